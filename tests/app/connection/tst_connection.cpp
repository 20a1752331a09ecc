// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A connected profile from the wire to the archive: real sockets, the demo service at the other end.

#include "app/archive/memoryarchive.h"
#include "app/connection/connection.h"
#include "app/demo/demoservice.h"
#include "app/record/decode.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <limits>

using namespace fabriscope;
using namespace Qt::StringLiterals;

namespace {

/// A service, an archive and a connection between them.
struct Round {
    explicit Round(const DemoSettings &settings, const DemoClock &clock = {})
        : service(std::move(*DemoService::start(settings, clock)))
        , connection(setupOf(*service), archive)
        , refreshed(&connection, &Connection::refreshed)
    {
    }

    static ConnectionSetup setupOf(const DemoService &service)
    {
        return {.profileId = u"p"_s,
                .name = u"Demo"_s,
                .client = {.endpoint = service.address().endpoint},
                .credentials = service.address().credentials};
    }
    /// The outcome of the next refresh to end.
    RefreshOutcome outcome()
    {
        if (refreshed.isEmpty() && !refreshed.wait(20'000))
            return {};
        return refreshed.takeFirst().first().value<RefreshOutcome>();
    }
    QList<StoredTest> stored()
    {
        auto all = archive.changesSince(0, std::numeric_limits<int>::max());
        all.waitForFinished();
        return all.result()->tests;
    }

    std::unique_ptr<DemoService> service;
    MemoryArchive archive;
    Connection connection;
    QSignalSpy refreshed;
};

} // namespace

class TestConnection : public QObject {
    Q_OBJECT

private slots:
    void everyPageComesIntoTheArchive()
    {
        Round round({.tests = 430});
        QSignalSpy progressed(&round.connection, &Connection::progressed);
        round.connection.refresh();
        QVERIFY(round.connection.isRefreshing());
        const RefreshOutcome outcome = round.outcome();
        QVERIFY2(!outcome.problem, outcome.problem ? qPrintable(outcome.problem->line()) : "");
        QVERIFY(outcome.complete);
        QVERIFY(outcome.progress.pages >= 5);
        QCOMPARE(round.stored().size(), outcome.progress.tests);
        QCOMPARE(progressed.size(), outcome.progress.pages);
        QCOMPARE(round.connection.callsInLastMinute(), outcome.progress.pages);
        QVERIFY(!round.connection.isRefreshing());
        for (const StoredTest &stored : round.stored()) {
            QCOMPARE(stored.key.profile, u"p"_s);
            QCOMPARE(stored.from->source, u"127.0.0.1"_s);
            QVERIFY(!stored.from->requestId.isEmpty());
            QCOMPARE(stored.from->maxResults, std::optional(100));
        }
    }

    void aSecondRefreshChangesNothing()
    {
        const DemoClock standing{.elapsedMsecs = [] { return qint64(0); }};
        Round round({.tests = 120}, standing);
        round.connection.refresh();
        QVERIFY(round.outcome().complete);
        const auto before = round.stored();
        round.connection.refresh();
        QVERIFY(round.outcome().complete);
        const auto after = round.stored();
        QCOMPARE(after.size(), before.size());
        QCOMPARE(after.last().sequence, before.last().sequence);
    }

    void whatIsKnownIsNotAskedAgain()
    {
        std::atomic<qint64> elapsed = 0;
        const DemoClock moved{.elapsedMsecs = [&elapsed] { return elapsed.load(); }};
        Round round({.tests = 1500}, moved);
        round.connection.refresh();
        const RefreshOutcome first = round.outcome();
        QVERIFY(first.complete && first.isWhole);
        const auto before = round.stored().size();
        elapsed = 40 * 60'000; // of the fleet's clock: new tests have begun, others have ended
        round.connection.refresh();
        const RefreshOutcome second = round.outcome();
        QVERIFY(second.complete);
        QVERIFY2(!second.isWhole && second.progress.pages < first.progress.pages / 2,
                 qPrintable(QString::number(second.progress.pages)));
        const auto known = round.stored();
        QVERIFY(known.size() >= before);
        // The same tests, in the same state, as somebody sees who reads everything.
        round.connection.refresh({}, RefreshDepth::Whole);
        QVERIFY(round.outcome().isWhole);
        const auto whole = round.stored();
        QCOMPARE(whole.size(), known.size());
        QCOMPARE(whole.last().sequence, known.last().sequence);
    }

    void aListThatBrokeIsNoBasis()
    {
        Round round({.tests = 600, .faults = {u"token-repeats"_s}});
        round.connection.refresh();
        QVERIFY(round.outcome().problem);
        auto basis = round.archive.sweepBasis(u"p"_s, {});
        basis.waitForFinished();
        QVERIFY(!basis.result()->endedAt.isValid());
    }

    void whatTheServiceForgotStaysMarked()
    {
        Round round({.tests = 120});
        auto put = round.archive.put({.profile = u"p"_s,
                                      .from = {.receivedAt = QDateTime::currentDateTimeUtc().addDays(-1)},
                                      .records = {*decodeRecord(R"({"TestId":"long-gone","Status":"Finished"})")}});
        put.waitForFinished();
        round.connection.refresh();
        QVERIFY(round.outcome().isWhole);
        int gone = 0;
        for (const StoredTest &stored : round.stored()) {
            QCOMPARE(stored.goneSince.isValid(), stored.key.testId == "long-gone"_L1);
            gone += stored.goneSince.isValid() ? 1 : 0;
        }
        QCOMPARE(gone, 1);
    }

    void whatCameBeforeAFailureIsKept()
    {
        Round round({.tests = 400, .faults = {u"token-repeats"_s}});
        round.connection.refresh();
        const RefreshOutcome outcome = round.outcome();
        QVERIFY(outcome.problem);
        QCOMPARE(outcome.problem->profile, u"Demo"_s);
        QVERIFY(!outcome.complete);
        QVERIFY(!round.stored().isEmpty());
        QCOMPARE(round.stored().size(), outcome.progress.tests);
    }

    void cancellingEndsOnceAndARefreshAfterwardsWorks()
    {
        Round round({.tests = 2400, .latencyMsecs = 20});
        QSignalSpy progressed(&round.connection, &Connection::progressed);
        round.connection.refresh();
        QVERIFY(progressed.wait());
        round.connection.cancel();
        const RefreshOutcome outcome = round.outcome();
        QVERIFY(outcome.problem);
        QCOMPARE(outcome.problem->kind, Problem::Kind::Cancelled);
        QVERIFY(!round.connection.isRefreshing());
        round.connection.refresh({.netTestType = u"DelayTest"_s});
        QVERIFY(round.outcome().complete);
        QVERIFY(round.refreshed.isEmpty());
    }

    void aNewRefreshReplacesTheOneUnderWay()
    {
        Round round({.tests = 600, .latencyMsecs = 20});
        round.connection.refresh();
        round.connection.refresh({.netTestType = u"CommTest"_s});
        QCOMPARE(round.outcome().problem->kind, Problem::Kind::Cancelled);
        const RefreshOutcome second = round.outcome();
        QVERIFY(second.complete);
        QCOMPARE(second.request.netTestType, u"CommTest"_s);
    }

    void looksEndWhenEveryWantedTestWasMet()
    {
        Round round({.tests = 500});
        round.connection.refresh({.maxPages = 1});
        QCOMPARE(round.outcome().progress.pages, 1);
        const QString wanted = round.stored().first().key.testId;
        round.connection.refresh({.untilSeen = {wanted}});
        const RefreshOutcome met = round.outcome();
        QVERIFY(met.unmet.isEmpty());
        QCOMPARE(met.progress.pages, 1);
        round.connection.refresh({.untilSeen = {wanted, u"gone"_s}, .maxPages = 3});
        const RefreshOutcome partly = round.outcome();
        QCOMPARE(partly.unmet, QSet<QString>({u"gone"_s}));
        QCOMPARE(partly.progress.pages, 3);
        QVERIFY(!partly.complete);
    }

    void describedTestsKeepTheirResult()
    {
        Round round({.tests = 60});
        round.connection.refresh();
        QVERIFY(round.outcome().complete);
        const auto tests = round.stored();
        const auto finished = std::find_if(tests.rbegin(), tests.rend(), [](const StoredTest &stored) {
            return stateOf(*stored.test) == TestState::Finished && kindOf(*stored.test) == TestKind::Traffic;
        });
        QVERIFY(finished != tests.rend());
        QSignalSpy described(&round.connection, &Connection::described);
        round.connection.describe(finished->key.testId);
        round.connection.describe(finished->key.testId); // costs nothing more
        QVERIFY(described.wait());
        QVERIFY(!described.first().at(1).value<std::optional<Problem>>());
        QCOMPARE(described.size(), 1);
        auto raws = round.archive.rawRecords({finished->key});
        raws.waitForFinished();
        QVERIFY(!raws.result()->first().resultDetial.isEmpty());
        round.connection.describe(u"no such test"_s);
        QVERIFY(described.wait());
        QCOMPARE(described.last().at(1).value<std::optional<Problem>>()->kind, Problem::Kind::NotFound);
    }

    void itCanGoAwayAtAnyMoment()
    {
        for (int i = 0; i < 10; ++i) {
            Round round({.tests = 300, .latencyMsecs = i});
            round.connection.refresh();
            round.connection.describe(u"x"_s);
            QTRY_VERIFY(round.connection.callsInLastMinute() > 0);
        }
    }
};

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
