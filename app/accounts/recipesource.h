// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/accounts/credentialrecipe.h"
#include "app/accounts/credentialsource.h"
#include "app/accounts/sourcesurroundings.h"

namespace fabriscope {

/// What follows a profile and those that it stands on (RecipeBook::chainOf(), so none of them has a flaw). Where a
/// program would have to be started and \a mayRun is false, or cached keys are over, the source says so.
[[nodiscard]] std::unique_ptr<CredentialSource> recipeSource(const QList<CredentialRecipe> &chain, bool mayRun,
                                                             const SourceSurroundings &surroundings);

} // namespace fabriscope
