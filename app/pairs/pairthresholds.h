// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pairs/pairrange.h"
#include "app/pairs/pairtable.h"

#include <optional>

namespace fabriscope {

/// What a threshold says of a cell. Unknown: no figure, or no limit to hold it against.
enum class Verdict : quint8 { Good, Warn, Act, Unknown };

/// Whose rule it is; the screen names it beside the limits.
enum class ThresholdOrigin : quint8 { ClusterKit, Median, MedianDeviation, Own };

/// From where on a figure is bad: limits in the table's unit. A figure is beyond a limit when it is worse, not when it
/// equals it. A plain value; the rules look at every value of a table, on any thread.
struct PairThresholds {
    ThresholdOrigin origin = ThresholdOrigin::Own;
    Worse worse = Worse::Higher;
    std::optional<double> base; ///< what the limits are reckoned from: best value or median; nothing without values
    std::optional<double> warn; ///< nothing: this rule does not warn, or cannot be applied here
    std::optional<double> act;

    /// Whether there is a limit at all.
    [[nodiscard]] bool canTell() const { return warn || act; }
    [[nodiscard]] Verdict of(float cell) const;

    /// NVIDIA ClusterKit: bad is a latency above 2.1 × the lowest, a bandwidth below 93 % of the highest of the test.
    /// Knows no warning. No limits where that best value is not above 0, as nothing is a multiple of it.
    [[nodiscard]] static PairThresholds clusterKit(const PairTable &table);
    /// The same from the range of the values, for who has it already.
    [[nodiscard]] static PairThresholds clusterKit(Worse worse, const PairRange &range);

    /// Against the median of the table, as SuperBench and Azure's node checks do: 3.5 % worse warns, 7 % calls to act.
    /// No limits where the median is not above 0: of losses, which are mostly 0, no share can be told.
    [[nodiscard]] static PairThresholds againstMedian(const PairTable &table, double warnShare = 0.035,
                                                      double actShare = 0.07);

    /// Against the median in units of the spread 1.4826 × MAD (median of |value − median|; the factor makes it the
    /// standard deviation of normal values). 2.5 warns (Leys et al. 2013, J. Exp. Soc. Psychol. 49), 3.5 calls to act
    /// (Iglewicz and Hoaglin 1993). Where more than half of the values are one the MAD is 0, and 1.253314 × the mean of
    /// |value − median| stands in for the spread (as IBM's modified z-scores do); that too is 0 when all are equal:
    /// then whatever is worse than they are is beyond both limits.
    [[nodiscard]] static PairThresholds medianDeviation(const PairTable &table, double warnSpreads = 2.5,
                                                        double actSpreads = 3.5);

    /// Limits somebody has typed; NaN and infinities are none.
    [[nodiscard]] static PairThresholds own(Worse worse, std::optional<double> warn, std::optional<double> act);
};

} // namespace fabriscope
