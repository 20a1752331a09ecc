// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/pairlistmodel.h"

#include "ui/charts/matrixtext.h"
#include "ui/theme/plaintip.h"
#include "ui/theme/theme.h"

#include <QGuiApplication>

namespace fabriscope {

void PairListModel::setPairs(std::shared_ptr<const MatrixContent> content, QList<PairPlace> pairs)
{
    beginResetModel();
    m_content = std::move(content);
    m_pairs = std::move(pairs);
    endResetModel();
}

QPoint PairListModel::cellOf(int row) const
{
    return row >= 0 && row < m_pairs.size() ? QPoint(m_pairs.at(row).target, m_pairs.at(row).source) : QPoint(-1, -1);
}

int PairListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_pairs.size());
}

int PairListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns);
}

QVariant PairListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_content)
        return {};
    const PairPlace &pair = m_pairs.at(index.row());
    const bool isFigure = index.column() == Figure;
    switch (role) {
    case Qt::DisplayRole:
        return isFigure                ? m_content->textOf(pair.cell)
            : index.column() == Source ? m_content->sources.shortNames.value(pair.source)
                                       : m_content->targets.shortNames.value(pair.target);
    case Qt::TextAlignmentRole:
        return int((isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (isFigure && m_content->limits.of(pair.cell) == Verdict::Act)
            return ink(Ink::Failed, QGuiApplication::palette());
        return {};
    case Qt::ToolTipRole:
        return plainTip(matrixtext::pair(*m_content, {pair.target, pair.source}));
    case Qt::AccessibleTextRole:
        return matrixtext::pair(*m_content, {pair.target, pair.source});
    default:
        return {};
    }
}

QVariant PairListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Source:
        return tr("From");
    case Target:
        return tr("To");
    default:
        return tr("Figure");
    }
}

} // namespace fabriscope
