// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/eflo/servicerequest.h"

#include <QSysInfo>
#include <QUuid>

#include <algorithm>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr char efloVersion[] = "2022-12-15";
constexpr char stsVersion[] = "2015-04-01";

bool isOfSts(Action action)
{
    return action == Action::AssumeRole || action == Action::AssumeRoleWithOidc;
}

QByteArray hostHeader(const QUrl &url)
{
    QString host = url.host(QUrl::FullyEncoded);
    if (host.contains(u':'))
        host = u'[' + host + u']';
    if (url.port() != -1)
        host += u':' + QString::number(url.port());
    return host.toLatin1();
}

/// Names the program and what it runs on, so that the service's operators can tell it from others.
QByteArray userAgent()
{
    return u"Fabriscope/%1 (%2 %3; Qt %4)"_s
        .arg(QLatin1StringView(FABRISCOPE_VERSION), QSysInfo::kernelType(), QSysInfo::currentCpuArchitecture(),
             QLatin1StringView(qVersion()))
        .toLatin1();
}

HeaderList headersToSign(const QUrl &url, Action action, const QDateTime &utc, const QByteArray &nonce,
                         const QByteArray &payloadHash)
{
    return {{"host", hostHeader(url)},
            {"content-type", "application/x-www-form-urlencoded"},
            {"x-acs-action", nameOf(action).toLatin1()},
            {"x-acs-version", isOfSts(action) ? stsVersion : efloVersion},
            {"x-acs-date", utc.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s).toLatin1()},
            {"x-acs-signature-nonce", nonce},
            {"x-acs-content-sha256", payloadHash}};
}

void setHeaders(QNetworkRequest &request, const HeaderList &headers)
{
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    request.setRawHeader("accept", "application/json");
    // Asked for by ourselves, Qt leaves the unpacking to us (see unpack.h).
    request.setRawHeader("accept-encoding", "gzip");
}

} // namespace

QString nameOf(Action action)
{
    switch (action) {
    case Action::ListNetTestResults:
        return u"ListNetTestResults"_s;
    case Action::AssumeRole:
        return u"AssumeRole"_s;
    case Action::AssumeRoleWithOidc:
        return u"AssumeRoleWithOIDC"_s;
    case Action::DescribeNetTestResult:
        break;
    }
    return u"DescribeNetTestResult"_s;
}

QString permissionOf(Action action)
{
    return (isOfSts(action) ? "sts:"_L1 : "eflo:"_L1) + nameOf(action);
}

bool ServiceRequest::has(QLatin1StringView parameter) const
{
    return std::any_of(parameters.cbegin(), parameters.cend(),
                       [parameter](const auto &entry) { return entry.first == parameter; });
}

QNetworkRequest plainRequest(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setRawHeader("user-agent", userAgent());
    return request;
}

WireRequest signedRequest(const Endpoint &endpoint, const ServiceRequest &request, const Credentials &credentials,
                          const QDateTime &utc, const QByteArray &nonce)
{
    WireRequest wire{plainRequest(endpoint.url), formBody(request.parameters)};
    SigningRequest signing{"POST", "/", {}, {}, sha256Hex(wire.body)};
    signing.headers = headersToSign(endpoint.url, request.action, utc, nonce, signing.payloadHash);
    if (!credentials.securityToken.isEmpty()) {
        signing.headers.emplaceBack("x-acs-accesskey-id", credentials.accessKeyId.toUtf8());
        signing.headers.emplaceBack("x-acs-security-token", credentials.securityToken.toUtf8());
    }
    setHeaders(wire.request, signing.headers);
    wire.request.setRawHeader("authorization", authorizationHeader(signing, credentials));
    return wire;
}

WireRequest unsignedRequest(const Endpoint &endpoint)
{
    WireRequest wire{plainRequest(endpoint.url), {}};
    wire.request.setRawHeader("content-type", "application/x-www-form-urlencoded");
    wire.request.setRawHeader("user-agent", userAgent());
    return wire;
}

WireRequest unsignedRequest(const Endpoint &endpoint, const ServiceRequest &request, const QDateTime &utc,
                            const QByteArray &nonce)
{
    WireRequest wire{plainRequest(endpoint.url), formBody(request.parameters)};
    setHeaders(wire.request, headersToSign(endpoint.url, request.action, utc, nonce, sha256Hex(wire.body)));
    return wire;
}

QByteArray newNonce()
{
    return QUuid::createUuid().toString(QUuid::Id128).toLatin1();
}

} // namespace fabriscope
