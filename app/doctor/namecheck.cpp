// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/doctor/namecheck.h"

#include "app/eflo/durationtext.h"
#include "app/eflo/transportproblem.h"
#include "app/nettest/displaytext.h"

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int limitMsecs = 10'000;
constexpr qsizetype mostShown = 16;

QString shown(const QList<QHostAddress> &addresses, QAbstractSocket::NetworkLayerProtocol protocol)
{
    QStringList texts;
    for (const QHostAddress &address : addresses) {
        if (address.protocol() == protocol && texts.size() < mostShown)
            texts += address.toString();
    }
    return texts.join(", "_L1);
}

} // namespace

NameCheck::NameCheck(Findings &findings) : Examination(findings)
{
    m_limit.setSingleShot(true);
}

NameCheck::~NameCheck()
{
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(m_lookup);
}

QString NameCheck::reasonToSkip()
{
    if (!findings().way.proxies)
        return tr("Not looked up: first it has to be clear which way the requests take");
    if (!findings().isDirect())
        return tr("Not looked up here: the proxy %1 does that").arg(displayText(findings().proxyName(), 120));
    return {};
}

void NameCheck::start()
{
    if (const QString reason = reasonToSkip(); !reason.isEmpty()) {
        emit ended(skippedStep(DoctorStep::Check::Name, reason));
        return;
    }
    const QString host = findings().endpoint().url.host();
    if (const QHostAddress literal(host); !literal.isNull()) {
        findings().addresses = {literal};
        emit ended(skippedStep(DoctorStep::Check::Name, tr("%1 is an address already").arg(displayText(host, 100))));
        return;
    }
    connect(&m_limit, &QTimer::timeout, this, [this, host] {
        emit ended(badStep(
            DoctorStep::Check::Name,
            {.kind = Problem::Kind::Timeout,
             .happened =
                 tr("The name %1 was not resolved within %2").arg(displayText(host, 100), durationText(limitMsecs)),
             .remedy = tr("Check the network and this computer's name servers")}));
    });
    m_limit.start(limitMsecs);
    m_lookup = QHostInfo::lookupHost(host, this, &NameCheck::take);
}

void NameCheck::take(const QHostInfo &info)
{
    m_limit.stop();
    m_lookup = -1;
    const QString host = findings().endpoint().url.host();
    if (info.error() != QHostInfo::NoError || info.addresses().isEmpty()) {
        emit ended(badStep(DoctorStep::Check::Name,
                           transportProblem({.error = QNetworkReply::HostNotFoundError,
                                             .errorString = info.errorString(),
                                             .host = host,
                                             .proxyName = {},
                                             .tlsErrors = {}})));
        return;
    }
    findings().addresses = info.addresses();
    DoctorStep step =
        goodStep(DoctorStep::Check::Name,
                 tr("%1 has %Ln address(es)", nullptr, int(info.addresses().size())).arg(displayText(host, 100)));
    const QString four = shown(info.addresses(), QAbstractSocket::IPv4Protocol);
    const QString six = shown(info.addresses(), QAbstractSocket::IPv6Protocol);
    if (!four.isEmpty())
        step.facts.append({u"ipv4"_s, tr("IPv4"), four});
    if (!six.isEmpty())
        step.facts.append({u"ipv6"_s, tr("IPv6"), six});
    emit ended(step);
}

} // namespace fabriscope
