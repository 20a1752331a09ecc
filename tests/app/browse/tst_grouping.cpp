// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/browse/groupedview.h"
#include "tests/app/browse/groupreference.h"
#include "tests/app/browse/reference.h"
#include "tests/support/madetests.h"

#include <QSignalSpy>
#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

/// The heads and rows of a grouped table, held against the plain way.
class TestGrouping : public QObject {
    Q_OBJECT
private slots:
    void anythingInAnyOrder_data();
    void anythingInAnyOrder();
    void collapsingRemovesRowsAndNothingElse_data();
    void collapsingRemovesRowsAndNothingElse();
    void headsAreNoTests();
    void collapsedStaysCollapsed();
    void manyGroupsBeginCollapsed();
    void aTestOfSeveralGroupsIsTakenAwayOnce();
    void aHiddenTestIsRevealed_data();
    void aHiddenTestIsRevealed();
    void namesakesAreToldApart();
    void wordsOfSettings();
};

namespace {

/// A model that is changed at random, and all that is needed to say what it must show.
struct Monkey {
    Checked checked;
    MadeFleet fleet;
    QList<StoredTest> tests;
    QHash<GroupBy, QSet<QString>> collapsed;

    explicit Monkey(quint32 seed) : fleet(seed) { }

    TestTableModel &model() { return checked.model; }
    quint32 random(quint32 limit) { return fleet.random().bounded(limit); }

    void act()
    {
        static const QStringList queries{u""_s,          u"status:failed"_s,  u"-status:failed"_s, u"type:traffic"_s,
                                         u"members>3"_s, u"nothing-like-it"_s};
        switch (random(8)) {
        case 0: {
            const QList<StoredTest> added = fleet.next(int(random(40)) + 1);
            tests += added;
            model().apply(added);
            break;
        }
        case 1:
            change();
            break;
        case 2:
            model().setQuery(Query::parse(queries.at(random(quint32(queries.size())))));
            break;
        case 3:
            model().sort(int(random(quint32(model().columnCount()) + 1)) - 1, Qt::SortOrder(random(2)));
            break;
        case 4:
            group();
            break;
        case 5:
        case 6:
            fold();
            break;
        default:
            if (random(8) == 0) {
                tests.clear();
                model().clear();
            }
        }
    }

    void change()
    {
        QList<StoredTest> changed;
        for (quint32 i = random(12); i > 0 && !tests.isEmpty(); --i) {
            StoredTest &test = tests[random(quint32(tests.size()))];
            test = fleet.version(test.key.testId.mid(5).toInt());
            changed += test;
        }
        model().apply(changed);
    }

    void group()
    {
        const Grouping grouping{GroupBy(random(7)), random(3) == 0};
        model().setGrouping(grouping);
        if (!collapsed.contains(grouping.by)) { // from here on it is said, and does not hang on how many there are
            model().setAllCollapsed(false);
            collapsed[grouping.by] = {};
        }
    }

    void fold()
    {
        const Groups *groups = model().groups();
        if (!groups || groups->groups.empty())
            return;
        const quint32 number = random(quint32(groups->groups.size()));
        const bool collapse = random(3) != 0;
        QSet<QString> &known = collapsed[groups->grouping.by];
        if (collapse)
            known.insert(groups->groups[number].key);
        else
            known.remove(groups->groups[number].key);
        model().setCollapsed(number, collapse);
    }

    QList<StoredTest> left()
    {
        const auto sortField = model().sortColumn() < 0 ? std::nullopt : std::optional(FieldId(model().sortColumn()));
        QList<StoredTest> ordered;
        for (const QString &id : referenceRows(tests, model().query(), sortField, model().sortOrder()))
            ordered += *model().find({u"p"_s, id});
        return ordered;
    }

    QStringList expected()
    {
        QStringList rows;
        const GroupBy by = model().grouping().by;
        const QList<StoredTest> ordered = left();
        if (by == GroupBy::None) {
            for (const StoredTest &test : ordered)
                rows += test.key.testId;
            return rows;
        }
        QHash<QString, QString> titles;
        for (const Group &group : model().groups() ? model().groups()->groups : std::vector<Group>())
            titles.insert(group.key, group.title);
        for (const ReferenceGroup &group :
             referenceGroups(ordered, model().grouping(), [&](const QString &key) { return titles.value(key); })) {
            rows += u"[%1] %2 tests, %3 failed"_s.arg(group.key).arg(group.ids.size()).arg(group.failed);
            if (!collapsed[by].contains(group.key))
                rows += group.ids;
        }
        return rows;
    }
};

} // namespace

void TestGrouping::anythingInAnyOrder_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 0; seed < 10; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestGrouping::anythingInAnyOrder()
{
    QFETCH(quint32, seed);
    Monkey monkey(seed);
    for (int round = 0; round < 40; ++round) {
        const Watched watched(monkey.model());
        for (quint32 i = monkey.random(3) + 1; i > 0; --i)
            monkey.act();
        QTRY_VERIFY(monkey.model().isSettled());
        QCOMPARE(rowsOf(monkey.model()), monkey.expected());
        QVERIFY(watched.holds(monkey.model()));
        QCOMPARE(monkey.model().shownCount(), int(monkey.left().size()));
        QStringList taken;
        const TestRows shown = monkey.model().shownTests();
        for (qsizetype row = 0; row < shown.size(); ++row)
            taken += shown.at(row).key.testId;
        QCOMPARE(taken.size(), monkey.left().size());
        QCOMPARE(taken.removeDuplicates(), 0);
    }
}

void TestGrouping::collapsingRemovesRowsAndNothingElse_data()
{
    QTest::addColumn<GroupBy>("by");
    QTest::newRow("type") << GroupBy::Type;
    QTest::newRow("member") << GroupBy::Member;
}

void TestGrouping::collapsingRemovesRowsAndNothingElse()
{
    QFETCH(GroupBy, by);
    Checked checked;
    MadeFleet fleet(3);
    checked.model.apply(fleet.next(300));
    checked.model.setGrouping({by, false});
    checked.model.setAllCollapsed(false);
    QTRY_VERIFY(checked.model.isSettled());
    const QStringList before = rowsOf(checked.model);
    const quint32 group = *checked.model.groupAt(checked.model.rowCount() / 2);
    const int tests = checked.model.groups()->groups[group].tests;
    const int head = checked.model.headRow(group);
    QSignalSpy removed(&checked.model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(&checked.model, &QAbstractItemModel::rowsInserted);
    QSignalSpy moved(&checked.model, &QAbstractItemModel::rowsMoved);
    QSignalSpy reset(&checked.model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&checked.model, &QAbstractItemModel::dataChanged);
    checked.model.setCollapsed(group, true);
    QTRY_VERIFY(checked.model.isSettled());
    QCOMPARE(removed.count(), 1);
    QCOMPARE(removed.at(0).at(1).toInt(), head + 1);
    QCOMPARE(removed.at(0).at(2).toInt(), head + tests);
    QCOMPARE(changed.count(), 1); // the head's arrow
    checked.model.setCollapsed(group, false);
    QTRY_VERIFY(checked.model.isSettled());
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(rowsOf(checked.model), before);
    QCOMPARE(moved.count() + reset.count(), 0);
}

void TestGrouping::headsAreNoTests()
{
    Checked checked;
    MadeFleet fleet(4);
    QSignalSpy counts(&checked.model, &TestTableModel::shownChanged);
    checked.model.apply(fleet.next(100));
    checked.model.setGrouping({GroupBy::Status, false});
    QTRY_VERIFY(checked.model.isSettled());
    QVERIFY(checked.model.rowCount() > 100);
    QCOMPARE(checked.model.shownCount(), 100);
    QCOMPARE(counts.last().at(0).toInt(), 100);
    int heads = 0;
    int tests = 0;
    for (int row = 0; row < checked.model.rowCount(); ++row) {
        const QModelIndex index = checked.model.index(row, 1);
        if (!checked.model.isHeadRow(row)) {
            QVERIFY(index.flags() & Qt::ItemIsSelectable);
            continue;
        }
        ++heads;
        tests += index.data(TestTableModel::GroupRole).value<Group>().tests;
        QVERIFY(!checked.model.testAt(row));
        QVERIFY(!(index.flags() & Qt::ItemIsSelectable));
        QVERIFY(index.flags() & Qt::ItemIsEnabled);
        QVERIFY(index.data(Qt::AccessibleTextRole).toString().startsWith(index.data(Qt::DisplayRole).toString()));
        QVERIFY(!index.data(TestTableModel::KeyRole).isValid());
    }
    QCOMPARE(tests, 100);
    QCOMPARE(checked.model.rowCount(), 100 + heads);
    checked.model.setAllCollapsed(true);
    QTRY_COMPARE(checked.model.rowCount(), heads);
    QCOMPARE(checked.model.shownCount(), 100);
    QCOMPARE(checked.model.shownTests().size(), 100);
}

void TestGrouping::collapsedStaysCollapsed()
{
    Checked checked;
    MadeFleet fleet(5);
    checked.model.apply(fleet.next(100));
    checked.model.setGrouping({GroupBy::Type, false});
    QTRY_VERIFY(checked.model.isSettled());
    const quint32 group = *checked.model.groupOf(0);
    const QString key = checked.model.groups()->groups[group].key;
    checked.model.setCollapsed(group, true);
    const auto isCollapsed = [&] {
        const int row = rowOfHead(checked.model, key);
        return row >= 0 && checked.model.index(row, 0).data(TestTableModel::GroupRole).value<Group>().collapsed;
    };
    QTRY_VERIFY(checked.model.isSettled());
    QVERIFY(isCollapsed());
    checked.model.setQuery(Query::parse(u"nothing-like-it"_s)); // the group goes
    QTRY_COMPARE(checked.model.rowCount(), 0);
    checked.model.setQuery({});
    checked.model.sort(int(FieldId::Members), Qt::DescendingOrder);
    checked.model.setGrouping({GroupBy::Cluster, true});
    QTRY_VERIFY(checked.model.isSettled());
    checked.model.setGrouping({GroupBy::Type, false});
    checked.model.apply(fleet.next(20));
    QTRY_VERIFY(checked.model.isSettled());
    QVERIFY(isCollapsed());
    checked.model.clear(); // as when another profile is opened
    checked.model.apply(fleet.next(100));
    QTRY_VERIFY(checked.model.isSettled());
    QVERIFY(isCollapsed());
}

void TestGrouping::manyGroupsBeginCollapsed()
{
    Checked checked;
    MadeFleet fleet(6);
    checked.model.setGrouping({GroupBy::Cluster, false});
    QList<StoredTest> tests = fleet.next(100);
    for (qsizetype i = 0; i < tests.size(); ++i) {
        auto test = std::make_shared<NetTest>(*tests.at(i).test);
        test->clusterId = u"cluster-%1"_s.arg(i);
        test->clusterName.clear();
        tests[i].test = std::move(test);
    }
    checked.model.apply(tests.first(10));
    QTRY_COMPARE(checked.model.rowCount(), 20);
    checked.model.apply(tests);
    QTRY_COMPARE(checked.model.rowCount(), 100);
    checked.model.setCollapsed(*checked.model.groupAt(7), false);
    QTRY_COMPARE(checked.model.rowCount(), 101);
    checked.model.setQuery(Query::parse(u"cluster:cluster-1"_s)); // few are left, and stay as they are
    QTRY_COMPARE(checked.model.shownCount(), 11);
    QVERIFY(checked.model.rowCount() <= 12);
}

void TestGrouping::aTestOfSeveralGroupsIsTakenAwayOnce()
{
    Checked checked;
    MadeFleet fleet(7);
    checked.model.apply(fleet.next(60));
    checked.model.setGrouping({GroupBy::Member, false});
    checked.model.setAllCollapsed(false);
    QTRY_VERIFY(checked.model.isSettled());
    QVERIFY(checked.model.rowCount() > 120);
    QCOMPARE(checked.model.shownTests().size(), 60);
    QCOMPARE(checked.model.shownCount(), 60);
    for (int row = 0; row < checked.model.rowCount(); ++row) {
        if (!checked.model.isHeadRow(row))
            QCOMPARE(checked.model.rowOfOrdinal(checked.model.ordinalAt(row), checked.model.groupAt(row)), row);
    }
}

void TestGrouping::aHiddenTestIsRevealed_data()
{
    QTest::addColumn<GroupBy>("by");
    for (const GroupBy by : allGroupings())
        QTest::newRow(qPrintable(groupByWord(by))) << by;
}

void TestGrouping::aHiddenTestIsRevealed()
{
    QFETCH(GroupBy, by);
    Checked checked;
    MadeFleet fleet(8);
    const QList<StoredTest> tests = fleet.next(60);
    checked.model.apply(tests);
    checked.model.setGrouping({by, false});
    checked.model.setAllCollapsed(true);
    QTRY_VERIFY(checked.model.isSettled());
    for (const StoredTest &test : tests) {
        checked.model.reveal(test.key);
        QTRY_VERIFY(checked.model.rowOf(test.key) >= 0);
    }
}

void TestGrouping::namesakesAreToldApart()
{
    Checked checked;
    MadeFleet fleet(9);
    QList<StoredTest> tests = fleet.next(2);
    for (qsizetype i = 0; i < tests.size(); ++i) {
        auto test = std::make_shared<NetTest>(*tests.at(i).test);
        test->clusterId = u"i%1"_s.arg(i);
        test->clusterName = u"prod"_s;
        tests[i].test = std::move(test);
    }
    checked.model.apply(tests);
    checked.model.setGrouping({GroupBy::Cluster, false});
    QTRY_VERIFY(checked.model.isSettled());
    QVERIFY(checked.model.index(0, 0).data().toString().startsWith("prod (i0)"_L1));
    QVERIFY(checked.model.index(2, 0).data().toString().startsWith("prod (i1)"_L1));
}

void TestGrouping::wordsOfSettings()
{
    for (const GroupBy by : allGroupings())
        QCOMPARE(groupByOfWord(groupByWord(by)), by);
    QCOMPARE(groupByOfWord(u"nothing"), GroupBy::None);
    QCOMPARE(groupByOfWord({}), GroupBy::None);
}

QTEST_GUILESS_MAIN(TestGrouping)
#include "tst_grouping.moc"
