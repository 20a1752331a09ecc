// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/eflo/fakeservice.h"
#include "tests/app/eflo/joblog.h"

#include <QLocale>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

/// Which errors are tried again, how often, and with what changed: eflo-api.md, section 3, line by line.
class TestClientRetries : public QObject {
    Q_OBJECT
private slots:
    void attempts_data();
    void attempts();
    void comesThroughInTheEnd();
    void everyAttemptIsNew();
    void throttleWaitsForTheNextMinute();
    void hintsRule_data();
    void hintsRule();
    void absurdHintIsCappedAndSaid();
    void usedNonceIsRenewedOnce();
    void clockIsCorrectedOnce_data();
    void clockIsCorrectedOnce();
    void clockOffsetIsKept();
    void noDateNoCorrection();
    void newTemporaryKeysAreUsed();
    void sameKeysAreNotTriedAgain();
    void transportIsNotTriedAgain_data();
    void transportIsNotTriedAgain();
    void callsAreCounted();
};

namespace {

QByteArray httpDate(const QDateTime &moment)
{
    return QLocale::c().toString(moment.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

QDateTime dateOf(const FakeRequest &request)
{
    return QDateTime::fromString(QString::fromLatin1(request.header("x-acs-date")), Qt::ISODate);
}

} // namespace

void TestClientRetries::attempts_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<int>("attempts");
    const auto row = [](int status, const QByteArray &code, int attempts) {
        QTest::addRow("%s %d", code.constData(), status) << status << code << attempts;
    };
    for (const char *code : {"InvalidAccessKeyId.NotFound", "InvalidAccessKeyId.Inactive", "SignatureDoesNotMatch",
                             "IncompleteSignature", "Forbidden.RAM", "NoPermission", "Forbidden", "RESOURCE_NOT_FOUND",
                             "Resource.NotFound", "InternalError", "SomethingElse", ""})
        row(400, code, 1);
    for (const char *code : {"Forbidden.RAM", "SignatureDoesNotMatch", ""})
        row(403, code, 1);
    row(404, "InvalidAccessKeyId.NotFound", 1);
    row(404, "", 1);
    for (const char *code : {"Throttling", "Throttling.User", "Throttling.Api", "Rejected.Throttling"}) {
        row(400, code, 4);
        row(429, code, 4);
        row(503, code, 4);
    }
    row(429, "", 4);
    row(500, "InternalDependencyError.RequestLimitExceeded", 4);
    for (const char *code : {"ServiceUnavailable", "InternalDependencyError", "InternalError", ""}) {
        row(500, code, 4);
        row(503, code, 4);
    }
    for (const int other : {501, 502, 504, 505})
        row(other, "", 1);
    row(502, "ServiceUnavailable", 4);
    row(403, "InvalidAccessKeyId.Inactive", 1);
    row(400, "SignatureNonceUsed", 2);
    row(200, "Throttling.User", 4); // an error object that comes with a good status
    row(200, "Forbidden.RAM", 1);
}

void TestClientRetries::attempts()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, code);
    QFETCH(const int, attempts);
    FakeService service;
    service.network.answerBy([&](const FakeRequest &, qsizetype) { return FakeAnswer::ofService(status, code); });
    ListLog log(service.client->list({}));
    QVERIFY(log.waitForEnd());
    QVERIFY(log.problem.has_value());
    QCOMPARE(log.problem->code, QString::fromLatin1(code));
    QCOMPARE(log.problem->requestId, u"REQ-1"_s);
    QVERIFY(!log.problem->remedy.isEmpty());
    QCOMPARE(service.network.requests().size(), attempts);
    QCOMPARE(log.waits.size(), code == "SignatureNonceUsed" ? 0 : attempts - 1);
}

void TestClientRetries::comesThroughInTheEnd()
{
    FakeService service;
    service.network.enqueue({FakeAnswer::ofService(503, "ServiceUnavailable"), FakeAnswer::ofService(400, "Throttling"),
                             FakeAnswer::ofService(500, "InternalError"), FakeAnswer::json(pageOf({u"a"_s}))});
    ListLog log(service.client->list({}));
    QVERIFY(log.waitForEnd());
    QVERIFY(!log.problem.has_value());
    QCOMPARE(log.ids, QStringList{u"a"_s});
    QCOMPARE(log.pages.first().number, 1);
}

void TestClientRetries::everyAttemptIsNew()
{
    FakeService service;
    service.network.answerBy([](const FakeRequest &, qsizetype) { return FakeAnswer::ofService(429, "Throttling"); });
    ListLog log(service.client->list({}));
    QVERIFY(log.waitForEnd());
    QSet<QByteArray> nonces;
    QSet<QByteArray> signatures;
    for (const FakeRequest &request : service.network.requests()) {
        nonces.insert(request.header("x-acs-signature-nonce"));
        signatures.insert(request.header("authorization"));
    }
    QCOMPARE(nonces.size(), 4);
    QCOMPARE(signatures.size(), 4);
    QCOMPARE(service.asked, 4); // the provider, before every attempt
}

void TestClientRetries::throttleWaitsForTheNextMinute()
{
    FakeService service;
    service.network.enqueue({FakeAnswer::ofService(400, "Throttling.User"), FakeAnswer::json(pageOf({}))});
    QElapsedTimer timer;
    timer.start();
    ListLog log(service.client->list({}));
    QVERIFY(log.waitForEnd());
    QVERIFY2(timer.elapsed() >= shortPacing().minuteMsecs, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(log.waits.size(), 1);
    QCOMPARE(log.waits.first().kind, Problem::Kind::Throttled);
    QVERIFY(log.waitEnds.first().timeSpec() == Qt::UTC);
}

void TestClientRetries::hintsRule_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("msecs");
    QTest::newRow("x-acs-retry-after") << QByteArray("x-acs-retry-after") << QByteArray("70") << 70;
    QTest::newRow("Retry-After") << QByteArray("Retry-After") << QByteArray("0.07") << 70;
    QTest::newRow("x-ratelimit-user") << QByteArray("x-ratelimit-user")
                                      << QByteArray("Limit:100,Remain:0,TimeLeft:70,Reset:1") << 70;
    QTest::newRow("x-ratelimit-user-api")
        << QByteArray("x-ratelimit-user-api") << QByteArray("Limit:1, TimeLeft: 70") << 70;
}

void TestClientRetries::hintsRule()
{
    QFETCH(const QByteArray, header);
    QFETCH(const QByteArray, value);
    QFETCH(const int, msecs);
    FakeService service;
    service.network.enqueue(
        {FakeAnswer::ofService(429, "Throttling").with(header, value), FakeAnswer::json(pageOf({}))});
    QElapsedTimer timer;
    timer.start();
    ListLog log(service.client->list({}));
    QVERIFY(log.waitForEnd());
    QVERIFY2(timer.elapsed() >= msecs, qPrintable(QString::number(timer.elapsed())));
    QVERIFY2(timer.elapsed() < 2 * 1000, qPrintable(QString::number(timer.elapsed())));
}

void TestClientRetries::absurdHintIsCappedAndSaid()
{
    FakeService service;
    service.network.enqueue(
        {FakeAnswer::ofService(429, "Throttling").with("x-acs-retry-after", "999999999999999999999"),
         FakeAnswer::json(pageOf({}))});
    ListLog log(service.client->list({}));
    QVERIFY(log.waitForEnd());
    QVERIFY(!log.problem.has_value());
    QVERIFY2(log.waits.first().remedy.contains("365 d"_L1), qPrintable(log.waits.first().remedy));
    QVERIFY2(log.waits.first().remedy.contains("100 ms"_L1), qPrintable(log.waits.first().remedy)); // five minutes here
}

void TestClientRetries::usedNonceIsRenewedOnce()
{
    FakeService service;
    service.network.enqueue({FakeAnswer::ofService(400, "SignatureNonceUsed"), FakeAnswer::json(pageOf({u"a"_s}))});
    ListLog log(service.client->list({}));
    QVERIFY(log.waitForEnd());
    QVERIFY(!log.problem.has_value());
    const auto &requests = service.network.requests();
    QVERIFY(requests.at(0).header("x-acs-signature-nonce") != requests.at(1).header("x-acs-signature-nonce"));
}

void TestClientRetries::clockIsCorrectedOnce_data()
{
    QTest::addColumn<int>("ahead"); // s
    QTest::addColumn<QString>("said");
    QTest::newRow("an hour ahead") << 3600 << u"60 min ahead"_s;
    QTest::newRow("three hours behind") << -10800 << u"3 h behind"_s;
    QTest::newRow("five days ahead") << 432000 << u"5 d ahead"_s;
}

void TestClientRetries::clockIsCorrectedOnce()
{
    QFETCH(const int, ahead);
    QFETCH(const QString, said);
    FakeService service;
    service.network.answerBy([ahead](const FakeRequest &, qsizetype) {
        return FakeAnswer::ofService(400, "InvalidTimeStamp.Expired")
            .with("Date", httpDate(QDateTime::currentDateTimeUtc().addSecs(-ahead)));
    });
    QSignalSpy skews(service.client.get(), &Client::clockSkewFound);
    ListLog log(service.client->list({}));
    QVERIFY(log.waitForEnd());
    QCOMPARE(log.problem->kind, Problem::Kind::Clock);
    QVERIFY2(log.problem->happened.contains(said), qPrintable(log.problem->happened));
    QCOMPARE(service.network.requests().size(), 2);
    QCOMPARE(skews.size(), 1);
    QVERIFY(qAbs(skews.first().first().toLongLong() - ahead) <= 1);
}

void TestClientRetries::clockOffsetIsKept()
{
    const auto now = [] { return QDateTime::currentDateTimeUtc().addSecs(7200); };
    FakeService service;
    service.network.answerBy([&now](const FakeRequest &request, qsizetype) {
        if (qAbs(dateOf(request).secsTo(now())) > 900)
            return FakeAnswer::ofService(400, "InvalidTimeStamp.Expired").with("Date", httpDate(now()));
        return FakeAnswer::json(pageOf({u"a"_s}));
    });
    ListLog first(service.client->list({}));
    QVERIFY(first.waitForEnd());
    QVERIFY(!first.problem.has_value());
    QCOMPARE(service.network.requests().size(), 2);
    ListLog second(service.client->list({}));
    QVERIFY(second.waitForEnd());
    QVERIFY(!second.problem.has_value());
    QCOMPARE(service.network.requests().size(), 3);
}

void TestClientRetries::noDateNoCorrection()
{
    FakeService service;
    service.network.answerBy(
        [](const FakeRequest &, qsizetype) { return FakeAnswer::ofService(400, "InvalidTimeStamp.Format"); });
    ListLog log(service.client->list({}));
    QVERIFY(log.waitForEnd());
    QCOMPARE(log.problem->kind, Problem::Kind::Clock);
    QCOMPARE(service.network.requests().size(), 1);
}

void TestClientRetries::newTemporaryKeysAreUsed()
{
    FakeService service({u"STS.old"_s, u"old-secret"_s, u"old-token"_s});
    service.network.answerBy([&service](const FakeRequest &request, qsizetype) {
        if (request.header("x-acs-security-token") == "new-token")
            return FakeAnswer::json(pageOf({u"a"_s}));
        service.keys = {u"STS.new"_s, u"new-secret"_s, u"new-token"_s};
        return FakeAnswer::ofService(403, "InvalidSecurityToken.Expired");
    });
    ListLog log(service.client->list({}));
    QVERIFY(log.waitForEnd());
    QVERIFY(!log.problem.has_value());
    QCOMPARE(service.network.requests().size(), 2);
    QCOMPARE(service.network.requests().last().header("x-acs-accesskey-id"), "STS.new");
}

void TestClientRetries::sameKeysAreNotTriedAgain()
{
    FakeService service({u"STS.old"_s, u"old-secret"_s, u"old-token"_s});
    service.network.answerBy(
        [](const FakeRequest &, qsizetype) { return FakeAnswer::ofService(400, "InvalidSecurityToken.Malformed"); });
    ListLog log(service.client->list({}));
    QVERIFY(log.waitForEnd());
    QCOMPARE(log.problem->kind, Problem::Kind::Credentials);
    QVERIFY(!log.problem->line().contains("old-token"_L1));
    QCOMPARE(service.network.requests().size(), 1);
}

void TestClientRetries::transportIsNotTriedAgain_data()
{
    QTest::addColumn<QNetworkReply::NetworkError>("error");
    QTest::addColumn<Problem::Kind>("kind");
    using Kind = Problem::Kind;
    QTest::newRow("refused") << QNetworkReply::ConnectionRefusedError << Kind::Network;
    QTest::newRow("closed") << QNetworkReply::RemoteHostClosedError << Kind::Network;
    QTest::newRow("no such name") << QNetworkReply::HostNotFoundError << Kind::Network;
    QTest::newRow("unreachable") << QNetworkReply::UnknownNetworkError << Kind::Network;
    QTest::newRow("socket time-out") << QNetworkReply::TimeoutError << Kind::Timeout;
    QTest::newRow("certificate") << QNetworkReply::SslHandshakeFailedError << Kind::Tls;
    QTest::newRow("proxy refuses") << QNetworkReply::ProxyConnectionRefusedError << Kind::Proxy;
    QTest::newRow("proxy wants a password") << QNetworkReply::ProxyAuthenticationRequiredError << Kind::Proxy;
    QTest::newRow("not HTTP") << QNetworkReply::ProtocolFailure << Kind::Answer;
}

void TestClientRetries::transportIsNotTriedAgain()
{
    QFETCH(const QNetworkReply::NetworkError, error);
    FakeService service;
    service.network.enqueue(FakeAnswer::failure(error, u"said\nby\u202eQt"_s));
    ListLog log(service.client->list({}));
    QVERIFY(log.waitForEnd());
    QVERIFY(log.problem.has_value());
    QTEST(log.problem->kind, "kind");
    QVERIFY(!log.problem->happened.isEmpty() && !log.problem->remedy.isEmpty());
    QVERIFY(!log.problem->detail.contains(u'\u202e'));
    QCOMPARE(service.network.requests().size(), 1);
}

void TestClientRetries::callsAreCounted()
{
    FakeService service;
    service.network.enqueue({FakeAnswer::ofService(503, "ServiceUnavailable"), FakeAnswer::json(pageOf({}, u"t"_s)),
                             FakeAnswer::json(pageOf({}))});
    QSignalSpy calls(service.client.get(), &Client::callStarted);
    ListLog log(service.client->list({}));
    QVERIFY(log.waitForEnd());
    QCOMPARE(calls.size(), 3);
}

QTEST_GUILESS_MAIN(TestClientRetries)
#include "tst_client_retries.moc"
