// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a list may end early because the rest is known, and where it must be read on.

#include "tests/app/eflo/fakeservice.h"
#include "tests/app/eflo/joblog.h"

#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

namespace {

/// The hour of 2026-01-05 that a test was created; -1: it does not say.
using Hours = QList<int>;

QByteArray pageOfHours(const Hours &hours, int page, int last)
{
    QByteArrayList records;
    for (const int hour : hours) {
        const QByteArray created =
            hour < 0 ? "" : QString(u"2026-01-05T%1:00:00Z"_s).arg(hour, 2, 10, QChar(u'0')).toUtf8();
        records.append("{\"TestId\":\"h" + QByteArray::number(hour) + "\",\"CreationTime\":\"" + created + "\"}");
    }
    return "{\"NetTestResults\":[" + records.join(',') + "]"
        + (page < last ? ",\"NextToken\":\"t" + QByteArray::number(page) + "\"}" : QByteArray("}"));
}

qint64 hour(int number)
{
    return QDateTime(QDate(2026, 1, 5), QTime(number, 0), Qt::UTC).toMSecsSinceEpoch();
}

} // namespace

class TestClientKnown : public QObject {
    Q_OBJECT

private slots:
    void endsWhereTheRestIsKnown_data()
    {
        QTest::addColumn<QList<Hours>>("pages");
        QTest::addColumn<int>("knownBefore");
        QTest::addColumn<QSet<QString>>("mayChange");
        QTest::addColumn<int>("asked");
        const QList<Hours> newestFirst{{20, 19}, {18, 17}, {16, 15}, {14, 13}};
        QTest::newRow("newest first") << newestFirst << 18 << QSet<QString>() << 2;
        QTest::newRow("known from the first page") << newestFirst << 20 << QSet<QString>() << 1;
        QTest::newRow("a test that runs is older") << newestFirst << 20 << QSet<QString>{u"h16"_s} << 3;
        QTest::newRow("a test that ran is not there") << newestFirst << 20 << QSet<QString>{u"gone"_s} << 4;
        QTest::newRow("the page ends exactly there") << newestFirst << 17 << QSet<QString>() << 3;
        QTest::newRow("nothing of it is known") << newestFirst << 1 << QSet<QString>() << 4;
        QTest::newRow("oldest first") << QList<Hours>{{1, 2}, {3, 4}, {5, 6}} << 20 << QSet<QString>() << 3;
        QTest::newRow("no order") << QList<Hours>{{3, 20}, {5, 6}, {7, 1}} << 20 << QSet<QString>() << 3;
        QTest::newRow("one does not say when") << QList<Hours>{{20, -1}, {18, 17}, {16}} << 19 << QSet<QString>() << 3;
        QTest::newRow("the same hour") << QList<Hours>{{20, 20}, {20, 19}, {18}} << 20 << QSet<QString>() << 2;
    }

    void endsWhereTheRestIsKnown()
    {
        QFETCH(const QList<Hours>, pages);
        QFETCH(const int, knownBefore);
        QFETCH(const QSet<QString>, mayChange);
        QFETCH(const int, asked);
        FakeService service;
        for (qsizetype i = 0; i < pages.size(); ++i)
            service.network.enqueue(FakeAnswer::json(pageOfHours(pages.at(i), int(i) + 1, int(pages.size()))));
        ListLog log(service.client->list({.known = KnownRest{hour(knownBefore), mayChange}}));
        QVERIFY(log.waitForEnd());
        QVERIFY(!log.problem.has_value());
        QCOMPARE(log.pages.size(), asked);
        QCOMPARE(log.pages.last().last, asked == pages.size());
    }
};

QTEST_GUILESS_MAIN(TestClientKnown)
#include "tst_client_known.moc"
