// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/problem/problem.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <memory>
#include <unordered_map>

namespace fabriscope {

/// One connection to an SQLite file, for the thread that made it. The first error sticks: what follows does nothing
/// until rollback(), so that a transaction is checked once, at its commit.
class SqlSession {
public:
    enum class Access { ReadWrite, ReadOnly };

    SqlSession(const QString &path, Access access);
    ~SqlSession();
    Q_DISABLE_COPY_MOVE(SqlSession)

    /// Runs \a sql, a literal, prepared once. The query is valid until the next run of the same literal; it stands
    /// before the first row. After an error it has none.
    QSqlQuery &run(const char *sql, std::initializer_list<QVariant> values = {});
    /// The first column of the first row; invalid without one.
    [[nodiscard]] QVariant value(const char *sql, std::initializer_list<QVariant> values = {});

    /// Waits for other writers first (a minute at most), so that nothing read inside can be overtaken.
    void beginWriting();
    /// True when everything since beginWriting() is kept. False: nothing of it is.
    [[nodiscard]] bool commit();
    void rollback();

    [[nodiscard]] bool hasFailed() const { return m_failed; }
    /// What went wrong first, with cause and remedy.
    [[nodiscard]] const Problem &problem() const { return m_problem; }
    /// The file is no archive any more, rather than out of reach.
    [[nodiscard]] bool isDamaged() const { return m_damaged; }
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    void fail(const QSqlError &error);
    [[nodiscard]] bool open(Access access);

    QString m_path;
    QString m_name; ///< of the connection
    QSqlDatabase m_database;
    std::unordered_map<const char *, std::unique_ptr<QSqlQuery>> m_queries;
    std::unique_ptr<QSqlQuery> m_none; ///< what run() answers after an error
    Problem m_problem;
    bool m_failed = false;
    bool m_damaged = false;
};

} // namespace fabriscope
