// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/eflo/proxychoice.h"

#include "app/eflo/endpoint.h"

#include <QCoreApplication>
#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

struct ProxyChoiceText {
    Q_DECLARE_TR_FUNCTIONS(fabriscope::ProxyChoice)
};

constexpr quint16 httpProxyPort = 80;
constexpr quint16 socksPort = 1080;
constexpr int httpsPort = 443;
constexpr int httpPort = 80;

/// The first of \a names that is set to more than blanks.
QString firstSet(const QProcessEnvironment &environment, const QStringList &names, QString *nameFound = nullptr)
{
    for (const QString &name : names) {
        const QString value = environment.value(name).trimmed();
        if (value.isEmpty())
            continue;
        if (nameFound)
            *nameFound = name;
        return value;
    }
    return {};
}

/// \a name becomes that of the variable it was found in.
std::optional<Result<QNetworkProxy>> proxyOf(const QProcessEnvironment &environment, QString &name)
{
    const QString text =
        firstSet(environment, {u"HTTPS_PROXY"_s, u"https_proxy"_s, u"ALL_PROXY"_s, u"all_proxy"_s}, &name);
    if (text.isEmpty())
        return std::nullopt;
    auto proxy = proxyFromText(text);
    if (!proxy) {
        Problem problem = proxy.error();
        problem.kind = Problem::Kind::Proxy;
        problem.happened =
            ProxyChoiceText::tr("The environment variable %1 does not hold the address of a proxy").arg(name);
        return tl::unexpected(problem);
    }
    return proxy;
}

std::optional<QNetworkProxy::ProxyType> typeOf(const QString &scheme)
{
    if (scheme == "http"_L1)
        return QNetworkProxy::HttpProxy;
    if (scheme == "socks5"_L1 || scheme == "socks5h"_L1 || scheme == "socks"_L1)
        return QNetworkProxy::Socks5Proxy;
    return std::nullopt;
}

} // namespace

Result<QNetworkProxy> proxyFromText(const QString &text)
{
    const QString given = text.trimmed();
    const QUrl url(given.contains("://"_L1) ? given : "http://"_L1 + given);
    const auto type = typeOf(url.scheme());
    if (!url.isValid() || url.host().isEmpty() || url.port() == 0 || !type) {
        Problem problem;
        problem.kind = Problem::Kind::Usage;
        problem.happened = ProxyChoiceText::tr("What is given as a proxy is not the address of one");
        problem.remedy = ProxyChoiceText::tr("Write it as http://HOST:PORT or socks5://HOST:PORT");
        return tl::unexpected(problem);
    }
    const quint16 usualPort = *type == QNetworkProxy::HttpProxy ? httpProxyPort : socksPort;
    return QNetworkProxy(*type, url.host(QUrl::FullyEncoded), quint16(url.port(usualPort)),
                         url.userName(QUrl::FullyDecoded), url.password(QUrl::FullyDecoded));
}

Result<QString> proxyPasswordIn(const QFuture<Result<QString>> &asked)
{
    if (asked.resultCount() > 0)
        return asked.result();
    Problem problem;
    problem.kind = Problem::Kind::Proxy;
    problem.happened = ProxyChoiceText::tr("The password of the proxy could not be read");
    problem.remedy = ProxyChoiceText::tr("Enter it again in the profile, or try again");
    return tl::unexpected(problem);
}

ProxyChoice::ProxyChoice(std::optional<QNetworkProxy> own, const QProcessEnvironment &environment,
                         ProxyPassword password)
    : m_own(std::move(own))
    , m_password(std::move(password))
    , m_environment(proxyOf(environment, m_variable))
    , m_exceptions(firstSet(environment, {u"NO_PROXY"_s, u"no_proxy"_s}, &m_exceptionsVariable))
{
}

void ProxyChoice::setPassword(const QString &password)
{
    if (m_own)
        m_own->setPassword(password);
    m_password = {};
}

ProxyWay ProxyChoice::wayFor(const QUrl &url) const
{
    using Origin = ProxyWay::Origin;
    if (m_own)
        return {Origin::Own, {}, QList<QNetworkProxy>{*m_own}};
    if (isLoopback(url.host()))
        return {.origin = Origin::Loopback};
    if (m_exceptions.covers(url.host(), url.port(url.scheme() == "https"_L1 ? httpsPort : httpPort)))
        return {.origin = Origin::Exception, .variable = m_exceptionsVariable};
    if (m_environment) {
        return {Origin::Environment, m_variable,
                m_environment->map([](const QNetworkProxy &proxy) { return QList<QNetworkProxy>{proxy}; })};
    }
    const auto fromSystem = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    if (fromSystem.isEmpty())
        return {.origin = Origin::System};
    return {Origin::System, {}, fromSystem};
}

} // namespace fabriscope
