// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/archive/sqlite/archivekeeper.h"

#include "app/archive/sqlite/doomedtests.h"
#include "app/archive/sqlite/packedtest.h"
#include "app/record/decode.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <numeric>

namespace fabriscope {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Archive)
};

constexpr qsizetype mostFaults = 100;

QDateTime moment(const QVariant &msecs)
{
    return msecs.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(msecs.toLongLong(), Qt::UTC);
}

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
    facts.versions = m_session.value("SELECT count(*) FROM versions").toLongLong();
    QSqlQuery &query =
        m_session.run("SELECT identity, count(*), sum(has_detail), min(first_seen), max(last_seen) FROM tests "
                      "JOIN profiles ON profiles.id = tests.profile GROUP BY tests.profile ORDER BY identity");
    while (query.next()) {
        facts.profiles.append({query.value(0).toString(), query.value(1).toLongLong(), query.value(2).toLongLong(),
                               moment(query.value(3)), moment(query.value(4))});
    }
    query.finish();
    m_session.run("COMMIT");
    return resultOf(std::move(facts));
}

Result<QStringList> ArchiveKeeper::check()
{
    QStringList faults;
    QSqlQuery &query = m_session.run("PRAGMA integrity_check");
    while (query.next()) {
        if (const QString line = query.value(0).toString(); line != QLatin1String("ok"))
            faults.append(line);
    }
    query.finish();
    if (faults.isEmpty())
        checkTests(faults);
    return resultOf(faults);
}

/// Each test's newest version has to be there, to be a record, and to say what the table shows of it.
void ArchiveKeeper::checkTests(QStringList &faults)
{
    m_session.run("BEGIN");
    m_words.load();
    QSqlQuery &query = m_session.run(
        "SELECT test_id, packed, raw FROM tests LEFT JOIN versions ON versions.id = tests.version ORDER BY tests.id");
    while (query.next() && faults.size() < mostFaults) {
        const QString testId = query.value(0).toString();
        const auto record = decodeRecord(query.value(2).toByteArray());
        const auto shown = unpackTest(query.value(1).toByteArray(), m_words);
        if (!record) {
            faults.append(Text::tr("The record of the test %1 cannot be read").arg(testId));
        } else if (shown) {
            NetTest told = *record->test;
            told.testId = shown->testId;
            if (told != *shown)
                faults.append(
                    Text::tr("The table shows something else of the test %1 than its record says").arg(testId));
        }
    }
    query.finish();
    m_session.run("COMMIT");
}

Result<qint64> ArchiveKeeper::compact()
{
    const qint64 before = bytes();
    m_session.run("VACUUM");
    (void)m_session.value("PRAGMA wal_checkpoint(TRUNCATE)");
    return resultOf(before - bytes());
}

Result<qint64> ArchiveKeeper::removeProfile(const QString &identity)
{
    m_session.beginWriting();
    m_session.run("CREATE TEMP TABLE IF NOT EXISTS doomed (id INTEGER PRIMARY KEY)");
    m_session.run("DELETE FROM temp.doomed");
    m_session.run("INSERT INTO temp.doomed SELECT id FROM tests "
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
    m_session.run("DELETE FROM details WHERE test IN (SELECT id FROM temp.doomed)");
    m_session.run("DELETE FROM versions WHERE test IN (SELECT id FROM temp.doomed)");
    m_session.run("DELETE FROM tests WHERE id IN (SELECT id FROM temp.doomed)");
    m_session.run("DELETE FROM origins WHERE id NOT IN (SELECT origin FROM versions UNION SELECT origin FROM details "
                  "UNION SELECT origin FROM tests)");
    m_session.run("DELETE FROM temp.doomed");
    packAnew();
    m_session.run("UPDATE counters SET clearings = clearings + 1");
    if (!m_session.commit()) {
        Problem problem = m_session.problem();
        m_session.rollback();
        m_words.forget();
        return tl::unexpected(std::move(problem));
    }
    // The file still has the bytes in its free pages. Without room for that, the removal stands all the same.
    if (const auto compacted = compact(); !compacted)
        return tl::unexpected(compacted.error());
    return removed;
}

/// Names of hosts that took part only in what is gone must go too: the words are gathered anew.
void ArchiveKeeper::packAnew()
{
    QList<std::pair<qint64, NetTest>> tests;
    QSqlQuery &query = m_session.run("SELECT id, packed FROM tests");
    while (query.next()) {
        if (auto test = unpackTest(query.value(1).toByteArray(), m_words))
            tests.append({query.value(0).toLongLong(), std::move(*test)});
    }
    query.finish();
    m_session.run("DELETE FROM words");
    m_session.run("DELETE FROM members");
    m_words.forget();
    for (const auto &[id, test] : std::as_const(tests))
        m_session.run("UPDATE tests SET packed = ? WHERE id = ?", {packTest(test, m_words), id});
}

} // namespace fabriscope
