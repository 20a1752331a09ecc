// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/archive/sqlite/salvage.h"

#include "app/archive/sqlite/compression.h"
#include "app/archive/sqlite/schema.h"
#include "app/record/decode.h"

#include <QCryptographicHash>

namespace fabriscope {

namespace {

constexpr int batchSize = 2000;

constexpr RowWalk::Table profileTable{"id, identity", "profiles", "id"};
constexpr RowWalk::Table originTable{"id, source, request_id, max_results, received_at, from_file", "origins", "id"};
constexpr RowWalk::Table testTable{"sequence, profile, test_id, block, start, detail, first_seen, last_seen, gone",
                                   "tests", "sequence"};
constexpr RowWalk::Table blockTable{"id, profile, origin, packed", "blocks", "id"};
constexpr RowWalk::Table detailTable{"id, origin, raw, result_detial", "details", "id"};

/// When something was seen, if that can have been: no Fabriscope is that old, nor any clock that far ahead.
std::optional<qint64> possible(std::optional<qint64> msecs)
{
    constexpr qint64 first = 1'577'836'800'000; // 2020
    constexpr qint64 tenYears = 315'360'000'000;
    return msecs && *msecs >= first && *msecs < QDateTime::currentMSecsSinceEpoch() + tenYears ? msecs : std::nullopt;
}

} // namespace

Result<void> Salvage::run()
{
    if (m_damaged.value("SELECT count(*) FROM sqlite_schema WHERE name = 'versions'").toInt() > 0)
        showAsToday(m_damaged); // whatever its header says, which may be a new one
    readNames();
    readTests();
    m_ownersAreKnown = true;
    return carryVersions(false)
        .and_then([this] { return carryVersions(true); })
        .and_then([this] { return carryDetails(); })
        .and_then([this] { return carryTimes(); });
}

void Salvage::readNames()
{
    m_walk.run(profileTable, [this](const SqlStatement &row) {
        if (isRoomFor(row, 1))
            m_profiles.insert(row.number(0), row.text(1));
    });
    m_walk.run(originTable, [this](const SqlStatement &row) {
        if (!isRoomFor(row, 1) || !isRoomFor(row, 2))
            return;
        Provenance &origin = m_origins[row.number(0)];
        origin.source = row.text(1);
        origin.requestId = row.text(2);
        if (!row.isNull(3))
            origin.maxResults = int(row.number(3));
        if (const auto received = possible(row.optional(4)))
            origin.receivedAt = QDateTime::fromMSecsSinceEpoch(*received, Qt::UTC);
        origin.fromFile = row.number(5) != 0;
    });
}

void Salvage::readTests()
{
    m_walk.run(testTable, [this](const SqlStatement &row) {
        if (!isRoomFor(row, 2))
            return;
        m_newest.insert({row.number(3), row.optional(4).value_or(-1)}, m_tests.size());
        if (!row.isNull(5))
            m_details.insert(row.number(5), m_tests.size());
        if (m_profiles.contains(row.number(1)))
            (void)ownerOf(row.text(2), row.number(1));
        m_tests.append({row.number(1), row.text(2), possible(row.optional(6)), possible(row.optional(7)),
                        possible(row.optional(8))});
    });
}

QString Salvage::profileOf(qint64 profile) const
{
    const auto kept = m_profiles.constFind(profile);
    if (kept != m_profiles.cend())
        return *kept;
    return m_profiles.size() == 1 ? *m_profiles.cbegin() : QStringLiteral("recovered");
}

QString Salvage::ownerOf(const QString &testId, qint64 profile)
{
    const QString named = profileOf(profile);
    QStringList &owners = m_owners[testId];
    if (owners.isEmpty() || (!m_ownersAreKnown && m_profiles.contains(profile) && !owners.contains(named)))
        owners.append(named);
    return owners.contains(named) ? named : owners.constFirst();
}

Result<void> Salvage::carryVersions(bool newest)
{
    m_known.clear();
    m_walk.run(blockTable, [this, newest](const SqlStatement &row) { addBlock(row, newest); });
    return flush();
}

void Salvage::addBlock(const SqlStatement &row, bool newest)
{
    const Block block{row.number(0), row.number(1), row.number(2)};
    const QByteArray packed = row.bytes(3);
    const auto bytes = decompressed(packed);
    if (!bytes || (!newest && isKnown(packed)))
        return;
    if (bytes->startsWith('{') && *bytes == packed) // a record by itself, of version 1
        return add(block, -1, *bytes, newest);
    for (const qsizetype start : RawBlock::starts(*bytes))
        add(block, start, RawBlock::at(*bytes, start)->toByteArray(), newest);
}

void Salvage::add(const Block &block, qint64 start, const QByteArray &raw, bool newest)
{
    const auto kept = m_newest.constFind({block.id, start});
    if ((kept != m_newest.cend()) != newest || !m_written)
        return;
    const auto record = decodeRecord(raw);
    if (!record)
        return;
    const bool isNamed = kept != m_newest.cend() && m_profiles.contains(m_tests.at(*kept).profile);
    const QString profile = ownerOf(testKeyOf({}, *record).testId, isNamed ? m_tests.at(*kept).profile : block.profile);
    if (block.origin != m_batchOrigin || profile != m_batch.profile || m_batch.records.size() >= batchSize)
        m_written = flush();
    m_batchOrigin = block.origin;
    m_batch.profile = profile;
    m_batch.from = m_origins.value(block.origin);
    m_batch.records.append(*record);
}

Result<void> Salvage::flush()
{
    const PutBatch batch = std::exchange(m_batch, {});
    if (!m_written || batch.records.isEmpty())
        return m_written;
    return m_writer.put(batch).map([](const PutReceipt &) {});
}

Result<void> Salvage::carryDetails()
{
    m_walk.run(detailTable, [this](const SqlStatement &row) { addDetail(row); });
    return m_written;
}

void Salvage::addDetail(const SqlStatement &row)
{
    const auto raw = decompressed(row.bytes(2));
    const auto resultDetial = decompressed(row.bytes(3));
    const auto answer = decodeDescribeAnswer(raw.value_or(QByteArray()));
    if (!answer || !m_written)
        return;
    // The test that was asked for may be what is damaged: the one that the answer names goes first, if it is there.
    const auto found = m_details.constFind(row.number(0));
    const Kept *kept = found == m_details.cend() ? nullptr : &m_tests.at(*found);
    TestKey key = testKeyOf({}, answer->record);
    key.profile = ownerOf(key.testId, kept ? kept->profile : 0);
    if (kept && !isCarried(key)) {
        const TestKey asked{ownerOf(kept->testId, kept->profile), kept->testId};
        if (isCarried(asked))
            key = asked;
    }
    m_written = m_writer
                    .putDetail({.key = key,
                                .from = m_origins.value(row.number(1)),
                                .record = answer->record,
                                .resultDetial = resultDetial ? QString::fromUtf8(*resultDetial) : answer->resultDetial})
                    .map([](const PutReceipt &) {});
}

bool Salvage::isCarried(const TestKey &key)
{
    const qint64 profile = m_fresh.value("SELECT id FROM profiles WHERE identity = ?", {key.profile}).toLongLong();
    return m_fresh
        .value("SELECT 1 FROM tests WHERE key = ? AND profile = ? AND test_id = ?",
               {keyOf(profile, key.testId), profile, key.testId})
        .isValid();
}

/// What is kept in memory was told by a sound file no longer than it is.
bool Salvage::isRoomFor(const SqlStatement &row, int column)
{
    const qsizetype size = row.view(column).size();
    if (size > m_room)
        return false;
    m_room -= size;
    return true;
}

/// A damaged page may lead to the same block under two numbers.
bool Salvage::isKnown(const QByteArray &packed)
{
    const QByteArray mark = QCryptographicHash::hash(packed, QCryptographicHash::Sha1);
    const bool known = m_known.contains(mark);
    m_known.insert(mark);
    return known;
}

/// The records tell when their versions came, not when the tests were seen since.
Result<void> Salvage::carryTimes()
{
    m_fresh.beginWriting();
    for (const Kept &kept : std::as_const(m_tests)) {
        const qint64 profile =
            m_fresh.value("SELECT id FROM profiles WHERE identity = ?", {ownerOf(kept.testId, kept.profile)})
                .toLongLong();
        m_fresh.run("UPDATE tests SET first_seen = coalesce(CASE WHEN first_seen > 0 THEN min(first_seen, ?1) ELSE ?1 "
                    "END, first_seen), last_seen = coalesce(max(last_seen, ?2), last_seen), gone = ?3 "
                    "WHERE key = ?4 AND profile = ?5 AND test_id = ?6",
                    {kept.firstSeen, kept.lastSeen, kept.gone, keyOf(profile, kept.testId), profile, kept.testId});
    }
    if (m_fresh.commit())
        return {};
    return tl::unexpected(m_fresh.problem());
}

} // namespace fabriscope
