// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accounts/stsclient.h"

#include "app/accounts/accountproblem.h"
#include "app/accounts/stsproblem.h"
#include "app/accounts/ststext.h"
#include "app/eflo/unpack.h"

#include <QJsonDocument>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestStsAnswer = qsizetype(256) * 1024;
constexpr int firstGoodStatus = 200;
constexpr int firstOtherStatus = 300;

ParameterList parametersOf(const AssumedRole &role)
{
    ParameterList parameters{{u"RoleArn"_s, role.arn},
                             {u"RoleSessionName"_s, role.sessionName.isEmpty() ? u"fabriscope"_s : role.sessionName},
                             {u"DurationSeconds"_s, QString::number(role.durationSecs)}};
    if (!role.externalId.isEmpty())
        parameters.emplaceBack(u"ExternalId"_s, role.externalId);
    return parameters;
}

Fetched unreadable(const QString &host)
{
    Problem problem;
    problem.kind = Problem::Kind::Answer;
    problem.happened = StsText::tr("What %1 answers cannot be understood").arg(host);
    problem.remedy = StsText::tr("Check the proxy, and whether something stands between this computer and STS");
    return tl::unexpected(problem);
}

Fetched readKeys(const HttpAnswer &answer, const QString &host)
{
    const auto body = unpackedBody(answer, longestStsAnswer);
    const QJsonDocument document = body ? QJsonDocument::fromJson(*body) : QJsonDocument();
    if (!document.isObject())
        return unreadable(host);
    return readTimedCredentials(document.object().value("Credentials"_L1).toObject(), KeyNames::Service, host);
}

} // namespace

StsClient::StsClient(SourceSurroundings surroundings)
    : m_surroundings(std::move(surroundings))
    , m_transport(ProxyChoice(m_surroundings.proxy, m_surroundings.environment, m_surroundings.proxyPassword),
                  m_surroundings.pacing, m_surroundings.makeManager, nullptr)
{
}

FetchFuture StsClient::assumeRole(const AssumedRole &role, const Credentials &by)
{
    Call call;
    call.request = {Action::AssumeRole, parametersOf(role)};
    call.credentials = by;
    return start(role, std::move(call));
}

FetchFuture StsClient::assumeRoleWithOidc(const AssumedRole &role, const QString &providerArn, const QString &token)
{
    Call call;
    call.request = {Action::AssumeRoleWithOidc, parametersOf(role)};
    call.request.parameters.emplaceBack(u"OIDCProviderArn"_s, providerArn);
    call.request.parameters.emplaceBack(u"OIDCToken"_s, token);
    call.credentials.securityToken = token;
    return start(role, std::move(call));
}

FetchFuture StsClient::start(const AssumedRole &role, Call call)
{
    const auto endpoint = endpointFor(role);
    if (!endpoint)
        return fetchedAlready(tl::unexpected(endpoint.error()));
    call.endpoint = *endpoint;
    call.roleArn = role.arn;
    call.promise = newFetch();
    const FetchFuture future = call.promise->future();
    send(std::move(call));
    return future;
}

/// The role's own region, else that of ALIBABA_CLOUD_STS_REGION, else the profile's, else the central host.
Result<Endpoint> StsClient::endpointFor(const AssumedRole &role) const
{
    if (!m_surroundings.stsUrl.isEmpty())
        return Endpoint{m_surroundings.stsUrl, {}};
    QString region = role.stsRegion.isEmpty() ? m_surroundings.variable("ALIBABA_CLOUD_STS_REGION"_L1) : role.stsRegion;
    if (region.isEmpty())
        region = m_surroundings.region;
    if (region.trimmed().isEmpty())
        return Endpoint{QUrl(u"https://sts.aliyuncs.com/"_s), {}};
    const bool isVpc = m_surroundings.isVpc || m_surroundings.isOn("ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED"_L1);
    const auto checked = Endpoint::ofRegion(region);
    if (!checked)
        return checked;
    const QString host = (isVpc ? u"https://sts-vpc.%1.aliyuncs.com/"_s : u"https://sts.%1.aliyuncs.com/"_s);
    return Endpoint{QUrl(host.arg(checked->region)), checked->region};
}

void StsClient::send(Call call)
{
    ++call.history.tries;
    const QDateTime theirTime = m_surroundings.now().addSecs(-call.clockOffSecs);
    WireRequest wire = call.request.action == Action::AssumeRole
        ? signedRequest(call.endpoint, call.request, call.credentials, theirTime, newNonce())
        : unsignedRequest(call.endpoint, call.request, theirTime, newNonce());
    wire.longestAnswer = longestStsAnswer;
    HttpExchange *exchange = m_transport.send(wire, &m_context);
    QObject::connect(exchange, &HttpExchange::finished, &m_context, [this, exchange, call = std::move(call)]() mutable {
        exchange->deleteLater();
        if (exchange->isUnanswered() && !call.history.reconnected) {
            call.history.reconnected = true;
            send(call);
        } else {
            take(exchange->answer(), call);
        }
    });
}

/// What costs no wait is tried again once; everything else is told, and whoever renews comes back in a while.
void StsClient::take(const Result<HttpAnswer> &answer, const Call &call)
{
    if (!answer)
        return endFetch(*call.promise, tl::unexpected(answer.error()));
    if (answer->status >= firstGoodStatus && answer->status < firstOtherStatus)
        return endFetch(*call.promise, readKeys(*answer, call.endpoint.url.host()));
    HttpAnswer plain = *answer;
    plain.body = unpackedBody(*answer, longestStsAnswer).value_or(QByteArray());
    const ServiceError error = readStsError(plain, call.request, call.credentials, call.roleArn);
    const NextStep step = nextStep(error, call.history, m_surroundings.pacing, 0);
    Call again = call;
    if (step.kind == NextStep::Kind::RenewNonce) {
        again.history.nonceRenewed = true;
    } else if (step.kind == NextStep::Kind::CorrectClock) {
        again.history.clockCorrected = true;
        again.clockOffSecs = error.clockOffSecs.value_or(0);
    } else {
        return endFetch(*call.promise, tl::unexpected(error.problem));
    }
    send(std::move(again));
}

} // namespace fabriscope
