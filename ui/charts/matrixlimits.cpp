// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/matrixlimits.h"

#include <QHash>

#include <algorithm>

namespace fabriscope {

namespace {

/// Like a node check that warns and calls to act (SuperBench, Azure), of differences between two tests.
constexpr double differenceWarns = 0.035;
constexpr double differenceActs = 0.07;

QList<PairPlace> figuresWithinHosts(const MatrixContent &content, const PairTable &table)
{
    QHash<QString, QList<int>> targetsOf;
    for (int target = 0; target < content.targets.size(); ++target)
        targetsOf[content.targets.members.at(target).end.host].append(target);
    QList<PairPlace> inside;
    for (int source = 0; source < content.sources.size(); ++source) {
        for (const int target : targetsOf.value(content.sources.members.at(source).end.host)) {
            const float cell = table.cell(source, target);
            if (cell::isValue(cell))
                inside.append({source, target, cell});
        }
    }
    return inside;
}

PairThresholds limitsOf(const MatrixRequest &request, const MatrixContent &content, const PairTable &table,
                        const PairRange &range)
{
    if (content.meaning == MatrixMeaning::Verdicts)
        return PairThresholds::own(Worse::Higher, {}, 0.5);
    const std::optional<MatrixFigures> figures = content.figures();
    if (!figures)
        return PairThresholds::own(table.worse(), {}, {});
    const auto own = std::find_if(request.own.begin(), request.own.end(),
                                  [&figures](const OwnLimits &limits) { return limits.of == *figures; });
    if (own != request.own.end())
        return PairThresholds::own(table.worse(), own->warn, own->act);
    if (figures->isDifference) {
        const double sign = table.worse() == Worse::Higher ? 1 : -1;
        PairThresholds limits = PairThresholds::own(table.worse(), sign * differenceWarns, sign * differenceActs);
        limits.origin = ThresholdOrigin::Median; // of the same node checks, with the other test in the median's place
        return limits;
    }
    switch (request.rule) {
    case ThresholdOrigin::Median:
        return PairThresholds::againstMedian(table);
    case ThresholdOrigin::MedianDeviation:
        return PairThresholds::medianDeviation(table);
    case ThresholdOrigin::ClusterKit:
    case ThresholdOrigin::Own:
        break;
    }
    return PairThresholds::clusterKit(table.worse(), range);
}

} // namespace

MatrixMeasure measureOf(const MatrixRequest &request, const MatrixContent &content, PairTable &table)
{
    QList<PairPlace> leftOut = figuresWithinHosts(content, table);
    if (leftOut.size() == table.counts().values)
        leftOut.clear();
    for (const PairPlace &pair : std::as_const(leftOut))
        table.setMissing(pair.source, pair.target);
    MatrixMeasure measure{.range = rangeOf(table), .withinHosts = leftOut.size()};
    const std::optional<float> best = table.worse() == Worse::Higher ? measure.range.leastPositive : measure.range.most;
    measure.typical = double(best.value_or(0));
    measure.limits = limitsOf(request, content, table, measure.range);
    for (const PairPlace &pair : std::as_const(leftOut))
        table.set(pair.source, pair.target, double(pair.cell));
    return measure;
}

} // namespace fabriscope
