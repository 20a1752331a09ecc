// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/archive/sqlite/sqlsession.h"

#include "app/archive/sqlite/storageproblem.h"

#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {
constexpr int busyMsecs = 60'000;
}

SqlSession::SqlSession(const QString &path, Access access) : m_path(path)
{
    if (!open(access)) {
        fail();
        return;
    }
    run("PRAGMA foreign_keys = OFF");
    run("PRAGMA temp_store = MEMORY");
    run("PRAGMA cache_size = -32768"); // 32 MiB
    // Of 4 KiB: an import changes the same pages of the index with each batch, which need not reach the file each time.
    (void)value("PRAGMA wal_autocheckpoint = 4000"); // which answers with a row
}

SqlSession::~SqlSession()
{
    m_statements.clear();
    sqlite3_close_v2(m_database);
}

bool SqlSession::connect(const QByteArray &url, int flags)
{
    sqlite3_close_v2(m_database);
    m_database = nullptr;
    if (sqlite3_open_v2(url.constData(), &m_database, flags | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, nullptr)
        != SQLITE_OK)
        return false;
    sqlite3_busy_timeout(m_database, busyMsecs);
    return true;
}

/// A file in a folder that cannot be written, or on a full disk, has no place for SQLite's own files beside it: then it
/// is read as it is.
bool SqlSession::open(Access access)
{
    QUrl url = QUrl::fromLocalFile(m_path);
    if (access == Access::ReadWrite)
        return connect(url.toEncoded(), SQLITE_OPEN_READWRITE); // it is made elsewhere, or not at all
    if (!connect(url.toEncoded(), SQLITE_OPEN_READONLY))
        return false;
    if (sqlite3_exec(m_database, "SELECT count(*) FROM sqlite_schema", nullptr, nullptr, nullptr) == SQLITE_OK
        || QFileInfo(m_path + "-wal"_L1).size() > 0)
        return true; // the next statement says what is wrong
    url.setQuery(u"immutable=1"_s);
    return connect(url.toEncoded(), SQLITE_OPEN_READONLY);
}

SqlStatement &SqlSession::run(const char *sql, std::initializer_list<SqlValue> values)
{
    if (m_failed)
        return m_none;
    std::unique_ptr<SqlStatement> &statement = m_statements[sql];
    if (!statement) {
        sqlite3_stmt *prepared = nullptr;
        if (sqlite3_prepare_v3(m_database, sql, -1, SQLITE_PREPARE_PERSISTENT, &prepared, nullptr) != SQLITE_OK) {
            fail();
            return m_none;
        }
        statement = std::make_unique<SqlStatement>(*this, prepared);
    }
    if (statement->start(values))
        return *statement;
    fail();
    statement->finish();
    return m_none;
}

QVariant SqlSession::value(const char *sql, std::initializer_list<SqlValue> values)
{
    SqlStatement &statement = run(sql, values);
    QVariant first;
    if (statement.next() && !statement.isNull(0)) {
        switch (sqlite3_column_type(statement.m_statement, 0)) {
        case SQLITE_INTEGER:
            first = statement.number(0);
            break;
        case SQLITE_BLOB:
            first = statement.bytes(0);
            break;
        default:
            first = statement.text(0);
            break;
        }
    }
    statement.finish();
    return first;
}

qint64 SqlSession::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_database);
}

void SqlSession::beginWriting()
{
    run("BEGIN IMMEDIATE");
}

bool SqlSession::commit()
{
    run("COMMIT");
    return !m_failed;
}

void SqlSession::rollback()
{
    for (const auto &[sql, statement] : m_statements) {
        if (statement)
            statement->finish();
    }
    m_failed = false;
    sqlite3_exec(m_database, "ROLLBACK", nullptr, nullptr, nullptr); // may have happened already
}

void SqlSession::copyTo(const QString &path)
{
    if (m_failed)
        return;
    const SqlSession target(path, Access::ReadWrite);
    if (target.hasFailed())
        return fail(SQLITE_CANTOPEN, path);
    sqlite3_backup *backup = sqlite3_backup_init(target.m_database, "main", m_database, "main");
    (void)sqlite3_backup_step(backup, -1);
    if (const int result = sqlite3_backup_finish(backup); result != SQLITE_OK)
        fail(result, QString::fromUtf8(sqlite3_errmsg(target.m_database)));
}

bool SqlSession::hasMoved() const
{
    int moved = 0;
    return sqlite3_file_control(m_database, "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved != 0;
}

void SqlSession::meetDamage(const QString &text)
{
    fail(SQLITE_CORRUPT, text);
}

void SqlSession::fail()
{
    // On a full disk there is not even room for the memory that WAL shares.
    const bool isWithoutRoom = sqlite3_extended_errcode(m_database) == SQLITE_IOERR_SHMSIZE;
    fail(isWithoutRoom ? SQLITE_FULL : sqlite3_errcode(m_database), QString::fromUtf8(sqlite3_errmsg(m_database)));
}

void SqlSession::fail(int result, const QString &text)
{
    m_failed = true;
    const int code = result & 0xff; // the higher bits say it more exactly
    m_isFull = code == SQLITE_FULL;
    m_isBusy = fabriscope::isBusy(code);
    m_damaged = isDamage(code);
    if (m_damaged && !std::exchange(m_hasNoted, true))
        noteDamage(m_path, code);
    m_problem = storageProblem(m_path, code, text);
}

} // namespace fabriscope
