// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/archive/memoryarchive.h"

#include <QtConcurrent/QtConcurrentRun>

namespace fabriscope {

MemoryArchive::MemoryArchive(QObject *parent) : Archive(parent)
{
    m_writer.setMaxThreadCount(1); // one writer: answers come in the order of the questions
}

MemoryArchive::~MemoryArchive()
{
    m_writer.waitForDone();
}

QFuture<Result<PutReceipt>> MemoryArchive::put(PutBatch batch)
{
    return QtConcurrent::run(&m_writer, [this, batch = std::move(batch)]() -> Result<PutReceipt> {
        const PutReceipt receipt = store(batch);
        if (receipt.added > 0 || receipt.changed > 0)
            emit changed(receipt.newest);
        return receipt;
    });
}

QFuture<Result<PutReceipt>> MemoryArchive::putDetail(PutDetail detail)
{
    return QtConcurrent::run(&m_writer, [this, detail = std::move(detail)]() -> Result<PutReceipt> {
        const PutReceipt receipt = storeDetail(detail);
        if (receipt.added > 0 || receipt.changed > 0)
            emit changed(receipt.newest);
        return receipt;
    });
}

QFuture<Result<ChangeBatch>> MemoryArchive::changesSince(quint64 after, int limit, QString profile)
{
    return QtConcurrent::run(&m_writer, [this, after, limit, profile = std::move(profile)]() -> Result<ChangeBatch> {
        return collectChanges(after, limit, profile);
    });
}

QFuture<Result<QList<RawRecord>>> MemoryArchive::rawRecords(QList<TestKey> keys)
{
    return QtConcurrent::run(
        &m_writer, [this, keys = std::move(keys)]() -> Result<QList<RawRecord>> { return collectRaws(keys); });
}

PutReceipt MemoryArchive::store(const PutBatch &batch)
{
    PutReceipt receipt;
    const auto from = std::make_shared<const Provenance>(batch.from);
    for (const Record &record : batch.records)
        storeRecord(batch, record, from, receipt);
    receipt.newest = m_newest;
    return receipt;
}

void MemoryArchive::storeRecord(const PutBatch &batch, const Record &record,
                                const std::shared_ptr<const Provenance> &from, PutReceipt &receipt)
{
    Entry &entry = entryFor(testKeyOf(batch.profile, record), batch.from);
    const bool isNew = !entry.stored.test;
    if (!isNew && entry.raw.json == record.raw) {
        entry.stored.lastSeen = batch.from.receivedAt;
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
    const bool saysMore = isNew || *entry.stored.test != *detail.record.test;
    if (!saysMore && entry.stored.hasDetail && entry.raw.detailJson == detail.record.raw) {
        entry.stored.lastSeen = detail.from.receivedAt;
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
    entry.stored.test = record.test;
    entry.stored.from = from;
    entry.stored.lastSeen = from->receivedAt;
    entry.raw.json = record.raw;
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
        if (const auto entry = m_entries.find(key); entry != m_entries.end())
            raws.append(entry->second->raw);
    }
    return raws;
}

} // namespace fabriscope
