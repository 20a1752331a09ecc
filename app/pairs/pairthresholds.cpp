// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pairs/pairthresholds.h"

#include "app/pairs/pairmedian.h"

#include <algorithm>
#include <cmath>

namespace fabriscope {

namespace {

constexpr double clusterKitLatency = 2.1;
constexpr double clusterKitBandwidth = 0.93;
constexpr double deviationOfMad = 1.4826;      ///< σ = 1.4826 × MAD of normal values
constexpr double deviationOfMeanAd = 1.253314; ///< σ = √(π/2) × mean absolute deviation of normal values

bool isWorse(double value, double limit, Worse worse)
{
    return worse == Worse::Higher ? value > limit : value < limit;
}

std::optional<double> medianOfValues(const PairTable &table)
{
    return medianIn(table, table.all(), [](float value) { return value; });
}

double spreadAround(const PairTable &table, double median)
{
    const auto mad = medianIn(table, table.all(), [median](float value) { return float(std::fabs(value - median)); });
    if (mad && *mad > 0)
        return deviationOfMad * *mad;
    double sum = 0;
    eachValue(table, table.all(), [&](float value) { sum += std::fabs(value - median); });
    const qint64 count = table.counts().values;
    return count > 0 ? deviationOfMeanAd * sum / double(count) : 0;
}

/// A limit of the user's that can be compared with.
std::optional<double> finite(std::optional<double> limit)
{
    return limit && std::isfinite(*limit) ? limit : std::nullopt;
}

} // namespace

Verdict PairThresholds::of(float cell) const
{
    if (!cell::isValue(cell) || !canTell())
        return Verdict::Unknown;
    if (act && isWorse(double(cell), *act, worse))
        return Verdict::Act;
    return warn && isWorse(double(cell), *warn, worse) ? Verdict::Warn : Verdict::Good;
}

PairThresholds PairThresholds::clusterKit(const PairTable &table)
{
    return clusterKit(table.worse(), rangeOf(table));
}

PairThresholds PairThresholds::clusterKit(Worse worse, const PairRange &range)
{
    const std::optional<float> best = worse == Worse::Higher ? range.least : range.most;
    PairThresholds result{ThresholdOrigin::ClusterKit, worse, best, {}, {}};
    if (best && *best > 0)
        result.act = double(*best) * (worse == Worse::Higher ? clusterKitLatency : clusterKitBandwidth);
    return result;
}

PairThresholds PairThresholds::againstMedian(const PairTable &table, double warnShare, double actShare)
{
    PairThresholds result{ThresholdOrigin::Median, table.worse(), medianOfValues(table), {}, {}};
    if (result.base && *result.base > 0) {
        const double sign = table.worse() == Worse::Higher ? 1 : -1;
        result.warn = *result.base * (1 + sign * warnShare);
        result.act = *result.base * (1 + sign * actShare);
    }
    return result;
}

PairThresholds PairThresholds::medianDeviation(const PairTable &table, double warnSpreads, double actSpreads)
{
    PairThresholds result{ThresholdOrigin::MedianDeviation, table.worse(), medianOfValues(table), {}, {}};
    if (result.base) {
        const double spread = spreadAround(table, *result.base) * (table.worse() == Worse::Higher ? 1 : -1);
        result.warn = *result.base + warnSpreads * spread;
        result.act = *result.base + actSpreads * spread;
    }
    return result;
}

PairThresholds PairThresholds::own(Worse worse, std::optional<double> warn, std::optional<double> act)
{
    return {ThresholdOrigin::Own, worse, {}, finite(warn), finite(act)};
}

} // namespace fabriscope
