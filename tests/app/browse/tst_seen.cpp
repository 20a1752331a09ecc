// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/browse/testtablemodel.h"
#include "tests/support/madetests.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

class TestSeen : public QObject {
    Q_OBJECT
private slots:
    void theTableFindsAndSortsAsTheRowsSay_data();
    void theTableFindsAndSortsAsTheRowsSay();
    void whatIsSeenAgainIsFresh();
    void aLookSortsNothingThatDoesNotAsk();
};

namespace {

struct Table {
    Table()
    {
        MadeFleet fleet(77);
        QRandomGenerator random(5);
        tests = fleet.next(1500);
        for (StoredTest &stored : tests) {
            stored.lastSeen = now.addSecs(-qint64(random.bounded(9)) * 86'400);
            if (random.bounded(4) == 0)
                stored.goneSince = now.addSecs(-qint64(random.bounded(5)) * 86'400);
        }
        model.apply(tests);
    }
    QModelIndex cell(const TestKey &key, FieldId id) const { return model.index(model.rowOf(key), int(id)); }

    QDateTime now = QDateTime::currentDateTimeUtc();
    TestTableModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QList<StoredTest> tests;
};

} // namespace

void TestSeen::theTableFindsAndSortsAsTheRowsSay_data()
{
    QTest::addColumn<QString>("query");
    for (const char *query :
         {"seen<3d", "seen>3d", "gone:true", "gone:false", "gone<2d -seen<5d", "gone:true status:failed"})
        QTest::newRow(query) << QString::fromLatin1(query);
}

void TestSeen::theTableFindsAndSortsAsTheRowsSay()
{
    QFETCH(QString, query);
    Table table;
    const Query read = Query::parse(query, table.now.addSecs(60));
    const auto expected = std::count_if(table.tests.begin(), table.tests.end(), [&](const StoredTest &stored) {
        return read.matches(*stored.test, rowFactsOf(stored));
    });
    table.model.setQuery(read);
    for (const FieldId id : {FieldId::Seen, FieldId::Gone}) {
        table.model.sort(int(id), Qt::DescendingOrder);
        QTRY_VERIFY(table.model.isSettled());
        QCOMPARE(table.model.rowCount(), int(expected));
        for (int row = 1; row < table.model.rowCount(); ++row) {
            const QVariant before = table.model.index(row - 1, int(id)).data(TestTableModel::RawValueRole);
            const QVariant after = table.model.index(row, int(id)).data(TestTableModel::RawValueRole);
            QVERIFY(!after.isValid() || (before.isValid() && before.toLongLong() >= after.toLongLong()));
        }
    }
}

void TestSeen::whatIsSeenAgainIsFresh()
{
    Table table;
    table.model.setQuery(Query::parse(u"seen>1h gone:false"_s));
    QTRY_VERIFY(table.model.isSettled());
    const int before = table.model.rowCount();
    const StoredTest old = *table.model.testAt(before / 2);
    table.model.see({old.key, {u"nobody's"_s, u"unknown"_s}}, QDateTime::currentDateTimeUtc());
    QTRY_COMPARE(table.model.rowCount(), before - 1);
    table.model.setQuery({});
    QTRY_VERIFY(table.model.rowOf(old.key) >= 0);
    QCOMPARE(table.cell(old.key, FieldId::Seen).data().toString(), u"just now"_s);
    QCOMPARE(table.model.find(old.key)->sequence, old.sequence);
    // An answer that comes late does not make it older.
    table.model.see({old.key}, table.now.addDays(-30));
    QCOMPARE(table.cell(old.key, FieldId::Seen).data().toString(), u"just now"_s);
}

void TestSeen::aLookSortsNothingThatDoesNotAsk()
{
    Table table;
    QTRY_VERIFY(table.model.isSettled());
    QSignalSpy arranging(&table.model, &TestTableModel::arranging);
    QSignalSpy changed(&table.model, &QAbstractItemModel::dataChanged);
    const quint64 version = table.model.allTests().version();
    const TestSnapshot before = table.model.allTests();
    const TestKey key = table.model.testAt(3)->key;
    const QDateTime seenBefore = before.at(table.model.ordinalAt(3)).lastSeen;
    table.model.see({key}, QDateTime::currentDateTimeUtc());
    QCOMPARE(table.model.allTests().version(), version);
    QVERIFY(table.model.isSettled());
    QCOMPARE(changed.size(), 1);
    QVERIFY(arranging.isEmpty());
    QCOMPARE(before.at(table.model.ordinalAt(3)).lastSeen, seenBefore); // a snapshot is one
}

QTEST_GUILESS_MAIN(TestSeen)
#include "tst_seen.moc"
