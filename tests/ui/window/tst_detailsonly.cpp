// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/window/desk.h"
#include "ui/charts/matrixview.h"
#include "ui/charts/topologyview.h"
#include "ui/details/scrolledpane.h"
#include "ui/details/toolrow.h"
#include "ui/theme/theme.h"
#include "ui/window/statusline.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QToolButton>

using namespace fabriscope;

/// Little room: how the details take all of it, and what is left of a drawing in a low window.
class TestDetailsOnly : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void init();
    void cleanup() { m_desk.reset(); }
    void theSameKeyBringsTheTableBack();
    void withoutATestThereIsNothingToShow();
    void whatNeedsTheTableBringsItBack_data();
    void whatNeedsTheTableBringsItBack();
    void sharesAreKeptAsTheyWere();
    void aLowWindowLeavesADrawing_data();
    void aLowWindowLeavesADrawing();

    void nothingIsScrolledInALowWindow();
    void whatIsUnderWayDoesNotWidenTheWindow();
    void detailsDoNotGrowTheWindow();

private:
    void choose() { m_desk->table().selectTest(m_desk->model().testAt(0)->key); }
    void chooseMeasured();
    [[nodiscard]] QAction *only() const;
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers) { QTest::keyClick(&m_desk->window, key, modifiers); }

    std::unique_ptr<Desk> m_desk;
};

namespace {
constexpr auto bothKeys = Qt::ControlModifier | Qt::ShiftModifier;
} // namespace

void TestDetailsOnly::init()
{
    m_desk = std::make_unique<Desk>();
    m_desk->open();
    QVERIFY(m_desk->waitUntilLoaded());
    QVERIFY(QTest::qWaitForWindowActive(&m_desk->window));
}

QAction *TestDetailsOnly::only() const
{
    for (QAction *action : m_desk->window.actions()) {
        if (action->shortcut() == QKeySequence(u"Ctrl+3"_s))
            return action;
    }
    return nullptr;
}

/// A test with figures of pairs.
void TestDetailsOnly::chooseMeasured()
{
    for (int row = 0; row < m_desk->model().rowCount(); ++row) {
        const auto stored = m_desk->model().testAt(row);
        if (stored->test->netTestType == u"DelayTest"_s && stateOf(*stored->test) != TestState::Running)
            m_desk->table().selectTest(stored->key);
    }
}

void TestDetailsOnly::theSameKeyBringsTheTableBack()
{
    choose();
    DetailsView &details = m_desk->window.page()->details();
    QTRY_VERIFY(details.isVisible() && m_desk->window.isSettled());
    const int before = details.height();
    m_desk->table().setFocus();
    press(Qt::Key_3, Qt::ControlModifier);
    QVERIFY(only()->isChecked() && !m_desk->table().isVisible() && !m_desk->filterLine()->isVisible());
    QTRY_VERIFY(details.height() > before * 1.5);
    QVERIFY(details.isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_3, Qt::ControlModifier);
    QVERIFY(!only()->isChecked() && m_desk->table().isVisible() && m_desk->filterLine()->isVisible());
    QTRY_COMPARE(details.height(), before);
}

void TestDetailsOnly::withoutATestThereIsNothingToShow()
{
    press(Qt::Key_3, Qt::ControlModifier);
    QVERIFY(!only()->isChecked() && m_desk->table().isVisible());
}

void TestDetailsOnly::whatNeedsTheTableBringsItBack_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("the filter") << int(Qt::Key_F) << Qt::KeyboardModifiers(Qt::ControlModifier);
    QTest::newRow("the table") << int(Qt::Key_1) << Qt::KeyboardModifiers(Qt::ControlModifier);
    QTest::newRow("the overview") << int(Qt::Key_2) << Qt::KeyboardModifiers(Qt::ControlModifier);
    QTest::newRow("no details") << int(Qt::Key_D) << Qt::KeyboardModifiers(bothKeys);
    QTest::newRow("details at the right") << int(Qt::Key_R) << Qt::KeyboardModifiers(bothKeys);
}

void TestDetailsOnly::whatNeedsTheTableBringsItBack()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    choose();
    press(Qt::Key_3, Qt::ControlModifier);
    QVERIFY(only()->isChecked());
    press(Qt::Key(key), modifiers);
    QVERIFY(!only()->isChecked() && m_desk->filterLine()->isVisible());
}

void TestDetailsOnly::sharesAreKeptAsTheyWere()
{
    choose();
    auto *splitter = m_desk->window.page()->findChild<QSplitter *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(splitter);
    splitter->setSizes({400, 300});
    m_desk->window.page()->saveState();
    const auto kept = [this] { return m_desk->state.value(u"details/sizesBelow"_s).toByteArray(); };
    const QByteArray before = kept();
    press(Qt::Key_3, Qt::ControlModifier);
    m_desk->window.page()->saveState();
    QCOMPARE(kept(), before);
}

void TestDetailsOnly::aLowWindowLeavesADrawing_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("alone");
    QTest::addColumn<int>("least"); ///< pixels of the drawing
    QTest::newRow("smallest") << QSize(700, 500) << false << 100;
    QTest::newRow("smallest, details only") << QSize(700, 500) << true << 180;
    QTest::newRow("small") << QSize(900, 600) << false << 140;
    QTest::newRow("small, details only") << QSize(900, 600) << true << 260;
    QTest::newRow("usual") << QSize(1280, 800) << false << 180;
    QTest::newRow("usual, details only") << QSize(1280, 800) << true << 440;
}

void TestDetailsOnly::aLowWindowLeavesADrawing()
{
    QFETCH(QSize, size);
    QFETCH(bool, alone);
    QFETCH(int, least);
    m_desk->window.resize(size);
    chooseMeasured();
    if (alone)
        press(Qt::Key_3, Qt::ControlModifier);
    DetailsView &details = m_desk->window.page()->details();
    QTRY_COMPARE(m_desk->window.size(), size);
    details.showTab(DetailsView::Tab::Matrix);
    auto *matrix = details.findChild<MatrixView *>();
    QTRY_VERIFY(m_desk->window.isSettled() && matrix->isVisible());
    QTRY_VERIFY2(matrix->height() >= least, qPrintable(QString::number(matrix->height())));
    details.showTab(DetailsView::Tab::Topology);
    auto *topology = details.findChild<TopologyView *>();
    QTRY_VERIFY(topology->isVisible());
    QTRY_VERIFY2(topology->height() >= least, qPrintable(QString::number(topology->height())));
}

/// The smallest window there may be still shows a drawing below its tools, and each of these.
void TestDetailsOnly::nothingIsScrolledInALowWindow()
{
    m_desk->window.resize(700, 500);
    QTRY_COMPARE(m_desk->window.size(), QSize(700, 500));
    chooseMeasured();
    DetailsView &details = m_desk->window.page()->details();
    for (const DetailsView::Tab tab : {DetailsView::Tab::Matrix, DetailsView::Tab::Topology}) {
        details.showTab(tab);
        QTRY_VERIFY(m_desk->window.isSettled());
        QCOMPARE(m_desk->window.size(), QSize(700, 500)); // no part of it needs more
        for (const ScrolledPane *pane : details.findChildren<ScrolledPane *>()) {
            if (pane->isVisible())
                QTRY_COMPARE(pane->verticalScrollBar()->maximum(), 0);
        }
    }
    details.showTab(DetailsView::Tab::Matrix);
    auto *tools = details.findChild<ToolRow *>();
    QTRY_VERIFY(tools->isVisible());
    emit tools->more()->aboutToShow();
    QStringList there;
    for (const QAction *action : tools->more()->actions())
        there += action->text();
    for (const QToolButton *button : tools->findChildren<QToolButton *>()) {
        const bool isSeen = button->isVisible() && tools->rect().contains(button->geometry());
        if (button->menu() == nullptr)
            QVERIFY2(isSeen || there.contains(button->accessibleName()), qPrintable(button->accessibleName()));
    }
    m_desk->window.resize(1400, 800);
    QTRY_VERIFY(!tools->more()->parentWidget()->isVisible());
}

/// As every refresh would whose words the line had no room for.
void TestDetailsOnly::whatIsUnderWayDoesNotWidenTheWindow()
{
    m_desk->window.resize(600, 500);
    QTRY_COMPARE(m_desk->window.size(), QSize(600, 500));
    auto *status = m_desk->window.findChild<StatusLine *>();
    const QString sentence = u"a file with a long name.json: 10,737 tests read… "_s.repeated(10);
    status->showReading(sentence, 5);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(m_desk->window.size(), QSize(600, 500));
    const auto *said = status->findChild<QLabel *>(u"refreshProgress"_s);
    QTRY_VERIFY(said->isVisible());
    QCOMPARE(said->text(), sentence);
    QVERIFY(status->rect().contains(QRect(said->mapTo(status, QPoint()), said->size())));
}

void TestDetailsOnly::detailsDoNotGrowTheWindow()
{
    m_desk->window.resize(600, 500);
    QTRY_COMPARE(m_desk->window.size(), QSize(600, 500));
    chooseMeasured();
    QTRY_VERIFY(m_desk->window.page()->details().isVisible() && m_desk->window.isSettled());
    QCOMPARE(m_desk->window.size(), QSize(600, 500));
}

QTEST_MAIN(TestDetailsOnly)
#include "tst_detailsonly.moc"
