// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/eflo/credentials.h"
#include "app/eflo/endpoint.h"
#include "app/eflo/pacing.h"
#include "app/eflo/proxychoice.h"

#include <QFuture>
#include <QNetworkProxy>

#include <functional>
#include <optional>

class QProcessEnvironment;

namespace fabriscope {

struct ConnectionSetup;

/// What a connection check looks at. The seam between it and where accounts come from.
struct DoctorSetup {
    /// Asked once a run, on the thread of the Doctor; the answer may take its time.
    using CredentialsSource = std::function<QFuture<Result<Credentials>>()>;

    QString name;                       ///< of the profile, for people
    std::optional<Endpoint> endpoint;   ///< none: neither region nor address is known; only credentials are looked at
    std::optional<QNetworkProxy> proxy; ///< the user's own: applies to every host. Else environment, else system
    ProxyPassword proxyPassword = {};   ///< where that proxy's password is kept; empty: it needs none, or has it
    QString resourceGroup;              ///< limits what is asked; may be empty
    CredentialsSource credentials;      ///< empty: there are none
    Pacing pacing;
    int totalMsecs = 60'000; ///< a run ends after that, whatever happens
};

[[nodiscard]] DoctorSetup doctorSetupOf(const ConnectionSetup &setup, const QString &resourceGroup = {});

/// What the variables of \a environment say: a part that is missing or wrong is left out, or named by the check.
[[nodiscard]] DoctorSetup doctorSetupOf(const QProcessEnvironment &environment);

/// A source of what is known already: credentials, or the problem that there are none.
[[nodiscard]] DoctorSetup::CredentialsSource knownCredentials(const Result<Credentials> &credentials);

/// That there are no credentials, and what to set.
[[nodiscard]] Problem noCredentialsProblem();

} // namespace fabriscope
