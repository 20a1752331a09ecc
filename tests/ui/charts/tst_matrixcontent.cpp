// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/matrixpainter.h"
#include "ui/charts/matrixtext.h"
#include "ui/charts/membernaming.h"
#include "ui/theme/palettes.h"

#include "tests/ui/samplematrix.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;
using sample::matrixOf;
using sample::measured;

using Others = QHash<QPair<int, int>, double>;
Q_DECLARE_METATYPE(fabriscope::MeasuredMetric)

class TestMatrixContent : public QObject {
    Q_OBJECT
private slots:
    void ownLimitsAreOfTheirFiguresAlone();
    void keptScaleIsOfItsFiguresAlone();
    void ruleNamesWhatItIsReckonedFrom_data();
    void ruleNamesWhatItIsReckonedFrom();
    void pairsWithinAHostSetNoScale();
    void scaleReachesTheLimit_data();
    void scaleReachesTheLimit();
    void numbersInCellsTellValuesApart_data();
    void numbersInCellsTellValuesApart();
    void badOnesAreCounted();
    void withoutFiguresThereIsNoLimit();
    void emptinessHasItsReason_data();
    void emptinessHasItsReason();
    void whatIsNotThereYetIsSaid_data();
    void whatIsNotThereYetIsSaid();
    void otherTestMayHaveNoSuchFigures_data();
    void otherTestMayHaveNoSuchFigures();
    void namesKeepWhatTellsThemApart_data();
    void namesKeepWhatTellsThemApart();
    void bothSidesNameTheSame_data();
    void bothSidesNameTheSame();
    void bandsSpanTheGroupsThatAreNamed_data();
    void bandsSpanTheGroupsThatAreNamed();
};

void TestMatrixContent::ownLimitsAreOfTheirFiguresAlone()
{
    const NetTest test = sample::delay(4, 1);
    MatrixRequest request = matrixOf(test, measured(test, {{{0, 1}, 8e-6}}));
    request.setOwn({{sample::latency, false}, 6e-6, 7e-6});
    const auto latencies = makeMatrix(request);
    QCOMPARE(latencies->limits.origin, ThresholdOrigin::Own);
    QCOMPARE(latencies->verdicts.act, 1);
    // 60 of 200 Gbit/s are bad, whatever was said of latencies.
    request.results = measured(test, {{{0, 1}, 60e9}}, sample::bandwidth, 200e9);
    const auto bandwidths = makeMatrix(request);
    QCOMPARE(bandwidths->limits.origin, ThresholdOrigin::ClusterKit);
    QCOMPARE(bandwidths->verdicts.act, 1);
    QVERIFY(matrixtext::limits(*bandwidths).startsWith(u"bad below 186.0 Gbit/s"_s));
    // Nor are differences of latencies latencies.
    request.results = measured(test);
    request.baseline = {u"before"_s, request.test, measured(test, {{{0, 1}, 2e-6}})};
    const auto differences = makeMatrix(request);
    QCOMPARE(differences->meaning, MatrixMeaning::Difference);
    QCOMPARE(differences->verdicts.act, 1);
    QCOMPARE(differences->limits.act, 0.07);
    request.removeOwn({sample::latency, false});
    request.baseline = {};
    QCOMPARE(makeMatrix(request)->limits.origin, ThresholdOrigin::ClusterKit);
}

void TestMatrixContent::keptScaleIsOfItsFiguresAlone()
{
    const NetTest test = sample::delay(4, 1);
    MatrixRequest request = matrixOf(test, measured(test));
    const MatrixScale kept{.low = 0, .high = 1e-3};
    request.pinned = PinnedScale{{sample::latency, false}, kept};
    QCOMPARE(makeMatrix(request)->scale, kept);
    request.results = measured(test, {}, sample::bandwidth, 200e9);
    const auto bandwidths = makeMatrix(request);
    QVERIFY(!bandwidths->isPinned);
    QCOMPARE(float(bandwidths->scale.high), 200e9F);
}

void TestMatrixContent::ruleNamesWhatItIsReckonedFrom_data()
{
    QTest::addColumn<ThresholdOrigin>("rule");
    QTest::addColumn<int>("ports");
    QTest::addColumn<QString>("said");
    QTest::newRow("lowest") << ThresholdOrigin::ClusterKit << 1 << u"(2.1 × 4.000 µs, the lowest, NVIDIA ClusterKit)"_s;
    QTest::newRow("lowest between hosts")
        << ThresholdOrigin::ClusterKit << 2 << u"(2.1 × 4.000 µs, the lowest between hosts, NVIDIA ClusterKit)"_s;
    QTest::newRow("median") << ThresholdOrigin::Median << 1 << u"the median of this test, 5.000 µs"_s;
    QTest::newRow("median between hosts") << ThresholdOrigin::Median << 2 << u"the median between hosts, 5.000 µs"_s;
    QTest::newRow("whose it is") << ThresholdOrigin::Median << 1 << u"SuperBench and Azure"_s;
    QTest::newRow("deviations") << ThresholdOrigin::MedianDeviation << 2 << u"the median between hosts, 5.000 µs"_s;
}

/// 2 µs between members 0 and 1, which are ports of one host where hosts have two.
void TestMatrixContent::ruleNamesWhatItIsReckonedFrom()
{
    QFETCH(const ThresholdOrigin, rule);
    QFETCH(const int, ports);
    QFETCH(const QString, said);
    const NetTest test = sample::delay(6, ports);
    Others others{{{0, 3}, 4e-6}};
    if (ports > 1)
        others.insert({0, 1}, 2e-6);
    MatrixRequest request = matrixOf(test, measured(test, others));
    request.rule = rule;
    const auto content = makeMatrix(request);
    QVERIFY2(matrixtext::limits(*content).contains(said), qPrintable(matrixtext::limits(*content)));
    const bool isTold = matrixtext::counts(*content).contains(u"within one host"_s);
    QCOMPARE(isTold, ports > 1);
}

void TestMatrixContent::pairsWithinAHostSetNoScale()
{
    const NetTest test = sample::delay(6);
    const auto content = makeMatrix(matrixOf(test, measured(test, {{{0, 1}, 1e-6}, {{1, 0}, 90e-6}})));
    QCOMPARE(float(content->scale.low), 5e-6F);
    QCOMPARE(float(content->scale.high), 2.1F * 5e-6F);
    QCOMPARE(content->scale.positionOf(1e-6), 0.0); // drawn all the same
    QCOMPARE(content->cells.table().cell(0, 1), 1e-6F);
    QCOMPARE(content->withinHosts, 6);
    // Of one host alone its ports are all there is.
    const NetTest lonely = sample::delay(2);
    const auto own = makeMatrix(matrixOf(lonely, measured(lonely)));
    QCOMPARE(own->withinHosts, 0);
    QCOMPARE(float(own->scale.low), 5e-6F);
}

void TestMatrixContent::scaleReachesTheLimit_data()
{
    QTest::addColumn<MeasuredMetric>("metric");
    QTest::addColumn<double>("best");
    QTest::addColumn<double>("other");
    QTest::addColumn<bool>("logarithmic");
    QTest::addColumn<double>("worstEnd");
    QTest::newRow("healthy latencies") << sample::latency << 4e-6 << 4.7e-6 << false << 2.1 * 4e-6;
    QTest::newRow("the same, logarithmic") << sample::latency << 4e-6 << 4.7e-6 << true << 2.1 * 4e-6;
    QTest::newRow("a bad one") << sample::latency << 4e-6 << 40e-6 << false << 40e-6;
    QTest::newRow("healthy bandwidths") << sample::bandwidth << 172e9 << 170e9 << false << 0.93 * 172e9;
    QTest::newRow("a bad bandwidth") << sample::bandwidth << 172e9 << 20e9 << false << 20e9;
    QTest::newRow("no limit") << MeasuredMetric{u"loss"_s, Dimension::Ratio, Worse::Higher} << 0.0 << 0.1 << false
                              << 0.1;
}

/// The colour of the worst is for what is bad, or for what others are far from.
void TestMatrixContent::scaleReachesTheLimit()
{
    QFETCH(const MeasuredMetric, metric);
    QFETCH(const double, best);
    QFETCH(const double, other);
    QFETCH(const bool, logarithmic);
    QFETCH(const double, worstEnd);
    const NetTest test = sample::delay(4, 1);
    MatrixRequest request = matrixOf(test, measured(test, {{{1, 2}, other}}, metric, best));
    request.isLogarithmic = logarithmic;
    const MatrixScale scale = makeMatrix(request)->scale;
    QCOMPARE(float(scale.valueAt(1)), float(worstEnd));
    QCOMPARE(float(scale.valueAt(0)), float(best));
}

void TestMatrixContent::numbersInCellsTellValuesApart_data()
{
    QTest::addColumn<MeasuredMetric>("metric");
    QTest::addColumn<double>("usual");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("shown");
    QTest::newRow("usual") << sample::latency << 5e-6 << 5.04e-6 << u"5.040"_s;
    QTest::newRow("an outlier leaves the unit to the others") << sample::latency << 5e-6 << 5e-3 << u"5.000 ms"_s;
    QTest::newRow("far below") << sample::latency << 5e-6 << 4e-9 << u"4.000"_s; // the best gives the unit
    QTest::newRow("not measurable") << sample::latency << 5e-6 << 0.0 << u"0"_s;
    QTest::newRow("not rounded away") << sample::bandwidth << 172.5e9 << 172.5e9 << u"172.5"_s;
    QTest::newRow("slow") << sample::bandwidth << 172.5e9 << 0.0604e9 << u"0.06040"_s;
    QTest::newRow("hardly anything") << sample::bandwidth << 172.5e9 << 2e3 << u"2.000 kbit/s"_s;
    QTest::newRow("a small loss") << MeasuredMetric{u"loss"_s, Dimension::Ratio, Worse::Higher} << 0.2 << 0.0000123
                                  << u"0.001230"_s;
}

void TestMatrixContent::numbersInCellsTellValuesApart()
{
    QFETCH(const MeasuredMetric, metric);
    QFETCH(const double, usual);
    QFETCH(const double, value);
    QFETCH(const QString, shown);
    const NetTest test = sample::delay(4, 1);
    const auto content = makeMatrix(matrixOf(test, measured(test, {{{1, 2}, value}}, metric, usual)));
    QCOMPARE(content->numberOf(content->cells.table().cell(1, 2), 4), shown);
}

void TestMatrixContent::badOnesAreCounted()
{
    const NetTest test = sample::delay(4, 1);
    MatrixRequest request = matrixOf(test, measured(test, {{{1, 2}, 80e-6}, {{1, 3}, 80e-6}}));
    QVERIFY2(matrixtext::counts(*makeMatrix(request)).contains(u"2 bad"_s),
             qPrintable(matrixtext::counts(*makeMatrix(request))));
    request.setOwn({{sample::latency, false}, 4e-6, 100e-6});
    QVERIFY(matrixtext::counts(*makeMatrix(request)).contains(u"0 bad, 12 to be watched"_s));
    request.baseline = {u"before"_s, request.test, measured(test)};
    const auto content = makeMatrix(request);
    QCOMPARE(content->numberOf(content->cells.table().cell(1, 2), 4), u"+1500"_s);
    QVERIFY(matrixtext::counts(*content).contains(u"2 bad"_s));
}

void TestMatrixContent::withoutFiguresThereIsNoLimit()
{
    const auto nothing = std::make_shared<const MeasuredResults>();
    for (const NetTest &test : {sample::delay(4, 1), sample::delay(1), sample::collective(3, u"8"_s)})
        QCOMPARE(matrixtext::limits(*makeMatrix(matrixOf(test, nothing))), QString());
}

void TestMatrixContent::emptinessHasItsReason_data()
{
    QTest::addColumn<NetTest>("test");
    QTest::addColumn<QString>("word");
    QTest::newRow("collective") << sample::collective(3, u"8"_s) << u"collective"_s;
    QTest::newRow("one member") << sample::delay(1) << u"one member"_s;
    QTest::newRow("nobody") << sample::delay(0) << u"no members"_s;
    QTest::newRow("clients alone") << sample::traffic(u"MTON"_s, 3) << u"talk to"_s;
    QTest::newRow("unknown type") << sample::traffic(u"Odd"_s, 2, 2) << u"of this type"_s;
}

void TestMatrixContent::emptinessHasItsReason()
{
    QFETCH(const NetTest, test);
    QFETCH(const QString, word);
    const auto content = makeMatrix(matrixOf(test, std::make_shared<const MeasuredResults>()));
    QCOMPARE(content->meaning, MatrixMeaning::Nothing);
    QVERIFY2(matrixtext::emptiness(*content).contains(word), qPrintable(matrixtext::emptiness(*content)));
    QCOMPARE(matrixtext::counts(*content), QString());
}

void TestMatrixContent::whatIsNotThereYetIsSaid_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("isReading");
    QTest::addColumn<QString>("word");
    QTest::newRow("being read") << u"Finished"_s << true << u"being read"_s;
    QTest::newRow("running") << u"InProgress"_s << false << u"still running"_s;
    QTest::newRow("not fetched") << u"Finished"_s << false << u"not fetched"_s;
}

void TestMatrixContent::whatIsNotThereYetIsSaid()
{
    QFETCH(const QString, status);
    QFETCH(const bool, isReading);
    QFETCH(const QString, word);
    NetTest test = sample::delay(4);
    test.status = status;
    MatrixRequest request = matrixOf(test, std::make_shared<const MeasuredResults>());
    request.results.reset();
    request.isReading = isReading;
    const QString said = matrixtext::emptiness(*makeMatrix(request));
    QVERIFY2(said.contains(word), qPrintable(said));
    request.results = std::make_shared<const MeasuredResults>();
    QVERIFY(matrixtext::emptiness(*makeMatrix(request)).contains(u"recognised"_s));
}

void TestMatrixContent::otherTestMayHaveNoSuchFigures_data()
{
    QTest::addColumn<MeasuredMetric>("metric");
    QTest::addColumn<double>("size");
    QTest::addColumn<bool>("compared");
    QTest::newRow("the same") << sample::latency << -1.0 << true;
    QTest::newRow("another metric") << sample::bandwidth << -1.0 << false;
    QTest::newRow("another message size") << sample::latency << 4096.0 << false;
}

void TestMatrixContent::otherTestMayHaveNoSuchFigures()
{
    QFETCH(const MeasuredMetric, metric);
    QFETCH(const double, size);
    QFETCH(const bool, compared);
    const NetTest test = sample::delay(4, 1);
    MatrixRequest request = matrixOf(test, measured(test));
    const auto before = measured(test, {}, metric);
    for (Measurement &value : before->values)
        value.size = size;
    request.baseline = {u"net-before"_s, request.test, before};
    const auto content = makeMatrix(request);
    QCOMPARE(content->meaning, compared ? MatrixMeaning::Difference : MatrixMeaning::Figures);
    QCOMPARE(matrixtext::uncompared(*content).contains(u"net-before"_s), !compared);
}

void TestMatrixContent::namesKeepWhatTellsThemApart_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("bond");
    QTest::addColumn<QString>("shortName");
    const QString rack = u"e01-cn-wulanchabu-b-rack-0000000000000000000000000000000000000-node-"_s;
    QTest::newRow("short") << u"e01-cn-host%1"_s << u"bond1"_s << u"…host3"_s;
    QTest::newRow("long and different at the end") << rack + u"0000%1"_s << u"bond1"_s << u"…00003"_s;
    QTest::newRow("without hyphens") << QString(70, u'a') + u"%1"_s << u"b"_s << u"3"_s;
    QTest::newRow("different in the middle") << rack + u"%1"_s + QString(80, u'z') << u"b"_s << u"3"_s;
    QTest::newRow("different bonds") << u"e01-cn-host"_s << u"bond-with-a-long-name-%1"_s << u"3"_s;
}

void TestMatrixContent::namesKeepWhatTellsThemApart()
{
    QFETCH(const QString, host);
    QFETCH(const QString, bond);
    QFETCH(const QString, shortName);
    QList<PairMember> members;
    for (int i = 0; i < 6; ++i)
        members.append({.end = {host.contains(u'%') ? host.arg(i) : host, bond.contains(u'%') ? bond.arg(i) : bond}});
    for (const QStringList &names : {pairMemberNames(members), shortMemberNames(members)}) {
        QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), 6);
        for (const QString &name : names)
            QVERIFY2(name.size() < 60, qPrintable(name));
    }
    QVERIFY2(shortMemberNames(members).at(3).contains(shortName), qPrintable(shortMemberNames(members).at(3)));
    QVERIFY(shortMemberNames(members).at(3).size() < 30);
}

void TestMatrixContent::bothSidesNameTheSame_data()
{
    QTest::addColumn<int>("members");
    QTest::addColumn<QSizeF>("cell");
    QTest::addColumn<MatrixNames>("rows");
    QTest::addColumn<MatrixNames>("columns");
    QTest::newRow("room for all") << 6 << QSizeF(30, 20) << MatrixNames::Each << MatrixNames::Each;
    QTest::newRow("low cells") << 6 << QSizeF(30, 5) << MatrixNames::Some << MatrixNames::Each;
    QTest::newRow("hosts in the columns") << 40 << QSizeF(6, 3) << MatrixNames::Hosts << MatrixNames::Hosts;
    QTest::newRow("room for hosts") << 40 << QSizeF(6, 6) << MatrixNames::Hosts << MatrixNames::Hosts;
    QTest::newRow("room for few") << 40 << QSizeF(1, 1) << MatrixNames::Some << MatrixNames::Some;
}

void TestMatrixContent::bothSidesNameTheSame()
{
    QFETCH(const int, members);
    QFETCH(const QSizeF, cell);
    QFETCH(const MatrixNames, rows);
    QFETCH(const MatrixNames, columns);
    const NetTest test = sample::delay(members);
    const auto content = makeMatrix(matrixOf(test, measured(test)));
    QCOMPARE(namesShown(*content, cell), std::pair(rows, columns));
}

void TestMatrixContent::bandsSpanTheGroupsThatAreNamed_data()
{
    QTest::addColumn<int>("ports"); ///< of each of 32 hosts
    QTest::addColumn<MatrixOrder>("order");
    QTest::addColumn<qreal>("cell");
    QTest::addColumn<int>("bands");
    QTest::newRow("bonds named") << 4 << MatrixOrder::ById << 12.0 << 32;
    QTest::newRow("hosts named") << 4 << MatrixOrder::ById << 4.0 << 32;
    QTest::newRow("rails") << 4 << MatrixOrder::ByRail << 12.0 << 4;
    QTest::newRow("rails, small") << 4 << MatrixOrder::ByRail << 1.0 << 4;
    QTest::newRow("one port a host") << 1 << MatrixOrder::ById << 12.0 << 0;
}

void TestMatrixContent::bandsSpanTheGroupsThatAreNamed()
{
    QFETCH(const int, ports);
    QFETCH(const MatrixOrder, order);
    QFETCH(const qreal, cell);
    QFETCH(const int, bands);
    const NetTest test = sample::delay(32 * ports, ports);
    MatrixRequest request = matrixOf(test, measured(test));
    request.order = order;
    const auto content = makeMatrix(request);
    const qreal side = 32 * ports * cell;
    const MatrixFrame frame{.cells = QRectF(100, 100, side, side), .nameRoom = 100, .topRoom = 100, .headRoom = 0};
    QImage image(QSizeF(side + 101, side + 101).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const MatrixLook look{.place = {{}, {cell, cell}}};
    paintMatrixNames(painter, *content, frame, look, lightPalette());
    painter.end();
    const auto changesAlong = [&](QPoint step) {
        int changes = 0;
        QRgb before = qRgb(255, 255, 255);
        for (QPoint at = QPoint(97, 97) + step * 4; image.rect().contains(at); at += step) {
            changes += image.pixel(at) != before && image.pixel(at) != qRgb(255, 255, 255) ? 1 : 0;
            before = image.pixel(at);
        }
        return changes;
    };
    QCOMPARE(changesAlong({0, 1}), bands);
    QCOMPARE(changesAlong({1, 0}), bands);
}

QTEST_MAIN(TestMatrixContent)
#include "tst_matrixcontent.moc"
