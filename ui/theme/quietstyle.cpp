// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/quietstyle.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal radius = 4;

QColor mixed(const QColor &a, const QColor &b, qreal part)
{
    return QColor::fromRgbF(float(a.redF() + (b.redF() - a.redF()) * part),
                            float(a.greenF() + (b.greenF() - a.greenF()) * part),
                            float(a.blueF() + (b.blueF() - a.blueF()) * part));
}

QColor outline(const QStyleOption &option)
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

void drawButton(QPainter &painter, const QStyleOption &option)
{
    const bool pressed = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled);
    const QColor button = option.palette.color(QPalette::Button);
    const QColor text = option.palette.color(QPalette::ButtonText);
    const QColor fill = pressed ? mixed(button, text, 0.14) : hovered ? mixed(button, text, 0.06) : button;
    drawRounded(painter, option.rect, outline(option), fill);
}

void drawToolButton(QPainter &painter, const QStyleOption &option)
{
    if (!(option.state & QStyle::State_AutoRaise)) {
        drawButton(painter, option);
        return;
    }
    const bool pressed = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled);
    if (!pressed && !hovered)
        return;
    QColor fill = option.palette.color(QPalette::ButtonText);
    fill.setAlphaF(pressed ? 0.14F : 0.07F);
    drawRounded(painter, option.rect, Qt::transparent, fill);
}

/// One section of a table's head: the column's text on the window's colour, hairlines right and below.
void drawHeaderSection(QPainter &painter, const QStyleOptionHeader &option)
{
    painter.save();
    QColor fill = option.palette.color(QPalette::Window);
    if (option.state & QStyle::State_Sunken)
        fill = mixed(fill, option.palette.color(QPalette::WindowText), 0.1);
    else if (option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled))
        fill = mixed(fill, option.palette.color(QPalette::WindowText), 0.05);
    painter.fillRect(option.rect, fill);
    painter.setPen(ink(Ink::Grid, option.palette));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const bool last =
        option.position == QStyleOptionHeader::End || option.position == QStyleOptionHeader::OnlyOneSection;
    if (!last)
        painter.drawLine(option.rect.topRight() + QPoint(0, 5), option.rect.bottomRight() - QPoint(0, 5));
    painter.restore();
}

/// A tab is its text; the chosen one is underlined with the accent.
void drawTabShape(QPainter &painter, const QStyleOptionTab &option)
{
    painter.save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled);
    const QRect below(option.rect.left() + 4, option.rect.bottom() - 1, option.rect.width() - 8, 2);
    if (selected)
        painter.fillRect(below, ink(Ink::Accent, option.palette));
    else if (hovered)
        painter.fillRect(below, ink(Ink::Grid, option.palette));
    painter.restore();
}

} // namespace

QuietStyle::QuietStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) { }

void QuietStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    if (element == CE_HeaderSection) {
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            drawHeaderSection(*painter, *header);
            return;
        }
    }
    if (element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        painter->setPen(ink(Ink::Grid, option->palette));
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    }
    if (element == CE_TabBarTabShape) {
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            drawTabShape(*painter, *tab);
            return;
        }
    }
    if (element == CE_Splitter) {
        const bool across = option->state & State_Horizontal;
        const QPoint middle = option->rect.center();
        painter->setPen(ink(Ink::Grid, option->palette));
        if (across)
            painter->drawLine(middle.x(), option->rect.top(), middle.x(), option->rect.bottom());
        else
            painter->drawLine(option->rect.left(), middle.y(), option->rect.right(), middle.y());
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void QuietStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        drawButton(*painter, *option);
        return;
    case PE_PanelButtonTool:
        drawToolButton(*painter, *option);
        return;
    case PE_FrameLineEdit:
        drawRounded(*painter, option->rect, outline(*option), Qt::NoBrush);
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0) {
            drawRounded(*painter, option->rect, outline(*option), option->palette.brush(QPalette::Base));
            return;
        }
        break;
    case PE_Frame:
    case PE_FrameStatusBarItem:
        return;
    case PE_FrameTabBarBase:
        painter->setPen(ink(Ink::Grid, option->palette));
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    case PE_FrameTabWidget:
        painter->setPen(ink(Ink::Grid, option->palette));
        painter->drawLine(option->rect.topLeft(), option->rect.topRight());
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

int QuietStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SplitterWidth:
        return 5;
    case PM_DefaultFrameWidth:
        return 1;
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_TabBarIconSize:
        return 16;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

} // namespace fabriscope
