// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/madetests.h"

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

QString pick(QRandomGenerator &random, const QStringList &words)
{
    return words.at(random.bounded(words.size()));
}

HostList madeHosts(QRandomGenerator &random, int count)
{
    HostList hosts;
    for (int i = 0; i < count; ++i) {
        const int host = int(random.bounded(256));
        hosts.append(TestHost{u"e01-cn-%1"_s.arg(host, 4, 16, '0'_L1), u"bond%1"_s.arg(random.bounded(8)),
                              u"10.0.%1.%2"_s.arg(host / 64).arg(host % 64), u"node-%1"_s.arg(host)});
    }
    return hosts;
}

TestTime madeTime(QRandomGenerator &random)
{
    const qint64 begin = 1'704'067'200'000; // 2024-01-01
    const qint64 msecs = begin + qint64(random.bounded(40'000)) * 60'000;
    const QString text = QDateTime::fromMSecsSinceEpoch(msecs, Qt::UTC).toString(Qt::ISODate);
    return TestTime::fromText(random.bounded(20) == 0 ? u"soon"_s : text);
}

void addObject(QRandomGenerator &random, NetTest &test)
{
    if (test.netTestType == "TrafficTest"_L1) {
        TrafficTest traffic;
        traffic.protocol = pick(random, {u"RDMA"_s, u"TCP"_s});
        traffic.trafficModel = pick(random, {u"MTON"_s, u"Fullmesh"_s});
        traffic.duration = Quantity::fromText(QString::number(10 * random.bounded(1, 9)));
        traffic.qp = Quantity::fromText(pick(random, {u"1"_s, u"2"_s, u"8"_s, u"16"_s, u"RDMA"_s}));
        traffic.gdr = Flag::fromText(pick(random, {u"True"_s, u"False"_s, QString()}));
        traffic.clients = madeHosts(random, random.bounded(1, 6));
        test.traffic = traffic;
    } else if (test.netTestType == "DelayTest"_L1) {
        test.delay = DelayTest{madeHosts(random, random.bounded(2, 8))};
    } else if (test.netTestType == "CommTest"_L1) {
        test.comm = CommTest{u"NCCL"_s, u"AllReduce"_s, Quantity::fromText(u"64"_s), madeHosts(random, 8)};
    }
}

} // namespace

NetTest madeTest(QRandomGenerator &random, int number)
{
    NetTest test;
    test.testId = u"test-%1"_s.arg(number);
    test.netTestType = pick(random, {u"TrafficTest"_s, u"TrafficTest"_s, u"DelayTest"_s, u"CommTest"_s, u"NetDiag"_s});
    test.status = pick(random, {u"Finished"_s, u"Finished"_s, u"Failed"_s, u"InProgress"_s, u"Paused"_s});
    if (random.bounded(10) > 0)
        test.created = madeTime(random);
    if (stateOf(test) != TestState::Running && test.created.hasMoment()) {
        const qint64 end = test.created.msecsUtc + random.bounded(5, 900) * 1000;
        test.finished = TestTime::fromText(QDateTime::fromMSecsSinceEpoch(end, Qt::UTC).toString(Qt::ISODate));
    }
    test.port = QString::number(random.bounded(2) * 10'000 + 23'604);
    test.networkMode = pick(random, {u"01"_s, u"2"_s, QString()});
    test.clusterId = u"i-cluster-%1"_s.arg(random.bounded(3));
    test.clusterName = random.bounded(5) == 0 ? QString() : u"prod-"_s + test.clusterId.right(1);
    addObject(random, test);
    return test;
}

QList<StoredTest> MadeFleet::next(int count)
{
    QList<StoredTest> tests;
    tests.reserve(count);
    for (int i = 0; i < count; ++i)
        tests.append(next());
    return tests;
}

StoredTest MadeFleet::version(int number)
{
    StoredTest stored;
    stored.sequence = ++m_sequence;
    stored.test = std::make_shared<const NetTest>(madeTest(m_random, number));
    stored.key = {u"p"_s, stored.test->testId};
    return stored;
}

StoredTest MadeFleet::withStatus(const StoredTest &stored, const QString &status)
{
    NetTest test = *stored.test;
    test.status = status;
    StoredTest newer = stored;
    newer.sequence = ++m_sequence;
    newer.test = std::make_shared<const NetTest>(std::move(test));
    return newer;
}

} // namespace fabriscope
