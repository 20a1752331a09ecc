// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/archive/sqlite/sqlsession.h"

#include "app/archive/sqlite/storageproblem.h"

#include <QFile>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

namespace fabriscope {

using namespace Qt::StringLiterals;

SqlSession::SqlSession(const QString &path, Access access)
    : m_path(path), m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    m_none = std::make_unique<QSqlQuery>(m_database);
    if (!open(access)) {
        fail(m_database.lastError());
        return;
    }
    run("PRAGMA foreign_keys = OFF");
    run("PRAGMA temp_store = MEMORY");
    run("PRAGMA cache_size = -32768"); // 32 MiB
}

SqlSession::~SqlSession()
{
    m_queries.clear();
    m_none.reset();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

/// A file in a folder that cannot be written has no place for SQLite's own files beside it: then it is read as it is.
bool SqlSession::open(Access access)
{
    QString options = u"QSQLITE_BUSY_TIMEOUT=60000;QSQLITE_OPEN_URI"_s;
    if (access == Access::ReadOnly)
        options += u";QSQLITE_OPEN_READONLY"_s;
    m_database.setConnectOptions(options);
    QUrl url = QUrl::fromLocalFile(m_path);
    m_database.setDatabaseName(QString::fromLatin1(url.toEncoded()));
    if (!m_database.open())
        return false;
    if (access == Access::ReadWrite || QSqlQuery(m_database).exec(u"SELECT count(*) FROM sqlite_schema"_s)
        || QFile::exists(m_path + "-wal"_L1))
        return true; // the next statement says what is wrong
    m_database.close();
    url.setQuery(u"immutable=1"_s);
    m_database.setDatabaseName(QString::fromLatin1(url.toEncoded()));
    return m_database.open();
}

QSqlQuery &SqlSession::run(const char *sql, std::initializer_list<QVariant> values)
{
    if (m_failed)
        return *m_none;
    std::unique_ptr<QSqlQuery> &query = m_queries[sql];
    if (!query) {
        query = std::make_unique<QSqlQuery>(m_database);
        query->setForwardOnly(true);
        if (!query->prepare(QString::fromLatin1(sql))) {
            fail(query->lastError());
            query.reset();
            return *m_none;
        }
    }
    int place = 0;
    for (const QVariant &value : values)
        query->bindValue(place++, value);
    if (!query->exec()) {
        fail(query->lastError());
        query->finish();
        return *m_none;
    }
    return *query;
}

QVariant SqlSession::value(const char *sql, std::initializer_list<QVariant> values)
{
    QSqlQuery &query = run(sql, values);
    const QVariant first = query.next() ? query.value(0) : QVariant();
    query.finish();
    return first;
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
    for (const auto &[sql, query] : m_queries) {
        if (query)
            query->finish();
    }
    m_failed = false;
    QSqlQuery(m_database).exec(u"ROLLBACK"_s); // may have happened already: then there is nothing to undo
}

void SqlSession::fail(const QSqlError &error)
{
    m_failed = true;
    const int code = error.nativeErrorCode().toInt() & 0xff; // the higher bits say it more exactly
    m_damaged = isDamage(code);
    if (m_damaged)
        noteDamage(m_path, code);
    m_problem = storageProblem(m_path, code, error.databaseText());
}

} // namespace fabriscope
