// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/overviewchart.h"

#include <QFont>
#include <QPainterPath>
#include <QPalette>

#include <memory>

class QChart;

namespace fabriscope {

/// How charts look where they are drawn.
struct ChartLook {
    QPalette palette;
    QFont font;
};

/// The chart, of every kind but Week, without a title; not animated, without a ground of its own. What failed is
/// hatched besides its colour. Never of an empty one. GUI thread.
[[nodiscard]] std::unique_ptr<QChart> makeChart(const OverviewChart &content, const ChartLook &look);

/// Where a mark stands in \a chart, which has been given its size: in the chart's own coordinates.
[[nodiscard]] QPainterPath outlineOf(const QChart &chart, const OverviewChart &content, const ChartMark &mark);

/// Where the slices of a pie lie in \a chart: between two circles.
struct PieRing {
    QPointF centre;
    double outer = 0;
    double inner = 0;
};
[[nodiscard]] PieRing pieRingOf(const QChart &chart);

/// The colour of a state's pieces.
[[nodiscard]] QColor stateColour(TestState state, const QPalette &palette);

} // namespace fabriscope
