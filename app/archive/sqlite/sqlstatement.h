// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/archive/sqlite/sqlvalue.h"

#include <QByteArrayView>

#include <initializer_list>

struct sqlite3_stmt;

namespace fabriscope {

class SqlSession;

/// A prepared statement of a session and the rows it answers with. SQLite's own functions are called here and in
/// SqlSession, and nowhere else: Qt's driver makes two objects of each value on its way, and tests come in hundreds of
/// thousands. Columns count from 0; what they answer is only valid on a row.
class SqlStatement {
public:
    SqlStatement(SqlSession &session, sqlite3_stmt *statement) : m_session(session), m_statement(statement) { }
    ~SqlStatement();
    Q_DISABLE_COPY_MOVE(SqlStatement)

    /// Steps to the next row; at first to the first one. False: there is none, or reading failed (the session says so).
    [[nodiscard]] bool next();
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 number(int column) const; ///< 0 where there is none
    [[nodiscard]] std::optional<qint64> optional(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] QByteArrayView view(int column) const; ///< of the bytes, until the next step
    void finish();

private:
    friend class SqlSession;
    /// Begins anew. False: it failed.
    [[nodiscard]] bool start(std::initializer_list<SqlValue> values);

    SqlSession &m_session;
    sqlite3_stmt *m_statement; ///< null: what a session answers with after an error
    bool m_hasRow = false;     ///< which next() has not handed out yet
};

} // namespace fabriscope
