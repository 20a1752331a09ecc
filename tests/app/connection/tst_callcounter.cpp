// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/connection/callcounter.h"

#include <QTest>

using namespace fabriscope;

class TestCallCounter : public QObject {
    Q_OBJECT

private slots:
    void countsTheLastMinuteOnly()
    {
        CallCounter calls;
        QCOMPARE(calls.inLastMinute(0), 0);
        QCOMPARE(calls.nextChange(7), 7);
        calls.add(1'000);
        calls.add(2'000);
        calls.add(2'000);
        QCOMPARE(calls.inLastMinute(2'000), 3);
        QCOMPARE(calls.nextChange(2'000), 61'000);
        QCOMPARE(calls.inLastMinute(60'999), 3);
        QCOMPARE(calls.inLastMinute(61'000), 2);
        QCOMPARE(calls.inLastMinute(62'000), 0);
        calls.add(100'000);
        QCOMPARE(calls.inLastMinute(100'000), 1);
    }
};

QTEST_GUILESS_MAIN(TestCallCounter)
#include "tst_callcounter.moc"
