// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/browse/verdicts.h"
#include "app/query/weekhours.h"
#include "tests/support/oddtests.h"

#include <QTest>

#include <ctime>

using namespace fabriscope;
using namespace Qt::StringLiterals;

/// "created:monT13": a day of every week, and an hour of every day.
class TestWeekHours : public QObject {
    Q_OBJECT
private slots:
    void cleanup();
    void reads_data();
    void reads();
    void wordsAreReadAgain();
    void matches_data();
    void matches();
    void needsNoOrder();
    void tableFindsTheSame_data();
    void tableFindsTheSame();
    void equalsWantsTheWholeStatus_data();
    void equalsWantsTheWholeStatus();
};

namespace {

void setZone(const QByteArray &zone)
{
    zone.isEmpty() ? qunsetenv("TZ") : qputenv("TZ", zone);
    tzset();
}

NetTest createdAt(const QString &time)
{
    NetTest test;
    test.created = TestTime::fromText(time);
    return test;
}

} // namespace

void TestWeekHours::cleanup()
{
    setZone({});
}

void TestWeekHours::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("hours");
    QTest::addColumn<int>("first");
    QTest::newRow("day") << u"mon"_s << 24 << 0;
    QTest::newRow("whole word") << u"Saturday"_s << 24 << 120;
    QTest::newRow("ends in t") << u"SAT"_s << 24 << 120;
    QTest::newRow("hour") << u"T03"_s << 7 << 3;
    QTest::newRow("one digit") << u"t3"_s << 7 << 3;
    QTest::newRow("both") << u"tueT23"_s << 1 << 47;
    QTest::newRow("both, whole word") << u"sundayT00"_s << 1 << 144;
    for (const QString &wrong :
         {u""_s, u"m"_s, u"mo"_s, u"mond"_s, u"T"_s, u"T24"_s, u"T-1"_s, u"T+1"_s, u"T1x"_s, u"monT"_s, u"monT24"_s,
          u"sat03"_s, u"2024-01-19"_s, u"7d"_s, u"today"_s, u"T003"_s, u"Tmon"_s})
        QTest::addRow("not '%s'", qPrintable(wrong)) << wrong << 0 << -1;
}

void TestWeekHours::reads()
{
    QFETCH(QString, text);
    const WeekHours hours = weekHoursOf(text).value_or(WeekHours());
    QTEST(int(hours.count()), "hours");
    int first = -1;
    for (int hour = hoursOfWeek - 1; hour >= 0; --hour)
        first = hours.test(size_t(hour)) ? hour : first;
    QTEST(first, "first");
}

void TestWeekHours::wordsAreReadAgain()
{
    for (int hour = 0; hour < hoursOfWeek; ++hour) {
        const auto read = weekHoursOf(weekHourWord(hour));
        QVERIFY2(read && read->count() == 1 && read->test(size_t(hour)), qPrintable(weekHourWord(hour)));
    }
}

void TestWeekHours::matches_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("time");
    QTest::addColumn<bool>("fits");
    const QString tuesday = u"2026-11-03T22:30:00Z"_s;
    QTest::newRow("its day") << QByteArray("UTC") << u"created:tue"_s << tuesday << true;
    QTest::newRow("next day in China") << QByteArray("Asia/Shanghai") << u"created:wed"_s << tuesday << true;
    QTest::newRow("its hour") << QByteArray("Asia/Shanghai") << u"created:T06"_s << tuesday << true;
    QTest::newRow("another") << QByteArray("UTC") << u"created:T06"_s << tuesday << false;
    QTest::newRow("either") << QByteArray("UTC") << u"created:mon,tueT22"_s << tuesday << true;
    QTest::newRow("or a date") << QByteArray("UTC") << u"created:mon,2026-11-03"_s << tuesday << true;
    QTest::newRow("negated") << QByteArray("UTC") << u"-created:sat,sun"_s << tuesday << true;
    QTest::newRow("no time") << QByteArray("UTC") << u"created:tue"_s << u"soon"_s << false;
    QTest::newRow("before 1970") << QByteArray("UTC") << u"created:wedT23"_s << u"1969-12-31T23:59:59Z"_s << true;
    QTest::newRow("summer") << QByteArray("Europe/Berlin") << u"created:sunT03"_s << u"2026-03-29T01:00:00Z"_s << true;
    QTest::newRow("winter") << QByteArray("Europe/Berlin") << u"created:sunT01"_s << u"2026-03-29T00:59:59Z"_s << true;
}

void TestWeekHours::matches()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, query);
    QFETCH(QString, time);
    setZone(zone);
    const Query parsed = Query::parse(query);
    QVERIFY(parsed.errors().isEmpty());
    QTEST(parsed.matches(createdAt(time)), "fits");
}

void TestWeekHours::needsNoOrder()
{
    QCOMPARE(Query::parse(u"created>mon"_s).errors().size(), 1);
    QCOMPARE(Query::parse(u"created<T13"_s).errors().size(), 1);
}

void TestWeekHours::tableFindsTheSame_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char *const zone : {"UTC", "Asia/Shanghai", "America/St_Johns", "Europe/Berlin"})
        QTest::newRow(zone) << QByteArray(zone);
}

void TestWeekHours::tableFindsTheSame()
{
    QFETCH(QByteArray, zone);
    setZone(zone);
    TestStore store;
    OddFleet fleet(7);
    for (const StoredTest &test : fleet.next(600))
        store.merge(test);
    Verdicts verdicts;
    const StopFlag stop(false);
    quint64 number = 0;
    for (const QString &text : {u"created:mon"_s, u"created:T13"_s, u"-finished:friT05,sat"_s, u"created:sun,2025"_s}) {
        const Query query = Query::parse(text);
        QVERIFY(verdicts.update(store.snapshot(), query, ++number, stop));
        for (Ordinal i = 0; i < Ordinal(store.size()); ++i)
            QCOMPARE(verdicts.matches(i), query.matches(*store.now().test(i)));
    }
}

void TestWeekHours::equalsWantsTheWholeStatus_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("fits");
    QTest::newRow("in progress") << u"status=running"_s << u"InProgress"_s << true;
    QTest::newRow("itself") << u"status=running"_s << u" Running "_s << true;
    QTest::newRow("a part of it") << u"status=running"_s << u"NotRunning"_s << false;
    QTest::newRow("the other sign") << u"status:running"_s << u"NotRunning"_s << true;
    QTest::newRow("or another word") << u"status=running,failed"_s << u"FAILED"_s << true;
    QTest::newRow("none of them") << u"-status=running,finished,failed"_s << u""_s << true;
}

void TestWeekHours::equalsWantsTheWholeStatus()
{
    QFETCH(QString, query);
    QFETCH(QString, status);
    NetTest test;
    test.status = status;
    QTEST(Query::parse(query).matches(test), "fits");
}

QTEST_APPLESS_MAIN(TestWeekHours)
#include "tst_weekhours.moc"
