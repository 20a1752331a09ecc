// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/problem/problem.h"
#include "app/record/record.h"

#include <QDateTime>
#include <QFuture>
#include <QList>
#include <QObject>
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
    bool hasDetail = false;                 ///< a DescribeNetTestResult answer is kept
};

/// A raw record, fetched by key when somebody looks at it.
struct RawRecord {
    TestKey key;
    QByteArray json;       ///< as the service sent it
    QString resultDetial;  ///< as sent; empty without a detail
    QByteArray detailJson; ///< the whole DescribeNetTestResult answer; empty without one
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
    quint64 newest = 0; ///< the highest sequence number after the batch
};

/// A run of changes. Ask again from `upTo` while `more`.
struct ChangeBatch {
    QList<StoredTest> tests; ///< by rising sequence; a test that changed twice stands here once, as it is now
    quint64 upTo = 0;
    bool more = false;
};

/// What has been seen. Asynchronous, in batches; nothing above this room may assume where it is kept. Every answer is
/// a future that never throws; errors are Kind::Storage. May be used from any thread; changed() is emitted on some
/// thread of the archive's (connect queued). Merge rule: by key; a record whose bytes differ from the newest version is
/// a new version with a new sequence number, an equal one only moves lastSeen.
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

signals:
    void changed(quint64 newest);
};

} // namespace fabriscope

Q_DECLARE_METATYPE(fabriscope::StoredTest)
