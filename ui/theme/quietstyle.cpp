// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/quietstyle.h"

#include "ui/theme/quietparts.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleFactory>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int controlRoom = 10; ///< what a control is higher than its text
constexpr int lineEditRoom = 4; ///< left and right of the text in a framed line
constexpr int scrollBarWidth = 12;
constexpr int shortestThumb = 28;

const QStyleOptionSlider *scrollBarOf(QStyle::ComplexControl control, const QStyleOptionComplex *option)
{
    return control == QStyle::CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider *>(option) : nullptr;
}

/// The thumb of a scroll bar without arrow buttons.
QRect thumbOf(const QStyleOptionSlider &bar)
{
    const bool across = bar.orientation == Qt::Horizontal;
    const int length = across ? bar.rect.width() : bar.rect.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum + bar.pageStep;
    const int wanted = range > 0 ? int(qint64(length) * bar.pageStep / range) : length;
    const int thumb = bar.maximum > bar.minimum ? qMin(length, qMax(shortestThumb, wanted)) : length;
    const int at =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - thumb, bar.upsideDown);
    return across ? QRect(bar.rect.x() + at, bar.rect.y(), thumb, bar.rect.height())
                  : QRect(bar.rect.x(), bar.rect.y() + at, bar.rect.width(), thumb);
}

QRect partOf(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const bool across = bar.orientation == Qt::Horizontal;
    const QRect thumb = thumbOf(bar);
    QRect rect = bar.rect;
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return thumb;
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    case QStyle::SC_ScrollBarSubPage:
        across ? rect.setRight(thumb.left() - 1) : rect.setBottom(thumb.top() - 1);
        return rect;
    case QStyle::SC_ScrollBarAddPage:
        across ? rect.setLeft(thumb.right() + 1) : rect.setTop(thumb.bottom() + 1);
        return rect;
    default:
        return {};
    }
}

} // namespace

QuietStyle::QuietStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) { }

void QuietStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    switch (element) {
    case CE_HeaderSection:
        if (header) {
            drawHeaderSection(*painter, *header);
            return;
        }
        break;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        drawHairline(*painter, option->palette, option->rect, Qt::BottomEdge);
        return;
    case CE_MenuBarEmptyArea: // without a ground: an SVG knows no clip, it would lie over the titles
        drawHairline(*painter, option->palette, option->rect, Qt::BottomEdge);
        return;
    case CE_TabBarTabShape:
        drawTab(*painter, *option);
        return;
    case CE_ProgressBarGroove:
        return;
    case CE_ProgressBarContents:
        // A busy bar (no range) moves, which is Fusion's to draw.
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
            bar && bar->maximum > bar->minimum) {
            drawProgress(*painter, *bar);
            return;
        }
        break;
    case CE_ToolBar:
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        drawHairline(*painter, option->palette, option->rect, Qt::BottomEdge);
        return;
    case CE_Splitter:
        drawSplitterLine(*painter, *option);
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

/// Frames go without, but what stands over other things needs an edge of its own.
static void drawPopupEdge(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    if (widget && widget->windowType() == Qt::Popup)
        drawLineEditFrame(painter, option, Qt::NoBrush);
}

void QuietStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    switch (element) {
    case PE_PanelButtonCommand:
        drawButtonPanel(*painter, *option);
        return;
    case PE_PanelButtonTool:
        drawToolButtonPanel(*painter, *option);
        return;
    case PE_IndicatorCheckBox:
        drawCheck(*painter, *option, false);
        return;
    case PE_IndicatorRadioButton:
        drawCheck(*painter, *option, true);
        return;
    case PE_FrameFocusRect:
        drawFocusRing(*painter, *option);
        return;
    case PE_FrameLineEdit:
        drawLineEditFrame(*painter, *option, Qt::NoBrush);
        return;
    case PE_PanelLineEdit:
        if (frame && frame->lineWidth > 0) {
            drawLineEditFrame(*painter, *option, option->palette.brush(QPalette::Base));
            return;
        }
        break;
    case PE_Frame:
    case PE_FrameStatusBarItem:
    case PE_PanelScrollAreaCorner:
        return drawPopupEdge(*painter, *option, widget);
    case PE_FrameTabBarBase:
        drawHairline(*painter, option->palette, option->rect, Qt::BottomEdge);
        return;
    case PE_FrameTabWidget:
        drawHairline(*painter, option->palette, option->rect, Qt::TopEdge);
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void QuietStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    if (const auto *bar = scrollBarOf(control, option)) {
        painter->fillRect(bar->rect, bar->palette.color(QPalette::Window));
        drawScrollBar(*painter, *bar, thumbOf(*bar));
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect QuietStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                 const QWidget *widget) const
{
    if (const auto *bar = scrollBarOf(control, option))
        return visualRect(bar->direction, bar->rect, partOf(*bar, part));
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect QuietStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0)
        return rect.adjusted(lineEditRoom, 0, -lineEditRoom, 0);
    return rect;
}

QSize QuietStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    QSize whole = QProxyStyle::sizeFromContents(type, option, size, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    const int lowest = option ? option->fontMetrics.height() + controlRoom : 0;
    switch (type) {
    case CT_LineEdit:
        if (frame && frame->lineWidth > 0)
            whole.setHeight(qMax(whole.height(), lowest));
        break;
    case CT_PushButton:
        whole += QSize(12, 0);
        [[fallthrough]];
    case CT_ComboBox:
    case CT_ToolButton:
        whole.setHeight(qMax(whole.height(), lowest));
        break;
    default:
        break;
    }
    return whole;
}

int QuietStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *returned) const
{
    if (hint == SH_Table_GridLineColor && option)
        return int(ink(Ink::Grid, option->palette).rgba());
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

int QuietStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SplitterWidth:
        return 5;
    case PM_DefaultFrameWidth:
        return 1;
    case PM_FocusFrameHMargin:
        return 4;
    case PM_HeaderMargin:
        return 5;
    case PM_ScrollBarExtent:
        return scrollBarWidth;
    case PM_ScrollBarSliderMin:
        return shortestThumb;
    case PM_TabBarTabHSpace:
        return 18;
    case PM_TabBarTabVSpace:
        return 12;
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
