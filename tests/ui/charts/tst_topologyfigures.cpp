// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a drawing of who talks to whom says of the figures between its members.

#include "ui/charts/testpictures.h"
#include "ui/charts/topologyflows.h"
#include "ui/charts/topologypairs.h"
#include "ui/charts/topologyview.h"
#include "ui/theme/colourscale.h"
#include "ui/theme/palettes.h"

#include "tests/ui/sampletests.h"

#include <QHelpEvent>
#include <QPainter>
#include <QTest>
#include <QToolTip>

using namespace fabriscope;
using namespace Qt::StringLiterals;

namespace {

constexpr double goodLatency = 5e-6;
constexpr double badLatency = 25e-6;

/// Every pair has a figure; those that \a badSender sends are bad.
std::shared_ptr<const MatrixContent> figuresOf(const NetTestPtr &test, int badSender)
{
    auto results = std::make_shared<MeasuredResults>();
    results->metrics.append({u"latency"_s, Dimension::Time, Worse::Higher});
    for (const Member &member : membersOf(*test))
        results->ends.append({member.host->resourceId, member.host->bond});
    for (int source = 0; source < int(results->ends.size()); ++source) {
        for (int target = 0; target < int(results->ends.size()); ++target) {
            if (source != target)
                results->values.append({0, source, target, -1, source == badSender ? badLatency : goodLatency, u"x"_s});
        }
    }
    return makeMatrix({.test = test, .results = results, .choice = {.metric = 0}});
}

/// A layout with its figures.
struct Drawn {
    explicit Drawn(const NetTest &test, int badSender = 1)
        : layout(std::make_shared<const TopologyLayout>(layOutTopology(test)))
        , values(std::make_shared<const TopologyValues>(*layout,
                                                        figuresOf(std::make_shared<const NetTest>(test), badSender)))
    {
    }
    std::shared_ptr<const TopologyLayout> layout;
    std::shared_ptr<const TopologyValues> values;
};

} // namespace

class TestTopologyFigures : public QObject {
    Q_OBJECT
private slots:
    void groupLinesEndAtTheirGroups_data();
    void groupLinesEndAtTheirGroups();
    void noTextStandsUnderLines();
    void everyLineIsSeenOnItsGround_data();
    void everyLineIsSeenOnItsGround();
    void linesTellTheirFigure_data();
    void linesTellTheirFigure();
    void coloursFollowTheLimits();
    void legendSaysHowGroupsAreMade_data();
    void legendSaysHowGroupsAreMade();
    void pairsAreListed_data();
    void pairsAreListed();
};

void TestTopologyFigures::groupLinesEndAtTheirGroups_data()
{
    QTest::addColumn<NetTest>("test");
    QTest::newRow("two halves of a ring") << sample::delay(40, 20);
    QTest::newRow("a ring of many") << sample::delay(120, 10);
    QTest::newRow("two columns") << sample::traffic(u"MTON"_s, 40, 60);
}

void TestTopologyFigures::groupLinesEndAtTheirGroups()
{
    QFETCH(NetTest, test);
    const Drawn drawn(test);
    const QList<TopologyFlow> flows = groupFlows(*drawn.layout, *drawn.values);
    QVERIFY(!flows.isEmpty());
    constexpr qreal near = 20;
    for (const TopologyFlow &flow : flows) {
        for (const auto &[end, node] : {std::pair(flow.line.p1(), flow.from), std::pair(flow.line.p2(), flow.to)}) {
            qreal nearest = 1e9;
            for (const TopologyNode &other : drawn.layout->nodes) {
                if (other.group == drawn.layout->nodes.at(node).group)
                    nearest = qMin(nearest, QLineF(end, other.at).length());
            }
            QVERIFY2(nearest < near, qPrintable(QString::number(nearest)));
        }
    }
}

/// Where lines cross the middle, nothing is written there.
void TestTopologyFigures::noTextStandsUnderLines()
{
    const StoredTest test = sample::stored(sample::delay(40));
    const auto isWritten = [&](const std::shared_ptr<const MatrixContent> &content, int member) {
        return svgOf(topologyPicture(test, content, lightPalette(), member)).contains("Each with each");
    };
    QVERIFY(isWritten({}, -1));
    QVERIFY(!isWritten({}, 3));
    QVERIFY(!isWritten(figuresOf(test.test, 1), -1));
}

void TestTopologyFigures::everyLineIsSeenOnItsGround_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<double>("figure");
    for (const bool dark : {false, true}) {
        QTest::addRow("best, %s", dark ? "dark" : "light") << dark << goodLatency;
        QTest::addRow("worst, %s", dark ? "dark" : "light") << dark << badLatency;
    }
}

void TestTopologyFigures::everyLineIsSeenOnItsGround()
{
    QFETCH(bool, dark);
    QFETCH(double, figure);
    const QPalette palette = dark ? darkPalette() : lightPalette();
    const Drawn drawn(sample::delay(4));
    QImage image(60, 30, QImage::Format_ARGB32_Premultiplied);
    const QColor ground = palette.color(QPalette::Base);
    image.fill(ground);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFlows(painter, {{.line = {5, 15.5, 55, 15.5}, .cell = cell::ofValue(figure)}}, *drawn.values, palette, 1);
    painter.end();
    double most = 1;
    for (int y = 0; y < image.height(); ++y)
        most = std::max(most, contrast(image.pixelColor(20, y), ground));
    QVERIFY2(most > 2, qPrintable(QString::number(most)));
}

void TestTopologyFigures::linesTellTheirFigure_data()
{
    QTest::addColumn<NetTest>("test");
    QTest::newRow("each pair has a line") << sample::delay(6);
    QTest::newRow("one way") << sample::traffic(u"MTON"_s, 3, 4);
    QTest::newRow("between groups") << sample::delay(40, 20);
}

void TestTopologyFigures::linesTellTheirFigure()
{
    QFETCH(NetTest, test);
    const Drawn drawn(test);
    TopologyView view;
    view.resize(600, 500);
    view.setTopology(drawn.layout, false);
    view.setValues(drawn.values);
    view.show();
    const QList<TopologyFlow> flows = drawnFlows(*drawn.layout, *drawn.values, -1);
    const TopologyFlow &worst = flows.last();
    QCOMPARE(double(worst.cell), double(cell::ofValue(badLatency)));
    const QString sentence = flowSentence(*drawn.layout, *drawn.values, worst);
    QVERIFY2(sentence.contains(u"25.00 µs"_s) && sentence.contains(u"bad"_s), qPrintable(sentence));
    QVERIFY(sentence.contains(drawn.layout->nodes.at(worst.from).name));
    // Somewhere along the line, where no other is nearer, pointing at it tells the same.
    const QLineF ends(view.placeOf(worst.from), view.placeOf(worst.to));
    QSet<QString> told;
    for (double t = 0.1; t < 0.9; t += 0.02) {
        QToolTip::hideText();
        const QPoint place = ends.pointAt(t).toPoint();
        QHelpEvent help(QEvent::ToolTip, place, view.mapToGlobal(place));
        QApplication::sendEvent(&view, &help);
        told.insert(QToolTip::text());
    }
    QVERIFY(std::any_of(told.begin(), told.end(), [](const QString &tip) { return tip.contains(u"µs"_s); }));
}

void TestTopologyFigures::coloursFollowTheLimits()
{
    const Drawn drawn(sample::delay(6));
    const TopologyValues byVerdict = drawn.values->colouredBy(MatrixColouring::Verdicts);
    const QPalette palette = lightPalette();
    const auto colourOf = [&](const TopologyValues &values, double figure) {
        QImage image(60, 30, QImage::Format_ARGB32_Premultiplied);
        image.fill(palette.color(QPalette::Base));
        QPainter painter(&image);
        paintFlows(painter, {{.line = {5, 15.5, 55, 15.5}, .cell = cell::ofValue(figure)}}, values, palette, 1);
        painter.end();
        return image.pixelColor(20, 15);
    };
    const CellColours limits(MatrixColouring::Verdicts, byVerdict.content().scale, byVerdict.content().limits, palette);
    QCOMPARE(colourOf(byVerdict, badLatency).rgb(), limits.act);
    QVERIFY(colourOf(*drawn.values, badLatency).rgb() != limits.act);
}

void TestTopologyFigures::legendSaysHowGroupsAreMade_data()
{
    QTest::addColumn<NetTest>("test");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("hosts") << sample::delay(48, 8) << QByteArray("members of one host");
    QTest::newRow("subnets") << sample::delay(512, 4) << QByteArray("members of one subnet");
    QTest::newRow("names") << sample::delay(60, 2) << QByteArray("members that follow each other by name");
}

void TestTopologyFigures::legendSaysHowGroupsAreMade()
{
    QFETCH(NetTest, test);
    QFETCH(QByteArray, says);
    const QByteArray svg = svgOf(topologyPicture(sample::stored(test), {}, lightPalette(), -1));
    QVERIFY(svg.contains(says));
}

void TestTopologyFigures::pairsAreListed_data()
{
    QTest::addColumn<NetTest>("test");
    QTest::addColumn<int>("node");
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("listed");
    QTest::addColumn<int>("all");
    QTest::newRow("mesh") << sample::delay(6) << -1 << 100 << 30 << 30;
    QTest::newRow("the worst of a mesh") << sample::delay(30) << -1 << 10 << 10 << 870;
    QTest::newRow("of one member") << sample::delay(6) << 2 << 100 << 10 << 10;
    QTest::newRow("one way") << sample::traffic(u"MTON"_s, 3, 5) << -1 << 100 << 15 << 15;
    QTest::newRow("of a client") << sample::traffic(u"MTON"_s, 3, 5) << 1 << 100 << 5 << 5;
    QTest::newRow("of a server") << sample::traffic(u"MTON"_s, 3, 5) << 4 << 100 << 3 << 3;
    QTest::newRow("a collective has none") << sample::collective(8, u"64"_s) << -1 << 100 << 0 << 0;
}

void TestTopologyFigures::pairsAreListed()
{
    QFETCH(NetTest, test);
    QFETCH(int, node);
    QFETCH(int, most);
    QFETCH(int, listed);
    QFETCH(int, all);
    const Drawn drawn(test);
    for (const TopologyValues *values : {static_cast<const TopologyValues *>(nullptr), drawn.values.get()}) {
        const TopologyPairs pairs = topologyPairs(*drawn.layout, values, node, most);
        QCOMPARE(pairs.listed.size(), listed);
        QCOMPARE(pairs.all, all);
        for (const TopologyPair &pair : pairs.listed)
            QVERIFY(node < 0 || pair.from == node || pair.to == node);
        for (qsizetype i = 1; values && i < pairs.listed.size(); ++i)
            QVERIFY(!(pairs.listed.at(i).cell > pairs.listed.at(i - 1).cell));
    }
}

QTEST_MAIN(TestTopologyFigures)
#include "tst_topologyfigures.moc"
