// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/quietparts.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace fabriscope {

namespace {

constexpr qreal radius = 4;

QColor mixed(const QColor &a, const QColor &b, float part)
{
    return QColor::fromRgbF(a.redF() + (b.redF() - a.redF()) * part, a.greenF() + (b.greenF() - a.greenF()) * part,
                            a.blueF() + (b.blueF() - a.blueF()) * part);
}

bool isHovered(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled);
}

QColor outlineOf(const QStyleOption &option)
{
    const bool focused = option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_Enabled);
    return focused ? ink(Ink::Accent, option.palette) : option.palette.color(QPalette::Mid);
}

void drawRounded(QPainter &painter, const QRect &rect, const QColor &line, const QBrush &fill)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(line);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

} // namespace

void drawButtonPanel(QPainter &painter, const QStyleOption &option)
{
    const bool pressed = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const QColor button = option.palette.color(QPalette::Button);
    const QColor text = option.palette.color(QPalette::ButtonText);
    const QColor fill = pressed ? mixed(button, text, 0.14F) : isHovered(option) ? mixed(button, text, 0.06F) : button;
    drawRounded(painter, option.rect, outlineOf(option), fill);
}

void drawToolButtonPanel(QPainter &painter, const QStyleOption &option)
{
    if (!option.state.testFlag(QStyle::State_AutoRaise)) {
        drawButtonPanel(painter, option);
        return;
    }
    const bool pressed = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    if (!pressed && !isHovered(option) && !focused)
        return;
    QColor fill = option.palette.color(QPalette::ButtonText);
    fill.setAlphaF(pressed ? 0.14F : isHovered(option) ? 0.07F : 0.0F);
    drawRounded(painter, option.rect, focused ? ink(Ink::Accent, option.palette) : QColor(Qt::transparent), fill);
}

void drawLineEditFrame(QPainter &painter, const QStyleOption &option, const QBrush &fill)
{
    drawRounded(painter, option.rect, outlineOf(option), fill);
}

void drawHeaderSection(QPainter &painter, const QStyleOptionHeader &option)
{
    QColor fill = option.palette.color(QPalette::Window);
    if (option.state.testFlag(QStyle::State_Sunken))
        fill = mixed(fill, option.palette.color(QPalette::WindowText), 0.1F);
    else if (isHovered(option))
        fill = mixed(fill, option.palette.color(QPalette::WindowText), 0.05F);
    painter.fillRect(option.rect, fill);
    drawHairline(painter, option.palette, option.rect, Qt::BottomEdge);
    const bool last =
        option.position == QStyleOptionHeader::End || option.position == QStyleOptionHeader::OnlyOneSection;
    if (!last)
        painter.drawLine(option.rect.topRight() + QPoint(0, 5), option.rect.bottomRight() - QPoint(0, 5));
}

void drawTab(QPainter &painter, const QStyleOption &option)
{
    const QRect below(option.rect.left() + 2, option.rect.bottom() - 1, option.rect.width() - 4, 2);
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(below, ink(Ink::Accent, option.palette));
    else if (isHovered(option))
        painter.fillRect(below, ink(Ink::Grid, option.palette));
    if (option.state.testFlag(QStyle::State_HasFocus))
        drawRounded(painter, option.rect.adjusted(2, 2, -2, -4), ink(Ink::Accent, option.palette), Qt::NoBrush);
}

void drawSplitterLine(QPainter &painter, const QStyleOption &option)
{
    const QPoint middle = option.rect.center();
    const bool across = option.state.testFlag(QStyle::State_Horizontal);
    painter.setPen(isHovered(option) ? ink(Ink::Accent, option.palette) : ink(Ink::Grid, option.palette));
    if (across)
        painter.drawLine(middle.x(), option.rect.top(), middle.x(), option.rect.bottom());
    else
        painter.drawLine(option.rect.left(), middle.y(), option.rect.right(), middle.y());
}

void drawScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider)
{
    if (option.minimum >= option.maximum)
        return;
    const bool grabbed = option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider)
        && (option.state.testFlag(QStyle::State_Sunken) || isHovered(option));
    QColor fill = option.palette.color(QPalette::WindowText);
    fill.setAlphaF(grabbed ? 0.45F : 0.25F);
    const bool across = option.orientation == Qt::Horizontal;
    const QRectF thumb = QRectF(slider).adjusted(across ? 1 : 3, across ? 3 : 1, across ? -1 : -3, across ? -3 : -1);
    const qreal round = qMin(thumb.width(), thumb.height()) / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(thumb, round, round);
    painter.restore();
}

void drawCheck(QPainter &painter, const QStyleOption &option, bool round)
{
    const int side = qMin(option.rect.width(), option.rect.height());
    QRectF box(0, 0, side - 1, side - 1);
    box.moveCenter(QRectF(option.rect).center());
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const QColor mark =
        enabled ? ink(Ink::Accent, option.palette) : option.palette.color(QPalette::Disabled, QPalette::Text);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus) || isHovered(option);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(focused ? mark : ink(Ink::Edge, option.palette));
    painter.setBrush(option.palette.brush(QPalette::Base));
    painter.drawRoundedRect(box, round ? side / 2.0 : 3, round ? side / 2.0 : 3);
    painter.setPen(QPen(mark, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(mark);
    const QPointF middle = box.center();
    const qreal unit = side / 14.0;
    if (option.state.testFlag(QStyle::State_NoChange)) {
        painter.drawLine(middle - QPointF(3 * unit, 0), middle + QPointF(3 * unit, 0));
    } else if (option.state.testFlag(QStyle::State_On) && round) {
        painter.drawEllipse(middle, 2.2 * unit, 2.2 * unit);
    } else if (option.state.testFlag(QStyle::State_On)) {
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(QPolygonF{middle + QPointF(-3.2, 0.2) * unit, middle + QPointF(-0.9, 2.6) * unit,
                                       middle + QPointF(3.4, -2.6) * unit});
    }
    painter.restore();
}

void drawProgress(QPainter &painter, const QStyleOptionProgressBar &option)
{
    QRectF bar(option.rect);
    bar.setHeight(qMin<qreal>(bar.height(), 6));
    bar.moveCenter(QRectF(option.rect).center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink(Ink::Grid, option.palette));
    painter.drawRoundedRect(bar, 3, 3);
    const qreal range = qreal(option.maximum) - option.minimum;
    if (range > 0)
        bar.setWidth(bar.width() * qBound<qreal>(0, (option.progress - option.minimum) / range, 1));
    painter.setBrush(ink(Ink::Accent, option.palette));
    if (range > 0)
        painter.drawRoundedRect(bar, 3, 3);
    painter.restore();
}

void drawFocusRing(QPainter &painter, const QStyleOption &option)
{
    QColor ring = ink(Ink::Accent, option.palette);
    ring.setAlphaF(0.6F);
    drawRounded(painter, option.rect, ring, Qt::NoBrush);
}

void drawHairline(QPainter &painter, const QPalette &palette, const QRect &rect, Qt::Edge edge)
{
    painter.setPen(ink(Ink::Grid, palette));
    if (edge == Qt::TopEdge)
        painter.drawLine(rect.topLeft(), rect.topRight());
    else
        painter.drawLine(rect.bottomLeft(), rect.bottomRight());
}

} // namespace fabriscope
