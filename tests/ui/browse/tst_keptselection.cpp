// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/browse/tablefixture.h"

#include <QScrollBar>
#include <QSignalSpy>

using namespace fabriscope;
using namespace Qt::StringLiterals;

/// The selection, the current test and the place on the screen outlive whatever happens to the rows.
class TestKeptSelection : public QObject {
    Q_OBJECT
private slots:
    void outlivesFilters();
    void outlivesOrders();
    void outlivesNewTests();
    void outlivesAFreshStart();
    void selectsWhatIsStillToCome();
    void tellsTheCurrentTest();
    void aNewSelectionForgetsTheHiddenOne();
    void scrollStaysWithWhatIsLookedAt();
    void newestComeInSightAtTheTop();
    void everythingSelectedStaysSelected();
};

namespace {

QStringList sorted(QStringList texts)
{
    texts.sort();
    return texts;
}

int yOf(const TableFixture &table, const QString &id)
{
    return table.view.rowViewportPosition(table.model.rowOf({u"p"_s, id}));
}

} // namespace

void TestKeptSelection::outlivesFilters()
{
    TableFixture table(300);
    QVERIFY(table.settle());
    table.view.selectTest(table.model.testAt(40)->key);
    for (int i = 0; i < 6; ++i)
        QTest::keyClick(&table.view, Qt::Key_Down, Qt::ShiftModifier);
    const QStringList selected = table.selectedIds();
    const QString current = table.view.currentTest()->testId;
    QCOMPARE(selected.size(), 7);

    table.model.setQuery(Query::parse(u"status:failed"_s));
    QVERIFY(table.settle());
    QStringList failed;
    for (const QString &id : selected) {
        if (table.model.rowOf({u"p"_s, id}) >= 0)
            failed.append(id);
    }
    QVERIFY(failed.size() < selected.size());
    QCOMPARE(sorted(table.selectedIds()), sorted(failed));
    table.model.setQuery(Query::parse(u"nothing-at-all"_s));
    QVERIFY(table.settle());
    QCOMPARE(table.view.selectedCount(), 0);
    table.model.setQuery(Query());
    QVERIFY(table.settle());
    QCOMPARE(table.selectedIds(), selected);
    QCOMPARE(table.view.currentTest()->testId, current);
}

void TestKeptSelection::outlivesOrders()
{
    TableFixture table(300);
    QVERIFY(table.settle());
    table.view.selectTest(table.model.testAt(10)->key);
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(&table.view, Qt::Key_Down, Qt::ShiftModifier);
    const QStringList selected = sorted(table.selectedIds());
    const QString current = table.view.currentTest()->testId;
    for (const FieldId id : {FieldId::Status, FieldId::TestId, FieldId::Members, FieldId::Created}) {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            table.view.sortByColumn(int(id), order);
            QVERIFY(table.settle());
            QCOMPARE(sorted(table.selectedIds()), selected);
            QCOMPARE(table.view.currentTest()->testId, current);
        }
    }
}

void TestKeptSelection::outlivesNewTests()
{
    TableFixture table(50);
    QVERIFY(table.settle());
    table.view.selectTest(table.model.testAt(20)->key);
    QTest::keyClick(&table.view, Qt::Key_Down, Qt::ShiftModifier);
    const QStringList selected = sorted(table.selectedIds());
    QSignalSpy current(&table.view, &TestTableView::currentTestChanged);
    for (int i = 0; i < 10; ++i) {
        table.model.apply(table.fleet.next(30));
        table.model.apply({table.fleet.version(1 + i)});
        QVERIFY(table.settle());
        QCOMPARE(sorted(table.selectedIds()), selected);
    }
    QCOMPARE(current.size(), 0);
}

void TestKeptSelection::outlivesAFreshStart()
{
    TableFixture table(50);
    QVERIFY(table.settle());
    const TestKey key = table.model.testAt(20)->key;
    table.view.selectTest(key);
    table.model.clear();
    QVERIFY(table.settle());
    QVERIFY(!table.view.currentTest());
    table.model.apply(table.tests);
    QVERIFY(table.settle());
    QTRY_VERIFY(table.view.currentTest());
    QCOMPARE(*table.view.currentTest(), key);
    QCOMPARE(table.selectedIds(), QStringList{key.testId});
}

void TestKeptSelection::selectsWhatIsStillToCome()
{
    TableFixture table(5);
    table.view.selectTest({u"p"_s, u"test-7"_s});
    QVERIFY(table.settle());
    QVERIFY(!table.view.currentTest());
    table.model.apply(table.fleet.next(5));
    QVERIFY(table.settle());
    QTRY_COMPARE(table.selectedIds(), QStringList{u"test-7"_s});
    QCOMPARE(table.view.currentTest()->testId, u"test-7"_s);
}

void TestKeptSelection::tellsTheCurrentTest()
{
    TableFixture table(50);
    QVERIFY(table.settle());
    QSignalSpy current(&table.view, &TestTableView::currentTestChanged);
    QSignalSpy count(&table.view, &TestTableView::selectionCountChanged);
    table.view.selectTest(table.model.testAt(3)->key);
    QCOMPARE(current.size(), 1);
    QCOMPARE(count.last().first().toInt(), 1);
    QTest::keyClick(&table.view, Qt::Key_Right);
    QCOMPARE(current.size(), 1); // another column is the same test
    table.model.setQuery(Query::parse(u"nothing-at-all"_s));
    QVERIFY(table.settle());
    QCOMPARE(current.size(), 2);
    QVERIFY(!current.last().first().value<std::optional<TestKey>>());
    table.model.setQuery(Query());
    QVERIFY(table.settle());
    QCOMPARE(current.size(), 3);
    QCOMPARE(current.last().first().value<std::optional<TestKey>>(), table.view.currentTest());
}

void TestKeptSelection::aNewSelectionForgetsTheHiddenOne()
{
    TableFixture table(100);
    QVERIFY(table.settle());
    table.view.selectAll();
    table.model.setQuery(Query::parse(u"status:failed"_s));
    QVERIFY(table.settle());
    const TestKey chosen = table.model.testAt(2)->key;
    QTest::mouseClick(table.view.viewport(), Qt::LeftButton, {},
                      table.view.visualRect(table.model.index(2, 0)).center());
    table.model.setQuery(Query());
    QVERIFY(table.settle());
    QCOMPARE(table.selectedIds(), QStringList{chosen.testId});
}

void TestKeptSelection::scrollStaysWithWhatIsLookedAt()
{
    TableFixture table(500);
    QVERIFY(table.settle());
    table.view.verticalScrollBar()->setValue(3000);
    const int top = table.view.rowAt(0);
    const QString looked = table.idAt(top);
    const int y = yOf(table, looked);
    for (int i = 0; i < 5; ++i) {
        table.model.apply(table.fleet.next(40));
        QVERIFY(table.settle());
        QCOMPARE(yOf(table, looked), y);
    }
    // A current test in view stays where it is, whatever a filter takes away.
    table.view.selectTest(table.model.testAt(table.view.rowAt(0) + 5)->key);
    const QString current = table.view.currentTest()->testId;
    const int currentY = yOf(table, current);
    table.model.setQuery(Query::parse(u"-type:netdiag,%1"_s.arg(u"zzz"_s)));
    QVERIFY(table.settle());
    if (table.view.currentTest())
        QCOMPARE(yOf(table, current), currentY);
}

void TestKeptSelection::newestComeInSightAtTheTop()
{
    TableFixture table(200);
    QVERIFY(table.settle());
    QCOMPARE(table.view.verticalScrollBar()->value(), 0);
    table.model.apply(table.fleet.next(300));
    QVERIFY(table.settle());
    QCOMPARE(table.view.verticalScrollBar()->value(), 0);
}

void TestKeptSelection::everythingSelectedStaysSelected()
{
    TableFixture table(2000);
    QVERIFY(table.settle());
    table.view.selectAll();
    QCOMPARE(table.view.selectedCount(), 2000);
    table.view.sortByColumn(int(FieldId::Cluster), Qt::AscendingOrder);
    QVERIFY(table.settle());
    QCOMPARE(table.view.selectedCount(), 2000);
    table.model.apply(table.fleet.next(10));
    QVERIFY(table.settle());
    QCOMPARE(table.view.selectedCount(), 2000);
}

QTEST_MAIN(TestKeptSelection)
#include "tst_keptselection.moc"
