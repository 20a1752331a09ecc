// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/eflo/retrypolicy.h"

#include <QTest>

using namespace fabriscope;

using Kind = NextStep::Kind;

/// The decision to try again, apart from any network.
class TestRetryPolicy : public QObject {
    Q_OBJECT
private slots:
    void backsOff();
    void throttleWithoutHint();
    void hintRules();
    void absurdHint();
    void triesAreCounted();
    void onceOnly();
    void everythingElseGivesUp();
};

namespace {

ServiceError errorOf(ErrorMeaning meaning, std::optional<qint64> hint = {})
{
    ServiceError error;
    error.meaning = meaning;
    error.hintMsecs = hint;
    error.clockOffSecs = 3600;
    return error;
}

} // namespace

void TestRetryPolicy::backsOff()
{
    for (const ErrorMeaning meaning : {ErrorMeaning::Unavailable, ErrorMeaning::LimitExceeded}) {
        for (int tries = 1; tries <= 3; ++tries) {
            const qint64 base = 1000LL << (tries - 1);
            QCOMPARE(nextStep(errorOf(meaning), {tries}, {}, 0).waitMsecs, base);
            const qint64 most = nextStep(errorOf(meaning), {tries}, {}, 0.999999).waitMsecs;
            QVERIFY(most > base && most <= 2 * base);
        }
    }
}

void TestRetryPolicy::throttleWithoutHint()
{
    const NextStep step = nextStep(errorOf(ErrorMeaning::Throttled), {1}, {}, 0.5);
    QCOMPARE(step.kind, Kind::Wait);
    QVERIFY(step.waitMsecs >= 60000 && step.waitMsecs <= 61000);
    QVERIFY(!step.hintCapped);
}

void TestRetryPolicy::hintRules()
{
    for (const ErrorMeaning meaning : {ErrorMeaning::Throttled, ErrorMeaning::Unavailable})
        QCOMPARE(nextStep(errorOf(meaning, 1234), {1}, {}, 0.9).waitMsecs, 1234);
}

void TestRetryPolicy::absurdHint()
{
    const NextStep step = nextStep(errorOf(ErrorMeaning::Throttled, qint64(1) << 60), {1}, {}, 0.5);
    QCOMPARE(step.waitMsecs, 5 * 60000);
    QVERIFY(step.hintCapped);
}

void TestRetryPolicy::triesAreCounted()
{
    for (const ErrorMeaning meaning :
         {ErrorMeaning::Throttled, ErrorMeaning::Unavailable, ErrorMeaning::LimitExceeded}) {
        QCOMPARE(nextStep(errorOf(meaning), {3}, {}, 0).kind, Kind::Wait);
        QCOMPARE(nextStep(errorOf(meaning), {4}, {}, 0).kind, Kind::GiveUp);
        QCOMPARE(nextStep(errorOf(meaning, 5), {4}, {}, 0).kind, Kind::GiveUp);
    }
}

void TestRetryPolicy::onceOnly()
{
    CallHistory history;
    QCOMPARE(nextStep(errorOf(ErrorMeaning::NonceUsed), history, {}, 0).kind, Kind::RenewNonce);
    QCOMPARE(nextStep(errorOf(ErrorMeaning::ClockOff), history, {}, 0).kind, Kind::CorrectClock);
    QCOMPARE(nextStep(errorOf(ErrorMeaning::TokenRefused), history, {}, 0).kind, Kind::RenewCredentials);
    history = {2, true, true, true};
    for (const ErrorMeaning meaning : {ErrorMeaning::NonceUsed, ErrorMeaning::ClockOff, ErrorMeaning::TokenRefused})
        QCOMPARE(nextStep(errorOf(meaning), history, {}, 0).kind, Kind::GiveUp);
    ServiceError dateless = errorOf(ErrorMeaning::ClockOff);
    dateless.clockOffSecs.reset();
    QCOMPARE(nextStep(dateless, {}, {}, 0).kind, Kind::GiveUp);
}

void TestRetryPolicy::everythingElseGivesUp()
{
    using enum ErrorMeaning;
    const QList<ErrorMeaning> retried{Throttled, Unavailable, LimitExceeded, NonceUsed, ClockOff, TokenRefused};
    for (int meaning = 0; meaning <= int(CredentialsFailed); ++meaning) {
        if (!retried.contains(ErrorMeaning(meaning)))
            QCOMPARE(nextStep(errorOf(ErrorMeaning(meaning), 5), {}, {}, 0).kind, Kind::GiveUp);
    }
}

QTEST_GUILESS_MAIN(TestRetryPolicy)
#include "tst_retrypolicy.moc"
