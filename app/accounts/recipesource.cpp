// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accounts/recipesource.h"

#include "app/accounts/accountproblem.h"
#include "app/accounts/fixedsource.h"
#include "app/accounts/metadatasource.h"
#include "app/accounts/oidcsource.h"
#include "app/accounts/processsource.h"
#include "app/accounts/rolesource.h"
#include "app/accounts/urisource.h"
#include "app/nettest/displaytext.h"

#include <QCoreApplication>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

struct RecipeSourceText {
    Q_DECLARE_TR_FUNCTIONS(fabriscope::RecipeSource)
};

using Mode = CredentialRecipe::Mode;

QString nameOf(const CredentialRecipe &recipe)
{
    return displayText(recipe.name, 80);
}

QString descriptionOf(const CredentialRecipe &recipe)
{
    return RecipeSourceText::tr("Keys in the profile “%1”").arg(nameOf(recipe));
}

/// What the CLI has signed in for; this program does not sign in by itself.
Fetched cachedKeys(const CredentialRecipe &recipe, const QDateTime &now)
{
    const QString remedy = recipe.mode == Mode::CloudSso
        ? RecipeSourceText::tr("Run “aliyun sso login --profile %1”, or “aliyun configure --profile %1”")
              .arg(nameOf(recipe))
        : RecipeSourceText::tr("Run “aliyun configure --profile %1 --mode OAuth”").arg(nameOf(recipe));
    const bool isWhole = recipe.credentials.isComplete() && !recipe.credentials.securityToken.isEmpty();
    if (!isWhole) {
        return tl::unexpected(credentialsProblem(
            RecipeSourceText::tr("The aliyun CLI is not signed in for the profile “%1”").arg(nameOf(recipe)), remedy));
    }
    if (!recipe.expiresAt.isValid() || recipe.expiresAt <= now) {
        return tl::unexpected(credentialsProblem(
            RecipeSourceText::tr("The aliyun CLI's sign-in for the profile “%1” is over").arg(nameOf(recipe)), remedy));
    }
    if (const auto flaw = flawOf(recipe.credentials))
        return tl::unexpected(*flaw);
    return TimedCredentials{recipe.credentials, recipe.expiresAt};
}

Fetched notChosen(const CredentialRecipe &recipe)
{
    return tl::unexpected(credentialsProblem(
        RecipeSourceText::tr("The profile “%1” starts a program, and nobody chose it here").arg(nameOf(recipe)),
        RecipeSourceText::tr("Choose that profile of the aliyun CLI by its name if the program may be started")));
}

std::unique_ptr<CredentialSource> fixed(const Fetched &fetched, const CredentialRecipe &recipe)
{
    return std::make_unique<FixedSource>(fetched, descriptionOf(recipe));
}

std::unique_ptr<CredentialSource> assumed(std::unique_ptr<CredentialSource> base, const CredentialRecipe &recipe,
                                          const SourceSurroundings &surroundings)
{
    return std::make_unique<RoleSource>(std::move(base), recipe.role, surroundings);
}

std::unique_ptr<CredentialSource> ownSource(const CredentialRecipe &recipe, bool mayRun,
                                            const SourceSurroundings &surroundings)
{
    Credentials key = recipe.credentials;
    switch (recipe.mode) {
    case Mode::AccessKey:
        key.securityToken.clear();
        return fixed(TimedCredentials{key, {}}, recipe);
    case Mode::StsToken:
        return fixed(TimedCredentials{key, recipe.expiresAt}, recipe);
    case Mode::RamRole:
        return assumed(fixed(TimedCredentials{key, {}}, recipe), recipe, surroundings);
    case Mode::EcsRole:
        return std::make_unique<MetadataSource>(recipe.ecsRole, surroundings);
    case Mode::EcsThenRole:
        return assumed(std::make_unique<MetadataSource>(recipe.ecsRole, surroundings), recipe, surroundings);
    case Mode::External:
        if (!mayRun)
            return fixed(notChosen(recipe), recipe);
        return std::make_unique<ProcessSource>(recipe.command, surroundings);
    case Mode::CredentialsUri:
        return std::make_unique<UriSource>(recipe.uri, surroundings);
    case Mode::Oidc:
        return std::make_unique<OidcSource>(recipe.role, recipe.oidcProviderArn, recipe.oidcTokenFile, surroundings);
    case Mode::CloudSso:
    case Mode::OAuth:
        return fixed(cachedKeys(recipe, surroundings.now()), recipe);
    default: // has a flaw
        return fixed(tl::unexpected(credentialsProblem(whyUnsupported(recipe), {})), recipe);
    }
}

} // namespace

std::unique_ptr<CredentialSource> recipeSource(const QList<CredentialRecipe> &chain, bool mayRun,
                                               const SourceSurroundings &surroundings)
{
    auto source = ownSource(chain.last(), mayRun, surroundings);
    for (qsizetype place = chain.size() - 2; place >= 0; --place)
        source = assumed(std::move(source), chain.at(place), surroundings);
    return source;
}

} // namespace fabriscope
