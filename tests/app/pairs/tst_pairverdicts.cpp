// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pairs/pairverdicts.h"
#include "tests/app/pairs/madepairs.h"

#include <QTest>

using namespace fabriscope;

class TestPairVerdicts : public QObject {
    Q_OBJECT
private slots:
    void countsWhatAPlainLookCounts_data();
    void countsWhatAPlainLookCounts();
    void withoutLimitsNothingIsBeyond();
};

void TestPairVerdicts::countsWhatAPlainLookCounts_data()
{
    QTest::addColumn<int>("sources");
    QTest::addColumn<int>("targets");
    QTest::addColumn<Worse>("worse");
    QTest::addColumn<double>("warn");
    QTest::addColumn<double>("act");
    QTest::newRow("one cell") << 1 << 1 << Worse::Higher << -60.0 << -55.0;
    QTest::newRow("higher is worse") << 70 << 45 << Worse::Higher << 20.0 << 40.0;
    QTest::newRow("lower is worse") << 33 << 130 << Worse::Lower << -20.0 << -40.0;
    QTest::newRow("few are bad") << 100 << 100 << Worse::Higher << 49.0 << 49.9;
    QTest::newRow("none is bad") << 50 << 50 << Worse::Higher << 60.0 << 70.0;
    QTest::newRow("all are bad") << 50 << 50 << Worse::Lower << 70.0 << 60.0;
}

void TestPairVerdicts::countsWhatAPlainLookCounts()
{
    QFETCH(const int, sources);
    QFETCH(const int, targets);
    QFETCH(const Worse, worse);
    QFETCH(const double, warn);
    QFETCH(const double, act);
    std::mt19937 random(20261129);
    const PairTable table = madeTable(random, sources, targets, worse);
    const PairThresholds limits = PairThresholds::own(worse, warn, act);
    PairVerdicts plain;
    plain.actInRows.resize(size_t(sources));
    plain.actInColumns.resize(size_t(targets));
    eachPlainly(table, table.all(), [&](int source, int target, float cell) {
        plain.warn += limits.of(cell) == Verdict::Warn ? 1 : 0;
        if (limits.of(cell) == Verdict::Act) {
            ++plain.act;
            ++plain.actInRows[size_t(source)];
            ++plain.actInColumns[size_t(target)];
        }
    });
    const PairVerdicts counted = verdictsOf(PairPyramid(table), limits);
    QCOMPARE(counted.warn, plain.warn);
    QCOMPARE(counted.act, plain.act);
    QCOMPARE(counted.actInRows.empty(), plain.act == 0);
    if (plain.act > 0) {
        QCOMPARE(counted.actInRows, plain.actInRows);
        QCOMPARE(counted.actInColumns, plain.actInColumns);
    }
}

void TestPairVerdicts::withoutLimitsNothingIsBeyond()
{
    PairTable table(2, 2, Worse::Higher);
    table.set(0, 1, 5);
    const PairVerdicts counted = verdictsOf(PairPyramid(std::move(table)), PairThresholds());
    QCOMPARE(counted.act, 0);
    QCOMPARE(counted.warn, 0);
    QCOMPARE(verdictsOf(PairPyramid(), PairThresholds::own(Worse::Higher, {}, 1)).act, 0);
}

QTEST_GUILESS_MAIN(TestPairVerdicts)
#include "tst_pairverdicts.moc"
