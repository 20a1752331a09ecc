// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/sampletests.h"
#include "ui/compare/comparisonmodel.h"
#include "ui/compare/comparisonview.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace fabriscope;
using namespace Qt::StringLiterals;

namespace {

StoredTest stored(const QString &id, NetTest test, quint64 sequence = 1)
{
    test.testId = id;
    return sample::stored(test, sequence);
}

StoredTest mton()
{
    return stored(u"first"_s, sample::traffic(u"MTON"_s, 4, 2));
}

StoredTest fullmesh(quint64 sequence = 1)
{
    NetTest test = sample::traffic(u"Fullmesh"_s, 6);
    test.traffic->qp = Quantity::fromText(u"16"_s);
    return stored(u"second"_s, test, sequence);
}

QString cell(const ComparisonView &view, const QString &label, ComparisonModel::Column column)
{
    const QAbstractItemModel *model = view.findChild<QTreeView *>()->model();
    const QModelIndexList found =
        model->match(model->index(0, 0), Qt::DisplayRole, label, 1, Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? u"not there"_s : found.first().siblingAtColumn(column).data().toString();
}

QString clipboard()
{
    return QGuiApplication::clipboard()->text();
}

QToolButton *button(const ComparisonView &view, const QString &name)
{
    for (QToolButton *one : view.findChildren<QToolButton *>()) {
        if (one->accessibleName() == name)
            return one;
    }
    return nullptr;
}

} // namespace

class TestComparisonView : public QObject {
    Q_OBJECT
private slots:
    void modelKeepsItsPromises();
    void showsBothSidesAndWhatDiffers();
    void turnsRound();
    void copiesEverythingAsText();
    void copiesChosenLines();
    void newerVersionIsComparedAnew();
    void outdatedComparisonIsDropped();
    void escapeCloses();
    void opensEachTest();
};

void TestComparisonView::modelKeepsItsPromises()
{
    ComparisonModel model;
    QAbstractItemModelTester tester(&model);
    model.setSections({{u"One"_s, {{u"a"_s, u"1"_s, {}, {}}, {u"b"_s, u"1"_s, u"2"_s, u"+1"_s}}},
                       {u"Nothing"_s, {}},
                       {u"Two"_s, {{u"c"_s, u"1"_s, u"1"_s, {}}}}});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.rowCount(model.index(0, 0)), 2);
    QCOMPARE(model.rowCount(model.index(1, 0)), 0);
    QCOMPARE(model.index(0, ComparisonModel::B, model.index(0, 0)).data().toString(), u"–"_s);
    QCOMPARE(model.index(1, ComparisonModel::Change, model.index(0, 0)).data().toString(), u"+1"_s);
    model.setSections({});
    QCOMPARE(model.rowCount(), 0);
}

void TestComparisonView::showsBothSidesAndWhatDiffers()
{
    ComparisonView view;
    const QAbstractItemModelTester tester(view.findChild<ComparisonModel *>());
    view.setTests(mton(), fullmesh());
    QVERIFY(!view.isSettled());
    QTRY_VERIFY(view.isSettled());
    QCOMPARE(cell(view, u"Traffic model"_s, ComparisonModel::A), u"MTON"_s);
    QCOMPARE(cell(view, u"Traffic model"_s, ComparisonModel::B), u"Fullmesh"_s);
    QCOMPARE(cell(view, u"QP"_s, ComparisonModel::Change), u"+8"_s);
    QCOMPARE(cell(view, u"e01-cn-host0"_s, ComparisonModel::A), u"Client: bond1, bond2"_s);
    QStringList ids;
    for (const QLineEdit *line : view.findChildren<QLineEdit *>())
        ids.append(line->text());
    QVERIFY(ids.contains(u"first"_s) && ids.contains(u"second"_s));
    const auto *tree = view.findChild<QTreeView *>();
    const int last = tree->model()->rowCount() - 1;
    QVERIFY(tree->isExpanded(tree->model()->index(0, 0)));
    QVERIFY(!tree->isExpanded(tree->model()->index(last, 0))); // what is the same
}

void TestComparisonView::turnsRound()
{
    ComparisonView view;
    view.setTests(mton(), fullmesh());
    QTRY_VERIFY(view.isSettled());
    auto *tree = view.findChild<QTreeView *>();
    tree->collapse(tree->model()->index(0, 0));
    button(view, u"Turn round"_s)->click();
    QTRY_VERIFY(view.isSettled());
    QCOMPARE(cell(view, u"QP"_s, ComparisonModel::Change), u"−8"_s);
    QVERIFY(!tree->isExpanded(tree->model()->index(0, 0))); // as the user left it
}

void TestComparisonView::copiesEverythingAsText()
{
    ComparisonView view;
    view.setTests(mton(), fullmesh());
    QTRY_VERIFY(view.isSettled());
    QSignalSpy notices(&view, &ComparisonView::notice);
    button(view, u"Copy as text"_s)->click();
    QVERIFY(clipboard().contains("Test ID\tfirst\tsecond\n"_L1));
    QVERIFY(clipboard().contains("\nQP\t8\t16\t+8\n"_L1));
    QVERIFY(clipboard().contains("\nProtocol\tRDMA\tRDMA\n"_L1)); // folded lines too
    QCOMPARE(notices.size(), 1);
}

void TestComparisonView::copiesChosenLines()
{
    ComparisonView view;
    view.setTests(mton(), fullmesh());
    view.show();
    QTRY_VERIFY(view.isSettled());
    auto *tree = view.findChild<QTreeView *>();
    tree->setFocus();
    const QModelIndex section = tree->model()->index(0, 0);
    tree->setCurrentIndex(tree->model()->index(1, 0, section));
    tree->selectionModel()->select(tree->model()->index(0, 0, section),
                                   QItemSelectionModel::Select | QItemSelectionModel::Rows);
    view.copySelected();
    QCOMPARE(clipboard().count(u'\n'), 1);
    QVERIFY(clipboard().startsWith("Traffic model\tMTON\tFullmesh\n"_L1));
}

void TestComparisonView::newerVersionIsComparedAnew()
{
    ComparisonView view;
    view.setTests(mton(), fullmesh());
    QTRY_VERIFY(view.isSettled());
    NetTest newer = *fullmesh().test;
    newer.status = u"Failed"_s;
    view.refresh(stored(u"another"_s, newer, 2));
    QVERIFY(view.isSettled());
    view.refresh(stored(u"second"_s, newer, 1)); // not newer
    QVERIFY(view.isSettled());
    view.refresh(stored(u"second"_s, newer, 2));
    QTRY_VERIFY(view.isSettled());
    QCOMPARE(cell(view, u"Status"_s, ComparisonModel::B), u"Failed"_s);
}

void TestComparisonView::outdatedComparisonIsDropped()
{
    ComparisonView view;
    QSignalSpy settled(&view, &ComparisonView::settled);
    view.setTests(mton(), fullmesh());
    view.setTests(fullmesh(), mton());
    QTRY_VERIFY(view.isSettled());
    QCOMPARE(settled.size(), 1);
    QCOMPARE(cell(view, u"QP"_s, ComparisonModel::Change), u"−8"_s);
    view.setTests(mton(), fullmesh());
    view.clear();
    QVERIFY(view.isSettled());
}

void TestComparisonView::escapeCloses()
{
    ComparisonView view;
    view.setTests(mton(), fullmesh());
    view.show();
    QTRY_VERIFY(view.isSettled());
    QSignalSpy closed(&view, &ComparisonView::closeWanted);
    QTest::keyClick(view.findChild<QTreeView *>(), Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
}

void TestComparisonView::opensEachTest()
{
    ComparisonView view;
    view.setTests(mton(), fullmesh());
    QSignalSpy wanted(&view, &ComparisonView::testWanted);
    button(view, u"Show A"_s)->click();
    button(view, u"Show B"_s)->click();
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted.at(0).first().value<TestKey>().testId, u"first"_s);
    QCOMPARE(wanted.at(1).first().value<TestKey>().testId, u"second"_s);
}

QTEST_MAIN(TestComparisonView)
#include "tst_comparisonview.moc"
