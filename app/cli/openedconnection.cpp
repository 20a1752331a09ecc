// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/openedconnection.h"

#include "app/accounts/environmentaccount.h"
#include "app/archive/memoryarchive.h"
#include "app/cli/clitext.h"
#include "app/cli/commandtable.h"
#include "app/cli/keptprofiles.h"
#include "app/cli/openedprofile.h"
#include "app/eflo/proxychoice.h"

#include <QFileInfo>
#include <QProcessEnvironment>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

Result<OpenedConnection> openDemo(const std::optional<QNetworkProxy> &proxy)
{
    auto started = DemoService::start({});
    if (!started)
        return tl::unexpected(started.error());
    OpenedConnection opened;
    const DemoAddress address = (*started)->address();
    opened.setup = {.profileId = u"demo"_s,
                    .name = Cli::tr("Demo"),
                    .client = {.endpoint = address.endpoint, .proxy = proxy},
                    .credentials = address.credentials};
    opened.demo = std::move(*started);
    return opened;
}

Result<std::optional<OpenedConnection>> openProfile(const QString &name, const ConnectionOptions &options,
                                                    const std::optional<QNetworkProxy> &proxy,
                                                    const QProcessEnvironment &environment)
{
    const auto choice = namedProfile(name, environment);
    if (!choice)
        return tl::unexpected(choice.error());
    auto setup = setupOf(*choice, options, proxy, environment);
    if (!setup)
        return tl::unexpected(setup.error());
    OpenedConnection opened;
    opened.setup = std::move(*setup);
    if (const auto *profile = std::get_if<Profile>(&*choice)) {
        opened.resourceGroup = profile->resourceGroup;
        opened.ownProfile = profile->id;
    }
    return std::optional<OpenedConnection>(std::move(opened));
}

} // namespace

bool saysNothing(const ConnectionOptions &options, const QProcessEnvironment &environment)
{
    if (options != ConnectionOptions())
        return false;
    const auto asked = openConnection(options, environment); // without options, a look at variables
    return asked && !*asked;
}

Result<std::optional<OpenedConnection>> openConnection(const ConnectionOptions &options,
                                                       const QProcessEnvironment &environment)
{
    std::optional<QNetworkProxy> proxy;
    if (!options.proxy.isEmpty()) {
        const auto read = proxyFromText(options.proxy);
        if (!read) {
            return tl::unexpected(usageProblem(Cli::tr("--proxy is not the address of a proxy"),
                                               Cli::tr("Give it http://HOST:PORT or socks5://HOST:PORT")));
        }
        proxy = *read;
    }
    if (options.demo) {
        auto opened = openDemo(proxy);
        if (!opened)
            return tl::unexpected(opened.error());
        return std::optional<OpenedConnection>(std::move(*opened));
    }
    if (!options.profile.isEmpty())
        return openProfile(options.profile, options, proxy, environment);
    const auto account = environmentAccount(environment, {.region = options.region, .endpoint = options.endpoint});
    if (!account)
        return tl::unexpected(account.error());
    const QString usual = environment.value(u"ALIBABA_CLOUD_PROFILE"_s).trimmed();
    if (!*account && !usual.isEmpty()) // keys in the environment go first, as for the SDKs
        return openProfile(usual, options, proxy, environment);
    if (!*account)
        return std::optional<OpenedConnection>();
    OpenedConnection opened;
    opened.setup = {.profileId = (*account)->profileId,
                    .name = (*account)->name,
                    .client = {.endpoint = (*account)->endpoint, .proxy = proxy},
                    .credentials = (*account)->credentials};
    return std::optional<OpenedConnection>(std::move(opened));
}

Result<OpenedConnection> requireConnection(const ConnectionOptions &options, const QProcessEnvironment &environment)
{
    auto opened = openConnection(options, environment);
    if (!opened)
        return tl::unexpected(opened.error());
    if (*opened)
        return std::move(**opened);
    return tl::unexpected(Problem{.kind = Problem::Kind::Credentials,
                                  .happened = Cli::tr("There are no credentials"),
                                  .remedy = Cli::tr("Set ALIBABA_CLOUD_ACCESS_KEY_ID and "
                                                    "ALIBABA_CLOUD_ACCESS_KEY_SECRET, or use --demo")});
}

Result<OpenedArchive> openArchiveAt(const QString &place, ArchiveMode mode)
{
    return openArchive(place.isEmpty() ? defaultArchiveLocation() : place, mode);
}

namespace {

/// The user's own is recovered if it is damaged; of another, which may be anybody's, what can be read is shown.
Result<OpenedSource> openKept(const ConnectionOptions &options, const QProcessEnvironment &environment)
{
    auto opened = openArchiveAt(options.archive,
                                options.archive.isEmpty() ? ArchiveMode::ReadRecovered : ArchiveMode::ReadReadable);
    if (!opened)
        return tl::unexpected(opened.error());
    OpenedSource source;
    source.archive = std::move(opened->archive);
    source.care = opened->care;
    source.isReadOnly = opened->isReadOnly;
    source.notices = opened->notices;
    if (!options.profile.isEmpty()) {
        auto identity = keptIdentity(options, *source.archive, *source.care, environment);
        if (!identity)
            return tl::unexpected(identity.error());
        source.profile = std::move(*identity);
    }
    source.name = Cli::tr("Archive");
    source.place = options.archive.isEmpty() ? Cli::tr("your own") : QFileInfo(options.archive).fileName();
    return source;
}

/// The user's own archive, if there is anything in it, or to be said about it.
Result<std::optional<OpenedSource>> openKeptIfAny(const Problem &why, const QProcessEnvironment &environment)
{
    if (!QFileInfo::exists(defaultArchiveLocation()) && !mayNeedRecovery(defaultArchiveLocation()))
        return std::optional<OpenedSource>();
    auto source = openKept({}, environment);
    if (!source)
        return tl::unexpected(source.error());
    auto first = source->archive->changesSince(0, 1);
    first.waitForFinished(); // a row of the index
    const Result<ChangeBatch> found = first.result();
    if (!found)
        return tl::unexpected(found.error());
    if (found->tests.isEmpty() && source->notices.isEmpty())
        return std::optional<OpenedSource>();
    source->notices.append(why);
    return std::optional(std::move(*source));
}

} // namespace

Result<OpenedSource> openSource(const ConnectionOptions &options, const QProcessEnvironment &environment)
{
    if (options.isArchiveOnly())
        return openKept(options, environment);
    auto connection = requireConnection(options, environment);
    if (!connection)
        return tl::unexpected(connection.error());
    OpenedSource source;
    source.archive = std::make_unique<MemoryArchive>();
    source.connection = std::move(*connection);
    return source;
}

Result<std::optional<OpenedSource>> openWorkplace(const ConnectionOptions &options,
                                                  const QProcessEnvironment &environment, bool keep)
{
    if (options.isArchiveOnly())
        return openKept(options, environment).map([](OpenedSource &&kept) { return std::optional(std::move(kept)); });
    auto connection = requireConnection(options, environment);
    if (!connection && connection.error().kind == Problem::Kind::Credentials) {
        auto kept = openKeptIfAny(connection.error(), environment);
        if (!kept || *kept)
            return kept;
        const auto asked = openConnection(options, environment);
        if (asked && !*asked)
            return std::optional<OpenedSource>(); // nobody said anything: no problem either
    }
    if (!connection)
        return tl::unexpected(connection.error());
    OpenedSource source;
    source.connection = std::move(*connection);
    if (keep && !options.demo) {
        auto opened = openArchiveAt({}, ArchiveMode::ReadWrite);
        source.notices = opened ? opened->notices : QList{opened.error()};
        if (opened) {
            source.archive = std::move(opened->archive);
            source.care = opened->care;
            source.isReadOnly = opened->isReadOnly;
        }
    }
    if (!source.archive)
        source.archive = std::make_unique<MemoryArchive>();
    return std::optional(std::move(source));
}

} // namespace fabriscope
