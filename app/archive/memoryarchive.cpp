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

QFuture<Result<PutReceipt>> MemoryArchive::putDetail(TestKey key, QByteArray detailJson, QString resultDetial)
{
    return QtConcurrent::run(&m_writer,
                             [this, key = std::move(key), detailJson = std::move(detailJson),
                              resultDetial = std::move(resultDetial)]() -> Result<PutReceipt> {
                                 const auto receipt = storeDetail(key, detailJson, resultDetial);
                                 if (receipt && receipt->changed > 0)
                                     emit changed(receipt->newest);
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
    const TestKey key = testKeyOf(batch.profile, record);
    std::shared_ptr<Entry> &entry = m_entries[key];
    const bool isNew = !entry;
    if (!isNew && entry->raw.json == record.raw) {
        entry->stored.lastSeen = batch.from.receivedAt;
        ++receipt.unchanged;
        return;
    }
    if (isNew) {
        entry = std::make_shared<Entry>();
        entry->stored.key = key;
        entry->raw.key = key;
        entry->stored.firstSeen = batch.from.receivedAt;
    }
    entry->stored.test = record.test;
    entry->stored.from = from;
    entry->stored.lastSeen = batch.from.receivedAt;
    entry->raw.json = record.raw;
    touch(*entry);
    ++(isNew ? receipt.added : receipt.changed);
}

Result<PutReceipt> MemoryArchive::storeDetail(const TestKey &key, const QByteArray &detailJson,
                                              const QString &resultDetial)
{
    const auto entry = m_entries.value(key);
    if (!entry) {
        return tl::unexpected(Problem{.kind = Problem::Kind::Storage,
                                      .happened = tr("The details belong to a test that is not in the archive"),
                                      .remedy = tr("Refresh the list, then ask for the details again")});
    }
    PutReceipt receipt;
    if (entry->raw.detailJson == detailJson && entry->stored.hasDetail) {
        receipt.unchanged = 1;
    } else {
        entry->raw.detailJson = detailJson;
        entry->raw.resultDetial = resultDetial;
        entry->stored.hasDetail = true;
        touch(*entry);
        receipt.changed = 1;
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
        if (const auto entry = m_entries.value(key))
            raws.append(entry->raw);
    }
    return raws;
}

} // namespace fabriscope
