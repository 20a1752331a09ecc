// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/figuremodel.h"

#include "app/futures/whendone.h"
#include "ui/details/resultwords.h"
#include "ui/theme/plaintip.h"
#include "ui/theme/theme.h"

#include <QFont>
#include <QGuiApplication>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

/// Up to here arranging takes less than a frame.
constexpr int figuresAtOnce = 20000;

int alignmentOf(FigureColumn column)
{
    const bool isNumber = column == FigureColumn::Size || column == FigureColumn::Value;
    return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

void FigureModel::setResults(const std::shared_ptr<const MeasuredResults> &results, int metric)
{
    auto old = m_rows.shared();
    beginResetModel();
    m_rows = FigureRows(results);
    m_order.metric = metric;
    m_arranged = {};
    endResetModel();
    if (old && old->values.size() > figuresAtOnce) // a million texts take longer to be taken away than a frame
        QThreadPool::globalInstance()->start([old = std::move(old)]() mutable { old.reset(); });
    arrange();
}

void FigureModel::setMetric(int metric)
{
    if (m_order.metric == metric)
        return;
    m_order.metric = metric;
    arrange();
}

void FigureModel::setFilter(const QString &filter)
{
    if (m_order.filter == filter.simplified())
        return;
    m_order.filter = filter.simplified();
    arrange();
}

void FigureModel::setOnly(const std::optional<MeasuredEnd> &member)
{
    if (m_order.only == member)
        return;
    m_order.only = member;
    arrange();
}

void FigureModel::setMarked(const std::optional<MeasuredEnd> &member)
{
    if (m_marked == member)
        return;
    m_marked = member;
    if (!m_arranged.rows.isEmpty())
        emit dataChanged(index(0, int(FigureColumn::Source)), index(rowCount() - 1, int(FigureColumn::Target)),
                         {Qt::FontRole, Qt::AccessibleDescriptionRole});
}

void FigureModel::sort(int column, Qt::SortOrder order)
{
    const bool none = column < 0 || column >= figureColumnCount;
    const auto which = none ? std::nullopt : std::optional(FigureColumn(column));
    const bool descending = !none && order == Qt::DescendingOrder;
    if (m_order.column == which && m_order.descending == descending)
        return;
    m_order.column = which;
    m_order.descending = descending;
    arrange();
}

void FigureModel::arrange()
{
    const quint64 generation = ++m_generation;
    m_isArranging = m_rows.size() > figuresAtOnce;
    if (!m_isArranging)
        return take(arrangedFigures(m_rows, m_order));
    whenDone(QtConcurrent::run([rows = m_rows, order = m_order] { return arrangedFigures(rows, order); }), this,
             [this, generation](const ArrangedFigures &made) {
                 if (generation == m_generation)
                     take(made);
             });
}

/// A new order is a new table: what was worked with is the top of it, not some row in the middle of a million.
void FigureModel::take(const ArrangedFigures &made)
{
    m_isArranging = false;
    beginResetModel();
    m_arranged = made;
    endResetModel();
    emit arranged();
}

bool FigureModel::isEmpty(FigureColumn column) const
{
    switch (column) {
    case FigureColumn::Source:
        return !m_arranged.hasSources;
    case FigureColumn::Target:
        return !m_arranged.hasTargets;
    case FigureColumn::Size:
        return !m_arranged.hasSizes;
    default:
        return false;
    }
}

bool FigureModel::isMarked(int figure, FigureColumn column) const
{
    return m_marked && m_rows.isMember(figure, column, *m_marked);
}

int FigureModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_arranged.rows.size());
}

int FigureModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : figureColumnCount;
}

QVariant FigureModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int figure = m_arranged.rows.at(index.row());
    const auto column = FigureColumn(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return m_rows.text(figure, column);
    case Qt::ToolTipRole:
        return plainTip(column == FigureColumn::Value ? m_rows.fullText(figure) : m_rows.text(figure, column));
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    case Qt::ForegroundRole:
        return column == FigureColumn::Value && m_rows.isFailed(figure) ? ink(Ink::Failed, QGuiApplication::palette())
                                                                        : QVariant();
    case Qt::FontRole:
        if (isMarked(figure, column)) {
            QFont bold; // only the weight differs from the table's
            bold.setBold(true);
            return bold;
        }
        return {};
    case Qt::AccessibleDescriptionRole:
        return isMarked(figure, column) ? tr("the chosen member") : QString();
    case FigureRole:
        return figure;
    default:
        return {};
    }
}

QVariant FigureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= figureColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(FigureColumn(section));
    return role == Qt::DisplayRole ? resultwords::heading(FigureColumn(section)) : QVariant();
}

QString figuresAsText(const FigureRows &figures, const QList<int> &rows, const QList<QRect> &ranges,
                      const QList<int> &columns)
{
    const auto isChosen = [&ranges](int column, int row) {
        return std::any_of(ranges.begin(), ranges.end(),
                           [&](const QRect &range) { return range.contains(column, row); });
    };
    QRect all;
    for (const QRect &range : ranges)
        all |= range;
    QString text;
    for (int row = all.top(); row <= all.bottom() && row < rows.size(); ++row) {
        QStringList cells;
        bool any = false;
        for (const int column : columns) {
            const bool isWanted = isChosen(column, row);
            any = any || isWanted;
            cells += isWanted ? figures.text(rows.at(row), FigureColumn(column)) : QString();
        }
        if (any)
            text += cells.join(u'\t') + u'\n';
    }
    text.chop(1);
    return text;
}

} // namespace fabriscope
