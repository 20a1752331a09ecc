// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace fabriscope {

namespace {

constexpr qreal unitsPerSide = 16; // the shapes are drawn on a grid of 16
constexpr qreal largestSide = 16;  // a state shape is a mark, not a picture

/// The grid's square in the middle of the box, on whole pixels so that edges stay sharp.
QRectF gridIn(const QRectF &box)
{
    const qreal side = qMin(largestSide, qFloor(qMin(box.width(), box.height())) * 1.0);
    const QPointF corner(qRound(box.center().x() - side / 2), qRound(box.center().y() - side / 2));
    return {corner, QSizeF(side, side)};
}

QPen pen(const QColor &colour, qreal width)
{
    return {colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

void paintRunning(QPainter &painter, const QColor &colour)
{
    painter.setPen(pen(colour, 1.75));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QRectF(2, 2, 12, 12));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPie(QRectF(4, 4, 8, 8), 90 * 16, -150 * 16);
}

void paintFinished(QPainter &painter, const QColor &colour, const QColor &hole)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QRectF(1, 1, 14, 14));
    painter.setPen(pen(hole, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{{4.7, 8.2}, {7.1, 10.6}, {11.3, 5.7}});
}

void paintFailed(QPainter &painter, const QColor &colour, const QColor &hole)
{
    painter.setPen(pen(colour, 1.5));
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF{{8, 1.6}, {15, 14}, {1, 14}});
    painter.setPen(pen(hole, 1.7));
    painter.drawLine(QPointF(6.1, 8), QPointF(9.9, 11.8));
    painter.drawLine(QPointF(9.9, 8), QPointF(6.1, 11.8));
}

void paintOther(QPainter &painter, const QColor &colour)
{
    painter.setPen(pen(colour, 1.75));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(2.5, 2.5, 11, 11));
}

} // namespace

void paintStateShape(QPainter &painter, const QRectF &box, TestState state, const QPalette &palette)
{
    const QRectF grid = gridIn(box);
    if (grid.isEmpty())
        return;
    const QColor colour = ink(inkOf(state), palette);
    const QColor hole = palette.color(QPalette::Base);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(grid.topLeft());
    painter.scale(grid.width() / unitsPerSide, grid.height() / unitsPerSide);
    switch (state) {
    case TestState::Running:
        paintRunning(painter, colour);
        break;
    case TestState::Finished:
        paintFinished(painter, colour, hole);
        break;
    case TestState::Failed:
        paintFailed(painter, colour, hole);
        break;
    case TestState::Other:
        paintOther(painter, colour);
        break;
    }
    painter.restore();
}

} // namespace fabriscope
