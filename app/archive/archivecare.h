// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/problem/problem.h"

#include <QDateTime>
#include <QFuture>
#include <QList>
#include <QStringList>

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
    /// Removes the tests that were last seen before \a moment, likewise.
    [[nodiscard]] virtual QFuture<Result<qint64>> removeSeenBefore(QDateTime moment) = 0;
};

} // namespace fabriscope
