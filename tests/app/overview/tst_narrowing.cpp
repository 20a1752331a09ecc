// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/narrowing.h"

#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

/// What clicks and the range brush make of the filter's text.
class TestNarrowing : public QObject {
    Q_OBJECT
private slots:
    void narrows_data();
    void narrows();
    void readsTheRange_data();
    void readsTheRange();
    void setsTheRange_data();
    void setsTheRange();
};

void TestNarrowing::narrows_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("terms");
    QTest::addColumn<QString>("result");
    QTest::newRow("nothing") << u""_s << u""_s << u""_s;
    QTest::newRow("first") << u""_s << u"status=failed"_s << u"status=failed"_s;
    QTest::newRow("one more") << u"type:comm"_s << u"status=failed"_s << u"type:comm status=failed"_s;
    QTest::newRow("there already") << u"status=failed type:comm"_s << u"status=failed"_s
                                   << u"status=failed type:comm"_s;
    QTest::newRow("another value stays") << u"type:comm"_s << u"type:delay"_s << u"type:comm type:delay"_s;
    QTest::newRow("open quote") << u"\"prod"_s << u"status=failed"_s << u"status=failed \"prod"_s;
    QTest::newRow("days") << u"qp>4"_s << u"created>=2026-11-03 created<=2026-11-03"_s
                          << u"qp>4 created>=2026-11-03 created<=2026-11-03"_s;
    QTest::newRow("wider days give way") << u"created>=2026-11-01 qp>4 created<=2026-11-30"_s
                                         << u"created>=2026-11-03 created<=2026-11-04 status=failed"_s
                                         << u"qp>4 created>=2026-11-03 created<=2026-11-04 status=failed"_s;
    QTest::newRow("narrower days stay")
        << u"created>=2026-11-03 created<=2026-11-03"_s << u"created>=2026-11-01 created<=2026-11-30"_s
        << u"created>=2026-11-03 created<=2026-11-03 created>=2026-11-01 created<=2026-11-30"_s;
    QTest::newRow("times stay") << u"created>=2026-11-03T12:00"_s << u"created>=2026-11-03 created<=2026-11-03"_s
                                << u"created>=2026-11-03T12:00 created>=2026-11-03 created<=2026-11-03"_s;
}

void TestNarrowing::narrows()
{
    QFETCH(QString, query);
    QFETCH(QString, terms);
    QTEST(narrowed(query, terms), "result");
}

void TestNarrowing::readsTheRange_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("range");
    QTest::newRow("none") << u"type:comm"_s << u""_s;
    QTest::newRow("half") << u"created>=2026-11-03"_s << u""_s;
    QTest::newRow("both") << u"created<=2026-11-05 type:comm created>=2026-11-03"_s << u"2026-11-03 2026-11-05"_s;
    QTest::newRow("other name") << u"CreationTime<=2026-11-05 created>=2026-11-03"_s << u"2026-11-03 2026-11-05"_s;
    QTest::newRow("negated") << u"-created>=2026-11-03 created<=2026-11-05"_s << u""_s;
    QTest::newRow("open ends") << u"created>2026-11-03 created<2026-11-05"_s << u""_s;
    QTest::newRow("of the end") << u"finished>=2026-11-03 finished<=2026-11-05"_s << u""_s;
    QTest::newRow("never") << u"created>=2026-11-05 created<=2026-11-03"_s << u""_s;
    QTest::newRow("months") << u"created>=2026-11 created<=2026-11"_s << u""_s;
}

void TestNarrowing::readsTheRange()
{
    QFETCH(QString, query);
    const auto range = createdDays(query);
    const QString text =
        range ? u"%1 %2"_s.arg(range->first.toString(Qt::ISODate), range->last.toString(Qt::ISODate)) : QString();
    QTEST(text, "range");
}

void TestNarrowing::setsTheRange_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("set");
    QTest::addColumn<QString>("result");
    const QString range = u"created>=2026-11-03 created<=2026-11-05"_s;
    QTest::newRow("first") << u"type:comm"_s << true << u"type:comm "_s + range;
    QTest::newRow("another") << u"created>=2020-01-01 type:comm created<=2020-01-02"_s << true
                             << u"type:comm "_s + range;
    QTest::newRow("cleared") << range + u" type:comm"_s << false << u"type:comm"_s;
    QTest::newRow("nothing to clear") << u"created<7d"_s << false << u"created<7d"_s;
    QTest::newRow("alone") << range << false << u""_s;
}

void TestNarrowing::setsTheRange()
{
    QFETCH(QString, query);
    QFETCH(bool, set);
    const DayRange days{QDate(2026, 11, 3), QDate(2026, 11, 5)};
    QTEST(withCreatedDays(query, set ? std::optional(days) : std::nullopt), "result");
}

QTEST_APPLESS_MAIN(TestNarrowing)
#include "tst_narrowing.moc"
