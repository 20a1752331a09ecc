// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/profiledelegate.h"

#include "ui/accounts/profilelistmodel.h"
#include "ui/accounts/profilemark.h"

#include <QApplication>
#include <QPainter>

namespace fabriscope {

namespace {

constexpr int markSide = 16;
constexpr int stateSide = 12;

} // namespace

void ProfileDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->font.setBold(index.data(ProfileListModel::ShownRole).toBool());
    option->fontMetrics = QFontMetrics(option->font);
}

void ProfileDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem line = option;
    initStyleOption(&line, index);
    const QString name = line.text;
    line.text.clear();
    const QStyle *style = line.widget ? line.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &line, painter, line.widget);

    const bool isSelected = line.state.testFlag(QStyle::State_Selected);
    const auto group = line.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor text = line.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
    const ProfileState state = ProfileState(index.data(ProfileListModel::StateRole).toInt());
    const int height = line.fontMetrics.height();
    const QRect box = line.rect.adjusted(spacing::s, 0, -spacing::s, 0);
    const QRect upper(box.left(), box.center().y() - height, box.width(), height);
    const QRect lower = upper.translated(0, height + 1);
    const int indent = markSide + spacing::s;

    painter->save();
    markIcon(index.data(ProfileListModel::MarkRole).toString(), line.palette)
        .paint(painter, QRect(upper.left(), upper.center().y() - markSide / 2 + 1, markSide, markSide));
    painter->setFont(line.font);
    painter->setPen(text);
    const QRect nameRoom = upper.adjusted(indent, 0, 0, 0);
    painter->drawText(nameRoom, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      line.fontMetrics.elidedText(name, Qt::ElideRight, nameRoom.width()));
    const qreal ratio = line.widget ? line.widget->devicePixelRatioF() : 1;
    painter->drawPixmap(
        QPoint(lower.left() + indent, lower.center().y() - stateSide / 2 + 1),
        tintedPixmap(iconOf(state), QSize(stateSide, stateSide), ratio, ink(inkOf(state), line.palette)));
    painter->setFont(option.font);
    painter->setPen(isSelected ? text : ink(Ink::Muted, line.palette));
    const QRect stateRoom = lower.adjusted(indent + stateSide + spacing::xs, 0, 0, 0);
    painter->drawText(stateRoom, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(wordOf(state), Qt::ElideRight, stateRoom.width()));
    painter->restore();
}

QSize ProfileDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, 2 * option.fontMetrics.height() + spacing::s + 1};
}

} // namespace fabriscope
