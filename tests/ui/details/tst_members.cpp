// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/membermodel.h"
#include "ui/details/memberspane.h"

#include "tests/ui/sampletests.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

namespace {

NetTestPtr shared(const NetTest &test)
{
    return std::make_shared<const NetTest>(test);
}

NetTest withBonds(const QStringList &bonds)
{
    NetTest test = sample::traffic(u"Fullmesh"_s, 0);
    for (const QString &bond : bonds)
        test.traffic->clients.append(TestHost{u"host"_s, bond, {}, {}});
    return test;
}

QStringList column(const MemberModel &model, MemberColumn which)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts += model.index(row, int(which)).data().toString();
    return texts;
}

} // namespace

class TestMembers : public QObject {
    Q_OBJECT
private slots:
    void rowsAreTheRecordsOwn();
    void sortsNaturally();
    void missingComesLast_data();
    void missingComesLast();
    void filterMatchesEveryWord_data();
    void filterMatchesEveryWord();
    void duplicatesAreMarked_data();
    void duplicatesAreMarked();
    void hostileTextStaysPlain();
    void refreshKeepsRowsAndSelection();
    void manyMembersArrangeInTheBackground();
    void outdatedArrangementIsDropped();
    void copiesSelectedRows();
    void filterByKeyboard();
    void anotherTestForgetsTheFilter();
    void selectionGoesBothWays();
};

void TestMembers::rowsAreTheRecordsOwn()
{
    MemberModel model;
    QAbstractItemModelTester tester(&model);
    model.setTest(shared(sample::traffic(u"MTON"_s, 2, 3)));
    QCOMPARE(column(model, MemberColumn::Role),
             (QStringList{u"Client"_s, u"Client"_s, u"Server"_s, u"Server"_s, u"Server"_s}));
    QCOMPARE(column(model, MemberColumn::Position), (QStringList{u"1"_s, u"2"_s, u"1"_s, u"2"_s, u"3"_s}));
    QCOMPARE(model.index(0, int(MemberColumn::ResourceId)).data().toString(), u"e01-cn-host0"_s);
    QCOMPARE(model.index(1, int(MemberColumn::Bond)).data().toString(), u"bond2"_s);
    QCOMPARE(model.index(0, int(MemberColumn::Ip)).data().toString(), u"10.0.0.0"_s);
    QCOMPARE(model.index(0, int(MemberColumn::ServerName)).data().toString(), u"gpu-0"_s);
    model.setTest(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestMembers::sortsNaturally()
{
    MemberModel model;
    QAbstractItemModelTester tester(&model);
    model.setTest(shared(withBonds({u"bond10"_s, u"bond2"_s, u"Bond1"_s})));
    model.sort(int(MemberColumn::Bond), Qt::AscendingOrder);
    QCOMPARE(column(model, MemberColumn::Bond), (QStringList{u"Bond1"_s, u"bond2"_s, u"bond10"_s}));
    model.sort(int(MemberColumn::Bond), Qt::DescendingOrder);
    QCOMPARE(column(model, MemberColumn::Bond), (QStringList{u"bond10"_s, u"bond2"_s, u"Bond1"_s}));
    model.sort(-1, Qt::AscendingOrder);
    QCOMPARE(column(model, MemberColumn::Bond), (QStringList{u"bond10"_s, u"bond2"_s, u"Bond1"_s}));
}

void TestMembers::missingComesLast_data()
{
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::newRow("ascending") << Qt::AscendingOrder;
    QTest::newRow("descending") << Qt::DescendingOrder;
}

void TestMembers::missingComesLast()
{
    QFETCH(Qt::SortOrder, order);
    MemberModel model;
    QAbstractItemModelTester tester(&model);
    model.setTest(shared(withBonds({QString(), u"bond2"_s, QString(), u"bond1"_s})));
    model.sort(int(MemberColumn::Bond), order);
    QCOMPARE(column(model, MemberColumn::Bond).mid(2), (QStringList{u"–"_s, u"–"_s}));
    QCOMPARE(column(model, MemberColumn::Position).mid(2), (QStringList{u"1"_s, u"3"_s})); // ties as in the record
}

void TestMembers::filterMatchesEveryWord_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<int>("rows");
    QTest::newRow("none") << QString() << 12;
    QTest::newRow("blanks") << u"   "_s << 12;
    QTest::newRow("bond") << u"BOND1"_s << 6;
    QTest::newRow("role") << u"server"_s << 8;
    QTest::newRow("two words") << u"server bond2"_s << 4;
    QTest::newRow("host") << u"host1 "_s << 2;
    QTest::newRow("address") << u"10.0.0.1"_s << 1;
    QTest::newRow("nobody") << u"zebra"_s << 0;
}

void TestMembers::filterMatchesEveryWord()
{
    QFETCH(QString, filter);
    QFETCH(int, rows);
    NetTest test = sample::traffic(u"MTON"_s, 4, 8);
    QList<TestHost> servers = test.traffic->servers.toList();
    for (TestHost &server : servers)
        server.resourceId.replace(u"host"_s, u"far"_s);
    test.traffic->servers = servers;
    MemberModel model;
    QAbstractItemModelTester tester(&model);
    model.setTest(shared(test));
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), rows);
    model.setFilter({});
    QCOMPARE(model.rowCount(), 12);
}

void TestMembers::duplicatesAreMarked_data()
{
    QTest::addColumn<NetTest>("test");
    QTest::addColumn<int>("count");
    QTest::newRow("none") << sample::traffic(u"MTON"_s, 4, 4) << 0;
    QTest::newRow("same port twice") << withBonds({u"bond1"_s, u"bond2"_s, u"BOND1"_s}) << 2;
    QTest::newRow("three times") << withBonds({u"bond1"_s, u"bond1"_s, u"bond1"_s}) << 3;
    NetTest both = sample::traffic(u"MTON"_s, 1, 0);
    both.traffic->servers = both.traffic->clients;
    QTest::newRow("client and server") << both << 2;
    NetTest apart = sample::traffic(u"MTON"_s, 1, 0);
    apart.delay = DelayTest{apart.traffic->clients};
    QTest::newRow("in another kind of test") << apart << 0;
    NetTest unnamed = sample::traffic(u"MTON"_s, 0, 0);
    unnamed.traffic->clients = {TestHost(), TestHost()};
    QTest::newRow("without a name") << unnamed << 0;
    QTest::newRow("the documented sample") << *sample::documented().test << 0;
}

void TestMembers::duplicatesAreMarked()
{
    QFETCH(NetTest, test);
    QFETCH(int, count);
    MemberModel model;
    model.setTest(shared(test));
    int marked = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        marked += model.index(row, 0).data(MemberModel::DuplicateRole).toBool() ? 1 : 0;
    QCOMPARE(marked, count);
    QCOMPARE(model.members().duplicateCount(), count);
    MembersPane pane;
    pane.setTest(shared(test));
    const QList<QLabel *> labels = pane.findChildren<QLabel *>();
    const bool said = std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return !label->isHidden() && label->text().contains(u"more than once"_s);
    });
    QCOMPARE(said, count > 0);
}

void TestMembers::hostileTextStaysPlain()
{
    NetTest test = withBonds({u"bond1"_s});
    TestHost host = test.traffic->clients.first();
    host.resourceId = u"<img src=x>\u202Egnp.exe\n"_s + QString(5000, u'y');
    host.serverName = u"a\tb"_s;
    test.traffic->clients = {host};
    MemberModel model;
    model.setTest(shared(test));
    const QModelIndex name = model.index(0, int(MemberColumn::ResourceId));
    QVERIFY(name.data().toString().size() <= 200);
    QVERIFY(!name.data().toString().contains(u'\u202E') && !name.data().toString().contains(u'\n'));
    QVERIFY(!name.data(Qt::ToolTipRole).toString().contains(u"<img"_s));
    const QString copied = membersAsText(model, {0}, {int(MemberColumn::ServerName), int(MemberColumn::Bond)}, false);
    QCOMPARE(copied, u"a b\tbond1"_s); // a TAB in a name opens no new cell
}

void TestMembers::refreshKeepsRowsAndSelection()
{
    MemberModel model;
    QAbstractItemModelTester tester(&model);
    NetTest test = sample::traffic(u"MTON"_s, 4, 4);
    model.setTest(shared(test));
    const QPersistentModelIndex kept(model.index(3, 0));
    QSignalSpy reset(&model, &MemberModel::modelReset);
    test.status = u"Failed"_s;
    model.setTest(shared(test));
    QCOMPARE(reset.size(), 0);
    QVERIFY(kept.isValid());
    model.sort(int(MemberColumn::Bond), Qt::DescendingOrder);
    QCOMPARE(kept.data(MemberModel::MemberRoleIndex).toInt(), 3); // the index went with its member
    QList<TestHost> clients = test.traffic->clients.toList();
    clients.removeLast();
    test.traffic->clients = clients;
    model.setTest(shared(test));
    QCOMPARE(reset.size(), 2); // emptied, then arranged
    QCOMPARE(model.rowCount(), 7);
}

void TestMembers::manyMembersArrangeInTheBackground()
{
    MemberModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy arranged(&model, &MemberModel::arranged);
    model.setTest(shared(sample::traffic(u"Fullmesh"_s, 10000, 0, 8)));
    QTRY_COMPARE(model.rowCount(), 10000);
    model.sort(int(MemberColumn::ResourceId), Qt::DescendingOrder);
    QVERIFY(arranged.wait());
    QCOMPARE(model.index(0, int(MemberColumn::ResourceId)).data().toString(), u"e01-cn-host1249"_s);
    model.setFilter(u"bond8"_s);
    QTRY_COMPARE(model.rowCount(), 1250);
}

void TestMembers::outdatedArrangementIsDropped()
{
    MemberModel model;
    model.setTest(shared(sample::traffic(u"Fullmesh"_s, 5000, 0, 8)));
    model.setFilter(u"bond8"_s);
    model.setFilter(u"bond7"_s);
    model.setTest(shared(sample::traffic(u"Fullmesh"_s, 16, 0, 8)));
    QCOMPARE(model.rowCount(), 2); // few: at once
    QSignalSpy arranged(&model, &MemberModel::arranged);
    QVERIFY(!arranged.wait(200));
    QCOMPARE(model.rowCount(), 2);
}

void TestMembers::copiesSelectedRows()
{
    MembersPane pane;
    pane.setTest(shared(sample::traffic(u"MTON"_s, 2, 2)));
    auto *table = pane.findChild<QTableView *>();
    QSignalSpy notice(&pane, &MembersPane::notice);
    table->selectRow(0);
    table->selectionModel()->select(table->model()->index(2, 0),
                                    QItemSelectionModel::Select | QItemSelectionModel::Rows);
    pane.copySelectedWithHeadings();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(0), u"#\tRole\tResourceId\tBond\tIP\tServerName"_s);
    QCOMPARE(lines.at(1), u"1\tClient\te01-cn-host0\tbond1\t10.0.0.0\tgpu-0"_s);
    QVERIFY(lines.at(2).startsWith(u"1\tServer\t"_s));
    QCOMPARE(notice.size(), 1);
    table->horizontalHeader()->moveSection(int(MemberColumn::ResourceId), 0);
    pane.copySelected();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"e01-cn-host0\t1\tClient"_s)); // as on the screen
}

void TestMembers::filterByKeyboard()
{
    MembersPane pane;
    pane.setTest(shared(sample::traffic(u"MTON"_s, 4, 8)));
    pane.show();
    QVERIFY(QTest::qWaitForWindowActive(&pane));
    pane.focusFilter();
    auto *filter = pane.findChild<QLineEdit *>();
    QTRY_VERIFY(filter->hasFocus());
    QTest::keyClicks(filter, u"bond1"_s);
    QCOMPARE(pane.model()->rowCount(), 6);
    QTest::keyClick(filter, Qt::Key_Down);
    QVERIFY(pane.findChild<QTableView *>()->hasFocus());
    filter->setFocus();
    QTest::keyClick(filter, Qt::Key_Escape);
    QCOMPARE(pane.model()->rowCount(), 12);
}

void TestMembers::anotherTestForgetsTheFilter()
{
    MembersPane pane;
    pane.setTest(shared(sample::traffic(u"MTON"_s, 4, 8)));
    auto *filter = pane.findChild<QLineEdit *>();
    filter->setText(u"bond1"_s);
    pane.setTest(shared(sample::traffic(u"MTON"_s, 4, 8))); // a newer version of the same
    QCOMPARE(filter->text(), u"bond1"_s);
    pane.setTest(shared(sample::delay(5)));
    QCOMPARE(filter->text(), QString());
    QCOMPARE(pane.model()->rowCount(), 5);
}

void TestMembers::selectionGoesBothWays()
{
    MembersPane pane;
    pane.setTest(shared(sample::traffic(u"MTON"_s, 4, 8)));
    auto *table = pane.findChild<QTableView *>();
    QSignalSpy selected(&pane, &MembersPane::memberSelected);
    pane.selectMember(7);
    QCOMPARE(table->currentIndex().row(), 7);
    QCOMPARE(selected.size(), 0); // told, not asked
    table->selectRow(2);
    QCOMPARE(selected.takeFirst().first().toInt(), 2);
    pane.model()->sort(int(MemberColumn::ResourceId), Qt::DescendingOrder);
    QCOMPARE(pane.model()->memberAt(table->currentIndex().row()), 2);
    pane.selectMember(-1);
    QVERIFY(!table->selectionModel()->hasSelection());
}

QTEST_MAIN(TestMembers)
#include "tst_members.moc"
