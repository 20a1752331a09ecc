// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/chartmaker.h"

#include <QGraphicsItem>

namespace fabriscope {

/// Lies over a chart: hatches the pieces of failed tests, and writes the labels for which Qt Charts finds no room or
/// over which it writes others: beside rows, slices and the axis of durations. Its parent is the chart.
class ChartOverlay : public QGraphicsItem {
public:
    ChartOverlay(QChart &chart, const OverviewChart &content, const ChartLook &look);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void paintHatches(QPainter &painter) const;
    void paintRowLabels(QPainter &painter) const;
    void paintDurations(QPainter &painter) const;
    void paintBoxLabels(QPainter &painter) const;

    QChart &m_chart;
    OverviewChart m_content;
    ChartLook m_look;
};

/// The room that is left for the overlay's labels at the left: of rows and of durations.
[[nodiscard]] int sideLabelWidth(const OverviewChart &content, const ChartLook &look);
/// The room that they need below it; 0 where Qt Charts writes those itself.
[[nodiscard]] int labelHeightBelow(const OverviewChart &content, const ChartLook &look);

/// Lines over \a area, so that a state can be told without colours.
void paintHatch(QPainter &painter, const QRectF &area, const QPalette &palette);

} // namespace fabriscope
