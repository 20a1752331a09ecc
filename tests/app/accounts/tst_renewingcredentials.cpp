// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accounts/renewingcredentials.h"
#include "tests/app/accounts/sourceworld.h"

using namespace fabriscope;
using namespace Qt::StringLiterals;

/// When keys are renewed, who waits, and what happens if they cannot be.
class TestRenewingCredentials : public QObject {
    Q_OBJECT
private slots:
    void oneFetchForAll();
    void renewedInTime_data();
    void renewedInTime();
    void keptWithoutAnEnd();
    void failureLeavesGoodOnes();
    void failureOfTheFirst();
    void overAndNotRenewed();
    void refusedOnes();
    void refusedAgainAndAgain();
    void refusedAndNotRenewed();
    void seeminglyOldOnes();
    void clockSetBack();
    void dies();
};

namespace {

/// What a source is told to say, and how often it was asked.
struct Tap {
    std::shared_ptr<FetchPromise> open; ///< the fetch under way
    int fetches = 0;
    QDateTime now = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
};

class TapSource final : public CredentialSource {
public:
    explicit TapSource(Tap &tap) : m_tap(tap) { }
    FetchFuture fetch() override
    {
        ++m_tap.fetches;
        m_tap.open = newFetch();
        return m_tap.open->future();
    }
    [[nodiscard]] QString description() const override { return {}; }

private:
    Tap &m_tap;
};

struct Renewal {
    Renewal()
        : renewing(std::make_unique<RenewingCredentials>(std::make_unique<TapSource>(tap), [this] { return tap.now; }))
    {
    }
    static Credentials keys(int number) { return {u"STS.%1"_s.arg(number), u"s"_s, u"t"_s}; }
    void give(int number, int goodForSecs)
    {
        endFetch(*tap.open,
                 TimedCredentials{keys(number), goodForSecs > 0 ? tap.now.addSecs(goodForSecs) : QDateTime()});
    }
    void fail() const { endFetch(*tap.open, tl::unexpected(Problem{.happened = u"STS is away"_s})); }
    /// Asks, lets \a answer answer, and waits for the outcome.
    template <class Answer> Result<Credentials> ask(Answer answer)
    {
        const auto future = renewing->credentials();
        answer();
        return SourceWorld::answerOf(future);
    }
    Result<Credentials> ask()
    {
        return ask([] {});
    }

    Tap tap;
    std::unique_ptr<RenewingCredentials> renewing;
};

} // namespace

void TestRenewingCredentials::oneFetchForAll()
{
    Renewal r;
    QList<QFuture<Result<Credentials>>> waiting;
    for (int i = 0; i < 50; ++i)
        waiting += r.renewing->credentials();
    QCOMPARE(r.tap.fetches, 1);
    QVERIFY(!waiting.first().isFinished());
    r.give(1, 3600);
    for (const auto &future : std::as_const(waiting))
        QCOMPARE(*SourceWorld::answerOf(future), Renewal::keys(1));
    QVERIFY(r.renewing->credentials().isFinished());
    QCOMPARE(r.tap.fetches, 1);
}

void TestRenewingCredentials::renewedInTime_data()
{
    QTest::addColumn<int>("left");
    QTest::addColumn<bool>("renews");
    QTest::newRow("181 s") << 181 << false;
    QTest::newRow("180 s") << 180 << true;
    QTest::newRow("over") << -1 << true;
}

void TestRenewingCredentials::renewedInTime()
{
    QFETCH(const int, left);
    QFETCH(const bool, renews);
    Renewal r;
    QVERIFY(r.ask([&] { r.give(1, 3600); }).has_value());
    r.tap.now = r.tap.now.addSecs(3600 - left);
    const auto future = r.renewing->credentials();
    QCOMPARE(r.tap.fetches, renews ? 2 : 1);
    QCOMPARE(future.isFinished(), !renews);
    if (renews)
        r.give(2, 3600);
    QCOMPARE(*SourceWorld::answerOf(future), Renewal::keys(renews ? 2 : 1));
}

void TestRenewingCredentials::keptWithoutAnEnd()
{
    Renewal r;
    QVERIFY(r.ask([&] { r.give(1, 0); }).has_value());
    r.tap.now = r.tap.now.addYears(1);
    QVERIFY(r.ask().has_value());
    QCOMPARE(r.tap.fetches, 1);
}

void TestRenewingCredentials::failureLeavesGoodOnes()
{
    Renewal r;
    QVERIFY(r.ask([&] { r.give(1, 3600); }).has_value());
    r.tap.now = r.tap.now.addSecs(3600 - 170);
    QCOMPARE(*r.ask([&] { r.fail(); }), Renewal::keys(1));
    QCOMPARE(*r.ask(), Renewal::keys(1)); // left alone for a while
    QCOMPARE(r.tap.fetches, 2);
    r.tap.now = r.tap.now.addSecs(5);
    QCOMPARE(*r.ask([&] { r.fail(); }), Renewal::keys(1));
    r.tap.now = r.tap.now.addSecs(5); // now for longer
    QCOMPARE(*r.ask(), Renewal::keys(1));
    QCOMPARE(r.tap.fetches, 3);
    r.tap.now = r.tap.now.addSecs(5);
    QCOMPARE(*r.ask([&] { r.give(2, 3600); }), Renewal::keys(2));
}

void TestRenewingCredentials::failureOfTheFirst()
{
    Renewal r;
    QCOMPARE(r.ask([&] { r.fail(); }).error().happened, u"STS is away"_s);
    QVERIFY(!r.ask().has_value());
    QCOMPARE(r.tap.fetches, 1);
    r.tap.now = r.tap.now.addSecs(2);
    QVERIFY(r.ask([&] { r.give(1, 3600); }).has_value());
}

void TestRenewingCredentials::overAndNotRenewed()
{
    Renewal r;
    QVERIFY(r.ask([&] { r.give(1, 3600); }).has_value());
    r.tap.now = r.tap.now.addSecs(4000);
    const auto over = r.ask([&] { r.fail(); });
    QVERIFY(!over.has_value());
    QVERIFY2(over.error().happened.contains("STS is away"_L1), qPrintable(over.error().happened));
    QVERIFY2(over.error().happened.contains("could not be renewed"_L1), qPrintable(over.error().happened));
}

void TestRenewingCredentials::refusedOnes()
{
    Renewal r;
    QVERIFY(r.ask([&] { r.give(1, 3600); }).has_value());
    const auto first = r.renewing->renewed(Renewal::keys(1));
    const auto second = r.renewing->renewed(Renewal::keys(1));
    const auto plain = r.renewing->credentials(); // waits too: the old ones are no good
    QCOMPARE(r.tap.fetches, 2);
    r.give(2, 3600);
    for (const auto &future : {first, second, plain})
        QCOMPARE(*SourceWorld::answerOf(future), Renewal::keys(2));
    QCOMPARE(*SourceWorld::answerOf(r.renewing->renewed(Renewal::keys(1))), Renewal::keys(2)); // renewed meanwhile
    QCOMPARE(r.tap.fetches, 2);
}

void TestRenewingCredentials::refusedAgainAndAgain()
{
    Renewal r;
    QVERIFY(r.ask([&] { r.give(1, 3600); }).has_value());
    const auto first = r.renewing->renewed(Renewal::keys(1));
    r.give(1, 3600);
    QCOMPARE(*SourceWorld::answerOf(first), Renewal::keys(1));
    for (int i = 0; i < 20; ++i)
        QCOMPARE(*SourceWorld::answerOf(r.renewing->renewed(Renewal::keys(1))), Renewal::keys(1));
    QCOMPARE(r.tap.fetches, 2);
    r.tap.now = r.tap.now.addSecs(10);
    const auto later = r.renewing->renewed(Renewal::keys(1));
    QCOMPARE(r.tap.fetches, 3);
    r.give(2, 3600);
    QCOMPARE(*SourceWorld::answerOf(later), Renewal::keys(2));
}

void TestRenewingCredentials::refusedAndNotRenewed()
{
    Renewal r;
    QVERIFY(r.ask([&] { r.give(1, 3600); }).has_value());
    const auto future = r.renewing->renewed(Renewal::keys(1));
    r.fail();
    QCOMPARE(SourceWorld::answerOf(future).error().happened, u"STS is away"_s);
    QVERIFY(!r.ask().has_value()); // the old ones stay dead
    r.tap.now = r.tap.now.addSecs(2);
    QCOMPARE(*r.ask([&] { r.give(2, 3600); }), Renewal::keys(2));
}

void TestRenewingCredentials::seeminglyOldOnes()
{
    Renewal r;
    r.tap.now = r.tap.now.addDays(1); // this clock is ahead
    const auto fetched = r.ask([&] {
        endFetch(*r.tap.open, TimedCredentials{Renewal::keys(1), r.tap.now.addDays(-1)});
    });
    QCOMPARE(*fetched, Renewal::keys(1));
    QCOMPARE(*r.ask(), Renewal::keys(1));
    QCOMPARE(r.tap.fetches, 1);
}

void TestRenewingCredentials::clockSetBack()
{
    Renewal r;
    QVERIFY(!r.ask([&] { r.fail(); }).has_value());
    r.tap.now = r.tap.now.addDays(-1);
    QVERIFY(r.ask([&] { r.give(1, 3600); }).has_value());
}

void TestRenewingCredentials::dies()
{
    Renewal r;
    const auto future = r.renewing->credentials();
    r.renewing.reset();
    QVERIFY(future.isFinished());
    QCOMPARE(future.resultCount(), 0);
    r.give(1, 3600);
}

QTEST_GUILESS_MAIN(TestRenewingCredentials)
#include "tst_renewingcredentials.moc"
