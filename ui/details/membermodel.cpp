// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/membermodel.h"

#include "app/futures/whendone.h"
#include "app/nettest/displaytext.h"
#include "ui/theme/plaintip.h"
#include "ui/theme/theme.h"

#include <QtConcurrentRun>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

/// Up to here arranging takes less than a frame.
constexpr qsizetype arrangedAtOnce = 1000;
constexpr qsizetype longestCell = 200;
constexpr qsizetype longestCopiedCell = 10000;

} // namespace

void MemberModel::setTest(const NetTestPtr &test)
{
    auto rows = std::make_shared<const MemberRows>(test);
    if (rows->sameAs(*m_rows)) {
        m_rows = rows; // the same texts of a newer version: nothing to repaint
        return;
    }
    beginResetModel();
    m_rows = rows;
    m_shown.clear();
    ++m_generation;
    endResetModel();
    arrange(false);
}

void MemberModel::setFilter(const QString &filter)
{
    if (filter.simplified() == m_order.filter)
        return;
    m_order.filter = filter.simplified();
    arrange(false);
}

void MemberModel::sort(int column, Qt::SortOrder order)
{
    const bool none = column < 0 || column >= memberColumnCount;
    m_order.column = none ? std::nullopt : std::optional(MemberColumn(column));
    m_order.descending = order == Qt::DescendingOrder;
    arrange(true);
}

void MemberModel::arrange(bool rowsStay)
{
    const quint64 generation = ++m_generation;
    if (m_rows->size() <= arrangedAtOnce) {
        take(arrangedMembers(*m_rows, m_order), rowsStay);
        return;
    }
    whenDone(QtConcurrent::run([rows = m_rows, order = m_order] { return arrangedMembers(*rows, order); }), this,
             [this, generation, rowsStay](const QList<int> &shown) {
                 if (generation == m_generation)
                     take(shown, rowsStay);
             });
}

void MemberModel::take(const QList<int> &shown, bool rowsStay)
{
    // An order that came while a filter was still being worked out brings other rows, not only another order.
    if (!rowsStay || shown.size() != m_shown.size()) {
        beginResetModel();
        m_shown = shown;
        endResetModel();
    } else {
        emit layoutAboutToBeChanged({}, VerticalSortHint);
        QList<int> rowOfMember(m_rows->size(), -1);
        for (int row = 0; row < int(shown.size()); ++row)
            rowOfMember[shown.at(row)] = row;
        const QModelIndexList before = persistentIndexList();
        QModelIndexList after;
        for (const QModelIndex &index : before)
            after += this->index(rowOfMember.at(m_shown.at(index.row())), index.column());
        m_shown = shown;
        changePersistentIndexList(before, after);
        emit layoutChanged({}, VerticalSortHint);
    }
    emit arranged();
}

int MemberModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int MemberModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : memberColumnCount;
}

QVariant MemberModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int member = m_shown.at(index.row());
    const auto column = MemberColumn(index.column());
    switch (role) {
    case Qt::DisplayRole: {
        const QString text = displayText(m_rows->text(member, column), longestCell);
        return text.isEmpty() ? tr("–", "a value that is missing") : text;
    }
    case Qt::ToolTipRole:
        if (m_rows->isDuplicate(member))
            return plainTip(tr("This ResourceId with this bond stands in the record more than once."));
        return plainTip(displayText(m_rows->text(member, column), longestCell * 4));
    case Qt::DecorationRole:
        return column == MemberColumn::ResourceId && m_rows->isDuplicate(member) ? themedIcon(u"copy"_s) : QVariant();
    case Qt::AccessibleDescriptionRole:
        return m_rows->isDuplicate(member) ? tr("stands more than once") : QString();
    case Qt::TextAlignmentRole:
        return column == MemberColumn::Position ? int(Qt::AlignRight | Qt::AlignVCenter)
                                                : int(Qt::AlignLeft | Qt::AlignVCenter);
    case MemberRoleIndex:
        return member;
    case DuplicateRole:
        return m_rows->isDuplicate(member);
    case RawTextRole:
        return m_rows->text(member, column);
    default:
        return {};
    }
}

QVariant MemberModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= memberColumnCount)
        return {};
    const auto column = MemberColumn(section);
    if (role == Qt::TextAlignmentRole)
        return column == MemberColumn::Position ? int(Qt::AlignRight | Qt::AlignVCenter)
                                                : int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case MemberColumn::Position:
        return tr("#", "the place in its list");
    case MemberColumn::Role:
        return tr("Role");
    case MemberColumn::ResourceId:
        return u"ResourceId"_s;
    case MemberColumn::Bond:
        return u"Bond"_s;
    case MemberColumn::Ip:
        return u"IP"_s;
    case MemberColumn::ServerName:
        return u"ServerName"_s;
    }
    return {};
}

QString membersAsText(const MemberModel &model, const QList<int> &rows, const QList<int> &columns, bool withHeadings)
{
    QStringList lines;
    QStringList cells;
    if (withHeadings) {
        for (const int column : columns)
            cells += model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        lines += cells.join(u'\t');
    }
    for (const int row : rows) {
        cells.clear();
        for (const int column : columns)
            cells += displayText(model.index(row, column).data(MemberModel::RawTextRole).toString(), longestCopiedCell);
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n');
}

} // namespace fabriscope
