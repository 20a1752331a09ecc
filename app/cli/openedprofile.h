// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/accounts/profilechoice.h"
#include "app/accounts/sourcesurroundings.h"
#include "app/cli/commandline.h"
#include "app/connection/connection.h"

class QProcessEnvironment;

namespace fabriscope {

class AskedSecrets;

/// Which profile --profile, or else ALIBABA_CLOUD_PROFILE, names: one of ours, or one of the aliyun command line
/// (resolveProfile()). Reads both files. Kind::Usage: there is none of that name; Kind::File: a file is damaged.
[[nodiscard]] Result<ProfileChoice> namedProfile(const QString &name, const QProcessEnvironment &environment);

/// How to connect as \a choice says; \a options and their region, endpoint and proxy go first. Its secrets, the
/// password of its proxy among them, are read from the keychain when the first request needs them, on the main thread,
/// which must have an event loop then, and kept in memory only. Kind::Usage: it does not say where its service is.
[[nodiscard]] Result<ConnectionSetup> setupOf(const ProfileChoice &choice, const ConnectionOptions &options,
                                              const std::optional<QNetworkProxy> &proxy,
                                              const QProcessEnvironment &environment);

/// How to connect as \a profile says; \a surroundings is the world its sources stand in, and a \a proxy goes before its
/// own. \a secrets are asked for when the first request needs them. Never blocks. Kind::Usage: it does not say where
/// its service is, or by which proxy.
[[nodiscard]] Result<ConnectionSetup> setupOf(const Profile &profile, const std::shared_ptr<AskedSecrets> &secrets,
                                              SourceSurroundings surroundings,
                                              const std::optional<QNetworkProxy> &proxy = {});

} // namespace fabriscope
