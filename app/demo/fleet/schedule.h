// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/fleet/testplanner.h"

namespace fabriscope::demo {

inline constexpr int historyDays = 30;

/// Lays tests over time the way people do: sweeps at night, some work by day, one test after the other within a
/// session, re-tests after failures. Everything referred to must outlive it.
class Schedule {
public:
    Schedule(quint64 seed, const HostCatalogue &hosts, const PlantedFaults &faults, TestPlanner &planner,
             qint64 nowMsecs);

    /// \a count tests that ended before now, in no order.
    [[nodiscard]] std::vector<PlannedTest> history(int count);
    /// \a count tests that run when the clock starts and end one after the other within ten minutes; some fail.
    [[nodiscard]] std::vector<PlannedTest> running(int count);
    /// The next test that starts while one watches, later than the one before.
    [[nodiscard]] PlannedTest nextLive();

private:
    struct Session {
        quint32 cluster = 0;
        qint64 beginMsecs = 0;
        qint64 endMsecs = 0;
        int tests = 0;
    };

    [[nodiscard]] Session nextSession();
    void hold(const Session &session, std::size_t most, std::vector<PlannedTest> &tests);
    [[nodiscard]] quint32 someCluster();

    const HostCatalogue &m_hosts;
    const PlantedFaults &m_faults;
    TestPlanner &m_planner;
    qint64 m_nowMsecs;
    Random m_random;
    Random m_live;
    qint64 m_lastLiveMsecs;
};

} // namespace fabriscope::demo
