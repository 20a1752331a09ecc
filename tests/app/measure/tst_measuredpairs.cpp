// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/measure/measuredpairs.h"
#include "app/nettest/member.h"

#include "tests/ui/sampletests.h"

#include <QRandomGenerator>
#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

/// What of a result goes into a table of pairs, and what does not.
class TestMeasuredPairs : public QObject {
    Q_OBJECT
private slots:
    void oneWayHasClientsAndServers();
    void otherWaysMakeItSquare();
    void hostsWithoutBondsHaveOneRow();
    void theWorstOfRepeatedFiguresStays();
    void theLargestSizeIsShownFirst();
    void verdictsStandWhereThereAreNoFigures();
    void nothingMeasuredLeavesThePairs();
    void usualFiguresComeFirst_data();
    void usualFiguresComeFirst();
    void everythingIsDrawnOrCounted();
};

namespace {

/// Results in the making: one metric, ends of a test by number.
struct Made {
    explicit Made(const NetTest &test, Worse worse = Worse::Higher)
    {
        results.metrics.append({u"latency"_s, Dimension::Time, worse});
        for (const Member &member : membersOf(test))
            results.ends.append({member.host->resourceId, member.host->bond});
    }
    void add(int source, int target, double value, double size = -1)
    {
        results.values.append({0, source, target, size, value, QString::number(value)});
    }
    MeasuredResults results;
};

} // namespace

void TestMeasuredPairs::oneWayHasClientsAndServers()
{
    const NetTest test = sample::traffic(u"MTON"_s, 2, 3);
    Made made(test);
    made.add(1, 4, 5e-6);
    const MeasuredPairs pairs = measuredPairs(test, made.results, firstChoice(made.results));
    QVERIFY(!pairs.isSquare);
    QCOMPARE(pairs.sources.size(), 2);
    QCOMPARE(pairs.targets.size(), 3);
    QCOMPARE(pairs.table.counts(), (CellCounts{1, 5, 0}));
    QCOMPARE(pairs.table.cell(1, 2), float(5e-6));
}

void TestMeasuredPairs::otherWaysMakeItSquare()
{
    const NetTest test = sample::traffic(u"MTON"_s, 2, 3);
    Made made(test);
    made.add(4, 0, 5e-6); // from a server
    const MeasuredPairs pairs = measuredPairs(test, made.results, firstChoice(made.results));
    QVERIFY(pairs.isSquare);
    QCOMPARE(pairs.sources.size(), 5);
    QCOMPARE(pairs.table.counts().values, 1);
    QCOMPARE(pairs.table.counts().missing, 6); // clients to servers
}

void TestMeasuredPairs::hostsWithoutBondsHaveOneRow()
{
    const NetTest test = sample::delay(8); // 4 hosts with 2 ports
    Made made(test);
    const QString host = made.results.ends.first().host;
    made.results.ends = {{host, {}}, {made.results.ends.last().host, {}}};
    made.add(0, 1, 1e-6);
    const MeasuredPairs pairs = measuredPairs(test, made.results, firstChoice(made.results));
    QCOMPARE(pairs.sources.size(), 4);
    QCOMPARE(pairs.sources.first().end.bond, QString());
    QCOMPARE(pairs.table.counts(), (CellCounts{1, 11, 4}));
}

void TestMeasuredPairs::theWorstOfRepeatedFiguresStays()
{
    const NetTest test = sample::delay(4);
    for (const Worse worse : {Worse::Higher, Worse::Lower}) {
        Made made(test, worse);
        for (const double value : {2e-6, 7e-6, 3e-6})
            made.add(0, 1, value);
        const MeasuredPairs pairs = measuredPairs(test, made.results, firstChoice(made.results));
        QCOMPARE(pairs.table.cell(0, 1), float(worse == Worse::Higher ? 7e-6 : 2e-6));
        QCOMPARE(pairs.repeated, 2);
    }
}

void TestMeasuredPairs::theLargestSizeIsShownFirst()
{
    const NetTest test = sample::delay(4);
    Made made(test);
    made.add(0, 1, 1e-6, 1024);
    made.add(0, 1, 2e-6, 4096);
    const MeasuredPairs largest = measuredPairs(test, made.results, firstChoice(made.results));
    QCOMPARE(largest.sizes, (QList<double>{1024, 4096}));
    QCOMPARE(largest.size, 4096);
    QCOMPARE(largest.table.cell(0, 1), float(2e-6));
    QCOMPARE(largest.others, 1);
    const MeasuredPairs small = measuredPairs(test, made.results, {.metric = 0, .size = 1024});
    QCOMPARE(small.table.cell(0, 1), float(1e-6));
}

void TestMeasuredPairs::verdictsStandWhereThereAreNoFigures()
{
    const NetTest test = sample::delay(4);
    Made made(test);
    made.results.metrics.clear();
    made.results.verdicts = {{0, 1, true, u"ok"_s}, {1, 0, false, u"timeout"_s}};
    QCOMPARE(pairMetrics(made.results), QList<int>{PairChoice::verdicts});
    const MeasuredPairs pairs = measuredPairs(test, made.results, firstChoice(made.results));
    QVERIFY(!pairs.metric);
    QCOMPARE(pairs.table.cell(0, 1), 0.0F);
    QCOMPARE(pairs.table.cell(1, 0), 1.0F);
    QCOMPARE(pairs.table.counts().missing, 10);
}

void TestMeasuredPairs::nothingMeasuredLeavesThePairs()
{
    const NetTest test = sample::delay(4);
    const MeasuredPairs pairs = measuredPairs(test, {}, {});
    QCOMPARE(pairs.table.counts(), (CellCounts{0, 12, 4}));
    QVERIFY(hasPairs(test, {}));
    QVERIFY(!hasPairs(sample::finished(u"NetDiag"_s), {}));
}

void TestMeasuredPairs::usualFiguresComeFirst_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<int>("chosen");
    QTest::newRow("average") << QStringList{u"latency min"_s, u"latency avg"_s, u"latency max"_s} << 1;
    QTest::newRow("rather than peak") << QStringList{u"latency peak"_s, u"latency"_s} << 1;
    QTest::newRow("the first of equals") << QStringList{u"latency p90"_s, u"latency p99"_s} << 0;
}

void TestMeasuredPairs::usualFiguresComeFirst()
{
    QFETCH(const QStringList, names);
    QFETCH(const int, chosen);
    MeasuredResults results;
    results.ends.resize(2);
    for (const QString &name : names) {
        MeasuredMetric metric;
        metric.name = name;
        Measurement value;
        value.metric = int(results.metrics.size());
        value.source = 0;
        value.target = 1;
        results.metrics.append(metric);
        results.values.append(value);
    }
    QCOMPARE(firstChoice(results).metric, chosen);
}

/// Whatever the figures: those in the table, those that a worse one stands for and the others are all there are.
void TestMeasuredPairs::everythingIsDrawnOrCounted()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 60; ++round) {
        const NetTest test = round % 2 == 0 ? sample::delay(2 + int(random.bounded(20)))
                                            : sample::traffic(u"MTON"_s, 1 + int(random.bounded(9)), 3);
        Made made(test, round % 3 == 0 ? Worse::Lower : Worse::Higher);
        const int ends = int(made.results.ends.size());
        for (int i = 0; i < 200; ++i) {
            const int source = int(random.bounded(ends));
            const int target = int(random.bounded(ends)) - (i % 7 == 0 ? ends : 0);
            if (source != target)
                made.add(source, qMax(-1, target), random.generateDouble(), i % 5 == 0 ? 1024 : -1);
        }
        const MeasuredPairs pairs = measuredPairs(test, made.results, {.metric = 0, .size = {}});
        QCOMPARE(pairs.drawn() + pairs.repeated, pairs.figures);
        QCOMPARE(pairs.figures + pairs.others, made.results.values.size());
    }
}

QTEST_GUILESS_MAIN(TestMeasuredPairs)
#include "tst_measuredpairs.moc"
