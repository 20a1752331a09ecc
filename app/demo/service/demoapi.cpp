// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/service/demoapi.h"

#include "app/demo/records/jsonwriter.h"
#include "app/demo/records/timetext.h"
#include "app/demo/records/uuidtext.h"
#include "app/demo/results/resultlayout.h"
#include "app/demo/service/parameters.h"

namespace fabriscope::demo {

namespace {

constexpr char apiVersion[] = "2022-12-15";
constexpr char hostId[] = "eflo-controller.cn-wulanchabu.aliyuncs.com";

FleetSeed withFaults(FleetSeed seed, const FaultList &faults)
{
    for (const auto &fault : faults) {
        if (fault->hasNoTests())
            seed.tests = 0;
    }
    return seed;
}

ServiceError notFound(const QByteArray &code, const QByteArray &message)
{
    return {404, code, message, {}, {}};
}

/// Whatever is not POST / of the right version is no call at all.
std::optional<ServiceError> checkShape(const HttpRequest &request)
{
    if (request.method != "POST")
        return ServiceError{
            405, "UnsupportedHTTPMethod", "This http method is not supported.", {{"Allow", "POST"}}, {}};
    if (request.path != "/")
        return notFound("InvalidAction.NotFound", "Specified api is not found, please check your url and method.");
    return std::nullopt;
}

} // namespace

DemoApi::DemoApi(DemoApiParts parts)
    : m_parts(std::move(parts))
    , m_fleet(withFaults(m_parts.fleet, m_parts.faults))
    , m_encoder(m_fleet)
    , m_guard(m_parts.credentials)
{
}

HttpAnswer DemoApi::answer(const HttpRequest &request)
{
    const QByteArray requestId = nextRequestId();
    HttpAnswer answer = answered(request, requestId);
    finish(answer, requestId);
    return answer;
}

HttpAnswer DemoApi::answerTo(const HttpRefusal &refusal)
{
    const QByteArray requestId = nextRequestId();
    HttpAnswer answer = errorAnswer({refusal.status, "BadRequest", refusal.why, {}, {}}, requestId);
    finish(answer, requestId);
    return answer;
}

HttpAnswer DemoApi::answered(const HttpRequest &request, const QByteArray &requestId)
{
    for (const auto &fault : m_parts.faults) {
        if (auto answer = fault->atGateway(request))
            return *answer;
    }
    const ServiceAnswer json = dispatch(request, requestId);
    if (!json)
        return errorAnswer(json.error(), requestId);
    HttpAnswer answer;
    answer.headers.emplaceBack("Content-Type", "application/json;charset=utf-8");
    answer.body = *json;
    return answer;
}

ServiceAnswer DemoApi::dispatch(const HttpRequest &request, const QByteArray &requestId)
{
    if (const auto error = checkShape(request))
        return tl::unexpected(*error);
    const qint64 now = serverMsecs();
    if (const auto error = m_guard.check(request, now))
        return tl::unexpected(*error);
    if (request.value("x-acs-version") != apiVersion)
        return tl::unexpected(ServiceError{400, "InvalidVersion", "Specified parameter Version is not valid.", {}, {}});
    const ServiceCall call{request, request.value("x-acs-action"), parametersOf(request), now,
                           m_fleet.nowMsecs() + m_parts.elapsedMsecs()};
    const bool isList = call.action == "ListNetTestResults";
    if (!isList && call.action != "DescribeNetTestResult")
        return tl::unexpected(notFound("InvalidAction.NotFound", "Specified api is not found: " + call.action));
    for (const auto &fault : m_parts.faults) {
        if (const auto error = fault->refusal(call))
            return tl::unexpected(*error);
    }
    return isList ? list(call, requestId) : describe(call, requestId);
}

ServiceAnswer DemoApi::list(const ServiceCall &call, const QByteArray &requestId)
{
    const auto query = listQuery(call.parameters);
    if (!query)
        return tl::unexpected(query.error());
    auto page = listedPage(m_fleet, *query, m_fleet.secret(), call.momentMsecs);
    if (!page)
        return tl::unexpected(page.error());
    for (const auto &fault : m_parts.faults) {
        if (const auto error = fault->onPage(*query, *page))
            return tl::unexpected(*error);
    }
    QByteArray body;
    JsonWriter json(body);
    json.beginObject();
    json.string("RequestId", requestId);
    json.key("NetTestResults");
    json.beginArray();
    for (const quint32 ordinal : page->ordinals)
        m_encoder.write(json, m_fleet.test(ordinal), call.momentMsecs);
    json.endArray();
    if (!page->nextToken.isEmpty())
        json.string("NextToken", page->nextToken);
    json.number("MaxResults", qint64(query->maxResults));
    json.endObject();
    return body;
}

ServiceAnswer DemoApi::describe(const ServiceCall &call, const QByteArray &requestId)
{
    const QString testId = parameter(call.parameters, u"TestId");
    if (testId.isEmpty())
        return tl::unexpected(ServiceError{400, "MissingParameter", "TestId is mandatory for this action.", {}, {}});
    const auto ordinal = m_fleet.find(testId.toUtf8(), call.momentMsecs);
    if (!ordinal)
        return tl::unexpected(notFound("RESOURCE_NOT_FOUND", "The specified test does not exist."));
    const PlannedTest &test = m_fleet.test(*ordinal);
    QByteArray body;
    JsonWriter json(body);
    json.beginObject();
    json.string("RequestId", requestId);
    json.raw(m_encoder.fields(test, call.momentMsecs));
    json.string("ResultDetial", resultDetial(m_fleet, test, call.momentMsecs));
    json.endObject();
    return body;
}

HttpAnswer DemoApi::errorAnswer(const ServiceError &error, const QByteArray &requestId) const
{
    HttpAnswer answer;
    answer.status = error.status;
    answer.headers = error.headers;
    answer.headers.emplaceBack("Content-Type", "application/json;charset=utf-8");
    answer.body = errorJson(error, requestId, hostId);
    return answer;
}

void DemoApi::finish(HttpAnswer &answer, const QByteArray &requestId) const
{
    answer.headers.emplaceBack("Date", httpDate(serverMsecs()));
    answer.headers.emplaceBack("x-acs-request-id", requestId);
    answer.delivery.waitMsecs = m_parts.latencyMsecs;
    for (const auto &fault : m_parts.faults)
        fault->onDelivery(answer.delivery);
}

/// "3C683243-7915-…", another one for every answer.
QByteArray DemoApi::nextRequestId()
{
    Random random(m_parts.fleet.seed, (++m_answers << 8) | 0x72); // "r"
    return uuidText(random).toUpper();
}

qint64 DemoApi::serverMsecs() const
{
    qint64 msecs = m_parts.serverMsecs();
    for (const auto &fault : m_parts.faults)
        msecs += fault->clockOffsetMsecs();
    return msecs;
}

} // namespace fabriscope::demo
