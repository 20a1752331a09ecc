// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/compare/comparisontext.h"

#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

namespace {

/// "h1/bond1": host and bond; "/bond1": a member without a name.
HostList hosts(const QStringList &words)
{
    HostList list;
    for (const QString &word : words)
        list.append(TestHost{word.section(u'/', 0, 0), word.section(u'/', 1), {}, {}});
    return list;
}

NetTest fullmesh(const QStringList &clients, const QStringList &servers = {})
{
    NetTest test;
    test.testId = u"t"_s;
    test.netTestType = u"TrafficTest"_s;
    test.status = u"Finished"_s;
    test.traffic = TrafficTest{};
    test.traffic->protocol = u"RDMA"_s;
    test.traffic->qp = Quantity::fromText(u"8"_s);
    test.traffic->clients = hosts(clients);
    test.traffic->servers = hosts(servers);
    return test;
}

NetTest ran(const QString &created, const QString &finished)
{
    NetTest test = fullmesh({});
    test.created = TestTime::fromText(created);
    test.finished = TestTime::fromText(finished);
    return test;
}

QString names(const QList<ComparedMember> &members)
{
    QStringList list;
    for (const ComparedMember &member : members)
        list.append(member.who.isKnown() ? member.who.name : u"?"_s);
    return list.join(u' ');
}

QStringList titles(const QList<ComparisonSection> &sections)
{
    QStringList list;
    for (const ComparisonSection &section : sections)
        list.append(section.title);
    return list;
}

} // namespace

class TestComparison : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void membersAreDivided_data();
    void membersAreDivided();
    void rolesAndBondsOfBoth_data();
    void rolesAndBondsOfBoth();
    void orderOfMembers_data();
    void orderOfMembers();
    void hostsAreKnownByWhatTheyHave_data();
    void hostsAreKnownByWhatTheyHave();
    void fieldsThatDiffer_data();
    void fieldsThatDiffer();
    void testsOfDifferentTypes();
    void times_data();
    void times();
    void emptyRecordsCompareToNothing();
    void whatDiffersStandsFirst();
    void textHoldsEverything();
    void hostileTextStaysInItsCell();
};

void TestComparison::membersAreDivided_data()
{
    QTest::addColumn<QStringList>("a");
    QTest::addColumn<QStringList>("b");
    QTest::addColumn<QString>("onlyA");
    QTest::addColumn<QString>("onlyB");
    QTest::addColumn<QString>("both");
    const QStringList none;
    QTest::newRow("the same") << QStringList{u"x/b1"_s, u"y/b1"_s} << QStringList{u"y/b1"_s, u"x/b1"_s} << ""
                              << ""
                              << "x y";
    QTest::newRow("overlapping") << QStringList{u"x/b1"_s, u"y/b1"_s} << QStringList{u"y/b1"_s, u"z/b1"_s} << "x"
                                 << "z"
                                 << "y";
    QTest::newRow("disjoint") << QStringList{u"x/b1"_s} << QStringList{u"z/b1"_s, u"w/b1"_s} << "x"
                              << "z w"
                              << "";
    QTest::newRow("one without members") << none << QStringList{u"z/b1"_s} << ""
                                         << "z"
                                         << "";
    QTest::newRow("two without members") << none << none << ""
                                         << ""
                                         << "";
    QTest::newRow("duplicates are one host") << QStringList{u"x/b1"_s, u"x/b1"_s} << QStringList{u"x/b1"_s} << ""
                                             << ""
                                             << "x";
    QTest::newRow("two bonds are one host") << QStringList{u"x/b1"_s, u"x/b2"_s} << QStringList{u"x/b3"_s} << ""
                                            << ""
                                            << "x";
    QTest::newRow("nobody is nobody else") << QStringList{u"/b1"_s, u"/b1"_s} << QStringList{u"/b1"_s} << "? ?"
                                           << "?"
                                           << "";
}

void TestComparison::membersAreDivided()
{
    QFETCH(QStringList, a);
    QFETCH(QStringList, b);
    const Comparison comparison = compareTests(fullmesh(a), fullmesh(b));
    QTEST(names(comparison.onlyA), "onlyA");
    QTEST(names(comparison.onlyB), "onlyB");
    QTEST(names(comparison.both), "both");
}

void TestComparison::rolesAndBondsOfBoth_data()
{
    QTest::addColumn<QStringList>("clientsOfA");
    QTest::addColumn<QStringList>("serversOfB");
    QTest::addColumn<QStringList>("clientsOfB");
    QTest::addColumn<bool>("same");
    QTest::addColumn<QString>("textA");
    QTest::addColumn<QString>("textB");
    const QStringList none;
    QTest::newRow("the same") << QStringList{u"x/bond1"_s} << none << QStringList{u"x/bond1"_s} << true
                              << "Client: bond1"
                              << "Client: bond1";
    QTest::newRow("case of bonds") << QStringList{u"x/bond1"_s} << none << QStringList{u"x/Bond1"_s} << true
                                   << "Client: bond1"
                                   << "Client: Bond1";
    QTest::newRow("order of bonds") << QStringList{u"x/1"_s, u"x/2"_s} << none << QStringList{u"x/2"_s, u"x/1"_s}
                                    << true << "Client: 1, 2"
                                    << "Client: 2, 1";
    QTest::newRow("another bond") << QStringList{u"x/bond1"_s} << none << QStringList{u"x/bond2"_s} << false
                                  << "Client: bond1"
                                  << "Client: bond2";
    QTest::newRow("another role") << QStringList{u"x/bond1"_s} << QStringList{u"x/bond1"_s} << none << false
                                  << "Client: bond1"
                                  << "Server: bond1";
    QTest::newRow("both roles") << QStringList{u"x/1"_s} << QStringList{u"x/2"_s} << QStringList{u"x/1"_s} << false
                                << "Client: 1"
                                << "Client: 1; Server: 2";
    QTest::newRow("twice") << QStringList{u"x/1"_s, u"x/1"_s} << none << QStringList{u"x/1"_s} << false
                           << "Client: 1 × 2"
                           << "Client: 1";
    QTest::newRow("no bond") << QStringList{u"x"_s} << none << QStringList{u"x"_s} << true << "Client"
                             << "Client";
}

void TestComparison::rolesAndBondsOfBoth()
{
    QFETCH(QStringList, clientsOfA);
    QFETCH(QStringList, serversOfB);
    QFETCH(QStringList, clientsOfB);
    const NetTest a = fullmesh(clientsOfA);
    const NetTest b = fullmesh(clientsOfB, serversOfB);
    const Comparison comparison = compareTests(a, b);
    QCOMPARE(comparison.both.size(), 1);
    QTEST(comparison.both.first().hasSameParts(), "same");
    const QList<ComparisonSection> sections = comparisonSections(comparison, a, b);
    const auto ofBoth = std::find_if(sections.begin(), sections.end(), [](const ComparisonSection &section) {
        return section.title.startsWith("Members in both"_L1);
    });
    QVERIFY(ofBoth != sections.end());
    QCOMPARE(ofBoth->rows.size(), 1);
    QTEST(ofBoth->rows.first().a, "textA");
    QTEST(ofBoth->rows.first().b, "textB");
}

void TestComparison::orderOfMembers_data()
{
    QTest::addColumn<QStringList>("a");
    QTest::addColumn<QStringList>("b");
    QTest::addColumn<bool>("same");
    QTest::newRow("the same") << QStringList{u"x"_s, u"y"_s, u"z"_s} << QStringList{u"x"_s, u"y"_s, u"z"_s} << true;
    QTest::newRow("turned") << QStringList{u"x"_s, u"y"_s} << QStringList{u"y"_s, u"x"_s} << false;
    QTest::newRow("others between") << QStringList{u"x"_s, u"y"_s} << QStringList{u"x"_s, u"w"_s, u"y"_s} << true;
    QTest::newRow("first one twice") << QStringList{u"x"_s, u"y"_s} << QStringList{u"x"_s, u"y"_s, u"x"_s} << true;
    QTest::newRow("nothing shared") << QStringList{u"x"_s} << QStringList{u"y"_s} << true;
}

void TestComparison::orderOfMembers()
{
    QFETCH(QStringList, a);
    QFETCH(QStringList, b);
    const Comparison comparison = compareTests(fullmesh(a), fullmesh(b));
    QTEST(comparison.sameOrder, "same");
    QCOMPARE(comparisonSentence(comparison).contains("another order"_L1), !comparison.sameOrder);
}

void TestComparison::hostsAreKnownByWhatTheyHave_data()
{
    QTest::addColumn<TestHost>("a");
    QTest::addColumn<TestHost>("b");
    QTest::addColumn<bool>("same");
    const TestHost whole{u"e01"_s, u"bond1"_s, u"10.0.0.1"_s, u"gpu-1"_s};
    QTest::newRow("by ResourceId") << whole << TestHost{u"e01"_s, {}, u"10.9.9.9"_s, u"other"_s} << true;
    QTest::newRow("another ResourceId") << whole << TestHost{u"e02"_s, {}, u"10.0.0.1"_s, u"gpu-1"_s} << false;
    QTest::newRow("by IP") << TestHost{{}, {}, u"10.0.0.1"_s, u"gpu-1"_s} << TestHost{{}, {}, u"10.0.0.1"_s, {}}
                           << true;
    QTest::newRow("by ServerName") << TestHost{{}, {}, {}, u"gpu-1"_s} << TestHost{{}, u"bond2"_s, {}, u"gpu-1"_s}
                                   << true;
    QTest::newRow("a name is no IP") << TestHost{{}, {}, u"gpu-1"_s, {}} << TestHost{{}, {}, {}, u"gpu-1"_s} << false;
}

void TestComparison::hostsAreKnownByWhatTheyHave()
{
    QFETCH(TestHost, a);
    QFETCH(TestHost, b);
    NetTest first;
    first.delay = DelayTest{{a}};
    NetTest second;
    second.comm = CommTest{{}, {}, {}, {b}};
    QTEST(compareTests(first, second).both.size() == 1, "same");
}

void TestComparison::fieldsThatDiffer_data()
{
    QTest::addColumn<QString>("protocolOfB");
    QTest::addColumn<QString>("qpOfB");
    QTest::addColumn<QStringList>("differing"); // label, A, B, change
    const QStringList none;
    QTest::newRow("none") << "RDMA"
                          << "8" << none;
    QTest::newRow("case is no difference") << "rdma"
                                           << "8" << none;
    QTest::newRow("spelling of a number is none") << "RDMA"
                                                  << "8.0" << none;
    QTest::newRow("a word") << "TCP"
                            << "8" << QStringList{u"Protocol"_s, u"RDMA"_s, u"TCP"_s, {}};
    QTest::newRow("more") << "RDMA"
                          << "16" << QStringList{u"QP"_s, u"8"_s, u"16"_s, u"+8"_s};
    QTest::newRow("less") << "RDMA"
                          << "2" << QStringList{u"QP"_s, u"8"_s, u"2"_s, u"−6"_s};
    QTest::newRow("a word for a number") << "RDMA"
                                         << "RDMA" << QStringList{u"QP"_s, u"8"_s, u"RDMA"_s, {}};
    QTest::newRow("missing") << "RDMA"
                             << "" << QStringList{u"QP"_s, u"8"_s, {}, {}};
}

void TestComparison::fieldsThatDiffer()
{
    QFETCH(QString, protocolOfB);
    QFETCH(QString, qpOfB);
    QFETCH(QStringList, differing);
    const NetTest a = fullmesh({});
    NetTest b = a;
    b.testId = u"another id is no setting"_s;
    b.traffic->protocol = protocolOfB;
    b.traffic->qp = Quantity::fromText(qpOfB);
    const QList<ComparisonSection> sections = comparisonSections(compareTests(a, b), a, b);
    QList<ComparisonRow> expected;
    if (!differing.isEmpty())
        expected.append({differing.at(0), differing.at(1), differing.at(2), differing.at(3)});
    QVERIFY(sections.first().rows == expected);
}

void TestComparison::testsOfDifferentTypes()
{
    const NetTest a = fullmesh({u"x/bond1"_s});
    NetTest b;
    b.netTestType = u"CommTest"_s;
    b.comm = CommTest{u"NCCL"_s, u"AllReduce"_s, Quantity::fromText(u"16"_s), hosts({u"x"_s})};
    const Comparison comparison = compareTests(a, b);
    QCOMPARE(names(comparison.both), u"x"_s);
    QVERIFY(!comparison.both.first().hasSameParts());
    QStringList differing;
    for (const ComparedField &compared : comparison.fields) {
        if (compared.differs)
            differing.append(field(compared.id).title());
    }
    for (const QString &title : {u"Type"_s, u"Protocol"_s, u"Library"_s, u"Collective"_s, u"GPUs"_s})
        QVERIFY2(differing.contains(title), qPrintable(title));
}

void TestComparison::times_data()
{
    QTest::addColumn<NetTest>("a");
    QTest::addColumn<NetTest>("b");
    QTest::addColumn<QString>("sentence");
    const QString nine = u"2026-01-19T09:00:00Z"_s;
    const QString ten = u"2026-01-19T10:00:00Z"_s;
    const QString eleven = u"2026-01-19T11:00:00Z"_s;
    const QString noon = u"2026-01-19T12:00:00Z"_s;
    QTest::newRow("one after the other") << ran(nine, ten) << ran(eleven, noon)
                                         << "B was created 2 h 00 min 00 s after A. They did not run at the same time.";
    QTest::newRow("turned") << ran(eleven, noon) << ran(nine, ten)
                            << "B was created 2 h 00 min 00 s before A. They did not run at the same time.";
    QTest::newRow("overlapping") << ran(nine, eleven) << ran(ten, noon)
                                 << "B was created 1 h 00 min 00 s after A. They ran at the same time.";
    QTest::newRow("touching") << ran(nine, ten) << ran(ten, eleven)
                              << "B was created 1 h 00 min 00 s after A. They did not run at the same time.";
    QTest::newRow("at once") << ran(nine, ten) << ran(nine, ten)
                             << "Both were created at the same moment. They ran at the same time.";
    QTest::newRow("still running") << ran(nine, ten) << ran(eleven, {}) << "B was created 2 h 00 min 00 s after A.";
    QTest::newRow("no time") << ran({}, ten) << ran(eleven, noon) << "";
    QTest::newRow("a word for a time") << ran(u"soon"_s, ten) << ran(eleven, noon) << "";
}

void TestComparison::times()
{
    QFETCH(NetTest, a);
    QFETCH(NetTest, b);
    QTEST(comparisonSentence(compareTests(a, b)), "sentence");
}

void TestComparison::emptyRecordsCompareToNothing()
{
    const Comparison comparison = compareTests({}, {});
    QVERIFY(comparison.fields.isEmpty());
    QVERIFY(comparison.both.isEmpty());
    QCOMPARE(titles(comparisonSections(comparison, {}, {})), QStringList{u"No other settings"_s});
    QVERIFY(comparisonSentence(comparison).isEmpty());
}

void TestComparison::whatDiffersStandsFirst()
{
    const NetTest a = fullmesh({u"x/1"_s, u"y/1"_s, u"v/1"_s});
    NetTest b = fullmesh({u"x/1"_s, u"z/1"_s, u"v/2"_s});
    b.traffic->protocol = u"TCP"_s;
    b.created = TestTime::fromText(u"2026-01-19T10:00:00Z"_s);
    const QList<ComparisonSection> sections = comparisonSections(compareTests(a, b), a, b);
    QCOMPARE(titles(sections),
             (QStringList{u"Other settings (1)"_s, u"Times"_s, u"Members only in A (1)"_s, u"Members only in B (1)"_s,
                          u"Members in both with other roles or bonds (1)"_s,
                          u"Members in both with the same roles and bonds (1)"_s, u"The same settings (6)"_s}));
    for (const ComparisonSection &section : sections)
        QCOMPARE(section.folded, section.title.startsWith("The same settings"_L1));
}

void TestComparison::textHoldsEverything()
{
    NetTest a = fullmesh({u"x/1"_s});
    NetTest b = fullmesh({u"z/1"_s});
    a.testId = u"first"_s;
    b.testId = u"second"_s;
    b.traffic->qp = Quantity::fromText(u"16"_s);
    const Comparison comparison = compareTests(a, b);
    const QString text = comparisonAsText(comparisonSections(comparison, a, b), u"A sentence."_s, a, b);
    QVERIFY2(text.startsWith("\tA\tB\tB against A\nTest ID\tfirst\tsecond\n\nA sentence.\n\n"_L1), qPrintable(text));
    QVERIFY(text.contains("\nQP\t8\t16\t+8\n"_L1));
    QVERIFY(text.contains("\nx\tClient: 1\n"_L1));
    QVERIFY(text.contains("\nz\t\tClient: 1\n"_L1));
    QVERIFY(text.endsWith("Protocol\tRDMA\tRDMA\nClients\t1\t1\nServers\t0\t0\n"_L1));
}

void TestComparison::hostileTextStaysInItsCell()
{
    NetTest a = fullmesh({u"x\ty\n<b>/bond\t1"_s});
    NetTest b = fullmesh({});
    a.traffic->protocol = u"RD\tMA\n"_s;
    const QString text = comparisonAsText(comparisonSections(compareTests(a, b), a, b), {}, a, b);
    QVERIFY2(text.contains("\nx y <b>\tClient: bond 1\n"_L1), qPrintable(text));
    QVERIFY2(text.contains("\nProtocol\tRD MA"_L1), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
