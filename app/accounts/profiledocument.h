// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/accounts/profile.h"

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>

namespace fabriscope {

/// The profiles in their order, and the one that was chosen last.
struct ProfileList {
    QList<Profile> profiles;
    QString chosen; ///< its id; empty: none

    [[nodiscard]] qsizetype indexOf(const QString &id) const;

    friend bool operator==(const ProfileList &, const ProfileList &) = default;
};

/// The text of the settings file of profiles: {"version": 1, "chosen": ID, "profiles": [{…}]}. What is not known here
/// survives being read and written: keys of every object, and whole entries that cannot be understood.
class ProfileDocument {
public:
    enum class State : quint8 {
        Good,
        Damaged, ///< no JSON, or not this shape
        Newer,   ///< its version says that a newer Fabriscope wrote it in a way that cannot be understood here
    };

    [[nodiscard]] static ProfileDocument fromJson(const QByteArray &bytes);
    [[nodiscard]] QByteArray toJson() const;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const ProfileList &list() const { return m_list; }
    void setList(const ProfileList &list) { m_list = list; }
    /// How many entries are kept that cannot be understood.
    [[nodiscard]] int strangers() const { return int(m_strangers.size()); }

private:
    struct Entry {
        QJsonObject json;
        Profile profile; ///< what it was understood as
    };
    struct Stranger {
        QString after; ///< the id of the profile before it; empty: it comes first
        QJsonValue entry;
    };

    void takeEntries(const QJsonArray &entries);

    State m_state = State::Good;
    QJsonObject m_root;
    QHash<QString, Entry> m_entries; ///< as they were read, by id
    QList<Stranger> m_strangers;
    ProfileList m_list;
};

} // namespace fabriscope
