// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/archive/memoryarchive.h"

#include "app/archive/mergerule.h"

#include <algorithm>

namespace fabriscope {

MemoryArchive::MemoryArchive(QObject *parent) : Archive(parent), m_writer(QStringLiteral("archive")) { }

QFuture<Result<PutReceipt>> MemoryArchive::put(PutBatch batch)
{
    return m_writer.run([this, batch = std::move(batch)]() -> Result<PutReceipt> {
        const PutReceipt receipt = store(batch);
        if (receipt.hasNews())
            emit changed(receipt.newest);
        return receipt;
    });
}

QFuture<Result<PutReceipt>> MemoryArchive::putDetail(PutDetail detail)
{
    return m_writer.run([this, detail = std::move(detail)]() -> Result<PutReceipt> {
        const PutReceipt receipt = storeDetail(detail);
        if (receipt.hasNews())
            emit changed(receipt.newest);
        return receipt;
    });
}

QFuture<Result<ChangeBatch>> MemoryArchive::changesSince(quint64 after, int limit, QString profile)
{
    return m_writer.run([this, after, limit, profile = std::move(profile)]() -> Result<ChangeBatch> {
        return collectChanges(after, limit, profile);
    });
}

QFuture<Result<QList<RawRecord>>> MemoryArchive::rawRecords(QList<TestKey> keys)
{
    return m_writer.run([this, keys = std::move(keys)]() -> Result<QList<RawRecord>> { return collectRaws(keys); });
}

QFuture<Result<SweepBasis>> MemoryArchive::sweepBasis(QString profile, QString netTestType)
{
    return m_writer.run(
        [this, profile = std::move(profile), netTestType = std::move(netTestType)]() -> Result<SweepBasis> {
            return basisOf(profile, netTestType);
        });
}

QFuture<Result<PutReceipt>> MemoryArchive::endSweep(Sweep sweep)
{
    return m_writer.run([this, sweep = std::move(sweep)]() -> Result<PutReceipt> {
        const PutReceipt receipt = keepSweep(sweep);
        if (receipt.changed > 0)
            emit changed(receipt.newest);
        return receipt;
    });
}

PutReceipt MemoryArchive::store(const PutBatch &batch)
{
    PutReceipt receipt;
    const quint64 before = m_newest;
    const auto from = std::make_shared<const Provenance>(batch.from);
    for (const Record &record : batch.records)
        storeRecord(batch, record, from, receipt);
    receipt.returned = int(m_newest - before) - receipt.added - receipt.changed;
    receipt.newest = m_newest;
    return receipt;
}

void MemoryArchive::storeRecord(const PutBatch &batch, const Record &record,
                                const std::shared_ptr<const Provenance> &from, PutReceipt &receipt)
{
    Entry &entry = entryFor(testKeyOf(batch.profile, record), batch.from);
    const bool isNew = !entry.stored.test;
    if (!isNew && saysTheSame(entry.raw.json, record.raw)) {
        moveSeen(entry, batch.from);
        ++receipt.unchanged;
        return;
    }
    const auto isEarlier = [&entry, &record] {
        return std::any_of(entry.earlier.begin(), entry.earlier.end(),
                           [&record](const QByteArray &raw) { return saysTheSame(raw, record.raw); });
    };
    if (!isNew
        && ((batch.from.fromFile && isEarlier())
            || !mayReplace(*record.test, batch.from, *entry.stored.test, entry.stored.lastSeen))) {
        if (!isEarlier())
            entry.earlier.append(record.raw);
        ++receipt.unchanged;
        return;
    }
    newVersion(entry, record, from);
    touch(entry);
    ++(isNew ? receipt.added : receipt.changed);
}

PutReceipt MemoryArchive::storeDetail(const PutDetail &detail)
{
    PutReceipt receipt;
    Entry &entry = entryFor(detail.key, detail.from);
    const bool isNew = !entry.stored.test;
    const bool saysMore = isNew
        || (*entry.stored.test != *detail.record.test
            && mayReplace(*detail.record.test, detail.from, *entry.stored.test, entry.stored.lastSeen));
    if (!saysMore && entry.stored.hasDetail && saysTheSame(entry.raw.detailJson, detail.record.raw)) {
        moveSeen(entry, detail.from);
        receipt.unchanged = 1;
    } else {
        if (saysMore)
            newVersion(entry, detail.record, std::make_shared<const Provenance>(detail.from));
        entry.raw.detailJson = detail.record.raw;
        entry.raw.resultDetial = detail.resultDetial;
        entry.stored.hasDetail = true;
        touch(entry);
        ++(isNew ? receipt.added : receipt.changed);
    }
    receipt.newest = m_newest;
    return receipt;
}

MemoryArchive::Entry &MemoryArchive::entryFor(const TestKey &key, const Provenance &from)
{
    std::unique_ptr<Entry> &entry = m_entries[key];
    if (!entry) {
        entry = std::make_unique<Entry>();
        entry->stored.key = key;
        entry->stored.firstSeen = from.receivedAt;
        entry->raw.key = key;
    }
    return *entry;
}

void MemoryArchive::newVersion(Entry &entry, const Record &record, const std::shared_ptr<const Provenance> &from)
{
    if (entry.stored.test)
        entry.earlier.append(entry.raw.json);
    entry.stored.test = record.test;
    entry.stored.from = from;
    entry.stored.lastSeen = from->receivedAt;
    if (!from->fromFile)
        entry.stored.goneSince = {};
    entry.raw.json = record.raw;
}

/// A file widens the time in which a test was seen; the service says when that was last, and that it is there.
void MemoryArchive::moveSeen(Entry &entry, const Provenance &from)
{
    StoredTest &stored = entry.stored;
    stored.lastSeen = from.fromFile ? qMax(stored.lastSeen, from.receivedAt) : from.receivedAt;
    stored.firstSeen = qMin(stored.firstSeen, from.receivedAt);
    if (!from.fromFile && stored.goneSince.isValid()) {
        stored.goneSince = {};
        touch(entry);
    }
}

SweepBasis MemoryArchive::basisOf(const QString &profile, const QString &netTestType) const
{
    SweepBasis basis = m_sweeps.value({profile, netTestType});
    for (const auto &[key, entry] : m_entries) {
        if (key.profile == profile && mayStillChange(entry->stored, netTestType))
            basis.unfinished.insert(entry->stored.test->testId);
    }
    return basis;
}

PutReceipt MemoryArchive::keepSweep(const Sweep &sweep)
{
    SweepBasis &basis = m_sweeps[{sweep.profile, sweep.netTestType}];
    basis.endedAt = sweep.endedAt;
    basis.newestCreated = sweep.newestCreated;
    if (sweep.isWhole)
        basis.wholeAt = sweep.endedAt;
    PutReceipt receipt;
    if (sweep.isWhole && sweep.netTestType.isEmpty()) {
        for (const auto &[key, entry] : m_entries) {
            StoredTest &stored = entry->stored;
            if (key.profile != sweep.profile || stored.goneSince.isValid() || stored.lastSeen >= sweep.startedAt)
                continue;
            stored.goneSince = sweep.endedAt;
            touch(*entry);
            ++receipt.changed;
        }
    }
    receipt.newest = m_newest;
    return receipt;
}

void MemoryArchive::touch(Entry &entry)
{
    m_bySequence.erase(entry.stored.sequence);
    entry.stored.sequence = ++m_newest;
    m_bySequence.emplace(entry.stored.sequence, &entry);
}

ChangeBatch MemoryArchive::collectChanges(quint64 after, int limit, const QString &profile) const
{
    ChangeBatch batch;
    batch.upTo = after;
    for (auto it = m_bySequence.upper_bound(after); it != m_bySequence.end(); ++it) {
        const StoredTest &stored = it->second->stored;
        if (!profile.isEmpty() && stored.key.profile != profile)
            continue;
        if (batch.tests.size() >= limit) {
            batch.more = true;
            return batch;
        }
        batch.tests.append(stored);
        batch.upTo = it->first;
    }
    batch.upTo = qMax(after, m_newest);
    return batch;
}

QList<RawRecord> MemoryArchive::collectRaws(const QList<TestKey> &keys) const
{
    QList<RawRecord> raws;
    raws.reserve(keys.size());
    for (const TestKey &key : keys) {
        if (const auto entry = m_entries.find(key); entry != m_entries.end()) {
            raws.append(entry->second->raw);
            raws.last().lastSeen = entry->second->stored.lastSeen;
        }
    }
    return raws;
}

} // namespace fabriscope
