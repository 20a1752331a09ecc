// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/archive/sqlite/archivereader.h"

#include "app/archive/mergerule.h"
#include "app/archive/sqlite/archivewriter.h"
#include "app/archive/sqlite/compression.h"
#include "app/archive/sqlite/packedtest.h"
#include "app/archive/sqlite/sqlvalue.h"
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
constexpr int detailColumn = 7;
constexpr int packedColumn = 8;

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
    SqlStatement &rows = profile.isEmpty()
        ? m_session.run("SELECT sequence, profile, test_id, origin, first_seen, last_seen, gone, detail, packed "
                        "FROM tests WHERE sequence > ? ORDER BY sequence LIMIT ?",
                        {after, qint64(limit) + 1})
        : m_session.run("SELECT sequence, profile, test_id, origin, first_seen, last_seen, gone, detail, packed "
                        "FROM tests WHERE sequence > ? AND profile = (SELECT id FROM profiles WHERE identity = ?) "
                        "ORDER BY sequence LIMIT ?",
                        {after, profile, qint64(limit) + 1});
    while (!batch.more && rows.next()) {
        batch.more = batch.tests.size() >= limit;
        if (!batch.more)
            batch.tests.append(readTest(rows));
    }
    rows.finish();
    m_session.run("COMMIT");
    if (!batch.tests.isEmpty())
        batch.upTo = batch.tests.constLast().sequence;
    if (!batch.more)
        batch.upTo = qMax(batch.upTo, newest);
    return resultOf(std::move(batch));
}

StoredTest ArchiveReader::readTest(const SqlStatement &row)
{
    StoredTest stored;
    stored.sequence = quint64(row.number(sequenceColumn));
    stored.key = {profileOf(row.number(profileColumn)), row.text(testIdColumn)};
    stored.test = testOf(row, stored.key.testId);
    stored.from = originOf(row.number(originColumn));
    stored.firstSeen = storedMoment(row.number(firstSeenColumn));
    stored.lastSeen = storedMoment(row.number(lastSeenColumn));
    stored.goneSince = storedMoment(row.optional(goneColumn));
    stored.hasDetail = !row.isNull(detailColumn);
    return stored;
}

/// From the packed form, or from the raw record where that is of another program's making.
NetTestPtr ArchiveReader::testOf(const SqlStatement &row, const QString &testId)
{
    if (auto test = unpackTest(row.view(packedColumn), m_words)) {
        // A record without an id is kept under one made of its bytes, which is not what it says.
        if (!testId.startsWith(QLatin1String("#sha256:")))
            test->testId = testId;
        return test;
    }
    SqlStatement &place =
        m_session.run("SELECT block, start FROM tests WHERE sequence = ?", {row.number(sequenceColumn)});
    const RawPlace raw = place.next() ? RawPlace{place.number(0), place.optional(1)} : RawPlace();
    place.finish();
    const auto record = decodeRecord(m_blocks.raw(raw));
    return record ? record->test : std::make_shared<const NetTest>(NetTest{.testId = testId});
}

const QString &ArchiveReader::profileOf(qint64 row)
{
    if (row == m_lastProfile && !m_lastIdentity.isEmpty())
        return m_lastIdentity;
    QString &profile = m_profiles[row];
    if (profile.isEmpty())
        profile = m_session.value("SELECT identity FROM profiles WHERE id = ?", {row}).toString();
    m_lastProfile = row;
    m_lastIdentity = profile;
    return profile;
}

std::shared_ptr<const Provenance> ArchiveReader::originOf(qint64 row)
{
    if (row == m_lastOrigin && m_lastFrom)
        return m_lastFrom;
    std::shared_ptr<const Provenance> &origin = m_origins[row];
    if (!origin) {
        SqlStatement &found = m_session.run(
            "SELECT source, request_id, max_results, received_at, from_file FROM origins WHERE id = ?", {row});
        Provenance read;
        if (found.next()) {
            read.source = found.text(0);
            read.requestId = found.text(1);
            if (!found.isNull(2))
                read.maxResults = int(found.number(2));
            read.receivedAt = storedMoment(found.number(3));
            read.fromFile = found.number(4) != 0;
        }
        found.finish();
        origin = std::make_shared<const Provenance>(std::move(read));
    }
    m_lastOrigin = row;
    m_lastFrom = origin;
    return origin;
}

Result<QList<RawRecord>> ArchiveReader::rawRecords(const QList<TestKey> &keys)
{
    QList<RawRecord> raws;
    raws.reserve(keys.size());
    m_session.run("BEGIN"); // a block that a row names is there
    const bool hasKeys = m_session.value("PRAGMA user_version").toInt() > 1;
    for (const TestKey &key : keys) {
        const qint64 profile =
            m_session.value("SELECT id FROM profiles WHERE identity = ?", {key.profile}).toLongLong();
        SqlStatement &row = hasKeys
            ? m_session.run("SELECT block, start, detail, last_seen FROM tests "
                            "WHERE key = ? AND profile = ? AND test_id = ?",
                            {keyOf(profile, key.testId), profile, key.testId})
            : m_session.run("SELECT block, start, detail, last_seen FROM tests WHERE profile = ? AND test_id = ?",
                            {profile, key.testId});
        if (row.next())
            raws.append(rawOf(key, row));
        row.finish();
        if (m_session.hasFailed())
            break;
    }
    m_session.run("COMMIT");
    return resultOf(std::move(raws));
}

RawRecord ArchiveReader::rawOf(const TestKey &key, const SqlStatement &row)
{
    RawRecord raw{.key = key,
                  .json = m_blocks.raw({row.number(0), row.optional(1)}),
                  .resultDetial = {},
                  .detailJson = {},
                  .lastSeen = storedMoment(row.number(3))};
    if (raw.json.isNull())
        m_session.meetDamage(QStringLiteral("a block of raw records"));
    if (row.isNull(2))
        return raw;
    SqlStatement &detail = m_session.run("SELECT raw, result_detial FROM details WHERE id = ?", {row.number(2)});
    if (detail.next()) {
        const auto json = decompressed(detail.bytes(0));
        const auto resultDetial = decompressed(detail.bytes(1));
        raw.detailJson = json.value_or(QByteArray());
        raw.resultDetial = QString::fromUtf8(resultDetial.value_or(QByteArray()));
        if (!json || !resultDetial)
            m_session.meetDamage(QStringLiteral("a detail"));
    }
    detail.finish();
    return raw;
}

Result<SweepBasis> ArchiveReader::sweepBasis(const QString &profile, const QString &netTestType)
{
    SweepBasis basis;
    m_session.run("BEGIN");
    m_words.load();
    SqlStatement &sweep = m_session.run("SELECT ended, whole, newest_created FROM sweeps "
                                        "WHERE profile = (SELECT id FROM profiles WHERE identity = ?) AND type = ?",
                                        {profile, netTestType});
    if (sweep.next())
        basis = {storedMoment(sweep.optional(0)), storedMoment(sweep.optional(1)), storedMoment(sweep.optional(2)), {}};
    sweep.finish();
    SqlStatement &running =
        m_session.run("SELECT sequence, profile, test_id, origin, first_seen, last_seen, gone, detail, packed "
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
