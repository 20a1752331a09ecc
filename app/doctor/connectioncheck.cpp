// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/doctor/connectioncheck.h"

#include "app/doctor/socketerrors.h"
#include "app/eflo/durationtext.h"
#include "app/nettest/displaytext.h"

#include <algorithm>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOfAKind = 3;

/// The first few of each kind, in the order in which the system gives them.
QStringList targetsOf(const QList<QHostAddress> &addresses)
{
    QStringList targets;
    int four = 0;
    int six = 0;
    for (const QHostAddress &address : addresses) {
        int &count = address.protocol() == QAbstractSocket::IPv6Protocol ? six : four;
        if (++count <= mostOfAKind)
            targets += address.toString();
    }
    return targets;
}

} // namespace

ConnectionCheck::ConnectionCheck(Findings &findings) : Examination(findings)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &ConnectionCheck::giveUp);
}

void ConnectionCheck::start()
{
    m_clock.start();
    m_limit.start(findings().setup.pacing.connectMsecs);
    if (!findings().isDirect())
        return open(findings().proxy().hostName(), findings().proxy().port());
    const QStringList targets = targetsOf(findings().addresses);
    m_tries.reserve(targets.size());
    for (const QString &target : targets)
        open(target, findings().port());
}

void ConnectionCheck::open(const QString &target, int port)
{
    const qsizetype index = m_tries.size();
    auto *socket = new QTcpSocket(this);
    m_tries.append({.target = target, .socket = socket, .connected = {}, .errorString = {}});
    socket->setProxy(QNetworkProxy::NoProxy);
    connect(socket, &QTcpSocket::connected, this, [this, index] { settle(index, true); });
    connect(socket, &QTcpSocket::errorOccurred, this, [this, index] { settle(index, false); });
    // Later: whoever fails at once would otherwise be taken for the last one.
    QMetaObject::invokeMethod(
        socket, [socket, target, port] { socket->connectToHost(target, quint16(port)); }, Qt::QueuedConnection);
}

void ConnectionCheck::settle(qsizetype index, bool connected)
{
    Try &one = m_tries[index];
    if (one.connected)
        return;
    one.connected = connected;
    one.msecs = m_clock.elapsed();
    one.error = one.socket->error();
    one.errorString = one.socket->errorString();
    one.socket->abort();
    if (std::all_of(m_tries.cbegin(), m_tries.cend(), [](const Try &each) { return each.connected.has_value(); }))
        end();
}

void ConnectionCheck::giveUp()
{
    m_timedOut = true;
    for (Try &one : m_tries) {
        if (one.connected)
            continue;
        one.connected = false;
        one.msecs = m_clock.elapsed();
        one.errorString = tr("no answer within %1").arg(durationText(one.msecs));
        one.socket->abort();
    }
    end();
}

void ConnectionCheck::end()
{
    m_limit.stop();
    const auto reached = std::count_if(m_tries.cbegin(), m_tries.cend(), [](const Try &one) { return *one.connected; });
    const QString host = displayText(findings().endpoint().url.host(), 100);
    DoctorStep step;
    if (reached == 0) {
        step = badStep(DoctorStep::Check::Connection, problem());
    } else if (!findings().isDirect()) {
        step = goodStep(DoctorStep::Check::Connection,
                        tr("The proxy %1 takes connections").arg(displayText(findings().proxyName(), 120)));
    } else if (reached < m_tries.size()) {
        step = warningStep(DoctorStep::Check::Connection,
                           tr("%1 takes connections at only %2 of its %3 addresses")
                               .arg(host, QString::number(reached), QString::number(m_tries.size())),
                           tr("It works, but may be slow at times: check the network's way to the others"));
    } else {
        step = goodStep(DoctorStep::Check::Connection,
                        tr("%1 takes connections at port %2").arg(host, QString::number(findings().port())));
    }
    step.facts = facts() + step.facts;
    emit ended(step);
}

Problem ConnectionCheck::problem()
{
    const QString host = findings().endpoint().url.host();
    const QString proxy = findings().isDirect() ? QString() : findings().proxyName();
    if (m_timedOut)
        return connectTimeoutProblem(host, proxy, findings().setup.pacing.connectMsecs);
    const Try &first = m_tries.constFirst();
    return socketProblem({first.error, first.errorString}, host, proxy);
}

QList<DoctorStep::Fact> ConnectionCheck::facts() const
{
    QList<DoctorStep::Fact> facts;
    facts.reserve(m_tries.size());
    for (const Try &one : m_tries) {
        const QString target = displayText(one.target, 120);
        facts.append(
            {target, target,
             *one.connected ? tr("connected after %1").arg(durationText(one.msecs)) : displayText(one.errorString)});
    }
    return facts;
}

} // namespace fabriscope
