// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/facts.h"

#include "app/nettest/displaytext.h"
#include "app/nettest/member.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

class FactsText {
    Q_DECLARE_TR_FUNCTIONS(fabriscope::Facts)
};

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString seconds(const Quantity &duration)
{
    return duration.isMissing() ? QString()
        : duration.number       ? FactsText::tr("%1 s").arg(duration.text.trimmed())
                                : duration.text;
}

Fact qpFact(const TrafficTest &traffic)
{
    if (traffic.isTcp())
        return {FactsText::tr("Connections"), traffic.qp.text,
                FactsText::tr("QP of the record: over TCP the number of concurrent connections.")};
    return {FactsText::tr("QP"), traffic.qp.text,
            FactsText::tr("Queue pairs, the number of flows. More of them move the bandwidth.")};
}

Fact gdrFact(const TrafficTest &traffic)
{
    const QString title = FactsText::tr("GDR");
    if (traffic.isTcp()) {
        return {title,
                {},
                traffic.gdr.isMissing() ? FactsText::tr("GPUDirect RDMA has no meaning over TCP.")
                                        : FactsText::tr("GPUDirect RDMA has no meaning over TCP; the record says “%1”.")
                                              .arg(displayText(traffic.gdr.text, 40))};
    }
    const QString note = FactsText::tr("GPUDirect RDMA: binds each network port to its GPU.");
    if (!traffic.gdr.value)
        return {title, traffic.gdr.text, note};
    return {title, *traffic.gdr.value ? FactsText::tr("On") : FactsText::tr("Off"), note};
}

Fact modelFact(const TrafficTest &traffic)
{
    QString note;
    if (traffic.isMton())
        note = FactsText::tr("MTON: every client sends to every server, one way.");
    else if (traffic.isFullmesh())
        note = FactsText::tr("Fullmesh: every member sends to every other; the record lists them all as clients.");
    return {FactsText::tr("Model"), traffic.trafficModel, note};
}

Fact pairsFact(qint64 pairs)
{
    return {FactsText::tr("Pairs"), pairs > 0 ? number(pairs) : QString(),
            FactsText::tr("Ordered pairs: from A to B and from B to A are two.")};
}

QString gpusEach(const CommTest &comm)
{
    const auto each = gpusPerHost(comm);
    return each ? number(*each) : QString();
}

QString timeNote(const TestTime &time)
{
    switch (time.reading) {
    case TestTime::Reading::Missing:
        return {};
    case TestTime::Reading::Unreadable:
        return FactsText::tr("This is not a time the program knows.");
    case TestTime::Reading::AssumedUtc:
        return FactsText::tr("Sent without a time zone, read as UTC: %1")
            .arg(QDateTime::fromMSecsSinceEpoch(time.msecsUtc, Qt::UTC).toString(Qt::ISODateWithMs));
    case TestTime::Reading::Exact:
        break;
    }
    return FactsText::tr("In UTC: %1")
        .arg(QDateTime::fromMSecsSinceEpoch(time.msecsUtc, Qt::UTC).toString(Qt::ISODateWithMs));
}

} // namespace

FactSection trafficFacts(const NetTest &test)
{
    const TrafficTest traffic = test.traffic.value_or(TrafficTest());
    return {FactsText::tr("Traffic test"),
            {{FactsText::tr("Protocol"), traffic.protocol, {}},
             modelFact(traffic),
             {FactsText::tr("Duration"), seconds(traffic.duration), {}},
             qpFact(traffic),
             gdrFact(traffic),
             {FactsText::tr("Port"), test.port, FactsText::tr("The first port of the test.")},
             {FactsText::tr("Clients"), number(traffic.clients.size()), {}},
             {FactsText::tr("Servers"), number(traffic.servers.size()), {}},
             pairsFact(kindOf(test) == TestKind::Traffic ? pairCount(test) : 0)},
            {}};
}

FactSection delayFacts(const NetTest &test)
{
    const HostList hosts = test.delay ? test.delay->hosts : HostList();
    const qint64 n = hosts.size();
    return {FactsText::tr("Delay test"),
            {{FactsText::tr("Members"), number(n),
              FactsText::tr("Entries of Hosts; a host with several bonds stands there once for each.")},
             {FactsText::tr("Hosts"), number(distinctHosts(hosts)), FactsText::tr("Different ResourceIds.")},
             pairsFact(n * (n - 1)),
             {FactsText::tr("Port"), test.port, FactsText::tr("The first port of the test.")}},
            {}};
}

FactSection commFacts(const NetTest &test)
{
    const CommTest comm = test.comm.value_or(CommTest());
    return {FactsText::tr("Communication library test"),
            {{FactsText::tr("Library"), comm.type, {}},
             {FactsText::tr("Collective"), comm.model, {}},
             {FactsText::tr("GPUs"), comm.gpuNum.text, FactsText::tr("GPUNum of the record: all GPUs together.")},
             {FactsText::tr("GPUs a host"), gpusEach(comm),
              FactsText::tr("Shown only if the GPUs divide evenly among the hosts.")},
             {FactsText::tr("Hosts"), number(distinctHosts(comm.hosts)), {}},
             {FactsText::tr("Port"), test.port, FactsText::tr("The first port of the test.")}},
            {}};
}

FactSection recordFacts(const NetTest &test)
{
    return {FactsText::tr("Record"),
            {{u"TestId"_s, test.testId, {}},
             {u"NetTestType"_s, test.netTestType, {}},
             {u"Status"_s, test.status, {}},
             {u"CreationTime"_s, test.created.text.trimmed(), timeNote(test.created)},
             {u"FinishedTime"_s, test.finished.text.trimmed(), timeNote(test.finished)},
             {u"ClusterName"_s, test.clusterName, {}},
             {u"ClusterId"_s, test.clusterId, {}},
             {u"Port"_s, test.port, {}},
             {u"NetworkMode"_s, test.networkMode, FactsText::tr("Its meaning is not documented.")}},
            {}};
}

QList<FactSection> foreignFacts(const NetTest &test, TestKind kind)
{
    QList<FactSection> sections;
    if (kind != TestKind::Traffic && test.traffic && !test.traffic->isEmpty())
        sections += trafficFacts(test);
    if (kind != TestKind::Delay && test.delay && !test.delay->isEmpty())
        sections += delayFacts(test);
    if (kind != TestKind::Comm && test.comm && !test.comm->isEmpty())
        sections += commFacts(test);
    if (!sections.isEmpty() && kind != TestKind::Other) {
        sections.first().remark = FactsText::tr(
            "The record also holds what does not belong to a test of this type. It is shown because it was sent.");
    }
    return sections;
}

} // namespace fabriscope
