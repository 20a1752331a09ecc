// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historytable.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

#include <algorithm>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestColumn = 320;

/// What the delegate draws before the text of a state.
int markSide(const QFontMetrics &metrics)
{
    return metrics.ascent() + 3;
}

/// The state's shape before the text, where there is a state.
class StateDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QVariant state = index.data(HistoryModel::StateRole);
        if (!state.isValid())
            return QStyledItemDelegate::paint(painter, option, index);
        QStyleOptionViewItem shifted = option;
        const int side = markSide(option.fontMetrics);
        shifted.decorationSize = QSize(side, side);
        initStyleOption(&shifted, index);
        QPixmap room(side, side);
        room.fill(Qt::transparent);
        shifted.icon = room;
        shifted.features |= QStyleOptionViewItem::HasDecoration;
        QStyle *style = option.widget->style();
        style->drawControl(QStyle::CE_ItemViewItem, &shifted, painter, option.widget);
        QRect place = style->subElementRect(QStyle::SE_ItemViewItemDecoration, &shifted, option.widget);
        place = QRect(place.left(), option.rect.center().y() - side / 2, side, side);
        paintStateShape(*painter, place, TestState(state.toInt()), option.palette);
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize text = QStyledItemDelegate::sizeHint(option, index);
        if (!index.data(HistoryModel::StateRole).isValid())
            return text;
        const int margin = option.widget->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget);
        return {text.width() + markSide(option.fontMetrics) + 2 * (margin + 1), text.height()};
    }
};

} // namespace

HistoryTable::HistoryTable(const QString &name, QWidget *parent) : QTableView(parent), m_model(new HistoryModel(this))
{
    setModel(m_model);
    setAccessibleName(name);
    setItemDelegate(new StateDelegate(this));
    setSelectionBehavior(SelectRows);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTextElideMode(Qt::ElideMiddle);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setFont(tabularFont(font()));
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + spacing::s);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    auto *copy = new QAction(themedIcon(u"copy"_s), tr("Copy lines"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &HistoryTable::copySelected);
    addAction(copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { emit rowActivated(m_model->sourceRow(index.row())); });
}

void HistoryTable::setRows(const HistoryRowsPtr &rows)
{
    m_model->setRows(rows);
    if (m_sized || !rows || rows->rowCount() == 0)
        return;
    m_sized = true;
    resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        setColumnWidth(column, std::min(columnWidth(column) + spacing::m, widestColumn));
}

void HistoryTable::selectSourceRow(int source)
{
    const QScopedValueRollback selecting(m_selecting, true);
    const int row = m_model->rowOf(source);
    if (row >= 0)
        selectRow(row);
}

void HistoryTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid() && !m_selecting)
        emit currentSourceChanged(m_model->sourceRow(current.row()));
}

void HistoryTable::copySelected()
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    if (rows.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(historyAsText(*m_model, rows));
    emit notice(tr("Copied %Ln line(s)", nullptr, int(rows.size())));
}

void HistoryTable::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (opens && currentIndex().isValid())
        emit rowActivated(m_model->sourceRow(currentIndex().row()));
    else
        QTableView::keyPressEvent(event);
}

} // namespace fabriscope
