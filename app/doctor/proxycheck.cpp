// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/doctor/proxycheck.h"

#include "app/doctor/socketerrors.h"
#include "app/nettest/displaytext.h"

namespace fabriscope {

using namespace Qt::StringLiterals;

ProxyCheck::ProxyCheck(Findings &findings) : Examination(findings)
{
    m_limit.setSingleShot(true);
}

QString ProxyCheck::whyDirect()
{
    const QString host = displayText(findings().endpoint().url.host(), 100);
    switch (findings().way.origin) {
    case ProxyWay::Origin::Own:
        return tr("No proxy: the profile says so");
    case ProxyWay::Origin::Loopback:
        return tr("No proxy: this computer itself is reached directly, whatever environment and system say");
    case ProxyWay::Origin::Exception:
        return tr("No proxy: the environment variable %1 exempts %2").arg(findings().way.variable, host);
    case ProxyWay::Origin::Environment:
    case ProxyWay::Origin::System:
        break;
    }
    return tr("No proxy: neither the profile nor the environment nor the system names one");
}

QString ProxyCheck::origin()
{
    if (findings().way.origin == ProxyWay::Origin::Own)
        return tr("the profile, or --proxy");
    if (findings().way.origin == ProxyWay::Origin::Environment)
        return tr("the environment variable %1").arg(findings().way.variable);
    return tr("the system's settings");
}

void ProxyCheck::start()
{
    if (!findings().way.proxies) {
        emit ended(badStep(DoctorStep::Check::Proxy, findings().way.proxies.error()));
        return;
    }
    if (findings().isDirect()) {
        emit ended(skippedStep(DoctorStep::Check::Proxy, whyDirect()));
        return;
    }
    // Plain http is asked of such a proxy request by request; there is nothing to try ahead.
    if (!findings().isHttps() && findings().proxy().type() == QNetworkProxy::HttpProxy)
        return end(goodStep(DoctorStep::Check::Proxy,
                            tr("Requests go through the proxy %1").arg(displayText(findings().proxyName(), 120))));
    openTunnel();
}

void ProxyCheck::openTunnel()
{
    const QString host = findings().endpoint().url.host();
    m_socket.setProxy(findings().proxy());
    connect(&m_socket, &QTcpSocket::connected, this, [this, host] {
        end(goodStep(DoctorStep::Check::Proxy,
                     tr("The proxy %1 lets connections to %2 through")
                         .arg(displayText(findings().proxyName(), 120), displayText(host, 100))));
    });
    connect(&m_socket, &QTcpSocket::errorOccurred, this, [this] { end(failure()); });
    connect(&m_limit, &QTimer::timeout, this, [this, host] {
        end(badStep(DoctorStep::Check::Proxy,
                    connectTimeoutProblem(host, findings().proxyName(), findings().setup.pacing.connectMsecs)));
    });
    m_limit.start(findings().setup.pacing.connectMsecs);
    m_socket.connectToHost(host, quint16(findings().port()));
}

/// That the proxy itself takes connections has been seen: what fails now is what it makes of the address.
DoctorStep ProxyCheck::failure()
{
    if (m_socket.error() == QAbstractSocket::ProxyAuthenticationRequiredError)
        return badStep(DoctorStep::Check::Proxy,
                       socketProblem({m_socket.error(), m_socket.errorString()}, {}, findings().proxyName()));
    return badStep(
        DoctorStep::Check::Proxy,
        {.kind = Problem::Kind::Proxy,
         .happened =
             tr("The proxy %1 does not let connections to %2 through")
                 .arg(displayText(findings().proxyName(), 120), displayText(findings().endpoint().url.host(), 100)),
         .remedy = tr("Ask whoever runs the proxy to allow this address and port %1, or check the proxy's address")
                       .arg(findings().port()),
         .detail = displayText(m_socket.errorString(), 500)});
}

void ProxyCheck::end(DoctorStep step)
{
    m_limit.stop();
    m_socket.disconnect(this);
    m_socket.abort();
    const QNetworkProxy proxy = findings().proxy();
    step.facts =
        QList<DoctorStep::Fact>{
            {u"proxy"_s, tr("Proxy"), displayText(findings().proxyName(), 120)},
            {u"kind"_s, tr("Kind"), proxy.type() == QNetworkProxy::Socks5Proxy ? u"SOCKS5"_s : u"HTTP"_s},
            {u"origin"_s, tr("Named by"), origin()},
            {u"signIn"_s, tr("Sign-in"), proxy.user().isEmpty() ? tr("none") : tr("with a user name and a password")}}
        + step.facts;
    emit ended(step);
}

} // namespace fabriscope
