// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/service/noncememory.h"
#include "tests/app/demo/wire.h"

#include <QTest>
#include <QTimeZone>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

const ParameterList someParameters{{u"MaxResults"_s, u"50"_s}, {u"NetTestType"_s, u"DelayTest"_s}};

QByteArray dateIn(int seconds)
{
    return QDateTime::currentDateTimeUtc().addSecs(seconds).toString(u"yyyy-MM-ddTHH:mm:ssZ"_s).toLatin1();
}

} // namespace

/// Which requests the service takes for genuine.
class TestDemoSignatures : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void refusesTokens_data();
    void refusesTokens();
    void checksWhatWasSent_data();
    void checksWhatWasSent();
    void demandsHeaders_data();
    void demandsHeaders();
    void takesANonceOnce();
    void keepsANonceThatWasRefused();
    void repeatsWhatItSigned();
    void forgetsOldNonces();
    void followsTheServersClock();

private:
    std::unique_ptr<DemoService> m_service;
};

void TestDemoSignatures::initTestCase()
{
    DemoSettings settings;
    settings.tests = 40;
    settings.hosts = 20;
    settings.now = QDateTime({2020, 1, 1}, {0, 0}, Qt::UTC); // the fleet's clock has no say in signatures
    auto service = DemoService::start(settings);
    QVERIFY(service);
    m_service = std::move(*service);
}

void TestDemoSignatures::accepts_data()
{
    QTest::addColumn<Signing>("signing");
    const DemoAddress address = m_service->address();
    const auto row = [](const char *name, const Signing &signing) { QTest::newRow(name) << signing; };
    Signing signing;
    row("as it should be", signing);
    signing.isInQuery = true;
    row("in the query", signing);
    signing = {};
    signing.isChunked = true;
    row("chunked", signing);
    signing = {};
    signing.date = dateIn(-14 * 60);
    row("a clock behind", signing);
    signing.date = dateIn(14 * 60);
    row("a clock ahead", signing);
    signing = {};
    signing.extra = {{"x-acs-credentials-provider", "static_ak"}, {"X-Acs-Test", "b"}, {"x-acs-test", " a "}};
    row("further headers, one of them twice", signing);
    signing = {};
    signing.credentials = address.temporaryCredentials;
    row("temporary keys", signing);
    signing.extra = {{"x-acs-accesskey-id", address.temporaryCredentials.accessKeyId.toLatin1()}};
    row("temporary keys with their id", signing);
    signing = {};
    signing.extra = {{"accept", "application/json"}, {"user-agent", "x"}};
    row("headers that are not signed", signing);
    signing.extra = {{"accept", "application/json"}};
    signing.signedNames =
        "accept;host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version";
    row("a choice of headers of its own", signing);
}

void TestDemoSignatures::accepts()
{
    QFETCH(Signing, signing);
    const WireAnswer answer = call(*m_service, "ListNetTestResults", someParameters, signing);
    QVERIFY2(answer.status == 200, answer.body.constData());
}

void TestDemoSignatures::refuses_data()
{
    QTest::addColumn<Signing>("signing");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const DemoAddress address = m_service->address();
    const auto row = [](const char *name, const Signing &signing, int status, const QString &code) {
        QTest::newRow(name) << signing << status << code;
    };
    Signing signing;
    signing.credentials = {address.credentials.accessKeyId, u"another secret"_s, {}};
    row("a wrong secret", signing, 400, u"SignatureDoesNotMatch"_s);
    signing.credentials = {u"LTAI5tNobody"_s, address.credentials.accessKeySecret, {}};
    row("an unknown key", signing, 404, u"InvalidAccessKeyId.NotFound"_s);
    signing = {};
    signing.date = dateIn(-16 * 60);
    row("a stale date", signing, 400, u"InvalidTimeStamp.Expired"_s);
    signing.date = dateIn(16 * 60);
    row("a date to come", signing, 400, u"InvalidTimeStamp.Expired"_s);
    signing.date = "Sun, 06 Nov 1994 08:49:37 GMT";
    row("another date format", signing, 400, u"InvalidTimeStamp.Format"_s);
    signing = {};
    signing.payloadHash = sha256Hex("another body");
    row("the hash of another body", signing, 400, u"SignatureDoesNotMatch"_s);
    signing = {};
    signing.version = "2019-01-01";
    row("another version", signing, 400, u"InvalidVersion"_s);
}

void TestDemoSignatures::refusesTokens_data()
{
    QTest::addColumn<Signing>("signing");
    QTest::addColumn<QString>("code");
    const DemoAddress address = m_service->address();
    const auto row = [](const char *name, const Signing &signing, const QString &code) {
        QTest::newRow(name) << signing << code;
    };
    Signing signing;
    signing.credentials = address.temporaryCredentials;
    signing.credentials.securityToken.clear();
    row("temporary keys without their token", signing, u"MissingSecurityToken"_s);
    signing.credentials.securityToken = u"another token"_s;
    row("temporary keys with another token", signing, u"InvalidSecurityToken.Malformed"_s);
    signing.credentials = address.credentials;
    signing.credentials.securityToken = address.temporaryCredentials.securityToken;
    row("a plain key with a token", signing, u"InvalidSecurityToken.MismatchWithAccessKey"_s);
    signing = {};
    signing.extra = {{"x-acs-accesskey-id", "LTAI5tNobody"}};
    row("two access keys", signing, u"IncompleteSignature"_s);
    signing = {};
    signing.credentials = address.temporaryCredentials;
    signing.signedNames = "host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version";
    row("a token that is not signed", signing, u"IncompleteSignature"_s);
}

void TestDemoSignatures::refuses()
{
    QFETCH(Signing, signing);
    QFETCH(int, status);
    const WireAnswer answer = call(*m_service, "ListNetTestResults", someParameters, signing);
    QCOMPARE(answer.status, status);
    QTEST(answer.code(), "code");
}

void TestDemoSignatures::refusesTokens()
{
    QFETCH(Signing, signing);
    const WireAnswer answer = call(*m_service, "ListNetTestResults", someParameters, signing);
    QCOMPARE(answer.status, 400);
    QTEST(answer.code(), "code");
}

void TestDemoSignatures::checksWhatWasSent_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *header, const char *value, const QString &code) {
        QTest::newRow(name) << QByteArray(header) << QByteArray(value) << code;
    };
    row("another action", "x-acs-action", "DescribeNetTestResult", u"SignatureDoesNotMatch"_s);
    row("another host", "Host", "example.com", u"SignatureDoesNotMatch"_s);
    row("another content type", "Content-Type", "text/plain", u"SignatureDoesNotMatch"_s);
    row("no authorization", "Authorization", "", u"IncompleteSignature"_s);
    row("another scheme", "Authorization", "Bearer x", u"IncompleteSignature"_s);
    row("half an authorization", "Authorization", "ACS3-HMAC-SHA256 Credential=a,SignedHeaders=host",
        u"IncompleteSignature"_s);
    row("an authorization that says things twice", "Authorization",
        "ACS3-HMAC-SHA256 Credential=a,Credential=b,SignedHeaders=host,Signature=c", u"IncompleteSignature"_s);
}

void TestDemoSignatures::checksWhatWasSent()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, value);
    WireRequest request = signedCall(m_service->address(), "ListNetTestResults", someParameters);
    request.set(header, value);
    const WireAnswer answer = Wire(m_service->address()).ask(request);
    QCOMPARE(answer.status, 400);
    QTEST(answer.code(), "code");

    WireRequest tampered = signedCall(m_service->address(), "ListNetTestResults", someParameters);
    tampered.body.replace("50", "99");
    QCOMPARE(Wire(m_service->address()).ask(tampered).code(), u"SignatureDoesNotMatch"_s);
    tampered = signedCall(m_service->address(), "ListNetTestResults", someParameters);
    tampered.target = "/?MaxResults=99";
    QCOMPARE(Wire(m_service->address()).ask(tampered).code(), u"SignatureDoesNotMatch"_s);
}

void TestDemoSignatures::demandsHeaders_data()
{
    QTest::addColumn<QByteArray>("header");
    for (const char *name :
         {"host", "x-acs-action", "x-acs-content-sha256", "x-acs-date", "x-acs-signature-nonce", "x-acs-version"})
        QTest::newRow(name) << QByteArray(name);
}

void TestDemoSignatures::demandsHeaders()
{
    QFETCH(QByteArray, header);
    const DemoAddress address = m_service->address();
    QByteArrayList names{"host",       "x-acs-action",          "x-acs-content-sha256",
                         "x-acs-date", "x-acs-signature-nonce", "x-acs-version"};
    names.removeOne(header);
    Signing signing;
    signing.signedNames = names.join(';');
    const WireAnswer unsignedAnswer = call(*m_service, "ListNetTestResults", {}, signing);
    QCOMPARE(unsignedAnswer.code(), u"IncompleteSignature"_s);
    QVERIFY(text(unsignedAnswer.json(), "Message").contains(QLatin1String(header)));

    WireRequest missing = signedCall(address, "ListNetTestResults", {});
    missing.remove(header);
    QCOMPARE(Wire(address).ask(missing).status, 400);
}

void TestDemoSignatures::takesANonceOnce()
{
    const QByteArray request = signedCall(m_service->address(), "ListNetTestResults", {}).bytes();
    Wire wire(m_service->address());
    wire.send(request);
    QCOMPARE(wire.read().status, 200);
    wire.send(request);
    const WireAnswer again = wire.read();
    QCOMPARE(again.status, 400);
    QCOMPARE(again.code(), u"SignatureNonceUsed"_s);
}

/// Or else anybody could use up somebody's nonces.
void TestDemoSignatures::keepsANonceThatWasRefused()
{
    Signing signing;
    signing.nonce = "a nonce of the test";
    signing.credentials = m_service->address().credentials;
    signing.credentials.accessKeySecret = u"wrong"_s;
    QCOMPARE(call(*m_service, "ListNetTestResults", {}, signing).status, 400);
    signing.credentials = m_service->address().credentials;
    QCOMPARE(call(*m_service, "ListNetTestResults", {}, signing).status, 200);
}

void TestDemoSignatures::repeatsWhatItSigned()
{
    Signing signing;
    signing.credentials = m_service->address().credentials;
    signing.credentials.accessKeySecret = u"wrong"_s;
    const WireAnswer answer = call(*m_service, "ListNetTestResults", {}, signing);
    const QString message = text(answer.json(), "Message");
    QVERIFY(message.contains("x-acs-action:ListNetTestResults\n"_L1));
    QVERIFY(!answer.bytes.contains(m_service->address().credentials.accessKeySecret.toLatin1()));
}

void TestDemoSignatures::forgetsOldNonces()
{
    demo::NonceMemory nonces(1000, 3);
    QVERIFY(nonces.remember("a", 0));
    QVERIFY(!nonces.remember("a", 1000));
    QVERIFY(nonces.remember("a", 1001)); // by then its date is out of time
    for (const char *nonce : {"b", "c", "d", "e"})
        QVERIFY(nonces.remember(nonce, 1002));
    QCOMPARE(nonces.size(), 3);
    QVERIFY(!nonces.remember("e", 1003));
}

void TestDemoSignatures::followsTheServersClock()
{
    DemoClock clock;
    clock.serverMsecs = [] { return QDateTime({2001, 2, 3}, {4, 5, 6}, Qt::UTC).toMSecsSinceEpoch(); };
    const auto service = DemoService::start({}, clock);
    QVERIFY(service);
    QCOMPARE(call(**service, "ListNetTestResults", {}).code(), u"InvalidTimeStamp.Expired"_s);
    Signing signing;
    signing.date = "2001-02-03T04:19:00Z";
    const WireAnswer answer = call(**service, "ListNetTestResults", {}, signing);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.header("date"), "Sat, 03 Feb 2001 04:05:06 GMT");
}

} // namespace fabriscope

QTEST_GUILESS_MAIN(fabriscope::TestDemoSignatures)
#include "tst_demosignatures.moc"
