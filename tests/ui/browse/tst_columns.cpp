// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/browse/tablefixture.h"
#include "ui/browse/columnspopup.h"

#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace fabriscope;
using namespace Qt::StringLiterals;

/// Columns the user chooses, moves, sizes and sorts by, and that stay so.
class TestColumns : public QObject {
    Q_OBJECT
private slots:
    void beginsWithTheUsualColumns();
    void whatTheUserDoesComesBack();
    void clickingAHeadingSorts();
    void theUsualColumnsFitTheirWindow();
    void configurationTakesTheRoom();
    void headingMenuHidesAColumn();
    void popupChoosesColumns();
    void popupMovesColumns();
    void popupSearches();
    void oneColumnAlwaysStays();
    void resetBringsBackTheUsual();
};

namespace {

QHeaderView *headerOf(const TableFixture &table)
{
    return table.view.horizontalHeader();
}

/// Opens the popup as a user does and gives its list.
ColumnsPopup *openPopup(const TableFixture &table)
{
    table.view.chooseColumnsAction()->trigger();
    return qobject_cast<ColumnsPopup *>(QApplication::activePopupWidget());
}

} // namespace

void TestColumns::beginsWithTheUsualColumns()
{
    TableFixture table(3);
    QCOMPARE(table.view.columnLayout(), ColumnLayout::standard());
    QCOMPARE(table.model.sortColumn(), int(FieldId::Created));
    QCOMPARE(table.model.sortOrder(), Qt::DescendingOrder);
    QVERIFY(table.settle());
}

void TestColumns::whatTheUserDoesComesBack()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.ini"_s);
    ColumnLayout left;
    {
        QSettings settings(path, QSettings::IniFormat);
        TableFixture table(20);
        table.view.keepLayoutIn(settings);
        headerOf(table)->moveSection(headerOf(table)->visualIndex(int(FieldId::Created)), 0);
        headerOf(table)->resizeSection(int(FieldId::Port), 131);
        table.view.sortByColumn(int(FieldId::Members), Qt::AscendingOrder);
        table.view.resize(700, 300);
        left = table.view.columnLayout();
        QVERIFY(table.settle());
    }
    QCOMPARE(left.columns.first().id, FieldId::Created);
    QSettings settings(path, QSettings::IniFormat);
    TableFixture table(20);
    table.view.keepLayoutIn(settings);
    QCOMPARE(table.view.columnLayout(), left);
    QCOMPARE(table.view.columnWidth(int(FieldId::Port)), 131);
    QCOMPARE(headerOf(table)->visualIndex(int(FieldId::Created)), 0);
    QCOMPARE(table.model.sortColumn(), int(FieldId::Members));
    QVERIFY(table.settle());
}

void TestColumns::clickingAHeadingSorts()
{
    TableFixture table(20);
    QSignalSpy changed(&table.view, &TestTableView::columnLayoutChanged);
    const int x = headerOf(table)->sectionViewportPosition(int(FieldId::Status)) + 12;
    QTest::mouseClick(headerOf(table)->viewport(), Qt::LeftButton, {}, QPoint(x, 8));
    QCOMPARE(table.model.sortColumn(), int(FieldId::Status));
    QCOMPARE(table.view.columnLayout().sortField, FieldId::Status);
    const Qt::SortOrder first = table.model.sortOrder();
    QTest::mouseClick(headerOf(table)->viewport(), Qt::LeftButton, {}, QPoint(x, 8));
    QVERIFY(table.model.sortOrder() != first);
    QVERIFY(changed.size() >= 2);
    QVERIFY(table.settle());
}

void TestColumns::theUsualColumnsFitTheirWindow()
{
    TableFixture table(20);
    table.view.resize(1400, 400); // a window of 1600 beside its navigation
    QVERIFY(table.settle());
    int width = 0;
    for (const FieldId id : table.view.visibleFields())
        width += table.view.columnWidth(int(id));
    QVERIFY2(width <= table.view.viewport()->width(), qPrintable(QString::number(width)));
}

void TestColumns::configurationTakesTheRoom()
{
    TableFixture table(20);
    const int configuration = int(FieldId::Configuration);
    table.view.resize(800, 300);
    const int narrow = table.view.columnWidth(configuration);
    table.view.resize(1500, 300);
    QVERIFY(table.view.columnWidth(configuration) > narrow);
    headerOf(table)->resizeSection(configuration, 150);
    table.view.resize(1600, 300);
    QCOMPARE(table.view.columnWidth(configuration), 150);
    QVERIFY(table.settle());
}

void TestColumns::headingMenuHidesAColumn()
{
    TableFixture table(5);
    const int x = headerOf(table)->sectionViewportPosition(int(FieldId::Cluster)) + 10;
    emit headerOf(table)->customContextMenuRequested(QPoint(x, 8));
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QVERIFY(menu->actions().first()->text().contains(field(FieldId::Cluster).title()));
    menu->actions().first()->trigger();
    menu->close();
    QVERIFY(!table.view.visibleFields().contains(FieldId::Cluster));
    QVERIFY(table.settle());
}

void TestColumns::popupChoosesColumns()
{
    TableFixture table(5);
    ColumnsPopup *popup = openPopup(table);
    QVERIFY(popup);
    QTRY_VERIFY(popup->findChild<QLineEdit *>()->hasFocus());
    auto *list = popup->findChild<QListWidget *>();
    QTest::keyClick(popup->findChild<QLineEdit *>(), Qt::Key_Down);
    QTRY_VERIFY(list->hasFocus());
    list->setCurrentRow(int(FieldId::QP));
    QTest::keyClick(list, Qt::Key_Space);
    QVERIFY(table.view.visibleFields().contains(FieldId::QP));
    list->setCurrentRow(int(FieldId::Port));
    QTest::keyClick(list, Qt::Key_Space);
    QVERIFY(!table.view.visibleFields().contains(FieldId::Port));
    popup->close();
    QVERIFY(table.settle());
}

void TestColumns::popupMovesColumns()
{
    TableFixture table(5);
    ColumnsPopup *popup = openPopup(table);
    auto *list = popup->findChild<QListWidget *>();
    list->setFocus();
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Down, Qt::ControlModifier);
    QTest::keyClick(list, Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(table.view.visibleFields().at(2), FieldId::Status);
    QCOMPARE(list->currentRow(), 2);
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(list, Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(table.view.visibleFields().at(0), FieldId::Status);
    popup->close();
    QVERIFY(table.settle());
}

void TestColumns::popupSearches()
{
    TableFixture table(5);
    ColumnsPopup *popup = openPopup(table);
    QTest::keyClicks(popup->findChild<QLineEdit *>(), u"clus"_s);
    QStringList listed;
    auto *list = popup->findChild<QListWidget *>();
    for (int row = 0; row < list->count(); ++row) {
        if (!list->item(row)->isHidden())
            listed.append(list->item(row)->text());
    }
    QCOMPARE(listed,
             QStringList({field(FieldId::Cluster).title(), field(FieldId::ClusterId).title(),
                          field(FieldId::ClusterName).title()}));
    popup->close();
    QVERIFY(table.settle());
}

void TestColumns::oneColumnAlwaysStays()
{
    TableFixture table(5);
    ColumnsPopup *popup = openPopup(table);
    auto *list = popup->findChild<QListWidget *>();
    for (int row = 0; row < list->count(); ++row)
        list->item(row)->setCheckState(Qt::Unchecked);
    QCOMPARE(table.view.visibleFields().size(), 1);
    popup->close();
    QVERIFY(table.settle());
}

void TestColumns::resetBringsBackTheUsual()
{
    TableFixture table(5);
    headerOf(table)->moveSection(0, 5);
    headerOf(table)->resizeSection(int(FieldId::Port), 400);
    table.view.sortByColumn(int(FieldId::QP), Qt::AscendingOrder);
    ColumnsPopup *popup = openPopup(table);
    QTest::mouseClick(popup->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(table.view.columnLayout(), ColumnLayout::standard());
    QVERIFY(table.view.columnWidth(int(FieldId::Port)) < 400);
    QVERIFY(table.settle());
}

QTEST_MAIN(TestColumns)
#include "tst_columns.moc"
