// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/eflo/credentials.h"
#include "app/eflo/errorbody.h"
#include "app/eflo/httpanswer.h"
#include "app/eflo/servicerequest.h"
#include "app/problem/problem.h"

#include <QDateTime>

#include <optional>

namespace fabriscope {

/// What an error answer means, by the table of eflo-api.md, section 3.
enum class ErrorMeaning {
    UnknownKey,        ///< InvalidAccessKeyId.NotFound
    DisabledKey,       ///< InvalidAccessKeyId.Inactive
    WrongSecret,       ///< SignatureDoesNotMatch, IncompleteSignature
    ClockOff,          ///< InvalidTimeStamp.*
    NonceUsed,         ///< SignatureNonceUsed
    TokenRefused,      ///< MissingSecurityToken, InvalidSecurityToken.*
    Throttled,         ///< Throttling*, Rejected.Throttling, status 429
    LimitExceeded,     ///< InternalDependencyError.RequestLimitExceeded
    Unavailable,       ///< ServiceUnavailable, InternalDependencyError, InternalError with 5xx
    GatewayFailed,     ///< a 502 or 504 without a Code that says more: not the service's own words
    NotAllowed,        ///< Forbidden*, NoPermission*
    NotFound,          ///< RESOURCE_NOT_FOUND, Resource.NotFound
    PageTokenRefused,  ///< UnsatisfiedExpect, to a request with a NextToken
    TypeRequired,      ///< the service insists on NetTestType
    NotOfferedHere,    ///< the host does not know the call
    Redirected,        ///< a 3xx; never followed
    ProxySignIn,       ///< a 407
    WebPage,           ///< HTML from something in between
    Refused,           ///< anything else
    TransportFailed,   ///< no whole answer came; section 3 allows no retry
    AnswerUnreadable,  ///< a whole answer that says neither a result nor an error
    CredentialsFailed, ///< there was nothing to sign with
};

/// An attempt that failed: what it means, what to tell the user, and what the service said about trying again.
struct ServiceError {
    ErrorMeaning meaning = ErrorMeaning::Refused;
    Problem problem;
    std::optional<qint64> hintMsecs;    ///< the service's own wish, above zero
    std::optional<qint64> clockOffSecs; ///< this clock minus the service's; positive: this one is ahead
};

/// Decides by Code first, then by status.
[[nodiscard]] ErrorMeaning meaningOf(const ErrorBody &body, int status, const ServiceRequest &request);

/// The whole reading of an answer that is an error. \a credentials are those it was signed with: their id is named in
/// texts, their secrets are cut out of whatever the service repeats. Any thread.
[[nodiscard]] ServiceError readServiceError(const HttpAnswer &answer, const ServiceRequest &request,
                                            const Credentials &credentials);

/// How long the service wants to be left alone, in ms: x-acs-retry-after (ms), Retry-After (s, or a date), and for
/// throttling TimeLeft of x-ratelimit-user and x-ratelimit-user-api (ms). Nothing if it does not say, or says zero.
[[nodiscard]] std::optional<qint64> retryHint(const HttpAnswer &answer, ErrorMeaning meaning);

/// This clock minus the service's in s, by the Date header.
[[nodiscard]] std::optional<qint64> clockOff(const HttpAnswer &answer);

} // namespace fabriscope
