// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/fleet/hostcatalogue.h"

#include <optional>
#include <utility>

namespace fabriscope::demo {

/// What is wrong with the fleet, for the user to find. A fleet too small to hide a fault in has none.
struct PlantedFaults {
    std::optional<quint32> sickHost;                     ///< most tests with it fail
    std::optional<PortId> sickPort;                      ///< one bond of another host
    std::optional<std::pair<quint32, quint32>> slowPair; ///< two hosts that are slow only with each other
    std::optional<quint32> badCluster;                   ///< whole, but for one night:
    qint64 badFromMsecs = 0;                             ///< ms since the epoch
    qint64 badToMsecs = 0;

    [[nodiscard]] bool isBadNight(quint32 cluster, qint64 createdMsecs) const
    {
        return badCluster == cluster && createdMsecs >= badFromMsecs && createdMsecs < badToMsecs;
    }
};

/// The faults of a fleet whose clock stands at \a nowMsecs; the bad night lies a week or two before.
[[nodiscard]] PlantedFaults plantFaults(quint64 seed, const HostCatalogue &hosts, qint64 nowMsecs);

} // namespace fabriscope::demo
