// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/overviewchart.h"

namespace fabriscope {

/// Adds a bar of the states' pieces, with a mark for each piece that is there. Its label is the caller's.
void addBar(OverviewChart &chart, const NamedCount &bar);
/// Adds \a sentence where \a count is not 0; \a term finds what it counts.
void noteCount(OverviewChart &chart, int count, const QString &sentence, const QString &term = {});

/// Where a duration stands on its axis: the decimal logarithm of its seconds, all below a second at 0.
[[nodiscard]] double durationPlace(double seconds);

[[nodiscard]] OverviewChart typeChart(const NamedCounts &types);
[[nodiscard]] OverviewChart clusterChart(const NamedCounts &clusters);
[[nodiscard]] OverviewChart memberChart(const FrequentMembers &members);

} // namespace fabriscope
