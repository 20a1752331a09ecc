// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/watch/watchplan.h"

#include <algorithm>

namespace fabriscope {

namespace {
constexpr qsizetype remembered = 100; ///< ended tests per type that the median is taken from
constexpr qsizetype fewest = 5;       ///< below this an estimate would be a guess
constexpr int looksPerTest = 10;
constexpr int mostDoublings = 5;
} // namespace

RunningTests::RunningTests(QString profileId) : m_profileId(std::move(profileId)) { }

QList<StoredTest> RunningTests::apply(const QList<StoredTest> &tests)
{
    QList<StoredTest> ended;
    for (const StoredTest &stored : tests) {
        if (stored.key.profile != m_profileId || stored.test->testId.isEmpty())
            continue;
        if (isWatchable(*stored.test)) {
            m_running.insert(stored.key.testId, stored.test);
            continue;
        }
        learn(*stored.test);
        if (m_running.remove(stored.key.testId) > 0)
            ended.append(stored);
    }
    return ended;
}

void RunningTests::learn(const NetTest &test)
{
    const auto elapsed = elapsedMsecs(test);
    if (!elapsed)
        return;
    QList<qint64> &known = m_elapsedByType[test.netTestType];
    if (known.size() >= remembered)
        known.removeFirst();
    known.append(*elapsed);
}

QSet<QString> RunningTests::ids() const
{
    return QSet<QString>(m_running.keyBegin(), m_running.keyEnd());
}

std::optional<qint64> RunningTests::usualMsecs() const
{
    QSet<QString> types;
    for (const NetTestPtr &test : m_running)
        types.insert(test->netTestType);
    QList<qint64> elapsed;
    for (const QString &type : std::as_const(types))
        elapsed += m_elapsedByType.value(type);
    if (elapsed.size() < fewest)
        return std::nullopt;
    const auto middle = elapsed.begin() + elapsed.size() / 2;
    std::nth_element(elapsed.begin(), middle, elapsed.end());
    return *middle;
}

int nextLookMsecs(const WatchPace &pace, std::optional<qint64> usualMsecs, int callsOfLastLook, int failures,
                  double jitter)
{
    const qint64 wanted = usualMsecs ? *usualMsecs / looksPerTest : pace.usualMsecs;
    qint64 msecs = std::clamp<qint64>(wanted, pace.shortestMsecs, pace.longestMsecs);
    msecs <<= std::clamp(failures, 0, mostDoublings);
    msecs = qint64(double(msecs) * (1.0 + 0.1 * jitter));
    const qint64 affordable = qint64(callsOfLastLook) * pace.minuteMsecs / std::max(1, pace.callsPerMinute);
    return int(std::max(msecs, affordable));
}

} // namespace fabriscope
