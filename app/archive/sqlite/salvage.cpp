// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/archive/sqlite/salvage.h"

#include "app/archive/sqlite/compression.h"
#include "app/archive/sqlite/schema.h"
#include "app/record/decode.h"

namespace fabriscope {

namespace {

constexpr int batchSize = 2000;
/// Behind an unreadable row the next ones are tried one by one, as pages hold few; after so many in longer steps.
constexpr int shortSteps = 4096;

/// Every readable row of a table. \a sql asks for those from an id on, in their order, the id first.
template <class Take> void walk(SqlSession &session, const char *sql, Take take)
{
    qint64 next = 0;
    int failures = 0;
    qint64 step = 1;
    while (next >= 0) {
        SqlStatement &rows = session.run(sql, {next});
        while (rows.next()) {
            next = rows.number(0) + 1;
            failures = 0;
            step = 1;
            take(rows);
        }
        if (!session.hasFailed())
            return;
        rows.finish();
        session.rollback(); // an error must not keep us from the next try
        if (++failures > shortSteps)
            step *= 2;
        next = next > std::numeric_limits<qint64>::max() - step ? -1 : next + step;
    }
}

} // namespace

Result<void> Salvage::run()
{
    if (m_damaged.value("SELECT count(*) FROM sqlite_schema WHERE name = 'versions'").toInt() > 0)
        showAsToday(m_damaged); // whatever its header says, which may be a new one
    readNames();
    readTests();
    return carryVersions(false)
        .and_then([this] { return carryVersions(true); })
        .and_then([this] { return carryDetails(); })
        .and_then([this] { return carryTimes(); });
}

void Salvage::readNames()
{
    walk(m_damaged, "SELECT id, identity FROM profiles WHERE id >= ? ORDER BY id",
         [this](const SqlStatement &row) { m_profiles.insert(row.number(0), row.text(1)); });
    walk(m_damaged,
         "SELECT id, source, request_id, max_results, received_at, from_file FROM origins WHERE id >= ? ORDER BY id",
         [this](const SqlStatement &row) {
             Provenance &origin = m_origins[row.number(0)];
             origin.source = row.text(1);
             origin.requestId = row.text(2);
             if (!row.isNull(3))
                 origin.maxResults = int(row.number(3));
             origin.receivedAt = QDateTime::fromMSecsSinceEpoch(row.number(4), Qt::UTC);
             origin.fromFile = row.number(5) != 0;
         });
}

void Salvage::readTests()
{
    walk(m_damaged,
         "SELECT sequence, profile, test_id, block, start, detail, first_seen, last_seen, gone FROM tests "
         "WHERE sequence >= ? ORDER BY sequence",
         [this](const SqlStatement &row) {
             m_newest.insert({row.number(3), row.optional(4).value_or(-1)}, m_tests.size());
             if (!row.isNull(5))
                 m_details.insert(row.number(5), m_tests.size());
             m_tests.append({row.number(1), row.text(2), row.optional(6), row.optional(7), row.optional(8)});
         });
}

QString Salvage::profileOf(qint64 profile) const
{
    const auto kept = m_profiles.constFind(profile);
    if (kept != m_profiles.cend())
        return *kept;
    return m_profiles.size() == 1 ? *m_profiles.cbegin() : QStringLiteral("recovered");
}

Result<void> Salvage::carryVersions(bool newest)
{
    walk(m_damaged, "SELECT id, profile, origin, packed FROM blocks WHERE id >= ? ORDER BY id",
         [this, newest](const SqlStatement &row) { addBlock(row, newest); });
    return flush();
}

void Salvage::addBlock(const SqlStatement &row, bool newest)
{
    const Block block{row.number(0), row.number(1), row.number(2)};
    const QByteArray packed = row.bytes(3);
    const auto bytes = decompressed(packed);
    if (!bytes)
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
    const QString profile = profileOf(kept == m_newest.cend() ? block.profile : m_tests.at(*kept).profile);
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
    walk(m_damaged, "SELECT id, origin, raw, result_detial FROM details WHERE id >= ? ORDER BY id",
         [this](const SqlStatement &row) {
             const auto raw = decompressed(row.bytes(2));
             const auto resultDetial = decompressed(row.bytes(3));
             const auto answer = decodeDescribeAnswer(raw.value_or(QByteArray()));
             if (!answer || !m_written)
                 return;
             const auto known = m_details.constFind(row.number(0));
             const TestKey key = known == m_details.cend()
                 ? testKeyOf(profileOf(0), answer->record)
                 : TestKey{profileOf(m_tests.at(*known).profile), m_tests.at(*known).testId};
             m_written = m_writer
                             .putDetail({.key = key,
                                         .from = m_origins.value(row.number(1)),
                                         .record = answer->record,
                                         .resultDetial =
                                             resultDetial ? QString::fromUtf8(*resultDetial) : answer->resultDetial})
                             .map([](const PutReceipt &) {});
         });
    return m_written;
}

/// The records tell when their versions came, not when the tests were seen since.
Result<void> Salvage::carryTimes()
{
    m_fresh.beginWriting();
    for (const Kept &kept : std::as_const(m_tests)) {
        const qint64 profile =
            m_fresh.value("SELECT id FROM profiles WHERE identity = ?", {profileOf(kept.profile)}).toLongLong();
        m_fresh.run("UPDATE tests SET first_seen = min(first_seen, ?), last_seen = max(last_seen, ?), gone = ? "
                    "WHERE key = ? AND profile = ? AND test_id = ?",
                    {kept.firstSeen, kept.lastSeen, kept.gone, keyOf(profile, kept.testId), profile, kept.testId});
    }
    if (m_fresh.commit())
        return {};
    return tl::unexpected(m_fresh.problem());
}

} // namespace fabriscope
