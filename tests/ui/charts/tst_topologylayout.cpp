// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/directiontext.h"
#include "ui/charts/topologylayout.h"
#include "ui/charts/topologytext.h"
#include "ui/charts/topologyview.h"

#include "tests/ui/sampletests.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <random>

using namespace fabriscope;
using namespace Qt::StringLiterals;

namespace {

NetTest shuffled(NetTest test, quint32 seed)
{
    std::mt19937 random(seed);
    const auto shuffle = [&random](HostList &list) {
        QList<TestHost> hosts = list.toList();
        std::shuffle(hosts.begin(), hosts.end(), random);
        list = hosts;
    };
    if (test.traffic) {
        shuffle(test.traffic->clients);
        shuffle(test.traffic->servers);
    }
    if (test.delay)
        shuffle(test.delay->hosts);
    return test;
}

/// Where each member stands, by its name: what must not change between two answers.
QMap<QString, QPointF> places(const NetTest &test)
{
    const QList<Member> members = membersOf(test);
    QMap<QString, QPointF> found;
    for (const TopologyNode &node : layOutTopology(test).nodes) {
        const Member &member = members.at(node.member);
        found.insert(QString::number(int(member.role)) + member.host->resourceId + member.host->bond, node.at);
    }
    return found;
}

qreal closestNodes(const TopologyLayout &layout)
{
    qreal closest = 1e9;
    for (qsizetype a = 0; a < layout.nodes.size(); ++a) {
        for (qsizetype b = a + 1; b < layout.nodes.size(); ++b)
            closest = qMin(closest, QLineF(layout.nodes.at(a).at, layout.nodes.at(b).at).length());
    }
    return closest;
}

void addTests()
{
    QTest::addColumn<NetTest>("test");
    for (const int members : {2, 3, 7, 20, 21, 64, 128, 500}) {
        QTest::addRow("fullmesh %d", members) << sample::traffic(u"Fullmesh"_s, members);
        QTest::addRow("delay %d", members) << sample::delay(members, 8);
        QTest::addRow("collective %d", members) << sample::collective(members, QString::number(members * 8));
        QTest::addRow("one way %d", members) << sample::traffic(u"MTON"_s, members / 2, members - members / 2, 4);
        QTest::addRow("unknown model %d", members) << sample::traffic(u"Spiral"_s, members - 1, 1);
    }
}

} // namespace

class TestTopologyLayout : public QObject {
    Q_OBJECT
private slots:
    void shape_data();
    void shape();
    void everyMemberStandsOnce_data() { addTests(); }
    void everyMemberStandsOnce();
    void nothingOverlaps_data() { addTests(); }
    void nothingOverlaps();
    void placesDependOnIdentity_data() { addTests(); }
    void placesDependOnIdentity();
    void oneWayGoesFromLeftToRight();
    void partners();
    void portsOfAHostAreNeighbours();
    void collectiveHasNoPairs();
    void documentedSample();
    void undrawn_data();
    void undrawn();
    void walk();
    void walkAmongDots();
    void directionSentences_data();
    void directionSentences();
    void manyMembersAreGrouped();
};

void TestTopologyLayout::shape_data()
{
    QTest::addColumn<NetTest>("test");
    QTest::addColumn<TopologyShape>("shape");
    QTest::addColumn<bool>("everyPair");
    QTest::newRow("one way") << sample::traffic(u"mton"_s, 4, 8) << TopologyShape::OneWay << true;
    QTest::newRow("one way, many") << sample::traffic(u"MTON"_s, 20, 1) << TopologyShape::OneWay << false;
    QTest::newRow("mesh") << sample::traffic(u"FULLMESH"_s, 20) << TopologyShape::Mesh << true;
    QTest::newRow("mesh, many") << sample::traffic(u"Fullmesh"_s, 21) << TopologyShape::Mesh << false;
    QTest::newRow("delay") << sample::delay(5) << TopologyShape::Mesh << true;
    QTest::newRow("collective") << sample::collective(8, u"64"_s) << TopologyShape::Collective << false;
    QTest::newRow("unknown model") << sample::traffic(u"Ring"_s, 4, 4) << TopologyShape::Listed << false;
    QTest::newRow("no members") << sample::finished(u"TrafficTest"_s) << TopologyShape::Nothing << false;
    QTest::newRow("an empty mesh") << sample::traffic(u"Fullmesh"_s, 0) << TopologyShape::Nothing << true;
}

void TestTopologyLayout::shape()
{
    QFETCH(NetTest, test);
    QFETCH(TopologyShape, shape);
    QFETCH(bool, everyPair);
    const TopologyLayout layout = layOutTopology(test);
    QCOMPARE(layout.shape, shape);
    QCOMPARE(layout.everyPair, everyPair);
}

void TestTopologyLayout::everyMemberStandsOnce()
{
    QFETCH(NetTest, test);
    const TopologyLayout layout = layOutTopology(test);
    QSet<int> members;
    for (const TopologyNode &node : layout.nodes)
        members.insert(node.member);
    QCOMPARE(members.size(), layout.nodes.size());
    QCOMPARE(layout.nodes.size(), memberCount(test));
    QCOMPARE(layout.leftOut, 0);
    for (int node = 0; node < int(layout.nodes.size()); ++node)
        QCOMPARE(layout.nodeOf(layout.nodes.at(node).member), node);
}

void TestTopologyLayout::nothingOverlaps()
{
    QFETCH(NetTest, test);
    const TopologyLayout layout = layOutTopology(test);
    QVERIFY2(closestNodes(layout) >= 2 * layout.nodeRadius, qPrintable(QString::number(closestNodes(layout))));
    for (qsizetype a = 0; a < layout.labels.size(); ++a) {
        QVERIFY(layout.bounds.contains(layout.labels.at(a).box));
        for (qsizetype b = a + 1; b < layout.labels.size(); ++b) {
            const QRectF common = layout.labels.at(a).box & layout.labels.at(b).box;
            QVERIFY2(common.height() <= 3 || common.width() <= 1,
                     qPrintable(layout.labels.at(a).text + u" over "_s + layout.labels.at(b).text));
        }
    }
    for (const TopologyNode &node : layout.nodes)
        QVERIFY(layout.bounds.contains(node.at) && layout.core.contains(node.at));
}

void TestTopologyLayout::placesDependOnIdentity()
{
    QFETCH(NetTest, test);
    const QMap<QString, QPointF> before = places(test);
    NetTest later = shuffled(test, 7);
    later.status = u"Failed"_s;
    later.finished = {};
    QCOMPARE(places(later), before);
}

void TestTopologyLayout::oneWayGoesFromLeftToRight()
{
    for (const int members : {4, 200}) {
        const TopologyLayout layout = layOutTopology(sample::traffic(u"MTON"_s, members, members));
        qreal rightmostClient = -1e9;
        qreal leftmostServer = 1e9;
        for (const TopologyNode &node : layout.nodes) {
            if (node.kind == TopologyNodeKind::Client)
                rightmostClient = qMax(rightmostClient, node.at.x());
            else
                leftmostServer = qMin(leftmostServer, node.at.x());
        }
        QVERIFY(rightmostClient + 100 < leftmostServer);
    }
}

void TestTopologyLayout::partners()
{
    const TopologyLayout oneWay = layOutTopology(sample::traffic(u"MTON"_s, 3, 5));
    QCOMPARE(oneWay.pairs, 15);
    qint64 pairs = 0;
    for (int node = 0; node < int(oneWay.nodes.size()); ++node) {
        pairs += oneWay.pairsOf(node);
        for (const int partner : oneWay.partnersOf(node))
            QVERIFY(oneWay.nodes.at(partner).kind != oneWay.nodes.at(node).kind);
    }
    QCOMPARE(pairs, 2 * oneWay.pairs); // each pair has two ends

    const TopologyLayout mesh = layOutTopology(sample::traffic(u"Fullmesh"_s, 9));
    QCOMPARE(mesh.pairs, 72);
    QCOMPARE(mesh.partnersOf(0).size(), 8);
    QCOMPARE(mesh.pairsOf(0), 16);
    QVERIFY(mesh.partnersOf(-1).isEmpty() && mesh.partnersOf(9).isEmpty());

    const TopologyLayout big = layOutTopology(sample::traffic(u"Fullmesh"_s, 800, 0, 8));
    QCOMPARE(big.partnersOf(0).size(), 799);
    QCOMPARE(big.linedPartnersOf(0).size(), 100); // one for each host, its own other ports included
}

void TestTopologyLayout::portsOfAHostAreNeighbours()
{
    for (const int members : {16, 96}) {
        const TopologyLayout layout = layOutTopology(shuffled(sample::traffic(u"Fullmesh"_s, members, 0, 8), 3));
        for (qsizetype i = 1; i < layout.nodes.size(); ++i)
            QVERIFY(layout.nodes.at(i).host - layout.nodes.at(i - 1).host <= 1);
        QCOMPARE(layout.nodes.last().host, members / 8 - 1);
        const bool showsHosts = !layout.links.isEmpty()
            || std::any_of(layout.areas.begin(), layout.areas.end(),
                           [](const TopologyArea &area) { return area.kind == TopologyArea::Kind::Host; });
        QVERIFY(showsHosts);
    }
}

void TestTopologyLayout::collectiveHasNoPairs()
{
    const TopologyLayout layout = layOutTopology(sample::collective(8, u"64"_s));
    QCOMPARE(layout.pairs, 0);
    QVERIFY(layout.partnersOf(0).isEmpty());
    QCOMPARE(layout.nodes.first().mark, u"8"_s);
    QCOMPARE(layout.areas.first().kind, TopologyArea::Kind::Run);
    QVERIFY(layOutTopology(sample::collective(8, u"60"_s)).nodes.first().mark.isEmpty()); // does not divide
    QVERIFY(layOutTopology(sample::collective(8, u"many"_s)).nodes.first().mark.isEmpty());
}

void TestTopologyLayout::documentedSample()
{
    const TopologyLayout layout = layOutTopology(*sample::documented().test);
    QCOMPARE(layout.shape, TopologyShape::Listed); // NetDiag: nobody knows who talks to whom
    QCOMPARE(layout.nodes.size(), 4);
    QVERIFY(undrawnSentence(layout, -1).contains(u"nobody has described"_s));
}

void TestTopologyLayout::undrawn_data()
{
    QTest::addColumn<NetTest>("test");
    QTest::addColumn<int>("node");
    QTest::addColumn<QString>("expected");
    QTest::newRow("all drawn") << sample::traffic(u"Fullmesh"_s, 20) << -1 << QString();
    QTest::newRow("none chosen") << sample::traffic(u"Fullmesh"_s, 58) << -1 << u"3,306 of 3,306 pairs"_s;
    QTest::newRow("one chosen") << sample::traffic(u"Fullmesh"_s, 58) << 5 << u"3,192 of 3,306 pairs"_s;
    QTest::newRow("one way, a client chosen") << sample::traffic(u"MTON"_s, 10, 30) << 0 << u"270 of 300 pairs"_s;
    QTest::newRow("one way, a server chosen") << sample::traffic(u"MTON"_s, 10, 30) << 39 << u"290 of 300 pairs"_s;
    QTest::newRow("no members") << sample::finished(u"DelayTest"_s) << -1 << u"nothing to draw"_s;
    NetTest foreign = sample::traffic(u"Fullmesh"_s, 4);
    foreign.delay = DelayTest{sample::hosts(3)};
    QTest::newRow("members of other kinds") << foreign << -1 << u"3 members of other kinds"_s;
}

void TestTopologyLayout::undrawn()
{
    QFETCH(NetTest, test);
    QFETCH(int, node);
    QFETCH(QString, expected);
    const QString sentence = undrawnSentence(layOutTopology(test), node);
    QVERIFY2(expected.isEmpty() ? sentence.isEmpty() : sentence.contains(expected), qPrintable(sentence));
}

void TestTopologyLayout::walk()
{
    const TopologyLayout oneWay = layOutTopology(sample::traffic(u"MTON"_s, 3, 5));
    QCOMPARE(nodeTowards(oneWay, -1, Qt::Key_Down), 0);
    QCOMPARE(nodeTowards(oneWay, 0, Qt::Key_Down), 1);
    QCOMPARE(nodeTowards(oneWay, 2, Qt::Key_Down), 2); // the last client; servers are reached to the right
    const int server = nodeTowards(oneWay, 1, Qt::Key_Right);
    QCOMPARE(oneWay.nodes.at(server).kind, TopologyNodeKind::Server);
    QCOMPARE(nodeTowards(oneWay, server, Qt::Key_Right), server);
    QCOMPARE(oneWay.nodes.at(nodeTowards(oneWay, server, Qt::Key_Left)).kind, TopologyNodeKind::Client);
    QCOMPARE(nodeTowards(oneWay, 0, Qt::Key_End), 7);
    QCOMPARE(nodeTowards(oneWay, 5, Qt::Key_Home), 0);
    QCOMPARE(nodeTowards(oneWay, 0, Qt::Key_A), -1);

    const TopologyLayout mesh = layOutTopology(sample::delay(6));
    int node = 0;
    QSet<int> visited;
    for (int i = 0; i < 6; ++i)
        visited.insert(node = nodeTowards(mesh, node, Qt::Key_Right));
    QCOMPARE(visited.size(), 6);
    QCOMPARE(nodeTowards(mesh, 0, Qt::Key_Left), 5);
}

/// Each arrow leads to what stands there.
void TestTopologyLayout::walkAmongDots()
{
    const TopologyLayout dots = layOutTopology(sample::traffic(u"MTON"_s, 200, 150));
    int lines = 0;
    int across = 0;
    for (int node = 0; node < int(dots.nodes.size()); ++node) {
        const TopologyNode &from = dots.nodes.at(node);
        const TopologyNode &below = dots.nodes.at(nodeTowards(dots, node, Qt::Key_Down));
        const TopologyNode &above = dots.nodes.at(nodeTowards(dots, node, Qt::Key_Up));
        const TopologyNode &right = dots.nodes.at(nodeTowards(dots, node, Qt::Key_Right));
        QVERIFY(below.at.y() > from.at.y() || &below == &from);
        QVERIFY(above.at.y() < from.at.y() || &above == &from);
        QVERIFY(right.at.x() > from.at.x() || &right == &from);
        lines += below.at.y() > from.at.y() && qAbs(below.at.x() - from.at.x()) < 1 ? 1 : 0;
        across += right.kind != from.kind ? 1 : 0;
    }
    QVERIFY(lines > 200);
    QVERIFY(across > 0);
}

void TestTopologyLayout::directionSentences_data()
{
    QTest::addColumn<NetTest>("test");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("one way") << sample::traffic(u"MTON"_s, 4, 8) << u"One way, clients → servers: 4 × 8 = 32 pairs"_s;
    QTest::newRow("mesh") << sample::traffic(u"Fullmesh"_s, 16) << u"Each with each: 16 members, 240 ordered pairs"_s;
    QTest::newRow("delay") << sample::delay(2) << u"Each with each: 2 members, 2 ordered pairs"_s;
    QTest::newRow("alone") << sample::delay(1)
                           << u"Each with each, but the record names fewer than two members: no pairs"_s;
    QTest::newRow("collective") << sample::collective(8, u"64"_s)
                                << u"One AllReduce over all GPUs together: 8 × 8 = 64 GPUs (hosts × GPUs a host)"_s;
    QTest::newRow("uneven") << sample::collective(8, u"60"_s)
                            << u"One AllReduce over all GPUs together (hosts: 8, GPUs: 60)"_s;
    QTest::newRow("no members") << sample::finished(u"Else"_s) << u"The record names no members."_s;
}

void TestTopologyLayout::directionSentences()
{
    QFETCH(NetTest, test);
    QFETCH(QString, sentence);
    QCOMPARE(directionSentence(test), sentence);
}

void TestTopologyLayout::manyMembersAreGrouped()
{
    const TopologyLayout layout = layOutTopology(sample::traffic(u"Fullmesh"_s, 1900, 0, 8));
    QCOMPARE(layout.nodes.size(), 1900);
    const auto groups = std::count_if(layout.labels.begin(), layout.labels.end(), [](const TopologyLabel &label) {
        return label.kind == TopologyLabel::Kind::Group;
    });
    QVERIFY(groups >= 2 && groups <= 24);
    QVERIFY(layout.bounds.width() < 1600 && layout.bounds.height() < 1600);
}

QTEST_MAIN(TestTopologyLayout)
#include "tst_topologylayout.moc"
