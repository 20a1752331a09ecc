// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/window/desk.h"
#include "ui/window/problembar.h"
#include "ui/window/startselection.h"

using namespace fabriscope;

class TestStartSelection : public QObject {
    Q_OBJECT
private slots:
    void selectsWhatComesLater();
    void saysThatItIsNotThere();
};

void TestStartSelection::selectsWhatComesLater()
{
    QString wanted;
    {
        Desk before;
        before.open();
        QVERIFY(before.waitUntilLoaded());
        wanted = before.model().allTests().at(before.model().totalCount() - 1).key.testId;
    }
    Desk desk;
    desk.open();
    QCOMPARE(desk.model().totalCount(), 0);
    const QPointer<StartSelection> selection = new StartSelection(desk.window, wanted, &desk.window);
    QTRY_VERIFY_WITH_TIMEOUT(!selection, 20'000);
    QTRY_COMPARE(desk.table().selectedCount(), 1); // known a moment before it is shown
    QCOMPARE(desk.model().allTests().at(desk.table().selectedTests().rows.front()).key.testId, wanted);
    QVERIFY(!desk.window.findChild<ProblemBar *>()->isVisible());
}

void TestStartSelection::saysThatItIsNotThere()
{
    Desk desk;
    desk.open();
    const QPointer<StartSelection> selection = new StartSelection(desk.window, u"nobody"_s, &desk.window);
    QTRY_VERIFY_WITH_TIMEOUT(!selection, 20'000);
    QCOMPARE(desk.table().selectedCount(), 0);
    QVERIFY(desk.window.findChild<ProblemBar *>()->isVisible());
}

QTEST_MAIN(TestStartSelection)
#include "tst_startselection.moc"
