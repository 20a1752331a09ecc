// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/eflo/credentials.h"
#include "app/eflo/endpoint.h"
#include "app/eflo/signature.h"
#include "app/record/decode.h"

#include <QDateTime>
#include <QNetworkRequest>

namespace fabriscope {

/// The calls this program makes. Those of the service only read; those of STS hand out temporary keys.
enum class Action { ListNetTestResults, DescribeNetTestResult, AssumeRole, AssumeRoleWithOidc };

[[nodiscard]] QString nameOf(Action action);
/// What a policy calls it: "eflo:ListNetTestResults".
[[nodiscard]] QString permissionOf(Action action);

/// A call of the service, before it is signed.
struct ServiceRequest {
    Action action = Action::ListNetTestResults;
    ParameterList parameters; ///< of the form body

    [[nodiscard]] bool has(QLatin1StringView parameter) const;
};

/// What goes to the wire once.
struct WireRequest {
    QNetworkRequest request;
    QByteArray body;
    QByteArray verb = QByteArrayLiteral("POST"); ///< or GET, without a body, or PUT
    qsizetype longestAnswer = maxAnswerBytes;    ///< in bytes on the wire
};

/// A request that follows no redirect, keeps no cookies, and names this program.
[[nodiscard]] QNetworkRequest plainRequest(const QUrl &url);

/// Signs \a request for one attempt (eflo-api.md, section 2). \a nonce must be new for every attempt; \a utc is the
/// service's time. The request follows no redirect, keeps no cookies and goes over HTTP/1.1, as the SDKs do.
[[nodiscard]] WireRequest signedRequest(const Endpoint &endpoint, const ServiceRequest &request,
                                        const Credentials &credentials, const QDateTime &utc, const QByteArray &nonce);

/// The same without a signature, for the calls that prove who asks by their parameters (AssumeRoleWithOIDC).
[[nodiscard]] WireRequest unsignedRequest(const Endpoint &endpoint, const ServiceRequest &request, const QDateTime &utc,
                                          const QByteArray &nonce);

/// A request without a question and without credentials: its answer is an error, and shows who answers and when.
[[nodiscard]] WireRequest unsignedRequest(const Endpoint &endpoint);

/// 32 hexadecimal digits from the system's source of randomness.
[[nodiscard]] QByteArray newNonce();

} // namespace fabriscope
