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

class Text {
    Q_DECLARE_TR_FUNCTIONS(fabriscope::Facts)
};

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString seconds(const Quantity &duration)
{
    return duration.isMissing() ? QString()
        : duration.number       ? Text::tr("%1 s").arg(duration.text.trimmed())
                                : duration.text;
}

Fact qpFact(const TrafficTest &traffic)
{
    if (traffic.isTcp())
        return {Text::tr("Connections"), traffic.qp.text,
                Text::tr("QP of the record: over TCP the number of concurrent connections.")};
    return {Text::tr("QP"), traffic.qp.text,
            Text::tr("Queue pairs, the number of flows. More of them move the bandwidth.")};
}

Fact gdrFact(const TrafficTest &traffic)
{
    const QString title = Text::tr("GDR");
    if (traffic.isTcp()) {
        return {title,
                {},
                traffic.gdr.isMissing() ? Text::tr("GPUDirect RDMA has no meaning over TCP.")
                                        : Text::tr("GPUDirect RDMA has no meaning over TCP; the record says “%1”.")
                                              .arg(displayText(traffic.gdr.text, 40))};
    }
    const QString note = Text::tr("GPUDirect RDMA: binds each network port to its GPU.");
    if (!traffic.gdr.value)
        return {title, traffic.gdr.text, note};
    return {title, *traffic.gdr.value ? Text::tr("On") : Text::tr("Off"), note};
}

Fact modelFact(const TrafficTest &traffic)
{
    QString note;
    if (traffic.isMton())
        note = Text::tr("MTON: every client sends to every server, one way.");
    else if (traffic.isFullmesh())
        note = Text::tr("Fullmesh: every member sends to every other; the record lists them all as clients.");
    return {Text::tr("Model"), traffic.trafficModel, note};
}

Fact pairsFact(qint64 pairs)
{
    return {Text::tr("Pairs"), pairs > 0 ? number(pairs) : QString(),
            Text::tr("Ordered pairs: from A to B and from B to A are two.")};
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
        return Text::tr("This is not a time the program knows.");
    case TestTime::Reading::AssumedUtc:
        return Text::tr("Sent without a time zone, read as UTC: %1")
            .arg(QDateTime::fromMSecsSinceEpoch(time.msecsUtc, Qt::UTC).toString(Qt::ISODateWithMs));
    case TestTime::Reading::Exact:
        break;
    }
    return Text::tr("In UTC: %1")
        .arg(QDateTime::fromMSecsSinceEpoch(time.msecsUtc, Qt::UTC).toString(Qt::ISODateWithMs));
}

} // namespace

FactSection trafficFacts(const NetTest &test)
{
    const TrafficTest traffic = test.traffic.value_or(TrafficTest());
    return {Text::tr("Traffic test"),
            {{Text::tr("Protocol"), traffic.protocol, {}},
             modelFact(traffic),
             {Text::tr("Duration"), seconds(traffic.duration), {}},
             qpFact(traffic),
             gdrFact(traffic),
             {Text::tr("Port"), test.port, Text::tr("The first port of the test.")},
             {Text::tr("Clients"), number(traffic.clients.size()), {}},
             {Text::tr("Servers"), number(traffic.servers.size()), {}},
             pairsFact(kindOf(test) == TestKind::Traffic ? pairCount(test) : 0)},
            {}};
}

FactSection delayFacts(const NetTest &test)
{
    const HostList hosts = test.delay ? test.delay->hosts : HostList();
    const qint64 n = hosts.size();
    return {Text::tr("Delay test"),
            {{Text::tr("Members"), number(n),
              Text::tr("Entries of Hosts; a host with several bonds stands there once for each.")},
             {Text::tr("Hosts"), number(distinctHosts(hosts)), Text::tr("Different ResourceIds.")},
             pairsFact(n * (n - 1)),
             {Text::tr("Port"), test.port, Text::tr("The first port of the test.")}},
            {}};
}

FactSection commFacts(const NetTest &test)
{
    const CommTest comm = test.comm.value_or(CommTest());
    return {
        Text::tr("Communication library test"),
        {{Text::tr("Library"), comm.type, {}},
         {Text::tr("Collective"), comm.model, {}},
         {Text::tr("GPUs"), comm.gpuNum.text, Text::tr("GPUNum of the record: all GPUs together.")},
         {Text::tr("GPUs a host"), gpusEach(comm), Text::tr("Shown only if the GPUs divide evenly among the hosts.")},
         {Text::tr("Hosts"), number(distinctHosts(comm.hosts)), {}},
         {Text::tr("Port"), test.port, Text::tr("The first port of the test.")}},
        {}};
}

FactSection recordFacts(const NetTest &test)
{
    return {Text::tr("Record"),
            {{u"TestId"_s, test.testId, {}},
             {u"NetTestType"_s, test.netTestType, {}},
             {u"Status"_s, test.status, {}},
             {u"CreationTime"_s, test.created.text.trimmed(), timeNote(test.created)},
             {u"FinishedTime"_s, test.finished.text.trimmed(), timeNote(test.finished)},
             {u"ClusterName"_s, test.clusterName, {}},
             {u"ClusterId"_s, test.clusterId, {}},
             {u"Port"_s, test.port, {}},
             {u"NetworkMode"_s, test.networkMode, Text::tr("Its meaning is not documented.")}},
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
        sections.first().remark = Text::tr(
            "The record also holds what does not belong to a test of this type. It is shown because it was sent.");
    }
    return sections;
}

} // namespace fabriscope
