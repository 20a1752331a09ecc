// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pairs/pairpyramid.h"
#include "tests/app/pairs/madepairs.h"

#include <QTest>

#include <utility>

using namespace fabriscope;

namespace {

constexpr quint32 seed = 20260102;

std::optional<float> worstPlainly(const PairTable &table, const QRect &cells)
{
    std::optional<float> worst;
    eachPlainly(table, cells, [&](int, int, float cell) {
        if (!worst || isPlainlyWorse(cell, *worst, table.worse()))
            worst = cell;
    });
    return worst;
}

/// What a cell of a level stands for.
QRect underCell(int level, int row, int column)
{
    return {column << level, row << level, 1 << level, 1 << level};
}

void sizesAndDirections()
{
    QTest::addColumn<int>("sources");
    QTest::addColumn<int>("targets");
    QTest::addColumn<Worse>("worse");
    const QList<std::pair<int, int>> sizes{{1, 1},   {1, 2},   {1, 17},  {17, 1},   {2, 2},    {3, 5},
                                           {17, 33}, {64, 64}, {65, 63}, {129, 66}, {100, 257}};
    for (const auto &[sources, targets] : sizes) {
        for (const Worse worse : {Worse::Higher, Worse::Lower}) {
            QTest::addRow("%d × %d, %s", sources, targets, worse == Worse::Higher ? "higher" : "lower")
                << sources << targets << worse;
        }
    }
}

} // namespace

class TestPairPyramid : public QObject {
    Q_OBJECT
private slots:
    void levelsHoldTheWorst_data() { sizesAndDirections(); }
    void levelsHoldTheWorst();
    void rectanglesHaveTheirWorst_data() { sizesAndDirections(); }
    void rectanglesHaveTheirWorst();
    void oneBadCellIsNeverLost_data() { sizesAndDirections(); }
    void oneBadCellIsNeverLost();
    void everyRectangleOfASmallTable();
    void kindsBeatEachOther_data();
    void kindsBeatEachOther();
    void emptyTables();
    void threadsChangeNothing();
    void tableComesOutAgain();
    void takesAThirdMore_data();
    void takesAThirdMore();
};

void TestPairPyramid::levelsHoldTheWorst()
{
    QFETCH(int, sources);
    QFETCH(int, targets);
    QFETCH(Worse, worse);
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    const PairPyramid pyramid(madeTable(random, sources, targets, worse, 30));
    for (int k = 0; k < pyramid.levelCount(); ++k) {
        const PairPyramid::Level level = pyramid.level(k);
        QCOMPARE(level.rows, (sources + (1 << k) - 1) >> k);
        QCOMPARE(level.columns, (targets + (1 << k) - 1) >> k);
        for (int row = 0; row < level.rows; ++row) {
            for (int column = 0; column < level.columns; ++column) {
                const auto worst = worstPlainly(pyramid.table(), underCell(k, row, column));
                QVERIFY(worst && isSameCell(level.at(row, column), *worst));
            }
        }
    }
    QCOMPARE(pyramid.level(pyramid.levelCount() - 1).rows, 1);
    QCOMPARE(pyramid.level(pyramid.levelCount() - 1).columns, 1);
}

void TestPairPyramid::rectanglesHaveTheirWorst()
{
    QFETCH(int, sources);
    QFETCH(int, targets);
    QFETCH(Worse, worse);
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    for (const int values : {0, 1, 70, 100}) {
        const PairPyramid pyramid(madeTable(random, sources, targets, worse, values));
        for (int i = 0; i < 60; ++i) {
            const QRect cells = madeRect(random, pyramid.table());
            const auto worst = worstPlainly(pyramid.table(), cells);
            const auto found = pyramid.worstCellIn(cells);
            QCOMPARE(found.has_value(), worst.has_value());
            QVERIFY(isSameCell(pyramid.worstIn(cells), worst.value_or(cell::outside)));
            if (!found)
                continue;
            QVERIFY(cells.contains(found->target, found->source));
            QVERIFY(isSameCell(found->cell, *worst));
            QVERIFY(isSameCell(found->cell, pyramid.table().cell(found->source, found->target)));
        }
    }
}

void TestPairPyramid::oneBadCellIsNeverLost()
{
    QFETCH(int, sources);
    QFETCH(int, targets);
    QFETCH(Worse, worse);
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    const float bad = worse == Worse::Higher ? 1000 : -1000;
    const int tries = qMin(30, sources * targets);
    for (int i = 0; i < tries; ++i) {
        PairTable table = madeTable(random, sources, targets, worse);
        // The last one too: it stands where odd sides end.
        const int source = i == 0 ? sources - 1 : int(random() % unsigned(sources));
        const int target = i == 0 ? targets - 1 : int(random() % unsigned(targets));
        table.set(source, target, double(bad));
        const PairPyramid pyramid(std::move(table));
        for (int k = 0; k < pyramid.levelCount(); ++k) {
            QCOMPARE(pyramid.level(k).at(source >> k, target >> k), bad);
            const auto found = pyramid.worstCellIn(underCell(k, source >> k, target >> k));
            QVERIFY(found && found->source == source && found->target == target && found->cell == bad);
        }
        for (int j = 0; j < 20; ++j) {
            const QRect cells = madeRect(random, pyramid.table());
            QCOMPARE(isSameCell(pyramid.worstIn(cells), bad), cells.contains(target, source));
        }
    }
}

void TestPairPyramid::everyRectangleOfASmallTable()
{
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    const PairPyramid pyramid(madeTable(random, 7, 6, Worse::Lower, 50));
    for (int top = 0; top < 7; ++top) {
        for (int left = 0; left < 6; ++left) {
            for (int height = 1; top + height <= 7; ++height) {
                for (int width = 1; left + width <= 6; ++width) {
                    const QRect cells(left, top, width, height);
                    QVERIFY(isSameCell(pyramid.worstIn(cells), *worstPlainly(pyramid.table(), cells)));
                }
            }
        }
    }
}

void TestPairPyramid::kindsBeatEachOther_data()
{
    QTest::addColumn<QString>("cells");
    QTest::addColumn<Worse>("worse");
    QTest::addColumn<QString>("worst");
    QTest::newRow("value beats all") << ". ?/0 ?" << Worse::Higher << "0";
    QTest::newRow("value beats all, lower") << ". ?/0 ?" << Worse::Lower << "0";
    QTest::newRow("negative beats all") << ". ?/-5 ?" << Worse::Higher << "-5";
    QTest::newRow("Missing beats Outside") << ". ./. ?" << Worse::Higher << "?";
    QTest::newRow("Missing beats Outside, lower") << ". ./. ?" << Worse::Lower << "?";
    QTest::newRow("nothing") << ". ./. ." << Worse::Higher << ".";
    QTest::newRow("highest") << "1 -2/0 ?" << Worse::Higher << "1";
    QTest::newRow("lowest") << "1 -2/0 ?" << Worse::Lower << "-2";
}

void TestPairPyramid::kindsBeatEachOther()
{
    QFETCH(QString, cells);
    QFETCH(Worse, worse);
    const PairPyramid pyramid(tableOf(cells, worse));
    PairTable worst(1, 1, worse);
    const float top = pyramid.level(1).at(0, 0);
    QVERIFY(isSameCell(top, pyramid.worstIn(pyramid.table().all())));
    if (cell::kindOf(top) != CellKind::Outside)
        worst.set(0, 0, double(top)); // NaNs are Missing
    QTEST(textOf(worst), "worst");
}

void TestPairPyramid::emptyTables()
{
    for (const PairPyramid &pyramid :
         {PairPyramid(), PairPyramid(PairTable(0, 5, Worse::Higher)), PairPyramid(PairTable(5, 0, Worse::Higher), 4)}) {
        QCOMPARE(pyramid.levelCount(), 0);
        QVERIFY(!pyramid.worstCellIn({0, 0, 5, 5}));
        QCOMPARE(cell::kindOf(pyramid.worstIn({0, 0, 5, 5})), CellKind::Outside);
    }
    const PairPyramid pyramid(tableOf(QStringLiteral("1 2/3 4")));
    for (const QRect &nothing : {QRect(), QRect(0, 0, 0, 2), QRect(2, 0, 3, 3), QRect(-3, -3, 3, 3)})
        QVERIFY(!pyramid.worstCellIn(nothing));
}

void TestPairPyramid::threadsChangeNothing()
{
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    const PairTable table = madeTable(random, 1030, 70, Worse::Higher, 40);
    const PairPyramid one(table);
    for (const int threads : {-1, 0, 2, 3, 100}) {
        const PairPyramid many(table, threads);
        QCOMPARE(many.levelCount(), one.levelCount());
        for (int k = 0; k < one.levelCount(); ++k) {
            const qsizetype cells = qsizetype(one.level(k).rows) * one.level(k).columns;
            QVERIFY(std::equal(one.level(k).cells, one.level(k).cells + cells, many.level(k).cells, isSameCell));
        }
    }
}

void TestPairPyramid::tableComesOutAgain()
{
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    const PairTable table = madeTable(random, 40, 30, Worse::Lower);
    PairPyramid pyramid(table);
    PairPyramid moved = std::move(pyramid);
    QVERIFY(isSameCell(moved.worstIn(table.all()), *worstPlainly(table, table.all())));
    PairTable out = std::move(moved).takeTable();
    QVERIFY(isSameTable(out, table));
    const MemberOrder rows = shuffledOrder(random, 40);
    const float *place = out.cells();
    QVERIFY(out.permute(rows, {}));
    const PairPyramid again(std::move(out));
    QCOMPARE(again.table().cells(), place); // nothing was copied on the way
    for (int i = 0; i < 40; ++i)
        QVERIFY(isSameCell(again.worstIn({0, i, 30, 1}), *worstPlainly(table, {0, rows[size_t(i)], 30, 1})));
}

void TestPairPyramid::takesAThirdMore_data()
{
    QTest::addColumn<int>("sources");
    QTest::addColumn<int>("targets");
    QTest::newRow("power of two") << 512 << 512;
    QTest::newRow("odd") << 1001 << 1001;
    QTest::newRow("clients and servers") << 600 << 1300;
}

void TestPairPyramid::takesAThirdMore()
{
    QFETCH(int, sources);
    QFETCH(int, targets);
    const PairPyramid pyramid(PairTable::clientsToServers(sources, targets, Worse::Higher));
    const double perPair = double(pyramid.bytes()) / double(pyramid.table().cellCount());
    QVERIFY2(perPair <= 1.34 * 4, qPrintable(QString::number(perPair)));
    qint64 cells = 0;
    for (int k = 0; k < pyramid.levelCount(); ++k)
        cells += qint64(pyramid.level(k).rows) * pyramid.level(k).columns;
    QCOMPARE(pyramid.bytes(), cells * 4);
}

QTEST_GUILESS_MAIN(TestPairPyramid)
#include "tst_pairpyramid.moc"
