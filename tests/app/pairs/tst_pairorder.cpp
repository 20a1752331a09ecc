// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pairs/pairorder.h"
#include "tests/app/pairs/madepairs.h"

#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 seed = 20260104;

QString textOf(const MemberOrder &order)
{
    QStringList texts;
    for (const int member : order)
        texts.append(QString::number(member));
    return texts.join(u' ');
}

QStringList wordsOf(const QString &text)
{
    return text.isEmpty() ? QStringList() : text.split(u' ');
}

/// "key@first+size" of each.
QString groupsOf(const GroupedOrder &order)
{
    QStringList texts;
    for (const MemberGroup &group : order.groups)
        texts.append(u"%1@%2+%3"_s.arg(group.key).arg(group.first).arg(group.size));
    return texts.join(u' ');
}

/// Members of one block (their number modulo \a blocks) are near each other, with noise; those of two are not.
PairTable plantedBlocks(std::mt19937 &random, int members, int blocks, double apart, Worse worse)
{
    PairTable table = PairTable::eachWithEach(members, worse);
    for (int source = 0; source < members; ++source) {
        for (int target = 0; target < members; ++target) {
            if (source == target)
                continue;
            const double value =
                (source % blocks == target % blocks ? 10 : 10 + apart) + double(random() % 1000) / 1000;
            table.set(source, target, worse == Worse::Higher ? value : 100 - value);
        }
    }
    return table;
}

/// How often the block changes from one place to the next.
int changesOfBlock(const MemberOrder &order, int blocks)
{
    int changes = 0;
    for (size_t place = 1; place < order.size(); ++place)
        changes += order[place] % blocks != order[place - 1] % blocks ? 1 : 0;
    return changes;
}

constexpr PairSide sides[]{PairSide::Sources, PairSide::Targets, PairSide::Both};

} // namespace

class TestPairOrder : public QObject {
    Q_OBJECT
private slots:
    void tellsAnOrder_data();
    void tellsAnOrder();
    void fromOneOrderToAnother();
    void byId_data();
    void byId();
    void byGroup_data();
    void byGroup();
    void textOrdersAreOrders();
    void worstFirst_data();
    void worstFirst();
    void figureOrdersAreOrders_data();
    void figureOrdersAreOrders();
    void blocksStandTogether_data();
    void blocksStandTogether();
    void theLikeStandTogetherWithoutBlocks();
    void onlySquareTablesHaveBothSides();
    void stops();
};

void TestPairOrder::tellsAnOrder_data()
{
    QTest::addColumn<QString>("places");
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("isOne");
    QTest::newRow("nothing") << "" << 0 << true;
    QTest::newRow("one") << "0" << 1 << true;
    QTest::newRow("some") << "2 0 1" << 3 << true;
    QTest::newRow("too few") << "0 1" << 3 << false;
    QTest::newRow("too many") << "0 1 2" << 2 << false;
    QTest::newRow("twice") << "0 0" << 2 << false;
    QTest::newRow("beyond") << "0 2" << 2 << false;
    QTest::newRow("negative") << "0 -1" << 2 << false;
}

void TestPairOrder::tellsAnOrder()
{
    QFETCH(QString, places);
    QFETCH(int, size);
    MemberOrder order;
    for (const QString &place : wordsOf(places))
        order.push_back(place.toInt());
    QTEST(isOrderOf(order, size), "isOne");
}

void TestPairOrder::fromOneOrderToAnother()
{
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    for (const int size : {0, 1, 2, 5, 40}) {
        const MemberOrder current = shuffledOrder(random, size);
        const MemberOrder wanted = shuffledOrder(random, size);
        const MemberOrder step = orderFrom(current, wanted);
        QVERIFY(isOrderOf(step, size));
        for (int place = 0; place < size; ++place)
            QCOMPARE(current[size_t(step[size_t(place)])], wanted[size_t(place)]);
        QCOMPARE(orderFrom(current, current), plainOrder(size));
    }
}

void TestPairOrder::byId_data()
{
    QTest::addColumn<QString>("ids");
    QTest::addColumn<QString>("order");
    QTest::newRow("nothing") << ""
                             << "";
    QTest::newRow("numbers by value") << "node10 node9 node2"
                                      << "2 1 0";
    QTest::newRow("leading zeros") << "n010 n9 n011"
                                   << "1 0 2";
    QTest::newRow("equals keep their order") << "b a B A b"
                                             << "1 3 0 2 4";
    QTest::newRow("equal but for zeros") << "n01 n1 n001 n0"
                                         << "3 0 1 2";
    QTest::newRow("addresses") << "10.0.10.1 10.0.9.1 10.0.9.12 10.0.9.2"
                               << "1 3 2 0";
    QTest::newRow("part of another") << "e01-1 e01 e01-"
                                     << "1 2 0";
    QTest::newRow("long numbers") << "99999999999999999999 100000000000000000000 3"
                                  << "2 0 1";
    QTest::newRow("digits before letters") << "na n1 n-"
                                           << "2 1 0";
}

void TestPairOrder::byId()
{
    QFETCH(QString, ids);
    QTEST(textOf(orderById(wordsOf(ids))), "order");
}

void TestPairOrder::byGroup_data()
{
    QTest::addColumn<QStringList>("keys");
    QTest::addColumn<MemberOrder>("within");
    QTest::addColumn<QString>("order");
    QTest::addColumn<QString>("groups");
    const QStringList two{u"b"_s, u"a"_s, u"b"_s, u"a"_s};
    QTest::newRow("nothing") << QStringList() << MemberOrder{} << ""
                             << "";
    QTest::newRow("one group") << QStringList{u"x"_s, u"x"_s} << MemberOrder{} << "0 1"
                               << "x@0+2";
    QTest::newRow("interleaved") << two << MemberOrder{} << "1 3 0 2"
                                 << "a@0+2 b@2+2";
    QTest::newRow("another order within") << two << MemberOrder{3, 2, 1, 0} << "3 1 2 0"
                                          << "a@0+2 b@2+2";
    QTest::newRow("no order within") << two << MemberOrder{3, 3, 1, 0} << "1 3 0 2"
                                     << "a@0+2 b@2+2";
    QTest::newRow("keys in natural order") << QStringList{u"bond10"_s, u"bond2"_s} << MemberOrder{} << "1 0"
                                           << "bond2@0+1 bond10@1+1";
    QTest::newRow("without case") << QStringList{u"Bond1"_s, u"x"_s, u"bond1"_s} << MemberOrder{} << "0 2 1"
                                  << "Bond1@0+2 x@2+1";
    QTest::newRow("zeros are another name")
        << QStringList{u"r1"_s, u"r01"_s, u"r1"_s, u"r01"_s} << MemberOrder{} << "1 3 0 2"
        << "r01@0+2 r1@2+2";
    QTest::newRow("without a key last") << QStringList{u""_s, u"x"_s, u""_s} << MemberOrder{} << "1 0 2"
                                        << "x@0+1 @1+2";
}

void TestPairOrder::byGroup()
{
    QFETCH(QStringList, keys);
    QFETCH(MemberOrder, within);
    const GroupedOrder found = orderByGroup(keys, within);
    QTEST(textOf(found.members), "order");
    QTEST(groupsOf(found), "groups");
}

void TestPairOrder::textOrdersAreOrders()
{
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    for (int i = 0; i < 50; ++i) {
        const int size = int(random() % 60);
        QStringList texts;
        for (int j = 0; j < size; ++j)
            texts.append(
                u"%1%2"_s.arg(QChar(u'A' + char16_t(random() % 3) + (random() % 2 ? 32 : 0))).arg(random() % 5));
        QVERIFY(isOrderOf(orderById(texts), size));
        const GroupedOrder grouped = orderByGroup(texts, shuffledOrder(random, size));
        QVERIFY(isOrderOf(grouped.members, size));
        int next = 0;
        QStringList keys;
        for (const MemberGroup &group : grouped.groups) {
            QCOMPARE(group.first, next);
            next += group.size;
            for (int place = group.first; place < next; ++place)
                QCOMPARE(texts.at(grouped.members[size_t(place)]).toLower(), group.key.toLower());
            QVERIFY(!keys.contains(group.key, Qt::CaseInsensitive));
            keys.append(group.key);
        }
        QCOMPARE(next, size);
        const GroupedOrder plain = orderByGroup(texts);
        for (const MemberGroup &group : plain.groups) // stable
            QVERIFY(
                std::is_sorted(plain.members.begin() + group.first, plain.members.begin() + group.first + group.size));
    }
}

void TestPairOrder::worstFirst_data()
{
    QTest::addColumn<QString>("cells");
    QTest::addColumn<Worse>("worse");
    QTest::addColumn<PairSide>("side");
    QTest::addColumn<QString>("order");
    QTest::newRow("nothing") << "" << Worse::Higher << PairSide::Both << "";
    QTest::newRow("sources") << "1 2/8 9/4 5" << Worse::Higher << PairSide::Sources << "1 2 0";
    QTest::newRow("sources, lower") << "1 2/8 9/4 5" << Worse::Lower << PairSide::Sources << "0 2 1";
    QTest::newRow("targets") << "1 9 4/2 8 5" << Worse::Higher << PairSide::Targets << "1 2 0";
    QTest::newRow("equals keep their order") << "1/1/1" << Worse::Higher << PairSide::Sources << "0 1 2";
    QTest::newRow("then by the worst") << "1 1 1/1 1 7/1 1 3" << Worse::Higher << PairSide::Sources << "1 2 0";
    QTest::newRow("one bad pair is no bad member")
        << "1 1 99/2 2 2/1 1 1" << Worse::Higher << PairSide::Sources << "1 0 2";
    QTest::newRow("without values last") << "? ./-5 ?/? ?/-9 ." << Worse::Higher << PairSide::Sources << "1 3 0 2";
    QTest::newRow("without values last, lower") << "? ./5 ?/? ?/9 ." << Worse::Lower << PairSide::Sources << "1 3 0 2";
    QTest::newRow("bad as a source") << ". 1 1 1/9 . 9 9/1 1 . 1/1 1 1 ." << Worse::Higher << PairSide::Both
                                     << "1 0 2 3";
    QTest::newRow("bad as a target") << ". 1 9 1/1 . 9 1/1 1 . 1/1 1 9 ." << Worse::Higher << PairSide::Both
                                     << "2 0 1 3";
    QTest::newRow("bad as a target, lower")
        << ". 9 1 9/9 . 1 9/9 9 . 9/9 9 1 ." << Worse::Lower << PairSide::Both << "2 0 1 3";
}

void TestPairOrder::worstFirst()
{
    QFETCH(QString, cells);
    QFETCH(Worse, worse);
    QFETCH(PairSide, side);
    const auto order = orderWorstFirst(tableOf(cells, worse), side);
    QVERIFY(order);
    QTEST(textOf(*order), "order");
}

void TestPairOrder::figureOrdersAreOrders_data()
{
    QTest::addColumn<int>("sources");
    QTest::addColumn<int>("targets");
    QTest::newRow("0 × 0") << 0 << 0;
    QTest::newRow("0 × 3") << 0 << 3;
    QTest::newRow("1 × 1") << 1 << 1;
    QTest::newRow("2 × 2") << 2 << 2;
    QTest::newRow("1 × n") << 1 << 40;
    QTest::newRow("n × 1") << 40 << 1;
    QTest::newRow("3 × 5") << 3 << 5;
    QTest::newRow("17 × 33") << 17 << 33;
    QTest::newRow("130 × 130") << 130 << 130; // more than are gathered at once
}

void TestPairOrder::figureOrdersAreOrders()
{
    QFETCH(int, sources);
    QFETCH(int, targets);
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    for (const int values : {0, 10, 70, 100}) {
        const PairTable table =
            madeTable(random, sources, targets, values == 70 ? Worse::Lower : Worse::Higher, values);
        for (const PairSide side : sides) {
            if (side == PairSide::Both && sources != targets)
                continue;
            const int size = side == PairSide::Targets ? targets : sources;
            const auto worst = orderWorstFirst(table, side);
            const auto similar = orderBySimilarity(table, side);
            QVERIFY(worst && isOrderOf(*worst, size));
            QVERIFY(similar && isOrderOf(*similar, size));
            QCOMPARE(*orderWorstFirst(table, side), *worst);
            QCOMPARE(*orderBySimilarity(table, side), *similar);
        }
    }
}

void TestPairOrder::blocksStandTogether_data()
{
    QTest::addColumn<int>("members");
    QTest::addColumn<int>("blocks");
    QTest::addColumn<double>("apart");
    QTest::newRow("two of two") << 4 << 2 << 5.0;
    QTest::newRow("two of many") << 100 << 2 << 5.0;
    QTest::newRow("two that are near") << 100 << 2 << 1.0;
    QTest::newRow("blocks of eight") << 160 << 20 << 5.0;
    QTest::newRow("blocks of four") << 160 << 40 << 5.0;
    QTest::newRow("unequal ones") << 101 << 3 << 5.0;
    QTest::newRow("shortened profiles") << 1200 << 3 << 5.0;
}

void TestPairOrder::blocksStandTogether()
{
    QFETCH(int, members);
    QFETCH(int, blocks);
    QFETCH(double, apart);
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    for (const Worse worse : {Worse::Higher, Worse::Lower}) {
        PairTable table = plantedBlocks(random, members, blocks, apart, worse);
        if (members > 50 && apart > 1) { // a pair that is terribly bad, and one that is missing, change nothing
            table.set(1, members - 1, worse == Worse::Higher ? 1e9 : -1e9);
            table.setMissing(2, 0);
        }
        const auto order = orderBySimilarity(table, PairSide::Both);
        QVERIFY(order && isOrderOf(*order, members));
        QCOMPARE(changesOfBlock(*order, blocks), blocks - 1);
        if (members > 200)
            return; // the other way takes as long again
    }
}

void TestPairOrder::theLikeStandTogetherWithoutBlocks()
{
    // Members on a line, each as far from the others as their numbers are; given in disorder.
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    const MemberOrder onLine = shuffledOrder(random, 60);
    PairTable table = PairTable::eachWithEach(60, Worse::Higher);
    for (int source = 0; source < 60; ++source) {
        for (int target = 0; target < 60; ++target) {
            if (source != target)
                table.set(source, target, std::abs(onLine[size_t(source)] - onLine[size_t(target)]));
        }
    }
    const auto order = orderBySimilarity(table, PairSide::Both);
    QVERIFY(order);
    int steps = 0;
    for (size_t place = 1; place < order->size(); ++place)
        steps += std::abs(onLine[size_t((*order)[place])] - onLine[size_t((*order)[place - 1])]);
    QVERIFY2(steps <= 2 * 59, qPrintable(QString::number(steps))); // in disorder: about 1,200
}

void TestPairOrder::onlySquareTablesHaveBothSides()
{
    const PairTable table = tableOf(u"1 2 3/4 5 6"_s);
    QVERIFY(!orderWorstFirst(table, PairSide::Both));
    QVERIFY(!orderBySimilarity(table, PairSide::Both));
    QVERIFY(orderWorstFirst(table, PairSide::Targets));
    QVERIFY(orderBySimilarity(table, PairSide::Targets));
}

void TestPairOrder::stops()
{
    const PairTable table = tableOf(u"1 2/4 5"_s);
    const std::atomic<bool> stop = true;
    const std::atomic<bool> go = false;
    for (const PairSide side : sides) {
        QVERIFY(!orderWorstFirst(table, side, &stop));
        QVERIFY(!orderBySimilarity(table, side, &stop));
        QVERIFY(orderWorstFirst(table, side, &go));
        QVERIFY(orderBySimilarity(table, side, &go));
    }
}

QTEST_GUILESS_MAIN(TestPairOrder)
#include "tst_pairorder.moc"
