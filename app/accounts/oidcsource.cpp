// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accounts/oidcsource.h"

#include "app/accounts/accountproblem.h"
#include "app/accounts/smallfile.h"
#include "app/nettest/displaytext.h"

#include <QCoreApplication>

namespace fabriscope {

namespace {

struct OidcSourceText {
    Q_DECLARE_TR_FUNCTIONS(fabriscope::OidcSource)
};

constexpr qint64 longestToken = 64 * 1024; // bytes; STS takes 20,000 characters

} // namespace

OidcSource::OidcSource(AssumedRole role, QString providerArn, QString tokenFile, const SourceSurroundings &surroundings)
    : m_role(std::move(role))
    , m_providerArn(std::move(providerArn))
    , m_tokenFile(std::move(tokenFile))
    , m_sts(surroundings)
{
}

FetchFuture OidcSource::fetch()
{
    const auto bytes = readSmallFile(m_tokenFile, longestToken);
    if (!bytes)
        return fetchedAlready(tl::unexpected(bytes.error()));
    const QString token = QString::fromUtf8(*bytes).trimmed();
    if (token.isEmpty()) {
        return fetchedAlready(tl::unexpected(
            credentialsProblem(OidcSourceText::tr("The OIDC token file %1 is empty").arg(displayText(m_tokenFile, 300)),
                               OidcSourceText::tr("Have the token file written anew"))));
    }
    return m_sts.assumeRoleWithOidc(m_role, m_providerArn, token);
}

QString OidcSource::description() const
{
    return OidcSourceText::tr("Role %1, assumed with the OIDC token in %2")
        .arg(displayText(m_role.arn, 160), displayText(m_tokenFile, 300));
}

} // namespace fabriscope
