// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/accounts/profile.h"

#include <QJsonObject>
#include <QList>

namespace fabriscope {

// Profiles for a terminal and for programs. Neither ever holds a secret; of an AccessKey only the ends of its id.

/// A table, the profile with the id \a chosen marked.
[[nodiscard]] QString profilesText(const QList<Profile> &profiles, const QString &chosen);
/// Everything about one, a line each.
[[nodiscard]] QString profileText(const Profile &profile);
/// The keys of the settings file, and "service", the address that comes of them.
[[nodiscard]] QJsonObject profileObject(const Profile &profile);

} // namespace fabriscope
