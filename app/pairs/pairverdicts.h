// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pairs/pairpyramid.h"
#include "app/pairs/pairthresholds.h"

namespace fabriscope {

/// How many cells of a table are beyond the limits, and in which rows and columns those that call to act stand.
struct PairVerdicts {
    qint64 warn = 0;
    qint64 act = 0;
    std::vector<int> actInRows;    ///< by source; empty where act is 0
    std::vector<int> actInColumns; ///< by target; empty where act is 0
};

/// Looks at the cells of those parts of a table alone whose worst cell is beyond a limit; any thread.
[[nodiscard]] PairVerdicts verdictsOf(const PairPyramid &pyramid, const PairThresholds &limits);

} // namespace fabriscope
