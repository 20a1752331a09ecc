// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/accounts/profilestate.h"

#include <QAbstractListModel>

namespace fabriscope {

/// A profile as the navigation shows it, or what is open without one (the environment, the demo, files).
struct ProfileLine {
    QString id;    ///< of the profile, or what the window knows the open thing by; empty: files, the demo, …
    QString name;  ///< for people
    QString place; ///< where its tests come from: a host, a file or a region
    ProfileState state = ProfileState::NotOpened;
    QString colour;        ///< of its mark; empty: none
    bool isStored = false; ///< one of the user's profiles, which can be changed
    bool isShown = false;  ///< in front

    friend bool operator==(const ProfileLine &, const ProfileLine &) = default;
};

/// The lines of the navigation's list of profiles. GUI thread.
class ProfileListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole + 1, StateRole, MarkRole, ShownRole };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// Where the ids and their order stay, only the rows that are others now change.
    void setLines(const QList<ProfileLine> &lines);
    [[nodiscard]] const QList<ProfileLine> &lines() const { return m_lines; }
    /// -1: there is none.
    [[nodiscard]] int rowOf(const QString &id) const;

private:
    QList<ProfileLine> m_lines;
};

} // namespace fabriscope
