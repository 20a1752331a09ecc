// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/accounts/profile.h"

#include <QJsonObject>

namespace fabriscope {

/// The profile that \a object describes, or nothing: without an id and a name there is none, and a word that is not
/// known where one of a few must stand makes it one that this Fabriscope cannot use.
[[nodiscard]] std::optional<Profile> profileFromJson(const QJsonObject &object);

/// \a profile as the settings file has it, written over \a existing: keys that are not known here stay as they were.
/// What is empty is left out.
[[nodiscard]] QJsonObject profileToJson(const Profile &profile, QJsonObject existing = {});

/// The words the file and the commands have for them.
[[nodiscard]] QString wordOf(Profile::Network network);
[[nodiscard]] QString wordOf(ProxySetting::Kind kind);
[[nodiscard]] QString wordOf(CredentialOrigin::Kind kind);

} // namespace fabriscope
