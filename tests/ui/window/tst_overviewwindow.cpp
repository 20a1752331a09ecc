// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/window/desk.h"
#include "ui/overview/overviewpage.h"
#include "ui/window/navigation.h"

#include <QAction>
#include <QToolButton>

using namespace fabriscope;

/// The overview in the window: where it stands, and how one gets there and back.
class TestOverviewWindow : public QObject {
    Q_OBJECT
private slots:
    void standsInTheTablesPlace();
    void aClickFiltersTheTable();
    void aClickLeadsBackToo();
    void theSidebarLeadsThereAndBack();
    void whatAsksForATestShowsTheTable();
};

namespace {

QAction *actionOf(Desk &desk, const QString &shortcut)
{
    const QList<QAction *> actions = desk.window.actions();
    const auto found = std::find_if(actions.begin(), actions.end(), [&shortcut](const QAction *action) {
        return action->shortcut() == QKeySequence(shortcut);
    });
    return found == actions.end() ? nullptr : *found;
}

void clickEntry(Navigation &navigation, const QString &name)
{
    QTreeWidgetItem *item = navigation.findItems(name, Qt::MatchExactly | Qt::MatchRecursive).value(0);
    QVERIFY(item);
    QTest::mouseClick(navigation.viewport(), Qt::LeftButton, {}, navigation.visualItemRect(item).center());
}

} // namespace

void TestOverviewWindow::standsInTheTablesPlace()
{
    Desk desk;
    desk.open();
    QVERIFY(desk.waitUntilLoaded());
    BrowsePage &page = *desk.window.page();
    QVERIFY(!page.overview());
    QTest::keyClick(&desk.table(), Qt::Key_Home, Qt::ControlModifier);
    QTRY_VERIFY(page.details().isVisible());
    actionOf(desk, u"Ctrl+2"_s)->trigger();
    QVERIFY(page.showsOverview() && page.overview()->isVisible());
    QVERIFY(!desk.table().isVisible() && !page.details().isVisible());
    QVERIFY(page.panes().contains(page.overview()) && !page.panes().contains(&desk.table()));
    QTRY_VERIFY(page.overview()->figures().tests == 300 && desk.window.isSettled());
    actionOf(desk, u"Ctrl+1"_s)->trigger();
    QVERIFY(desk.table().isVisible() && page.details().isVisible());
}

void TestOverviewWindow::aClickFiltersTheTable()
{
    Desk desk;
    desk.open();
    QVERIFY(desk.waitUntilLoaded());
    BrowsePage &page = *desk.window.page();
    page.filterBar().setText(u"status:failed"_s);
    page.setShowsOverview(true);
    QTRY_VERIFY(page.overview()->figures().tests > 0 && page.overview()->isSettled());
    ChartView &types = page.overview()->cards().at(2)->view();
    const int counted = page.overview()->figures().types.bars.first().tests[TestState::Failed];
    QTest::keyClick(&types, Qt::Key_Home);
    QTest::keyClick(&types, Qt::Key_Return);
    QVERIFY(!page.showsOverview() && desk.table().isVisible());
    QTRY_COMPARE(desk.model().shownCount(), counted);
    QVERIFY(desk.filterLine()->text().startsWith(u"status:failed type:"_s));
}

void TestOverviewWindow::aClickLeadsBackToo()
{
    Desk desk;
    desk.open();
    QVERIFY(desk.waitUntilLoaded());
    BrowsePage &page = *desk.window.page();
    const auto wayBack = [&page]() -> QToolButton * {
        const QList<QToolButton *> buttons = page.findChildren<QToolButton *>();
        const auto found = std::find_if(buttons.begin(), buttons.end(), [](const QToolButton *button) {
            return button->isVisible() && button->accessibleName() == "Back to the overview"_L1;
        });
        return found == buttons.end() ? nullptr : *found;
    };
    page.filterBar().setText(u"status:failed"_s);
    page.setShowsOverview(true);
    QTRY_VERIFY(page.overview()->figures().tests > 0 && page.overview()->isSettled());
    QVERIFY(!wayBack());
    ChartView &types = page.overview()->cards().at(2)->view();
    QTest::keyClick(&types, Qt::Key_Home);
    QTest::keyClick(&types, Qt::Key_Return);
    QVERIFY(wayBack());
    QTest::mouseClick(wayBack(), Qt::LeftButton);
    QVERIFY(page.showsOverview());
    QCOMPARE(desk.filterLine()->text(), u"status:failed"_s);
    QTest::keyClick(&types, Qt::Key_Return);
    desk.filterLine()->setText(u"type:traffic"_s); // what is typed since then stays
    QTest::mouseClick(wayBack(), Qt::LeftButton);
    QCOMPARE(desk.filterLine()->text(), u"type:traffic"_s);
    QVERIFY(!wayBack());
}

void TestOverviewWindow::theSidebarLeadsThereAndBack()
{
    Desk desk;
    desk.open();
    QVERIFY(desk.waitUntilLoaded());
    BrowsePage &page = *desk.window.page();
    page.filterBar().setText(u"status:failed"_s);
    auto *navigation = desk.window.findChild<Navigation *>();
    clickEntry(*navigation, u"Overview"_s);
    QVERIFY(page.showsOverview());
    QVERIFY(actionOf(desk, u"Ctrl+2"_s)->isChecked());
    QCOMPARE(navigation->currentItem()->text(0), u"Overview"_s);
    clickEntry(*navigation, u"In progress"_s); // a filter for the charts
    QVERIFY(page.showsOverview());
    QCOMPARE(desk.filterLine()->text(), u"status:running"_s);
    clickEntry(*navigation, u"Tests"_s); // the filter stays
    QVERIFY(!page.showsOverview());
    QCOMPARE(desk.filterLine()->text(), u"status:running"_s);
    clickEntry(*navigation, u"Tests"_s);
    QCOMPARE(desk.filterLine()->text(), QString());
}

void TestOverviewWindow::whatAsksForATestShowsTheTable()
{
    Desk desk;
    desk.open();
    QVERIFY(desk.waitUntilLoaded());
    BrowsePage &page = *desk.window.page();
    page.setShowsOverview(true);
    const auto stored = desk.model().testAt(5);
    QVERIFY(stored);
    emit desk.notifier.clicked(stored->key.testId);
    QVERIFY(!page.showsOverview());
    QTRY_COMPARE(desk.table().currentTest(), std::optional(stored->key));
}

QTEST_MAIN(TestOverviewWindow)
#include "tst_overviewwindow.moc"
