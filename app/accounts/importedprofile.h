// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/accounts/credentialrecipe.h"
#include "app/accounts/secrets.h"

namespace fabriscope {

/// A profile of ours made of one of the aliyun command line.
struct ImportedProfile {
    Profile profile; ///< without an id yet
    ProfileSecrets secrets;
};

/// What \a recipe becomes: read from there each time, or with \a copy an access key, STS token or role on top of an
/// access key of our own. What cannot be copied (a role on top of another profile, a command, a cache…) is read from
/// there all the same. Pure function.
[[nodiscard]] ImportedProfile importedProfile(const CredentialRecipe &recipe, bool copy);

} // namespace fabriscope
