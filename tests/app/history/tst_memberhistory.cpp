// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fields/field.h"
#include "app/history/findmember.h"
#include "app/history/historymaker.h"
#include "tests/support/madetests.h"

#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

namespace {

const QString day = u"2026-01-%1T09:00:00Z"_s;

/// "h1/bond1"
HostList hosts(const QString &words)
{
    HostList list;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts))
        list.append(TestHost{word.section(u'/', 0, 0), word.section(u'/', 1), {}, {}});
    return list;
}

struct Made {
    QString id;
    QString type = u"TrafficTest"_s;
    QString status = u"Finished"_s;
    int dayOfMonth = 1; ///< 0: no time
    QString clients;
    QString servers;
};

StoredTest stored(const Made &made)
{
    auto test = std::make_shared<NetTest>();
    test->testId = made.id;
    test->netTestType = made.type;
    test->status = made.status;
    test->clusterName = u"prod"_s;
    if (made.dayOfMonth > 0)
        test->created = TestTime::fromText(day.arg(made.dayOfMonth, 2, 10, QLatin1Char('0')));
    if (made.type == "TrafficTest"_L1) {
        test->traffic = TrafficTest{};
        test->traffic->trafficModel = made.servers.isEmpty() ? u"Fullmesh"_s : u"MTON"_s;
        test->traffic->clients = hosts(made.clients);
        test->traffic->servers = hosts(made.servers);
    } else {
        test->delay = DelayTest{hosts(made.clients)};
    }
    StoredTest result;
    result.key = {u"p"_s, made.id};
    result.test = test;
    return result;
}

MemberOfInterest host(const QString &name, const QString &bond = {})
{
    return {{HostIdentity::By::ResourceId, name}, bond};
}

MemberHistory historyOfTests(const MemberOfInterest &who, const QList<Made> &tests)
{
    HistoryMaker maker(who);
    for (const Made &made : tests)
        maker.add(stored(made));
    return maker.take();
}

QString ids(const MemberHistory &history)
{
    QStringList list;
    for (const MemberRun &run : history.runs)
        list.append(run.key.testId);
    return list.join(u' ');
}

/// "name:tests/failed"
QString partners(const MemberHistory &history)
{
    QStringList list;
    for (const Partner &partner : history.partners)
        list.append(u"%1:%2/%3"_s.arg(partner.who.name).arg(partner.tally.tests).arg(partner.tally.failed));
    return list.join(u' ');
}

bool sameHistory(const MemberHistory &a, const MemberHistory &b)
{
    return ids(a) == ids(b) && partners(a) == partners(b) && a.all == b.all && a.bonds == b.bonds
        && a.clusters == b.clusters && a.runsWithTime == b.runsWithTime;
}

} // namespace

class TestMemberHistory : public QObject {
    Q_OBJECT
private slots:
    void testsAndPartners_data();
    void testsAndPartners();
    void oldestFirstAndTimelessLast();
    void shareIsOfWhatHasEnded_data();
    void shareIsOfWhatHasEnded();
    void typesAreCountedApart();
    void aBondIsNotItsHost();
    void namesAreThoseOfTheNewestTest();
    void snapshotSaysTheSameAsAPlainWalk();
    void stopsHalfway();
    void findsTheHostAQueryNames_data();
    void findsTheHostAQueryNames();
};

void TestMemberHistory::testsAndPartners_data()
{
    QTest::addColumn<QList<Made>>("tests");
    QTest::addColumn<QString>("runs");
    QTest::addColumn<QString>("met");
    QTest::newRow("no test at all") << QList<Made>{} << ""
                                    << "";
    QTest::newRow("not in this one") << QList<Made>{{.id = u"1"_s, .clients = u"y z"_s}} << ""
                                     << "";
    QTest::newRow("everybody in a fullmesh") << QList<Made>{{.id = u"1"_s, .clients = u"x y z"_s}} << "1"
                                             << "y:1/0 z:1/0";
    QTest::newRow("client meets servers") << QList<Made>{{.id = u"1"_s, .clients = u"x y"_s, .servers = u"z"_s}} << "1"
                                          << "z:1/0";
    QTest::newRow("server meets clients") << QList<Made>{{.id = u"1"_s, .clients = u"y"_s, .servers = u"x z"_s}} << "1"
                                          << "y:1/0";
    QTest::newRow("both roles meet all") << QList<Made>{{.id = u"1"_s, .clients = u"x y"_s, .servers = u"x z"_s}} << "1"
                                         << "y:1/0 z:1/0";
    QTest::newRow("two ports are one partner") << QList<Made>{{.id = u"1"_s, .clients = u"x/1 x/2 y/1 y/2"_s}} << "1"
                                               << "y:1/0";
    QTest::newRow("most failures first")
        << QList<Made>{{.id = u"1"_s, .clients = u"x y z"_s},
                       {.id = u"2"_s, .status = u"Failed"_s, .dayOfMonth = 2, .clients = u"x z"_s},
                       {.id = u"3"_s, .dayOfMonth = 3, .clients = u"x y"_s}}
        << "1 2 3"
        << "z:2/1 y:2/0";
    QTest::newRow("nameless partners are nobody") << QList<Made>{{.id = u"1"_s, .clients = u"x /1 /2"_s}} << "1"
                                                  << "";
    QTest::newRow("records without an id") << QList<Made>{{.clients = u"x y"_s}, {.clients = u"x y"_s}} << " "
                                           << "y:2/0";
}

void TestMemberHistory::testsAndPartners()
{
    QFETCH(QList<Made>, tests);
    const MemberHistory history = historyOfTests(host(u"x"_s), tests);
    QTEST(ids(history), "runs");
    QTEST(partners(history), "met");
}

void TestMemberHistory::oldestFirstAndTimelessLast()
{
    const MemberHistory history = historyOfTests(host(u"x"_s),
                                                 {{.id = u"timeless"_s, .dayOfMonth = 0, .clients = u"x"_s},
                                                  {.id = u"new"_s, .dayOfMonth = 9, .clients = u"x"_s},
                                                  {.id = u"old"_s, .dayOfMonth = 3, .clients = u"x"_s},
                                                  {.id = u"timeless2"_s, .dayOfMonth = 0, .clients = u"x"_s}});
    QCOMPARE(ids(history), u"old new timeless timeless2"_s);
    QCOMPARE(history.runsWithTime, 2);
}

void TestMemberHistory::shareIsOfWhatHasEnded_data()
{
    QTest::addColumn<QStringList>("statuses");
    QTest::addColumn<int>("ended");
    QTest::addColumn<double>("share"); // -1: none
    QTest::newRow("none") << QStringList{} << 0 << -1.0;
    QTest::newRow("only running") << QStringList{u"InProgress"_s} << 0 << -1.0;
    QTest::newRow("one of two") << QStringList{u"Finished"_s, u"Failed"_s} << 2 << 0.5;
    QTest::newRow("running do not count") << QStringList{u"Finished"_s, u"Failed"_s, u"Pending"_s} << 2 << 0.5;
    QTest::newRow("other words count as ended") << QStringList{u"Paused"_s, u"Failed"_s} << 2 << 0.5;
    QTest::newRow("no status") << QStringList{QString()} << 1 << 0.0;
}

void TestMemberHistory::shareIsOfWhatHasEnded()
{
    QFETCH(QStringList, statuses);
    QFETCH(double, share);
    QList<Made> tests;
    for (const QString &status : statuses)
        tests.append({.status = status, .clients = u"x y"_s});
    const MemberHistory history = historyOfTests(host(u"x"_s), tests);
    QTEST(history.all.ended(), "ended");
    QCOMPARE(history.all.failedShare().value_or(-1), share);
}

void TestMemberHistory::typesAreCountedApart()
{
    const MemberHistory history = historyOfTests(host(u"x"_s),
                                                 {{.type = u"DelayTest"_s, .status = u"Failed"_s, .clients = u"x y"_s},
                                                  {.clients = u"x y"_s},
                                                  {.clients = u"x y"_s}});
    QCOMPARE(history.types.size(), 2);
    QCOMPARE(history.types.at(0).netTestType, u"TrafficTest"_s);
    QCOMPARE(history.types.at(0).tally.tests, 2);
    QCOMPARE(history.types.at(1).tally.failed, 1);
    QCOMPARE(history.all.tests, 3);
}

void TestMemberHistory::aBondIsNotItsHost()
{
    const QList<Made> tests{{.id = u"1"_s, .dayOfMonth = 1, .clients = u"x/bond1 y/bond1"_s},
                            {.id = u"2"_s, .dayOfMonth = 2, .clients = u"x/bond2 y/bond1"_s},
                            {.id = u"3"_s, .dayOfMonth = 3, .clients = u"x/Bond1 x/bond10 z"_s},
                            {.id = u"4"_s, .dayOfMonth = 4, .clients = u"x z"_s}};
    const MemberHistory bond = historyOfTests(host(u"x"_s, u"BOND1"_s), tests);
    QCOMPARE(ids(bond), u"1 3"_s);
    QCOMPARE(bond.bonds, (QStringList{u"bond1"_s, u"bond2"_s, u"bond10"_s})); // also those that are not asked for
    QCOMPARE(bond.runs.at(1).bonds, QStringList{u"Bond1"_s});
    QCOMPARE(partners(bond), u"y:1/0 z:1/0"_s);
    QCOMPARE(ids(historyOfTests(host(u"x"_s), tests)), u"1 2 3 4"_s);
}

void TestMemberHistory::namesAreThoseOfTheNewestTest()
{
    HistoryMaker maker(host(u"x"_s));
    for (const auto &[when, name] : {std::pair(5, u"new"_s), std::pair(2, u"old"_s), std::pair(0, u"timeless"_s)}) {
        StoredTest test = stored({.dayOfMonth = when, .clients = u"x"_s});
        NetTest named = *test.test;
        TestHost client = named.traffic->clients.first();
        client.serverName = name;
        named.traffic->clients = {client};
        test.test = std::make_shared<const NetTest>(named);
        maker.add(test);
    }
    QCOMPARE(maker.take().host.serverName, u"new"_s);
}

void TestMemberHistory::snapshotSaysTheSameAsAPlainWalk()
{
    MadeFleet fleet(7);
    TestStore store;
    for (const StoredTest &test : fleet.next(3000))
        store.merge(test);
    for (int i = 0; i < 500; ++i) // newer versions leave what the older ones had behind
        store.merge(fleet.version(fleet.random().bounded(1, 3000)));
    const TestSnapshot tests = store.snapshot();
    const StopFlag go = false;
    for (const MemberOfInterest &who :
         {host(u"e01-cn-0001"_s), host(u"e01-cn-00a0"_s, u"bond3"_s), host(u"e01-cn-00ff"_s), host(u"nobody"_s)}) {
        HistoryMaker plain(who);
        for (Ordinal ordinal = 0; ordinal < Ordinal(tests.size()); ++ordinal)
            plain.add(tests.at(ordinal));
        const auto found = historyOf(tests, who, go);
        QVERIFY(found);
        QVERIFY(sameHistory(*found, plain.take()));
    }
}

void TestMemberHistory::stopsHalfway()
{
    MadeFleet fleet(8);
    TestStore store;
    for (const StoredTest &test : fleet.next(10))
        store.merge(test);
    const StopFlag stop = true;
    QVERIFY(!historyOf(store.snapshot(), host(u"e01-cn-0001"_s), stop));
}

void TestMemberHistory::findsTheHostAQueryNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("nothing") << "" << QStringList{};
    QTest::newRow("ResourceId") << "e01" << QStringList{u"e01"_s}; // although it is a part of another
    QTest::newRow("case") << "E01" << QStringList{u"e01"_s};
    QTest::newRow("IP") << "10.0.0.2" << QStringList{u"e011"_s};
    QTest::newRow("ServerName") << "gpu-3" << QStringList{u"10.0.0.3"_s};
    QTest::newRow("a part of one") << "0.0.2" << QStringList{u"e011"_s};
    QTest::newRow("a part of many") << "10.0" << QStringList{u"e01"_s, u"e011"_s};
    QTest::newRow("nobody") << "zz" << QStringList{};
}

void TestMemberHistory::findsTheHostAQueryNames()
{
    QFETCH(QString, name);
    StoredTest test = stored({.id = u"1"_s});
    NetTest named = *test.test;
    named.traffic->clients = {{u"e01"_s, u"bond1"_s, u"10.0.0.1"_s, u"gpu-1"_s},
                              {u"e01"_s, u"bond2"_s, u"10.0.0.1"_s, u"gpu-1"_s},
                              {u"e011"_s, {}, u"10.0.0.2"_s, u"gpu-2"_s},
                              {{}, {}, u"10.0.0.3"_s, u"gpu-3"_s}};
    test.test = std::make_shared<const NetTest>(named);
    test.sequence = 1;
    TestStore store;
    store.merge(test);
    QStringList found;
    for (const HostIdentity &who : findHosts(store.snapshot(), name).hosts)
        found.append(who.name);
    QTEST(found, "found");
}

QTEST_GUILESS_MAIN(TestMemberHistory)
#include "tst_memberhistory.moc"
