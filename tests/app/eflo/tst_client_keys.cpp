// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/eflo/fakeservice.h"
#include "tests/app/eflo/joblog.h"

#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

/// What the credentials' provider says, and the time until it does.
class TestClientKeys : public QObject {
    Q_OBJECT
private slots:
    void missingCredentials_data();
    void missingCredentials();
    void providersProblemIsPassedOn();
    void requestsWaitForKeys();
    void cancelWhileKeysAreRenewed_data();
    void cancelWhileKeysAreRenewed();
    void clientDiesWhileKeysAreRenewed();
    void renewalsProblemIsPassedOn();
};

void TestClientKeys::missingCredentials_data()
{
    QTest::addColumn<Credentials>("keys");
    QTest::newRow("none") << Credentials();
    QTest::newRow("no secret") << Credentials{u"LTAI"_s, {}, {}};
    QTest::newRow("no id") << Credentials{{}, u"hunter2"_s, {}};
    QTest::newRow("header in the id") << Credentials{u"LTAI\r\nX-Evil: 1"_s, u"hunter2"_s, {}};
    QTest::newRow("header in the token") << Credentials{u"LTAI"_s, u"hunter2"_s, u"a\nb"_s};
}

void TestClientKeys::missingCredentials()
{
    QFETCH(const Credentials, keys);
    FakeService service(keys);
    ListLog log(service.client->list({}));
    QVERIFY(log.waitForEnd());
    QCOMPARE(log.problem->kind, Problem::Kind::Credentials);
    QCOMPARE(log.problem->request, u"ListNetTestResults"_s);
    QVERIFY(!log.problem->line().contains("hunter2"_L1));
    QCOMPARE(service.network.requests().size(), 0);
}

void TestClientKeys::providersProblemIsPassedOn()
{
    FakeService service;
    Problem locked;
    locked.kind = Problem::Kind::Credentials;
    locked.happened = u"The keyring is locked"_s;
    service.problem = locked;
    ListLog log(service.client->list({}));
    QVERIFY(log.waitForEnd());
    QCOMPARE(log.problem->happened, locked.happened);
    QCOMPARE(service.network.requests().size(), 0);
}

void TestClientKeys::requestsWaitForKeys()
{
    FakeService service;
    service.held = true;
    service.network.enqueue({FakeAnswer::json(pageOf({u"a"_s})), FakeAnswer::json(pageOf({u"a"_s}))});
    ListLog first(service.client->list({}));
    ListLog second(service.client->list({}));
    QTRY_COMPARE(service.waiting.size(), std::size_t(2));
    QCOMPARE(service.network.requests().size(), 0);
    service.release();
    QVERIFY(first.waitForEnd() && second.waitForEnd());
    QVERIFY(!first.problem && !second.problem);
}

void TestClientKeys::cancelWhileKeysAreRenewed_data()
{
    QTest::addColumn<bool>("refused"); // by the service, so that others are asked for; else the first time
    QTest::newRow("before the first request") << false;
    QTest::newRow("after a refusal") << true;
}

void TestClientKeys::cancelWhileKeysAreRenewed()
{
    QFETCH(const bool, refused);
    FakeService service({u"STS.1"_s, u"s"_s, u"t"_s});
    service.held = !refused;
    service.network.answerBy([&service](const FakeRequest &, qsizetype) {
        service.held = true;
        return FakeAnswer::ofService(403, "InvalidSecurityToken.Expired");
    });
    ListJob *job = service.client->list({});
    ListLog log(job);
    QTRY_COMPARE(service.waiting.size(), std::size_t(1));
    QCOMPARE(service.renewals, refused ? 1 : 0);
    job->cancel();
    service.release();
    QVERIFY(log.waitForEnd());
    QCOMPARE(log.problem->kind, Problem::Kind::Cancelled);
    QCOMPARE(service.network.requests().size(), refused ? 1 : 0);
    QCOMPARE(log.finished, 1);
}

void TestClientKeys::clientDiesWhileKeysAreRenewed()
{
    FakeService service;
    service.held = true;
    ListLog log(service.client->list({}));
    QTRY_COMPARE(service.waiting.size(), std::size_t(1));
    service.client.reset();
    service.release();
    bool ticked = false;
    QMetaObject::invokeMethod(
        this, [&ticked] { ticked = true; }, Qt::QueuedConnection);
    QTRY_VERIFY(ticked);
    QCOMPARE(log.finished, 0);
    QCOMPARE(service.network.requests().size(), 0);
}

void TestClientKeys::renewalsProblemIsPassedOn()
{
    FakeService service({u"STS.1"_s, u"s"_s, u"t"_s});
    service.network.answerBy([&service](const FakeRequest &, qsizetype) {
        service.problem = Problem{.kind = Problem::Kind::Permission, .happened = u"No more roles for you"_s};
        return FakeAnswer::ofService(403, "InvalidSecurityToken.Expired");
    });
    ListLog log(service.client->list({}));
    QVERIFY(log.waitForEnd());
    QCOMPARE(log.problem->happened, u"No more roles for you"_s);
    QCOMPARE(service.renewals, 1);
    QCOMPARE(service.network.requests().size(), 1);
}

QTEST_GUILESS_MAIN(TestClientKeys)
#include "tst_client_keys.moc"
