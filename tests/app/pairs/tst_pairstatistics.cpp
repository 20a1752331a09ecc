// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pairs/pairstatistics.h"
#include "app/pairs/pairthresholds.h"
#include "tests/app/pairs/madepairs.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace fabriscope;
using namespace Qt::StringLiterals;

using Limit = std::optional<double>;
Q_DECLARE_METATYPE(Limit)

namespace {

constexpr quint32 seed = 20260103;
constexpr double noNumber = std::numeric_limits<double>::quiet_NaN();

double plainMedian(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return (values[(values.size() - 1) / 2] + values[values.size() / 2]) / 2;
}

PairStatistics plainStatistics(const PairTable &table, const QRect &cells, int worstCells)
{
    PairStatistics result;
    std::vector<double> values;
    eachPlainly(table, cells, [&](int source, int target, float cell) {
        const CellKind kind = cell::kindOf(cell);
        result.counts.missing += kind == CellKind::Missing ? 1 : 0;
        result.counts.outside += kind == CellKind::Outside ? 1 : 0;
        if (kind == CellKind::Value) {
            values.push_back(double(cell));
            result.worst.append({source, target, cell});
        }
    });
    std::stable_sort(result.worst.begin(), result.worst.end(), [&table](const PairPlace &a, const PairPlace &b) {
        return isPlainlyWorse(a.cell, b.cell, table.worse());
    });
    result.worst = result.worst.mid(0, worstCells);
    result.counts.values = qint64(values.size());
    if (values.empty())
        return result;
    result.min = *std::min_element(values.begin(), values.end());
    result.max = *std::max_element(values.begin(), values.end());
    result.mean = std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
    result.median = plainMedian(values);
    return result;
}

bool isAbout(const Limit &a, const Limit &b)
{
    return a.has_value() == b.has_value() && (!a || std::fabs(*a - *b) <= 1e-6 * std::max(1.0, std::fabs(*b)));
}

/// "source,target" of each.
QString placesOf(const QList<PairPlace> &places)
{
    QStringList texts;
    for (const PairPlace &place : places)
        texts.append(u"%1,%2"_s.arg(place.source).arg(place.target));
    return texts.join(u' ');
}

/// G, W, A and ? for each value of a row.
QString verdictsOf(const PairThresholds &thresholds, const PairTable &table)
{
    QString letters;
    for (const float cell : table.row(0)) {
        const Verdict verdict = thresholds.of(cell);
        letters += verdict == Verdict::Good ? u'G'
            : verdict == Verdict::Warn      ? u'W'
            : verdict == Verdict::Act       ? u'A'
                                            : u'?';
    }
    return letters;
}

} // namespace

class TestPairStatistics : public QObject {
    Q_OBJECT
private slots:
    void saysWhatIsThere_data();
    void saysWhatIsThere();
    void agreesWithAPlainCount_data();
    void agreesWithAPlainCount();
    void mediansOfOddFigures_data();
    void mediansOfOddFigures();
    void limitsOfEachRule_data();
    void limitsOfEachRule();
    void ownLimits_data();
    void ownLimits();
    void deviationIsThatOfAPlainCount();
    void oneBadPairIsSeenByEveryRule();
};

void TestPairStatistics::saysWhatIsThere_data()
{
    QTest::addColumn<QString>("cells");
    QTest::addColumn<QRect>("where");
    QTest::addColumn<QList<qint64>>("counts");  // values, missing, outside
    QTest::addColumn<QList<double>>("figures"); // min, median, mean, max
    QTest::addColumn<QString>("worst");
    const QRect all(0, 0, 9, 9);
    QTest::newRow("empty") << "" << all << QList<qint64>{0, 0, 0} << QList<double>{} << "";
    QTest::newRow("no rectangle") << "1 2" << QRect() << QList<qint64>{0, 0, 0} << QList<double>{} << "";
    QTest::newRow("no value") << ". ?/? ." << all << QList<qint64>{0, 2, 2} << QList<double>{} << "";
    QTest::newRow("one") << ". ?/7 ." << all << QList<qint64>{1, 1, 2} << QList<double>{7, 7, 7, 7} << "1,0";
    QTest::newRow("zero is a value") << "0 ? ." << all << QList<qint64>{1, 1, 1} << QList<double>{0, 0, 0, 0} << "0,0";
    QTest::newRow("odd") << "5 1 9" << all << QList<qint64>{3, 0, 0} << QList<double>{1, 5, 5, 9} << "0,2 0,0 0,1";
    QTest::newRow("even") << "5 1/8 2" << all << QList<qint64>{4, 0, 0} << QList<double>{1, 3.5, 4, 8} << "1,0 0,0 1,1";
    QTest::newRow("equals in their order")
        << "3 3/3 3" << all << QList<qint64>{4, 0, 0} << QList<double>{3, 3, 3, 3} << "0,0 0,1 1,0";
    QTest::newRow("a part") << "1 2 3/4 5 6/7 8 9" << QRect(1, 1, 9, 1) << QList<qint64>{2, 0, 0}
                            << QList<double>{5, 5.5, 5.5, 6} << "1,2 1,1";
}

void TestPairStatistics::saysWhatIsThere()
{
    QFETCH(QString, cells);
    QFETCH(QRect, where);
    QFETCH(QList<double>, figures);
    const PairStatistics found = statisticsOf(tableOf(cells), where, 3);
    QTEST((QList<qint64>{found.counts.values, found.counts.missing, found.counts.outside}), "counts");
    QTEST(placesOf(found.worst), "worst");
    QCOMPARE(found.median.has_value(), !figures.isEmpty());
    QCOMPARE(found.min.has_value() && found.mean.has_value() && found.max.has_value(), !figures.isEmpty());
    if (!figures.isEmpty())
        QCOMPARE((QList<double>{*found.min, *found.median, *found.mean, *found.max}), figures);
}

void TestPairStatistics::agreesWithAPlainCount_data()
{
    QTest::addColumn<int>("sources");
    QTest::addColumn<int>("targets");
    QTest::addColumn<Worse>("worse");
    QTest::newRow("1 × 1") << 1 << 1 << Worse::Higher;
    QTest::newRow("1 × n") << 1 << 50 << Worse::Lower;
    QTest::newRow("3 × 5") << 3 << 5 << Worse::Higher;
    QTest::newRow("17 × 33") << 17 << 33 << Worse::Lower;
    QTest::newRow("60 × 61") << 60 << 61 << Worse::Higher;
}

void TestPairStatistics::agreesWithAPlainCount()
{
    QFETCH(int, sources);
    QFETCH(int, targets);
    QFETCH(Worse, worse);
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    for (const int values : {0, 5, 70, 100}) {
        const PairTable table = madeTable(random, sources, targets, worse, values);
        for (int i = 0; i < 10; ++i) {
            const QRect cells = i == 0 ? table.all() : madeRect(random, table);
            const int most = int(random() % 12);
            const PairStatistics found = statisticsOf(table, cells, most);
            const PairStatistics plain = plainStatistics(table, cells, most);
            QCOMPARE(found.counts, plain.counts);
            QCOMPARE(found.min, plain.min);
            QCOMPARE(found.max, plain.max);
            QCOMPARE(found.median, plain.median);
            QVERIFY(isAbout(found.mean, plain.mean));
            QCOMPARE(placesOf(found.worst), placesOf(plain.worst));
            const QRect inside = cells.intersected(table.all());
            QCOMPARE(found.counts.values + found.counts.missing + found.counts.outside,
                     qint64(inside.width()) * inside.height());
        }
    }
}

void TestPairStatistics::mediansOfOddFigures_data()
{
    QTest::addColumn<QList<double>>("values");
    const double most = std::numeric_limits<float>::max();
    const double least = std::numeric_limits<float>::denorm_min();
    QTest::newRow("about zero") << QList<double>{-least, 0, least};
    QTest::newRow("signs") << QList<double>{-3, -2, 2, 3};
    QTest::newRow("the biggest") << QList<double>{most, most};
    QTest::newRow("both ends") << QList<double>{-most, most};
    QTest::newRow("apart in the last bit") << QList<double>{1, 1 + std::numeric_limits<float>::epsilon()};
    QTest::newRow("in other halves") << QList<double>{1, 1000, 1e6, 1e9};
    QTest::newRow("many of one") << QList<double>{5, 5, 5, 5, 5, 1e9};
}

void TestPairStatistics::mediansOfOddFigures()
{
    QFETCH(QList<double>, values);
    PairTable table(1, int(values.size()), Worse::Higher);
    for (int i = 0; i < int(values.size()); ++i)
        table.set(0, int(values.size()) - 1 - i, values.at(i));
    QCOMPARE(*statisticsOf(table, table.all()).median, plainMedian({values.begin(), values.end()}));
}

void TestPairStatistics::limitsOfEachRule_data()
{
    using Rule = int; // 0 ClusterKit, 1 median, 2 deviation
    QTest::addColumn<QString>("cells");
    QTest::addColumn<Worse>("worse");
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<Limit>("base");
    QTest::addColumn<Limit>("warn");
    QTest::addColumn<Limit>("act");
    QTest::addColumn<QString>("verdicts");
    const auto row = [](const char *name, const char *cells, Worse worse, Rule rule, const QList<Limit> &limits,
                        const char *verdicts) {
        QTest::newRow(name) << QString::fromLatin1(cells) << worse << rule << limits.at(0) << limits.at(1)
                            << limits.at(2) << QString::fromLatin1(verdicts);
    };
    constexpr Worse high = Worse::Higher;
    constexpr Worse low = Worse::Lower;
    row("ClusterKit latency", "10 20 21 21.5 ? .", high, 0, {10, {}, 21}, "GGGA??");
    row("ClusterKit bandwidth", "100 93.5 92.5 0 ? .", low, 0, {100, {}, 93}, "GGAA??");
    row("ClusterKit, all equal", "4 4 4", high, 0, {4, {}, 8.4}, "GGG");
    row("ClusterKit, one value", "4 ?", low, 0, {4, {}, 3.72}, "G?");
    row("ClusterKit, none", "? .", high, 0, {{}, {}, {}}, "??");
    row("ClusterKit, lowest is 0", "0 5 1", high, 0, {0, {}, {}}, "???");
    row("ClusterKit, highest is 0", "0 0", low, 0, {0, {}, {}}, "??");
    row("ClusterKit, below 0", "-5 5", high, 0, {-5, {}, {}}, "??");
    row("median latency", "100 100 100 103 105 110 90", high, 1, {100, 103.5, 107}, "GGGGWAG");
    row("median bandwidth", "100 100 100 97 95 90 110", low, 1, {100, 96.5, 93}, "GGGGWAG");
    row("median, all equal", "7 7 7", low, 1, {7, 6.755, 6.51}, "GGG");
    row("median, one value", "7", high, 1, {7, 7.245, 7.49}, "G");
    row("median, none", "?", high, 1, {{}, {}, {}}, "?");
    row("median is 0", "0 0 9 ?", high, 1, {0, {}, {}}, "????");
    row("lowest is 0", "0 10 10 10.5", high, 1, {10, 10.35, 10.7}, "GGGW");
    row("deviation latency", "8 9 10 11 14 15.5", high, 2, {10.5, 17.913, 20.8782}, "GGGGGG");
    row("deviation, far off", "9 10 11 10 9 11 14 30", high, 2, {10.5, 14.2065, 15.6891}, "GGGGGGGA");
    row("deviation bandwidth", "9 10 11 10 9 11 6 -30", low, 2, {9.5, 5.7935, 4.3109}, "GGGGGGGA");
    row("deviation, all equal", "3 3 3", high, 2, {3, 3, 3}, "GGG");
    row("deviation, one value", "3 ?", low, 2, {3, 3, 3}, "G?");
    row("deviation, none", ".", low, 2, {{}, {}, {}}, "?");
    row("more than half are one", "10 10 10 10 10 10 10 100", high, 2, {10, 45.249456, 59.349239}, "GGGGGGGA");
    row("zeros and a loss", "0 0 0 0 0 0 0 8", high, 2, {0, 3.133285, 4.386599}, "GGGGGGGA");
}

void TestPairStatistics::limitsOfEachRule()
{
    QFETCH(QString, cells);
    QFETCH(Worse, worse);
    QFETCH(int, rule);
    QFETCH(Limit, base);
    QFETCH(Limit, warn);
    QFETCH(Limit, act);
    const PairTable table = tableOf(cells, worse);
    const PairThresholds found = rule == 0 ? PairThresholds::clusterKit(table)
        : rule == 1                        ? PairThresholds::againstMedian(table)
                                           : PairThresholds::medianDeviation(table);
    QCOMPARE(int(found.origin), rule);
    QCOMPARE(found.worse, worse);
    QVERIFY2(isAbout(found.base, base), qPrintable(QString::number(found.base.value_or(noNumber))));
    QVERIFY2(isAbout(found.warn, warn), qPrintable(QString::number(found.warn.value_or(noNumber), 'g', 12)));
    QVERIFY2(isAbout(found.act, act), qPrintable(QString::number(found.act.value_or(noNumber), 'g', 12)));
    QCOMPARE(found.canTell(), warn || act);
    QTEST(verdictsOf(found, table), "verdicts");
}

void TestPairStatistics::ownLimits_data()
{
    QTest::addColumn<Worse>("worse");
    QTest::addColumn<Limit>("warn");
    QTest::addColumn<Limit>("act");
    QTest::addColumn<QString>("verdicts");
    QTest::newRow("both") << Worse::Higher << Limit(2) << Limit(4) << "GGGWWA??";
    QTest::newRow("both, lower") << Worse::Lower << Limit(4) << Limit(2) << "AAWWGG??";
    QTest::newRow("only to act") << Worse::Higher << Limit() << Limit(4) << "GGGGGA??";
    QTest::newRow("only to warn") << Worse::Higher << Limit(4) << Limit() << "GGGGGW??";
    QTest::newRow("neither") << Worse::Higher << Limit() << Limit() << "????????";
    QTest::newRow("the wrong way round") << Worse::Higher << Limit(4) << Limit(2) << "GGGAAA??";
    QTest::newRow("no numbers") << Worse::Higher << Limit(noNumber) << Limit(std::numeric_limits<double>::infinity())
                                << "????????";
}

void TestPairStatistics::ownLimits()
{
    QFETCH(Worse, worse);
    QFETCH(Limit, warn);
    QFETCH(Limit, act);
    const PairThresholds found = PairThresholds::own(worse, warn, act);
    QCOMPARE(found.origin, ThresholdOrigin::Own);
    QTEST(verdictsOf(found, tableOf(u"0 1 2 3 4 5 ? ."_s)), "verdicts");
}

void TestPairStatistics::deviationIsThatOfAPlainCount()
{
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    for (int i = 0; i < 20; ++i) {
        const PairTable table = madeTable(random, 9, 11, Worse::Higher);
        std::vector<double> values;
        eachPlainly(table, table.all(), [&values](int, int, float cell) {
            if (cell::isValue(cell))
                values.push_back(double(cell));
        });
        const double median = plainMedian(values);
        for (double &value : values)
            value = std::fabs(value - median);
        const PairThresholds found = PairThresholds::medianDeviation(table);
        QVERIFY(isAbout(found.warn, median + 2.5 * 1.4826 * plainMedian(values)));
        QVERIFY(isAbout(found.act, median + 3.5 * 1.4826 * plainMedian(values)));
    }
}

void TestPairStatistics::oneBadPairIsSeenByEveryRule()
{
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    for (const Worse worse : {Worse::Higher, Worse::Lower}) {
        PairTable table = PairTable::eachWithEach(20, worse);
        for (int source = 0; source < 20; ++source) {
            for (int target = 0; target < 20; ++target) {
                if (source != target)
                    table.set(source, target, 100 + double(random() % 100) / 100);
            }
        }
        table.set(3, 7, worse == Worse::Higher ? 250 : 50);
        for (const PairThresholds &rule : {PairThresholds::clusterKit(table), PairThresholds::againstMedian(table),
                                           PairThresholds::medianDeviation(table)}) {
            int bad = 0;
            eachPlainly(table, table.all(),
                        [&](int, int, float cell) { bad += rule.of(cell) == Verdict::Act ? 1 : 0; });
            QCOMPARE(bad, 1);
            QCOMPARE(rule.of(table.cell(3, 7)), Verdict::Act);
        }
    }
}

QTEST_GUILESS_MAIN(TestPairStatistics)
#include "tst_pairstatistics.moc"
