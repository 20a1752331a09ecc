// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/overview/overviewfigures.h"

#include <map>

namespace fabriscope {

/// Tests by the Julian day of their creation.
using DayCounts = std::map<qint64, StateCounts>;

/// Puts days into so few buckets that each can be seen: days, weeks (from Monday), months or years by how long it is
/// from the first to the last. Where a few tests lie far from the rest, the rest is shown, and they are counted beside.
[[nodiscard]] TimeBuckets timeBuckets(const DayCounts &days, int timeless);

} // namespace fabriscope
