// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accounts/credentialrecipe.h"

#include "app/accounts/accountproblem.h"
#include "app/nettest/displaytext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

struct CredentialRecipeText {
    Q_DECLARE_TR_FUNCTIONS(fabriscope::CredentialRecipe)
};

using enum CredentialRecipe::Mode;
using File = CredentialRecipe::File;
using ModeName = std::pair<QLatin1StringView, CredentialRecipe::Mode>;

constexpr qsizetype longestName = 80;

constexpr std::array cliModes{
    ModeName{"AK"_L1, AccessKey},
    ModeName{"StsToken"_L1, StsToken},
    ModeName{"RamRoleArn"_L1, RamRole},
    ModeName{"ChainableRamRoleArn"_L1, ChainedRole},
    ModeName{"EcsRamRole"_L1, EcsRole},
    ModeName{"RamRoleArnWithRoleName"_L1, EcsThenRole},
    ModeName{"External"_L1, External},
    ModeName{"CredentialsURI"_L1, CredentialsUri},
    ModeName{"OIDC"_L1, Oidc},
    ModeName{"CloudSSO"_L1, CloudSso},
    ModeName{"OAuth"_L1, OAuth},
    ModeName{"RsaKeyPair"_L1, RsaKeyPair},
    ModeName{"BearerToken"_L1, BearerToken},
    ModeName{"Anonymous"_L1, Anonymous},
};

constexpr std::array iniTypes{
    ModeName{"access_key"_L1, AccessKey},    ModeName{"sts"_L1, StsToken},
    ModeName{"ram_role_arn"_L1, RamRole},    ModeName{"ecs_ram_role"_L1, EcsRole},
    ModeName{"oidc_role_arn"_L1, Oidc},      ModeName{"credentials_uri"_L1, CredentialsUri},
    ModeName{"rsa_key_pair"_L1, RsaKeyPair}, ModeName{"bearer"_L1, BearerToken},
};

template <std::size_t size>
CredentialRecipe::Mode modeAmong(const std::array<ModeName, size> &names, const QString &text)
{
    const auto found = std::find_if(names.begin(), names.end(), [&text](const ModeName &name) {
        return text.compare(name.first, Qt::CaseInsensitive) == 0;
    });
    return found == names.end() ? Unknown : found->second;
}

struct Part {
    const QString *value;
    QLatin1StringView cliKey;
    QLatin1StringView iniKey;
};

/// What the mode cannot do without.
QList<Part> neededParts(const CredentialRecipe &recipe)
{
    const Part id{&recipe.credentials.accessKeyId, "access_key_id"_L1, "access_key_id"_L1};
    const Part secret{&recipe.credentials.accessKeySecret, "access_key_secret"_L1, "access_key_secret"_L1};
    const Part token{&recipe.credentials.securityToken, "sts_token"_L1, "security_token"_L1};
    const Part role{&recipe.role.arn, "ram_role_arn"_L1, "role_arn"_L1};
    switch (recipe.mode) {
    case AccessKey:
        return {id, secret};
    case StsToken:
        return {id, secret, token};
    case RamRole:
        return {id, secret, role};
    case ChainedRole:
        return {{&recipe.sourceProfile, "source_profile"_L1, "source_profile"_L1}, role};
    case EcsThenRole:
        return {role};
    case External:
        return {{&recipe.command, "process_command"_L1, "process_command"_L1}};
    case CredentialsUri:
        return {{&recipe.uri, "credentials_uri"_L1, "credentials_uri"_L1}};
    case Oidc:
        return {{&recipe.oidcProviderArn, "oidc_provider_arn"_L1, "oidc_provider_arn"_L1},
                {&recipe.oidcTokenFile, "oidc_token_file"_L1, "oidc_token_file_path"_L1},
                role};
    default: // of CloudSSO and OAuth nothing has to be cached
        return {};
    }
}

bool hasKeys(CredentialRecipe::Mode mode)
{
    return mode == AccessKey || mode == StsToken || mode == RamRole;
}

} // namespace

CredentialRecipe::Mode recipeMode(CredentialRecipe::File file, const QString &text)
{
    return file == File::Ini ? modeAmong(iniTypes, text) : modeAmong(cliModes, text);
}

QString whyUnsupported(const CredentialRecipe &recipe)
{
    switch (recipe.mode) {
    case RsaKeyPair:
        return CredentialRecipeText::tr(
            "The mode RsaKeyPair signs with an RSA key pair, which is withdrawn and not supported here");
    case BearerToken:
        return CredentialRecipeText::tr(
            "The mode BearerToken does not sign requests, and the service wants them signed");
    case Anonymous:
        return CredentialRecipeText::tr(
            "The mode Anonymous has no credentials, and the service answers nobody without them");
    case Unknown:
        if (recipe.modeText.isEmpty())
            return CredentialRecipeText::tr("It names no mode, and none can be told from its other fields");
        return CredentialRecipeText::tr("The mode “%1” is not known to this version")
            .arg(displayText(recipe.modeText, longestName));
    default:
        return {};
    }
}

std::optional<Problem> flawOf(const CredentialRecipe &recipe)
{
    const auto name = [&recipe] { return displayText(recipe.name, longestName); };
    if (const QString why = whyUnsupported(recipe); !why.isEmpty()) {
        return credentialsProblem(CredentialRecipeText::tr("The profile “%1” cannot be used: %2").arg(name(), why),
                                  CredentialRecipeText::tr("Choose a profile of another mode"));
    }
    const auto parts = neededParts(recipe);
    const auto missing =
        std::find_if(parts.cbegin(), parts.cend(), [](const Part &part) { return part.value->isEmpty(); });
    if (missing != parts.cend()) {
        const QLatin1StringView key = recipe.file == File::Ini ? missing->iniKey : missing->cliKey;
        return credentialsProblem(
            CredentialRecipeText::tr("The profile “%1” does not say its %2").arg(name(), key),
            CredentialRecipeText::tr("Complete it in the file, for instance by “aliyun configure”"));
    }
    if (!hasKeys(recipe.mode))
        return std::nullopt;
    auto flaw = fabriscope::flawOf(recipe.credentials);
    if (flaw)
        flaw->detail = CredentialRecipeText::tr("It stands in the profile “%1”").arg(name());
    return flaw;
}

} // namespace fabriscope
