// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/browse/keptselection.h"

#include <QItemSelectionModel>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace fabriscope {

KeptSelection::KeptSelection(TestTableModel &model, QTableView &view) : QObject(&view), m_model(model), m_view(view)
{
    connect(&model, &TestTableModel::arranging, this, &KeptSelection::remember);
    connect(&model, &TestTableModel::arranged, this, &KeptSelection::restore);
}

std::vector<int> KeptSelection::rows() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange &range : m_view.selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

void KeptSelection::selectionMoved()
{
    if (m_arranging)
        return;
    m_selected.clear();
    for (const int row : rows())
        m_selected.push_back(m_model.ordinalAt(row));
    m_selectWanted = false;
    announce();
}

void KeptSelection::currentMoved()
{
    if (m_arranging)
        return;
    const auto test = m_model.testAt(m_view.currentIndex().row());
    m_wanted = test ? std::optional<TestKey>(test->key) : std::nullopt;
    announce();
}

void KeptSelection::select(const TestKey &key)
{
    const int row = m_model.rowOf(key);
    m_wanted = key;
    m_selectWanted = row < 0;
    if (row < 0)
        return;
    const int column = qMax(0, m_view.currentIndex().column());
    const QModelIndex index = m_model.index(row, column);
    m_view.selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_view.scrollTo(index);
}

void KeptSelection::remember()
{
    m_arranging = true;
    m_place = {};
    const QRect viewport = m_view.viewport()->rect();
    const QModelIndex current = m_view.currentIndex();
    const int y = current.isValid() ? m_view.rowViewportPosition(current.row()) : -1;
    if (y >= 0 && y + m_view.rowHeight(current.row()) <= viewport.height()) {
        m_place = {m_model.ordinalAt(current.row()), y};
        return;
    }
    const int top = m_view.rowAt(0);
    if (top >= 0)
        m_place = {m_model.ordinalAt(top), m_view.rowViewportPosition(top)};
}

void KeptSelection::restore()
{
    if (m_model.totalCount() == 0) {
        m_selectWanted = m_selectWanted || (m_wanted && !m_selected.empty());
        m_selected.clear();
    }
    restoreSelection();
    restoreCurrent();
    m_view.doItemsLayout(); // the scroll bar is to know its new range
    restorePlace();
    m_order = {m_model.sortColumn(), m_model.sortOrder()};
    m_arranging = false;
    if (m_selectWanted && m_wanted && m_model.rowOf(*m_wanted) >= 0)
        select(*m_wanted);
    announce();
}

void KeptSelection::restoreSelection()
{
    std::vector<int> wanted;
    for (const Ordinal ordinal : m_selected) {
        const int row = m_model.rowOfOrdinal(ordinal);
        if (row >= 0)
            wanted.push_back(row);
    }
    std::sort(wanted.begin(), wanted.end());
    if (wanted == rows())
        return;
    QItemSelection selection;
    const int lastColumn = m_model.columnCount() - 1;
    for (size_t begin = 0; begin < wanted.size();) {
        size_t end = begin + 1;
        while (end < wanted.size() && wanted[end] == wanted[end - 1] + 1)
            ++end;
        selection.append(
            QItemSelectionRange(m_model.index(wanted[begin], 0), m_model.index(wanted[end - 1], lastColumn)));
        begin = end;
    }
    m_view.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void KeptSelection::restoreCurrent()
{
    const int row = m_wanted ? m_model.rowOf(*m_wanted) : -1;
    const QModelIndex before = m_view.currentIndex();
    if (row < 0) {
        m_view.selectionModel()->clearCurrentIndex();
    } else if (before.row() != row) {
        m_view.selectionModel()->setCurrentIndex(m_model.index(row, qMax(0, before.column())),
                                                 QItemSelectionModel::NoUpdate);
    }
}

void KeptSelection::restorePlace() const
{
    QScrollBar *bar = m_view.verticalScrollBar();
    const bool reordered = m_order != std::pair(m_model.sortColumn(), m_model.sortOrder());
    const bool followsCurrent =
        m_place.test && m_wanted && m_model.rowOf(*m_wanted) == m_model.rowOfOrdinal(*m_place.test);
    const int row = m_place.test ? m_model.rowOfOrdinal(*m_place.test) : -1;
    if (row < 0 || (reordered && !followsCurrent)) {
        bar->setValue(bar->minimum());
        return;
    }
    // At the very top the newest tests come in sight; anywhere else nothing moves under the user's eyes.
    if (bar->value() == bar->minimum() && !reordered && !followsCurrent)
        return;
    bar->setValue(bar->value() + m_view.rowViewportPosition(row) - m_place.y);
}

void KeptSelection::announce()
{
    const auto test = m_model.testAt(m_view.currentIndex().row());
    const std::optional<TestKey> current = test ? std::optional<TestKey>(test->key) : std::nullopt;
    if (current != m_current) {
        m_current = current;
        emit currentTestChanged(current);
    }
    const int count = int(rows().size());
    if (count != m_count) {
        m_count = count;
        emit selectionCountChanged(count);
    }
}

} // namespace fabriscope
