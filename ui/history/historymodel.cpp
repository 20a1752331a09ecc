// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historymodel.h"

#include "app/futures/whendone.h"
#include "ui/theme/plaintip.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <numeric>

namespace fabriscope {

namespace {

constexpr int sortedAtOnce = 500; ///< natural order of texts takes some microseconds a row

QList<int> sortedRows(const HistoryRows &rows, int column, Qt::SortOrder order)
{
    QList<int> sorted(rows.rowCount());
    std::iota(sorted.begin(), sorted.end(), 0);
    if (column < 0 || column >= rows.columnCount())
        return sorted;
    QList<FieldValue> values;
    values.reserve(sorted.size());
    for (const int row : std::as_const(sorted))
        values.append(rows.value(row, column));
    std::stable_sort(sorted.begin(), sorted.end(), [&values, order](int a, int b) {
        const FieldValue &first = values.at(a);
        const FieldValue &second = values.at(b);
        if (first.index() == 0 || second.index() == 0)
            return first.index() != 0 && second.index() == 0;
        const int compared = compareValues(first, second);
        return order == Qt::AscendingOrder ? compared < 0 : compared > 0;
    });
    return sorted;
}

} // namespace

void HistoryModel::setRows(HistoryRowsPtr rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_shown.clear();
    m_rowOf.clear();
    ++m_generation;
    endResetModel();
    if (m_rows)
        arrange(false);
}

void HistoryModel::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
    if (m_rows)
        arrange(true);
}

void HistoryModel::arrange(bool rowsStay)
{
    const quint64 generation = ++m_generation;
    if (m_column < 0 || m_rows->rowCount() <= sortedAtOnce) {
        take(sortedRows(*m_rows, m_column, m_order), rowsStay);
        return;
    }
    whenDone(QtConcurrent::run(
                 [rows = m_rows, column = m_column, order = m_order] { return sortedRows(*rows, column, order); }),
             this, [this, generation, rowsStay](const QList<int> &shown) {
                 if (generation == m_generation)
                     take(shown, rowsStay);
             });
}

void HistoryModel::take(const QList<int> &shown, bool rowsStay)
{
    QList<int> rowOf(shown.size());
    for (int row = 0; row < int(shown.size()); ++row)
        rowOf[shown.at(row)] = row;
    if (rowsStay && shown.size() == m_shown.size()) {
        emit layoutAboutToBeChanged({}, VerticalSortHint);
        const QModelIndexList before = persistentIndexList();
        QModelIndexList after;
        for (const QModelIndex &index : before)
            after += this->index(rowOf.at(m_shown.at(index.row())), index.column());
        m_shown = shown;
        m_rowOf = rowOf;
        changePersistentIndexList(before, after);
        emit layoutChanged({}, VerticalSortHint);
    } else {
        beginResetModel();
        m_shown = shown;
        m_rowOf = rowOf;
        endResetModel();
    }
    emit arranged();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_rows ? 0 : m_rows->columnCount();
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = m_shown.at(index.row());
    switch (role) {
    case Qt::DisplayRole: {
        const QString text = m_rows->text(row, index.column());
        return text.isEmpty() ? tr("–", "a value that is missing") : text;
    }
    case Qt::ToolTipRole:
        return plainTip(m_rows->text(row, index.column()));
    case Qt::TextAlignmentRole:
        return int((m_rows->isNumeric(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case StateRole: {
        const auto state = m_rows->state(row, index.column());
        return state ? QVariant(int(*state)) : QVariant();
    }
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((m_rows->isNumeric(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? m_rows->heading(section) : QVariant();
}

QString historyAsText(const HistoryModel &model, const QList<int> &rows)
{
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells += model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    lines += cells.join(QLatin1Char('\t'));
    for (const int row : rows) {
        cells.clear();
        for (int column = 0; column < model.columnCount(); ++column)
            cells += model.rows()->text(model.sourceRow(row), column);
        lines += cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace fabriscope
