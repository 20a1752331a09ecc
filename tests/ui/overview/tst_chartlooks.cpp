// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/chartaxes.h"
#include "ui/overview/chartdrawing.h"
#include "ui/render/picture.h"
#include "ui/theme/palettes.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

/// What is written beside the charts can be read, and what differs is seen without colours.
class TestChartLooks : public QObject {
    Q_OBJECT
private slots:
    void everyDurationIsWritten_data();
    void everyDurationIsWritten();
    void countsAreGrouped();
    void typesThatFitAreWrittenWhole();
    void sliceLabelsStandApart_data();
    void sliceLabelsStandApart();
    void theFailedSliceIsHatched();
    void manyIsTheBrightEnd_data();
    void manyIsTheBrightEnd();
};

namespace {

OverviewChart chartNamed(const OverviewFigures &figures, const QString &id)
{
    const QList<OverviewChart> charts = overviewCharts(figures);
    const auto found =
        std::find_if(charts.begin(), charts.end(), [&id](const OverviewChart &chart) { return chart.id == id; });
    return found == charts.end() ? OverviewChart() : *found;
}

QByteArray svgOfChart(const OverviewChart &chart, const QSizeF &size)
{
    return svgOf({.size = size, .title = {}, .paint = [&](QPainter &painter, const QRectF &) {
                      ChartDrawing(chart, {QPalette(), QFont()}, size).paint(painter, {0, 0});
                  }});
}

/// Finished, failed, running, other.
OverviewFigures statesOf(const QList<int> &states)
{
    OverviewFigures figures;
    for (size_t state = 0; state < allStates.size(); ++state) {
        figures.states.of[size_t(allStates[state])] = states.at(qsizetype(state));
        figures.tests += states.at(qsizetype(state));
    }
    return figures;
}

} // namespace

void TestChartLooks::everyDurationIsWritten_data()
{
    QTest::addColumn<double>("longest");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QSizeF>("size");
    for (const QSizeF &size : {QSizeF(440, 220), QSizeF(340, 190), QSizeF(900, 600)}) {
        QTest::addRow("450 s at %g", size.width()) << 450.0 << u"10 min"_s << size;
        QTest::addRow("an hour at %g", size.width()) << 3600.0 << u"1 h"_s << size;
        QTest::addRow("weeks at %g", size.width()) << 86'400.0 * 30 << u"70 d"_s << size;
    }
}

/// Up to the first that no box goes beyond: then boxes have room below the frame.
void TestChartLooks::everyDurationIsWritten()
{
    QFETCH(double, longest);
    QFETCH(QString, last);
    QFETCH(QSizeF, size);
    OverviewFigures figures;
    figures.durations.spreads = {{u"TrafficTest"_s, u"type=x"_s, 5, longest, longest, longest, longest, longest}};
    const OverviewChart chart = chartNamed(figures, u"durations"_s);
    const QList<DurationTick> ticks = durationTicks(chart);
    QCOMPARE(ticks.last().label, last);
    QVERIFY(ticks.last().place >= chart.marks.first().box.bottom());
    const QByteArray svg = svgOfChart(chart, size);
    for (const DurationTick &tick : ticks)
        QVERIFY2(svg.contains('>' + tick.label.toUtf8() + '<'), qPrintable(tick.label));
    QVERIFY(!svg.contains(">\u2026<") && !svg.contains(">...<"));
}

void TestChartLooks::countsAreGrouped()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    OverviewFigures figures;
    figures.types.bars.append({u"TrafficTest"_s, u"type=x"_s, statesOf({4800, 0, 0, 0}).states});
    const QByteArray svg = svgOfChart(chartNamed(figures, u"types"_s), {440, 220});
    QLocale::setDefault(before);
    QVERIFY(svg.contains(">4,000<") && !svg.contains(">4000<"));
    // Half of the last number has room where the axis ends.
    static const QRegularExpression text(u"x=\"([-0-9.]+)\" y=\"[-0-9.]+\"[^>]*>4,000</text>"_s);
    const double begins = text.match(QString::fromUtf8(svg)).captured(1).toDouble();
    QVERIFY(begins > 0 && begins + QFontMetricsF(QFont()).horizontalAdvance(u"4,000"_s) <= 440);
}

void TestChartLooks::typesThatFitAreWrittenWhole()
{
    OverviewFigures figures;
    const QStringList types{u"TrafficTest"_s, u"CommTest"_s, u"DelayTest"_s, u"NetDiag"_s};
    double widest = 0;
    for (const QString &type : types) {
        figures.durations.spreads.append({type, u"type=x"_s, 5, 60, 60, 60, 60, 60});
        widest = qMax(widest, QFontMetricsF(QFont()).horizontalAdvance(type));
    }
    const OverviewChart chart = chartNamed(figures, u"durations"_s);
    const QByteArray svg = svgOfChart(chart, {widest * 4 + 100, 220});
    for (const QString &type : types)
        QVERIFY2(svg.contains('>' + type.toUtf8() + '<'), qPrintable(type));
}

void TestChartLooks::sliceLabelsStandApart_data()
{
    QTest::addColumn<QList<int>>("states");
    QTest::newRow("some small") << QList<int>{820, 170, 5, 5};
    QTest::newRow("small ones first") << QList<int>{1, 2, 3, 1000};
    QTest::newRow("all alike") << QList<int>{10, 10, 10, 10};
    QTest::newRow("one") << QList<int>{7, 0, 0, 0};
}

void TestChartLooks::sliceLabelsStandApart()
{
    QFETCH(QList<int>, states);
    const OverviewChart chart = chartNamed(statesOf(states), u"states"_s);
    const QByteArray svg = svgOfChart(chart, {340, 200});
    static const QRegularExpression text(u"x=\"([-0-9.]+)\" y=\"([-0-9.]+)\"[^>]*>([^<]+)</text>"_s);
    QList<QPointF> places;
    QStringList written;
    for (const QRegularExpressionMatch &match : text.globalMatch(QString::fromUtf8(svg))) {
        places.append({match.captured(1).toDouble(), match.captured(2).toDouble()});
        written.append(match.captured(3));
    }
    for (const QString &label : chart.labels)
        QVERIFY2(written.contains(label), qPrintable(label));
    const double line = QFontMetricsF(QFont()).height() - 0.5;
    for (qsizetype a = 0; a < places.size(); ++a) {
        for (qsizetype b = a + 1; b < places.size(); ++b) {
            const bool sameSide = (places.at(a).x() < 170) == (places.at(b).x() < 170);
            QVERIFY(!sameSide || qAbs(places.at(a).y() - places.at(b).y()) >= line);
        }
    }
}

void TestChartLooks::theFailedSliceIsHatched()
{
    const OverviewChart chart = chartNamed(statesOf({400, 90, 8, 2}), u"states"_s);
    const QPalette palette;
    const ChartDrawing drawing(chart, {palette, QFont()}, {340, 200});
    QImage image(340, 200, QImage::Format_ARGB32);
    image.fill(palette.color(QPalette::Base));
    QPainter painter(&image);
    drawing.paint(painter, {0, 0});
    painter.end();
    for (int mark = 0; mark < int(chart.marks.size()); ++mark) {
        const QPainterPath slice = drawing.outline(mark);
        int all = 0;
        int plain = 0;
        const QRect around = slice.boundingRect().toAlignedRect() & image.rect();
        for (int y = around.top(); y <= around.bottom(); ++y) {
            for (int x = around.left(); x <= around.right(); ++x) {
                if (!slice.contains(QPointF(x + 0.5, y + 0.5)))
                    continue;
                ++all;
                plain += image.pixelColor(x, y) == stateColour(chart.marks.at(mark).state, palette) ? 1 : 0;
            }
        }
        if (chart.marks.at(mark).state == TestState::Failed)
            QVERIFY2(plain < all * 0.8, qPrintable(u"%1 of %2"_s.arg(plain).arg(all)));
        else if (all > 500)
            QVERIFY2(plain > all * 0.8, qPrintable(u"%1 of %2"_s.arg(plain).arg(all)));
    }
}

void TestChartLooks::manyIsTheBrightEnd_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestChartLooks::manyIsTheBrightEnd()
{
    QFETCH(bool, dark);
    OverviewFigures figures;
    figures.week.failed[3] = 1;
    figures.week.failed[30] = 25;
    const OverviewChart chart = chartNamed(figures, u"week"_s);
    const QPalette palette = dark ? darkPalette() : lightPalette();
    const ChartLook look{palette, QFont()}; // the field keeps none of it
    const WeekField field(chart, look, QRectF(0, 0, 600, 250));
    QImage image(600, 250, QImage::Format_ARGB32);
    image.fill(palette.color(QPalette::Base));
    QPainter painter(&image);
    field.paint(painter);
    painter.end();
    const auto brightness = [&](int hour) { return qGray(image.pixel(field.cell(hour).center().toPoint())); };
    QVERIFY(brightness(30) > brightness(3) + 60);
}

QTEST_MAIN(TestChartLooks)
#include "tst_chartlooks.moc"
