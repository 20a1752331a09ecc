// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/query/query.h"

#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

namespace {

NetTest createdAt(const QString &time)
{
    NetTest test;
    test.created = TestTime::fromText(time);
    return test;
}

} // namespace

/// In Shanghai (UTC+8), and where a day has 23 or 25 hours.
class TestQueryTimes : public QObject {
    Q_OBJECT
private slots:
    void cleanup();
    void dates_data();
    void dates();
    void ages_data();
    void ages();
    void shortDay();
};

void TestQueryTimes::cleanup()
{
    qunsetenv("TZ");
    tzset();
}

void TestQueryTimes::dates_data()
{
    QTest::addColumn<QString>("term");
    QTest::addColumn<QString>("time");
    QTest::addColumn<bool>("fits");
    const auto row = [](const QString &term, const QString &time, bool fits) {
        QTest::addRow("%s %s", qPrintable(term), qPrintable(time)) << term << time << fits;
    };
    const QString before = u"2024-05-31T15:59:59.999Z"_s;
    const QString first = u"2024-05-31T16:00:00Z"_s;
    const QString last = u"2024-06-01T15:59:59.999Z"_s;
    const QString after = u"2024-06-01T16:00:00Z"_s;
    for (const QString &day : {u"2024-06-01"_s, u"today"_s}) {
        row(u"created<"_s + day, before, true);
        row(u"created<"_s + day, first, false);
        row(u"created>="_s + day, before, false);
        row(u"created>="_s + day, first, true);
        row(u"created<="_s + day, last, true);
        row(u"created<="_s + day, after, false);
        row(u"created>"_s + day, last, false);
        row(u"created>"_s + day, after, true);
        row(u"created:"_s + day, before, false);
        row(u"created:"_s + day, first, true);
        row(u"created="_s + day, last, true);
        row(u"created="_s + day, after, false);
    }
    row(u"created:yesterday"_s, before, true);
    row(u"created:yesterday"_s, first, false);
    row(u"created:2024-05,2024-07"_s, before, true);
    row(u"created:2024-05,2024-07"_s, first, false);
    row(u"created:2024"_s, u"2023-12-31T16:00Z"_s, true);
    row(u"created:2024"_s, u"2024-12-31T16:00Z"_s, false);
    row(u"created:2024-06-01T00:00"_s, first, true);
    row(u"created:2024-06-01T00:00"_s, u"2024-05-31T16:01:00Z"_s, false);
    row(u"created>2024-05-31T16:00:00Z"_s, u"2024-05-31T16:00:00.999Z"_s, false);
    row(u"created>2024-05-31T16:00:00Z"_s, u"2024-05-31T16:00:01Z"_s, true);
    row(u"created:\"2024-06-01 00:00:00\""_s, first, true);
    row(u"created:2024-06-01T00:00:00+08:00"_s, first, true);
    row(u"created:1717171200000"_s, first, true);
    row(u"created<2999-01-01"_s, u""_s, false);
    row(u"created<2999-01-01"_s, u"soon"_s, false);
    row(u"-created<2999-01-01"_s, u"soon"_s, true);
}

void TestQueryTimes::dates()
{
    QFETCH(QString, term);
    QFETCH(QString, time);
    qputenv("TZ", "Asia/Shanghai");
    tzset();
    const QDateTime now(QDate(2024, 6, 1), QTime(4, 0), Qt::UTC);
    const Query query = Query::parse(term, now);
    QVERIFY2(query.errors().isEmpty(), query.errors().isEmpty() ? "" : qPrintable(query.errors().front().message));
    QTEST(query.matches(createdAt(time)), "fits");
}

void TestQueryTimes::ages_data()
{
    QTest::addColumn<QString>("term");
    QTest::addColumn<QString>("time");
    QTest::addColumn<bool>("fits");
    const auto row = [](const QString &term, const QString &time, bool fits) {
        QTest::addRow("%s %s", qPrintable(term), qPrintable(time)) << term << time << fits;
    };
    const QString exactly = u"2024-05-25T04:00:00Z"_s;
    const QString younger = u"2024-05-25T04:00:00.001Z"_s;
    const QString older = u"2024-05-25T03:59:59.999Z"_s;
    for (const QString &age : {u"7d"_s, u"1w"_s, u"168h"_s, u"10080m"_s, u"604800s"_s, u"7D"_s}) {
        row(u"created<"_s + age, younger, true);
        row(u"created<"_s + age, exactly, false);
        row(u"created<="_s + age, exactly, true);
        row(u"created<="_s + age, older, false);
        row(u"created>"_s + age, older, true);
        row(u"created>"_s + age, exactly, false);
        row(u"created>="_s + age, exactly, true);
        row(u"created>="_s + age, younger, false);
    }
    row(u"created<7d"_s, u"2030-01-01T00:00:00Z"_s, true);
    row(u"created<1.5h"_s, u"2024-06-01T02:31:00Z"_s, true);
    row(u"created<1.5h"_s, u"2024-06-01T02:29:00Z"_s, false);
    row(u"created<7d"_s, u""_s, false);
    row(u"-created<7d"_s, u""_s, true);
}

void TestQueryTimes::ages()
{
    QFETCH(QString, term);
    QFETCH(QString, time);
    const QDateTime now(QDate(2024, 6, 1), QTime(4, 0), Qt::UTC);
    const Query query = Query::parse(term, now);
    QVERIFY2(query.errors().isEmpty(), query.errors().isEmpty() ? "" : qPrintable(query.errors().front().message));
    QTEST(query.matches(createdAt(time)), "fits");
}

void TestQueryTimes::shortDay()
{
    qputenv("TZ", "Europe/Berlin");
    tzset();
    const Query query = Query::parse(u"created:2024-03-31"_s);
    QVERIFY(!query.matches(createdAt(u"2024-03-30T22:59:59Z"_s)));
    QVERIFY(query.matches(createdAt(u"2024-03-30T23:00:00Z"_s)));
    QVERIFY(query.matches(createdAt(u"2024-03-31T21:59:59Z"_s)));
    QVERIFY(!query.matches(createdAt(u"2024-03-31T22:00:00Z"_s)));
}

QTEST_APPLESS_MAIN(TestQueryTimes)
#include "tst_querytimes.moc"
