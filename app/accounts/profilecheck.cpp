// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accounts/profilecheck.h"

#include "app/eflo/credentials.h"
#include "app/eflo/proxychoice.h"
#include "app/nettest/displaytext.h"

#include <QCoreApplication>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

struct ProfileText {
    Q_DECLARE_TR_FUNCTIONS(fabriscope::Profile)
};

constexpr qsizetype longestName = 100;

Problem usage(const QString &happened, const QString &remedy)
{
    return {.kind = Problem::Kind::Usage, .happened = happened, .remedy = remedy};
}

std::optional<Problem> flawOfName(const QString &name)
{
    const QString remedy = ProfileText::tr("Give it a name of one line, of at most %1 characters").arg(longestName);
    if (name.isEmpty())
        return usage(ProfileText::tr("The profile has no name"), remedy);
    if (name.size() > longestName || displayText(name, longestName) != name)
        return usage(ProfileText::tr("“%1” cannot be the name of a profile").arg(displayText(name, 40)), remedy);
    if (name.startsWith("cli:"_L1, Qt::CaseInsensitive))
        return usage(
            ProfileText::tr("The name of a profile cannot begin with “cli:”: that is how a profile of the aliyun "
                            "command line is named"),
            ProfileText::tr("Leave “cli:” out"));
    return std::nullopt;
}

bool hasOwnKey(const CredentialOrigin &origin)
{
    return origin.kind == CredentialOrigin::Kind::Keychain || origin.kind == CredentialOrigin::Kind::Session;
}

std::optional<Problem> flawOfKeyId(const CredentialOrigin &origin)
{
    if (!hasOwnKey(origin))
        return std::nullopt;
    const Credentials onlyId{origin.accessKeyId, u"x"_s, {}}; // the rest is not known here
    return flawOf(onlyId);
}

std::optional<Problem> flawOfMark(const QString &colour)
{
    if (colour.isEmpty() || colourMarks().contains(colour))
        return std::nullopt;
    return usage(ProfileText::tr("“%1” is no colour of a mark").arg(displayText(colour, 40)),
                 ProfileText::tr("Take one of %1, or none").arg(colourMarks().join(", "_L1)));
}

} // namespace

Result<Endpoint> endpointOf(const Profile &profile)
{
    if (profile.network == Profile::Network::Own) {
        if (const auto named = Endpoint::ofRegion(profile.region); !profile.region.trimmed().isEmpty() && !named)
            return named;
        return Endpoint::fromText(profile.endpoint, profile.region);
    }
    auto endpoint = Endpoint::ofRegion(profile.region);
    if (endpoint && profile.network == Profile::Network::Vpc)
        endpoint->url.setHost(u"eflo-controller-vpc.%1.aliyuncs.com"_s.arg(endpoint->region));
    return endpoint;
}

Result<std::optional<QNetworkProxy>> proxyOf(const ProxySetting &setting, const QString &password)
{
    if (setting.kind == ProxySetting::Kind::System)
        return std::optional<QNetworkProxy>();
    if (setting.kind == ProxySetting::Kind::None)
        return std::optional(QNetworkProxy(QNetworkProxy::NoProxy));
    auto proxy = proxyFromText(setting.address);
    if (!proxy)
        return tl::unexpected(proxy.error());
    if (!proxy->user().isEmpty() || !proxy->password().isEmpty() || setting.address.contains(u'@'))
        return tl::unexpected(usage(ProfileText::tr("The address of the proxy must not hold a user name or a password"),
                                    ProfileText::tr("Give them apart from it")));
    proxy->setUser(setting.user);
    proxy->setPassword(password);
    return std::optional(*proxy);
}

QString tidyName(const QString &name)
{
    return name.trimmed().normalized(QString::NormalizationForm_C);
}

bool isSameName(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0 || tidyName(a).compare(tidyName(b), Qt::CaseInsensitive) == 0;
}

std::optional<Problem> flawOf(const Profile &profile)
{
    if (auto flaw = flawOfName(profile.name))
        return flaw;
    if (const auto endpoint = endpointOf(profile); !endpoint)
        return endpoint.error();
    if (const auto proxy = proxyOf(profile.proxy); !proxy)
        return proxy.error();
    if (auto flaw = flawOfKeyId(profile.credentials))
        return flaw;
    return flawOfMark(profile.colour);
}

std::optional<Problem> flawOf(const Profile &profile, const ProfileSecrets &secrets)
{
    const CredentialOrigin &origin = profile.credentials;
    if (!hasOwnKey(origin))
        return std::nullopt;
    if (auto flaw = flawOf(Credentials{origin.accessKeyId, secrets.accessKeySecret, secrets.securityToken}))
        return flaw;
    if (!origin.isSts || !secrets.securityToken.isEmpty())
        return std::nullopt;
    return Problem{.kind = Problem::Kind::Credentials,
                   .happened = ProfileText::tr("The security token is missing"),
                   .remedy = ProfileText::tr("Give the token that came with the AccessKey")};
}

QStringList colourMarks()
{
    return {u"blue"_s, u"green"_s, u"amber"_s, u"red"_s, u"violet"_s, u"grey"_s};
}

} // namespace fabriscope
