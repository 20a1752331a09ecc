// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pairs/pairdifference.h"
#include "app/pairs/pairtable.h"
#include "tests/app/pairs/madepairs.h"

#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 seed = 20260101;

CellCounts countedPlainly(const PairTable &table)
{
    CellCounts counts;
    eachPlainly(table, table.all(), [&counts](int, int, float cell) {
        const CellKind kind = cell::kindOf(cell);
        ++(kind == CellKind::Value ? counts.values : kind == CellKind::Missing ? counts.missing : counts.outside);
    });
    return counts;
}

} // namespace

class TestPairTable : public QObject {
    Q_OBJECT
private slots:
    void tellsCellsApart_data();
    void tellsCellsApart();
    void foreignNansAreMissing();
    void ranksAreInOrder();
    void countsFollowEveryChange();
    void plainTables();
    void sizes_data();
    void sizes();
    void permutes_data();
    void permutes();
    void refusesWhatIsNoOrder();
    void differs_data();
    void differs();
    void differsByItself();
    void comparesOnlyWhatCanBe();
    void findsTheSameMembers();
};

void TestPairTable::tellsCellsApart_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<bool>("isValue");
    QTest::addColumn<double>("kept");
    constexpr double inf = std::numeric_limits<double>::infinity();
    constexpr double most = std::numeric_limits<float>::max();
    QTest::newRow("zero is a value") << 0.0 << true << 0.0;
    QTest::newRow("minus zero is zero") << -0.0 << true << 0.0;
    QTest::newRow("a figure") << 12.5 << true << 12.5;
    QTest::newRow("a negative one") << -12.5 << true << -12.5;
    QTest::newRow("the biggest") << most << true << most;
    QTest::newRow("too big for a float") << 1e300 << true << most;
    QTest::newRow("too big below 0") << -1e300 << true << -most;
    QTest::newRow("too small for a float") << 1e-300 << true << 0.0;
    QTest::newRow("infinity") << inf << false << 0.0;
    QTest::newRow("minus infinity") << -inf << false << 0.0;
    QTest::newRow("NaN") << std::numeric_limits<double>::quiet_NaN() << false << 0.0;
    QTest::newRow("Outside as a double") << double(cell::outside) << false << 0.0;
}

void TestPairTable::tellsCellsApart()
{
    QFETCH(double, value);
    QFETCH(bool, isValue);
    QFETCH(double, kept);
    PairTable table(1, 1, Worse::Higher);
    QCOMPARE(table.kind(0, 0), CellKind::Outside);
    table.set(0, 0, value);
    QCOMPARE(table.kind(0, 0), isValue ? CellKind::Value : CellKind::Missing);
    QCOMPARE(cell::isValue(table.cell(0, 0)), isValue);
    if (isValue)
        QVERIFY(double(table.cell(0, 0)) == kept && !std::signbit(kept - double(table.cell(0, 0))));
    table.setMissing(0, 0);
    QCOMPARE(table.kind(0, 0), CellKind::Missing);
    table.setOutside(0, 0);
    QCOMPARE(table.kind(0, 0), CellKind::Outside);
}

void TestPairTable::foreignNansAreMissing()
{
    for (const quint32 bits : {0x7fc00000U, 0xffc00000U, 0x7fc00003U, 0xffc00001U, 0x7fffffffU, 0xffffffffU,
                               0x7f800000U, 0xff800000U, cell::missingBits}) {
        QCOMPARE(cell::kindOf(std::bit_cast<float>(bits)), CellKind::Missing);
        QVERIFY(!cell::isValue(std::bit_cast<float>(bits)));
    }
    QCOMPARE(cell::kindOf(cell::outside), CellKind::Outside);
    // Through memory that no compiler can see through, as the cells of a table go.
    volatile float carried = cell::outside;
    const float copied = carried;
    QCOMPARE(std::bit_cast<quint32>(copied), cell::outsideBits);
}

void TestPairTable::ranksAreInOrder()
{
    constexpr float most = std::numeric_limits<float>::max();
    const QList<float> upwards{
        cell::outside, cell::missing, -most, -2, -std::numeric_limits<float>::denorm_min(), 0, 1e-40F, 1, 1.5F, most};
    for (qsizetype i = 1; i < upwards.size(); ++i) {
        QVERIFY(cell::rankOf(upwards.at(i - 1), Worse::Higher) < cell::rankOf(upwards.at(i), Worse::Higher));
        if (i > 2)
            QVERIFY(cell::rankOf(upwards.at(i - 1), Worse::Lower) > cell::rankOf(upwards.at(i), Worse::Lower));
        QVERIFY(isSameCell(cell::ofRank<Worse::Higher>(cell::rankOf(upwards.at(i), Worse::Higher)), upwards.at(i)));
        QVERIFY(isSameCell(cell::ofRank<Worse::Lower>(cell::rankOf(upwards.at(i), Worse::Lower)), upwards.at(i)));
    }
    QVERIFY(cell::rankOf(cell::outside, Worse::Lower) < cell::rankOf(cell::missing, Worse::Lower));
    QVERIFY(cell::rankOf(cell::missing, Worse::Lower) < cell::rankOf(most, Worse::Lower));
}

void TestPairTable::countsFollowEveryChange()
{
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    PairTable table = madeTable(random, 7, 9, Worse::Lower);
    for (int i = 0; i < 500; ++i) {
        const int source = int(random() % 7);
        const int target = int(random() % 9);
        switch (random() % 3) {
        case 0:
            table.set(source, target, random() % 4 == 0 ? std::numeric_limits<double>::quiet_NaN() : double(i));
            break;
        case 1:
            table.setMissing(source, target);
            break;
        default:
            table.setOutside(source, target);
        }
        const CellCounts counts = table.counts();
        QCOMPARE(counts, countedPlainly(table));
        QCOMPARE(counts.values + counts.missing + counts.outside, table.cellCount());
    }
}

void TestPairTable::plainTables()
{
    QCOMPARE(textOf(PairTable::eachWithEach(3, Worse::Higher)), u". ? ?/? . ?/? ? ."_s);
    QCOMPARE(textOf(PairTable::clientsToServers(2, 3, Worse::Lower)), u"? ? ?/? ? ?"_s);
    QCOMPARE(PairTable::eachWithEach(5, Worse::Higher).counts(), (CellCounts{0, 20, 5}));
    QCOMPARE(PairTable::clientsToServers(4, 3, Worse::Lower).worse(), Worse::Lower);
}

void TestPairTable::sizes_data()
{
    QTest::addColumn<int>("sources");
    QTest::addColumn<int>("targets");
    QTest::addColumn<qint64>("cells");
    QTest::newRow("nothing") << 0 << 0 << qint64(0);
    QTest::newRow("no target") << 4 << 0 << qint64(0);
    QTest::newRow("no source") << 0 << 4 << qint64(0);
    QTest::newRow("negative") << -4 << -4 << qint64(0);
    QTest::newRow("one") << 1 << 1 << qint64(1);
    QTest::newRow("rectangle") << 3 << 5 << qint64(15);
}

void TestPairTable::sizes()
{
    QFETCH(int, sources);
    QFETCH(int, targets);
    QFETCH(qint64, cells);
    for (PairTable table :
         {PairTable(sources, targets, Worse::Higher), PairTable::clientsToServers(sources, targets, Worse::Higher)}) {
        QCOMPARE(table.cellCount(), cells);
        QCOMPARE(table.counts().missing + table.counts().outside, cells);
        QCOMPARE(table.all().isEmpty(), cells == 0);
        QVERIFY(table.permute({}, {}));
    }
    QCOMPARE(PairTable::eachWithEach(targets, Worse::Higher).cellCount(), qint64(qMax(targets, 0)) * qMax(targets, 0));
}

void TestPairTable::permutes_data()
{
    QTest::addColumn<int>("sources");
    QTest::addColumn<int>("targets");
    QTest::newRow("1 × 1") << 1 << 1;
    QTest::newRow("1 × n") << 1 << 9;
    QTest::newRow("n × 1") << 9 << 1;
    QTest::newRow("3 × 5") << 3 << 5;
    QTest::newRow("17 × 33") << 17 << 33;
}

void TestPairTable::permutes()
{
    QFETCH(int, sources);
    QFETCH(int, targets);
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    MemberOrder rowsSoFar = plainOrder(sources);
    const PairTable before = madeTable(random, sources, targets, Worse::Higher);
    PairTable table = before;
    for (int i = 0; i < 20; ++i) {
        const MemberOrder rows = shuffledOrder(random, sources);
        const MemberOrder columns = shuffledOrder(random, targets);
        QVERIFY(table.permute(orderFrom(rowsSoFar, rows), columns));
        rowsSoFar = rows;
        for (int source = 0; source < sources; ++source) {
            for (int target = 0; target < targets; ++target) {
                QVERIFY(
                    isSameCell(table.cell(source, target), before.cell(rows[size_t(source)], columns[size_t(target)])));
            }
        }
        // The next columns are of the table as it was at first.
        QVERIFY(table.permute({}, orderFrom(columns, plainOrder(targets))));
        QCOMPARE(table.counts(), before.counts());
    }
    QVERIFY(table.permute(orderFrom(rowsSoFar, plainOrder(sources)), {}));
    QVERIFY(isSameTable(table, before));
}

void TestPairTable::refusesWhatIsNoOrder()
{
    const PairTable before = tableOf(u"1 2/3 4"_s);
    PairTable table = before;
    for (const MemberOrder &wrong : {MemberOrder{0}, {0, 0}, {0, 2}, {-1, 0}, {0, 1, 2}}) {
        QVERIFY(!table.permute(wrong, {}));
        QVERIFY(!table.permute({1, 0}, wrong));
        QVERIFY(isSameTable(table, before));
    }
}

void TestPairTable::differs_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("share");
    QTest::addColumn<QString>("expected");
    QTest::newRow("values") << "1 2/3 4"
                            << "4 2/2 8" << false << "3 0/-1 4";
    QTest::newRow("only one has a value") << "1 ? ./2 3 4"
                                          << "? 1 1/2 . ?" << false << "? ? ?/0 ? ?";
    QTest::newRow("neither has one") << "? . ?"
                                     << "? . ." << false << ". . .";
    QTest::newRow("share") << "4 -4 8"
                           << "5 -5 4" << true << "0.25 -0.25 -0.5";
    QTest::newRow("share of nothing") << "0 0 1"
                                      << "0 3 0" << true << "0 ? -1";
    QTest::newRow("empty") << ""
                           << "" << false << "";
}

void TestPairTable::differs()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(bool, share);
    for (const Worse worse : {Worse::Higher, Worse::Lower}) {
        const auto result =
            difference(tableOf(a, worse), tableOf(b, worse), share ? DifferenceBy::Share : DifferenceBy::Amount);
        QVERIFY(result);
        QTEST(textOf(*result), "expected");
        QCOMPARE(result->worse(), worse);
    }
}

void TestPairTable::differsByItself()
{
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    const PairTable table = madeTable(random, 17, 33, Worse::Lower);
    for (const DifferenceBy by : {DifferenceBy::Amount, DifferenceBy::Share}) {
        const auto none = difference(table, table, by);
        QVERIFY(none);
        QCOMPARE(none->counts(), (CellCounts{table.counts().values, 0, table.cellCount() - table.counts().values}));
        eachPlainly(*none, none->all(), [](int, int, float cell) { QVERIFY(!cell::isValue(cell) || cell == 0); });
    }
}

void TestPairTable::comparesOnlyWhatCanBe()
{
    const PairTable a = tableOf(u"1 2/3 4"_s);
    QVERIFY(!difference(a, tableOf(u"1 2"_s)));
    QVERIFY(!difference(a, tableOf(u"1 2/3 4"_s, Worse::Lower)));
    QVERIFY(!difference(a, a, DifferenceBy::Amount, {{0}, {0, 1}}));
    QVERIFY(!difference(a, a, DifferenceBy::Amount, {{0, 1}, {0, 2}}));
}

void TestPairTable::findsTheSameMembers()
{
    const PairTable a = tableOf(u"1 2 3/4 5 6"_s);
    const PairTable b = tableOf(u"60 40/30 10"_s); // sources the other way round; a target is gone
    const auto result = difference(a, b, DifferenceBy::Amount, {{1, 0}, {1, -1, 0}});
    QVERIFY(result);
    QCOMPARE(textOf(*result), u"9 ? 27/36 ? 54"_s);
}

QTEST_GUILESS_MAIN(TestPairTable)
#include "tst_pairtable.moc"
