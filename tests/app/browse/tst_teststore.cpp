// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/browse/teststore.h"
#include "tests/support/madetests.h"

#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

class TestTestStore : public QObject {
    Q_OBJECT
private slots:
    void mergesByKey();
    void ignoresWhatIsNotNewer();
    void keysOfTwoProfilesAreTwoTests();
    void snapshotStaysAsItWas();
    void findsEveryTestAcrossChunks();
    void clearBeginsAnotherLife();
};

void TestTestStore::mergesByKey()
{
    MadeFleet fleet(1);
    TestStore store;
    const StoredTest first = fleet.next();
    QCOMPARE(store.merge(first).how, TestStore::Merge::Added);
    const StoredTest newer = fleet.withStatus(first, u"Gone"_s);
    const auto merged = store.merge(newer);
    QCOMPARE(merged.how, TestStore::Merge::Changed);
    QCOMPARE(merged.ordinal, Ordinal(0));
    QVERIFY(merged.before.status != store.now().parts(0).status);
    QCOMPARE(store.size(), 1);
    QCOMPARE(store.now().test(0)->status, u"Gone"_s);
}

void TestTestStore::ignoresWhatIsNotNewer()
{
    MadeFleet fleet(2);
    TestStore store;
    const StoredTest first = fleet.next();
    const StoredTest newer = fleet.withStatus(first, u"Gone"_s);
    store.merge(newer);
    const quint64 version = store.now().version();
    QCOMPARE(store.merge(first).how, TestStore::Merge::Outdated);
    QCOMPARE(store.merge(newer).how, TestStore::Merge::Outdated);
    QCOMPARE(store.now().version(), version);
    QCOMPARE(store.now().test(0)->status, u"Gone"_s);
    QCOMPARE(store.merge(fleet.withStatus(newer, u"Gone"_s)).how, TestStore::Merge::Refreshed);
}

void TestTestStore::keysOfTwoProfilesAreTwoTests()
{
    MadeFleet fleet(3);
    TestStore store;
    StoredTest one = fleet.next();
    StoredTest two = one;
    two.key.profile = u"q"_s;
    store.merge(one);
    QCOMPARE(store.merge(two).how, TestStore::Merge::Added);
    QCOMPARE(store.find(one.key), std::optional<Ordinal>(0));
    QCOMPARE(store.find(two.key), std::optional<Ordinal>(1));
    QVERIFY(!store.find({u"r"_s, one.key.testId}));
}

void TestTestStore::snapshotStaysAsItWas()
{
    MadeFleet fleet(4);
    TestStore store;
    QList<StoredTest> tests = fleet.next(1500);
    for (const StoredTest &test : tests)
        store.merge(test);
    const TestSnapshot before = store.snapshot();
    for (const StoredTest &test : tests)
        store.merge(fleet.withStatus(test, u"Gone"_s));
    for (const StoredTest &test : fleet.next(1500))
        store.merge(test);
    QCOMPARE(before.size(), 1500);
    QCOMPARE(store.now().size(), 3000);
    for (Ordinal i = 0; i < 1500; ++i) {
        QCOMPARE(*before.test(i), *tests.at(i).test);
        QCOMPARE(before.sequence(i), tests.at(i).sequence);
        QCOMPARE(store.now().test(i)->status, u"Gone"_s);
    }
}

void TestTestStore::findsEveryTestAcrossChunks()
{
    MadeFleet fleet(5);
    TestStore store;
    const QList<StoredTest> tests = fleet.next(5000);
    for (const StoredTest &test : tests)
        store.merge(test);
    for (Ordinal i = 0; i < 5000; ++i) {
        QCOMPARE(store.find(tests.at(i).key), std::optional<Ordinal>(i));
        QCOMPARE(store.now().at(i).key, tests.at(i).key);
    }
}

void TestTestStore::clearBeginsAnotherLife()
{
    MadeFleet fleet(6);
    TestStore store;
    const StoredTest test = fleet.next();
    store.merge(test);
    const TestSnapshot before = store.snapshot();
    store.clear();
    QCOMPARE(store.size(), 0);
    QVERIFY(!store.find(test.key));
    QVERIFY(store.now().life() != before.life());
    QVERIFY(store.now().version() > before.version());
    QCOMPARE(*before.test(0), *test.test);
    QCOMPARE(store.merge(test).how, TestStore::Merge::Added);
}

QTEST_GUILESS_MAIN(TestTestStore)
#include "tst_teststore.moc"
