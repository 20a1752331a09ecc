// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/openedprofile.h"

#include "app/accounts/askedsecrets.h"
#include "app/accounts/filesource.h"
#include "app/accounts/importedprofile.h"
#include "app/accounts/keychain/keychainstore.h"
#include "app/accounts/makesource.h"
#include "app/accounts/profilecheck.h"
#include "app/accounts/profilestore.h"
#include "app/cli/clitext.h"
#include "app/cli/commandtable.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QProcessEnvironment>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

SourceSurroundings surroundingsOf(const QProcessEnvironment &environment)
{
    SourceSurroundings surroundings;
    surroundings.environment = environment;
    surroundings.home = QDir::homePath();
    return surroundings;
}

/// What the keychain holds for a profile.
SecretJob *readFromKeychain(const Profile &profile)
{
    auto *store = new KeychainStore; // for this one question
    SecretJob *job = store->read({profile.id, profile.name, profile.hasSecrets});
    QObject::connect(job, &SecretJob::finished, store, &QObject::deleteLater);
    return job;
}

/// A profile of the command line as one of ours, under an identity that stays as long as its name and its service do.
Result<Profile> profileOf(const CliProfileName &named, const QProcessEnvironment &environment)
{
    const auto book = readRecipeFile(CredentialRecipe::File::CliConfig, surroundingsOf(environment));
    if (!book)
        return tl::unexpected(book.error());
    const CredentialRecipe *recipe = book->find(named.name);
    if (!recipe)
        return tl::unexpected(usageProblem(Cli::tr("There is no profile \"%1\"").arg(named.name),
                                           Cli::tr("fabriscope profile list names those there are")));
    Profile profile = importedProfile(*recipe, false).profile;
    if (profile.region.isEmpty())
        profile.region = environment.value(u"ALIBABA_CLOUD_REGION_ID"_s).trimmed();
    return profile;
}

QString identityOfCliProfile(const QString &name, const Endpoint &endpoint)
{
    const QByteArray identity = "cli:" + name.toUtf8() + '\n' + endpoint.url.toEncoded();
    return QString::fromLatin1(QCryptographicHash::hash(identity, QCryptographicHash::Sha256).toHex().left(32));
}

} // namespace

Result<ProfileChoice> namedProfile(const QString &name, const QProcessEnvironment &environment)
{
    const ProfileStore store;
    const auto book = readRecipeFile(CredentialRecipe::File::CliConfig, surroundingsOf(environment));
    QStringList cliNames;
    if (book) {
        for (const CredentialRecipe &recipe : book->recipes())
            cliNames += recipe.name;
    }
    auto choice = resolveProfile(name, store.profiles(), cliNames);
    if (!choice && store.notice()) // it may stand in what could not be read
        return tl::unexpected(*store.notice());
    if (!choice && !book
        && QFileInfo::exists(recipeFilePath(CredentialRecipe::File::CliConfig, surroundingsOf(environment))))
        return tl::unexpected(book.error());
    return choice;
}

Result<ConnectionSetup> setupOf(const ProfileChoice &choice, const ConnectionOptions &options,
                                const std::optional<QNetworkProxy> &proxy, const QProcessEnvironment &environment)
{
    const auto *cli = std::get_if<CliProfileName>(&choice);
    auto profile = cli ? profileOf(*cli, environment) : Result<Profile>(std::get<Profile>(choice));
    if (!profile)
        return tl::unexpected(profile.error());
    if (!options.region.isEmpty())
        profile->region = options.region.trimmed();
    if (!options.endpoint.isEmpty()) {
        profile->network = Profile::Network::Own;
        profile->endpoint = options.endpoint;
    }
    const auto secrets =
        AskedSecrets::of(profile->credentials.accessKeyId, [one = *profile] { return readFromKeychain(one); });
    auto setup = setupOf(*profile, secrets, surroundingsOf(environment), proxy);
    if (setup && cli) {
        setup->profileId = identityOfCliProfile(cli->name, setup->client.endpoint);
        setup->name = cli->name;
    }
    return setup;
}

Result<ConnectionSetup> setupOf(const Profile &profile, const std::shared_ptr<AskedSecrets> &secrets,
                                SourceSurroundings surroundings, const std::optional<QNetworkProxy> &proxy)
{
    const auto endpoint = endpointOf(profile);
    if (!endpoint)
        return tl::unexpected(endpoint.error());
    const auto wayOut = proxy ? Result<std::optional<QNetworkProxy>>(proxy) : proxyOf(profile.proxy);
    if (!wayOut)
        return tl::unexpected(wayOut.error());
    surroundings.region = profile.region;
    surroundings.isVpc = profile.network == Profile::Network::Vpc;
    surroundings.proxy = *wayOut;
    if (!proxy && profile.proxy.hasPassword)
        surroundings.proxyPassword = [secrets] { return secrets->proxyPassword(); };
    surroundings.storedSecret = [secrets] { return secrets->credentials(); };
    return ConnectionSetup{
        .profileId = profile.id,
        .name = profile.name,
        .client = {.endpoint = *endpoint, .proxy = *wayOut, .proxyPassword = surroundings.proxyPassword},
        .makeCredentials = [origin = profile.credentials, surroundings] {
            return makeCredentials(origin, surroundings);
        }};
}

} // namespace fabriscope
