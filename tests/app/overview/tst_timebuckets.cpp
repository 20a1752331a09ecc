// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/timebuckets.h"

#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

class TestTimeBuckets : public QObject {
    Q_OBJECT
private slots:
    void fit_data();
    void fit();
    void showWhereMostTestsAre_data();
    void showWhereMostTestsAre();
};

namespace {

DayCounts daysWith(QDate first, QDate last, int testsADay)
{
    DayCounts days;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        for (int i = 0; i < testsADay; ++i)
            days[day.toJulianDay()].add(TestState::Finished);
    }
    return days;
}

} // namespace

void TestTimeBuckets::fit_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<BucketUnit>("unit");
    QTest::addColumn<QDate>("start");
    const QDate day(2026, 11, 3); // a Tuesday
    QTest::newRow("one day") << day << day << BucketUnit::Day << day;
    QTest::newRow("three months") << day << day.addDays(92) << BucketUnit::Day << day;
    QTest::newRow("a day more") << day << day.addDays(93) << BucketUnit::Week << QDate(2026, 11, 2);
    QTest::newRow("years") << day << day.addYears(4) << BucketUnit::Month << QDate(2026, 11, 1);
    QTest::newRow("decades") << day << day.addYears(40) << BucketUnit::Year << QDate(2026, 1, 1);
}

void TestTimeBuckets::fit()
{
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    const TimeBuckets buckets = timeBuckets(daysWith(first, last, 1), 7);
    QTEST(buckets.unit, "unit");
    QTEST(buckets.buckets.first().first, "start");
    QVERIFY(buckets.buckets.size() <= 94);
    QCOMPARE(buckets.timeless, 7);
    QCOMPARE(buckets.before + buckets.after, 0);
    QDate next = buckets.buckets.first().first;
    for (const TimeBucket &bucket : buckets.buckets) {
        QCOMPARE(bucket.first, next);
        next = bucket.last.addDays(1);
    }
    QVERIFY(next > last);
}

void TestTimeBuckets::showWhereMostTestsAre_data()
{
    QTest::addColumn<QList<QDate>>("far");
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    QTest::newRow("year 1") << QList<QDate>{{1, 1, 2}} << 1 << 0;
    QTest::newRow("year 9999") << QList<QDate>{{9999, 12, 31}} << 0 << 1;
    QTest::newRow("beyond all years") << QList<QDate>{{10000, 1, 1}, {-1, 12, 31}} << 1 << 1;
    QTest::newRow("both") << QList<QDate>{{1970, 1, 1}, {1970, 1, 2}, {2100, 1, 1}} << 2 << 1;
    QTest::newRow("near enough") << QList<QDate>{{2026, 9, 20}} << 0 << 0;
}

void TestTimeBuckets::showWhereMostTestsAre()
{
    QFETCH(QList<QDate>, far);
    DayCounts days = daysWith({2026, 10, 1}, {2026, 10, 31}, 40);
    for (const QDate day : far)
        days[day.toJulianDay()].add(TestState::Failed);
    const TimeBuckets buckets = timeBuckets(days, 0);
    QCOMPARE(buckets.unit, BucketUnit::Day);
    QTEST(buckets.before, "before");
    QTEST(buckets.after, "after");
    QVERIFY(buckets.buckets.first().first <= QDate(2026, 10, 1));
    QVERIFY(buckets.buckets.last().last >= QDate(2026, 10, 31));
}

QTEST_APPLESS_MAIN(TestTimeBuckets)
#include "tst_timebuckets.moc"
