// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/browse/tablefixture.h"
#include "ui/browse/groupingactions.h"

#include <QAction>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

using namespace fabriscope;
using namespace Qt::StringLiterals;

/// The grouped table under the user's hands.
class TestGroupedTable : public QObject {
    Q_OBJECT
private slots:
    void aClickOnAHeadFoldsIt();
    void keysFoldAndWalk();
    void headsAreNeverSelected();
    void selectionSurvivesGroups_data();
    void selectionSurvivesGroups();
    void aTestInSeveralGroupsStaysWhereItWasChosen();
    void aCollapsedTestIsFound();
    void theGroupingIsRemembered();
    void theButtonTellsTheGrouping();
};

namespace {

bool group(TableFixture &table, GroupBy by, bool collapsed)
{
    table.model.setGrouping({by, false});
    table.model.setAllCollapsed(collapsed);
    return table.settle();
}

void clickOn(TableFixture &table, int row, Qt::KeyboardModifiers modifiers = {})
{
    const QPoint place = table.view.visualRect(table.model.index(row, 1)).center();
    QTest::mouseClick(table.view.viewport(), Qt::LeftButton, modifiers, place);
}

} // namespace

void TestGroupedTable::aClickOnAHeadFoldsIt()
{
    TableFixture table(100);
    QVERIFY(group(table, GroupBy::Type, false));
    table.view.selectTest(table.model.testAt(1)->key);
    const QStringList chosen = table.selectedIds();
    const auto current = table.view.currentTest();
    const int rows = table.model.rowCount();
    const int tests = table.model.groups()->groups[*table.model.groupAt(0)].tests;
    clickOn(table, 0);
    QTRY_COMPARE(table.model.rowCount(), rows - tests);
    QCOMPARE(table.view.currentIndex().row(), 0);
    QCOMPARE(table.view.currentTest(), current); // its details stay
    clickOn(table, 0);
    QTRY_COMPARE(table.model.rowCount(), rows);
    QCOMPARE(table.selectedIds(), chosen);
}

void TestGroupedTable::keysFoldAndWalk()
{
    TableFixture table(100);
    QVERIFY(group(table, GroupBy::Type, true));
    const int heads = table.model.rowCount();
    table.view.setCurrentIndex(table.model.index(0, 0));
    const auto press = [&](int key) {
        QTest::keyClick(&table.view, Qt::Key(key));
        return table.settle();
    };
    QVERIFY(press(Qt::Key_Right));
    QVERIFY(table.model.rowCount() > heads);
    QVERIFY(press(Qt::Key_Right)); // into the group
    QCOMPARE(table.view.currentIndex().row(), 1);
    QVERIFY(table.view.currentTest().has_value());
    QVERIFY(press(Qt::Key_Left)); // and out
    QCOMPARE(table.view.currentIndex().row(), 0);
    QVERIFY(press(Qt::Key_Left));
    QCOMPARE(table.model.rowCount(), heads);
    QVERIFY(press(Qt::Key_Plus));
    QVERIFY(table.model.rowCount() > heads);
    QVERIFY(press(Qt::Key_Down));
    QVERIFY(press(Qt::Key_Minus)); // of the group it stands in
    QCOMPARE(table.model.rowCount(), heads);
    QCOMPARE(table.view.currentIndex().row(), 0);
    QVERIFY(press(Qt::Key_Return));
    QVERIFY(table.model.rowCount() > heads);
}

void TestGroupedTable::headsAreNeverSelected()
{
    TableFixture table(100);
    for (const GroupBy by : {GroupBy::Cluster, GroupBy::Member}) {
        QVERIFY(group(table, by, false));
        table.view.selectAll();
        QCOMPARE(table.view.selectedCount(), 100);
        QStringList ids = table.selectedIds();
        QCOMPARE(ids.size(), 100);
        QCOMPARE(ids.removeDuplicates(), 0);
        table.view.clearSelection();
        table.view.setCurrentIndex(table.model.index(0, 0));
        QCOMPARE(table.view.selectedCount(), 0);
        QVERIFY(!table.view.copyCellAction()->isEnabled());
    }
}

void TestGroupedTable::selectionSurvivesGroups_data()
{
    QTest::addColumn<GroupBy>("by");
    for (const GroupBy by : allGroupings())
        QTest::newRow(qPrintable(groupByWord(by))) << by;
}

void TestGroupedTable::selectionSurvivesGroups()
{
    QFETCH(GroupBy, by);
    TableFixture table(100);
    QVERIFY(table.settle());
    clickOn(table, 3);
    clickOn(table, 5, Qt::ControlModifier);
    QStringList chosen = table.selectedIds();
    QCOMPARE(chosen.size(), 2);
    const auto current = table.view.currentTest();
    QSignalSpy currents(&table.view, &TestTableView::currentTestChanged);
    QVERIFY(group(table, by, false));
    const auto sorted = [](QStringList ids) {
        ids.sort();
        return ids;
    };
    QCOMPARE(sorted(table.selectedIds()), sorted(chosen));
    QCOMPARE(table.view.currentTest(), current);
    table.model.apply(table.fleet.next(30));
    QVERIFY(table.settle());
    QVERIFY(group(table, by, true));
    QCOMPARE(table.view.currentTest(), current);
    QVERIFY(group(table, by, false));
    QCOMPARE(sorted(table.selectedIds()), sorted(chosen));
    QVERIFY(group(table, GroupBy::None, false));
    QCOMPARE(sorted(table.selectedIds()), sorted(chosen));
    QCOMPARE(table.view.currentTest(), current);
    QCOMPARE(currents.count(), 0); // the details never went
}

void TestGroupedTable::aTestInSeveralGroupsStaysWhereItWasChosen()
{
    TableFixture table(40);
    QVERIFY(group(table, GroupBy::Member, false));
    int row = -1;
    for (int i = 0; i < table.model.rowCount() && row < 0; ++i) {
        const bool again = !table.model.isHeadRow(i) && table.model.rowOfOrdinal(table.model.ordinalAt(i)) != i;
        row = again ? i : row;
    }
    QVERIFY(row > 0);
    const Ordinal ordinal = table.model.ordinalAt(row);
    const quint32 of = *table.model.groupAt(row);
    table.view.selectRow(row);
    QCOMPARE(table.view.selectedCount(), 1);
    table.model.sort(int(FieldId::Created), Qt::AscendingOrder);
    QVERIFY(table.settle());
    const int now = table.view.currentIndex().row();
    QCOMPARE(table.model.ordinalAt(now), ordinal);
    QCOMPARE(*table.model.groupAt(now), of);
    QCOMPARE(table.view.selectionModel()->selectedRows().size(), 1);
    QCOMPARE(table.view.selectionModel()->selectedRows().first().row(), now);
}

void TestGroupedTable::aCollapsedTestIsFound()
{
    TableFixture table(100);
    QVERIFY(group(table, GroupBy::Type, true));
    const TestKey key = table.tests.at(50).key;
    QVERIFY(table.model.rowOf(key) < 0);
    table.view.selectTest(key);
    QTRY_COMPARE(table.selectedIds(), QStringList(key.testId));
    QCOMPARE(table.view.currentTest(), std::optional(key));
    QVERIFY(table.view.viewport()->rect().contains(table.view.visualRect(table.view.currentIndex()).center()));
}

void TestGroupedTable::theGroupingIsRemembered()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    {
        TableFixture table(10);
        table.view.keepLayoutIn(settings);
        QCOMPARE(table.model.grouping(), Grouping());
        table.view.groupingActions().action(GroupBy::Day)->trigger();
        table.view.groupingActions().worstFirstAction()->trigger();
    }
    TableFixture table(10);
    table.view.keepLayoutIn(settings);
    QCOMPARE(table.model.grouping(), (Grouping{GroupBy::Day, true}));
    QVERIFY(table.view.groupingActions().action(GroupBy::Day)->isChecked());
}

void TestGroupedTable::theButtonTellsTheGrouping()
{
    TableFixture table(10);
    QWidget owner;
    const QToolButton *button = table.view.groupingActions().makeButton(&owner);
    QVERIFY(!table.view.groupingActions().collapseAllAction()->isEnabled());
    table.view.groupingActions().action(GroupBy::Cluster)->trigger();
    QVERIFY(button->text().contains("Cluster"_L1));
    QVERIFY(button->accessibleName().contains("Cluster"_L1));
    QVERIFY(table.view.groupingActions().collapseAllAction()->isEnabled());
}

QTEST_MAIN(TestGroupedTable)
#include "tst_groupedtable.moc"
