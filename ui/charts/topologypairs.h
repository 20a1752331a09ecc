// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/topologyvalues.h"

namespace fabriscope {

/// Who sends to whom in a topology, by nodes, with what was measured.
struct TopologyPair {
    int from = 0;
    int to = 0;
    float cell = cell::missing;

    friend bool operator==(const TopologyPair &, const TopologyPair &) = default;
};

struct TopologyPairs {
    QList<TopologyPair> listed;
    qint64 all = 0; ///< how many there are, listed or not
};

/// The ordered pairs of \a node, or with -1 all: with \a values the worst of them, else the first, at most \a most. Any
/// thread; takes a look at every pair.
[[nodiscard]] TopologyPairs topologyPairs(const TopologyLayout &layout, const TopologyValues *values, int node,
                                          qsizetype most);

} // namespace fabriscope
