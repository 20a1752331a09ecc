// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/chartmaker.h"
#include "ui/overview/weekfield.h"

class QGraphicsScene;

namespace fabriscope {

/// A chart of any kind laid out in a size: the same on the screen and in a picture. Text and axes are drawn as such,
/// never as pixels. GUI thread.
class ChartDrawing {
public:
    ChartDrawing(const OverviewChart &content, const ChartLook &look, const QSizeF &size);
    ~ChartDrawing();
    Q_DISABLE_COPY_MOVE(ChartDrawing)

    void paint(QPainter &painter, const QPointF &corner) const;
    /// Around a mark, from the drawing's own corner.
    [[nodiscard]] QPainterPath outline(int mark) const;
    /// Index into the marks, or -1.
    [[nodiscard]] int markAt(const QPointF &place) const;

private:
    void paintReason(QPainter &painter) const;

    const OverviewChart m_content;
    const ChartLook m_look;
    const QSizeF m_size;
    std::unique_ptr<QGraphicsScene> m_scene; ///< of what Qt Charts draws
    QChart *m_chart = nullptr;               ///< in m_scene
    std::unique_ptr<WeekField> m_week;
};

} // namespace fabriscope
