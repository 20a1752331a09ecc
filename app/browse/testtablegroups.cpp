// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/browse/arranger.h"
#include "app/browse/changemarks.h"
#include "app/browse/mergequeue.h"
#include "app/browse/testtablemodel.h"

#include <algorithm>

namespace fabriscope {

using namespace Qt::StringLiterals;

void TestTableModel::setGrouping(const Grouping &grouping)
{
    if (grouping == m_grouping)
        return;
    m_grouping = grouping;
    m_arranger->restart();
    emit groupingChanged();
}

void TestTableModel::setCollapsed(quint32 group, bool collapsed)
{
    if (!m_groups || group >= m_groups->groups.size())
        return;
    Folding &folding = m_foldings[m_groups->grouping.by];
    // From now on it is as the user has it, however many groups there will be.
    if (!folding.collapsed)
        folding.collapsed = m_groups->usuallyCollapsed;
    const QString &key = m_groups->groups[group].key;
    if (collapsed == *folding.collapsed)
        folding.others.remove(key);
    else
        folding.others.insert(key);
    m_arranger->restart();
}

void TestTableModel::setAllCollapsed(bool collapsed)
{
    if (m_grouping.by == GroupBy::None)
        return;
    m_foldings[m_grouping.by] = {collapsed, {}};
    m_arranger->restart();
}

bool TestTableModel::isLeft(const TestKey &key) const
{
    const auto ordinal = m_store.find(key);
    return ordinal && m_store.now().matches(*ordinal, m_query);
}

void TestTableModel::reveal(const TestKey &key)
{
    const auto ordinal = m_store.find(key);
    const bool hidden = ordinal && rowOfOrdinal(*ordinal) < 0 && isLeft(key);
    const auto group = hidden ? groupOf(*ordinal) : std::nullopt;
    if (group && m_groups->groups[*group].collapsed)
        setCollapsed(*group, false);
}

std::optional<quint32> TestTableModel::groupAt(int row) const
{
    for (; row >= 0 && row < rowCount(); --row) {
        if (isHeadRow(row))
            return groupOfHead(m_shown[size_t(row)]);
    }
    return std::nullopt;
}

int TestTableModel::headRow(quint32 group) const
{
    return m_groups && group < m_groups->headRows.size() ? m_groups->headRows[group] : -1;
}

std::optional<quint32> TestTableModel::groupOf(Ordinal ordinal) const
{
    if (!m_groups || qsizetype(ordinal) >= m_store.size())
        return std::nullopt;
    const QString key = groupKey(m_groups->grouping.by, m_store.now(), ordinal);
    const auto &groups = m_groups->groups;
    const auto found =
        std::find_if(groups.begin(), groups.end(), [&key](const Group &group) { return group.key == key; });
    return found == groups.end() ? std::nullopt : std::optional(quint32(found - groups.begin()));
}

int TestTableModel::rowOfOrdinal(Ordinal ordinal, std::optional<quint32> group) const
{
    const int row = rowOfOrdinal(ordinal);
    const int head = row >= 0 && group && m_groups && m_groups->severalPerTest ? headRow(*group) : -1;
    if (head < 0 || m_midway)
        return row;
    for (int in = head + 1; in < rowCount() && !isHeadRow(in); ++in) {
        if (m_shown[size_t(in)] == ordinal)
            return in;
    }
    return row;
}

Qt::ItemFlags TestTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    const bool head = index.isValid() && index.row() < rowCount() && isHeadRow(index.row());
    return head ? usual & ~Qt::ItemIsSelectable : usual;
}

QVariant TestTableModel::headData(const Group &group, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return groupSentence(group);
    case Qt::AccessibleTextRole:
        return group.collapsed ? tr("%1, collapsed", "read aloud; %1 is a group").arg(groupSentence(group))
                               : tr("%1, expanded", "read aloud; %1 is a group").arg(groupSentence(group));
    case Qt::ToolTipRole:
        return QString("<qt>"_L1 + groupSentence(group).toHtmlEscaped() + "</qt>"_L1);
    case GroupRole:
        return QVariant::fromValue(group);
    default:
        return {};
    }
}

void TestTableModel::announceHeads(const Groups *before)
{
    static constexpr int mostAlone = 64;
    if (!m_groups || !before || before->numbering != m_groups->numbering)
        return;
    std::vector<int> changed;
    for (size_t group = 0; group < before->groups.size(); ++group) {
        const int row = m_groups->headRows[group];
        if (row >= 0 && before->headRows[group] >= 0 && before->groups[group] != m_groups->groups[group])
            changed.push_back(row);
    }
    if (changed.size() > mostAlone) {
        const auto [first, last] = std::minmax_element(changed.begin(), changed.end());
        emit dataChanged(index(*first, 0), index(*last, columnCount() - 1));
        return;
    }
    for (const int row : changed)
        emit dataChanged(index(row, 0), index(row, columnCount() - 1));
}

} // namespace fabriscope
