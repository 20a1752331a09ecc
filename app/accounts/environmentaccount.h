// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/eflo/credentials.h"
#include "app/eflo/endpoint.h"
#include "app/problem/problem.h"

#include <QProcessEnvironment>

#include <optional>

namespace fabriscope {

/// An account that is ready to be connected.
struct Account {
    Endpoint endpoint;
    Credentials credentials;
    QString profileId; ///< what its tests are kept under: the same as long as key id and endpoint are the same
    QString name;      ///< for the screen
};

/// What the command line says besides the environment; empty: nothing.
struct AccountOverrides {
    QString region;
    QString endpoint;
};

/// Where the service is, by the command line or else by the environment, whether there are keys or not. No value:
/// neither names it. Kind::Usage: a wrong region or address. Any thread.
[[nodiscard]] Result<std::optional<Endpoint>> environmentEndpoint(const QProcessEnvironment &environment,
                                                                  const AccountOverrides &overrides = {});
/// The keys among the variables ALIBABA_CLOUD_ACCESS_KEY_ID, ALIBABA_CLOUD_ACCESS_KEY_SECRET and
/// ALIBABA_CLOUD_SECURITY_TOKEN; none if none of them is set. Kind::Credentials: a part of them is missing, or cannot
/// be one.
[[nodiscard]] Result<std::optional<Credentials>> environmentKeys(const QProcessEnvironment &environment);

/// The account that the environment describes: ALIBABA_CLOUD_ACCESS_KEY_ID, ALIBABA_CLOUD_ACCESS_KEY_SECRET,
/// ALIBABA_CLOUD_SECURITY_TOKEN, ALIBABA_CLOUD_REGION_ID, ALIBABA_CLOUD_ENDPOINT (eflo-api.md, section 5). Blanks and
/// line breaks around a value do not count. Where an endpoint is given, by the command line or else by the environment,
/// the region only names it; else the region's public host is taken. Any thread.
///
/// No value: there are no keys in the environment, which is no error. Kind::Credentials: one of them is missing or
/// cannot be one; Kind::Usage: neither region nor endpoint, or a wrong one. Values are never repeated.
[[nodiscard]] Result<std::optional<Account>> environmentAccount(const QProcessEnvironment &environment,
                                                                const AccountOverrides &overrides = {});

} // namespace fabriscope
