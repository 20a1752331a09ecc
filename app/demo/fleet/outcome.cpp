// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/fleet/outcome.h"

#include <algorithm>

namespace fabriscope::demo {

namespace {

using Members = std::span<const PortId>;

/// The first place of \a host among the members; -1 if it takes no part.
int placeOf(quint32 host, Members members)
{
    const auto found =
        std::find_if(members.begin(), members.end(), [host](PortId port) { return hostOf(port) == host; });
    return found == members.end() ? -1 : static_cast<int>(found - members.begin());
}

bool hasSickPort(const PlannedTest &test, Members members, const PlantedFaults &faults)
{
    if (!faults.sickPort)
        return false;
    if (test.kind == DemoKind::Comm) // a collective runs over all bonds of a host, so that one in eight shows less
        return placeOf(hostOf(*faults.sickPort), members) >= 0;
    return std::find(members.begin(), members.end(), *faults.sickPort) != members.end();
}

/// Whether the two hosts take part and talk with each other.
bool hasSlowPair(const PlannedTest &test, Members members, const PlantedFaults &faults)
{
    if (!faults.slowPair)
        return false;
    const int first = placeOf(faults.slowPair->first, members);
    const int second = placeOf(faults.slowPair->second, members);
    const bool isOneWay = test.kind == DemoKind::Traffic && !test.isFullmesh;
    return first >= 0 && second >= 0 && (!isOneWay || (first < test.clients) != (second < test.clients));
}

} // namespace

FailureCause outcomeOf(const PlannedTest &test, Members members, const PlantedFaults &faults, Random &random)
{
    if (faults.isBadNight(test.cluster, test.createdMsecs) && random.chance(0.8))
        return FailureCause::BadNight;
    if (faults.sickHost && placeOf(*faults.sickHost, members) >= 0 && random.chance(0.88))
        return FailureCause::SickHost;
    if (hasSickPort(test, members, faults) && random.chance(test.kind == DemoKind::Comm ? 0.4 : 0.85))
        return FailureCause::SickPort;
    if (hasSlowPair(test, members, faults) && random.chance(0.65))
        return FailureCause::SlowPair;
    return random.chance(0.025) ? FailureCause::Chance : FailureCause::None;
}

} // namespace fabriscope::demo
