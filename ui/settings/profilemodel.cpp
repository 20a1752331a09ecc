// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/profilemodel.h"

#include "app/nettest/displaytext.h"

#include <QLocale>

#include <algorithm>

namespace fabriscope {

using namespace Qt::StringLiterals;

ProfileModel::ProfileModel(NameOfIdentity nameOf, QObject *parent)
    : QAbstractTableModel(parent), m_nameOf(std::move(nameOf))
{
}

void ProfileModel::setProfiles(const QList<ArchivedProfile> &profiles)
{
    beginResetModel();
    m_profiles = profiles;
    std::stable_sort(
        m_profiles.begin(), m_profiles.end(),
        [](const ArchivedProfile &one, const ArchivedProfile &other) { return one.lastSeen > other.lastSeen; });
    m_names.clear();
    for (const ArchivedProfile &profile : std::as_const(m_profiles))
        m_names += identityName(profile.identity, m_nameOf);
    endResetModel();
}

int ProfileModel::rowOf(const QString &identity) const
{
    const auto found = std::find_if(m_profiles.begin(), m_profiles.end(), [&identity](const ArchivedProfile &profile) {
        return profile.identity == identity;
    });
    return found == m_profiles.end() ? -1 : int(found - m_profiles.begin());
}

int ProfileModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_profiles.size());
}

int ProfileModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ProfileModel::textAt(int row, int column) const
{
    const QLocale locale;
    const ArchivedProfile &profile = m_profiles.at(row);
    switch (column) {
    case Name:
        return m_names.at(row);
    case Tests:
        return locale.toString(profile.tests);
    case Results:
        return locale.toString(profile.details);
    case FirstSeen:
        return dayText(profile.firstSeen);
    default:
        return dayText(profile.lastSeen);
    }
}

QVariant ProfileModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const bool isNumber = index.column() == Tests || index.column() == Results;
    switch (role) {
    case Qt::DisplayRole:
        return textAt(index.row(), index.column());
    case Qt::ToolTipRole:
        if (index.column() == Name)
            return displayText(m_profiles.at(index.row()).identity).toHtmlEscaped();
        return {};
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QVariant ProfileModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isNumber = section == Tests || section == Results;
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Name:
        return tr("Profile");
    case Tests:
        return tr("Tests");
    case Results:
        return tr("Results", "how many tests have measured ones");
    case FirstSeen:
        return tr("First seen");
    case LastSeen:
        return tr("Last seen");
    default:
        return {};
    }
}

QString dayText(const QDateTime &moment)
{
    return moment.isValid() ? moment.toLocalTime().toString(u"yyyy-MM-dd"_s) : QString();
}

} // namespace fabriscope
