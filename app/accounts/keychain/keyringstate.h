// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QString>

namespace fabriscope {

/// What the Secret Service (org.freedesktop.secrets on the session bus: GNOME, KDE, KeePassXC) says about itself and
/// about one entry. Where there is none of that kind (Windows, macOS), everything is Unknown.
struct KeyringState {
    enum class Service : quint8 {
        Unknown, ///< nobody was asked, or the answer says nothing
        NoBus,   ///< there is no session bus
        Absent,  ///< nobody serves the name, and nobody can be started to
        Refused, ///< the bus does not let us speak to it (a sandbox)
        Silent,  ///< it does not answer
        Present,
    };
    enum class Collection : quint8 { Unknown, None, Locked, Unlocked };
    enum class Entry : quint8 { Unknown, Absent, Locked, Unlocked };

    Service service = Service::Unknown;
    Collection collection = Collection::Unknown; ///< the one that new secrets go to
    Entry entry = Entry::Unknown;
    QString detail; ///< the bus's own words; may be empty
};

} // namespace fabriscope

Q_DECLARE_METATYPE(fabriscope::KeyringState)
