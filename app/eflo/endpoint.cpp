// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/eflo/endpoint.h"

#include "app/nettest/displaytext.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

struct EndpointText {
    Q_DECLARE_TR_FUNCTIONS(fabriscope::Endpoint)
};

constexpr int httpsPort = 443;
constexpr int httpPort = 80;

tl::unexpected<Problem> usage(const QString &happened, const QString &remedy)
{
    Problem problem;
    problem.kind = Problem::Kind::Usage;
    problem.happened = happened;
    problem.remedy = remedy;
    return tl::unexpected(problem);
}

QString addressRemedy()
{
    return EndpointText::tr("Write it as https://HOST or https://HOST:PORT, nothing else");
}

/// The region in the name of a public or VPC host of the service; empty for every other host.
QString regionOfHost(const QString &host)
{
    static const QRegularExpression known(u"^eflo-controller(?:-vpc)?\\.([a-z0-9-]+)\\.aliyuncs\\.com$"_s);
    return known.match(host).captured(1);
}

/// Scheme, host and port, without a port that goes without saying: so it stands in the signed Host header.
QUrl rootOf(const QUrl &url)
{
    QUrl root;
    root.setScheme(url.scheme());
    root.setHost(url.host());
    if (url.port() != -1 && url.port() != (url.scheme() == "https"_L1 ? httpsPort : httpPort))
        root.setPort(url.port());
    root.setPath(u"/"_s);
    return root;
}

} // namespace

bool isLoopback(const QString &host)
{
    QString name = host;
    if (name.startsWith(u'[') && name.endsWith(u']'))
        name = name.mid(1, name.size() - 2);
    if (name.endsWith(u'.'))
        name.chop(1);
    if (name.compare("localhost"_L1, Qt::CaseInsensitive) == 0)
        return true;
    const QHostAddress address(name);
    return !address.isNull() && address.isLoopback();
}

Result<Endpoint> Endpoint::ofRegion(const QString &region)
{
    const QString id = region.trimmed().toLower();
    static const QRegularExpression plain(u"^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"_s);
    if (id.isEmpty()) {
        return usage(EndpointText::tr("No region is given"),
                     EndpointText::tr("Name one, for example cn-wulanchabu, or give the "
                                      "address of the service"));
    }
    if (!plain.match(id).hasMatch()) {
        return usage(EndpointText::tr("“%1” is no region").arg(displayText(id, 60)),
                     EndpointText::tr("Write its id, for example cn-wulanchabu"));
    }
    return Endpoint{QUrl(u"https://eflo-controller.%1.aliyuncs.com/"_s.arg(id)), id};
}

Result<Endpoint> Endpoint::fromText(const QString &text, const QString &region)
{
    const QString given = text.trimmed();
    const QUrl url(given.contains("://"_L1) ? given : "https://"_L1 + given, QUrl::StrictMode);
    if (given.isEmpty() || !url.isValid() || url.host().isEmpty() || url.port() == 0)
        return usage(EndpointText::tr("The address of the service cannot be understood"), addressRemedy());
    if (!url.userInfo().isEmpty() || given.contains(u'@')) // never repeated: it may hold a password
        return usage(EndpointText::tr("The address of the service must not hold a user name or a password"),
                     addressRemedy());
    if (url.hasQuery() || url.hasFragment() || (!url.path().isEmpty() && url.path() != "/"_L1)) {
        return usage(EndpointText::tr("The address of the service “%1” says more than scheme, host and port")
                         .arg(displayText(given)),
                     addressRemedy());
    }
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1) {
        return usage(EndpointText::tr("The service cannot be reached over “%1”").arg(displayText(url.scheme(), 40)),
                     addressRemedy());
    }
    if (url.scheme() == "http"_L1 && !isLoopback(url.host())) {
        return usage(EndpointText::tr("Plain http to %1 would show every request to the whole network")
                         .arg(displayText(url.host(), 100)),
                     EndpointText::tr("Use https; plain http is allowed only to this computer itself"));
    }
    const QString named = region.trimmed().toLower();
    return Endpoint{rootOf(url), named.isEmpty() ? regionOfHost(url.host()) : named};
}

} // namespace fabriscope
