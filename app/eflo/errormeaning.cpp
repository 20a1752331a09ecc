// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/eflo/serviceerror.h"

#include <array>
#include <utility>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

using enum ErrorMeaning;

constexpr int firstServerError = 500;

bool names(const QString &text, QLatin1StringView what)
{
    return text.contains(what, Qt::CaseInsensitive);
}

/// Codes whose beginning tells what they mean, the longer ones first.
std::optional<ErrorMeaning> meaningOfCode(const QString &code)
{
    static constexpr std::array beginnings{
        std::pair{"InvalidAccessKeyId.Inactive"_L1, DisabledKey},
        std::pair{"InvalidAccessKeyId"_L1, UnknownKey},
        std::pair{"SignatureDoesNotMatch"_L1, WrongSecret},
        std::pair{"IncompleteSignature"_L1, WrongSecret},
        std::pair{"InvalidTimeStamp"_L1, ClockOff},
        std::pair{"SignatureNonceUsed"_L1, NonceUsed},
        std::pair{"MissingSecurityToken"_L1, TokenRefused},
        std::pair{"InvalidSecurityToken"_L1, TokenRefused},
        std::pair{"InternalDependencyError.RequestLimitExceeded"_L1, LimitExceeded},
        std::pair{"InternalDependencyError"_L1, Unavailable},
        std::pair{"ServiceUnavailable"_L1, Unavailable},
        std::pair{"UnsatisfiedExpect"_L1, PageTokenRefused},
        std::pair{"Forbidden"_L1, NotAllowed},
        std::pair{"NoPermission"_L1, NotAllowed},
        std::pair{"RESOURCE_NOT_FOUND"_L1, NotFound},
        std::pair{"Resource.NotFound"_L1, NotFound},
        std::pair{"ResourceNotFound"_L1, NotFound},
        std::pair{"InvalidAction"_L1, NotOfferedHere},
        std::pair{"InvalidVersion"_L1, NotOfferedHere},
        std::pair{"InvalidProduct"_L1, NotOfferedHere},
    };
    if (names(code, "Throttling"_L1)) // also Rejected.Throttling
        return Throttled;
    for (const auto &[beginning, meaning] : beginnings) {
        if (code.startsWith(beginning, Qt::CaseInsensitive))
            return meaning;
    }
    return std::nullopt;
}

std::optional<ErrorMeaning> meaningOfStatus(int status)
{
    switch (status) {
    case 403:
        return NotAllowed;
    case 407:
        return ProxySignIn;
    case 417:
        return PageTokenRefused;
    case 429:
        return Throttled;
    case 500: // of InternalError
    case 503: // of ServiceUnavailable
        return Unavailable;
    case 502:
    case 504:
        return GatewayFailed;
    default:
        break;
    }
    if (status >= 300 && status < 400)
        return Redirected;
    return std::nullopt;
}

bool insistsOnType(const ErrorBody &body, int status, const ServiceRequest &request)
{
    return status == 400 && request.action == Action::ListNetTestResults && !request.has("NetTestType"_L1)
        && (names(body.code, "NetTestType"_L1) || names(body.message, "NetTestType"_L1));
}

ErrorMeaning known(const ErrorBody &body, int status, const ServiceRequest &request)
{
    if (const auto meaning = meaningOfCode(body.code))
        return *meaning;
    if (insistsOnType(body, status, request))
        return TypeRequired;
    if (body.code.startsWith("InternalError"_L1, Qt::CaseInsensitive))
        return status >= firstServerError ? Unavailable : Refused;
    const auto byStatus = meaningOfStatus(status);
    // A page of something in between cannot speak for the service about permissions or page tokens.
    if (body.isWebPage && (!byStatus || *byStatus == NotAllowed || *byStatus == PageTokenRefused))
        return WebPage;
    if (!byStatus && status == 404 && !body.code.isEmpty() && request.action == Action::DescribeNetTestResult)
        return NotFound;
    return byStatus.value_or(Refused);
}

} // namespace

ErrorMeaning meaningOf(const ErrorBody &body, int status, const ServiceRequest &request)
{
    const ErrorMeaning meaning = known(body, status, request);
    if (meaning == PageTokenRefused && !request.has("NextToken"_L1))
        return Refused;
    return meaning;
}

} // namespace fabriscope
