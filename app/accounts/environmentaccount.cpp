// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accounts/environmentaccount.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

struct EnvironmentAccountText {
    Q_DECLARE_TR_FUNCTIONS(fabriscope::EnvironmentAccount)
};

constexpr auto idVariable = "ALIBABA_CLOUD_ACCESS_KEY_ID"_L1;
constexpr auto secretVariable = "ALIBABA_CLOUD_ACCESS_KEY_SECRET"_L1;
constexpr auto tokenVariable = "ALIBABA_CLOUD_SECURITY_TOKEN"_L1;
constexpr auto regionVariable = "ALIBABA_CLOUD_REGION_ID"_L1;
constexpr auto endpointVariable = "ALIBABA_CLOUD_ENDPOINT"_L1;

tl::unexpected<Problem> problem(Problem::Kind kind, const QString &happened, const QString &remedy)
{
    Problem made;
    made.kind = kind;
    made.happened = happened;
    made.remedy = remedy;
    return tl::unexpected(made);
}

/// What is missing for \a credentials to be whole; empty if nothing is.
QLatin1StringView missingVariable(const Credentials &credentials)
{
    if (credentials.accessKeyId.isEmpty())
        return idVariable;
    return credentials.accessKeySecret.isEmpty() ? secretVariable : QLatin1StringView();
}

QString profileIdOf(const Credentials &credentials, const Endpoint &endpoint)
{
    const QByteArray identity = credentials.accessKeyId.toUtf8() + '\n' + endpoint.url.toEncoded();
    return QString::fromLatin1(QCryptographicHash::hash(identity, QCryptographicHash::Sha256).toHex().left(32));
}

} // namespace

Result<std::optional<Endpoint>> environmentEndpoint(const QProcessEnvironment &environment,
                                                    const AccountOverrides &overrides)
{
    const auto firstGiven = [&environment](const QString &override, QLatin1StringView variable) {
        const QString given = override.trimmed();
        return given.isEmpty() ? environment.value(variable).trimmed() : given;
    };
    const QString region = firstGiven(overrides.region, regionVariable);
    const QString endpoint = firstGiven(overrides.endpoint, endpointVariable);
    if (region.isEmpty() && endpoint.isEmpty())
        return std::nullopt;
    const auto found = [](const Endpoint &one) { return std::optional(one); };
    if (endpoint.isEmpty())
        return Endpoint::ofRegion(region).map(found);
    if (const auto named = Endpoint::ofRegion(region); !region.isEmpty() && !named)
        return tl::unexpected(named.error());
    return Endpoint::fromText(endpoint, region).map(found);
}

Result<std::optional<Credentials>> environmentKeys(const QProcessEnvironment &environment)
{
    const Credentials credentials{environment.value(idVariable).trimmed(), environment.value(secretVariable).trimmed(),
                                  environment.value(tokenVariable).trimmed()};
    if (credentials == Credentials())
        return std::nullopt;
    if (const auto missing = missingVariable(credentials); !missing.isEmpty()) {
        return problem(
            Problem::Kind::Credentials,
            EnvironmentAccountText::tr("The environment holds only a part of the keys: %1 is missing").arg(missing),
            EnvironmentAccountText::tr("Set %1 too, or unset all ALIBABA_CLOUD_ variables of keys").arg(missing));
    }
    if (const auto flaw = flawOf(credentials))
        return tl::unexpected(*flaw);
    return credentials;
}

Result<std::optional<Account>> environmentAccount(const QProcessEnvironment &environment,
                                                  const AccountOverrides &overrides)
{
    const auto keys = environmentKeys(environment);
    if (!keys)
        return tl::unexpected(keys.error());
    if (!*keys)
        return std::nullopt;
    const auto endpoint = environmentEndpoint(environment, overrides);
    if (!endpoint)
        return tl::unexpected(endpoint.error());
    if (!*endpoint) {
        return problem(
            Problem::Kind::Usage,
            EnvironmentAccountText::tr("The environment holds keys, but does not say in which region"),
            EnvironmentAccountText::tr("Set %1, for example to cn-wulanchabu, or give --region").arg(regionVariable));
    }
    return Account{**endpoint, **keys, profileIdOf(**keys, **endpoint), EnvironmentAccountText::tr("Environment")};
}

} // namespace fabriscope
