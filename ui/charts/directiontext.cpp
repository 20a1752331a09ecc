// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/directiontext.h"

#include "app/nettest/displaytext.h"
#include "app/nettest/member.h"

#include <QCoreApplication>
#include <QLocale>

namespace fabriscope {

namespace {

class DirectionText {
    Q_DECLARE_TR_FUNCTIONS(fabriscope::Direction)
};

QString oneWay(const NetTest &test)
{
    return DirectionText::tr("One way, clients → servers: %1 × %2 = %3 pairs")
        .arg(QLocale().toString(test.traffic->clients.size()), QLocale().toString(test.traffic->servers.size()),
             QLocale().toString(pairCount(test)));
}

QString eachWithEach(const NetTest &test)
{
    if (pairCount(test) == 0)
        return DirectionText::tr("Each with each, but the record names fewer than two members: no pairs");
    const qint64 members = kindOf(test) == TestKind::Delay
        ? test.delay->hosts.size()
        : test.traffic->clients.size() + test.traffic->servers.size();
    return DirectionText::tr("Each with each: %1 members, %2 ordered pairs")
        .arg(QLocale().toString(members), QLocale().toString(pairCount(test)));
}

QString collective(const NetTest &test)
{
    const CommTest comm = test.comm.value_or(CommTest());
    const QString name = comm.model.trimmed().isEmpty() ? DirectionText::tr("collective") : displayText(comm.model, 40);
    const QString hosts = QLocale().toString(distinctHosts(comm.hosts));
    if (const auto each = gpusPerHost(comm)) {
        return DirectionText::tr("One %1 over all GPUs together: %2 × %3 = %4 GPUs (hosts × GPUs a host)")
            .arg(name, hosts, QLocale().toString(*each), displayText(comm.gpuNum.text.trimmed(), 20));
    }
    if (!comm.gpuNum.isMissing()) {
        return DirectionText::tr("One %1 over all GPUs together (hosts: %2, GPUs: %3)")
            .arg(name, hosts, displayText(comm.gpuNum.text.trimmed(), 20));
    }
    return DirectionText::tr("One %1 over all hosts together (hosts: %2)").arg(name, hosts);
}

} // namespace

QString directionSentence(const NetTest &test)
{
    switch (directionOf(test)) {
    case Direction::ClientsToServers:
        return oneWay(test);
    case Direction::EachWithEach:
        return eachWithEach(test);
    case Direction::Collective:
        return collective(test);
    case Direction::Unknown:
        break;
    }
    if (memberCount(test) == 0)
        return DirectionText::tr("The record names no members.");
    return DirectionText::tr("Who sends to whom is not known for this type or model; the record names %n members.",
                             nullptr, int(memberCount(test)));
}

} // namespace fabriscope
