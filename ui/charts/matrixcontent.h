// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/measure/measuredpairs.h"
#include "app/measure/valuetext.h"
#include "ui/charts/matrixcolours.h"

#include <atomic>
#include <memory>

namespace fabriscope {

/// In which order the members of a matrix stand.
enum class MatrixOrder : quint8 { ById, WorstFirst, BySubnet, ByRail, BySimilarity };

/// The figures that others are held against.
struct MatrixBaseline {
    QString title; ///< whose they are, cleaned
    std::shared_ptr<const MeasuredPairs> pairs;

    friend bool operator==(const MatrixBaseline &, const MatrixBaseline &) = default;
};

/// What is to be shown of a result, and how.
struct MatrixRequest {
    NetTestPtr test;
    std::shared_ptr<const MeasuredResults> results; ///< none: nothing was measured, or not yet
    PairChoice choice;
    MatrixOrder order = MatrixOrder::ById;
    ThresholdOrigin rule = ThresholdOrigin::ClusterKit;
    std::optional<double> ownWarn; ///< of ThresholdOrigin::Own, in the table's unit
    std::optional<double> ownAct;
    bool isLogarithmic = false;
    std::optional<MatrixScale> pinned; ///< a scale to keep, whatever the figures are
    MatrixBaseline baseline;           ///< without pairs: none

    friend bool operator==(const MatrixRequest &, const MatrixRequest &) = default;
};

/// What a matrix tells.
enum class MatrixMeaning : quint8 {
    Nothing,    ///< the test has no pairs
    Unmeasured, ///< pairs, of which nothing is known
    Verdicts,   ///< passed or failed
    Figures,
    Difference, ///< by what share figures differ from those of a baseline: 0.1 is 10 % more
};

/// One side of a matrix, in the order in which it is shown.
struct MatrixSide {
    QList<PairMember> members;
    QStringList names;        ///< "e01-cn-… · bond1", cleaned
    QStringList shortNames;   ///< without what all of them have in common
    QList<MemberGroup> hosts; ///< runs of one host
    QList<MemberGroup> parts; ///< runs of one subnet or rail; may be empty

    [[nodiscard]] int size() const { return int(members.size()); }
    /// By entry of membersOf() its row or column, -1: none.
    [[nodiscard]] QList<int> placesByMember(const NetTest &test) const;
};

/// Everything a matrix shows. Immutable once made; any number of threads may read it.
struct MatrixContent {
    NetTestPtr test;
    MatrixMeaning meaning = MatrixMeaning::Nothing;
    MatrixOrder order = MatrixOrder::ById;
    std::optional<MeasuredMetric> metric;
    double size = -1;    ///< of the messages, in B
    QList<double> sizes; ///< that there are figures of, rising
    MatrixSide sources;
    MatrixSide targets;
    bool isSquare = true; ///< both sides are the same members
    PairPyramid cells;    ///< in the order shown
    MatrixScale scale;
    PairThresholds limits;
    QString baseline;    ///< whose figures the difference is against
    qint64 repeated = 0; ///< figures of which only the worst of their pair is shown
    qint64 others = 0;   ///< figures of the metric that are of no pair, or of another message size

    /// A cell in words of its own unit: "12.3 µs", "+4.1 %", "failed".
    [[nodiscard]] QString textOf(float cell) const;
    /// The unit of numbers in cells and at the legend.
    [[nodiscard]] ShownUnit unit() const;
};

/// Makes a matrix; any thread, up to seconds for thousands of members. Null soon after \a stop became true.
[[nodiscard]] std::shared_ptr<const MatrixContent> makeMatrix(const MatrixRequest &request,
                                                              const std::atomic<bool> *stop = nullptr);
/// The same from pairs that are there already; takes them.
[[nodiscard]] std::shared_ptr<const MatrixContent> makeMatrix(const MatrixRequest &request, MeasuredPairs pairs,
                                                              const std::atomic<bool> *stop = nullptr);

} // namespace fabriscope
