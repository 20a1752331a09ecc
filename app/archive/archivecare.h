// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/problem/problem.h"

#include <QDateTime>
#include <QFuture>
#include <QList>
#include <QStringList>

#include <optional>

namespace fabriscope {

/// What an archive holds of one profile.
struct ArchivedProfile {
    QString identity;
    qint64 tests = 0;
    qint64 details = 0;
    QDateTime firstSeen; ///< UTC; the earliest of its tests
    QDateTime lastSeen;  ///< UTC; the latest
};

/// What an archive holds, and how large that is.
struct ArchiveFacts {
    QString place;       ///< the path of its file
    qint64 bytes = 0;    ///< on the disk
    qint64 versions = 0; ///< of all tests
    QList<ArchivedProfile> profiles;

    [[nodiscard]] qint64 tests() const;
    [[nodiscard]] qint64 details() const;
    [[nodiscard]] QDateTime firstSeen() const; ///< the earliest of all; invalid: there are no tests
    [[nodiscard]] QDateTime lastSeen() const;  ///< the latest of all
};

/// Which tests go: those that meet everything that is said here. A test that runs, as far as anybody knows, never does.
struct Removal {
    QString profile;      ///< empty: of every profile
    QDateTime seenBefore; ///< last seen before then (UTC); invalid: whenever
    /// Only as many as it takes for the file to be no larger; those that were seen longest ago first, and of those seen
    /// within a day (so long may one pass over the service's list be) those that were created first.
    std::optional<qint64> untilBytes;

    friend bool operator==(const Removal &, const Removal &) = default;
};

/// The keeping of an archive that lasts: beside Archive, for those who look after it. Every answer is a future that
/// never throws; errors are Kind::Storage. Any thread.
class ArchiveCare {
public:
    virtual ~ArchiveCare() = default;

    [[nodiscard]] virtual QFuture<Result<ArchiveFacts>> facts() = 0;
    /// Reads everything. The first hundred faults as sentences; none: all is well.
    [[nodiscard]] virtual QFuture<Result<QStringList>> check() = 0;
    /// Gives free space back to the disk. Answers how many bytes.
    [[nodiscard]] virtual QFuture<Result<qint64>> compact() = 0;
    /// Removes everything of a profile, so that nothing of it stands in the file any more. Answers how many tests.
    [[nodiscard]] virtual QFuture<Result<qint64>> removeProfile(QString identity) = 0;
    /// Removes tests, likewise. What the service still has comes again with its next whole list.
    [[nodiscard]] virtual QFuture<Result<qint64>> removeTests(Removal removal) = 0;
    /// How many tests removeTests() would remove; with untilBytes, about as many.
    [[nodiscard]] virtual QFuture<Result<qint64>> countTests(Removal removal) = 0;
};

} // namespace fabriscope
