// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/browse/sortedorder.h"
#include "tests/app/browse/reference.h"
#include "tests/support/madetests.h"

#include <QTest>

using namespace fabriscope;

class TestSortedOrder : public QObject {
    Q_OBJECT
private slots:
    void isAStableSortOfRawValues_data();
    void isAStableSortOfRawValues();
    void followsTheTests();
    void stopsWhenTold();
};

namespace {

QStringList idsOf(const TestSnapshot &tests, const std::vector<Ordinal> &ordinals)
{
    QStringList ids;
    for (const Ordinal ordinal : ordinals)
        ids.append(tests.at(ordinal).key.testId);
    return ids;
}

} // namespace

void TestSortedOrder::isAStableSortOfRawValues_data()
{
    QTest::addColumn<int>("id");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::newRow("creation and arrival") << -1 << Qt::AscendingOrder;
    for (const Field &field : fieldCatalogue()) {
        QTest::addRow("%s up", field.key) << int(field.id) << Qt::AscendingOrder;
        QTest::addRow("%s down", field.key) << int(field.id) << Qt::DescendingOrder;
    }
}

void TestSortedOrder::isAStableSortOfRawValues()
{
    QFETCH(int, id);
    QFETCH(Qt::SortOrder, order);
    const auto sortField = id < 0 ? std::nullopt : std::optional<FieldId>(FieldId(id));
    const bool longRun = id == int(FieldId::TestId) || id == int(FieldId::Created); // more than a block of the sort
    for (const int count : {0, 1, 2, 300, longRun ? 5000 : 600}) {
        MadeFleet fleet(quint32(count) + 11);
        const QList<StoredTest> tests = fleet.next(count);
        TestStore store;
        for (const StoredTest &test : tests)
            store.merge(test);
        SortedOrder sorted;
        QVERIFY(sorted.update(store.snapshot(), sortField, order, StopFlag(false)));
        QCOMPARE(idsOf(store.now(), sorted.ordinals()), referenceRows(tests, Query(), sortField, order));
    }
}

void TestSortedOrder::followsTheTests()
{
    MadeFleet fleet(12);
    QList<StoredTest> tests = fleet.next(100);
    TestStore store;
    SortedOrder sorted;
    for (StoredTest &test : tests) {
        store.merge(test);
        sorted.update(store.snapshot(), FieldId::Status, Qt::AscendingOrder, StopFlag(false));
        test = fleet.version(test.key.testId.mid(5).toInt());
        store.merge(test);
    }
    QVERIFY(sorted.update(store.snapshot(), FieldId::Status, Qt::AscendingOrder, StopFlag(false)));
    QCOMPARE(idsOf(store.now(), sorted.ordinals()), referenceRows(tests, Query(), FieldId::Status, Qt::AscendingOrder));
}

void TestSortedOrder::stopsWhenTold()
{
    MadeFleet fleet(13);
    TestStore store;
    for (const StoredTest &test : fleet.next(10))
        store.merge(test);
    SortedOrder sorted;
    QVERIFY(!sorted.update(store.snapshot(), FieldId::TestId, Qt::AscendingOrder, StopFlag(true)));
    QVERIFY(sorted.update(store.snapshot(), FieldId::TestId, Qt::AscendingOrder, StopFlag(false)));
    QCOMPARE(sorted.ordinals().size(), size_t(10));
}

QTEST_GUILESS_MAIN(TestSortedOrder)
#include "tst_sortedorder.moc"
