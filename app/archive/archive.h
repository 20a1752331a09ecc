// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/problem/problem.h"
#include "app/record/record.h"

#include <QDateTime>
#include <QFuture>
#include <QList>
#include <QObject>
#include <QSet>
#include <QString>

#include <optional>

namespace fabriscope {

/// Who a record belongs to: the profile's identity (a UUID or a hash, never its name) and its TestId.
struct TestKey {
    QString profile;
    QString testId; ///< byte for byte; records without one get a key made from their bytes ("#sha256:…")

    friend bool operator==(const TestKey &, const TestKey &) = default;
};
[[nodiscard]] size_t qHash(const TestKey &key, size_t seed = 0) noexcept;
/// The key \a record is kept under.
[[nodiscard]] TestKey testKeyOf(const QString &profile, const Record &record);

/// Where and when a version of a record came from.
struct Provenance {
    QString source;                ///< endpoint host, or file name
    QString requestId;             ///< of the answer; may be empty
    std::optional<int> maxResults; ///< of the answer
    QDateTime receivedAt;          ///< UTC
    bool fromFile = false;         ///< not said by the service just now: may be old (mergerule.h)

    friend bool operator==(const Provenance &, const Provenance &) = default;
};

/// The newest version of a test as the archive knows it.
struct StoredTest {
    quint64 sequence = 0; ///< rises with every stored version, over all profiles
    TestKey key;
    NetTestPtr test;
    std::shared_ptr<const Provenance> from; ///< of this version
    QDateTime firstSeen;                    ///< UTC
    QDateTime lastSeen;                     ///< UTC; the newest answer that held it, changed or not
    QDateTime goneSince;    ///< UTC; the service's whole list did not have it then. Invalid: it is there
    bool hasDetail = false; ///< a DescribeNetTestResult answer is kept
};

/// A raw record, fetched by key when somebody looks at it.
struct RawRecord {
    TestKey key;
    QByteArray json;       ///< as the service sent it
    QString resultDetial;  ///< as sent; empty without a detail
    QByteArray detailJson; ///< the whole DescribeNetTestResult answer; empty without one
    QDateTime lastSeen;    ///< UTC; of now, where a StoredTest tells of its version's time
};

struct PutBatch {
    QString profile;
    Provenance from;
    QList<Record> records;
};

/// A DescribeNetTestResult answer to keep.
struct PutDetail {
    TestKey key; ///< the TestId that was asked for, whatever the answer says
    Provenance from;
    Record record; ///< raw is the whole answer
    QString resultDetial;
};

/// The archive's acknowledgement of a batch.
struct PutReceipt {
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    int returned = 0;   ///< of those unchanged: had vanished from the service, and are there again
    quint64 newest = 0; ///< the highest sequence number after the batch

    [[nodiscard]] bool hasNews() const { return added + changed + returned > 0; }
};

/// A pass over the service's list that has ended well: every test that it has is known now.
struct Sweep {
    QString profile;
    QString netTestType;     ///< empty: of every type
    QDateTime startedAt;     ///< UTC
    QDateTime endedAt;       ///< UTC
    QDateTime newestCreated; ///< of the tests met, by the service's clock; invalid: the list was not newest first
    bool isWhole = false;    ///< every page came; else it stopped where the rest was known
};

/// What lets the next pass stop early: the list was known to its end once.
struct SweepBasis {
    QDateTime endedAt;        ///< UTC; of the last sweep. Invalid: there was none
    QDateTime wholeAt;        ///< UTC; of the last whole one
    QDateTime newestCreated;  ///< of the last; invalid: the next must be whole
    QSet<QString> unfinished; ///< TestIds that may still change

    friend bool operator==(const SweepBasis &, const SweepBasis &) = default;
};

/// A run of changes. Ask again from `upTo` while `more`.
struct ChangeBatch {
    QList<StoredTest> tests; ///< by rising sequence; a test that changed twice stands here once, as it is now
    quint64 upTo = 0;
    bool more = false;
};

/// What has been seen. Asynchronous, in batches; nothing above this room may assume where it is kept. Every answer is
/// a future that never throws; errors are Kind::Storage. May be used from any thread; changed() is emitted on some
/// thread of the archive's (connect queued). Merge rule: by key; a record that says anything else than the newest
/// version is a new version with a new sequence number, one that says the same (mergerule.h) only moves lastSeen. What
/// a file says may be older than what is known: then it is not the newest version, and counts as unchanged.
class Archive : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual QFuture<Result<PutReceipt>> put(PutBatch batch) = 0;
    /// Keeps a DescribeNetTestResult answer. Where its values differ from the newest version's, or there is none yet,
    /// it becomes the newest version; else it only stands beside it. The sequence number rises unless nothing is new.
    [[nodiscard]] virtual QFuture<Result<PutReceipt>> putDetail(PutDetail detail) = 0;
    /// Versions stored after \a after, at most \a limit of them. \a profile empty: all profiles.
    [[nodiscard]] virtual QFuture<Result<ChangeBatch>> changesSince(quint64 after, int limit, QString profile = {}) = 0;
    [[nodiscard]] virtual QFuture<Result<QList<RawRecord>>> rawRecords(QList<TestKey> keys) = 0;
    [[nodiscard]] virtual QFuture<Result<SweepBasis>> sweepBasis(QString profile, QString netTestType) = 0;
    /// Keeps \a sweep as the basis of the next. The tests of its profile that were not seen since it started have
    /// vanished from the service if it was whole and of every type: they stay, with goneSince.
    [[nodiscard]] virtual QFuture<Result<PutReceipt>> endSweep(Sweep sweep) = 0;

signals:
    void changed(quint64 newest);
    /// Tests were removed: what was read before is to be forgotten and read anew.
    void cleared();
};

} // namespace fabriscope

Q_DECLARE_METATYPE(fabriscope::StoredTest)
