// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/accounts/profile.h"
#include "app/accounts/secrets.h"
#include "app/eflo/endpoint.h"
#include "app/problem/problem.h"

#include <QNetworkProxy>
#include <QStringList>

namespace fabriscope {

/// Where the service of \a profile is: the region's public host, its VPC host (eflo-api.md, section 4), or an own URL.
/// Kind::Usage: there is no such place.
[[nodiscard]] Result<Endpoint> endpointOf(const Profile &profile);

/// What Client::Settings takes: nothing for System (the environment's, else the system's), a proxy that is none for
/// None (whatever environment and system say), and for Manual the proxy of every host. Kind::Usage.
[[nodiscard]] Result<std::optional<QNetworkProxy>> proxyOf(const ProxySetting &setting, const QString &password = {});

/// What a name is when it is kept: without blanks around it, and the same letters in the same code points.
[[nodiscard]] QString tidyName(const QString &name);
/// True if people would take them for one name.
[[nodiscard]] bool isSameName(const QString &a, const QString &b);

/// Why \a profile cannot be one, taken alone: its name, region, endpoint, proxy, mark (Kind::Usage) or
/// AccessKey id (Kind::Credentials).
[[nodiscard]] std::optional<Problem> flawOf(const Profile &profile);

/// Why \a secrets are not those of \a profile: a part is missing, or holds what no header can carry. Kind::Credentials.
[[nodiscard]] std::optional<Problem> flawOf(const Profile &profile, const ProfileSecrets &secrets);

/// The names of the marks that a profile may have.
[[nodiscard]] QStringList colourMarks();

} // namespace fabriscope
