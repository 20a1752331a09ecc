// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/browse/celldelegate.h"

#include "app/browse/testtablemodel.h"
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

/// The shape, and the word beside it.
void paintStatus(QPainter &painter, const QStyleOptionViewItem &option, TestState state)
{
    const QStyle &style = styleOf(option);
    QStyleOptionViewItem ground = option;
    ground.text.clear();
    style.drawControl(QStyle::CE_ItemViewItem, &ground, &painter, option.widget);

    const int side = shapeSide(option);
    const QRect room = style.subElementRect(QStyle::SE_ItemViewItemText, &option, option.widget)
                           .adjusted(spacing::xs, 0, -spacing::xs, 0);
    const QRect shape(room.left(), room.center().y() - side / 2, side, side);
    paintStateShape(painter, shape, state, option.palette);
    const QRect word = room.adjusted(side + spacing::xs, 0, 0, 0);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto group = option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    painter.save();
    painter.setFont(option.font);
    painter.setPen(option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text));
    painter.drawText(word, int(Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine),
                     option.fontMetrics.elidedText(option.text, Qt::ElideRight, word.width()));
    painter.restore();
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
    if (index.data(TestTableModel::ChangedRole).toBool())
        option->backgroundBrush = ink(Ink::ChangedRow, option->palette);
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (fieldOf(index) != FieldId::Status || !index.data(TestTableModel::RawValueRole).isValid()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    paintStatus(*painter, cell, TestState(index.data(TestTableModel::StateRole).toInt()));
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return fieldOf(index) == FieldId::Status ? size + QSize(shapeSide(option) + spacing::xs, 0) : size;
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const bool cutOff = sizeHint(option, index).width() > view->visualRect(index).width();
    const bool moreToSay = fieldOf(index) == FieldId::Status && index.data(TestTableModel::ContradictoryRole).toBool();
    QToolTip::showText(event->globalPos(), cutOff || moreToSay ? index.data(Qt::ToolTipRole).toString() : QString(),
                       view);
    return true;
}

} // namespace fabriscope
