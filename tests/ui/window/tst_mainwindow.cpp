// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole window, offscreen, on the demo service: driven by keyboard and mouse as its user would.

#include "app/demo/demoservice.h"
#include "app/language/language.h"
#include "tests/ui/window/desk.h"
#include "ui/browse/emptystate.h"
#include "ui/browse/filterbar.h"
#include "ui/doctor/doctorview.h"
#include "ui/exporting/fileprompt.h"
#include "ui/theme/theme.h"
#include "ui/watch/notifier.h"
#include "ui/window/browsepage.h"
#include "ui/window/mainwindow.h"
#include "ui/window/navigation.h"
#include "ui/window/problembar.h"
#include "ui/window/statusline.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }

    void showsEveryTestOfTheService()
    {
        Desk desk;
        desk.open();
        QVERIFY(desk.waitUntilLoaded());
        QVERIFY(desk.model().totalCount() >= 300);
        QCOMPARE(desk.model().rowCount(), desk.model().totalCount());
        const QString facts = desk.find<QLabel>("statusFacts")->text();
        QVERIFY2(facts.contains(QString::number(desk.model().totalCount())), qPrintable(facts));
        QVERIFY(facts.contains("as of"_L1));
        QVERIFY(facts.contains("this minute"_L1));
    }

    void theConnectionIsCheckedBesideTheWindow()
    {
        Desk desk;
        desk.open();
        QVERIFY(desk.waitUntilLoaded());
        QTest::keyClick(&desk.window, Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        auto *view = desk.window.findChild<DoctorView *>();
        QVERIFY(view && view->isVisible() && !view->isModal());
        QTRY_VERIFY(!view->isRunning());
        QVERIFY(view->accessibleDescription().contains("works"_L1));
    }

    void typingFiltersAndEscapeGivesEverythingBack()
    {
        Desk desk;
        desk.open();
        QVERIFY(desk.waitUntilLoaded());
        const int all = desk.model().rowCount();
        QTest::keyClick(&desk.window, Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::focusWidget() == desk.filterLine());
        QTest::keyClicks(desk.filterLine(), u"status:failed"_s);
        QTRY_VERIFY(desk.model().rowCount() < all && desk.model().rowCount() > 0 && desk.model().isSettled());
        for (int row = 0; row < desk.model().rowCount(); ++row)
            QCOMPARE(desk.model().testAt(row)->test->status, u"Failed"_s);
        QTest::keyClick(desk.filterLine(), Qt::Key_Escape);
        QTRY_COMPARE(desk.model().rowCount(), all);
    }

    void aSelectedTestShowsItsDetails()
    {
        Desk desk;
        desk.open();
        QVERIFY(desk.waitUntilLoaded());
        desk.table().setFocus();
        QTest::keyClick(&desk.table(), Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(&desk.table(), Qt::Key_Down);
        QTRY_VERIFY(desk.table().currentTest());
        QTRY_VERIFY(desk.window.page()->details().test());
        QCOMPARE(desk.window.page()->details().test()->key, *desk.table().currentTest());
        desk.window.page()->details().showTab(DetailsView::Tab::Raw);
        QTRY_VERIFY(desk.window.page()->detailsAreSettled());
    }

    void theSidebarFiltersAndCounts()
    {
        Desk desk;
        desk.open();
        QVERIFY(desk.waitUntilLoaded());
        auto *navigation = desk.window.findChild<Navigation *>();
        QTreeWidgetItem *running =
            navigation->findItems(u"In progress"_s, Qt::MatchExactly | Qt::MatchRecursive).value(0);
        QVERIFY(running);
        QTRY_VERIFY(running->text(1).toInt() >= 10);
        QTest::mouseClick(navigation->viewport(), Qt::LeftButton, {}, navigation->visualItemRect(running).center());
        QTRY_COMPARE(desk.model().rowCount(), running->text(1).toInt());
        QCOMPARE(desk.filterLine()->text(), u"status:running"_s);
    }

    void problemsAreABarWithCauseAndRemedy_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("says");
        QTest::newRow("forbidden") << u"forbidden"_s << u"eflo:ListNetTestResults"_s;
        QTest::newRow("html") << u"html"_s << QString();
        QTest::newRow("truncate") << u"truncate"_s << QString();
    }
    void problemsAreABarWithCauseAndRemedy()
    {
        QFETCH(QString, fault);
        QFETCH(QString, says);
        Desk desk({.tests = 300, .faults = {fault}});
        desk.open();
        auto *bar = desk.window.findChild<ProblemBar *>();
        QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), 20'000);
        QVERIFY(!bar->problem()->happened.isEmpty());
        QVERIFY(!bar->problem()->remedy.isEmpty());
        QVERIFY2((bar->problem()->line() + bar->problem()->detail).contains(says), qPrintable(bar->problem()->line()));
        QVERIFY(QApplication::activeModalWidget() == nullptr);
        const auto refreshes =
            QSignalSpy(desk.window.page()->workspace().connection(), &Connection::refreshStarted).size();
        QTest::keyClick(&desk.window, Qt::Key_F5);
        QVERIFY(desk.window.page()->workspace().isRefreshing() || refreshes > 0);
    }

    void theTypeAsksTheServiceForLess()
    {
        Desk desk;
        desk.open();
        QVERIFY(desk.waitUntilLoaded());
        QSignalSpy started(desk.window.page()->workspace().connection(), &Connection::refreshStarted);
        auto *type = desk.find<QComboBox>("scopeType");
        type->setFocus();
        QTest::keyClick(type, Qt::Key_Down);
        QTRY_COMPARE(started.size(), 1);
        QCOMPARE(started.first().first().value<ListRequest>().netTestType, u"TrafficTest"_s);
    }

    void theScopeIsWhatTheTableHolds()
    {
        Desk desk;
        desk.open();
        QVERIFY(desk.waitUntilLoaded());
        const int all = desk.model().totalCount();
        auto *type = desk.find<QComboBox>("scopeType");
        type->setFocus();
        QTest::keyClick(type, Qt::Key_Down);
        QVERIFY(desk.waitUntilLoaded());
        QVERIFY(desk.model().totalCount() > 0 && desk.model().totalCount() < all);
        for (int row = 0; row < desk.model().rowCount(); ++row)
            QCOMPARE(desk.model().testAt(row)->test->netTestType, u"TrafficTest"_s);
        auto *group = desk.find<QLineEdit>("scopeResourceGroup");
        group->setFocus();
        QTest::keyClicks(group, u"rg-nobody"_s);
        QTest::keyClick(group, Qt::Key_Return);
        QVERIFY(desk.waitUntilLoaded());
        QCOMPARE(desk.model().totalCount(), 0);
        group->clear();
        QTest::keyClick(type, Qt::Key_Home);
        QTest::keyClick(group, Qt::Key_Return);
        QTRY_VERIFY(desk.window.isSettled() && desk.model().totalCount() == all);
    }

    void aListThatBrokeStaysCalledIncomplete()
    {
        Desk desk({.tests = 600, .faults = {u"token-repeats"_s}});
        desk.open();
        QVERIFY(desk.waitUntilLoaded());
        auto *bar = desk.window.findChild<ProblemBar *>();
        QVERIFY(bar->isVisible());
        Workspace &workspace = desk.window.page()->workspace();
        QSignalSpy looked(workspace.connection(), &Connection::refreshed);
        workspace.connection()->refresh({.untilSeen = {u"dr-nobody"_s}, .maxPages = 1});
        QTRY_COMPARE(looked.size(), 1);
        QVERIFY(bar->isVisible());
        QVERIFY(desk.find<QLabel>("statusFacts")->text().contains("incomplete"_L1));
    }

    void anEmptyTableHasRoomToSayWhy()
    {
        Desk desk;
        desk.open();
        desk.window.resize(640, 480);
        QVERIFY(desk.waitUntilLoaded());
        QVERIFY(!desk.window.page()->details().isVisible());
        desk.table().selectTest(desk.model().testAt(0)->key);
        QTRY_VERIFY(desk.window.page()->details().isVisible());
        desk.window.page()->filterBar().setText(u"cluster:none"_s);
        QTRY_COMPARE(desk.model().rowCount(), 0);
        const auto *overlay = desk.window.findChild<EmptyStateOverlay *>();
        QTRY_VERIFY(overlay->isVisible());
        for (const QWidget *part : overlay->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
            if (part->isVisible())
                QVERIFY2(overlay->rect().contains(part->geometry()), part->metaObject()->className());
        }
    }

    void f6WalksThroughThePanes()
    {
        Desk desk;
        desk.open();
        QVERIFY(desk.waitUntilLoaded());
        desk.table().selectTest(desk.model().testAt(0)->key); // the details come with the first test
        desk.table().setFocus();
        QSet<QWidget *> seen;
        for (int i = 0; i < 5; ++i) {
            QTest::keyClick(&desk.window, Qt::Key_F6);
            QVERIFY(QApplication::focusWidget());
            seen.insert(QApplication::focusWidget());
        }
        QCOMPARE(seen.size(), 5);
        QVERIFY(QApplication::focusWidget() == &desk.table());
    }

    void anEndedTestIsToldOnceAndOpensWhenClicked()
    {
        Desk desk;
        desk.open();
        QVERIFY(desk.waitUntilLoaded());
        desk.window.page()->filterBar().setText(u"status:failed"_s); // the running ones are out of view
        QTRY_VERIFY(desk.model().isSettled());
        desk.elapsed = 700'000;
        QTest::keyClick(&desk.window, Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.notifier.told.isEmpty(), 20'000);
        const QString id = desk.notifier.told.first().first();
        emit desk.notifier.clicked(id);
        QTRY_VERIFY(desk.table().currentTest() && desk.table().currentTest()->testId == id);
    }

    void exportsWhatIsShown()
    {
        Desk desk;
        desk.open();
        QVERIFY(desk.waitUntilLoaded());
        desk.window.page()->filterBar().setText(u"type:delay"_s);
        QTRY_VERIFY(desk.model().isSettled() && desk.model().rowCount() < desk.model().totalCount());
        desk.table().clearSelection();
        const QString path = desk.folder.filePath(u"out.csv"_s);
        desk.prompt.answer = SaveAnswer{.path = path, .kind = 0};
        QTest::keyClick(&desk.window, Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(QFile::exists(path));
        const QByteArray written = contentOf(path);
        QVERIFY2(written.count('\n') == desk.model().rowCount() + 1, written.left(2000).constData());
        desk.table().selectTest(desk.model().testAt(0)->key); // one is being read, not chosen
        QTest::keyClick(&desk.window, Qt::Key_E, Qt::ControlModifier);
        QVERIFY(desk.prompt.lastQuestion.title.contains(QString::number(desk.model().rowCount())));
        desk.prompt.answer = SaveAnswer{.path = desk.folder.filePath(u"none/out.csv"_s), .kind = 0};
        QTest::keyClick(&desk.window, Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(desk.window.findChild<ProblemBar *>()->isVisible());
    }

    void columnsStayAsTheyWereLeft()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"kept.ini"_s);
        ColumnLayout changed;
        for (const bool firstStart : {true, false}) {
            QSettings settings(path, QSettings::IniFormat);
            Desk desk;
            MainWindow window({settings, desk.prompt, desk.notifier, {}, desk.filters});
            OpenedSource source;
            source.archive = std::make_unique<MemoryArchive>();
            source.connection.emplace();
            source.connection->setup = {.profileId = u"p"_s,
                                        .name = u"Demo"_s,
                                        .client = {.endpoint = desk.service->address().endpoint},
                                        .credentials = desk.service->address().credentials};
            window.open(std::make_unique<Workspace>(std::move(source)));
            window.show();
            TestTableView &table = window.page()->table();
            if (firstStart) {
                QHeaderView *header = table.horizontalHeader();
                header->moveSection(1, 3);
                header->resizeSection(header->logicalIndex(0), 222);
                const int members = int(FieldId::Members);
                const QPoint heading(header->sectionViewportPosition(members) + 10, header->height() / 2);
                QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, heading);
                changed = table.columnLayout();
                QCOMPARE(changed.sortField, FieldId::Members);
            } else {
                const ColumnLayout kept = table.columnLayout();
                QCOMPARE(kept.sortField, changed.sortField);
                for (qsizetype i = 0; i < kept.columns.size(); ++i) {
                    QCOMPARE(kept.columns.at(i).id, changed.columns.at(i).id);
                    QCOMPARE(kept.columns.at(i).visible, changed.columns.at(i).visible);
                    QCOMPARE(kept.columns.at(i).width, changed.columns.at(i).width);
                }
            }
            window.close();
        }
    }

    void withoutAProfileItWelcomesAndOffersTheDemo()
    {
        Desk desk;
        desk.window.showWelcome();
        desk.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        QSignalSpy wanted(&desk.window, &MainWindow::demoWanted);
        QTest::keyClick(&desk.window, Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(wanted.size(), 1);
        QTest::keyClick(&desk.window, Qt::Key_F5); // nothing to refresh, nothing happens
    }

    void everyActionHasItsKeysAndATooltip_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("Chinese") << u"zh_CN"_s;
        QTest::newRow("English") << u"en"_s; // the last: it stays
    }
    void everyActionHasItsKeysAndATooltip()
    {
        QFETCH(QString, language);
        QVERIFY(installTranslators(*qApp, languageFor(language)));
        Desk desk;
        desk.open();
        int actions = 0;
        QSet<QKeySequence> shortcuts;
        for (const QAction *menu : desk.window.menuBar()->actions()) {
            QSet<QString> mnemonics;
            for (const QAction *action : menu->menu()->actions()) {
                if (action->isSeparator())
                    continue;
                ++actions;
                QVERIFY2(!action->toolTip().isEmpty(), qPrintable(action->text()));
                QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->text()));
                QVERIFY2(!shortcuts.contains(action->shortcut()), qPrintable(action->text()));
                shortcuts.insert(action->shortcut());
                const QString mnemonic = QKeySequence::mnemonic(action->text()).toString();
                QVERIFY2(!mnemonic.isEmpty() && !mnemonics.contains(mnemonic), qPrintable(action->text()));
                mnemonics.insert(mnemonic);
            }
        }
        QVERIFY(actions > 20);
    }

    void everythingVisibleHasAnAccessibleName()
    {
        Desk desk;
        desk.open();
        QVERIFY(desk.waitUntilLoaded());
        for (const QWidget *widget : desk.window.findChildren<QWidget *>()) {
            const bool takesFocus = widget->focusPolicy() != Qt::NoFocus && widget->isVisible();
            if (!takesFocus || widget->focusProxy() || widget->objectName().startsWith("qt_"_L1))
                continue;
            QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            QVERIFY2(reader && !reader->text(QAccessible::Name).isEmpty(),
                     qPrintable(QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName()));
        }
    }

    void closingInTheMiddleOfARefreshIsSafe()
    {
        for (int i = 0; i < 5; ++i) {
            Desk desk({.tests = 600, .latencyMsecs = 5 * i});
            desk.open();
            QTRY_VERIFY(desk.model().totalCount() > 0 || i > 2);
        }
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
