// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/measure/measuredresults.h"

#include <memory>
#include <optional>

namespace fabriscope {

enum class FigureColumn : quint8 { Metric, Source, Target, Size, Value, Raw };
inline constexpr int figureColumnCount = 6;

/// The figures of a result and its verdicts as rows of texts, numbered in the order of the text: first all figures,
/// then all verdicts. A plain value, any thread.
class FigureRows {
public:
    static constexpr int verdicts = -1; ///< the metric of a verdict

    struct Figure {
        int metric = verdicts;
        int source = -1;
        int target = -1;
        double size = -1;
        double value = 0; ///< of a verdict 0 is passed and 1 is failed
        const QString *raw = nullptr;
    };

    /// Null: no rows.
    explicit FigureRows(std::shared_ptr<const MeasuredResults> results = {}) : m_results(std::move(results)) { }

    [[nodiscard]] int size() const;
    [[nodiscard]] bool hasVerdicts() const { return m_results && !m_results->verdicts.isEmpty(); }
    /// Must not be asked of null.
    [[nodiscard]] const MeasuredResults &results() const { return *m_results; }
    [[nodiscard]] const std::shared_ptr<const MeasuredResults> &shared() const { return m_results; }
    [[nodiscard]] Figure figure(int row) const;
    /// In the user's language, cleaned; empty where there is nothing.
    [[nodiscard]] QString text(int row, FigureColumn column) const;
    /// The value in full, in its SI unit, and what stood in the result.
    [[nodiscard]] QString fullText(int row) const;
    /// A verdict is never better or worse than another one; a failed one is worse than a passed one.
    [[nodiscard]] bool isFailed(int row) const;
    /// \a host, of its \a bond (any if that is empty), takes part as \a side.
    [[nodiscard]] bool isMember(int row, FigureColumn side, const MeasuredEnd &member) const;

private:
    std::shared_ptr<const MeasuredResults> m_results;
};

/// Which rows are shown, and in which order.
struct FigureOrder {
    static constexpr int allMetrics = -2;

    int metric = allMetrics; ///< or FigureRows::verdicts, or one of MeasuredResults::metrics
    QString filter;          ///< every word of it is to be found
    std::optional<MeasuredEnd> only;
    std::optional<FigureColumn> column; ///< none: of one metric the worst first, of all as in the text
    bool descending = false;

    friend bool operator==(const FigureOrder &, const FigureOrder &) = default;
};

struct ArrangedFigures {
    QList<int> rows;         ///< of FigureRows
    bool hasSources = false; ///< some row has something to say there
    bool hasTargets = false;
    bool hasSizes = false;
};

/// Numbers sort as numbers, members in natural order, what is not there comes last. Any thread; about a second for a
/// million rows.
[[nodiscard]] ArrangedFigures arrangedFigures(const FigureRows &rows, const FigureOrder &order);

/// A member as it is shown: "e01-cn-… · bond1".
[[nodiscard]] QString endText(const MeasuredEnd &end);

} // namespace fabriscope
