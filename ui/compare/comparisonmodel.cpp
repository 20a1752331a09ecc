// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparisonmodel.h"

#include "ui/theme/plaintip.h"

#include <QFont>

namespace fabriscope {

namespace {

/// What an index carries: 0 for a section, else the number of its section from 1.
constexpr quintptr sectionItself = 0;

QString cellOf(const ComparisonRow &row, int column)
{
    switch (column) {
    case ComparisonModel::Label:
        return row.label;
    case ComparisonModel::A:
        return row.a;
    case ComparisonModel::B:
        return row.b;
    default:
        return row.change;
    }
}

} // namespace

void ComparisonModel::setSections(const QList<ComparisonSection> &sections)
{
    beginResetModel();
    m_sections = sections;
    endResetModel();
}

const ComparisonRow *ComparisonModel::rowAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == sectionItself)
        return nullptr;
    return &m_sections.at(qsizetype(index.internalId()) - 1).rows.at(index.row());
}

QModelIndex ComparisonModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : sectionItself);
}

QModelIndex ComparisonModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == sectionItself)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, sectionItself);
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_sections.size());
    const bool holdsRows = parent.internalId() == sectionItself && parent.column() == 0;
    return holdsRows ? int(m_sections.at(parent.row()).rows.size()) : 0;
}

int ComparisonModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ComparisonRow *row = rowAt(index);
    if (!row) {
        if (index.column() != Label)
            return {};
        if (role == Qt::FontRole) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return role == Qt::DisplayRole ? m_sections.at(index.row()).title : QVariant();
    }
    const QString cell = cellOf(*row, index.column());
    if (role == Qt::DisplayRole) {
        const bool missing = cell.isEmpty() && (index.column() == A || index.column() == B);
        return missing ? tr("–", "a value that is missing") : cell;
    }
    return role == Qt::ToolTipRole && !cell.isEmpty() ? plainTip(cell) : QVariant();
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Label:
        return tr("What");
    case A:
        return tr("A", "the first of two tests");
    case B:
        return tr("B", "the second of two tests");
    case Change:
        return tr("B against A");
    default:
        return {};
    }
}

} // namespace fabriscope
