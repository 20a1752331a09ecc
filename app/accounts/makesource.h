// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/accounts/credentialsource.h"
#include "app/accounts/profile.h"
#include "app/accounts/sourcesurroundings.h"
#include "app/eflo/credentialsprovider.h"

namespace fabriscope {

/// The source that an origin means, with its role on top. To be called on the thread where the source is to live, for
/// instance by ConnectionSetup::makeCredentials. The default chain asks in the SDKs' order: environment, OIDC
/// variables, the aliyun CLI's profile, the credentials file, the instance's role, ALIBABA_CLOUD_CREDENTIALS_URI; it
/// never starts a program. Nor does a CliProfile without a name: a program is started only for a profile that was
/// chosen by its name.
[[nodiscard]] std::unique_ptr<CredentialSource> makeSource(const CredentialOrigin &origin,
                                                           const SourceSurroundings &surroundings);

/// The same, with renewal: what a client signs with.
[[nodiscard]] std::unique_ptr<CredentialsProvider> makeCredentials(const CredentialOrigin &origin,
                                                                   const SourceSurroundings &surroundings);

} // namespace fabriscope
