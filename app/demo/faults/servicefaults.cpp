// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/faults/servicefaults.h"

#include "app/demo/service/parameters.h"

namespace fabriscope::demo {

namespace {

constexpr qint64 minuteMsecs = 60'000;
/// So many different calls are told apart; then counting begins anew.
constexpr qsizetype mostCalls = 10'000;
/// What a client that called too soon is told to wait when every other call is refused.
constexpr qint64 shortWaitMsecs = 300;

struct Spelling {
    int status;
    const char *code;
};

/// The statuses and codes throttling was seen with (eflo-api.md, section 3).
constexpr std::array<Spelling, 4> throttleSpellings{
    {{429, "Throttling.User"}, {400, "Throttling"}, {503, "Throttling.Api"}, {429, "Rejected.Throttling"}}};

} // namespace

std::optional<ServiceError> ThrottleFault::refusal(const ServiceCall &call)
{
    if (isServed(call.serverMsecs))
        return std::nullopt;
    const Spelling &spelling = throttleSpellings[static_cast<std::size_t>(m_refused++) % throttleSpellings.size()];
    const qint64 wait = m_perMinute > 0 ? minuteMsecs - call.serverMsecs % minuteMsecs : shortWaitMsecs;
    return ServiceError{spelling.status, spelling.code, "Request was denied due to user flow control.", hint(wait), {}};
}

bool ThrottleFault::isServed(qint64 serverMsecs)
{
    if (m_perMinute == 0)
        return ++m_calls % 2 == 1;
    const qint64 minute = serverMsecs / minuteMsecs;
    if (minute != m_minute) {
        m_minute = minute;
        m_served = 0;
    }
    return ++m_served <= m_perMinute;
}

HeaderList ThrottleFault::hint(qint64 waitMsecs) const
{
    const QByteArray msecs = QByteArray::number(waitMsecs);
    switch (m_hint) {
    case Hint::RetryAfter:
        return {{"Retry-After", QByteArray::number((waitMsecs + 999) / 1000)}};
    case Hint::AcsRetryAfter:
        return {{"x-acs-retry-after", msecs}};
    case Hint::RateLimit:
        return {{"x-ratelimit-user-api",
                 "Limit:" + QByteArray::number(m_perMinute) + ",Remain:0,TimeLeft:" + msecs + ",Reset:60"}};
    case Hint::None:
        break;
    }
    return {};
}

std::optional<ServiceError> UnavailableFault::refusal(const ServiceCall &call)
{
    if (m_failed.size() >= mostCalls)
        m_failed.clear();
    int &failed = m_failed[sha256Hex(call.action + '\n' + formBody(call.parameters))];
    if (m_tries > 0 && failed >= m_tries) {
        failed = 0; // the same question asked again later is a call of its own
        return std::nullopt;
    }
    ++failed;
    return ServiceError{
        503, "ServiceUnavailable", "The request has failed due to a temporary failure of the server.", {}, {}};
}

std::optional<ServiceError> ForbiddenFault::refusal(const ServiceCall &call)
{
    return ServiceError{
        403, m_code, "User not authorized to operate on the specified resource.", {}, "eflo:" + call.action};
}

std::optional<ServiceError> RequireTypeFault::refusal(const ServiceCall &call)
{
    if (call.action != "ListNetTestResults" || !parameter(call.parameters, u"NetTestType").isEmpty())
        return std::nullopt;
    return ServiceError{400, "InternalError", "Invalid parameter: NetTestType cannot be empty.", {}, {}};
}

} // namespace fabriscope::demo
