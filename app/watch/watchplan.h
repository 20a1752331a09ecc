// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/archive/archive.h"

#include <QHash>
#include <QSet>

namespace fabriscope {

/// Which tests of one profile run, and how long such tests usually take. Fed with what the archive stores. No clock, no
/// network: the watcher's memory.
class RunningTests {
public:
    explicit RunningTests(QString profileId);

    /// Takes in new versions; answers those that ran when last seen here and have ended now.
    QList<StoredTest> apply(const QList<StoredTest> &tests);

    /// The service knows this test no more: there is nothing left to watch.
    void forget(const QString &testId) { m_running.remove(testId); }

    /// The TestIds of the watchable tests that have one.
    [[nodiscard]] QSet<QString> ids() const;
    [[nodiscard]] bool isEmpty() const { return m_running.isEmpty(); }
    [[nodiscard]] qsizetype count() const { return m_running.size(); }
    /// The median time in ms that ended tests of the running ones' types took; empty while fewer than five are known.
    [[nodiscard]] std::optional<qint64> usualMsecs() const;

private:
    void learn(const NetTest &test);

    QString m_profileId;
    QHash<QString, NetTestPtr> m_running;          ///< by TestId
    QHash<QString, QList<qint64>> m_elapsedByType; ///< the latest ended tests, bounded
};

/// How the watcher spends its calls.
struct WatchPace {
    int shortestMsecs = 3'000;
    int longestMsecs = 60'000;
    int usualMsecs = 15'000; ///< while nothing is known about such tests
    int callsPerMinute = 10; ///< at most, for watching alone
    int minuteMsecs = 60'000;
};

/// The time until the next look, in ms: a tenth of what such tests usually take, within the pace's bounds, and never so
/// short that looks as costly as the last one (\a callsOfLastLook) would exceed the calls per minute; longer after \a
/// failures in a row (doubling), \a jitter from −1 to 1 moves it by up to a tenth.
[[nodiscard]] int nextLookMsecs(const WatchPace &pace, std::optional<qint64> usualMsecs, int callsOfLastLook,
                                int failures, double jitter);

} // namespace fabriscope
