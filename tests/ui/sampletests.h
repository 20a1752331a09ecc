// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/archive/archive.h"
#include "app/record/decode.h"

#include <QFile>

/// Tests made by hand for the screens: small, named, without a service.
namespace fabriscope::sample {

using namespace Qt::StringLiterals;

/// Port number \a port of a fleet whose hosts have \a ports ports each.
inline TestHost host(int port, int ports = 2)
{
    const int number = port / ports;
    return {u"e01-cn-host%1"_s.arg(number), u"bond%1"_s.arg(port % ports + 1),
            u"10.%1.%2.%3"_s.arg(number / 16384).arg(number / 64 % 256).arg(port % 250), u"gpu-%1"_s.arg(number)};
}

inline HostList hosts(int count, int first = 0, int ports = 2)
{
    HostList list;
    for (int i = 0; i < count; ++i)
        list.append(host(first + i, ports));
    return list;
}

inline NetTest finished(const QString &type)
{
    NetTest test;
    test.testId = u"9b2c1c6e-5d7f-4b0e-9e0c-2f1d0c9a7e11"_s;
    test.netTestType = type;
    test.status = u"Finished"_s;
    test.created = TestTime::fromText(u"2026-01-19T02:18:12Z"_s);
    test.finished = TestTime::fromText(u"2026-01-19T02:25:42Z"_s);
    test.port = u"23001"_s;
    test.networkMode = u"2"_s;
    test.clusterId = u"i110667"_s;
    test.clusterName = u"prod-train-a"_s;
    return test;
}

inline NetTest traffic(const QString &model, int clients, int servers = 0, int ports = 2)
{
    NetTest test = finished(u"TrafficTest"_s);
    test.traffic = TrafficTest{u"RDMA"_s,
                               model,
                               Quantity::fromText(u"30"_s),
                               Quantity::fromText(u"8"_s),
                               Flag::fromText(u"True"_s),
                               hosts(clients, 0, ports),
                               hosts(servers, 100000, ports)};
    return test;
}

inline NetTest delay(int members, int ports = 2)
{
    NetTest test = finished(u"DelayTest"_s);
    test.delay = DelayTest{hosts(members, 0, ports)};
    return test;
}

inline NetTest collective(int count, const QString &gpus)
{
    NetTest test = finished(u"CommTest"_s);
    QList<TestHost> members = hosts(count, 0, 1).toList();
    for (TestHost &host : members)
        host.bond.clear();
    test.comm = CommTest{u"NCCL"_s, u"AllReduce"_s, Quantity::fromText(gpus), members};
    return test;
}

/// The record of the official documentation: NetDiag, all three sub-objects at once.
inline Record documented()
{
    QFile file(QStringLiteral(FABRISCOPE_TEST_DATA "/sample-response.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no sample-response.json");
    const Result<ListAnswer> answer = decodeListAnswer(file.readAll());
    return answer ? answer->records.value(0) : Record();
}

inline StoredTest stored(const NetTest &test, quint64 sequence = 1, const QString &profile = u"p"_s)
{
    StoredTest result;
    result.sequence = sequence;
    result.key = {profile, test.testId};
    result.test = std::make_shared<const NetTest>(test);
    Provenance from{u"eflo-controller.cn-wulanchabu.aliyuncs.com"_s, u"REQ-1"_s, 100,
                    QDateTime(QDate(2026, 1, 20), QTime(3, 4, 5), Qt::UTC)};
    result.from = std::make_shared<const Provenance>(from);
    return result;
}

} // namespace fabriscope::sample
