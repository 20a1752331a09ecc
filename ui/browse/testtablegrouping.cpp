// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/browse/testtableview.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>

namespace fabriscope {

namespace {

bool isLeftmost(const QHeaderView &header, int column)
{
    for (int visual = 0; visual < header.visualIndex(column); ++visual) {
        if (!header.isSectionHidden(header.logicalIndex(visual)))
            return false;
    }
    return true;
}

} // namespace

void TestTableView::moveToRow(int row)
{
    // The selection stays: a head cannot be selected.
    const QModelIndex index = m_model.index(row, qMax(0, currentIndex().column()));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    scrollTo(index);
}

void TestTableView::setCollapsed(quint32 group, bool collapsed)
{
    const int head = m_model.headRow(group);
    if (head >= 0 && currentIndex().row() != head && m_model.groupAt(currentIndex().row()) == group)
        moveToRow(head);
    m_model.setCollapsed(group, collapsed);
}

bool TestTableView::takeGroupKey(const QKeyEvent &event)
{
    const int row = currentIndex().row();
    const auto group = m_model.groups() && row >= 0 ? m_model.groupAt(row) : std::nullopt;
    if (!group || event.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier | Qt::ShiftModifier))
        return false;
    const bool head = m_model.isHeadRow(row);
    const bool collapsed = m_model.groups()->groups[*group].collapsed;
    const bool forth = layoutDirection() == Qt::LeftToRight;
    const int key = event.key();
    if (head && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)) {
        setCollapsed(*group, !collapsed);
    } else if (key == Qt::Key_Minus) {
        setCollapsed(*group, true);
    } else if (key == Qt::Key_Plus) {
        setCollapsed(*group, false);
    } else if (head && key == (forth ? Qt::Key_Right : Qt::Key_Left)) {
        if (collapsed)
            setCollapsed(*group, false);
        else if (row + 1 < m_model.rowCount())
            setCurrentIndex(m_model.index(row + 1, currentIndex().column()));
    } else if (key == (forth ? Qt::Key_Left : Qt::Key_Right)) {
        if (!head && !isLeftmost(*horizontalHeader(), currentIndex().column()))
            return false;
        if (head)
            setCollapsed(*group, true);
        else
            moveToRow(m_model.headRow(*group));
    } else {
        return false;
    }
    return true;
}

void TestTableView::mousePressEvent(QMouseEvent *event)
{
    const int row = indexAt(event->position().toPoint()).row();
    if (row < 0 || !m_model.isHeadRow(row) || event->button() != Qt::LeftButton || event->modifiers() != Qt::NoModifier)
        return QTableView::mousePressEvent(event);
    const quint32 group = *m_model.groupAt(row);
    moveToRow(row);
    setCollapsed(group, !m_model.groups()->groups[group].collapsed);
    event->accept();
}

void TestTableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx != 0 && m_model.groups()) // heads stand where they are while the columns move
        viewport()->update();
}

} // namespace fabriscope
