// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/fleet/plantedfaults.h"

#include "app/demo/fleet/nights.h"
#include "app/demo/fleet/random.h"

namespace fabriscope::demo {

namespace {

/// Fewer hosts than this stand in nearly every test together: no fault could be told from the others.
constexpr quint32 enoughHosts = 12;

} // namespace

PlantedFaults plantFaults(quint64 seed, const HostCatalogue &hosts, qint64 nowMsecs)
{
    Random random(seed, 0x6661756c7473); // "faults"
    PlantedFaults faults;
    const auto &[large, middle, small] = hosts.clusters();
    if (large.hosts >= enoughHosts) {
        const quint32 sick = random.below(large.hosts);
        faults.sickHost = large.firstHost + sick;
        const quint32 slow = 1 + random.below(large.hosts / 2 - 1);
        faults.slowPair = {large.firstHost + (sick + slow) % large.hosts,
                           large.firstHost + (sick + slow + large.hosts / 2) % large.hosts};
    }
    if (middle.hosts >= enoughHosts)
        faults.sickPort = portOf(middle.firstHost + random.below(middle.hosts), random.below(bondsPerHost));
    if (small.hosts >= enoughHosts) {
        faults.badCluster = 2;
        const qint64 day = nightBefore(nowMsecs, static_cast<int>(6 + random.below(8)));
        faults.badFromMsecs = day;
        faults.badToMsecs = day + nightMsecs;
    }
    return faults;
}

} // namespace fabriscope::demo
