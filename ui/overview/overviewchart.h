// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/overview/overviewfigures.h"

#include <QRectF>
#include <QStringList>

namespace fabriscope {

/// A part of a chart that stands for some tests: a piece of a bar, a slice, a box, a cell.
struct ChartMark {
    QString name;    ///< "2026-11-03, failed"
    QString figures; ///< "12 of 40 tests"
    QString term;    ///< the query that finds exactly these tests
    int place = 0;   ///< of its bar, from the left or the top
    int layer = 0;   ///< within the bar
    QRectF box;      ///< in the units of the axes; of a slice, its angle and span in degrees from above, clockwise
    TestState state = TestState::Other;

    friend bool operator==(const ChartMark &, const ChartMark &) = default;

    /// All of it in one line.
    [[nodiscard]] QString sentence() const;
};

/// What is not drawn.
struct ChartNote {
    QString text; ///< a sentence
    QString term; ///< the query that finds exactly those tests; may be empty

    friend bool operator==(const ChartNote &, const ChartNote &) = default;
};

/// What one chart of the overview says, whoever draws it. A plain value; texts are display-safe and translated.
struct OverviewChart {
    enum class Kind : quint8 {
        Columns, ///< one beside the other, each made of the states' pieces
        Rows,    ///< one above the other, likewise
        Boxes,   ///< how long tests took, on a logarithmic scale
        Pie,     ///< the states' shares
        Week     ///< a cell for each hour of the week
    };
    Kind kind = Kind::Columns;
    QString id; ///< the same in every language
    QString title;
    QString emptyReason; ///< set: there is nothing to draw
    QString legend;      ///< how to read it, if that is not plain
    QList<ChartNote> notes;
    QStringList labels; ///< by place; an empty one is not written
    QList<StateCounts> bars;
    QList<DurationSpread> spreads;
    WeekFailures week;
    QList<ChartMark> marks;

    [[nodiscard]] bool isEmpty() const { return !emptyReason.isEmpty(); }
    [[nodiscard]] QStringList noteTexts() const;
    /// The same as a text: a line a mark, then the notes.
    [[nodiscard]] QString asText() const;
    friend bool operator==(const OverviewChart &, const OverviewChart &) = default;
};

/// The charts in the order in which they are shown.
[[nodiscard]] QList<OverviewChart> overviewCharts(const OverviewFigures &figures);

} // namespace fabriscope
