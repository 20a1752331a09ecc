// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The watcher over a real connection to a demo service whose clock the test moves on.

#include "app/archive/archivefeed.h"
#include "app/archive/memoryarchive.h"
#include "app/demo/demoservice.h"
#include "app/watch/watcher.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>

using namespace fabriscope;
using namespace Qt::StringLiterals;

namespace {

/// So many looks a second that a test need not wait for them.
constexpr WatchPace quick{.shortestMsecs = 20, .longestMsecs = 40, .usualMsecs = 20, .callsPerMinute = 10'000};

struct Round {
    explicit Round(const WatchPace &pace, DemoSettings settings = {.tests = 80})
        : service(std::move(*DemoService::start(settings, {.elapsedMsecs = [this] { return elapsed.load(); }})))
        , connection({.profileId = u"p"_s,
                      .name = u"Demo"_s,
                      .client = {.endpoint = service->address().endpoint},
                      .credentials = service->address().credentials},
                     archive)
        , feed(archive)
        , watcher(connection, pace)
        , ended(&watcher, &Watcher::ended)
        , refreshed(&connection, &Connection::refreshed)
    {
        QObject::connect(&feed, &ArchiveFeed::changes, &watcher, &Watcher::apply);
        feed.start();
    }

    std::atomic<qint64> elapsed{0};
    std::unique_ptr<DemoService> service;
    MemoryArchive archive;
    Connection connection;
    ArchiveFeed feed;
    Watcher watcher;
    QSignalSpy ended;
    QSignalSpy refreshed;
};

constexpr qint64 tenMinutes = 600'000;

} // namespace

class TestWatcher : public QObject {
    Q_OBJECT

private slots:
    void followsRunningTestsUntilTheyEnd()
    {
        Round round(quick);
        round.connection.refresh();
        QTRY_VERIFY(round.watcher.runningCount() >= 10);
        QVERIFY(round.ended.isEmpty());
        const qsizetype atFirst = round.watcher.runningCount();
        round.elapsed = tenMinutes;
        QTRY_VERIFY(!round.ended.isEmpty());
        QTRY_VERIFY(round.watcher.runningCount() < atFirst);
        for (const StoredTest &stored : round.ended.first().first().value<QList<StoredTest>>())
            QVERIFY(stateOf(*stored.test) != TestState::Running);
    }

    void looksReadNoMoreThanTheyNeed()
    {
        Round round(quick, {.tests = 900});
        round.connection.refresh();
        QTRY_VERIFY(round.refreshed.size() >= 2); // the user's, then a look
        const auto look = round.refreshed.at(1).first().value<RefreshOutcome>();
        QVERIFY(!look.request.untilSeen.isEmpty());
        QVERIFY(look.progress.pages < 9);
    }

    void aPausedOrSwitchedOffWatcherAsksNothing()
    {
        Round round(quick);
        round.watcher.setPaused(true);
        round.connection.refresh();
        QTRY_VERIFY(round.watcher.runningCount() > 0);
        QVERIFY(!round.watcher.nextLook());
        round.watcher.setEnabled(false);
        round.watcher.setPaused(false);
        QVERIFY(!round.watcher.nextLook());
        QCOMPARE(round.refreshed.size(), 1);
        round.watcher.setEnabled(true);
        QVERIFY(round.watcher.nextLook());
        QTRY_VERIFY(round.refreshed.size() > 1);
    }

    void neverMoreThanItsCallsAMinute()
    {
        WatchPace pace = quick;
        pace.callsPerMinute = 4;
        pace.minuteMsecs = 60; // looks may follow each other quickly, the budget still counts a real minute
        Round round(pace, {.tests = 900});
        round.connection.refresh();
        QTRY_VERIFY(round.refreshed.size() >= 2);
        int planned = 0;
        connect(&round.watcher, &Watcher::nextLookChanged, this, [&planned] { ++planned; });
        QTRY_VERIFY(planned > 50);
        int pages = 0;
        for (qsizetype i = 1; i < round.refreshed.size(); ++i)
            pages += round.refreshed.at(i).first().value<RefreshOutcome>().progress.pages;
        QVERIFY2(pages <= 4, qPrintable(QString::number(pages)));
    }

    void stopsAtAProblemThatOnlyTheUserCanSolve()
    {
        Round forbidden(quick, {.tests = 80, .faults = {u"forbidden"_s}});
        StoredTest one;
        NetTest test;
        test.testId = u"a"_s;
        test.status = u"InProgress"_s;
        one.key = {u"p"_s, u"a"_s};
        one.test = std::make_shared<const NetTest>(test);
        forbidden.watcher.apply({one});
        QTRY_VERIFY(forbidden.watcher.stoppedBy());
        QCOMPARE(forbidden.watcher.stoppedBy()->kind, Problem::Kind::Permission);
        QVERIFY(!forbidden.watcher.nextLook());
    }
};

QTEST_GUILESS_MAIN(TestWatcher)
#include "tst_watcher.moc"
