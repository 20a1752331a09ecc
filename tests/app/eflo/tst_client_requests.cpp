// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/eflo/fakeservice.h"
#include "tests/app/eflo/joblog.h"
#include "tests/app/eflo/verifier.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

/// Whoever checks our requests by the published protocol finds the signature right, whatever the parameters.
class TestClientRequests : public QObject {
    Q_OBJECT
private slots:
    void list_data();
    void list();
    void describe_data();
    void describe();
    void describeOfSomethingElse_data();
    void describeOfSomethingElse();
    void temporaryKeys();
    void anyParameters();
    void dateAndNonce();
    void verifierIsNoRubberStamp();
};

namespace {

const QByteArray secret = "s3cret/with+chars==";

Credentials plainKeys()
{
    return {u"LTAI-test-key-0001"_s, QString::fromLatin1(secret), {}};
}

/// Text of every kind that could trip an encoder.
QString oddText(QRandomGenerator &random)
{
    static const QStringList pieces{u"a"_s,  u"Z"_s,  u"0"_s,  u" "_s, u"+"_s,  u"/"_s, u"="_s, u"*"_s,
                                    u"~"_s,  u"-"_s,  u"_"_s,  u"."_s, u"%"_s,  u"&"_s, u"?"_s, u"#"_s,
                                    u"\t"_s, u"\n"_s, u"\""_s, u"'"_s, u"资"_s, u"é"_s, u"😀"_s, u"\u202e"_s};
    QString text;
    const int length = 1 + random.bounded(20);
    for (int i = 0; i < length; ++i)
        text += pieces.at(random.bounded(int(pieces.size())));
    return text;
}

} // namespace

void TestClientRequests::list_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("group");
    QTest::newRow("bare") << QString() << QString();
    QTest::newRow("type") << u"DelayTest"_s << QString();
    QTest::newRow("Chinese group") << QString() << u"资源组 一"_s;
    QTest::newRow("odd characters") << u"+/=*~"_s << u"a b+c&d=e%20"_s;
    QTest::newRow("emoji") << u"😀"_s << u"🧵🖧"_s;
}

void TestClientRequests::list()
{
    QFETCH(const QString, type);
    QFETCH(const QString, group);
    FakeService service(plainKeys());
    service.network.enqueue({FakeAnswer::json(pageOf({u"a"_s}, u"t+/=*~ 资"_s)), FakeAnswer::json(pageOf({}))});
    ListLog log(service.client->list({type, group, 100}));
    QVERIFY(log.waitForEnd());
    QCOMPARE(service.network.requests().size(), 2);
    for (const FakeRequest &request : service.network.requests()) {
        QCOMPARE(Verifier(secret).complaint(request), QByteArray());
        QCOMPARE(request.request.url(), QUrl(u"https://eflo-controller.cn-test.aliyuncs.com/"_s));
        QCOMPARE(request.header("Host"), "eflo-controller.cn-test.aliyuncs.com");
        QCOMPARE(request.header("Content-Type"), "application/x-www-form-urlencoded");
        QCOMPARE(request.header("x-acs-action"), "ListNetTestResults");
        QCOMPARE(request.parameter(u"NetTestType"_s), type);
        QCOMPARE(request.parameter(u"ResourceGroupId"_s), group);
        QVERIFY(request.header("Authorization").contains("Credential=LTAI-test-key-0001,"));
        QVERIFY(!request.request.hasRawHeader("x-acs-security-token"));
        QVERIFY(!request.request.hasRawHeader("x-acs-accesskey-id"));
    }
}

void TestClientRequests::describe_data()
{
    QTest::addColumn<QString>("testId");
    QTest::newRow("plain") << u"dr-uf6i0tv2refv8wz"_s;
    QTest::newRow("documented sample") << u"String\ti-uf6i0tv2refv8wz*****"_s;
    QTest::newRow("blanks around it") << u" a "_s;
    QTest::newRow("empty") << QString();
}

void TestClientRequests::describe()
{
    QFETCH(const QString, testId);
    FakeService service(plainKeys());
    service.network.enqueue(FakeAnswer::json(R"({"Status":"Finished","RequestId":"R"})"));
    DescribeLog log(service.client->describe(testId));
    QVERIFY(log.waitForEnd());
    QVERIFY(log.answer->has_value());
    QCOMPARE(log.origin.requestId, u"R"_s);
    const FakeRequest &request = service.network.requests().first();
    QCOMPARE(Verifier(secret).complaint(request), QByteArray());
    QCOMPARE(request.header("x-acs-action"), "DescribeNetTestResult");
    QCOMPARE(request.parameter(u"TestId"_s), testId);
    QVERIFY(request.hasParameter(u"TestId"_s));
}

void TestClientRequests::describeOfSomethingElse_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Problem::Kind>("kind");
    QTest::newRow("nothing") << QByteArray("{\"RequestId\":\"R\"}") << Problem::Kind::NotFound;
    QTest::newRow("another test") << QByteArray(R"({"TestId":"dr-b","Status":"Finished"})") << Problem::Kind::Answer;
}

void TestClientRequests::describeOfSomethingElse()
{
    QFETCH(const QByteArray, answer);
    FakeService service(plainKeys());
    service.network.enqueue(FakeAnswer::json(answer));
    DescribeLog log(service.client->describe(u"dr-a"_s));
    QVERIFY(log.waitForEnd());
    QVERIFY(!log.answer->has_value());
    QTEST(log.answer->error().kind, "kind");
}

void TestClientRequests::temporaryKeys()
{
    FakeService service({u"STS.NUabc"_s, QString::fromLatin1(secret), u"STS.token/with+chars=="_s});
    service.network.enqueue(FakeAnswer::json(pageOf({})));
    ListLog log(service.client->list({}));
    QVERIFY(log.waitForEnd());
    const FakeRequest &request = service.network.requests().first();
    QCOMPARE(Verifier(secret).complaint(request), QByteArray());
    QCOMPARE(request.header("x-acs-security-token"), "STS.token/with+chars==");
    QCOMPARE(request.header("x-acs-accesskey-id"), "STS.NUabc");
}

void TestClientRequests::anyParameters()
{
    QRandomGenerator random(20250102);
    for (int round = 0; round < 200; ++round) {
        const QString group = oddText(random);
        const QString token = oddText(random);
        FakeService service(plainKeys());
        service.network.enqueue(
            {FakeAnswer::json(R"({"NextToken":)"
                              + QJsonDocument(QJsonArray{token}).toJson(QJsonDocument::Compact).chopped(1).mid(1)
                              + "}"),
             FakeAnswer::json(pageOf({}))});
        ListLog log(service.client->list({{}, group, 100}));
        QVERIFY(log.waitForEnd());
        QCOMPARE(service.network.requests().size(), 2);
        for (const FakeRequest &request : service.network.requests())
            QCOMPARE(Verifier(secret).complaint(request), QByteArray());
        QCOMPARE(service.network.requests().last().parameter(u"ResourceGroupId"_s), group);
        QCOMPARE(service.network.requests().last().parameter(u"NextToken"_s), token);
    }
}

void TestClientRequests::dateAndNonce()
{
    FakeService service(plainKeys());
    service.network.enqueue(FakeAnswer::json(pageOf({})));
    ListLog log(service.client->list({}));
    QVERIFY(log.waitForEnd());
    const FakeRequest &request = service.network.requests().first();
    static const QRegularExpression dateShape(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"_s);
    const QString date = QString::fromLatin1(request.header("x-acs-date"));
    QVERIFY2(dateShape.match(date).hasMatch(), qPrintable(date));
    QVERIFY(qAbs(QDateTime::fromString(date, Qt::ISODate).secsTo(QDateTime::currentDateTimeUtc())) < 10);
    static const QRegularExpression nonceShape(u"^[0-9a-f]{32}$"_s);
    QVERIFY(nonceShape.match(QString::fromLatin1(request.header("x-acs-signature-nonce"))).hasMatch());
}

void TestClientRequests::verifierIsNoRubberStamp()
{
    FakeService service(plainKeys());
    service.network.enqueue(FakeAnswer::json(pageOf({})));
    ListLog log(service.client->list({}));
    QVERIFY(log.waitForEnd());
    FakeRequest request = service.network.requests().first();
    QVERIFY(!Verifier("another").complaint(request).isEmpty());
    request.body += "&Evil=1";
    QVERIFY(!Verifier(secret).complaint(request).isEmpty());
    request = service.network.requests().first();
    request.request.setRawHeader("x-acs-action", "DeleteEverything");
    QVERIFY(!Verifier(secret).complaint(request).isEmpty());
}

QTEST_GUILESS_MAIN(TestClientRequests)
#include "tst_client_requests.moc"
