// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accounts/profilelistmodel.h"

#include "app/nettest/displaytext.h"
#include "ui/theme/plaintip.h"

#include <algorithm>

namespace fabriscope {

namespace {

constexpr int longestNameShown = 80;

bool isSameList(const QList<ProfileLine> &a, const QList<ProfileLine> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const ProfileLine &one, const ProfileLine &other) { return one.id == other.id; });
}

} // namespace

int ProfileListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant ProfileListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ProfileLine &line = m_lines.at(index.row());
    const QString name = displayText(line.name, longestNameShown);
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "a profile and its state").arg(name, wordOf(line.state));
    case Qt::AccessibleDescriptionRole:
        return displayText(line.place);
    case Qt::ToolTipRole:
        return line.place.isEmpty() ? plainTip(tr("%1: %2", "a profile and its state").arg(name, wordOf(line.state)))
                                    : plainTip(tr("%1, %2: %3", "a profile, where its tests come from, its state")
                                                   .arg(name, displayText(line.place), wordOf(line.state)));
    case IdRole:
        return line.id;
    case StateRole:
        return int(line.state);
    case MarkRole:
        return line.colour;
    case ShownRole:
        return line.isShown;
    default:
        return {};
    }
}

void ProfileListModel::setLines(const QList<ProfileLine> &lines)
{
    if (!isSameList(lines, m_lines)) {
        beginResetModel();
        m_lines = lines;
        endResetModel();
        return;
    }
    for (int row = 0; row < int(lines.size()); ++row) {
        if (lines.at(row) == m_lines.at(row))
            continue;
        m_lines[row] = lines.at(row);
        emit dataChanged(index(row), index(row));
    }
}

int ProfileListModel::rowOf(const QString &id) const
{
    const auto found =
        std::find_if(m_lines.begin(), m_lines.end(), [&id](const ProfileLine &line) { return line.id == id; });
    return found == m_lines.end() ? -1 : int(found - m_lines.begin());
}

} // namespace fabriscope
