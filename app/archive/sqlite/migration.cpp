// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/archive/sqlite/migration.h"

#include "app/archive/archivetext.h"
#include "app/archive/sqlite/archivewriter.h"
#include "app/archive/sqlite/compression.h"
#include "app/archive/sqlite/packedtest.h"
#include "app/archive/sqlite/schema.h"
#include "app/archive/sqlite/storageproblem.h"

#include <QFile>

#include <algorithm>
#include <array>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array setAside{
    "DROP INDEX running_tests",
    "ALTER TABLE tests RENAME TO old_tests",
    "ALTER TABLE versions RENAME TO old_versions",
    "ALTER TABLE details RENAME TO old_details",
};

constexpr std::array dropOld{
    "DROP TABLE old_tests",
    "DROP TABLE old_versions",
    "DROP TABLE old_details",
};

/// The name while nobody may take it for a whole one.
QString unfinished(const QString &path)
{
    return path + ".version-1.unfinished"_L1;
}

} // namespace

QString nameOfOldCopy(const QString &path)
{
    const QString name = path + ".version-1"_L1;
    QString free = name;
    for (int i = 2; QFile::exists(free); ++i)
        free = name + u'-' + QString::number(i);
    return free;
}

void finishOldCopy(const QString &path, const QString &copy)
{
    QFile::rename(unfinished(path), copy);
}

Result<void> Migration::run(const QString &copy)
{
    m_session.beginWriting();
    // Asked now that nobody else can write: another Fabriscope may have been quicker.
    if (schemaStateOf(m_session) != SchemaState::Older && m_session.commit())
        return {};
    auto copied = m_session.hasFailed() ? Result<void>(tl::unexpected(m_session.problem())) : makeCopy(copy);
    if (copied) {
        carryAll();
        if (m_session.commit()) {
            finishOldCopy(m_session.path(), copy);
            giveSpaceBack();
            return {};
        }
        copied = tl::unexpected(m_session.problem());
    }
    m_session.rollback();
    QFile::remove(unfinished(m_session.path()));
    return copied;
}

/// By another connection: SQLite copies nothing for one that is about to write.
Result<void> Migration::makeCopy(const QString &copy)
{
    const QString path = unfinished(m_session.path());
    QFile::remove(path);
    QFile file(path);
    if (!file.open(QFile::WriteOnly | QFile::NewOnly, QFile::ReadOwner | QFile::WriteOwner)) {
        return tl::unexpected(
            storageProblem(ArchiveText::tr("The archive %1 cannot be copied to %2: %3")
                               .arg(m_session.path(), copy, file.errorString()),
                           ArchiveText::tr("Make its folder writable and make room on the disk, then open it again")));
    }
    file.close();
    SqlSession source(m_session.path(), SqlSession::Access::ReadOnly);
    source.copyTo(path);
    return source.hasFailed() ? Result<void>(tl::unexpected(source.problem())) : Result<void>();
}

void Migration::carryAll()
{
    m_session.run("PRAGMA secure_delete = OFF"); // what is dropped stays in the copy anyway
    m_words.load();
    for (const char *statement : setAside)
        m_session.run(statement);
    makeTablesOfVersion2(m_session);
    carryVersions();
    carryDetails();
    carryTests();
    for (const char *statement : dropOld)
        m_session.run(statement);
}

void Migration::carryVersions()
{
    SqlStatement &rows = m_session.run("SELECT old_versions.id, profile, old_versions.origin, raw, previous FROM "
                                       "old_versions JOIN old_tests ON old_tests.id = test ORDER BY old_versions.id");
    qint64 profile = 0;
    qint64 origin = 0;
    while (rows.next()) {
        if (rows.number(1) != profile || rows.number(2) != origin) {
            profile = rows.number(1);
            origin = rows.number(2);
            m_blocks.begin(profile, origin);
        }
        m_places.insert(rows.number(0), m_blocks.write(rows.bytes(3)));
        if (const auto previous = rows.optional(4))
            m_previous.insert(rows.number(0), *previous);
    }
    rows.finish();
    m_blocks.flush();
}

void Migration::carryDetails()
{
    SqlStatement &rows = m_session.run("SELECT test, origin, raw, result_detial FROM old_details ORDER BY test");
    while (rows.next()) {
        m_details.insert(rows.number(0));
        m_session.run("INSERT INTO details (id, origin, raw, result_detial) VALUES (?, ?, ?, ?)",
                      {rows.number(0), rows.number(1), compressed(rows.view(2)), compressed(rows.view(3))});
    }
    rows.finish();
}

std::optional<qint64> Migration::carryEarlier(qint64 version)
{
    QList<qint64> chain;
    for (qint64 at = m_previous.value(version); at != 0 && !chain.contains(at); at = m_previous.value(at))
        chain.append(at);
    std::optional<qint64> newest;
    for (auto at = chain.crbegin(); at != chain.crend(); ++at) {
        const auto place = m_places.constFind(*at);
        if (place == m_places.cend())
            continue;
        m_session.run("INSERT INTO earlier (previous, block, start) VALUES (?, ?, ?)",
                      {newest, place->block, place->start});
        newest = m_session.lastInsertId();
    }
    return newest;
}

void Migration::carryTests()
{
    SqlStatement &rows =
        m_session.run("SELECT id, sequence, profile, test_id, version, origin, first_seen, last_seen, gone, "
                      "is_running, packed FROM old_tests ORDER BY sequence");
    while (rows.next()) {
        const QString testId = rows.text(3);
        const qint64 version = rows.number(4);
        const RawPlace place = m_places.value(version);
        const auto test = unpackTest(rows.view(10), m_words);
        m_session.run(
            "INSERT INTO tests (sequence, key, profile, test_id, block, start, earlier, detail, origin, first_seen, "
            "last_seen, gone, is_running, packed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            {rows.number(1), keyOf(rows.number(2), testId), rows.number(2), testId, place.block, place.start,
             carryEarlier(version), m_details.contains(rows.number(0)) ? SqlValue(rows.number(0)) : SqlValue(nullptr),
             rows.number(5), rows.number(6), rows.number(7), rows.optional(8), rows.number(9),
             test ? packTest(*test, m_words) : rows.bytes(10)});
    }
    rows.finish();
}

/// The old tables were larger. Without room for that the file stays as large as it was.
void Migration::giveSpaceBack()
{
    m_session.forgetStatements();
    m_session.run("VACUUM");
    (void)m_session.value("PRAGMA wal_checkpoint(TRUNCATE)");
    if (m_session.hasFailed())
        m_session.rollback();
}

} // namespace fabriscope
