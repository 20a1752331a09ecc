// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/archive/sqlite/salvage.h"

#include "app/record/decode.h"

#include <QSqlError>

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
        QSqlQuery &query = session.run(sql, {next});
        while (query.next()) {
            next = query.value(0).toLongLong() + 1;
            failures = 0;
            step = 1;
            take(query);
        }
        if (!session.hasFailed() && !query.lastError().isValid())
            return;
        query.finish();
        session.rollback(); // an error must not keep us from the next try
        if (++failures > shortSteps)
            step *= 2;
        next = next > std::numeric_limits<qint64>::max() - step ? -1 : next + step;
    }
}

} // namespace

Result<void> Salvage::run()
{
    readNames();
    return carryVersions(false)
        .and_then([this] { return carryVersions(true); })
        .and_then([this] { return carryDetails(); })
        .and_then([this] { return carryTimes(); });
}

void Salvage::readNames()
{
    walk(m_damaged, "SELECT id, identity FROM profiles WHERE id >= ? ORDER BY id",
         [this](const QSqlQuery &row) { m_profiles.insert(row.value(0).toLongLong(), row.value(1).toString()); });
    walk(m_damaged,
         "SELECT id, source, request_id, max_results, received_at, from_file FROM origins WHERE id >= ? ORDER BY id",
         [this](const QSqlQuery &row) {
             Provenance &origin = m_origins[row.value(0).toLongLong()];
             origin.source = row.value(1).toString();
             origin.requestId = row.value(2).toString();
             if (!row.value(3).isNull())
                 origin.maxResults = row.value(3).toInt();
             origin.receivedAt = QDateTime::fromMSecsSinceEpoch(row.value(4).toLongLong(), Qt::UTC);
             origin.fromFile = row.value(5).toBool();
         });
    walk(m_damaged,
         "SELECT id, profile, test_id, version, first_seen, last_seen, gone FROM tests WHERE id >= ? ORDER BY id",
         [this](const QSqlQuery &row) {
             m_tests.insert(row.value(0).toLongLong(),
                            {row.value(1).toLongLong(), row.value(2).toString(), row.value(3).toLongLong(),
                             row.value(4), row.value(5), row.value(6)});
         });
}

QString Salvage::profileOf(qint64 test) const
{
    const auto kept = m_tests.constFind(test);
    if (kept != m_tests.cend() && m_profiles.contains(kept->profile))
        return m_profiles.value(kept->profile);
    return m_profiles.size() == 1 ? *m_profiles.cbegin() : QStringLiteral("recovered");
}

Result<void> Salvage::carryVersions(bool newest)
{
    walk(m_damaged, "SELECT id, test, origin, raw FROM versions WHERE id >= ? ORDER BY id",
         [this, newest](const QSqlQuery &row) { add(row, newest); });
    return flush();
}

void Salvage::add(const QSqlQuery &version, bool newest)
{
    const qint64 test = version.value(1).toLongLong();
    const auto kept = m_tests.constFind(test);
    const bool isNewest = kept == m_tests.cend() || kept->version == version.value(0).toLongLong();
    if (isNewest != newest || !m_written)
        return;
    const auto record = decodeRecord(version.value(3).toByteArray());
    if (!record)
        return;
    const QString profile = profileOf(test);
    const qint64 origin = version.value(2).toLongLong();
    if (origin != m_batchOrigin || profile != m_batch.profile || m_batch.records.size() >= batchSize)
        m_written = flush();
    m_batchOrigin = origin;
    m_batch.profile = profile;
    m_batch.from = m_origins.value(origin);
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
    walk(m_damaged, "SELECT test, origin, raw, result_detial FROM details WHERE test >= ? ORDER BY test",
         [this](const QSqlQuery &row) {
             const qint64 test = row.value(0).toLongLong();
             const auto answer = decodeDescribeAnswer(row.value(2).toByteArray());
             if (!answer || !m_written)
                 return;
             const QString profile = profileOf(test);
             const auto kept = m_tests.constFind(test);
             const TestKey key =
                 kept == m_tests.cend() ? testKeyOf(profile, answer->record) : TestKey{profile, kept->testId};
             m_written = m_writer
                             .putDetail({.key = key,
                                         .from = m_origins.value(row.value(1).toLongLong()),
                                         .record = answer->record,
                                         .resultDetial = row.value(3).toString()})
                             .map([](const PutReceipt &) {});
         });
    return m_written;
}

/// The records tell when their versions came, not when the tests were seen since.
Result<void> Salvage::carryTimes()
{
    m_fresh.beginWriting();
    for (const Kept &kept : std::as_const(m_tests)) {
        m_fresh.run("UPDATE tests SET first_seen = min(first_seen, ?), last_seen = max(last_seen, ?), gone = ? "
                    "WHERE profile = (SELECT id FROM profiles WHERE identity = ?) AND test_id = ?",
                    {kept.firstSeen, kept.lastSeen, kept.gone, m_profiles.value(kept.profile), kept.testId});
    }
    if (m_fresh.commit())
        return {};
    return tl::unexpected(m_fresh.problem());
}

} // namespace fabriscope
