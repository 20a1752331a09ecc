// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/overviewmaker.h"
#include "tests/support/madetests.h"
#include "ui/overview/chartaxes.h"
#include "ui/overview/chartview.h"
#include "ui/overview/markwalk.h"
#include "ui/overview/overviewcard.h"
#include "ui/overview/overviewgrid.h"
#include "ui/overview/overviewtext.h"

#include <QCategoryAxis>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace fabriscope;
using namespace Qt::StringLiterals;

/// What the charts say, and that they can be pointed at and walked through.
class TestOverviewCharts : public QObject {
    Q_OBJECT
private slots:
    void everyPartIsAMark();
    void emptyOnesSayWhy();
    void whatIsLeftOutIsSaid();
    void marksStandWhereTheyAreDrawn_data();
    void marksStandWhereTheyAreDrawn();
    void clickChooses();
    void keysWalk_data();
    void keysWalk();
    void currentMarkStays();
    void hostileNamesStayText();
    void gridIsFull_data();
    void gridIsFull();
    void stepsAreRound_data();
    void stepsAreRound();
    void sharesAddUp_data();
    void sharesAddUp();
    void notesFindTheirTests();
};

namespace {

OverviewFigures figuresOf(int tests)
{
    TestStore store;
    MadeFleet fleet(11);
    for (const StoredTest &test : fleet.next(tests))
        store.merge(test);
    TestRows rows{store.snapshot(), {}};
    for (Ordinal i = 0; i < Ordinal(tests); ++i)
        rows.rows.push_back(i);
    const StopFlag stop(false);
    return overviewFigures(rows, stop).value();
}

OverviewChart chartNamed(const OverviewFigures &figures, const QString &id)
{
    const QList<OverviewChart> charts = overviewCharts(figures);
    const auto found =
        std::find_if(charts.begin(), charts.end(), [&id](const OverviewChart &chart) { return chart.id == id; });
    return found == charts.end() ? OverviewChart() : *found;
}

/// Three bars, of one, two and three pieces.
OverviewChart stairs(OverviewChart::Kind kind)
{
    OverviewChart chart{.kind = kind, .id = u"stairs"_s, .title = u"Stairs"_s};
    for (int place = 0; place < 3; ++place) {
        for (int layer = 0; layer <= place; ++layer)
            chart.marks.append({.name = u"%1%2"_s.arg(place).arg(layer),
                                .figures = {},
                                .term = u"%1.%2"_s.arg(place).arg(layer),
                                .place = place,
                                .layer = layer,
                                .box = {},
                                .state = TestState::Failed});
    }
    return chart;
}

} // namespace

void TestOverviewCharts::everyPartIsAMark()
{
    const OverviewFigures figures = figuresOf(800);
    const QList<OverviewChart> charts = overviewCharts(figures);
    QCOMPARE(charts.size(), 7);
    for (const OverviewChart &chart : charts) {
        QVERIFY2(!chart.isEmpty() && !chart.title.isEmpty(), qPrintable(chart.id));
        QStringList terms;
        for (const ChartMark &mark : chart.marks) {
            QVERIFY(!mark.name.isEmpty() && !mark.figures.isEmpty() && !mark.term.isEmpty());
            QVERIFY2(!terms.contains(mark.term), qPrintable(mark.term));
            QVERIFY(chart.asText().contains(mark.sentence()));
            terms.append(mark.term);
        }
    }
    int pieces = 0;
    for (const TimeBucket &bucket : figures.days.buckets)
        pieces +=
            int(std::count_if(bucket.tests.of.begin(), bucket.tests.of.end(), [](int tests) { return tests > 0; }));
    QCOMPARE(chartNamed(figures, u"days"_s).marks.size(), pieces);
}

void TestOverviewCharts::emptyOnesSayWhy()
{
    OverviewFigures figures;
    figures.tests = 1;
    figures.states.add(TestState::Running);
    figures.days.timeless = 1;
    const QList<OverviewChart> charts = overviewCharts(figures);
    for (const OverviewChart &chart : charts) {
        QCOMPARE(chart.isEmpty(), chart.id != "states"_L1);
        ChartView view;
        view.setContent(chart);
        QVERIFY2(!view.grab().isNull(), qPrintable(chart.id));
    }
}

void TestOverviewCharts::whatIsLeftOutIsSaid()
{
    OverviewFigures figures;
    figures.days = {.unit = BucketUnit::Day, .buckets = {}, .before = 4, .after = 2, .timeless = 3};
    figures.clusters.otherNames = 17;
    figures.clusters.otherTests = 40;
    figures.members.otherMembers = 99;
    QCOMPARE(chartNamed(figures, u"days"_s).notes.size(), 3);
    QVERIFY(chartNamed(figures, u"days"_s).notes.first().text.contains(u'3'));
    QVERIFY(chartNamed(figures, u"clusters"_s).notes.first().text.contains(u"17"_s));
    QVERIFY(chartNamed(figures, u"clusters"_s).notes.first().text.contains(u"40"_s));
    QVERIFY(chartNamed(figures, u"members"_s).notes.first().text.contains(u"99"_s));
    QVERIFY(chartNamed(figures, u"types"_s).notes.isEmpty());
}

void TestOverviewCharts::marksStandWhereTheyAreDrawn_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QSize>("size");
    for (const QString &id :
         {u"days"_s, u"states"_s, u"types"_s, u"clusters"_s, u"durations"_s, u"week"_s, u"members"_s}) {
        QTest::addRow("%s small", qPrintable(id)) << id << QSize(320, 240);
        QTest::addRow("%s large", qPrintable(id)) << id << QSize(1200, 500);
    }
}

/// What stands in the middle of a mark's outline has the mark's colour, and pointing there finds the mark.
void TestOverviewCharts::marksStandWhereTheyAreDrawn()
{
    QFETCH(QString, id);
    QFETCH(QSize, size);
    const OverviewChart chart = chartNamed(figuresOf(800), id);
    const QPalette palette;
    const ChartDrawing drawing(chart, {palette, QFont()}, size);
    QImage image(size, QImage::Format_ARGB32);
    image.fill(palette.color(QPalette::Base));
    QPainter painter(&image);
    drawing.paint(painter, {0, 0});
    painter.end();
    for (int mark = 0; mark < int(chart.marks.size()); ++mark) {
        const QPainterPath outline = drawing.outline(mark);
        QVERIFY2(QRectF({0, 0}, size).adjusted(-1, -1, 1, 1).contains(outline.boundingRect()),
                 qPrintable(chart.marks.at(mark).name));
        const bool isSolid = chart.kind == OverviewChart::Kind::Columns || chart.kind == OverviewChart::Kind::Rows;
        const QPoint middle = outline.boundingRect().center().toPoint();
        if (chart.kind == OverviewChart::Kind::Pie || outline.boundingRect().height() < 4)
            continue;
        QCOMPARE(drawing.markAt(middle), mark);
        if (isSolid && chart.marks.at(mark).state != TestState::Failed)
            QCOMPARE(image.pixelColor(middle), stateColour(chart.marks.at(mark).state, palette));
    }
    QCOMPARE(drawing.markAt({-5, -5}), -1);
}

void TestOverviewCharts::clickChooses()
{
    ChartView view;
    view.resize(500, 300);
    view.setContent(chartNamed(figuresOf(300), u"types"_s));
    view.show();
    QTRY_VERIFY(view.isSettled());
    QSignalSpy chosen(&view, &ChartView::markChosen);
    QTest::mouseClick(&view, Qt::LeftButton, {}, view.outline(1).boundingRect().center().toPoint());
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<ChartMark>(), view.content().marks.at(1));
    QCOMPARE(view.accessibleDescription(), view.content().marks.at(1).sentence());
    QTest::mouseClick(&view, Qt::LeftButton, {}, {1, 1});
    QCOMPARE(chosen.size(), 1);
}

void TestOverviewCharts::keysWalk_data()
{
    using Kind = OverviewChart::Kind;
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("mark");
    QTest::newRow("into columns") << Kind::Columns << u"R"_s << u"00"_s;
    QTest::newRow("along columns") << Kind::Columns << u"RRR"_s << u"20"_s;
    QTest::newRow("up a column") << Kind::Columns << u"RRRUU"_s << u"22"_s;
    QTest::newRow("keeps its layer") << Kind::Columns << u"RRRUL"_s << u"11"_s;
    QTest::newRow("to the nearest layer") << Kind::Columns << u"RRRUUL"_s << u"11"_s;
    QTest::newRow("stops") << Kind::Columns << u"RLLD"_s << u"00"_s;
    QTest::newRow("down rows") << Kind::Rows << u"DDDR"_s << u"21"_s;
    QTest::newRow("home and end") << Kind::Rows << u"DEH"_s << u"00"_s;
    QTest::newRow("end") << Kind::Week << u"E"_s << u"22"_s;
}

void TestOverviewCharts::keysWalk()
{
    QFETCH(OverviewChart::Kind, kind);
    QFETCH(QString, keys);
    static const QHash<QChar, int> known{{u'R', Qt::Key_Right}, {u'L', Qt::Key_Left}, {u'U', Qt::Key_Up},
                                         {u'D', Qt::Key_Down},  {u'H', Qt::Key_Home}, {u'E', Qt::Key_End}};
    const OverviewChart chart = stairs(kind);
    int mark = -1;
    for (const QChar key : keys)
        mark = markBeside(chart, mark, known.value(key));
    QTEST(chart.marks.at(mark).name, "mark");
    QCOMPARE(markBeside(chart, mark, Qt::Key_A), -1);
    QCOMPARE(markBeside({}, -1, Qt::Key_Home), -1);
}

void TestOverviewCharts::currentMarkStays()
{
    ChartView view;
    OverviewChart chart = chartNamed(figuresOf(300), u"types"_s);
    view.setContent(chart);
    view.setCurrentMark(2);
    const QString term = chart.marks.at(2).term;
    chart.marks.removeFirst();
    view.setContent(chart);
    QCOMPARE(view.content().marks.at(view.currentMark()).term, term);
    chart.marks.clear();
    view.setContent(chart);
    QCOMPARE(view.currentMark(), -1);
}

void TestOverviewCharts::hostileNamesStayText()
{
    OverviewFigures figures;
    StateCounts tests;
    tests.add(TestState::Failed);
    const QString hostile = u"<img src=x><b>b</b>"_s;
    figures.types.bars = {{hostile, u"type=x"_s, tests}, {hostile, u"type=y"_s, tests}};
    figures.durations.spreads = {{hostile, u"type=x"_s, 1, 1, 2, 3, 4, 5}, {hostile, u"type=y"_s, 1, 1, 2, 3, 4, 5}};
    const OverviewChart chart = chartNamed(figures, u"durations"_s);
    const auto axis = placeAxis(chart.labels, {QPalette(), QFont()});
    auto *places = qobject_cast<QCategoryAxis *>(axis.get());
    QVERIFY(places);
    QCOMPARE(places->categoriesLabels().size(), 2);
    const QStringList labels = places->categoriesLabels();
    for (const QString &label : labels)
        QVERIFY2(!label.contains(u'<'), qPrintable(label));
}

void TestOverviewCharts::gridIsFull_data()
{
    QTest::addColumn<double>("width");
    QTest::addColumn<int>("columns");
    QTest::newRow("narrow") << 200.0 << 1;
    QTest::newRow("usual") << 800.0 << 2;
    QTest::newRow("wide") << 1200.0 << 3;
    QTest::newRow("very wide") << 5000.0 << 3;
}

void TestOverviewCharts::gridIsFull()
{
    QFETCH(double, width);
    QFETCH(int, columns);
    QCOMPARE(overviewColumns(width), columns);
    const QList<QRect> places = overviewGrid(columns);
    QCOMPARE(places.size(), 7);
    QHash<int, int> taken;
    for (const QRect &place : places) {
        QCOMPARE(place.x(), taken.value(place.y()));
        taken[place.y()] += place.width();
    }
    for (const int row : taken)
        QCOMPARE(row, columns);
}

void TestOverviewCharts::stepsAreRound_data()
{
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("step");
    QTest::newRow("nothing") << 0 << 1;
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("five") << 5 << 1;
    QTest::newRow("six") << 6 << 2;
    QTest::newRow("many") << 117 << 50;
    QTest::newRow("a million") << 1'000'000 << 200'000;
    QTest::newRow("all") << std::numeric_limits<int>::max() << 500'000'000;
}

void TestOverviewCharts::stepsAreRound()
{
    QFETCH(int, most);
    QTEST(countStep(most), "step");
}

void TestOverviewCharts::sharesAddUp_data()
{
    QTest::addColumn<QList<int>>("parts");
    QTest::addColumn<QStringList>("shares");
    QTest::newRow("eighths") << QList<int>{7, 1} << QStringList{u"87.5"_s, u"12.5"_s};
    QTest::newRow("halves") << QList<int>{5, 5} << QStringList{u"50"_s, u"50"_s};
    QTest::newRow("all") << QList<int>{3, 0} << QStringList{u"100"_s, u"0"_s};
}

void TestOverviewCharts::sharesAddUp()
{
    QFETCH(QList<int>, parts);
    QFETCH(QStringList, shares);
    for (qsizetype i = 0; i < parts.size(); ++i)
        QCOMPARE(percentText(parts.at(i), parts.at(0) + parts.at(1)), shares.at(i));
}

void TestOverviewCharts::notesFindTheirTests()
{
    OverviewFigures figures;
    StateCounts tests;
    tests.add(TestState::Finished);
    figures.days = {.unit = BucketUnit::Day,
                    .buckets = {{QDate(2026, 1, 3), QDate(2026, 1, 3), tests}},
                    .before = 4,
                    .after = 0,
                    .timeless = 3};
    OverviewCard card;
    card.setContent(chartNamed(figures, u"days"_s));
    QCOMPARE(card.noteButtons().size(), 1);
    QVERIFY(card.noteButtons().first()->text().contains(u'4'));
    QSignalSpy chosen(&card, &OverviewCard::markChosen);
    card.noteButtons().first()->click();
    QCOMPARE(chosen.value(0).value(0).value<ChartMark>().term, u"created<2026-01-03"_s);
}

QTEST_MAIN(TestOverviewCharts)
#include "tst_overviewcharts.moc"
