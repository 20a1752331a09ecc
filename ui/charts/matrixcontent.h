// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/measure/measuredpairs.h"
#include "app/measure/valuetext.h"
#include "app/pairs/pairverdicts.h"
#include "ui/charts/matrixcolours.h"

#include <atomic>
#include <memory>

namespace fabriscope {

/// In which order the members of a matrix stand.
enum class MatrixOrder : quint8 { ById, WorstFirst, BySubnet, ByRail, BySimilarity };

/// The test whose figures those of others are held against.
struct MatrixBaseline {
    QString title;   ///< its id, cleaned
    NetTestPtr test; ///< none: nothing is compared
    std::shared_ptr<const MeasuredResults> results;

    friend bool operator==(const MatrixBaseline &, const MatrixBaseline &) = default;
};

/// What a limit or a scale was made for: one of bandwidths says nothing of latencies, nor one of differences of
/// figures.
struct MatrixFigures {
    MeasuredMetric metric;
    bool isDifference = false;

    friend bool operator==(const MatrixFigures &, const MatrixFigures &) = default;
};

/// Limits that the user typed, in the unit of the table.
struct OwnLimits {
    MatrixFigures of;
    std::optional<double> warn;
    std::optional<double> act;

    friend bool operator==(const OwnLimits &, const OwnLimits &) = default;
};

/// A scale to keep, whatever the figures are.
struct PinnedScale {
    MatrixFigures of;
    MatrixScale scale;

    friend bool operator==(const PinnedScale &, const PinnedScale &) = default;
};

/// What is to be shown of a result, and how.
struct MatrixRequest {
    NetTestPtr test;
    std::shared_ptr<const MeasuredResults> results; ///< none: nothing was measured, or not yet
    bool isReading = false;                         ///< there are results, which come soon
    PairChoice choice;
    MatrixOrder order = MatrixOrder::ById;
    ThresholdOrigin rule = ThresholdOrigin::ClusterKit; ///< for figures that have no limits of one's own
    QList<OwnLimits> own;
    bool isLogarithmic = false;
    std::optional<PinnedScale> pinned;
    MatrixBaseline baseline;

    /// Replaces the own limits of the same figures.
    void setOwn(const OwnLimits &limits);
    void removeOwn(const MatrixFigures &figures);

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
    qsizetype alikeAtEnd = 0; ///< letters at the end of each, which tell nobody apart
    QList<MemberGroup> hosts; ///< runs of one host
    QList<MemberGroup> parts; ///< runs of one subnet or rail; may be empty

    [[nodiscard]] int size() const { return int(members.size()); }
    /// The row or column of a member; of a host without a bond its first. -1: none.
    [[nodiscard]] int placeOf(const MeasuredEnd &end) const;
    /// By entry of membersOf() its row or column, -1: none.
    [[nodiscard]] QList<int> placesByMember(const NetTest &test) const;
};

/// Everything a matrix shows. Immutable once made; any number of threads may read it.
struct MatrixContent {
    NetTestPtr test;
    MatrixMeaning meaning = MatrixMeaning::Nothing;
    bool hasResults = false; ///< they were read, whatever is in them
    bool isReading = false;  ///< they come soon
    MatrixOrder order = MatrixOrder::ById;
    std::optional<MeasuredMetric> metric;
    double size = -1;    ///< of the messages, in B
    QList<double> sizes; ///< that there are figures of, rising
    MatrixSide sources;
    MatrixSide targets;
    bool isSquare = true; ///< both sides are the same members
    PairPyramid cells;    ///< in the order shown
    MatrixScale scale;
    bool isPinned = false; ///< the scale is one that was kept
    PairThresholds limits;
    PairVerdicts verdicts;  ///< by the limits
    qint64 withinHosts = 0; ///< figures of one host's own ports, which neither limits nor scale are reckoned from
    double typical = 0;     ///< the best figure that is not 0, in the table's unit
    QString baseline;       ///< whose figures the difference is against
    QString uncompared;     ///< the test that these figures cannot be held against, as it has none of their kind
    qint64 repeated = 0;    ///< figures of which only the worst of their pair is shown
    qint64 others = 0;      ///< figures of the metric that are of no pair, or of another message size

    /// A cell in words of its own unit: "12.3 µs", "+4.1 %", "failed".
    [[nodiscard]] QString textOf(float cell) const;
    /// A value as a number of unit() with so many significant digits; with its own unit where it would be too long a
    /// number. Of differences with its sign.
    [[nodiscard]] QString numberOf(float value, int digits) const;
    /// The unit of numbers in cells, and of limits that are typed.
    [[nodiscard]] ShownUnit unit() const;
    /// What its limits and scale are of; nothing where it has no figures.
    [[nodiscard]] std::optional<MatrixFigures> figures() const;
};

/// Makes a matrix; any thread, up to seconds for thousands of members. Null soon after \a stop became true.
[[nodiscard]] std::shared_ptr<const MatrixContent> makeMatrix(const MatrixRequest &request,
                                                              const std::atomic<bool> *stop = nullptr);
/// The same from pairs that are there already; takes them.
[[nodiscard]] std::shared_ptr<const MatrixContent> makeMatrix(const MatrixRequest &request, MeasuredPairs pairs,
                                                              const std::atomic<bool> *stop = nullptr);

} // namespace fabriscope
