// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pairs/pairtable.h"

#include <QList>

#include <optional>

namespace fabriscope {

/// What a rectangle of a pair table holds, in the table's unit. Min, median, mean and max are of values alone, and
/// there when there is one.
struct PairStatistics {
    CellCounts counts; ///< of the cells in the rectangle that the table has
    std::optional<double> min;
    std::optional<double> median; ///< exact; of an even number of values the mean of the two in the middle
    std::optional<double> mean;
    std::optional<double> max;
    QList<PairPlace> worst; ///< values only, the worst first; of equals the one first met row after row
};

/// Looks at each cell of the rectangle three times, at those of 8,192 × 8,192 members in less than a second; any
/// thread. \a worstCells bounds the list of the worst.
[[nodiscard]] PairStatistics statisticsOf(const PairTable &table, const QRect &cells, int worstCells = 10);

} // namespace fabriscope
