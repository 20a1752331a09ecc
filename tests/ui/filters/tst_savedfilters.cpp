// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/window/desk.h"

#include "ui/browse/filterbar.h"
#include "ui/filters/undoline.h"
#include "ui/window/navigation.h"
#include "ui/window/problembar.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QToolButton>

using namespace fabriscope;
using namespace Qt::StringLiterals;

class TestSavedFilters : public QObject {
    Q_OBJECT
private slots:
    void theFilterInTheBarIsSaved();
    void aTakenNameIsReplacedAndComesBack();
    void renameEditMoveRemove();
    void theBuiltInOnesGoAndComeBack();
    void filesAreSharedAndToldByTheirContent();
    void hostileNamesStayPlain();
    void aFileThatCannotBeWrittenIsAProblemBar();
};

namespace {

struct Filters : Desk {
    Filters()
    {
        open();
        loaded = waitUntilLoaded();
    }
    Navigation *navigation = window.findChild<Navigation *>();
    bool loaded = false;

    QStringList names() const
    {
        QStringList names;
        for (const QTreeWidgetItem *item : items())
            names += item->text(0);
        return names;
    }
    QList<QTreeWidgetItem *> items() const
    {
        QList<QTreeWidgetItem *> items;
        const QTreeWidgetItem *section = navigation->topLevelItem(navigation->topLevelItemCount() - 1);
        for (int i = 0; i < section->childCount(); ++i)
            items += section->child(i);
        return items;
    }
    QTreeWidgetItem *item(const QString &name) const
    {
        for (QTreeWidgetItem *one : items()) {
            if (one->text(0) == name)
                return one;
        }
        return nullptr;
    }
    void click(const QString &name)
    {
        QTest::mouseClick(navigation->viewport(), Qt::LeftButton, {}, navigation->visualItemRect(item(name)).center());
    }
    void trigger(const QString &text)
    {
        for (QAction *action : window.findChildren<QAction *>()) {
            if (action->text().remove(u'&') == text) {
                QVERIFY2(action->isEnabled(), qPrintable(text));
                return action->trigger();
            }
        }
        QFAIL(qPrintable(text));
    }
    void fillDialog(const QString &name, const QString &query = {})
    {
        auto *dialog = find<QDialog>("filterDialog");
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(u"filterName"_s)->setText(name);
        if (!query.isEmpty())
            dialog->findChild<QLineEdit *>(u"filterQuery"_s)->setText(query);
        lastRemark = dialog->findChild<QLabel *>(u"filterRemark"_s)->text();
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    }
    void drop(const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls += QUrl::fromLocalFile(path);
        data.setUrls(urls);
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &enter);
        QDropEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &event);
    }
    UndoLine *undo() const { return window.findChild<UndoLine *>(); }
    QString said() const { return undo()->accessibleDescription(); }

    QString lastRemark;
};

const QStringList builtIns{u"In progress"_s, u"Failed in 24 h"_s, u"Failed in 7 days"_s};

} // namespace

void TestSavedFilters::theFilterInTheBarIsSaved()
{
    Filters desk;
    QVERIFY(desk.loaded);
    auto *save = desk.window.page()->filterBar().findChildren<QToolButton *>().constFirst();
    for (QToolButton *button : desk.window.page()->filterBar().findChildren<QToolButton *>()) {
        if (button->defaultAction())
            save = button;
    }
    QVERIFY(save->defaultAction());
    QVERIFY(!save->isEnabled()); // nothing to save
    desk.filterLine()->setText(u"type:traffic"_s);
    QTRY_VERIFY(save->isEnabled());
    save->click();
    desk.fillDialog(u"My  traffic"_s);
    QTRY_COMPARE(desk.names(), builtIns + QStringList{u"My traffic"_s});
    QCOMPARE(desk.navigation->currentItem(), desk.item(u"My traffic"_s));
    QTRY_COMPARE(desk.item(u"My traffic"_s)->text(1).toInt(), desk.model().rowCount());
    desk.click(u"In progress"_s);
    desk.click(u"My traffic"_s);
    QCOMPARE(desk.filterLine()->text(), u"type:traffic"_s);
}

void TestSavedFilters::aTakenNameIsReplacedAndComesBack()
{
    Filters desk;
    QVERIFY(desk.loaded);
    desk.filterLine()->setText(u"type:delay"_s);
    desk.trigger(u"Save filter…"_s);
    desk.fillDialog(u"in progress"_s);
    QVERIFY2(desk.lastRemark.contains(u"gets this query"_s), qPrintable(desk.lastRemark));
    QTRY_VERIFY(desk.undo()->isVisible());
    QCOMPARE(desk.names(), builtIns);
    QCOMPARE(desk.filters.list().filters().first().query, u"type:delay"_s);
    desk.trigger(u"Undo"_s);
    QTRY_COMPARE(desk.filters.list().filters().first().query, u"status:running"_s);
    QVERIFY(!desk.undo()->isVisible());
}

void TestSavedFilters::renameEditMoveRemove()
{
    Filters desk;
    QVERIFY(desk.loaded);
    desk.click(u"Failed in 24 h"_s);
    desk.trigger(u"Rename"_s);
    auto *editor = desk.navigation->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->setText(u"Failed today"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(desk.item(u"Failed today"_s));
    QTRY_COMPARE(desk.filters.list().filters().at(1).name, u"Failed today"_s);

    desk.trigger(u"Edit…"_s);
    desk.fillDialog(u"Failed today"_s, u"status:failed created:today"_s);
    QTRY_COMPARE(desk.filters.list().filters().at(1).query, u"status:failed created:today"_s);

    desk.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    desk.click(u"Failed today"_s);
    desk.navigation->setFocus();
    QTest::keyClick(desk.navigation, Qt::Key_Up, Qt::AltModifier);
    const QStringList moved{u"Failed today"_s, u"In progress"_s, u"Failed in 7 days"_s};
    QTRY_COMPARE(desk.names(), moved);
    QCOMPARE(desk.navigation->selectedFilters(), QStringList{desk.filters.list().filters().first().id});
    emit desk.navigation->moveWanted(desk.filters.list().filters().first().id, 3);
    QTRY_COMPARE(desk.names().last(), u"Failed today"_s);

    desk.click(u"In progress"_s);
    desk.trigger(u"Remove"_s);
    QTRY_COMPARE(desk.names().size(), 2);
    QTRY_VERIFY(desk.said().contains(u"In progress"_s));
    desk.undo()->findChild<QPushButton *>(u"undo"_s)->click();
    QTRY_COMPARE(desk.names(), (QStringList{u"In progress"_s, u"Failed in 7 days"_s, u"Failed today"_s}));
}

void TestSavedFilters::theBuiltInOnesGoAndComeBack()
{
    Filters desk;
    QVERIFY(desk.loaded);
    for (const QString &name : builtIns) {
        desk.click(name);
        desk.trigger(u"Remove"_s);
        QTRY_VERIFY(!desk.item(name));
    }
    QVERIFY(desk.items().isEmpty());
    desk.trigger(u"Bring back the built-in filters"_s);
    QTRY_COMPARE(desk.names(), builtIns);
}

void TestSavedFilters::filesAreSharedAndToldByTheirContent()
{
    Filters desk;
    QVERIFY(desk.loaded);
    desk.filterLine()->setText(u"type:comm"_s);
    desk.trigger(u"Save filter…"_s);
    desk.fillDialog(u"Comm"_s);
    QTRY_VERIFY(desk.item(u"Comm"_s));
    const QString path = desk.folder.filePath(u"shared.txt"_s);
    desk.prompt.answer = SaveAnswer{path, 0};
    desk.click(u"Comm"_s);
    desk.trigger(u"Export selected filters…"_s);
    QTRY_VERIFY(QFile::exists(path));
    desk.trigger(u"Remove"_s);
    QTRY_VERIFY(!desk.item(u"Comm"_s));

    QSignalSpy tests(&desk.window, &MainWindow::filesWanted);
    desk.drop({path, u"" FABRISCOPE_TEST_DATA "/sample-response.json"_s});
    QTRY_VERIFY(desk.item(u"Comm"_s));
    QTRY_COMPARE(tests.size(), 1);
    QCOMPARE(tests.first().first().value<QList<FileToImport>>().size(), 1);
    QVERIFY2(desk.said().contains(u"1 filter"_s), qPrintable(desk.said()));
    // The same again is nothing; another query under that name stands beside it.
    desk.prompt.paths = {path};
    desk.trigger(u"Import filters…"_s);
    QTRY_VERIFY(desk.window.statusBar()->currentMessage().contains(u"no new filters"_s));
    desk.click(u"Comm"_s);
    desk.trigger(u"Edit…"_s);
    desk.fillDialog(u"Comm"_s, u"type:comm gpus>8"_s);
    QTRY_COMPARE(desk.filters.list().named(u"Comm"_s)->query, u"type:comm gpus>8"_s);
    QCOMPARE(desk.items().size(), 4);
    desk.trigger(u"Import filters…"_s);
    QTRY_VERIFY(desk.item(u"Comm (2)"_s));
    QVERIFY2(desk.said().contains(u"Comm (2)"_s), qPrintable(desk.said()));
    desk.trigger(u"Undo"_s);
    QTRY_VERIFY(!desk.item(u"Comm (2)"_s));
}

void TestSavedFilters::hostileNamesStayPlain()
{
    Filters desk;
    QVERIFY(desk.loaded);
    FilterList list;
    list.append({u"1"_s, u"two\nlines \u202Etnecnoc"_s, u"host:<b>\u202E"_s, {}});
    list.append({u"2"_s, u"<img src=x>"_s, u"qp>many"_s, {}});
    list.append({u"3"_s, QString(100'000, u'x'), QString(100'000, u'y'), {}});
    const QString path = desk.folder.filePath(u"odd"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(writtenFilters(list));
    file.close();
    desk.drop({path});
    QTRY_COMPARE(desk.items().size(), 6);
    for (const QTreeWidgetItem *item : desk.items()) {
        QVERIFY(!item->text(0).contains(u'\n') && !item->text(0).contains(u'\u202E'));
        QVERIFY(item->text(0).size() <= 110);
        QVERIFY(!item->toolTip(0).contains(u"<b>"_s) && !item->toolTip(0).contains(u"<img"_s));
        QVERIFY(item->toolTip(0).size() < 2000);
    }
    QVERIFY(desk.item(u"<img src=x>"_s)->toolTip(0).contains(u"many"_s)); // its fault
    QVERIFY(!desk.undo()->findChild<QLabel *>()->text().contains(u'\n'));
}

void TestSavedFilters::aFileThatCannotBeWrittenIsAProblemBar()
{
    Filters desk;
    QVERIFY(desk.loaded);
    QFile file(desk.folder.filePath(u"saved-filters.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray later = R"({"format": "fabriscope-filters", "version": 9, "filters": []})";
    file.write(later);
    file.close();
    QTRY_VERIFY(desk.items().isEmpty());
    desk.filterLine()->setText(u"type:comm"_s);
    desk.trigger(u"Save filter…"_s);
    desk.fillDialog(u"Comm"_s);
    auto *bar = desk.window.findChild<ProblemBar *>();
    QTRY_VERIFY(bar->problem());
    QVERIFY(bar->problem()->happened.contains(u"later Fabriscope"_s));
    QVERIFY(desk.items().isEmpty());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), later);
}

QTEST_MAIN(TestSavedFilters)
#include "tst_savedfilters.moc"
