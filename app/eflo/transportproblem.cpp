// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/eflo/transportproblem.h"

#include "app/eflo/durationtext.h"
#include "app/nettest/displaytext.h"

#include <QCoreApplication>
#include <QLocale>

namespace fabriscope {

namespace {

struct TransportText {
    Q_DECLARE_TR_FUNCTIONS(fabriscope::Transport)
};

Problem make(Problem::Kind kind, const QString &happened, const QString &remedy, const QString &detail = {})
{
    Problem problem;
    problem.kind = kind;
    problem.happened = happened;
    problem.remedy = remedy;
    problem.detail = displayText(detail, 500);
    return problem;
}

QString checkNetwork()
{
    return TransportText::tr("Check the network and try again");
}

QString checkProxy()
{
    return TransportText::tr("Check the proxy's address and its user name and password");
}

Problem tlsProblem(const TransportFailure &failure)
{
    const QString host = displayText(failure.host, 100);
    const QString remedy =
        TransportText::tr("Check this computer's clock and certificates, and whether something stands between "
                          "it and the service");
    if (failure.tlsErrors.isEmpty()) {
        return make(Problem::Kind::Tls, TransportText::tr("No secure connection to %1 could be made").arg(host), remedy,
                    failure.errorString);
    }
    return make(Problem::Kind::Tls,
                TransportText::tr("The certificate of %1 cannot be trusted: %2")
                    .arg(host, displayText(failure.tlsErrors.first(), 200)),
                remedy, failure.tlsErrors.join(QLatin1Char('\n')));
}

Problem proxyProblem(const TransportFailure &failure)
{
    const QString proxy = displayText(failure.proxyName, 120);
    const auto because = [&](const QString &happened) {
        return make(Problem::Kind::Proxy, happened, checkProxy(), failure.errorString);
    };
    switch (failure.error) {
    case QNetworkReply::ProxyConnectionRefusedError:
        return because(TransportText::tr("The proxy %1 refuses connections").arg(proxy));
    case QNetworkReply::ProxyConnectionClosedError:
        return because(TransportText::tr("The proxy %1 closed the connection").arg(proxy));
    case QNetworkReply::ProxyNotFoundError:
        return because(TransportText::tr("The name of the proxy %1 cannot be resolved").arg(proxy));
    case QNetworkReply::ProxyTimeoutError:
        return because(TransportText::tr("The proxy %1 did not answer in time").arg(proxy));
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return because(TransportText::tr("The proxy %1 wants a user name and a password, or other ones").arg(proxy));
    default:
        return because(TransportText::tr("The request did not get through the proxy %1").arg(proxy));
    }
}

/// Qt has errors of their own for proxies, but reports most of what befalls one as if it had befallen the host.
bool isOfProxy(const TransportFailure &failure)
{
    if (failure.error >= QNetworkReply::ProxyConnectionRefusedError
        && failure.error <= QNetworkReply::UnknownProxyError)
        return true;
    const bool neverConnected = failure.error == QNetworkReply::UnknownNetworkError
        || failure.error == QNetworkReply::ConnectionRefusedError || failure.error == QNetworkReply::HostNotFoundError;
    return neverConnected && !failure.proxyName.isEmpty();
}

} // namespace

Problem transportProblem(const TransportFailure &failure)
{
    if (isOfProxy(failure))
        return proxyProblem(failure);
    const QString host = displayText(failure.host, 100);
    const QString &said = failure.errorString;
    switch (failure.error) {
    case QNetworkReply::HostNotFoundError:
        return make(
            Problem::Kind::Network, TransportText::tr("The name %1 cannot be resolved").arg(host),
            TransportText::tr("Check the network, and whether the region or the address of the service is right"),
            said);
    case QNetworkReply::ConnectionRefusedError:
        return make(Problem::Kind::Network, TransportText::tr("%1 refuses connections").arg(host),
                    TransportText::tr("Check the address of the service and whether a firewall stands in between"),
                    said);
    case QNetworkReply::RemoteHostClosedError:
        return make(Problem::Kind::Network,
                    failure.status > 0
                        ? TransportText::tr("The connection to %1 broke in the middle of an answer").arg(host)
                        : TransportText::tr("The connection to %1 broke before an answer came").arg(host),
                    checkNetwork(), said);
    case QNetworkReply::SslHandshakeFailedError:
        return tlsProblem(failure);
    case QNetworkReply::TimeoutError:
        return make(Problem::Kind::Timeout, TransportText::tr("%1 did not answer in time").arg(host), checkNetwork(),
                    said);
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolFailure:
        return make(Problem::Kind::Answer, TransportText::tr("What %1 answers is not HTTP").arg(host),
                    TransportText::tr("Check the address of the service and the proxy"), said);
    default:
        return make(Problem::Kind::Network, TransportText::tr("The connection to %1 failed").arg(host), checkNetwork(),
                    said);
    }
}

Problem connectTimeoutProblem(const QString &host, const QString &proxyName, int msecs)
{
    if (!proxyName.isEmpty()) {
        return make(Problem::Kind::Timeout,
                    TransportText::tr("No connection to %1 through the proxy %2 within %3")
                        .arg(displayText(host, 100), displayText(proxyName, 120), durationText(msecs)),
                    TransportText::tr("Check the network and the proxy, and try again"));
    }
    return make(Problem::Kind::Timeout,
                TransportText::tr("No connection to %1 within %2").arg(displayText(host, 100), durationText(msecs)),
                TransportText::tr("Check the network, and whether a proxy is needed"));
}

Problem silenceProblem(const QString &host, int msecs)
{
    return make(Problem::Kind::Timeout,
                TransportText::tr("%1 sent nothing for %2").arg(displayText(host, 100), durationText(msecs)),
                checkNetwork());
}

Problem tooBigProblem(qsizetype limit)
{
    return make(Problem::Kind::Answer,
                TransportText::tr("The answer is larger than %1").arg(QLocale().formattedDataSize(limit)),
                TransportText::tr("Ask for fewer tests at once, or check the address of the service"));
}

} // namespace fabriscope
