// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/browse/copying.h"

#include "tests/ui/browse/tablefixture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace fabriscope;
using namespace Qt::StringLiterals;

/// The table driven by keyboard: moving, selecting, opening, copying, and what it says when it is empty.
class TestTestTableView : public QObject {
    Q_OBJECT
private slots:
    void keysMove();
    void enterAndDoubleClickOpen();
    void typingSearchesNothing();
    void rowsAreOneLineHigh();
    void copiesSelectedRows();
    void copiesHeadingsIdsAndCells();
    void copiesCountsInDigits();
    void copiesNothingFromNothing();
    void comparingSaysWhatItNeeds();
    void copiedCellsStayInTheirCell();
    void saysWhyItIsEmpty();
    void theWayOutIsAButton();
    void statesLookDifferent();
};

namespace {

QString clipboardText()
{
    return QGuiApplication::clipboard()->text();
}

QString lineOf(const NetTest &test, const QList<FieldId> &fields)
{
    QStringList cells;
    for (const FieldId id : fields)
        cells.append(field(id).text(test));
    return cells.join(u'\t') + u'\n';
}

EmptyStateOverlay *overlayOf(const TestTableView &view)
{
    return view.findChild<EmptyStateOverlay *>();
}

} // namespace

void TestTestTableView::keysMove()
{
    TableFixture table(200);
    QVERIFY(table.settle());
    table.view.setFocus();
    QTest::keyClick(&table.view, Qt::Key_Home);
    QCOMPARE(table.view.currentTest()->testId, table.idAt(0));
    QTest::keyClick(&table.view, Qt::Key_End);
    QCOMPARE(table.view.currentIndex().row(), 199);
    QTest::keyClick(&table.view, Qt::Key_PageUp);
    QVERIFY(table.view.currentIndex().row() < 199);
    QTest::keyClick(&table.view, Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(table.view.currentIndex().row(), 0);
    QTest::keyClick(&table.view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&table.view, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(table.selectedIds(), QStringList({table.idAt(0), table.idAt(1), table.idAt(2)}));
    QTest::keyClick(&table.view, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(table.view.selectedCount(), 200);
}

void TestTestTableView::enterAndDoubleClickOpen()
{
    TableFixture table(20);
    QVERIFY(table.settle());
    QSignalSpy opened(&table.view, &TestTableView::testActivated);
    QTest::keyClick(&table.view, Qt::Key_Return);
    QCOMPARE(opened.size(), 0);
    table.view.selectTest(table.model.testAt(4)->key);
    QTest::keyClick(&table.view, Qt::Key_Return);
    QTest::keyClick(&table.view, Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(opened.size(), 2);
    QCOMPARE(opened.first().first().value<TestKey>().testId, table.idAt(4));
    const QPoint place = table.view.visualRect(table.model.index(7, 0)).center();
    QTest::mouseClick(table.view.viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(table.view.viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(opened.size(), 3);
    QCOMPARE(opened.last().first().value<TestKey>().testId, table.idAt(7));
}

void TestTestTableView::typingSearchesNothing()
{
    TableFixture table(20);
    QVERIFY(table.settle());
    table.view.selectTest(table.model.testAt(4)->key);
    QTest::keyClicks(&table.view, u"InProgress Failed Paused"_s);
    QCOMPARE(table.view.currentTest()->testId, table.idAt(4));
}

void TestTestTableView::rowsAreOneLineHigh()
{
    TableFixture table(50);
    QVERIFY(table.settle());
    QCOMPARE(table.view.verticalHeader()->sectionResizeMode(0), QHeaderView::Fixed);
    for (int row = 0; row < 50; ++row)
        QCOMPARE(table.view.rowHeight(row), table.view.rowHeight(0));
    QVERIFY(table.view.rowHeight(0) < 2 * table.view.fontMetrics().height());
}

void TestTestTableView::copiesSelectedRows()
{
    TableFixture table(30);
    QVERIFY(table.settle());
    QSignalSpy copied(&table.view, &TestTableView::copied);
    ColumnLayout layout = ColumnLayout::standard();
    layout.columns.move(0, 3);
    table.view.setColumnLayout(layout);
    table.view.selectTest(table.model.testAt(2)->key);
    QTest::keyClick(&table.view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&table.view, Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(copied.size(), 1);
    QVERIFY(copied.first().first().toString().contains(u'2'));
    const QList<FieldId> fields = layout.visible();
    QCOMPARE(fields.at(3), FieldId::Status);
    QCOMPARE(clipboardText(),
             lineOf(*table.model.testAt(2)->test, fields) + lineOf(*table.model.testAt(3)->test, fields));
}

void TestTestTableView::copiesHeadingsIdsAndCells()
{
    TableFixture table(30);
    QVERIFY(table.settle());
    QSignalSpy copied(&table.view, &TestTableView::copied);
    table.view.selectTest(table.model.testAt(2)->key);
    QTest::keyClick(&table.view, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(copied.size(), 1);
    const QStringList lines = clipboardText().split(u'\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.first().startsWith(field(FieldId::Status).title() + u'\t' + field(FieldId::TestId).title()));

    QTest::keyClick(&table.view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&table.view, Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(copied.size(), 2);
    QCOMPARE(clipboardText(), table.idAt(2) + u'\n' + table.idAt(3));

    table.view.setCurrentIndex(table.model.index(5, int(FieldId::Port)));
    table.view.copyCellAction()->trigger();
    QTRY_COMPARE(copied.size(), 3);
    QCOMPARE(clipboardText(), table.model.testAt(5)->test->port);
}

/// The table shows 1,900; where the point is a comma, a spreadsheet would take that for 1.9.
void TestTestTableView::copiesCountsInDigits()
{
    NetTest test;
    test.netTestType = u"DelayTest"_s;
    test.delay.emplace().hosts = QList<TestHost>(1900);
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const QString shown = field(FieldId::Members).text(test);
    const QString copied = cellText(test, {}, FieldId::Members);
    QLocale::setDefault(before);
    QCOMPARE(shown, u"1,900"_s);
    QCOMPARE(copied, u"1900"_s);
}

void TestTestTableView::comparingSaysWhatItNeeds()
{
    TableFixture table(30);
    QVERIFY(table.settle());
    QSignalSpy said(&table.view, &TestTableView::notice);
    QSignalSpy compared(&table.view, &TestTableView::compareWanted);
    const auto press = [&table] { QTest::keyClick(&table.view, Qt::Key_M, Qt::ControlModifier); };
    const auto sentence = [&said] { return said.last().first().toString(); };
    press();
    QCOMPARE(said.size(), 1);
    QVERIFY(sentence().contains(u"two tests"_s));
    table.view.selectTest(table.model.testAt(2)->key);
    press();
    QCOMPARE(said.size(), 2);
    QVERIFY2(sentence().contains(u"second"_s) && sentence().contains(u"Ctrl+Shift+M"_s), qPrintable(sentence()));
    QTest::keyClick(&table.view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&table.view, Qt::Key_Down, Qt::ShiftModifier);
    press();
    QCOMPARE(said.size(), 3);
    QVERIFY2(sentence().contains(u'3'), qPrintable(sentence()));
    QVERIFY(compared.isEmpty());
    QTest::keyClick(&table.view, Qt::Key_Up, Qt::ShiftModifier);
    press();
    QCOMPARE(compared.size(), 1);
    QCOMPARE(said.size(), 3);
}

void TestTestTableView::copiesNothingFromNothing()
{
    TableFixture table(3);
    QVERIFY(table.settle());
    QVERIFY(!table.view.copyAction()->isEnabled());
    QVERIFY(!table.view.copyTestIdAction()->isEnabled());
    QGuiApplication::clipboard()->setText(u"mine"_s);
    QTest::keyClick(&table.view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(clipboardText(), u"mine"_s);
    table.view.selectTest(table.model.testAt(0)->key);
    QVERIFY(table.view.copyAction()->isEnabled());
}

void TestTestTableView::copiedCellsStayInTheirCell()
{
    TableFixture table(0);
    auto hostile = std::make_shared<NetTest>();
    hostile->testId = u"String\ti-uf6i0tv2refv8wz*****"_s;
    hostile->clusterName = u"two\r\nlines\u202Etab\t"_s + QString(400, u'x');
    StoredTest stored;
    stored.sequence = 1;
    stored.key = {u"p"_s, hostile->testId};
    stored.test = hostile;
    table.model.apply({stored});
    QVERIFY(table.settle());
    QSignalSpy copied(&table.view, &TestTableView::copied);
    table.view.selectTest(stored.key);
    QTest::keyClick(&table.view, Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(copied.size(), 1);
    QCOMPARE(clipboardText().count(u'\n'), 1);
    QCOMPARE(clipboardText().count(u'\t'), table.view.visibleFields().size() - 1);
    QVERIFY(clipboardText().contains(QString(400, u'x')));
    table.view.copyTestIdAction()->trigger();
    QTRY_COMPARE(copied.size(), 2);
    QCOMPARE(clipboardText(), hostile->testId);
}

void TestTestTableView::saysWhyItIsEmpty()
{
    TableFixture table(0);
    EmptyStateOverlay *overlay = overlayOf(table.view);
    QVERIFY(overlay->isVisible());
    QCOMPARE(overlay->state(), EmptyState::noTests());
    table.view.setEmptyState(EmptyState::loading());
    QCOMPARE(overlay->state(), EmptyState::loading());
    QVERIFY(!overlay->accessibleDescription().isEmpty());

    table.model.apply(table.fleet.next(5));
    QVERIFY(table.settle());
    QVERIFY(!overlay->isVisible());
    table.model.setQuery(Query::parse(u"no-such-thing"_s));
    QTRY_VERIFY(overlay->isVisible());
    QCOMPARE(overlay->state(), EmptyState::noMatch(u"no-such-thing"_s));
    table.model.setQuery(Query());
    QTRY_VERIFY(!overlay->isVisible());
    table.model.clear();
    QTRY_VERIFY(overlay->isVisible());
    QCOMPARE(overlay->state(), EmptyState::loading());
}

void TestTestTableView::theWayOutIsAButton()
{
    TableFixture table(5);
    QVERIFY(table.settle());
    auto *button = overlayOf(table.view)->findChild<QPushButton *>();
    QSignalSpy clear(&table.view, &TestTableView::clearFilterRequested);
    QSignalSpy retry(&table.view, &TestTableView::emptyActionTriggered);
    table.model.setQuery(Query::parse(u"no-such-thing"_s));
    QTRY_VERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(clear.size(), 1);

    Problem problem;
    problem.happened = u"The service <b>refused</b> the key"_s;
    problem.remedy = u"Check it"_s;
    table.view.setEmptyState(EmptyState::problem(problem, u"Try Again"_s));
    table.model.setQuery(Query());
    table.model.clear();
    QTRY_COMPARE(button->text(), u"Try Again"_s);
    for (const QLabel *label : overlayOf(table.view)->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(retry.size(), 1);
    QCOMPARE(clear.size(), 1);
}

void TestTestTableView::statesLookDifferent()
{
    TableFixture table(0);
    QList<StoredTest> tests = table.fleet.next(4);
    const QStringList words{u"InProgress"_s, u"Finished"_s, u"Failed"_s, u"Odd"_s};
    for (int i = 0; i < 4; ++i)
        tests[i] = table.fleet.withStatus(tests.at(i), words.at(i));
    table.model.apply(tests);
    QVERIFY(table.settle());
    QTRY_COMPARE(table.model.rowCount(), 4);
    QList<QImage> shapes;
    for (int row = 0; row < 4; ++row) {
        const QRect cell = table.view.visualRect(table.model.index(row, int(FieldId::Status)));
        const QRect shape(cell.left(), cell.top(), cell.height(), cell.height());
        const QImage image = table.view.viewport()->grab(shape).toImage();
        QVERIFY(!shapes.contains(image));
        shapes.append(image);
    }
    const QRect row = table.view.visualRect(table.model.index(0, int(FieldId::NetTestType)));
    const QImage before = table.view.viewport()->grab(row).toImage();
    table.model.apply({table.fleet.withStatus(*table.model.testAt(0), u"Other"_s)});
    QVERIFY(table.model.index(0, 0).data(TestTableModel::ChangedRole).toBool());
    QVERIFY(table.view.viewport()->grab(row).toImage() != before);
    QVERIFY(table.settle());
}

QTEST_MAIN(TestTestTableView)
#include "tst_testtableview.moc"
