// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/watch/watchplan.h"
#include "tests/support/testrecords.h"

#include <QTest>

using namespace fabriscope;
using namespace fabriscope::testing;
using namespace Qt::StringLiterals;

namespace {

StoredTest storedOf(const QString &id, const QString &status, const QString &profile = u"p"_s)
{
    StoredTest stored;
    stored.key = {profile, id};
    stored.test = recordOf(id, status).test;
    return stored;
}

} // namespace

class TestWatchPlan : public QObject {
    Q_OBJECT

private slots:
    void knowsWhichTestsRunAndWhichHaveEnded()
    {
        RunningTests running(u"p"_s);
        QVERIFY(running
                    .apply({storedOf(u"a"_s, u"InProgress"_s), storedOf(u"b"_s, u"Queued"_s),
                            storedOf(u"c"_s, u"Finished"_s), storedOf(u"d"_s, u"InProgress"_s, u"other profile"_s),
                            storedOf({}, u"InProgress"_s)})
                    .isEmpty());
        QCOMPARE(running.ids(), QSet<QString>({u"a"_s, u"b"_s}));
        const auto ended = running.apply({storedOf(u"b"_s, u"Failed"_s), storedOf(u"c"_s, u"Failed"_s)});
        QCOMPARE(ended.size(), 1); // c was not running when it was seen first
        QCOMPARE(ended.first().key.testId, u"b"_s);
        running.forget(u"a"_s);
        QVERIFY(running.isEmpty());
    }

    void theDocumentedSampleIsNotWatched()
    {
        NetTest sample;
        sample.testId = u"String\ti-uf6"_s;
        sample.status = u"InProgress"_s;
        sample.finished = TestTime::fromText(u"2024-10-30T02:07Z"_s);
        StoredTest stored;
        stored.key = {u"p"_s, sample.testId};
        stored.test = std::make_shared<const NetTest>(sample);
        RunningTests running(u"p"_s);
        running.apply({stored});
        QVERIFY(running.isEmpty());
    }

    void usualTimeNeedsFiveLikeTests()
    {
        RunningTests running(u"p"_s);
        running.apply({storedOf(u"a"_s, u"InProgress"_s)});
        for (int i = 0; i < 4; ++i)
            running.apply({storedOf(u"f%1"_s.arg(i), u"Finished"_s)});
        QVERIFY(!running.usualMsecs());
        running.apply({storedOf(u"f4"_s, u"Finished"_s)});
        QCOMPARE(running.usualMsecs(), std::optional<qint64>(300'000));
    }

    void timeUntilTheNextLook_data()
    {
        QTest::addColumn<qint64>("usual"); // -1: unknown
        QTest::addColumn<int>("calls");
        QTest::addColumn<int>("failures");
        QTest::addColumn<int>("expected");
        QTest::newRow("nothing known") << qint64(-1) << 1 << 0 << 15'000;
        QTest::newRow("a tenth of the usual") << qint64(300'000) << 1 << 0 << 30'000;
        QTest::newRow("never above a minute") << qint64(36'000'000) << 1 << 0 << 60'000;
        QTest::newRow("one call: ten a minute") << qint64(1'000) << 1 << 0 << 6'000;
        QTest::newRow("costly looks are rare") << qint64(1'000) << 8 << 0 << 48'000;
        QTest::newRow("failures double") << qint64(-1) << 1 << 2 << 60'000;
        QTest::newRow("but not for ever") << qint64(-1) << 1 << 99 << 480'000;
    }
    void timeUntilTheNextLook()
    {
        QFETCH(qint64, usual);
        QFETCH(int, calls);
        QFETCH(int, failures);
        const auto usualMsecs = usual < 0 ? std::nullopt : std::optional(usual);
        QTEST(nextLookMsecs({}, usualMsecs, calls, failures, 0), "expected");
        QVERIFY(nextLookMsecs({}, usualMsecs, calls, failures, 1)
                >= nextLookMsecs({}, usualMsecs, calls, failures, -1));
    }
};

QTEST_GUILESS_MAIN(TestWatchPlan)
#include "tst_watchplan.moc"
