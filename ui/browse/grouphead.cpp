// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/browse/grouphead.h"

#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>
#include <QStyleOption>

namespace fabriscope {

namespace {

constexpr int barWidth = 48;
constexpr int barHeight = 6;

/// What the texts and the bar are painted with, from left to right.
struct Line {
    QPainter &painter;
    QRect room;
    int baseline;

    void write(const QString &text, const QFont &font, const QColor &colour, int most)
    {
        const QFontMetrics metrics(font);
        const QString shown = metrics.elidedText(text, Qt::ElideMiddle, qMin(most, room.width()));
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(room.left(), baseline, shown);
        room.setLeft(room.left() + metrics.horizontalAdvance(shown) + spacing::m);
    }
};

QRect wholeLine(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    QRect line = option.rect;
    if (view) {
        line.setLeft(0);
        line.setRight(view->viewport()->width() - 1);
    }
    return line;
}

/// How many failed of how many, as a part of a bar; a single one of a million can be seen.
void paintShare(QPainter &painter, const QRect &bar, const Group &group, const QPalette &palette)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink(Ink::Grid, palette));
    painter.drawRect(bar);
    if (group.failed == 0)
        return;
    QRect failed = bar;
    failed.setWidth(qBound(2, qRound(group.failureShare() * bar.width()), bar.width()));
    painter.setBrush(ink(Ink::Failed, palette));
    painter.drawRect(failed);
}

void paintArrow(QPainter &painter, const QStyleOptionViewItem &option, const QRect &box, bool collapsed)
{
    const QStyle &style = option.widget ? *option.widget->style() : *QApplication::style();
    QStyleOption arrow;
    arrow.initFrom(option.widget);
    arrow.rect = box;
    arrow.state = QStyle::State_Enabled;
    arrow.palette = option.palette;
    style.drawPrimitive(collapsed ? QStyle::PE_IndicatorArrowRight : QStyle::PE_IndicatorArrowDown, &arrow, &painter,
                        option.widget);
}

} // namespace

void paintGroupHead(QPainter &painter, const QStyleOptionViewItem &option, const Group &group)
{
    painter.save();
    painter.setClipRect(option.rect, Qt::IntersectClip);
    const QRect whole = wholeLine(option);
    const QPalette &palette = option.palette;
    painter.fillRect(whole, palette.color(QPalette::Window));
    painter.fillRect(QRect(whole.left(), whole.bottom(), whole.width(), 1), ink(Ink::Grid, palette));

    const QFont usual = option.widget ? option.widget->font() : option.font;
    const QFontMetrics metrics(usual);
    const int side = metrics.height();
    const int top = whole.top() + (whole.height() - side) / 2;
    paintArrow(painter, option, QRect(whole.left() + spacing::xs, top, side, side), group.collapsed);
    Line line{painter, whole.adjusted(side + spacing::s, 0, -spacing::s, 0), top + metrics.ascent()};
    QFont bold = usual;
    bold.setBold(true);
    const QString counts = groupCounts(group);
    const int kept = metrics.horizontalAdvance(counts) + barWidth + 2 * spacing::m;
    line.write(group.title, bold, palette.color(QPalette::Text), qMax(line.room.width() / 3, line.room.width() - kept));
    const QRect bar(line.room.left(), whole.center().y() - barHeight / 2, barWidth, barHeight);
    paintShare(painter, bar, group, palette);
    line.room.setLeft(bar.right() + 1 + spacing::s);
    line.write(counts, tabularFont(usual), ink(Ink::Muted, palette), line.room.width());
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(palette.color(QPalette::Highlight));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(whole.adjusted(0, 0, -1, -1));
    }
    painter.restore();
}

} // namespace fabriscope
