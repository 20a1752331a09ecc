// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/measure/measuredresults.h"
#include "app/pairs/pairtable.h"

namespace fabriscope {

/// A row or a column of a pair table.
struct PairMember {
    MeasuredEnd end;
    QString address; ///< its IP; of a host with several bonds that of the first
    int member = -1; ///< the first entry of membersOf() it stands for

    friend bool operator==(const PairMember &, const PairMember &) = default;
};

/// What of a result goes into one table of pairs.
struct PairChoice {
    int metric = verdicts;      ///< in MeasuredResults::metrics
    std::optional<double> size; ///< of the messages, in B; none: the largest there is, or no size at all

    static constexpr int verdicts = -1; ///< passed or not, where a result says that of pairs
    friend bool operator==(const PairChoice &, const PairChoice &) = default;
};

/// The ordered pairs of a test with one figure each. Rows are who sends, columns who receives. A host whose figures
/// name its bonds has a row for each of them; one whose figures do not, one row.
struct MeasuredPairs {
    QList<PairMember> sources;
    QList<PairMember> targets;            ///< the same as sources where the table isSquare
    bool isSquare = true;                 ///< every member is on both sides
    PairTable table;                      ///< in s, bit/s, B or 1; of verdicts 0 is passed and 1 is failed
    std::optional<MeasuredMetric> metric; ///< none: verdicts
    QList<double> sizes;                  ///< of messages that figures of this metric have, rising; -1: without a size
    double size = -1;                     ///< the one that is in the table
    qint64 figures = 0;                   ///< of this metric and size between two members
    qint64 repeated = 0;                  ///< of them, those a worse one of the same pair stands for
    qint64 others = 0; ///< of this metric, but of one member, of a whole collective, or of another size

    /// Values that are in the table: figures − repeated, always.
    [[nodiscard]] qint64 drawn() const { return table.counts().values; }
};

/// True where the test has pairs, or figures of pairs.
[[nodiscard]] bool hasPairs(const NetTest &test, const MeasuredResults &results);

/// The figure a table begins with: the first metric that has figures of pairs, or verdicts.
[[nodiscard]] PairChoice firstChoice(const MeasuredResults &results);

/// The metrics that have figures of pairs, in their order; PairChoice::verdicts last where there are some.
[[nodiscard]] QList<int> pairMetrics(const MeasuredResults &results);

/// Members stand in natural order. Any thread; takes what the table takes, and a pass over the figures.
[[nodiscard]] MeasuredPairs measuredPairs(const NetTest &test, const MeasuredResults &results,
                                          const PairChoice &choice);

} // namespace fabriscope
