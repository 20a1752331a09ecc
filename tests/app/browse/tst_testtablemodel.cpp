// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/browse/testtablemodel.h"
#include "tests/app/browse/reference.h"
#include "tests/support/madetests.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

class TestTestTableModel : public QObject {
    Q_OBJECT
private slots:
    void beginsEmpty();
    void showsWhatCame();
    void tellsRolesApart();
    void toolTipsHoldNoMarkup();
    void changedRowsAreMarkedUntilSeen();
    void countsAreAnnounced();
    void aBatchOfNeighboursIsOneSignal();
    void aBigBatchComesInSlices();
    void onlyTheLastFilterCounts();
    void clearForgetsWhatIsUnderWay();
    void oneNewTestIsOneInsertedRow();
};

namespace {

struct Checked {
    TestTableModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

QStringList idsOf(const TestTableModel &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.append(model.testAt(row)->key.testId);
    return ids;
}

QVariant cell(const TestTableModel &model, int row, FieldId id, int role = Qt::DisplayRole)
{
    return model.index(row, int(id)).data(role);
}

StoredTest storedWith(const std::function<void(NetTest &)> &change)
{
    static quint64 sequence = 1'000'000;
    auto test = std::make_shared<NetTest>();
    test->testId = u"made-%1"_s.arg(++sequence);
    change(*test);
    StoredTest stored;
    stored.sequence = sequence;
    stored.key = {u"p"_s, test->testId};
    stored.test = std::move(test);
    return stored;
}

} // namespace

void TestTestTableModel::beginsEmpty()
{
    Checked checked;
    QCOMPARE(checked.model.rowCount(), 0);
    QCOMPARE(checked.model.columnCount(), int(fieldCatalogue().size()));
    QVERIFY(checked.model.isSettled());
    QVERIFY(!checked.model.testAt(0));
    QVERIFY(!checked.model.testAt(-1));
    QCOMPARE(checked.model.rowOf({u"p"_s, u"x"_s}), -1);
    for (const Field &field : fieldCatalogue()) {
        QCOMPARE(checked.model.headerData(int(field.id), Qt::Horizontal, Qt::DisplayRole).toString(), field.title());
        QCOMPARE(checked.model.headerData(int(field.id), Qt::Horizontal, TestTableModel::FieldIdRole), int(field.id));
    }
}

void TestTestTableModel::showsWhatCame()
{
    Checked checked;
    MadeFleet fleet(31);
    const QList<StoredTest> tests = fleet.next(50);
    checked.model.apply(tests);
    QCOMPARE(checked.model.totalCount(), 50);
    QVERIFY(checked.model.find(tests.first().key));
    QTRY_COMPARE(idsOf(checked.model), referenceRows(tests, Query(), std::nullopt, Qt::AscendingOrder));
    QVERIFY(checked.model.isSettled());
    for (int row = 0; row < 50; ++row) {
        const StoredTest test = *checked.model.testAt(row);
        QCOMPARE(checked.model.rowOf(test.key), row);
        QCOMPARE(checked.model.rowOfOrdinal(checked.model.ordinalAt(row)), row);
        for (const Field &field : fieldCatalogue())
            QCOMPARE(cell(checked.model, row, field.id).toString(), field.textIn(*test.test, rowFactsOf(test)));
    }
    const TestRows shown = checked.model.shownTests();
    QCOMPARE(shown.size(), 50);
    QCOMPARE(shown.at(7).key, checked.model.testAt(7)->key);
}

void TestTestTableModel::tellsRolesApart()
{
    Checked checked;
    checked.model.apply({storedWith([](NetTest &test) {
        test.status = u"InProgress"_s;
        test.created = TestTime::fromText(u"2024-01-19T02:18:12Z"_s);
        test.finished = TestTime::fromText(u"2024-01-19T03:18:12Z"_s);
        test.delay = DelayTest{{TestHost{}, TestHost{}}};
    })});
    QTRY_COMPARE(checked.model.rowCount(), 1);
    QCOMPARE(cell(checked.model, 0, FieldId::Members, TestTableModel::RawValueRole), QVariant(2.0));
    QCOMPARE(cell(checked.model, 0, FieldId::Created, TestTableModel::RawValueRole),
             QVariant(qlonglong(1705630692000)));
    QCOMPARE(cell(checked.model, 0, FieldId::Status, TestTableModel::RawValueRole), QVariant(u"InProgress"_s));
    QVERIFY(!cell(checked.model, 0, FieldId::QP, TestTableModel::RawValueRole).isValid());
    QCOMPARE(cell(checked.model, 0, FieldId::QP, TestTableModel::StateRole).toInt(), int(TestState::Running));
    QCOMPARE(cell(checked.model, 0, FieldId::QP, TestTableModel::ContradictoryRole), QVariant(true));
    QCOMPARE(cell(checked.model, 0, FieldId::QP, TestTableModel::KeyRole).value<TestKey>(),
             checked.model.testAt(0)->key);
    QVERIFY(cell(checked.model, 0, FieldId::Members, Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    QVERIFY(cell(checked.model, 0, FieldId::Status, Qt::TextAlignmentRole).toInt() & Qt::AlignLeft);
    QVERIFY(!cell(checked.model, 0, FieldId::QP, Qt::AccessibleTextRole).toString().isEmpty());
}

void TestTestTableModel::toolTipsHoldNoMarkup()
{
    Checked checked;
    checked.model.apply({storedWith([](NetTest &test) { test.clusterName = u"<img src=x><b>bold</b>"_s; })});
    QTRY_COMPARE(checked.model.rowCount(), 1);
    const QString tip = cell(checked.model, 0, FieldId::Cluster, Qt::ToolTipRole).toString();
    QCOMPARE(tip, u"<qt>&lt;img src=x&gt;&lt;b&gt;bold&lt;/b&gt;</qt>"_s);
    QVERIFY(cell(checked.model, 0, FieldId::Port, Qt::ToolTipRole).toString().isEmpty());
}

void TestTestTableModel::changedRowsAreMarkedUntilSeen()
{
    Checked checked;
    MadeFleet fleet(32);
    const QList<StoredTest> tests = fleet.next(3);
    checked.model.apply(tests);
    QTRY_COMPARE(checked.model.rowCount(), 3);
    QVERIFY(!checked.model.hasChangedMarks());

    checked.model.apply({fleet.withStatus(tests.at(1), u"Gone"_s)});
    const auto changed = [&](const StoredTest &test) {
        return cell(checked.model, checked.model.rowOf(test.key), FieldId::Status, TestTableModel::ChangedRole)
            .toBool();
    };
    QVERIFY(changed(tests.at(1)));
    QVERIFY(!changed(tests.at(0)));
    checked.model.clearChangedMarks(std::chrono::hours(1));
    QVERIFY(changed(tests.at(1)));
    QSignalSpy dataChanged(&checked.model, &QAbstractItemModel::dataChanged);
    checked.model.clearChangedMarks();
    QCOMPARE(dataChanged.size(), 1);
    QVERIFY(!changed(tests.at(1)));
    QVERIFY(!checked.model.hasChangedMarks());
    QTRY_VERIFY(checked.model.isSettled());
}

void TestTestTableModel::countsAreAnnounced()
{
    Checked checked;
    QSignalSpy counts(&checked.model, &TestTableModel::shownChanged);
    QSignalSpy facets(&checked.model, &TestTableModel::facetsChanged);
    QSignalSpy settled(&checked.model, &TestTableModel::settled);
    MadeFleet fleet(33);
    checked.model.apply(fleet.next(20));
    QCOMPARE(counts.last(), QVariantList({0, 20}));
    checked.model.apply(fleet.next(1));
    QVERIFY(settled.wait());
    QCOMPARE(facets.size(), 1); // for both
    QCOMPARE(counts.last(), QVariantList({21, 21}));
    checked.model.setQuery(Query::parse(u"no-such-word"_s));
    QTRY_COMPARE(counts.last(), QVariantList({0, 21}));
    checked.model.clear();
    QCOMPARE(counts.last(), QVariantList({0, 0}));
    QVERIFY(checked.model.facets().values(FieldId::Status).isEmpty());
    QTRY_VERIFY(checked.model.isSettled());
}

void TestTestTableModel::aBatchOfNeighboursIsOneSignal()
{
    Checked checked;
    MadeFleet fleet(34);
    checked.model.apply(fleet.next(1000));
    QTRY_COMPARE(checked.model.rowCount(), 1000);
    QTRY_VERIFY(checked.model.isSettled());
    QList<StoredTest> changed;
    for (int row = 100; row < 140; ++row)
        changed += fleet.withStatus(*checked.model.testAt(row), u"Gone"_s);
    changed += fleet.withStatus(*checked.model.testAt(500), u"Gone"_s);
    std::shuffle(changed.begin(), changed.end(), fleet.random());
    QSignalSpy dataChanged(&checked.model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&checked.model, &QAbstractItemModel::modelReset);
    checked.model.apply(changed);
    QCOMPARE(dataChanged.size(), 2);
    QCOMPARE(dataChanged.at(0).at(0).toModelIndex().row(), 100);
    QCOMPARE(dataChanged.at(0).at(1).toModelIndex().row(), 139);
    QCOMPARE(dataChanged.at(1).at(0).toModelIndex().row(), 500);
    QTRY_VERIFY(checked.model.isSettled());
    QCOMPARE(reset.size(), 0);
}

void TestTestTableModel::aBigBatchComesInSlices()
{
    TestTableModel model; // the tester itself would take the GUI thread for seconds here
    MadeFleet fleet(35);
    const int many = 20'000;
    model.apply(fleet.next(many));
    QVERIFY(model.totalCount() > 0);
    QVERIFY(model.totalCount() < many);
    QVERIFY(!model.isSettled());
    QSignalSpy settled(&model, &TestTableModel::settled);
    QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), many, 60'000);
    QTRY_VERIFY(model.isSettled());
    QVERIFY(!settled.isEmpty());
}

void TestTestTableModel::onlyTheLastFilterCounts()
{
    Checked checked;
    MadeFleet fleet(36);
    const QList<StoredTest> tests = fleet.next(3000);
    checked.model.apply(tests);
    QTRY_COMPARE(checked.model.rowCount(), 3000);
    QSignalSpy arranged(&checked.model, &TestTableModel::arranged);
    for (const QString &typed : {u"s"_s, u"st"_s, u"status:fi"_s, u"status:failed"_s})
        checked.model.setQuery(Query::parse(typed));
    QTRY_VERIFY(checked.model.isSettled());
    QCOMPARE(arranged.size(), 1);
    QCOMPARE(idsOf(checked.model),
             referenceRows(tests, Query::parse(u"status:failed"_s), std::nullopt, Qt::AscendingOrder));
}

void TestTestTableModel::clearForgetsWhatIsUnderWay()
{
    Checked checked;
    MadeFleet fleet(37);
    checked.model.apply(fleet.next(3000));
    checked.model.clear();
    QCOMPARE(checked.model.totalCount(), 0);
    const QList<StoredTest> tests = fleet.next(5);
    checked.model.apply(tests);
    QTRY_VERIFY(checked.model.isSettled());
    QCOMPARE(idsOf(checked.model), referenceRows(tests, Query(), std::nullopt, Qt::AscendingOrder));
}

void TestTestTableModel::oneNewTestIsOneInsertedRow()
{
    Checked checked;
    MadeFleet fleet(38);
    checked.model.apply(fleet.next(500));
    QTRY_COMPARE(checked.model.rowCount(), 500);
    QSignalSpy inserted(&checked.model, &QAbstractItemModel::rowsInserted);
    QSignalSpy moved(&checked.model, &QAbstractItemModel::rowsMoved);
    QSignalSpy reset(&checked.model, &QAbstractItemModel::modelReset);
    checked.model.apply({fleet.next()});
    QTRY_COMPARE(checked.model.rowCount(), 501);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(moved.size() + reset.size(), 0);

    checked.model.sort(int(FieldId::Status), Qt::AscendingOrder);
    QTRY_VERIFY(checked.model.isSettled());
    const StoredTest first = *checked.model.testAt(0);
    checked.model.apply({fleet.withStatus(first, u"zzz"_s)});
    QTRY_COMPARE(checked.model.rowOf(first.key), 500);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(reset.size(), 0);
}

QTEST_GUILESS_MAIN(TestTestTableModel)
#include "tst_testtablemodel.moc"
