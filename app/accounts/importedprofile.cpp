// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accounts/importedprofile.h"

namespace fabriscope {

namespace {

bool canBeCopied(CredentialRecipe::Mode mode)
{
    using enum CredentialRecipe::Mode;
    return mode == AccessKey || mode == StsToken || mode == RamRole;
}

Profile::Network networkOf(const CredentialRecipe &recipe)
{
    if (!recipe.endpoint.isEmpty())
        return Profile::Network::Own;
    return recipe.isVpc ? Profile::Network::Vpc : Profile::Network::Public;
}

} // namespace

ImportedProfile importedProfile(const CredentialRecipe &recipe, bool copy)
{
    ImportedProfile imported;
    Profile &profile = imported.profile;
    profile.name = recipe.name;
    profile.region = recipe.region;
    profile.network = networkOf(recipe);
    profile.endpoint = recipe.endpoint;
    if (!copy || !canBeCopied(recipe.mode)) {
        profile.credentials = {.kind = CredentialOrigin::Kind::CliProfile, .source = recipe.name};
        return imported;
    }
    profile.credentials = {.kind = CredentialOrigin::Kind::Keychain,
                           .accessKeyId = recipe.credentials.accessKeyId,
                           .isSts = !recipe.credentials.securityToken.isEmpty()};
    if (recipe.mode == CredentialRecipe::Mode::RamRole)
        profile.credentials.role = recipe.role;
    imported.secrets = {.accessKeySecret = recipe.credentials.accessKeySecret,
                        .securityToken = recipe.credentials.securityToken};
    return imported;
}

} // namespace fabriscope
