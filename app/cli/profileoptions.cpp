// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/profileoptions.h"

#include "app/accounts/profilecheck.h"
#include "app/cli/clitext.h"
#include "app/cli/commandtable.h"
#include "app/cli/optionvalues.h"
#include "app/eflo/proxychoice.h"

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

using Action = ProfileOptions::Action;
using Option = QCommandLineOption;

QList<Option> credentialOptions()
{
    return {Option(u"access-key-id"_s, Cli::tr("The id of the AccessKey; its secret is asked for."), u"ID"_s),
            Option(u"sts"_s, Cli::tr("The AccessKey is a temporary one; its token is asked for too.")),
            Option(u"environment"_s, Cli::tr("Take the AccessKey from the environment's variables each time.")),
            Option(u"cli-profile"_s,
                   Cli::tr("Take the AccessKey from this profile of the aliyun command line each time; an empty NAME "
                           "is its current one."),
                   u"NAME"_s),
            Option(u"credentials-file"_s,
                   Cli::tr("Take the AccessKey from this section of ~/.alibabacloud/credentials each time; an empty "
                           "SECTION is the default one."),
                   u"SECTION"_s),
            Option(u"default-chain"_s, Cli::tr("Take the AccessKey from the first place where the SDKs find one.")),
            Option(u"role-arn"_s, Cli::tr("Assume this role with the AccessKey."), u"ARN"_s),
            Option(u"role-session-name"_s, Cli::tr("The name of the role's session."), u"NAME"_s),
            Option(u"external-id"_s, Cli::tr("The external id that the role asks for."), u"ID"_s)};
}

QList<Option> addOptions()
{
    return QList{Option(u"region"_s, Cli::tr("The region, as cn-wulanchabu."), u"ID"_s),
                 Option(u"vpc"_s, Cli::tr("Use the region's address within a VPC.")),
                 Option(u"endpoint"_s, Cli::tr("The service's own address; else that of the region."), u"URL"_s),
                 Option(u"resource-group"_s, Cli::tr("Ask the service for this resource group only."), u"RG"_s),
                 Option(u"proxy"_s,
                        Cli::tr("Send every request through this proxy; none: through no proxy at all. The password of "
                                "USER is asked for."),
                        u"none|system|http://[USER@]HOST:PORT"_s),
                 Option(u"colour"_s, Cli::tr("A mark: %1.").arg(colourMarks().join(", "_L1)), u"NAME"_s)}
    + credentialOptions();
}

QStringList namesOf(const QList<Option> &options)
{
    QStringList names;
    for (const Option &option : options)
        names += option.names();
    return names;
}

/// An option that says nothing to \a action would be passed over without a word.
Result<void> checkBelonging(const QCommandLineParser &parser, Action action, const QString &word)
{
    QStringList belonging;
    if (action == Action::Add)
        belonging = namesOf(addOptions());
    else if (action == Action::Remove)
        belonging = QStringList{u"leave-secret"_s};
    else
        belonging = QStringList{u"format"_s};
    for (const QString &name : parser.optionNames()) {
        if (!belonging.contains(name))
            return tl::unexpected(
                usageProblem(Cli::tr("--%1 says nothing to profile %2").arg(name, word), Cli::tr("Leave it out")));
    }
    return {};
}

/// Of the ways to say where the credentials come from, the one that is given.
Result<CredentialOrigin> readOrigin(const QCommandLineParser &parser)
{
    using Kind = CredentialOrigin::Kind;
    static const QList<std::pair<QString, Kind>> ways{{u"access-key-id"_s, Kind::Keychain},
                                                      {u"environment"_s, Kind::Environment},
                                                      {u"cli-profile"_s, Kind::CliProfile},
                                                      {u"credentials-file"_s, Kind::CredentialsFile},
                                                      {u"default-chain"_s, Kind::DefaultChain}};
    QStringList given;
    CredentialOrigin origin;
    for (const auto &[option, kind] : ways) {
        if (!parser.isSet(option))
            continue;
        given += "--"_L1 + option;
        origin.kind = kind;
    }
    if (given.isEmpty())
        return tl::unexpected(
            usageProblem(Cli::tr("Nothing says where the credentials come from"),
                         Cli::tr("Give --access-key-id ID, --environment, --cli-profile NAME, --credentials-file "
                                 "SECTION or --default-chain")));
    if (given.size() > 1)
        return tl::unexpected(
            usageProblem(Cli::tr("%1 exclude each other").arg(given.join(", "_L1)), Cli::tr("Give one of them")));
    origin.isSts = parser.isSet(u"sts"_s);
    if (origin.isSts && origin.kind != Kind::Keychain)
        return tl::unexpected(
            usageProblem(Cli::tr("--sts goes with --access-key-id only"), Cli::tr("Leave one of them out")));
    origin.accessKeyId = parser.value(u"access-key-id"_s).trimmed();
    origin.source = origin.kind == Kind::CliProfile ? parser.value(u"cli-profile"_s)
                                                    : parser.value(u"credentials-file"_s).trimmed();
    return origin;
}

Result<void> readRole(const QCommandLineParser &parser, CredentialOrigin &origin)
{
    AssumedRole role{.arn = parser.value(u"role-arn"_s).trimmed(),
                     .sessionName = parser.value(u"role-session-name"_s).trimmed(),
                     .externalId = parser.value(u"external-id"_s)};
    if (!role.arn.isEmpty())
        origin.role = role;
    else if (parser.isSet(u"role-arn"_s) || !role.sessionName.isEmpty() || !role.externalId.isEmpty())
        return tl::unexpected(
            usageProblem(Cli::tr("The role to be assumed is missing"), Cli::tr("Give --role-arn ARN")));
    return {};
}

QString addressOf(const QNetworkProxy &proxy)
{
    QUrl url;
    url.setScheme(proxy.type() == QNetworkProxy::HttpProxy ? u"http"_s : u"socks5"_s);
    url.setHost(proxy.hostName());
    url.setPort(proxy.port());
    return url.toString();
}

Result<ProxySetting> readProxy(const QString &text)
{
    if (text.compare("system"_L1, Qt::CaseInsensitive) == 0)
        return ProxySetting();
    if (text.compare("none"_L1, Qt::CaseInsensitive) == 0)
        return ProxySetting{.kind = ProxySetting::Kind::None};
    const auto proxy = proxyFromText(text);
    if (!proxy)
        return tl::unexpected(usageProblem(Cli::tr("--proxy is not the address of a proxy"),
                                           Cli::tr("Give it none, system, http://HOST:PORT or socks5://HOST:PORT")));
    if (!proxy->password().isEmpty())
        return tl::unexpected(
            usageProblem(Cli::tr("A password on the command line can be read by everybody on this computer"),
                         Cli::tr("Give --proxy http://USER@HOST:PORT: the password is asked for, or read from "
                                 "standard input as the last line. Change this one if others may have seen it")));
    return ProxySetting{.kind = ProxySetting::Kind::Manual, .address = addressOf(*proxy), .user = proxy->user()};
}

Result<void> readAdd(const QCommandLineParser &parser, ProfileOptions &options)
{
    for (const QString &name : {u"region"_s, u"endpoint"_s, u"proxy"_s, u"resource-group"_s, u"access-key-id"_s}) {
        if (parser.isSet(name) && parser.value(name).trimmed().isEmpty())
            return tl::unexpected(
                usageProblem(Cli::tr("--%1 is empty").arg(name), Cli::tr("Give it a value, or leave it out")));
    }
    if (parser.isSet(u"vpc"_s) && parser.isSet(u"endpoint"_s))
        return tl::unexpected(
            usageProblem(Cli::tr("--vpc and --endpoint exclude each other"), Cli::tr("Give one of them")));
    auto origin = readOrigin(parser);
    if (!origin)
        return tl::unexpected(origin.error());
    if (const auto read = readRole(parser, *origin); !read)
        return read;
    Profile &profile = options.profile;
    if (parser.isSet(u"proxy"_s)) {
        const auto proxy = readProxy(parser.value(u"proxy"_s).trimmed());
        if (!proxy)
            return tl::unexpected(proxy.error());
        profile.proxy = *proxy;
    }
    profile.name = tidyName(options.name);
    profile.region = parser.value(u"region"_s).trimmed().toLower();
    profile.endpoint = parser.value(u"endpoint"_s).trimmed();
    profile.resourceGroup = parser.value(u"resource-group"_s).trimmed();
    profile.colour = parser.value(u"colour"_s).trimmed().toLower();
    profile.credentials = *origin;
    if (parser.isSet(u"endpoint"_s))
        profile.network = Profile::Network::Own;
    else if (parser.isSet(u"vpc"_s))
        profile.network = Profile::Network::Vpc;
    return {};
}

Result<void> readProfileOptions(const QCommandLineParser &parser, CommandLine &line)
{
    ProfileOptions &options = line.profile;
    static const QHash<QString, Action> actions{
        {u"list"_s, Action::List}, {u"add"_s, Action::Add}, {u"remove"_s, Action::Remove}, {u"show"_s, Action::Show}};
    const QStringList words = parser.positionalArguments();
    const QString &word = words.first();
    const auto action = actions.constFind(word);
    if (action == actions.cend())
        return tl::unexpected(usageProblem(Cli::tr("A profile cannot be told to \"%1\"").arg(word),
                                           Cli::tr("Give it one of %1").arg(u"list, add, remove, show"_s)));
    options.action = *action;
    const qsizetype wanted = options.action == Action::List ? 1 : 2;
    if (words.size() < wanted)
        return tl::unexpected(usageProblem(Cli::tr("The name of the profile is missing"),
                                           Cli::tr("Usage: fabriscope profile %1 NAME").arg(word)));
    if (words.size() > wanted) // not repeated: it may be a secret that somebody meant to give here
        return tl::unexpected(usageProblem(Cli::tr("There are too many arguments for profile %1").arg(word),
                                           Cli::tr("Put a name with blanks between quotes; a secret is asked for and "
                                                   "never stands here")));
    options.name = words.value(1);
    if (const auto belongs = checkBelonging(parser, options.action, word); !belongs)
        return belongs;
    if (options.action == Action::Add)
        return readAdd(parser, options);
    options.leaveSecret = parser.isSet(u"leave-secret"_s);
    return readTextOrJson(parser, options.format);
}

} // namespace

CommandEntry profileEntry()
{
    return {.command = CommandLine::Command::Profile,
            .name = u"profile"_s,
            .synopsis = u"list|add|remove|show [NAME] [--region ID] [--access-key-id ID [--sts]] [OPTION]…"_s,
            .summary = Cli::tr("List, add, remove or show profiles; secrets are asked for and kept in the keyring."),
            .examples = {u"fabriscope profile add prod --region cn-wulanchabu --access-key-id LTAI5tExample"_s,
                         u"fabriscope profile list --format json"_s},
            .positionals = {u"list|add|remove|show"_s},
            .takesConnection = false,
            .takesMany = true,
            .options = addOptions()
                + QList{Option(u"leave-secret"_s, Cli::tr("Remove the profile and leave its secret in the keyring.")),
                        Option(u"format"_s, Cli::tr("How to print: text or json."), u"FORMAT"_s)},
            .read = readProfileOptions};
}

} // namespace fabriscope
