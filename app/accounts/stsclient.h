// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/accounts/credentialsource.h"
#include "app/accounts/profile.h"
#include "app/accounts/sourcesurroundings.h"
#include "app/eflo/retrypolicy.h"

namespace fabriscope {

/// The Security Token Service: temporary keys of a role (version 2015-04-01; eflo-api.md, section 5), asked over the
/// same signing and the same proxies as the service itself. Lives on the thread that makes it.
class StsClient {
public:
    explicit StsClient(SourceSurroundings surroundings);

    /// AssumeRole, signed with \a by.
    [[nodiscard]] FetchFuture assumeRole(const AssumedRole &role, const Credentials &by);
    /// AssumeRoleWithOIDC, unsigned: \a token proves who asks.
    [[nodiscard]] FetchFuture assumeRoleWithOidc(const AssumedRole &role, const QString &providerArn,
                                                 const QString &token);

private:
    struct Call {
        ServiceRequest request;
        Credentials credentials; ///< for OIDC the token alone
        QString roleArn;
        Endpoint endpoint;
        CallHistory history{0};
        qint64 clockOffSecs = 0;
        std::shared_ptr<FetchPromise> promise;
    };

    [[nodiscard]] FetchFuture start(const AssumedRole &role, Call call);
    [[nodiscard]] Result<Endpoint> endpointFor(const AssumedRole &role) const;
    void send(Call call);
    void take(const Result<HttpAnswer> &answer, const Call &call);

    SourceSurroundings m_surroundings;
    QObject m_context; ///< owns what is under way
    Transport m_transport;
};

} // namespace fabriscope
