// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/archive/archive.h"
#include "app/futures/serialthread.h"

#include <map>
#include <memory>
#include <unordered_map>

namespace fabriscope {

/// An archive that lasts as long as the program: for the demo, for viewed files, and until there is one on disk.
/// Owns one writer thread, on which everything happens in the order it was asked for.
class MemoryArchive : public Archive {
    Q_OBJECT
public:
    explicit MemoryArchive(QObject *parent = nullptr);

    [[nodiscard]] QFuture<Result<PutReceipt>> put(PutBatch batch) override;
    [[nodiscard]] QFuture<Result<PutReceipt>> putDetail(PutDetail detail) override;
    [[nodiscard]] QFuture<Result<ChangeBatch>> changesSince(quint64 after, int limit, QString profile = {}) override;
    [[nodiscard]] QFuture<Result<QList<RawRecord>>> rawRecords(QList<TestKey> keys) override;
    [[nodiscard]] QFuture<Result<SweepBasis>> sweepBasis(QString profile, QString netTestType) override;
    [[nodiscard]] QFuture<Result<PutReceipt>> endSweep(Sweep sweep) override;

private:
    struct Entry {
        StoredTest stored;
        RawRecord raw;
        QList<QByteArray> earlier; ///< raw records of the versions before
    };

    struct KeyHash {
        size_t operator()(const TestKey &key) const noexcept { return qHash(key); }
    };

    PutReceipt store(const PutBatch &batch);
    void storeRecord(const PutBatch &batch, const Record &record, const std::shared_ptr<const Provenance> &from,
                     PutReceipt &receipt);
    PutReceipt storeDetail(const PutDetail &detail);
    void moveSeen(Entry &entry, const Provenance &from);
    SweepBasis basisOf(const QString &profile, const QString &netTestType) const;
    PutReceipt keepSweep(const Sweep &sweep);
    /// The entry for \a key, made if there is none.
    Entry &entryFor(const TestKey &key, const Provenance &from);
    void newVersion(Entry &entry, const Record &record, const std::shared_ptr<const Provenance> &from);
    ChangeBatch collectChanges(quint64 after, int limit, const QString &profile) const;
    QList<RawRecord> collectRaws(const QList<TestKey> &keys) const;
    void touch(Entry &entry);

    // Everything below belongs to the writer thread.
    std::map<quint64, Entry *> m_bySequence;
    std::unordered_map<TestKey, std::unique_ptr<Entry>, KeyHash> m_entries;
    QHash<QPair<QString, QString>, SweepBasis> m_sweeps; ///< by profile and type; without the unfinished
    quint64 m_newest = 0;

    SerialThread m_writer; // last: its destructor waits for the jobs that use the members above
};

} // namespace fabriscope
