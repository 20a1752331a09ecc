// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/browse/celldelegate.h"

#include "app/browse/testtablemodel.h"
#include "ui/browse/grouphead.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace fabriscope {

namespace {

FieldId fieldOf(const QModelIndex &index)
{
    return FieldId(index.column());
}

const QStyle &styleOf(const QStyleOptionViewItem &option)
{
    return option.widget ? *option.widget->style() : *QApplication::style();
}

int shapeSide(const QStyleOptionViewItem &option)
{
    return option.fontMetrics.height();
}

/// What a cell is painted on, and where its text has room.
QRect paintGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    const QStyle &style = styleOf(option);
    QStyleOptionViewItem ground = option;
    ground.text.clear();
    style.drawControl(QStyle::CE_ItemViewItem, &ground, &painter, option.widget);
    return style.subElementRect(QStyle::SE_ItemViewItemText, &option, option.widget)
        .adjusted(spacing::xs, 0, -spacing::xs, 0);
}

/// One line on the base line of the view's own font: centred by its height, a text with characters of another font
/// would stand higher or lower than its neighbours.
void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QRect &room)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto group = option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QFontMetrics usual(option.widget ? option.widget->font() : option.font);
    const QString text = option.fontMetrics.elidedText(option.text, option.textElideMode, room.width());
    const bool right = option.displayAlignment.testFlag(Qt::AlignRight);
    const int x = right ? room.right() + 1 - option.fontMetrics.horizontalAdvance(text) : room.left();
    const int y = room.top() + (room.height() - usual.height()) / 2 + usual.ascent();
    painter.save();
    painter.setFont(option.font);
    painter.setPen(option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text));
    painter.drawText(x, y, text);
    painter.restore();
}

/// The shape, and the word beside it.
void paintStatus(QPainter &painter, const QStyleOptionViewItem &option, TestState state)
{
    const QRect room = paintGround(painter, option);
    const int side = shapeSide(option);
    paintStateShape(painter, QRect(room.left(), room.center().y() - side / 2, side, side), state, option.palette);
    paintText(painter, option, room.adjusted(side + spacing::xs, 0, 0, 0));
}

} // namespace

void CellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Field &shown = field(fieldOf(index));
    if (shown.kind == FieldKind::Number || shown.kind == FieldKind::Time) {
        option->font = tabularFont(option->font);
        option->fontMetrics = QFontMetrics(option->font);
    }
    if (shown.id == FieldId::TestId || shown.id == FieldId::ClusterId)
        option->textElideMode = Qt::ElideMiddle;
    if (index.data(TestTableModel::GoneRole).toBool())
        option->palette.setBrush(QPalette::Text, option->palette.placeholderText());
    if (index.data(TestTableModel::ChangedRole).toBool())
        option->backgroundBrush = ink(Ink::ChangedRow, option->palette);
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant group = index.data(TestTableModel::GroupRole);
    if (group.isValid())
        return paintGroupHead(*painter, option, group.value<Group>());
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    if (fieldOf(index) == FieldId::Status && index.data(TestTableModel::RawValueRole).isValid())
        paintStatus(*painter, cell, TestState(index.data(TestTableModel::StateRole).toInt()));
    else
        paintText(*painter, cell, paintGround(*painter, cell));
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(TestTableModel::GroupRole).isValid()) // its sentence has the whole row
        return {0, option.fontMetrics.height()};
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return fieldOf(index) == FieldId::Status ? size + QSize(shapeSide(option) + spacing::xs, 0) : size;
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const bool cutOff = sizeHint(option, index).width() > view->visualRect(index).width();
    const bool isHead = index.data(TestTableModel::GroupRole).isValid();
    const bool moreToSay = isHead || fieldOf(index) == FieldId::Status; // how fresh it is
    QToolTip::showText(event->globalPos(), cutOff || moreToSay ? index.data(Qt::ToolTipRole).toString() : QString(),
                       view);
    return true;
}

} // namespace fabriscope
