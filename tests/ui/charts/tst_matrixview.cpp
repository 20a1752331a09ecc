// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/matrixview.h"

#include "ui/charts/matrixtext.h"
#include "ui/charts/picturepage.h"
#include "ui/charts/testpictures.h"
#include "ui/charts/topologyflows.h"
#include "ui/theme/palettes.h"
#include "ui/theme/theme.h"

#include "tests/ui/samplematrix.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace fabriscope;
using sample::matrixOf;
using sample::measured;
using namespace Qt::StringLiterals;

class TestMatrixView : public QObject {
    Q_OBJECT
private slots:
    void init();
    void clickNamesThePair();
    void namesChooseRowsAndColumns();
    void dragChoosesABlock();
    void keysWalkAndExtend();
    void worstIsOneKeyAway();
    void worstComesIntoTheMiddleAndStays();
    void keysAreToldRatherThanAMouseAtRest();
    void otherFiguresAreSeenAsAWhole();
    void badRowsAreMarkedAtTheirHeads_data();
    void badRowsAreMarkedAtTheirHeads();
    void hoverNamesTheWorstUnderAPixel();
    void wheelZoomsAroundThePointer();
    void ordersKeepTheChosenMember();
    void everyOrderShowsEveryFigure_data();
    void everyOrderShowsEveryFigure();
    void limitsLeaveTheHostsOwnPairsOut();
    void differenceNamesItsBaseline();
    void emptinessIsSaid();
    void picturesAreTheSameTwice();
    void pictureFitsAnySize();
    void linesHaveTheFigures();

private:
    [[nodiscard]] QPoint placeOf(int source, int target) const;
    std::unique_ptr<MatrixView> m_view;
};

namespace {

StoredTest stored(const MatrixContent &content)
{
    StoredTest test;
    test.test = content.test;
    return test;
}

} // namespace

void TestMatrixView::init()
{
    applyTheme(*qApp, ThemeChoice::Light);
    m_view = std::make_unique<MatrixView>();
    m_view->resize(640, 520);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    const NetTest test = sample::delay(6, 1);
    m_view->setContent(makeMatrix(matrixOf(test, measured(test, {{{2, 4}, 30e-6}}))));
}

QPoint TestMatrixView::placeOf(int source, int target) const
{
    const QPointF middle = areaOf(QRect(target, source, 1, 1), m_view->frame(), m_view->place()).center();
    return {int(middle.x()), int(middle.y())};
}

void TestMatrixView::clickNamesThePair()
{
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, placeOf(2, 4));
    QCOMPARE(m_view->selected(), QRect(4, 2, 1, 1));
    QCOMPARE(m_view->sentence(), u"e01-cn-host2 · bond1 → e01-cn-host4 · bond1: 30.00 µs, bad"_s);
    QCOMPARE(m_view->accessibleDescription(), m_view->sentence());
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QVERIFY(m_view->selected().isEmpty());
}

void TestMatrixView::namesChooseRowsAndColumns()
{
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, QPoint(8, placeOf(3, 0).y()));
    QCOMPARE(m_view->selected(), QRect(0, 3, 6, 1));
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, QPoint(placeOf(0, 5).x(), 8));
    QCOMPARE(m_view->selected(), QRect(5, 0, 1, 6));
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, QPoint(4, 4));
    QCOMPARE(m_view->selected(), QRect(0, 0, 6, 6));
}

void TestMatrixView::dragChoosesABlock()
{
    QSignalSpy chosen(m_view.get(), &MatrixView::chosenByUser);
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, placeOf(1, 1));
    QMouseEvent move(QEvent::MouseMove, placeOf(3, 4), m_view->mapToGlobal(placeOf(3, 4)), Qt::NoButton, Qt::LeftButton,
                     {});
    QApplication::sendEvent(m_view.get(), &move);
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, placeOf(3, 4));
    QCOMPARE(m_view->selected(), QRect(QPoint(1, 1), QPoint(4, 3)));
    QCOMPARE(chosen.last().first().toRect(), m_view->selected());
}

void TestMatrixView::keysWalkAndExtend()
{
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, placeOf(2, 2));
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QCOMPARE(m_view->selected(), QRect(3, 1, 1, 1));
    QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(m_view->selected(), QRect(QPoint(2, 1), QPoint(3, 2)));
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QCOMPARE(m_view->selected(), QRect(5, 2, 1, 1));
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(m_view.get(), Qt::Key_Right); // no further than the edge
    QCOMPARE(m_view->current(), QPoint(5, 2));
}

void TestMatrixView::worstIsOneKeyAway()
{
    QTest::keyClick(m_view.get(), Qt::Key_W);
    QCOMPARE(m_view->current(), QPoint(4, 2));
}

void TestMatrixView::worstComesIntoTheMiddleAndStays()
{
    const NetTest test = sample::delay(200, 1);
    m_view->setContent(makeMatrix(matrixOf(test, measured(test, {{{150, 20}, 80e-6}}))));
    for (int i = 0; i < 12; ++i)
        m_view->zoomIn();
    QTest::keyClick(m_view.get(), Qt::Key_W);
    QCOMPARE(m_view->current(), QPoint(20, 150));
    const QRectF field = m_view->frame().cells;
    QVERIFY((placeOf(150, 20) - field.center()).manhattanLength() < field.width() / 4);
    const QPoint before = placeOf(150, 20);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(m_view.get(), Qt::Key_Plus);
    QVERIFY((placeOf(150, 20) - before).manhattanLength() <= 4);
}

void TestMatrixView::keysAreToldRatherThanAMouseAtRest()
{
    QTest::mouseMove(m_view.get(), placeOf(0, 1));
    QTRY_VERIFY2(m_view->sentence().contains(u"host1"_s), qPrintable(m_view->sentence()));
    QTest::keyClick(m_view.get(), Qt::Key_W);
    QCOMPARE(m_view->sentence(), u"e01-cn-host2 · bond1 → e01-cn-host4 · bond1: 30.00 µs, bad"_s);
}

/// Also where they bring marks that take room, or no longer.
void TestMatrixView::otherFiguresAreSeenAsAWhole()
{
    const NetTest test = sample::delay(100, 1);
    for (const double worst : {5e-6, 30e-6, 5e-6}) {
        m_view->setContent(makeMatrix(matrixOf(test, measured(test, {{{0, 1}, worst}}))));
        QCOMPARE(m_view->place(), fittedPlace(m_view->content(), m_view->frame()));
        QVERIFY(placeOf(99, 99).y() < m_view->height());
    }
}

void TestMatrixView::badRowsAreMarkedAtTheirHeads_data()
{
    QTest::addColumn<int>("members");
    for (const int members : {6, 130, 600})
        QTest::addRow("%d members", members) << members;
}

/// By a bar beside the cells, whatever the size of a cell; and where nothing is bad there is none.
void TestMatrixView::badRowsAreMarkedAtTheirHeads()
{
    QFETCH(const int, members);
    const NetTest test = sample::delay(members, 1);
    const int bad = members / 3;
    const auto marked = [&](int source) {
        const QRectF field = m_view->frame().cells;
        const int y = placeOf(source, 0).y();
        const QImage shown = m_view->grab(QRect(int(field.left()) - 15, y, 10, 1)).toImage();
        int found = 0;
        for (int x = 0; x < shown.width(); ++x)
            found += shown.pixelColor(x, 0) == ink(Ink::Failed, m_view->palette()) ? 1 : 0;
        return found;
    };
    m_view->setContent(makeMatrix(matrixOf(test, measured(test, {{{bad, 0}, 30e-6}, {{bad, 1}, 30e-6}}))));
    QVERIFY(marked(bad) >= 2);
    QCOMPARE(marked(bad == 2 ? 4 : bad + 8), 0);
    m_view->setContent(makeMatrix(matrixOf(test, measured(test))));
    QCOMPARE(marked(bad), 0);
}

/// With 600 members a pixel covers several pairs: the worst of them is named, and how many there are.
void TestMatrixView::hoverNamesTheWorstUnderAPixel()
{
    const NetTest test = sample::delay(600, 1);
    MeasuredPairs pairs = measuredPairs(test, {}, {});
    pairs.metric = MeasuredMetric{u"latency"_s, Dimension::Time, Worse::Higher};
    for (int i = 0; i < 600; ++i)
        pairs.table.set(i, (i + 1) % 600, 5e-6);
    pairs.table.set(301, 300, 80e-6);
    m_view->setContent(makeMatrix({.test = std::make_shared<const NetTest>(test)}, std::move(pairs)));
    QVERIFY(m_view->place().cell.width() < 1);
    QTest::mouseMove(m_view.get(), placeOf(301, 300));
    QVERIFY2(m_view->sentence().contains(u"80.00 µs"_s), qPrintable(m_view->sentence()));
    QVERIFY2(m_view->sentence().startsWith("The worst of "_L1), qPrintable(m_view->sentence()));
}

void TestMatrixView::wheelZoomsAroundThePointer()
{
    const NetTest test = sample::delay(200, 1);
    m_view->setContent(makeMatrix(matrixOf(test, measured(test))));
    const QPoint at = placeOf(104, 83);
    for (int i = 0; i < 5; ++i) {
        QWheelEvent in(at, m_view->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_view.get(), &in);
    }
    const QRect under = cellsUnder(m_view->content(), m_view->frame(), m_view->place(), QRectF(at, QSizeF(0.1, 0.1)));
    QCOMPARE(under, QRect(83, 104, 1, 1));
    const MatrixPlace zoomed = m_view->place();
    QTest::keyClick(m_view.get(), Qt::Key_0);
    QVERIFY(m_view->place().cell.width() < zoomed.cell.width());
    QCOMPARE(m_view->place(), fittedPlace(m_view->content(), m_view->frame()));
}

void TestMatrixView::ordersKeepTheChosenMember()
{
    const NetTest test = sample::delay(6, 1);
    MatrixRequest request = matrixOf(test, measured(test, {{{5, 0}, 90e-6}, {{5, 1}, 90e-6}, {{5, 2}, 90e-6}}));
    m_view->setContent(makeMatrix(request));
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, QPoint(8, placeOf(5, 0).y()));
    const QString name = m_view->content().sources.names.at(5);
    request.order = MatrixOrder::WorstFirst;
    m_view->setContent(makeMatrix(request));
    QCOMPARE(m_view->content().sources.names.first(), name);
    QCOMPARE(m_view->selected(), QRect(0, 0, 6, 1));
}

void TestMatrixView::everyOrderShowsEveryFigure_data()
{
    QTest::addColumn<int>("order");
    for (const MatrixOrder order : {MatrixOrder::ById, MatrixOrder::WorstFirst, MatrixOrder::BySubnet,
                                    MatrixOrder::ByRail, MatrixOrder::BySimilarity})
        QTest::addRow("order %d", int(order)) << int(order);
}

/// A figure stays with its pair wherever both stand.
void TestMatrixView::everyOrderShowsEveryFigure()
{
    QFETCH(int, order);
    for (const NetTest &test : {sample::delay(12), sample::traffic(u"MTON"_s, 5, 7)}) {
        auto results = measured(test);
        for (qsizetype i = 0; i < results->values.size(); ++i)
            results->values[i].value = 1e-6 * double(i + 1);
        if (test.traffic)
            results->values.removeIf([](const Measurement &m) { return m.source >= 5 || m.target < 5; });
        MatrixRequest request = matrixOf(test, results);
        request.order = MatrixOrder(order);
        const auto content = makeMatrix(request);
        QCOMPARE(content->cells.table().counts().values, results->values.size());
        QHash<QString, double> shown;
        for (int source = 0; source < content->sources.size(); ++source) {
            for (int target = 0; target < content->targets.size(); ++target)
                shown.insert(content->sources.names.at(source) + content->targets.names.at(target),
                             double(content->cells.table().cell(source, target)));
        }
        for (const Measurement &value : std::as_const(results->values)) {
            const auto name = [&](int end) {
                return u"%1 · %2"_s.arg(results->ends.at(end).host, results->ends.at(end).bond);
            };
            QCOMPARE(float(shown.value(name(value.source) + name(value.target))), float(value.value));
        }
    }
}

/// Two ports of a host are nearer than any two hosts: no measure for the rest.
void TestMatrixView::limitsLeaveTheHostsOwnPairsOut()
{
    const NetTest test = sample::delay(6); // 3 hosts with 2 ports
    const auto content = makeMatrix(matrixOf(test, measured(test, {{{0, 1}, 1e-6}, {{1, 0}, 1e-6}})));
    QVERIFY(content->limits.act);
    QCOMPARE(float(*content->limits.act), 2.1F * 5e-6F);
    QCOMPARE(content->cells.table().cell(0, 1), 1e-6F); // and still drawn
}

void TestMatrixView::differenceNamesItsBaseline()
{
    const NetTest test = sample::delay(4, 1);
    const auto before = measured(test);
    MatrixRequest request = matrixOf(test, measured(test, {{{0, 1}, 10e-6}}));
    request.baseline = {u"net-before"_s, std::make_shared<const NetTest>(test), before};
    const auto content = makeMatrix(request);
    QCOMPARE(content->meaning, MatrixMeaning::Difference);
    QVERIFY(matrixtext::title(*content).contains(u"net-before"_s));
    QCOMPARE(content->textOf(content->cells.table().cell(0, 1)), u"+100.0 %"_s);
    QCOMPARE(content->textOf(content->cells.table().cell(1, 0)), u"0.00 %"_s);
    QCOMPARE(content->limits.of(content->cells.table().cell(0, 1)), Verdict::Act);
}

void TestMatrixView::emptinessIsSaid()
{
    const NetTest test = sample::delay(4, 1);
    const auto nothing = std::make_shared<const MeasuredResults>();
    const auto unmeasured = makeMatrix(matrixOf(test, nothing));
    QCOMPARE(unmeasured->meaning, MatrixMeaning::Unmeasured);
    QVERIFY(!matrixtext::emptiness(*unmeasured).isEmpty());
    const auto none = makeMatrix(matrixOf(sample::finished(u"NetDiag"_s), nothing));
    QCOMPARE(none->meaning, MatrixMeaning::Nothing);
    QVERIFY(!matrixtext::emptiness(*none).isEmpty());
    m_view->setContent(none);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QTest::keyClick(m_view.get(), Qt::Key_W);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, QPoint(50, 50));
    QVERIFY(m_view->selected().isEmpty());
}

void TestMatrixView::picturesAreTheSameTwice()
{
    const NetTest test = sample::delay(20);
    const auto made = makeMatrix(matrixOf(test, measured(test, {{{3, 4}, 1e-3}})));
    for (const QPalette &palette : {lightPalette(), darkPalette()}) {
        for (const Picture &picture :
             {matrixPicture(stored(*made), made, {}, palette), topologyPicture(stored(*made), made, palette, 3)}) {
            QCOMPARE(*pngOf(picture, 2), *pngOf(picture, 2));
            const QByteArray svg = svgOf(picture);
            QCOMPARE(svg, svgOf(picture));
            QVERIFY(svg.contains("latency") || svg.contains("µs"));
            QVERIFY(pdfOf(picture).startsWith("%PDF"));
            QCOMPARE(imageOf(picture, 1).pixelColor(1, 1), palette.color(QPalette::Base));
        }
    }
    // One image holds the cells, texts stay texts.
    const QByteArray svg = svgOf(matrixPicture(stored(*made), made, {}, lightPalette()));
    QCOMPARE(svg.count("<image"), 1);
    QVERIFY(svg.count("<text") > 20);
}

void TestMatrixView::pictureFitsAnySize()
{
    const NetTest test = sample::delay(40);
    const auto made = makeMatrix(matrixOf(test, measured(test)));
    Picture picture = matrixPicture(stored(*made), made, {}, lightPalette());
    for (const QSizeF size : {QSizeF(1, 1), QSizeF(120, 3000), QSizeF(3000, 90), QSizeF(1920, 1080)}) {
        picture.size = size;
        QCOMPARE(imageOf(picture, 1).size(), size.toSize());
    }
}

/// The lines of a small topology and the cells of the matrix tell the same.
void TestMatrixView::linesHaveTheFigures()
{
    const NetTest test = sample::delay(6, 1);
    const auto content = makeMatrix(matrixOf(test, measured(test, {{{1, 3}, 44e-6}})));
    const TopologyLayout layout = layOutTopology(*content->test);
    const TopologyValues values(layout, content);
    const QList<TopologyFlow> flows = pairFlows(layout, values);
    QCOMPARE(flows.size(), 30);
    QCOMPARE(flows.last().cell, 44e-6F); // the worst is drawn over the others
    QCOMPARE(values.of(layout.nodeOf(1), layout.nodeOf(3)), 44e-6F);
    QCOMPARE(nodeFlows(layout, values, layout.nodeOf(1)).size(), 10);
    QVERIFY(values.sentence(layout, layout.nodeOf(3)).contains(u"44.00 µs"_s));
    const NetTest large = sample::delay(60);
    const auto largeContent = makeMatrix(matrixOf(large, measured(large, {{{1, 58}, 44e-6}})));
    const TopologyLayout dots = layOutTopology(*largeContent->test);
    const TopologyValues aggregate(dots, largeContent);
    QVERIFY(!aggregate.groupFlows().empty());
    QCOMPARE(aggregate.groupFlows().back().worst, 44e-6F);
}

QTEST_MAIN(TestMatrixView)
#include "tst_matrixview.moc"
