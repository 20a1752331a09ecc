// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/topologyview.h"

#include "ui/charts/picturepage.h"
#include "ui/render/picture.h"
#include "ui/theme/palettes.h"
#include "ui/theme/theme.h"

#include "tests/ui/sampletests.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace fabriscope;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const TopologyLayout> laidOut(const NetTest &test)
{
    return std::make_shared<const TopologyLayout>(layOutTopology(test));
}

Picture pictureOfTopology(const NetTest &test, int chosen = -1)
{
    const auto layout = laidOut(test);
    const PictureCaption caption{u"id <b>&</b>"_s, u"Traffic"_s, u"read at noon"_s};
    return {topologyPictureSize(*layout, caption, chosen), u"t"_s, [=](QPainter &painter, const QRectF &target) {
                paintTopologyPicture(painter, target, *layout, caption, lightPalette(), chosen);
            }};
}

} // namespace

class TestTopologyView : public QObject {
    Q_OBJECT
private slots:
    void init();
    void clickChooses();
    void clickBesideChoosesNothing();
    void arrowsWalk();
    void escapeLetsGo();
    void zoomAndFit();
    void wheelZoomsAroundThePointer();
    void dragMoves();
    void refreshKeepsPlaceAndChoice();
    void anotherTestStartsAnew();
    void manyMembersSettle();
    void describesItself();
    void pictureIsOpaqueAndLight();
    void pictureIsTheSameTwice();
    void svgKeepsTextAndGuardsIt();
    void chosenPairsStandOut();

private:
    std::unique_ptr<TopologyView> m_view;
};

void TestTopologyView::init()
{
    applyTheme(*qApp, ThemeChoice::Light);
    m_view = std::make_unique<TopologyView>();
    m_view->resize(800, 600);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->setTopology(laidOut(sample::traffic(u"MTON"_s, 4, 8)), false);
}

void TestTopologyView::clickChooses()
{
    QSignalSpy selected(m_view.get(), &TopologyView::memberSelected);
    for (int node = 0; node < int(m_view->topology().nodes.size()); ++node) {
        QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, m_view->placeOf(node).toPoint());
        QCOMPARE(m_view->chosen(), node);
        QCOMPARE(selected.takeFirst().first().toInt(), m_view->topology().nodes.at(node).member);
    }
}

void TestTopologyView::clickBesideChoosesNothing()
{
    m_view->choose(3);
    QSignalSpy selected(m_view.get(), &TopologyView::memberSelected);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, QPoint(2, 2));
    QCOMPARE(m_view->chosen(), -1);
    QCOMPARE(selected.first().first().toInt(), -1);
}

void TestTopologyView::arrowsWalk()
{
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_view->chosen(), 0);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_view->chosen(), 1);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(m_view->topology().nodes.at(m_view->chosen()).kind, TopologyNodeKind::Server);
}

void TestTopologyView::escapeLetsGo()
{
    m_view->choose(2);
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QCOMPARE(m_view->chosen(), -1);
}

void TestTopologyView::zoomAndFit()
{
    const QPointF before = m_view->placeOf(0);
    QTest::keyClick(m_view.get(), Qt::Key_Plus);
    QVERIFY(m_view->zoom() > 1);
    QVERIFY(m_view->placeOf(0) != before);
    QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::ShiftModifier);
    QTest::keyClick(m_view.get(), Qt::Key_Minus);
    QTest::keyClick(m_view.get(), Qt::Key_0);
    QCOMPARE(m_view->zoom(), 1.0);
    QCOMPARE(m_view->placeOf(0), before);
    for (int i = 0; i < 60; ++i)
        QTest::keyClick(m_view.get(), Qt::Key_Plus);
    QVERIFY(m_view->zoom() < 30);
}

void TestTopologyView::wheelZoomsAroundThePointer()
{
    const QPointF place = m_view->placeOf(5);
    QWheelEvent event(place, m_view->mapToGlobal(place), {}, {0, 240}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
    QApplication::sendEvent(m_view.get(), &event);
    QVERIFY(m_view->zoom() > 1.5);
    QVERIFY(QLineF(m_view->placeOf(5), place).length() < 0.01);
}

void TestTopologyView::dragMoves()
{
    const QPointF before = m_view->placeOf(0);
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, QPoint(100, 100));
    QTest::mouseMove(m_view.get(), QPoint(150, 120));
    QTest::mouseMove(m_view.get(), QPoint(160, 130));
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, QPoint(160, 130));
    QCOMPARE(m_view->placeOf(0) - before, QPointF(60, 30));
    QCOMPARE(m_view->chosen(), -1); // a drag chooses nothing
}

void TestTopologyView::refreshKeepsPlaceAndChoice()
{
    m_view->choose(4);
    m_view->zoomIn();
    const QPointF place = m_view->placeOf(4);
    NetTest later = sample::traffic(u"MTON"_s, 4, 8);
    QList<TestHost> servers = later.traffic->servers.toList();
    std::reverse(servers.begin(), servers.end());
    later.traffic->servers = servers;
    later.status = u"Failed"_s;
    const QString name = m_view->topology().nodes.at(4).name;
    m_view->setTopology(laidOut(later), true);
    QCOMPARE(m_view->placeOf(4), place);
    QCOMPARE(m_view->topology().nodes.at(4).name, name);
}

void TestTopologyView::anotherTestStartsAnew()
{
    m_view->choose(4);
    m_view->zoomIn();
    m_view->setTopology(laidOut(sample::delay(2)), false);
    QCOMPARE(m_view->chosen(), -1);
    QCOMPARE(m_view->zoom(), 1.0);
}

void TestTopologyView::manyMembersSettle()
{
    m_view->setTopology(laidOut(sample::traffic(u"Fullmesh"_s, 1900, 0, 8)), false);
    QTRY_VERIFY(m_view->isSettled());
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    const QImage chosen = m_view->grab().toImage();
    m_view->choose(-1);
    QVERIFY(m_view->grab().toImage() != chosen);
    m_view->zoomIn();
    m_view->grab();
    QTRY_VERIFY(m_view->isSettled());
}

void TestTopologyView::describesItself()
{
    m_view->setTopology(laidOut(sample::traffic(u"Fullmesh"_s, 58)), false);
    QVERIFY(m_view->accessibleDescription().contains(u"3,306 of 3,306"_s));
    m_view->choose(0);
    QVERIFY(m_view->accessibleDescription().contains(m_view->topology().nodes.first().name));
    QVERIFY(m_view->accessibleDescription().contains(u"57 members"_s));
}

void TestTopologyView::pictureIsOpaqueAndLight()
{
    applyTheme(*qApp, ThemeChoice::Dark);
    const QImage image = imageOf(pictureOfTopology(sample::traffic(u"MTON"_s, 4, 8)), 2);
    for (const QPoint &corner : {QPoint(0, 0), QPoint(image.width() - 1, image.height() - 1)})
        QCOMPARE(image.pixelColor(corner), lightPalette().color(QPalette::Base));
}

void TestTopologyView::pictureIsTheSameTwice()
{
    const NetTest test = sample::traffic(u"Fullmesh"_s, 40);
    QCOMPARE(pngOf(pictureOfTopology(test), 1).value(), pngOf(pictureOfTopology(test), 1).value());
    QCOMPARE(svgOf(pictureOfTopology(test)), svgOf(pictureOfTopology(test)));
}

void TestTopologyView::svgKeepsTextAndGuardsIt()
{
    const QByteArray svg = svgOf(pictureOfTopology(sample::traffic(u"MTON"_s, 4, 8)));
    QVERIFY(svg.contains("e01-cn-host0"));
    QVERIFY(svg.contains("id &lt;b&gt;&amp;&lt;/b&gt;"));
    QVERIFY(!svg.contains("<b>"));
}

void TestTopologyView::chosenPairsStandOut()
{
    const NetTest test = sample::traffic(u"Fullmesh"_s, 40);
    QVERIFY(imageOf(pictureOfTopology(test, 3), 1) != imageOf(pictureOfTopology(test), 1));
}

QTEST_MAIN(TestTopologyView)
#include "tst_topologyview.moc"
