// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/archive/sqlite/archivekeeper.h"

#include "app/archive/archivetext.h"
#include "app/archive/sqlite/compression.h"
#include "app/archive/sqlite/doomedtests.h"
#include "app/archive/sqlite/packedtest.h"
#include "app/archive/sqlite/sqlvalue.h"
#include "app/record/decode.h"

#include <QFileInfo>

#include <numeric>

namespace fabriscope {

namespace {

constexpr qsizetype mostFaults = 100;

} // namespace

qint64 ArchiveFacts::tests() const
{
    return std::accumulate(profiles.begin(), profiles.end(), qint64(0),
                           [](qint64 sum, const ArchivedProfile &profile) { return sum + profile.tests; });
}

qint64 ArchiveFacts::details() const
{
    return std::accumulate(profiles.begin(), profiles.end(), qint64(0),
                           [](qint64 sum, const ArchivedProfile &profile) { return sum + profile.details; });
}

QDateTime ArchiveFacts::firstSeen() const
{
    return std::accumulate(profiles.begin(), profiles.end(), QDateTime(),
                           [](const QDateTime &first, const ArchivedProfile &profile) {
                               return first.isValid() ? qMin(first, profile.firstSeen) : profile.firstSeen;
                           });
}

QDateTime ArchiveFacts::lastSeen() const
{
    return std::accumulate(profiles.begin(), profiles.end(), QDateTime(),
                           [](const QDateTime &last, const ArchivedProfile &profile) {
                               return last.isValid() ? qMax(last, profile.lastSeen) : profile.lastSeen;
                           });
}

template <class T> Result<T> ArchiveKeeper::resultOf(T value)
{
    if (!m_session.hasFailed())
        return value;
    Problem problem = m_session.problem();
    m_session.rollback();
    return tl::unexpected(std::move(problem));
}

qint64 ArchiveKeeper::bytes() const
{
    return QFileInfo(m_session.path()).size() + QFileInfo(m_session.path() + QLatin1String("-wal")).size();
}

Result<ArchiveFacts> ArchiveKeeper::facts()
{
    ArchiveFacts facts{.place = m_session.path(), .bytes = bytes()};
    m_session.run("BEGIN");
    SqlStatement &rows =
        m_session.run("SELECT identity, count(*), count(detail), min(first_seen), max(last_seen) FROM tests "
                      "JOIN profiles ON profiles.id = tests.profile GROUP BY tests.profile ORDER BY identity");
    while (rows.next()) {
        facts.profiles.append(
            {rows.text(0), rows.number(1), rows.number(2), storedMoment(rows.number(3)), storedMoment(rows.number(4))});
    }
    rows.finish();
    facts.versions = facts.tests() + m_session.value("SELECT count(*) FROM earlier").toLongLong();
    m_session.run("COMMIT");
    return resultOf(std::move(facts));
}

Result<QStringList> ArchiveKeeper::check()
{
    QStringList faults;
    SqlStatement &rows = m_session.run("PRAGMA integrity_check");
    while (rows.next()) {
        if (const QString line = rows.text(0); line != QLatin1String("ok"))
            faults.append(line);
    }
    rows.finish();
    if (faults.isEmpty()) {
        m_session.run("BEGIN");
        m_words.load();
        checkTests(faults);
        checkOthers(faults);
        m_session.run("COMMIT");
    }
    return resultOf(faults);
}

/// Each test's newest version has to be there, to be a record, and to say what the table shows of it.
void ArchiveKeeper::checkTests(QStringList &faults)
{
    SqlStatement &rows = m_session.run("SELECT test_id, packed, block, start FROM tests ORDER BY sequence");
    while (rows.next() && faults.size() < mostFaults) {
        const QString testId = rows.text(0);
        const auto record = decodeRecord(m_blocks.raw({rows.number(2), rows.optional(3)}));
        const auto shown = unpackTest(rows.view(1), m_words);
        if (!record) {
            faults.append(ArchiveText::tr("The record of the test %1 cannot be read").arg(testId));
        } else if (shown) {
            NetTest told = *record->test;
            told.testId = shown->testId;
            if (told != *shown)
                faults.append(
                    ArchiveText::tr("The table shows something else of the test %1 than its record says").arg(testId));
        }
    }
    rows.finish();
}

/// What no test shows: earlier versions and details have to be readable, and no test may be there twice.
void ArchiveKeeper::checkOthers(QStringList &faults)
{
    SqlStatement &twice =
        m_session.run("SELECT test_id FROM tests GROUP BY profile, test_id HAVING count(*) > 1 LIMIT 100");
    while (twice.next() && faults.size() < mostFaults)
        faults.append(ArchiveText::tr("The test %1 is there more than once").arg(twice.text(0)));
    twice.finish();
    qint64 unreadable = 0;
    SqlStatement &earlier = m_session.run("SELECT block, start FROM earlier ORDER BY block, start");
    while (earlier.next())
        unreadable += m_blocks.raw({earlier.number(0), earlier.optional(1)}).isNull() ? 1 : 0;
    earlier.finish();
    SqlStatement &details = m_session.run("SELECT raw, result_detial FROM details");
    while (details.next())
        unreadable += decompressed(details.bytes(0)) && decompressed(details.bytes(1)) ? 0 : 1;
    details.finish();
    if (unreadable > 0)
        faults.append(ArchiveText::tr("%n earlier version(s) and result(s) cannot be read", nullptr, int(unreadable)));
}

Result<qint64> ArchiveKeeper::compact()
{
    const qint64 before = bytes();
    m_session.run("VACUUM");
    (void)m_session.value("PRAGMA wal_checkpoint(TRUNCATE)");
    return resultOf(before - bytes());
}

void ArchiveKeeper::beginRemoving()
{
    m_session.beginWriting();
    m_session.run("CREATE TEMP TABLE IF NOT EXISTS doomed (id INTEGER PRIMARY KEY)");
    m_session.run("DELETE FROM temp.doomed");
}

Result<qint64> ArchiveKeeper::removeProfile(const QString &identity)
{
    beginRemoving();
    m_session.run("INSERT INTO temp.doomed SELECT sequence FROM tests "
                  "WHERE profile = (SELECT id FROM profiles WHERE identity = ?)",
                  {identity});
    m_session.run("DELETE FROM sweeps WHERE profile = (SELECT id FROM profiles WHERE identity = ?)", {identity});
    m_session.run("DELETE FROM profiles WHERE identity = ?", {identity});
    return removeDoomed();
}

/// How much goes with a test is known only when it is gone, so that a size may take more than one round.
Result<qint64> ArchiveKeeper::removeTests(const Removal &removal)
{
    constexpr int mostRounds = 4;
    qint64 removed = 0;
    for (int round = 0; round < mostRounds; ++round) {
        if (removal.untilBytes && contentBytes(m_session) > *removal.untilBytes) {
            if (const auto compacted = compact(); !compacted)
                return tl::unexpected(compacted.error());
        }
        m_session.beginWriting();
        if (chooseDoomed(m_session, m_words, removal) == 0 && !m_session.hasFailed()) {
            m_session.rollback();
            break;
        }
        const auto now = removeDoomed();
        if (!now)
            return now;
        removed += *now;
        if (!removal.untilBytes)
            break;
    }
    return removed;
}

Result<qint64> ArchiveKeeper::countTests(const Removal &removal)
{
    m_session.run("BEGIN");
    const qint64 count = chooseDoomed(m_session, m_words, removal);
    auto result = resultOf(count);
    if (result)
        m_session.rollback();
    return result;
}

Result<qint64> ArchiveKeeper::removeDoomed()
{
    m_words.load();
    const qint64 removed = m_session.value("SELECT count(*) FROM temp.doomed").toLongLong();
    removeVersions();
    packBlocksAnew();
    m_session.run("DELETE FROM origins WHERE id NOT IN (SELECT origin FROM blocks UNION SELECT origin FROM details "
                  "UNION SELECT origin FROM tests)");
    packAnew();
    m_session.run("UPDATE counters SET clearings = clearings + 1");
    if (!m_session.commit()) {
        Problem problem = m_session.problem();
        m_session.rollback();
        m_words.forget();
        m_blocks.forget();
        return tl::unexpected(std::move(problem));
    }
    // The file still has the bytes in its free pages. Without room for that, the removal stands all the same.
    if (const auto compacted = compact(); !compacted)
        return tl::unexpected(compacted.error());
    return removed;
}

/// Notes in the table touched which blocks held something of them.
void ArchiveKeeper::removeVersions()
{
    m_session.run("CREATE TEMP TABLE IF NOT EXISTS touched (block INTEGER PRIMARY KEY)");
    m_session.run("CREATE TEMP TABLE IF NOT EXISTS behind (id INTEGER PRIMARY KEY)");
    m_session.run("DELETE FROM temp.touched");
    m_session.run("DELETE FROM temp.behind");
    m_session.run("INSERT INTO temp.behind WITH RECURSIVE chain (id) AS ("
                  "SELECT earlier FROM tests JOIN temp.doomed ON doomed.id = sequence WHERE earlier IS NOT NULL UNION "
                  "SELECT previous FROM earlier JOIN chain ON earlier.id = chain.id WHERE previous IS NOT NULL) "
                  "SELECT id FROM chain");
    m_session.run("INSERT INTO temp.touched SELECT block FROM tests JOIN temp.doomed ON doomed.id = sequence "
                  "UNION SELECT block FROM earlier JOIN temp.behind ON behind.id = earlier.id");
    m_session.run("DELETE FROM details WHERE id IN (SELECT detail FROM tests JOIN temp.doomed "
                  "ON doomed.id = sequence)");
    m_session.run("DELETE FROM earlier WHERE id IN (SELECT id FROM temp.behind)");
    m_session.run("DELETE FROM tests WHERE sequence IN (SELECT id FROM temp.doomed)");
    m_session.run("DELETE FROM temp.doomed");
}

/// What else stood in the blocks that were touched moves into new ones.
void ArchiveKeeper::packBlocksAnew()
{
    struct Survivor {
        qint64 profile = 0;
        qint64 origin = 0;
        RawPlace place;
        qint64 row = 0;
        bool isEarlier = false;
    };
    QList<Survivor> survivors;
    SqlStatement &rows = m_session.run(
        "SELECT blocks.profile, blocks.origin, block, start, row, is_earlier FROM ("
        "SELECT block, start, sequence AS row, 0 AS is_earlier FROM tests WHERE block IN (SELECT block FROM "
        "temp.touched) UNION ALL SELECT block, start, id, 1 FROM earlier WHERE block IN (SELECT block FROM "
        "temp.touched)) JOIN blocks ON blocks.id = block ORDER BY blocks.profile, blocks.origin, block, start");
    while (rows.next()) {
        survivors.append(
            {rows.number(0), rows.number(1), {rows.number(2), rows.optional(3)}, rows.number(4), rows.number(5) != 0});
    }
    rows.finish();
    for (qsizetype i = 0; i < survivors.size(); ++i) {
        const Survivor &survivor = survivors.at(i);
        if (i == 0 || survivor.profile != survivors.at(i - 1).profile || survivor.origin != survivors.at(i - 1).origin)
            m_blocks.begin(survivor.profile, survivor.origin);
        const RawPlace place = m_blocks.write(m_blocks.raw(survivor.place));
        m_session.run(survivor.isEarlier ? "UPDATE earlier SET block = ?, start = ? WHERE id = ?"
                                         : "UPDATE tests SET block = ?, start = ? WHERE sequence = ?",
                      {place.block, place.start, survivor.row});
    }
    m_blocks.flush();
    m_session.run("DELETE FROM blocks WHERE id IN (SELECT block FROM temp.touched)");
}

/// Names of hosts that took part only in what is gone must go too: the words are gathered anew.
void ArchiveKeeper::packAnew()
{
    QList<std::pair<qint64, NetTest>> tests;
    SqlStatement &rows = m_session.run("SELECT sequence, packed FROM tests");
    while (rows.next()) {
        if (auto test = unpackTest(rows.view(1), m_words))
            tests.append({rows.number(0), std::move(*test)});
    }
    rows.finish();
    m_session.run("DELETE FROM words");
    m_session.run("DELETE FROM members");
    m_words.forget();
    for (const auto &[sequence, test] : std::as_const(tests))
        m_session.run("UPDATE tests SET packed = ? WHERE sequence = ?", {packTest(test, m_words), sequence});
}

} // namespace fabriscope
