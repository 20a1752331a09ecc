// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/archive/sqlite/archivereader.h"

#include "app/archive/mergerule.h"
#include "app/archive/sqlite/packedtest.h"
#include "app/record/decode.h"

namespace fabriscope {

namespace {

// The columns of readTest().
constexpr int sequenceColumn = 0;
constexpr int profileColumn = 1;
constexpr int testIdColumn = 2;
constexpr int originColumn = 3;
constexpr int firstSeenColumn = 4;
constexpr int lastSeenColumn = 5;
constexpr int goneColumn = 6;
constexpr int hasDetailColumn = 7;
constexpr int packedColumn = 8;

QDateTime moment(const QVariant &msecs)
{
    return msecs.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(msecs.toLongLong(), Qt::UTC);
}

} // namespace

template <class T> Result<T> ArchiveReader::resultOf(T value)
{
    if (!m_session.hasFailed())
        return value;
    Problem problem = m_session.problem();
    m_session.rollback();
    return tl::unexpected(std::move(problem));
}

Result<ChangeBatch> ArchiveReader::changesSince(quint64 after, int limit, const QString &profile)
{
    ChangeBatch batch;
    batch.upTo = after;
    m_session.run("BEGIN"); // the words and the rows of one moment
    m_words.load();
    const quint64 newest = m_session.value("SELECT sequence FROM counters").toULongLong();
    QSqlQuery &query = profile.isEmpty()
        ? m_session.run("SELECT sequence, profile, test_id, origin, first_seen, last_seen, gone, has_detail, packed "
                        "FROM tests WHERE sequence > ? ORDER BY sequence LIMIT ?",
                        {after, qint64(limit) + 1})
        : m_session.run("SELECT sequence, profile, test_id, origin, first_seen, last_seen, gone, has_detail, packed "
                        "FROM tests WHERE sequence > ? AND profile = (SELECT id FROM profiles WHERE identity = ?) "
                        "ORDER BY sequence LIMIT ?",
                        {after, profile, qint64(limit) + 1});
    batch.tests.reserve(limit);
    while (!batch.more && query.next()) {
        batch.more = batch.tests.size() >= limit;
        if (!batch.more) {
            batch.tests.append(readTest(query));
            batch.upTo = batch.tests.constLast().sequence;
        }
    }
    query.finish();
    m_session.run("COMMIT");
    if (!batch.more)
        batch.upTo = qMax(after, newest);
    return resultOf(std::move(batch));
}

StoredTest ArchiveReader::readTest(const QSqlQuery &query)
{
    StoredTest stored;
    stored.sequence = query.value(sequenceColumn).toULongLong();
    stored.key = {profileOf(query.value(profileColumn).toLongLong()), query.value(testIdColumn).toString()};
    stored.test = testOf(query, stored.key.testId);
    stored.from = originOf(query.value(originColumn).toLongLong());
    stored.firstSeen = moment(query.value(firstSeenColumn));
    stored.lastSeen = moment(query.value(lastSeenColumn));
    stored.goneSince = moment(query.value(goneColumn));
    stored.hasDetail = query.value(hasDetailColumn).toInt() != 0;
    return stored;
}

/// From the packed form, or from the raw record where that is of another program's making.
NetTestPtr ArchiveReader::testOf(const QSqlQuery &query, const QString &testId)
{
    if (auto test = unpackTest(query.value(packedColumn).toByteArray(), m_words)) {
        // A record without an id is kept under one made of its bytes, which is not what it says.
        if (!testId.startsWith(QLatin1String("#sha256:")))
            test->testId = testId;
        return std::make_shared<const NetTest>(std::move(*test));
    }
    const QVariant raw =
        m_session.value("SELECT raw FROM versions WHERE id = (SELECT version FROM tests WHERE sequence = ?)",
                        {query.value(sequenceColumn)});
    const auto record = decodeRecord(raw.toByteArray());
    return record ? record->test : std::make_shared<const NetTest>(NetTest{.testId = testId});
}

const QString &ArchiveReader::profileOf(qint64 row)
{
    QString &profile = m_profiles[row];
    if (profile.isEmpty())
        profile = m_session.value("SELECT identity FROM profiles WHERE id = ?", {row}).toString();
    return profile;
}

std::shared_ptr<const Provenance> ArchiveReader::originOf(qint64 row)
{
    std::shared_ptr<const Provenance> &origin = m_origins[row];
    if (origin)
        return origin;
    QSqlQuery &query = m_session.run(
        "SELECT source, request_id, max_results, received_at, from_file FROM origins WHERE id = ?", {row});
    Provenance read;
    if (query.next()) {
        read.source = query.value(0).toString();
        read.requestId = query.value(1).toString();
        if (!query.value(2).isNull())
            read.maxResults = query.value(2).toInt();
        read.receivedAt = moment(query.value(3));
        read.fromFile = query.value(4).toInt() != 0;
    }
    query.finish();
    origin = std::make_shared<const Provenance>(std::move(read));
    return origin;
}

Result<QList<RawRecord>> ArchiveReader::rawRecords(const QList<TestKey> &keys)
{
    QList<RawRecord> raws;
    raws.reserve(keys.size());
    for (const TestKey &key : keys) {
        QSqlQuery &query =
            m_session.run("SELECT versions.raw, details.result_detial, details.raw, tests.last_seen FROM tests "
                          "JOIN versions ON versions.id = tests.version LEFT JOIN details ON details.test = tests.id "
                          "WHERE tests.profile = (SELECT id FROM profiles WHERE identity = ?) AND tests.test_id = ?",
                          {key.profile, key.testId});
        if (query.next())
            raws.append({key, query.value(0).toByteArray(), query.value(1).toString(), query.value(2).toByteArray(),
                         moment(query.value(3))});
        query.finish();
    }
    return resultOf(std::move(raws));
}

Result<SweepBasis> ArchiveReader::sweepBasis(const QString &profile, const QString &netTestType)
{
    SweepBasis basis;
    m_session.run("BEGIN");
    m_words.load();
    QSqlQuery &sweep = m_session.run("SELECT ended, whole, newest_created FROM sweeps "
                                     "WHERE profile = (SELECT id FROM profiles WHERE identity = ?) AND type = ?",
                                     {profile, netTestType.isNull() ? QStringLiteral("") : netTestType});
    if (sweep.next())
        basis = {moment(sweep.value(0)), moment(sweep.value(1)), moment(sweep.value(2)), {}};
    sweep.finish();
    QSqlQuery &running =
        m_session.run("SELECT sequence, profile, test_id, origin, first_seen, last_seen, gone, has_detail, packed "
                      "FROM tests WHERE is_running AND profile = (SELECT id FROM profiles WHERE identity = ?)",
                      {profile});
    while (running.next()) {
        if (const StoredTest stored = readTest(running); mayStillChange(stored, netTestType))
            basis.unfinished.insert(stored.test->testId);
    }
    running.finish();
    m_session.run("COMMIT");
    return resultOf(std::move(basis));
}

std::optional<quint64> ArchiveReader::newest()
{
    const auto newest = resultOf(m_session.value("SELECT sequence FROM counters").toULongLong());
    return newest ? std::optional<quint64>(*newest) : std::nullopt;
}

int ArchiveReader::dataVersion()
{
    return resultOf(m_session.value("PRAGMA data_version").toInt()).value_or(0);
}

int ArchiveReader::clearings()
{
    return resultOf(m_session.value("SELECT clearings FROM counters").toInt()).value_or(0);
}

} // namespace fabriscope
