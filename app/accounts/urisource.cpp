// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accounts/urisource.h"

#include "app/accounts/accountproblem.h"
#include "app/nettest/displaytext.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

struct UriSourceText {
    Q_DECLARE_TR_FUNCTIONS(fabriscope::UriSource)
};

constexpr qsizetype longestUriAnswer = qsizetype(64) * 1024;
constexpr int goodStatus = 200;

bool isNearby(const QString &host)
{
    static constexpr std::array networks{"10.0.0.0/8",     "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10",
                                         "169.254.0.0/16", "fc00::/7",      "fe80::/10"};
    if (isLoopback(host))
        return true;
    const QHostAddress address(host);
    return !address.isNull() && std::any_of(networks.begin(), networks.end(), [&address](const char *network) {
        return address.isInSubnet(QHostAddress::parseSubnet(QString::fromLatin1(network)));
    });
}

std::optional<Problem> flawOf(const QUrl &url)
{
    const QString remedy = UriSourceText::tr("Write it as https://HOST/PATH, or as http:// to this computer itself");
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return credentialsProblem(UriSourceText::tr("The address that should hand out keys cannot be understood"),
                                  remedy);
    if (url.scheme() == "http"_L1 && !isNearby(url.host())) {
        return credentialsProblem(UriSourceText::tr("Plain http to %1 would show keys to the whole network")
                                      .arg(displayText(url.host(), 100)),
                                  remedy);
    }
    return std::nullopt;
}

/// Loopback and plain http go directly, whatever proxy there is.
ProxyChoice proxiesFor(const QUrl &url, const SourceSurroundings &surroundings)
{
    if (url.scheme() == "http"_L1 || isLoopback(url.host()))
        return {QNetworkProxy(QNetworkProxy::NoProxy), {}};
    return {surroundings.proxy, surroundings.environment, surroundings.proxyPassword};
}

Fetched readKeys(const Result<HttpAnswer> &answer, const QString &host)
{
    if (!answer)
        return tl::unexpected(answer.error());
    const QJsonObject object = QJsonDocument::fromJson(answer->body).object();
    const QString code = object.value("Code"_L1).toString();
    const bool isRefusal = !code.isEmpty() && code.compare("Success"_L1, Qt::CaseInsensitive) != 0;
    if (answer->status != goodStatus || isRefusal) {
        return tl::unexpected(credentialsProblem(
            UriSourceText::tr("%1 hands out no keys").arg(displayText(host, 100)),
            UriSourceText::tr("Check the address, and the program that answers there"),
            isRefusal ? displayText(code, 80) : UriSourceText::tr("HTTP status %1").arg(answer->status)));
    }
    return readTimedCredentials(object, KeyNames::Service, host);
}

} // namespace

UriSource::UriSource(const QString &uri, const SourceSurroundings &surroundings)
    : m_url(uri.trimmed(), QUrl::StrictMode)
    , m_transport(proxiesFor(m_url, surroundings), surroundings.pacing, surroundings.makeManager, nullptr)
{
}

FetchFuture UriSource::fetch()
{
    if (const auto flaw = flawOf(m_url))
        return fetchedAlready(tl::unexpected(*flaw));
    WireRequest wire{plainRequest(m_url), {}, "GET", longestUriAnswer};
    wire.request.setRawHeader("accept-encoding", "identity");
    auto promise = newFetch();
    HttpExchange *exchange = m_transport.send(wire, &m_context);
    QObject::connect(exchange, &HttpExchange::finished, &m_context, [exchange, promise, host = m_url.host()] {
        exchange->deleteLater();
        endFetch(*promise, readKeys(exchange->answer(), host));
    });
    return promise->future();
}

/// Without its path and query, which may hold a secret.
QString UriSource::description() const
{
    return UriSourceText::tr("Keys handed out by %1").arg(displayText(m_url.host(), 100));
}

} // namespace fabriscope
