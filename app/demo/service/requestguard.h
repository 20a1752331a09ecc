// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/service/authorization.h"
#include "app/demo/service/noncememory.h"
#include "app/demo/service/serviceerror.h"
#include "app/eflo/credentials.h"

namespace fabriscope::demo {

/// Decides whether a request is genuine: signature V3 over exactly the headers named in SignedHeaders, a date within
/// 15 minutes, a nonce never used, a known access key, and the rules of STS tokens (eflo-api.md, sections 2 and 3).
/// Holds the demo's own credentials and the nonces; lives on one thread.
class RequestGuard {
public:
    /// A key with a security token is one of STS and is only accepted together with that token.
    explicit RequestGuard(QList<Credentials> known);

    /// Empty: the request is genuine, and its nonce is used up now.
    [[nodiscard]] std::optional<ServiceError> check(const HttpRequest &request, qint64 serverMsecs);

private:
    [[nodiscard]] std::optional<ServiceError> checkHeaders(const HttpRequest &request,
                                                           const Authorization &authorization) const;
    [[nodiscard]] std::optional<ServiceError> checkDate(const HttpRequest &request, qint64 serverMsecs) const;
    [[nodiscard]] std::optional<ServiceError> checkToken(const HttpRequest &request, const Authorization &authorization,
                                                         const Credentials &credentials) const;
    [[nodiscard]] std::optional<ServiceError> checkSignature(const HttpRequest &request,
                                                             const Authorization &authorization,
                                                             const Credentials &credentials) const;

    QList<Credentials> m_known;
    NonceMemory m_nonces;
};

} // namespace fabriscope::demo
