// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/archive/sqlite/sqlstatement.h"
#include "app/problem/problem.h"

#include <QVariant>

#include <memory>
#include <unordered_map>

struct sqlite3;

namespace fabriscope {

/// One connection to an SQLite file, for the thread that made it. The first error sticks: what follows does nothing
/// until rollback(), so that a transaction is checked once, at its commit.
class SqlSession {
public:
    enum class Access { ReadWrite, ReadOnly };

    SqlSession(const QString &path, Access access);
    ~SqlSession();
    Q_DISABLE_COPY_MOVE(SqlSession)

    /// Runs \a sql, a literal, prepared once. The rows are valid until the next run of the same literal. After an error
    /// there are none.
    SqlStatement &run(const char *sql, std::initializer_list<SqlValue> values = {});
    /// The first column of the first row; invalid without one.
    [[nodiscard]] QVariant value(const char *sql, std::initializer_list<SqlValue> values = {});
    [[nodiscard]] qint64 lastInsertId() const;

    /// Waits for other writers first (a minute at most), so that nothing read inside can be overtaken.
    void beginWriting();
    /// True when everything since beginWriting() is kept. False: nothing of it is.
    [[nodiscard]] bool commit();
    void rollback();
    /// Forgets every statement, so that tables may be dropped and made.
    void forgetStatements() { m_statements.clear(); }
    /// Copies everything into a file at \a path, as it is at one moment. Errors as in run().
    void copyTo(const QString &path);

    /// What SQLite read well is not what was written: as if it had found that itself.
    void meetDamage(const QString &text);

    [[nodiscard]] bool hasFailed() const { return m_failed; }
    /// What went wrong first, with cause and remedy.
    [[nodiscard]] const Problem &problem() const { return m_problem; }
    /// The file is no archive any more, rather than out of reach.
    [[nodiscard]] bool isDamaged() const { return m_damaged; }
    /// There was no room on the disk.
    [[nodiscard]] bool isFull() const { return m_isFull; }
    /// Another connection kept what was wanted for longer than anybody waits.
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    /// The file is not at its path any more: set aside, or removed.
    [[nodiscard]] bool hasMoved() const;
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    friend class SqlStatement;
    void fail();
    void fail(int result, const QString &text);
    [[nodiscard]] bool open(Access access);
    [[nodiscard]] bool connect(const QByteArray &url, int flags);

    QString m_path;
    sqlite3 *m_database = nullptr;
    std::unordered_map<const char *, std::unique_ptr<SqlStatement>> m_statements;
    SqlStatement m_none{*this, nullptr}; ///< what run() answers after an error
    Problem m_problem;
    bool m_failed = false;
    bool m_damaged = false;
    bool m_hasNoted = false; ///< that it is
    bool m_isFull = false;
    bool m_isBusy = false;
};

} // namespace fabriscope
