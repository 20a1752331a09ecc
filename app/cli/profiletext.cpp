// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/profiletext.h"

#include "app/accounts/profilecheck.h"
#include "app/accounts/profilejson.h"
#include "app/cli/clitext.h"
#include "app/cli/texttable.h"
#include "app/eflo/credentials.h"
#include "app/nettest/displaytext.h"

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

QString shownId(const CredentialOrigin &origin)
{
    return origin.accessKeyId.isEmpty() ? QString() : Credentials{.accessKeyId = origin.accessKeyId}.shownId();
}

QString originText(const CredentialOrigin &origin)
{
    using Kind = CredentialOrigin::Kind;
    const QString source = displayText(origin.source, 60);
    switch (origin.kind) {
    case Kind::Keychain:
        return Cli::tr("AccessKey %1, its secret in the keyring").arg(shownId(origin));
    case Kind::Session:
        return Cli::tr("AccessKey %1, its secret kept for one session").arg(shownId(origin));
    case Kind::Environment:
        return Cli::tr("the environment's variables");
    case Kind::CliProfile:
        return source.isEmpty() ? Cli::tr("the current profile of the aliyun command line")
                                : Cli::tr("the profile %1 of the aliyun command line").arg(source);
    case Kind::CredentialsFile:
        return source.isEmpty() ? Cli::tr("the default section of the credentials file")
                                : Cli::tr("the section %1 of the credentials file").arg(source);
    case Kind::DefaultChain:
        break;
    }
    return Cli::tr("the first place where the SDKs find one");
}

/// Only a file that somebody has edited has a user in an address, and a password with it perhaps.
QString withoutUser(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    if (at < 0)
        return address;
    const qsizetype host = address.indexOf("://"_L1) + 3;
    return (host < 3 || host > at ? QString() : address.left(host)) + u'…' + address.mid(at);
}

QString proxyText(const ProxySetting &proxy)
{
    switch (proxy.kind) {
    case ProxySetting::Kind::System:
        return Cli::tr("the system's");
    case ProxySetting::Kind::None:
        return Cli::tr("none");
    case ProxySetting::Kind::Manual:
        break;
    }
    const QString address = displayText(withoutUser(proxy.address), 100);
    if (proxy.user.isEmpty())
        return address;
    const QString user = displayText(proxy.user, 60);
    return proxy.hasPassword ? Cli::tr("%1 as %2 with a password").arg(address, user)
                             : Cli::tr("%1 as %2").arg(address, user);
}

QString serviceText(const Profile &profile)
{
    const auto endpoint = endpointOf(profile);
    return endpoint ? endpoint->url.toString(QUrl::StripTrailingSlash | QUrl::RemovePath) : QString();
}

} // namespace

QString profilesText(const QList<Profile> &profiles, const QString &chosen)
{
    QList<QStringList> rows{{QString(), Cli::tr("Name"), Cli::tr("Region"), Cli::tr("Service"), Cli::tr("Credentials"),
                             Cli::tr("Proxy"), Cli::tr("Resource group")}};
    for (const Profile &profile : profiles) {
        rows += {profile.id == chosen ? u"*"_s : QString(),
                 displayText(profile.name),
                 displayText(profile.region),
                 serviceText(profile),
                 originText(profile.credentials),
                 proxyText(profile.proxy),
                 displayText(profile.resourceGroup)};
    }
    return alignedText(rows);
}

QString profileText(const Profile &profile)
{
    QList<QStringList> rows{{Cli::tr("Name"), displayText(profile.name)},
                            {Cli::tr("Id"), displayText(profile.id)},
                            {Cli::tr("Region"), displayText(profile.region)},
                            {Cli::tr("Service"), serviceText(profile)},
                            {Cli::tr("Resource group"), displayText(profile.resourceGroup)},
                            {Cli::tr("Proxy"), proxyText(profile.proxy)},
                            {Cli::tr("Mark"), displayText(profile.colour)},
                            {Cli::tr("Credentials"), originText(profile.credentials)}};
    if (profile.credentials.isSts)
        rows += {Cli::tr("Security token"), Cli::tr("yes")};
    if (profile.credentials.role)
        rows += {Cli::tr("Role"), displayText(profile.credentials.role->arn)};
    rows.removeIf([](const QStringList &row) { return row.last().isEmpty(); });
    return alignedText(rows);
}

QJsonObject profileObject(const Profile &profile)
{
    Profile shown = profile;
    shown.credentials.accessKeyId = shownId(profile.credentials);
    shown.proxy.address = withoutUser(profile.proxy.address);
    shown.endpoint = withoutUser(profile.endpoint);
    QJsonObject object = profileToJson(shown);
    object.insert("service"_L1, serviceText(profile));
    return object;
}

} // namespace fabriscope
