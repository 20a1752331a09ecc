// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/archive/archivecare.h"
#include "ui/settings/identityname.h"

#include <QAbstractTableModel>

namespace fabriscope {

/// The profiles of an archive, a row each, the one seen last first.
class ProfileModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column : quint8 { Name, Tests, Results, FirstSeen, LastSeen, ColumnCount };

    explicit ProfileModel(NameOfIdentity nameOf, QObject *parent = nullptr);

    void setProfiles(const QList<ArchivedProfile> &profiles);
    [[nodiscard]] const ArchivedProfile &at(int row) const { return m_profiles.at(row); }
    [[nodiscard]] QString nameAt(int row) const { return m_names.at(row); }
    /// -1: there is none such.
    [[nodiscard]] int rowOf(const QString &identity) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString textAt(int row, int column) const;

    NameOfIdentity m_nameOf;
    QList<ArchivedProfile> m_profiles;
    QStringList m_names; ///< of m_profiles
};

/// A moment as a day of local time.
[[nodiscard]] QString dayText(const QDateTime &moment);

} // namespace fabriscope
