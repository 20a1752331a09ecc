// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/archive/sqlite/archivewriter.h"

#include "app/archive/mergerule.h"
#include "app/archive/sqlite/compression.h"
#include "app/archive/sqlite/packedtest.h"
#include "app/archive/sqlite/sqlvalue.h"
#include "app/record/decode.h"

namespace fabriscope {

/// FNV-1a (RFC 9923), which is what it is on every computer and with every version of the program.
qint64 keyOf(qint64 profile, const QString &testId)
{
    constexpr quint64 offsetBasis = 0xcbf29ce484222325ULL;
    constexpr quint64 prime = 0x00000100000001b3ULL;
    quint64 hash = (offsetBasis ^ quint64(profile)) * prime;
    for (const QChar unit : testId)
        hash = (hash ^ unit.unicode()) * prime;
    return qint64(hash ^ (hash >> 32U));
}

template <class Store> Result<PutReceipt> ArchiveWriter::inTransaction(Store store)
{
    PutReceipt receipt;
    m_session.beginWriting();
    m_words.load();
    store(receipt);
    m_blocks.flush();
    receipt.newest = quint64(m_newest);
    m_session.run("UPDATE counters SET sequence = ? WHERE sequence < ?", {m_newest, m_newest});
    if (m_session.commit())
        return receipt;
    Problem problem = m_session.problem();
    m_session.rollback();
    m_blocks.forget();
    m_words.forget();
    m_words.load();
    return tl::unexpected(std::move(problem));
}

/// The number that rises is read anew each time: another Fabriscope may write to the same file.
void ArchiveWriter::begin(const QString &profile, const BlocksAhead *ahead)
{
    m_origin = 0;
    m_ahead = ahead;
    m_newest = m_session.value("SELECT sequence FROM counters").toLongLong();
    m_session.run("INSERT OR IGNORE INTO profiles (identity) VALUES (?)", {profile});
    m_profile = m_session.value("SELECT id FROM profiles WHERE identity = ?", {profile}).toLongLong();
}

qint64 ArchiveWriter::origin(const Provenance &from)
{
    if (m_origin != 0)
        return m_origin;
    m_session.run(
        "INSERT INTO origins (source, request_id, max_results, received_at, from_file) VALUES (?, ?, ?, ?, ?)",
        {from.source, from.requestId, from.maxResults ? SqlValue(*from.maxResults) : SqlValue(nullptr),
         from.receivedAt.toMSecsSinceEpoch(), from.fromFile});
    m_origin = m_session.lastInsertId();
    m_blocks.begin(m_profile, m_origin, m_ahead);
    return m_origin;
}

RawPlace ArchiveWriter::write(const Incoming &incoming, const Provenance &from)
{
    (void)origin(from);
    return m_blocks.write(incoming.record.raw, incoming.index);
}

Result<PutReceipt> ArchiveWriter::put(const PutBatch &batch, const BlocksAhead *ahead)
{
    return inTransaction([&](PutReceipt &receipt) {
        begin(batch.profile, ahead);
        for (qsizetype i = 0; i < batch.records.size(); ++i) {
            const Record &record = batch.records.at(i);
            store(testKeyOf(batch.profile, record), {record, i}, batch.from, receipt);
        }
    });
}

void ArchiveWriter::store(const TestKey &key, const Incoming &incoming, const Provenance &from, PutReceipt &receipt)
{
    const Known known = this->known(key);
    const Record &record = incoming.record;
    if (known.sequence == 0) {
        addNew(key, incoming, from);
        ++receipt.added;
    } else if (saysTheSame(m_blocks.raw(known.place), record.raw)) {
        moveSeen(known, from, receipt);
        ++receipt.unchanged;
    } else if ((from.fromFile && isEarlierVersion(known, record.raw))
               || !mayReplace(*record.test, from, testOf(key, known), known.lastSeen)) {
        keepBehind(known, incoming, from);
        ++receipt.unchanged;
    } else {
        replace(known, incoming, from);
        ++receipt.changed;
    }
}

void ArchiveWriter::addNew(const TestKey &key, const Incoming &incoming, const Provenance &from)
{
    const qint64 seen = from.receivedAt.toMSecsSinceEpoch();
    const RawPlace place = write(incoming, from);
    m_session.run("INSERT INTO tests (sequence, key, profile, test_id, block, start, origin, first_seen, last_seen, "
                  "is_running, packed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                  {++m_newest, keyOf(m_profile, key.testId), m_profile, key.testId, place.block, place.start, m_origin,
                   seen, seen, stateOf(*incoming.record.test) == TestState::Running,
                   packTest(*incoming.record.test, m_words)});
}

ArchiveWriter::Known ArchiveWriter::known(const TestKey &key)
{
    // By the number alone: a test that is new, as most are in an import, has nobody read its id.
    SqlStatement &row =
        m_session.run("SELECT sequence, block, start, earlier, detail, first_seen, last_seen, gone, packed, profile, "
                      "test_id FROM tests WHERE key = ?",
                      {keyOf(m_profile, key.testId)});
    Known known;
    while (known.sequence == 0 && row.next()) {
        if (row.number(9) != m_profile || row.text(10) != key.testId)
            continue;
        known = {.sequence = row.number(0),
                 .place = {row.number(1), row.optional(2)},
                 .earlier = row.optional(3),
                 .detail = row.optional(4),
                 .firstSeen = storedMoment(row.number(5)),
                 .lastSeen = storedMoment(row.number(6)),
                 .isGone = !row.isNull(7),
                 .packed = row.bytes(8)};
    }
    row.finish();
    return known;
}

NetTest ArchiveWriter::testOf(const TestKey &key, const Known &known)
{
    if (auto test = unpackTest(known.packed, m_words)) {
        test->testId = key.testId;
        return *test;
    }
    const auto record = decodeRecord(m_blocks.raw(known.place));
    return record ? *record->test : NetTest();
}

/// A file widens the time in which a test was seen; the service says when that was last, and that it is there.
void ArchiveWriter::moveSeen(const Known &known, const Provenance &from, PutReceipt &receipt)
{
    const QDateTime last = from.fromFile ? qMax(known.lastSeen, from.receivedAt) : from.receivedAt;
    const QDateTime first = qMin(known.firstSeen, from.receivedAt);
    if (last != known.lastSeen || first != known.firstSeen) {
        m_session.run("UPDATE tests SET first_seen = ?, last_seen = ? WHERE sequence = ?",
                      {first.toMSecsSinceEpoch(), last.toMSecsSinceEpoch(), known.sequence});
    }
    if (known.isGone && !from.fromFile) {
        m_session.run("UPDATE tests SET gone = NULL, sequence = ? WHERE sequence = ?", {++m_newest, known.sequence});
        ++receipt.returned;
    }
}

qint64 ArchiveWriter::addEarlier(const std::optional<qint64> &previous, const RawPlace &place)
{
    m_session.run("INSERT INTO earlier (previous, block, start) VALUES (?, ?, ?)",
                  {previous, place.block, place.start});
    return m_session.lastInsertId();
}

void ArchiveWriter::replace(const Known &known, const Incoming &incoming, const Provenance &from)
{
    const qint64 earlier = addEarlier(known.earlier, known.place);
    const RawPlace place = write(incoming, from);
    m_session.run("UPDATE tests SET sequence = ?, block = ?, start = ?, earlier = ?, origin = ?, last_seen = ?, "
                  "is_running = ?, packed = ? WHERE sequence = ?",
                  {++m_newest, place.block, place.start, earlier, m_origin, from.receivedAt.toMSecsSinceEpoch(),
                   stateOf(*incoming.record.test) == TestState::Running, packTest(*incoming.record.test, m_words),
                   known.sequence});
    if (known.isGone && !from.fromFile)
        m_session.run("UPDATE tests SET gone = NULL WHERE sequence = ?", {m_newest});
}

/// An older record joins the history just behind the newest version, unless it stands there already.
void ArchiveWriter::keepBehind(const Known &known, const Incoming &incoming, const Provenance &from)
{
    if (isEarlierVersion(known, incoming.record.raw))
        return;
    const qint64 earlier = addEarlier(known.earlier, write(incoming, from));
    m_session.run("UPDATE tests SET earlier = ? WHERE sequence = ?", {earlier, known.sequence});
}

bool ArchiveWriter::isEarlierVersion(const Known &known, const QByteArray &raw)
{
    for (std::optional<qint64> id = known.earlier; id;) {
        SqlStatement &row = m_session.run("SELECT previous, block, start FROM earlier WHERE id = ?", {*id});
        std::optional<qint64> previous;
        RawPlace place;
        if (row.next()) {
            previous = row.optional(0);
            place = {row.number(1), row.optional(2)};
        }
        row.finish();
        if (place.block != 0 && saysTheSame(m_blocks.raw(place), raw))
            return true;
        id = previous && *previous < *id ? previous : std::nullopt; // never in a circle
    }
    return false;
}

Result<PutReceipt> ArchiveWriter::putDetail(const PutDetail &detail)
{
    return inTransaction([&](PutReceipt &receipt) {
        begin(detail.key.profile);
        Known known = this->known(detail.key);
        const bool isNew = known.sequence == 0;
        bool saysMore = isNew;
        if (isNew) {
            addNew(detail.key, {detail.record}, detail.from);
            known = this->known(detail.key);
        } else if (const NetTest now = testOf(detail.key, known);
                   now != *detail.record.test && mayReplace(*detail.record.test, detail.from, now, known.lastSeen)) {
            replace(known, {detail.record}, detail.from);
            known = this->known(detail.key);
            saysMore = true;
        }
        const QVariant packed = m_session.value("SELECT raw FROM details WHERE id = ?", {known.detail});
        const auto before = packed.isValid() ? decompressed(packed.toByteArray()) : std::nullopt;
        if (!saysMore && before && saysTheSame(*before, detail.record.raw)) {
            moveSeen(known, detail.from, receipt);
            receipt.unchanged = 1;
            return;
        }
        // Under a number of its own, as whoever looks may be reading the one before.
        m_session.run("DELETE FROM details WHERE id = ?", {known.detail});
        m_session.run("INSERT INTO details (origin, raw, result_detial) VALUES (?, ?, ?)",
                      {origin(detail.from), compressed(detail.record.raw), compressed(detail.resultDetial.toUtf8())});
        m_session.run("UPDATE tests SET detail = ?, sequence = ? WHERE sequence = ?",
                      {m_session.lastInsertId(), m_newest + 1, known.sequence});
        ++m_newest;
        ++(isNew ? receipt.added : receipt.changed);
    });
}

Result<PutReceipt> ArchiveWriter::endSweep(const Sweep &sweep)
{
    const auto written = [](const QDateTime &time) {
        return time.isValid() ? SqlValue(time.toMSecsSinceEpoch()) : SqlValue(nullptr);
    };
    return inTransaction([&](PutReceipt &receipt) {
        begin(sweep.profile);
        m_session.run("INSERT INTO sweeps (profile, type, ended, whole, newest_created) VALUES (?, ?, ?, ?, ?) "
                      "ON CONFLICT DO UPDATE SET ended = excluded.ended, newest_created = excluded.newest_created, "
                      "whole = coalesce(excluded.whole, whole)",
                      {m_profile, sweep.netTestType, written(sweep.endedAt),
                       sweep.isWhole ? written(sweep.endedAt) : SqlValue(nullptr), written(sweep.newestCreated)});
        if (sweep.isWhole && sweep.netTestType.isEmpty())
            markVanished(sweep, receipt);
    });
}

void ArchiveWriter::markVanished(const Sweep &sweep, PutReceipt &receipt)
{
    SqlStatement &rows =
        m_session.run("SELECT sequence FROM tests WHERE profile = ? AND gone IS NULL AND last_seen < ?",
                      {m_profile, sweep.startedAt.toMSecsSinceEpoch()});
    QList<qint64> vanished;
    while (rows.next())
        vanished.append(rows.number(0));
    rows.finish();
    for (const qint64 sequence : std::as_const(vanished)) {
        m_session.run("UPDATE tests SET gone = ?, sequence = ? WHERE sequence = ?",
                      {sweep.endedAt.toMSecsSinceEpoch(), ++m_newest, sequence});
    }
    receipt.changed = int(vanished.size());
}

} // namespace fabriscope
