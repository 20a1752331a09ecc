// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accounts/makesource.h"

#include "app/accounts/accountproblem.h"
#include "app/accounts/chainsource.h"
#include "app/accounts/environmentaccount.h"
#include "app/accounts/filesource.h"
#include "app/accounts/fixedsource.h"
#include "app/accounts/metadatasource.h"
#include "app/accounts/oidcsource.h"
#include "app/accounts/renewingcredentials.h"
#include "app/accounts/rolesource.h"
#include "app/accounts/storedsource.h"
#include "app/accounts/urisource.h"
#include "app/nettest/displaytext.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

struct MakeSourceText {
    Q_DECLARE_TR_FUNCTIONS(fabriscope::MakeSource)
};

using Source = std::unique_ptr<CredentialSource>;
using File = CredentialRecipe::File;

Source environmentSource(const SourceSurroundings &surroundings)
{
    const auto keys = environmentKeys(surroundings.environment);
    Fetched fetched = tl::unexpected(credentialsProblem(
        MakeSourceText::tr("The environment holds no keys"),
        MakeSourceText::tr("Set ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET before starting")));
    if (!keys)
        fetched = tl::unexpected(keys.error());
    else if (*keys)
        fetched = TimedCredentials{**keys, {}};
    return std::make_unique<FixedSource>(fetched, MakeSourceText::tr("The environment's variables"));
}

bool hasEnvironmentKeys(const SourceSurroundings &surroundings)
{
    const auto keys = environmentKeys(surroundings.environment);
    return !keys || keys->has_value(); // a part of them too: that must be said, not passed over
}

/// Null if one of the variables is missing.
Source oidcFromEnvironment(const SourceSurroundings &surroundings)
{
    const QString provider = surroundings.variable("ALIBABA_CLOUD_OIDC_PROVIDER_ARN"_L1);
    const QString file = surroundings.variable("ALIBABA_CLOUD_OIDC_TOKEN_FILE"_L1);
    AssumedRole role;
    role.arn = surroundings.variable("ALIBABA_CLOUD_ROLE_ARN"_L1);
    role.sessionName = surroundings.variable("ALIBABA_CLOUD_ROLE_SESSION_NAME"_L1);
    if (provider.isEmpty() || file.isEmpty() || role.arn.isEmpty())
        return {};
    return std::make_unique<OidcSource>(role, provider, file, surroundings);
}

Source defaultChain(const SourceSurroundings &surroundings)
{
    std::vector<ChainSource::Link> links;
    const auto add = [&links](Source source, bool isFinal = false) {
        if (source)
            links.push_back({std::move(source), isFinal});
    };
    const auto addFile = [&](File file) {
        if (QFileInfo::exists(recipeFilePath(file, surroundings)))
            add(std::make_unique<FileSource>(file, QString(), false, surroundings));
    };
    if (hasEnvironmentKeys(surroundings))
        add(environmentSource(surroundings), true);
    add(oidcFromEnvironment(surroundings));
    if (!surroundings.isOn("ALIBABA_CLOUD_CLI_PROFILE_DISABLED"_L1))
        addFile(File::CliConfig);
    addFile(File::Ini);
    if (!surroundings.isOn("ALIBABA_CLOUD_ECS_METADATA_DISABLED"_L1))
        add(std::make_unique<MetadataSource>(QString(), surroundings));
    if (const QString uri = surroundings.variable("ALIBABA_CLOUD_CREDENTIALS_URI"_L1); !uri.isEmpty())
        add(std::make_unique<UriSource>(uri, surroundings));
    return std::make_unique<ChainSource>(std::move(links));
}

Source ownSource(const CredentialOrigin &origin, const SourceSurroundings &surroundings)
{
    const auto fromFile = [&](File file) {
        const bool isNamed = !origin.source.isEmpty();
        return std::make_unique<FileSource>(file, origin.source, isNamed, surroundings);
    };
    switch (origin.kind) {
    case CredentialOrigin::Kind::Environment:
        return environmentSource(surroundings);
    case CredentialOrigin::Kind::CliProfile:
        return fromFile(File::CliConfig);
    case CredentialOrigin::Kind::CredentialsFile:
        return fromFile(File::Ini);
    case CredentialOrigin::Kind::DefaultChain:
        return defaultChain(surroundings);
    case CredentialOrigin::Kind::Keychain:
    case CredentialOrigin::Kind::Session:
        break;
    }
    const Credentials named{origin.accessKeyId, {}, {}};
    return std::make_unique<StoredSource>(surroundings.storedSecret,
                                          MakeSourceText::tr("The access key %1").arg(named.shownId()));
}

} // namespace

std::unique_ptr<CredentialSource> makeSource(const CredentialOrigin &origin, const SourceSurroundings &surroundings)
{
    Source source = ownSource(origin, surroundings);
    if (origin.role)
        source = std::make_unique<RoleSource>(std::move(source), *origin.role, surroundings);
    return source;
}

std::unique_ptr<CredentialsProvider> makeCredentials(const CredentialOrigin &origin,
                                                     const SourceSurroundings &surroundings)
{
    return std::make_unique<RenewingCredentials>(makeSource(origin, surroundings), surroundings.clock);
}

} // namespace fabriscope
