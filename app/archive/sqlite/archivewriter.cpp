// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/archive/sqlite/archivewriter.h"

#include "app/archive/mergerule.h"
#include "app/archive/sqlite/packedtest.h"
#include "app/record/decode.h"

namespace fabriscope {

namespace {

/// A null string would be written as NULL.
QString written(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

QByteArray written(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

int isRunning(const NetTest &test)
{
    return stateOf(test) == TestState::Running ? 1 : 0;
}

} // namespace

template <class Store> Result<PutReceipt> ArchiveWriter::inTransaction(Store store)
{
    PutReceipt receipt;
    m_session.beginWriting();
    m_words.load();
    store(receipt);
    receipt.newest = m_newest;
    m_session.run("UPDATE counters SET sequence = ? WHERE sequence < ?", {m_newest, m_newest});
    if (m_session.commit())
        return receipt;
    Problem problem = m_session.problem();
    m_session.rollback();
    m_words.forget();
    m_words.load();
    return tl::unexpected(std::move(problem));
}

/// The numbers that rise are read anew each time: another Fabriscope may write to the same file.
/// The numbers that rise are read anew each time: another Fabriscope may write to the same file.
void ArchiveWriter::begin(const QString &profile)
{
    m_newest = m_session.value("SELECT sequence FROM counters").toULongLong();
    m_lastVersion = m_session.value("SELECT max(id) FROM versions").toLongLong();
    m_session.run("INSERT OR IGNORE INTO profiles (identity) VALUES (?)", {written(profile)});
    m_profile = m_session.value("SELECT id FROM profiles WHERE identity = ?", {written(profile)}).toLongLong();
}

void ArchiveWriter::beginOrigin(const Provenance &from)
{
    m_session.run(
        "INSERT INTO origins (source, request_id, max_results, received_at, from_file) VALUES (?, ?, ?, ?, ?)",
        {written(from.source), written(from.requestId), from.maxResults ? QVariant(*from.maxResults) : QVariant(),
         from.receivedAt.toMSecsSinceEpoch(), from.fromFile ? 1 : 0});
    m_origin = m_session.value("SELECT last_insert_rowid()").toLongLong();
}

Result<PutReceipt> ArchiveWriter::put(const PutBatch &batch)
{
    return inTransaction([&](PutReceipt &receipt) {
        begin(batch.profile);
        beginOrigin(batch.from);
        for (const Record &record : batch.records)
            store(testKeyOf(batch.profile, record), record, batch.from, receipt);
    });
}

void ArchiveWriter::store(const TestKey &key, const Record &record, const Provenance &from, PutReceipt &receipt)
{
    if (m_lastWasNew && addNew(key, record, from)) {
        ++receipt.added;
        return;
    }
    const Known known = this->known(key);
    m_lastWasNew = known.id == 0;
    if (m_lastWasNew) {
        if (addNew(key, record, from))
            ++receipt.added;
    } else if (known.raw == record.raw) {
        moveSeen(known, from, receipt);
        ++receipt.unchanged;
    } else if ((from.fromFile && isEarlierVersion(known, record.raw))
               || !mayReplace(*record.test, from, testOf(key, known), known.lastSeen)) {
        keepBehind(known, record);
        ++receipt.unchanged;
    } else {
        replace(known, record, from);
        ++receipt.changed;
    }
}

/// False: it is there already.
bool ArchiveWriter::addNew(const TestKey &key, const Record &record, const Provenance &from)
{
    const qint64 seen = from.receivedAt.toMSecsSinceEpoch();
    const QSqlQuery &query = m_session.run(
        "INSERT INTO tests (profile, test_id, sequence, version, origin, first_seen, last_seen, is_running, "
        "has_detail, packed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, ?) ON CONFLICT (profile, test_id) DO NOTHING",
        {m_profile, written(key.testId), m_newest + 1, m_lastVersion + 1, m_origin, seen, seen, isRunning(*record.test),
         packTest(*record.test, m_words)});
    if (m_session.hasFailed() || query.numRowsAffected() != 1)
        return false;
    ++m_newest;
    m_session.run("INSERT INTO versions (id, test, previous, origin, raw) VALUES (?, ?, NULL, ?, ?)",
                  {++m_lastVersion, query.lastInsertId(), m_origin, written(record.raw)});
    return true;
}

ArchiveWriter::Known ArchiveWriter::known(const TestKey &key)
{
    QSqlQuery &query = m_session.run("SELECT tests.id, version, first_seen, last_seen, gone IS NOT NULL, packed, raw "
                                     "FROM tests JOIN versions ON versions.id = version "
                                     "WHERE profile = ? AND test_id = ?",
                                     {m_profile, written(key.testId)});
    Known known;
    if (query.next()) {
        known = {.id = query.value(0).toLongLong(),
                 .version = query.value(1).toLongLong(),
                 .firstSeen = QDateTime::fromMSecsSinceEpoch(query.value(2).toLongLong(), Qt::UTC),
                 .lastSeen = QDateTime::fromMSecsSinceEpoch(query.value(3).toLongLong(), Qt::UTC),
                 .isGone = query.value(4).toBool(),
                 .packed = query.value(5).toByteArray(),
                 .raw = query.value(6).toByteArray()};
    }
    query.finish();
    return known;
}

NetTest ArchiveWriter::testOf(const TestKey &key, const Known &known) const
{
    if (auto test = unpackTest(known.packed, m_words)) {
        test->testId = key.testId;
        return *test;
    }
    const auto record = decodeRecord(known.raw);
    return record ? *record->test : NetTest();
}

/// A file widens the time in which a test was seen; the service says when that was last, and that it is there.
void ArchiveWriter::moveSeen(const Known &known, const Provenance &from, PutReceipt &receipt)
{
    const QDateTime last = from.fromFile ? qMax(known.lastSeen, from.receivedAt) : from.receivedAt;
    const QDateTime first = qMin(known.firstSeen, from.receivedAt);
    if (last != known.lastSeen || first != known.firstSeen) {
        m_session.run("UPDATE tests SET first_seen = ?, last_seen = ? WHERE id = ?",
                      {first.toMSecsSinceEpoch(), last.toMSecsSinceEpoch(), known.id});
    }
    if (known.isGone && !from.fromFile) {
        m_session.run("UPDATE tests SET gone = NULL, sequence = ? WHERE id = ?", {++m_newest, known.id});
        ++receipt.returned;
    }
}

void ArchiveWriter::replace(const Known &known, const Record &record, const Provenance &from)
{
    m_session.run("INSERT INTO versions (id, test, previous, origin, raw) VALUES (?, ?, ?, ?, ?)",
                  {++m_lastVersion, known.id, known.version, m_origin, written(record.raw)});
    m_session.run("UPDATE tests SET sequence = ?, version = ?, origin = ?, last_seen = ?, is_running = ?, packed = ? "
                  "WHERE id = ?",
                  {++m_newest, m_lastVersion, m_origin, from.receivedAt.toMSecsSinceEpoch(), isRunning(*record.test),
                   packTest(*record.test, m_words), known.id});
    if (known.isGone && !from.fromFile)
        m_session.run("UPDATE tests SET gone = NULL WHERE id = ?", {known.id});
}

/// An older record joins the history just behind the newest version, unless it stands there already.
void ArchiveWriter::keepBehind(const Known &known, const Record &record)
{
    if (isEarlierVersion(known, record.raw))
        return;
    m_session.run("INSERT INTO versions (id, test, previous, origin, raw) "
                  "SELECT ?, test, previous, ?, ? FROM versions WHERE id = ?",
                  {++m_lastVersion, m_origin, written(record.raw), known.version});
    m_session.run("UPDATE versions SET previous = ? WHERE id = ?", {m_lastVersion, known.version});
}

bool ArchiveWriter::isEarlierVersion(const Known &known, const QByteArray &raw)
{
    return m_session
        .value("WITH RECURSIVE earlier (id, previous, raw) AS ("
               "SELECT id, previous, raw FROM versions WHERE id = ? UNION "
               "SELECT versions.id, versions.previous, versions.raw FROM versions "
               "JOIN earlier ON versions.id = earlier.previous) SELECT 1 FROM earlier WHERE raw = ? LIMIT 1",
               {known.version, written(raw)})
        .isValid();
}

Result<PutReceipt> ArchiveWriter::putDetail(const PutDetail &detail)
{
    return inTransaction([&](PutReceipt &receipt) {
        begin(detail.key.profile);
        beginOrigin(detail.from);
        Known known = this->known(detail.key);
        const bool isNew = known.id == 0;
        bool saysMore = isNew;
        if (isNew) {
            (void)addNew(detail.key, detail.record, detail.from);
            known = this->known(detail.key);
        } else if (const NetTest now = testOf(detail.key, known);
                   now != *detail.record.test && mayReplace(*detail.record.test, detail.from, now, known.lastSeen)) {
            replace(known, detail.record, detail.from);
            saysMore = true;
        }
        const QVariant before = m_session.value("SELECT raw FROM details WHERE test = ?", {known.id});
        if (!saysMore && before.isValid() && before.toByteArray() == detail.record.raw) {
            moveSeen(known, detail.from, receipt);
            receipt.unchanged = 1;
            return;
        }
        m_session.run("INSERT OR REPLACE INTO details (test, origin, raw, result_detial) VALUES (?, ?, ?, ?)",
                      {known.id, m_origin, written(detail.record.raw), written(detail.resultDetial)});
        m_session.run("UPDATE tests SET has_detail = 1, sequence = ? WHERE id = ?", {++m_newest, known.id});
        ++(isNew ? receipt.added : receipt.changed);
    });
}

Result<PutReceipt> ArchiveWriter::endSweep(const Sweep &sweep)
{
    const auto moment = [](const QDateTime &time) {
        return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
    };
    return inTransaction([&](PutReceipt &receipt) {
        begin(sweep.profile);
        m_session.run("INSERT INTO sweeps (profile, type, ended, whole, newest_created) VALUES (?, ?, ?, ?, ?) "
                      "ON CONFLICT DO UPDATE SET ended = excluded.ended, newest_created = excluded.newest_created, "
                      "whole = coalesce(excluded.whole, whole)",
                      {m_profile, written(sweep.netTestType), moment(sweep.endedAt),
                       sweep.isWhole ? moment(sweep.endedAt) : QVariant(), moment(sweep.newestCreated)});
        if (sweep.isWhole && sweep.netTestType.isEmpty())
            markVanished(sweep, receipt);
    });
}

void ArchiveWriter::markVanished(const Sweep &sweep, PutReceipt &receipt)
{
    QSqlQuery &query = m_session.run("SELECT id FROM tests WHERE profile = ? AND gone IS NULL AND last_seen < ?",
                                     {m_profile, sweep.startedAt.toMSecsSinceEpoch()});
    QList<qint64> vanished;
    while (query.next())
        vanished.append(query.value(0).toLongLong());
    query.finish();
    for (const qint64 id : vanished) {
        m_session.run("UPDATE tests SET gone = ?, sequence = ? WHERE id = ?",
                      {sweep.endedAt.toMSecsSinceEpoch(), ++m_newest, id});
    }
    receipt.changed = int(vanished.size());
}

} // namespace fabriscope
