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
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (!m_model.isHeadRow(row))
                rows.push_back(row);
        }
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

std::vector<Ordinal> KeptSelection::tests() const
{
    std::vector<Ordinal> tests;
    std::vector<bool> seen(size_t(m_model.totalCount()), false);
    for (const int row : rows()) {
        const Ordinal ordinal = m_model.ordinalAt(row);
        if (!seen[ordinal])
            tests.push_back(ordinal);
        seen[ordinal] = true;
    }
    return tests;
}

KeptSelection::Row KeptSelection::known(int row) const
{
    if (row < 0 || row >= m_model.rowCount())
        return {};
    const bool head = m_model.isHeadRow(row);
    const Groups *groups = m_model.groups();
    Row known;
    if (!head)
        known.test = m_model.ordinalAt(row);
    if (groups && (head || groups->severalPerTest)) {
        known.group = m_model.groupAt(row);
        known.numbering = groups->numbering;
    }
    return known;
}

int KeptSelection::rowOf(const Row &row) const
{
    const Groups *groups = m_model.groups();
    const auto group = groups && groups->numbering == row.numbering ? row.group : std::nullopt;
    if (row.test)
        return m_model.rowOfOrdinal(*row.test, group);
    return group ? m_model.headRow(*group) : -1;
}

int KeptSelection::wantedRow() const
{
    const int row = m_wanted ? m_model.rowOf(*m_wanted) : -1;
    if (row < 0 || !m_focus.test)
        return row;
    const int focused = rowOf(m_focus);
    return focused >= 0 && m_model.ordinalAt(focused) == m_model.ordinalAt(row) ? focused : row;
}

KeptSelection::Order KeptSelection::order() const
{
    return {m_model.sortColumn(), m_model.sortOrder(), m_model.groups() ? m_model.groups()->grouping : Grouping()};
}

void KeptSelection::selectionMoved()
{
    if (m_arranging)
        return;
    m_selected.clear();
    const bool several = m_model.groups() && m_model.groups()->severalPerTest;
    int from = 0;
    Row of; // the head above
    for (const int row : rows()) {
        for (; several && from < row; ++from)
            of = m_model.isHeadRow(from) ? known(from) : of;
        m_selected.push_back({m_model.ordinalAt(row), of.group, of.numbering});
    }
    m_selectWanted = false;
    announce();
}

void KeptSelection::currentMoved()
{
    if (m_arranging)
        return;
    const int row = m_view.currentIndex().row();
    m_focus = known(row);
    const auto test = m_model.testAt(row);
    if (test || !m_focus.group)
        m_wanted = test ? std::optional<TestKey>(test->key) : std::nullopt;
    announce();
}

void KeptSelection::select(const TestKey &key)
{
    const int row = m_model.rowOf(key);
    m_wanted = key;
    m_selectWanted = row < 0;
    if (row < 0) {
        m_model.reveal(key);
        return;
    }
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
        m_place = {known(current.row()), y};
        return;
    }
    const int top = m_view.rowAt(0);
    if (top >= 0)
        m_place = {known(top), m_view.rowViewportPosition(top)};
}

void KeptSelection::restore()
{
    if (m_model.totalCount() == 0) {
        m_selectWanted = m_selectWanted || (m_wanted && !m_selected.empty());
        m_selected.clear();
        m_focus = {};
    }
    restoreSelection();
    restoreCurrent();
    m_view.doItemsLayout(); // the scroll bar is to know its new range
    restorePlace();
    m_order = order();
    m_arranging = false;
    if (m_selectWanted && m_wanted)
        select(*m_wanted);
    announce();
}

void KeptSelection::restoreSelection()
{
    std::vector<int> wanted;
    for (const Row &selected : m_selected) {
        const int row = rowOf(selected);
        if (row >= 0)
            wanted.push_back(row);
    }
    std::sort(wanted.begin(), wanted.end());
    wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
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
    int row = m_focus.group && !m_focus.test ? rowOf(m_focus) : -1;
    if (row < 0)
        row = wantedRow();
    // A collapsed group stands for its tests.
    if (row < 0 && m_wanted && m_model.groups() && m_model.isLeft(*m_wanted)) {
        const Groups &groups = *m_model.groups();
        const bool same = m_focus.group && m_focus.numbering == groups.numbering;
        const auto group = same ? m_focus.group : m_model.groupOf(*m_model.ordinalOf(*m_wanted));
        row = group ? m_model.headRow(*group) : -1;
    }
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
    const bool reordered = m_order != order();
    const QModelIndex current = m_view.currentIndex();
    const int row = rowOf(m_place.row);
    if (reordered && current.isValid() && std::get<Grouping>(m_order) != std::get<Grouping>(order())) {
        m_view.scrollTo(current, QAbstractItemView::PositionAtCenter);
        return;
    }
    const bool followsCurrent = row >= 0 && current.isValid() && current.row() == row;
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
    const int row = m_view.currentIndex().row();
    std::optional<TestKey> current;
    if (const auto test = m_model.testAt(row))
        current = test->key;
    else if (row >= 0 && m_wanted && m_model.isLeft(*m_wanted))
        current = m_wanted; // the head of a group has the focus
    if (current != m_current) {
        m_current = current;
        emit currentTestChanged(current);
    }
    const int count = int(tests().size());
    if (count != m_count) {
        m_count = count;
        emit selectionCountChanged(count);
    }
}

} // namespace fabriscope
