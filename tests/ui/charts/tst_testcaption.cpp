// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/testcaption.h"

#include "tests/ui/sampletests.h"

#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

/// What a picture says about its test has to be understood elsewhere, too.
class TestTestCaption : public QObject {
    Q_OBJECT
public:
    static void initMain() { qputenv("TZ", "CST-8"); } // eight hours before UTC, without any file of zones
private slots:
    void timesNameTheirZone_data();
    void timesNameTheirZone();
    void largeNumbersAreGrouped();
};

void TestTestCaption::timesNameTheirZone_data()
{
    QTest::addColumn<QString>("created");
    QTest::addColumn<QString>("said");
    QTest::newRow("UTC") << u"2026-01-19T02:18:12Z"_s << u"created 2026-01-19 10:18:12 +08:00"_s;
    QTest::newRow("another zone") << u"2026-01-19T02:18:12-05:30"_s << u"created 2026-01-19 15:48:12 +08:00"_s;
    QTest::newRow("none") << u"2026-01-19T02:18:12"_s
                          << u"created 2026-01-19 10:18:12 +08:00 (sent without a time zone, read as UTC)"_s;
    QTest::newRow("no time") << u"then"_s << u"created then"_s;
    QTest::newRow("missing") << QString() << QString();
}

void TestTestCaption::timesNameTheirZone()
{
    QFETCH(const QString, created);
    QFETCH(const QString, said);
    NetTest test = sample::delay(4);
    test.created = TestTime::fromText(created);
    StoredTest stored = sample::stored(test);
    stored.from.reset();
    stored.lastSeen = QDateTime(QDate(2026, 1, 19), QTime(4, 0), Qt::UTC);
    const QString read = u"read 2026-01-19 12:00:00 +08:00"_s;
    QCOMPARE(testCaption(stored).dataTime, joinedByDots({said, read}));
}

void TestTestCaption::largeNumbersAreGrouped()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const QString said = testCaption(sample::stored(sample::delay(1200, 1))).subtitle;
    QVERIFY2(said.contains(u"1,438,800 pairs"_s) && said.contains(u"1,200 hosts"_s), qPrintable(said));
}

QTEST_MAIN(TestTestCaption)
#include "tst_testcaption.moc"
