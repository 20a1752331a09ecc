// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/openedconnection.h"

#include "app/accounts/environmentaccount.h"
#include "app/archive/memoryarchive.h"
#include "app/cli/commandtable.h"
#include "app/eflo/proxychoice.h"

#include <QCoreApplication>
#include <QProcessEnvironment>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

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

} // namespace

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
    if (!options.profile.isEmpty()) {
        return tl::unexpected(usageProblem(Cli::tr("There is no profile \"%1\"").arg(options.profile),
                                           Cli::tr("This version knows no profiles yet: set the environment's "
                                                   "ALIBABA_CLOUD_… variables, or use --demo")));
    }
    const auto account = environmentAccount(environment, {.region = options.region, .endpoint = options.endpoint});
    if (!account)
        return tl::unexpected(account.error());
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

Result<OpenedSource> openSource(const ConnectionOptions &options, const QProcessEnvironment &environment)
{
    OpenedSource source;
    if (options.isArchiveOnly()) {
        auto opened = openArchiveAt(options.archive, ArchiveMode::ReadOnly);
        if (!opened)
            return tl::unexpected(opened.error());
        source.archive = std::move(opened->archive);
        source.notices = opened->notices;
        source.profile = options.profile;
        return source;
    }
    auto connection = requireConnection(options, environment);
    if (!connection)
        return tl::unexpected(connection.error());
    source.archive = std::make_unique<MemoryArchive>();
    source.connection = std::move(*connection);
    return source;
}

} // namespace fabriscope
