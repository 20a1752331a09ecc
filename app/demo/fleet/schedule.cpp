// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/fleet/schedule.h"

#include "app/demo/fleet/nights.h"

#include <algorithm>

namespace fabriscope::demo {

namespace {

/// Nothing of the history happens this close to now: these minutes belong to the tests in progress.
constexpr qint64 quietMsecs = 16 * minuteMsecs;

} // namespace

Schedule::Schedule(quint64 seed, const HostCatalogue &hosts, const PlantedFaults &faults, TestPlanner &planner,
                   qint64 nowMsecs)
    : m_hosts(hosts)
    , m_faults(faults)
    , m_planner(planner)
    , m_nowMsecs(nowMsecs)
    , m_random(seed, 0x73636865) // "sche"
    , m_live(seed, 0x6c697665)   // "live"
    , m_lastLiveMsecs(nowMsecs + 15'000)
{
}

std::vector<PlannedTest> Schedule::history(int count)
{
    const auto most = static_cast<std::size_t>(count);
    std::vector<PlannedTest> tests;
    tests.reserve(most);
    if (m_faults.badCluster) { // the bad night is only seen if tests ran in it
        const qint64 begin = m_faults.badFromMsecs + 20 * minuteMsecs;
        hold({*m_faults.badCluster, begin, m_faults.badToMsecs, count / 50}, most, tests);
    }
    while (tests.size() < most)
        hold(nextSession(), most, tests);
    return tests;
}

Schedule::Session Schedule::nextSession()
{
    Session session;
    session.cluster = someCluster();
    const qint64 night = nightBefore(m_nowMsecs, static_cast<int>(m_random.below(historyDays)));
    if (m_random.chance(0.72)) {
        session.beginMsecs = night + m_random.between(0, nightMsecs / 2);
        session.endMsecs = night + nightMsecs;
        session.tests = static_cast<int>(m_random.between(10, 32));
    } else {
        const qint64 morning = night - 13 * hourMsecs; // 09:00 of the same day
        session.beginMsecs = morning + m_random.between(0, 10 * hourMsecs);
        session.endMsecs = session.beginMsecs + 3 * hourMsecs;
        session.tests = static_cast<int>(m_random.between(2, 9));
    }
    return session;
}

/// One test after the other, until the session, the history or \a most ends.
void Schedule::hold(const Session &session, std::size_t most, std::vector<PlannedTest> &tests)
{
    const qint64 oldest = m_nowMsecs - historyDays * dayMsecs;
    const qint64 newest = m_nowMsecs - quietMsecs;
    qint64 moment = session.beginMsecs;
    bool isAgain = false;
    for (int i = 0; i < session.tests && tests.size() < most && moment < session.endMsecs;) {
        const PlannedTest test = isAgain ? m_planner.again(tests.back(), moment, m_random)
                                         : m_planner.plan(session.cluster, moment, m_random);
        if (test.createdMsecs < oldest || test.endedMsecs > newest)
            return;
        tests.push_back(test);
        const bool hasFailed = test.failure != FailureCause::None;
        isAgain = hasFailed && m_random.chance(isAgain ? 0.3 : 0.7);
        moment = test.endedMsecs + (isAgain ? m_random.between(60, 480) : m_random.between(10, 150)) * 1000;
        i += isAgain ? 0 : 1; // a re-test does not use up the plan
    }
}

std::vector<PlannedTest> Schedule::running(int count)
{
    std::vector<PlannedTest> tests;
    qint64 endMsecs = m_nowMsecs;
    for (int i = 0; i < count; ++i) {
        const qint64 created = m_nowMsecs - m_random.between(20, 840) * 1000;
        PlannedTest test = m_planner.plan(someCluster(), created, m_random);
        // The first ends soon, so that one need not wait to see it; the last within ten minutes.
        endMsecs += i == 0 ? m_random.between(14'000, 19'000) : m_random.between(350'000, 570'000) / qMax(count - 1, 1);
        test.endedMsecs = endMsecs;
        test.endedAs = TimeSpelling::Plain;
        if (i % 4 == 2 && test.failure == FailureCause::None)
            test.failure = FailureCause::Chance;
        tests.push_back(test);
    }
    return tests;
}

PlannedTest Schedule::nextLive()
{
    m_lastLiveMsecs += m_live.between(25'000, 110'000);
    PlannedTest test = m_planner.plan(someCluster(), m_lastLiveMsecs, m_live);
    test.createdMsecs = m_lastLiveMsecs - m_lastLiveMsecs % 1000;
    test.createdAs = TimeSpelling::Plain;
    test.endedAs = TimeSpelling::Plain;
    test.startedMsecs = test.createdMsecs + m_live.between(2'000, 9'000);
    test.endedMsecs = test.startedMsecs + m_live.between(20'000, 240'000);
    return test;
}

/// Larger clusters are tested more often.
quint32 Schedule::someCluster()
{
    return m_hosts.clusterOf(m_random.below(m_hosts.size()));
}

} // namespace fabriscope::demo
