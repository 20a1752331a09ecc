// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/fleet/plannedtest.h"
#include "app/demo/fleet/plantedfaults.h"
#include "app/demo/fleet/random.h"

#include <span>

namespace fabriscope::demo {

/// Makes up single tests: what is tested, with whom, how long it takes, and whether it fails, which follows from the
/// planted faults. Appends the members to the list it was given. Everything referred to must outlive it.
class TestPlanner {
public:
    TestPlanner(const HostCatalogue &hosts, const PlantedFaults &faults, MemberList &members);

    /// A test on \a cluster, which must have hosts.
    [[nodiscard]] PlannedTest plan(quint32 cluster, qint64 createdMsecs, Random &random);
    /// The same test once more, as people do after a failure.
    [[nodiscard]] PlannedTest again(const PlannedTest &failed, qint64 createdMsecs, Random &random);

private:
    void shapeTraffic(PlannedTest &test, Random &random);
    void shapeDelay(PlannedTest &test, Random &random);
    void shapeComm(PlannedTest &test, Random &random);
    void shapeDiag(PlannedTest &test, Random &random);
    void chooseHosts(const PlannedTest &test, quint32 wanted, Random &random);
    void choosePorts(PlannedTest &test, quint32 wanted, Random &random);
    void chooseTimes(PlannedTest &test, Random &random);
    [[nodiscard]] std::span<const PortId> members(const PlannedTest &test) const;

    const HostCatalogue &m_hosts;
    const PlantedFaults &m_faults;
    MemberList &m_members;
    std::array<std::vector<quint32>, 3> m_shuffled; ///< each cluster's hosts, in an order that goes on changing
    std::vector<quint32> m_chosen;                  ///< hosts of the test being planned
    quint32 m_planned = 0;
};

} // namespace fabriscope::demo
