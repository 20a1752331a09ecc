// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/chartmaker.h"

namespace fabriscope {

/// The field of 7 × 24 cells, drawn into a rectangle: an hour without a failure is an empty frame, the others are the
/// brighter the more there were. Its scale stands below. A plain value of the GUI thread.
class WeekField {
public:
    WeekField(const OverviewChart &content, const ChartLook &look, const QRectF &area);

    void paint(QPainter &painter) const;
    [[nodiscard]] QRectF cell(int hourOfWeek) const;
    /// Index into the marks, or -1.
    [[nodiscard]] int markAt(const QPointF &place) const;

private:
    void paintLabels(QPainter &painter) const;
    void paintScale(QPainter &painter) const;
    [[nodiscard]] QColor colourOf(int failed) const;

    const OverviewChart &m_content;
    const ChartLook &m_look;
    QRectF m_area;
    QRectF m_cells;
    double m_line; ///< height of a line of text
    int m_most;
};

} // namespace fabriscope
