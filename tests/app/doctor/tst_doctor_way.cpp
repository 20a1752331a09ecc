// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a check makes of the way to the service: names, ports, proxies and certificates, over real sockets.

#include "tests/app/doctor/checkup.h"
#include "tests/app/doctor/tlsstand.h"
#include "tests/app/eflo/rawserver.h"

#include <QTest>

using namespace fabriscope;
using namespace fabriscope::testing;
using namespace Qt::StringLiterals;

using Check = DoctorStep::Check;
using Outcome = DoctorStep::Outcome;

namespace {

const QString remote = u"https://eflo-controller.cn-test.aliyuncs.com"_s; // never looked up: the proxy would

QNetworkProxy proxyAt(quint16 port)
{
    return {QNetworkProxy::HttpProxy, u"127.0.0.1"_s, port};
}

quint16 closedPort()
{
    const RawServer gone;
    return gone.port();
}

DoctorSetup through(const QNetworkProxy &proxy)
{
    DoctorSetup setup = setupFor(remote);
    setup.proxy = proxy;
    return setup;
}

} // namespace

class TestDoctorWay : public QObject {
    Q_OBJECT
private slots:
    void cleanup();
    void aNameThatDoesNotResolve();
    void addressesAreListed();
    void aClosedPort();
    void certificates_data();
    void certificates();
    void aTrustedCertificate();
    void interceptedThoughTrusted();
    void noTlsThere();
    void aProxyThatRefuses();
    void aProxyThatWantsAPassword();
    void aProxyThatIsGone();
    void aProxyThatIntercepts();
    void aProxyThatSaysNothing();
    void theVariableIsNamed();
    void aWrongVariable();
    void exemptedByNoProxy();
    void plainHttpThroughAProxy();
    void socks();
};

void TestDoctorWay::cleanup()
{
    for (const char *name : {"HTTPS_PROXY", "NO_PROXY"})
        qunsetenv(name);
}

void TestDoctorWay::aNameThatDoesNotResolve()
{
    const DoctorReport report = checkUp(setupFor(u"https://no-such-host.invalid"_s));
    QCOMPARE(outcomesOf(report), u"bsssssss"_s);
    QCOMPARE(report.exitStatus(), 1);
    QVERIFY(report.firstBad()->sentence.contains("no-such-host.invalid"_L1));
    QVERIFY(stepOf(report, Check::Credentials).sentence.contains("LTAI"_L1)); // which key would be tried can be told
    QCOMPARE(leakIn(report), QString());
}

void TestDoctorWay::addressesAreListed()
{
    RawServer server;
    DoctorSetup setup = setupFor(u"http://localhost:%1"_s.arg(server.port()));
    setup.pacing.silenceMsecs = 50;
    const DoctorReport report = checkUp(setup);
    QCOMPARE(stepOf(report, Check::Name).outcome, Outcome::Good);
    QCOMPARE(factOf(stepOf(report, Check::Name), u"ipv4"_s), u"127.0.0.1"_s);
    QVERIFY(factOf(stepOf(report, Check::Connection), u"127.0.0.1"_s).contains("connected"_L1));
}

void TestDoctorWay::aClosedPort()
{
    const DoctorReport report = checkUp(setupFor(loopbackUrl(closedPort())));
    QCOMPARE(outcomesOf(report), u"sbssssss"_s);
    QCOMPARE(report.firstBad()->kind, Problem::Kind::Network);
    QCOMPARE(report.exitStatus(), 1);
    QVERIFY(reportText(report).contains("[FAIL]"_L1));
}

void TestDoctorWay::certificates_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("issuers");
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("interceptor");
    QTest::addColumn<QString>("clock");
    QTest::newRow("self-signed") << u"untrusted"_s << QStringList() << false << u"only for itself"_s << u"untrusted"_s
                                 << u"s"_s;
    QTest::newRow("unknown root") << u"good"_s << QStringList{u"test-root"_s} << false << u"does not trust"_s
                                  << u"Fabriscope test root"_s << u"s"_s;
    QTest::newRow("unknown root, not shown")
        << u"good"_s << QStringList() << false << u"does not trust"_s << u"Fabriscope test root"_s << u"s"_s;
    QTest::newRow("expired") << u"expired"_s << QStringList{u"test-root"_s} << true << u"expired on 2001"_s << QString()
                             << u"w"_s;
    QTest::newRow("not yet valid") << u"future"_s << QStringList{u"test-root"_s} << true << u"only from 2110"_s
                                   << QString() << u"w"_s;
    QTest::newRow("wrong host") << u"otherhost"_s << QStringList{u"test-root"_s} << true << u"otherhost.test"_s
                                << QString() << u"s"_s;
    QTest::newRow("a product") << u"intercepted"_s << QStringList{u"interceptor-root"_s} << false << u"Zscaler"_s
                               << u"Zscaler"_s << u"s"_s;
}

void TestDoctorWay::certificates()
{
    QFETCH(QString, name);
    QFETCH(QStringList, issuers);
    QFETCH(bool, trusted);
    const TlsStand stand(identityOf(name, issuers));
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    if (trusted) {
        QSslConfiguration trusting = before;
        trusting.addCaCertificate(certificateOf(u"test-root"_s));
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    const DoctorReport report = checkUp(setupFor(loopbackUrl(stand.port(), u"https"_s)));
    QSslConfiguration::setDefaultConfiguration(before);
    QFETCH(QString, clock);
    QCOMPARE(outcomesOf(report), u"sgsb%1sss"_s.arg(clock));
    QCOMPARE(report.exitStatus(), 1);
    const DoctorStep tls = stepOf(report, Check::Tls);
    QFETCH(QString, word);
    QVERIFY2(tls.sentence.contains(word), qPrintable(tls.sentence));
    QFETCH(QString, interceptor);
    const QString found = factOf(tls, u"interceptor"_s);
    QVERIFY2(interceptor.isEmpty() ? found.isEmpty() : found.contains(interceptor), qPrintable(found));
    const QByteArray print = certificateOf(name).digest(QCryptographicHash::Sha256).toHex(':').toUpper();
    QVERIFY2(tls.detail.contains(QString::fromLatin1(print)), qPrintable(tls.detail));
    QVERIFY(tls.detail.contains("issued by"_L1) && tls.detail.contains("valid from"_L1));
    QVERIFY(stand.heard().isEmpty()); // nothing is sent to somebody who is not trusted
}

void TestDoctorWay::aTrustedCertificate()
{
    const TlsStand stand(identityOf(u"good"_s, {u"test-root"_s}),
                         httpAnswer(R"({"RequestId":"R","NetTestResults":[{"TestId":"a"}]})"));
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration trusting = before;
    trusting.addCaCertificate(certificateOf(u"test-root"_s));
    QSslConfiguration::setDefaultConfiguration(trusting);
    const DoctorReport report = checkUp(setupFor(loopbackUrl(stand.port(), u"https"_s)));
    QSslConfiguration::setDefaultConfiguration(before);
    QCOMPARE(stepOf(report, Check::Tls).outcome, Outcome::Good);
    QVERIFY(factOf(stepOf(report, Check::Tls), u"protocol"_s).startsWith("TLS"_L1));
    QCOMPARE(stepOf(report, Check::Credentials).outcome, Outcome::Good);
    QCOMPARE(report.exitStatus(), 0);
}

void TestDoctorWay::interceptedThoughTrusted()
{
    const TlsStand stand(identityOf(u"intercepted"_s, {u"interceptor-root"_s}),
                         httpAnswer(R"({"RequestId":"R","NetTestResults":[{"TestId":"a"}]})"));
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration trusting = before;
    trusting.addCaCertificate(certificateOf(u"interceptor-root"_s));
    QSslConfiguration::setDefaultConfiguration(trusting);
    const DoctorReport report = checkUp(setupFor(loopbackUrl(stand.port(), u"https"_s)));
    QSslConfiguration::setDefaultConfiguration(before);
    QCOMPARE(stepOf(report, Check::Tls).outcome, Outcome::Warning);
    QVERIFY(stepOf(report, Check::Tls).sentence.contains("Zscaler"_L1));
    QCOMPARE(report.exitStatus(), 0);
}

void TestDoctorWay::noTlsThere()
{
    RawServer server([](const RawRequest &, qsizetype) { return RawAnswer{httpAnswer("{}")}; });
    DoctorSetup setup = setupFor(loopbackUrl(server.port(), u"https"_s));
    setup.pacing.silenceMsecs = 200;
    const DoctorReport report = checkUp(setup);
    QCOMPARE(outcomesOf(report), u"sgsbssss"_s);
}

void TestDoctorWay::aProxyThatRefuses()
{
    RawServer proxy([](const RawRequest &, qsizetype) {
        return RawAnswer{"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n", true};
    });
    const DoctorReport report = checkUp(through(proxyAt(proxy.port())));
    QCOMPARE(outcomesOf(report), u"sgbsssss"_s);
    QCOMPARE(report.firstBad()->kind, Problem::Kind::Proxy);
    QVERIFY2(report.firstBad()->sentence.contains("eflo-controller.cn-test"_L1),
             qPrintable(report.firstBad()->sentence));
    QVERIFY(factOf(*report.firstBad(), u"proxy"_s).contains("127.0.0.1"_L1));
    QVERIFY(!proxy.everything().contains("x-acs-"));
}

void TestDoctorWay::aProxyThatWantsAPassword()
{
    RawServer proxy([](const RawRequest &, qsizetype) {
        return RawAnswer{"HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"x\"\r\n"
                         "Content-Length: 0\r\n\r\n"};
    });
    for (const bool given : {false, true}) {
        QNetworkProxy own = proxyAt(proxy.port());
        if (given) {
            own.setUser(u"me"_s);
            own.setPassword(u"markedProxyPassword"_s);
        }
        const DoctorReport report = checkUp(through(own));
        QCOMPARE(outcomesOf(report), u"sgbsssss"_s);
        QVERIFY2(report.firstBad()->sentence.contains("password"_L1), qPrintable(report.firstBad()->sentence));
        QCOMPARE(leakIn(report, u"markedProxyPassword"_s), QString());
    }
}

void TestDoctorWay::aProxyThatIsGone()
{
    const DoctorReport report = checkUp(through(proxyAt(closedPort())));
    QCOMPARE(outcomesOf(report), u"sbssssss"_s);
    QCOMPARE(report.firstBad()->kind, Problem::Kind::Proxy);
}

void TestDoctorWay::aProxyThatIntercepts()
{
    const InterceptingProxy proxy(identityOf(u"intercepted"_s, {u"interceptor-root"_s}));
    const DoctorReport report = checkUp(through(proxyAt(proxy.serverPort())));
    QCOMPARE(outcomesOf(report), u"sggbssss"_s);
    QVERIFY(factOf(stepOf(report, Check::Tls), u"interceptor"_s).contains("Zscaler Root CA"_L1));
    QVERIFY(proxy.heard().isEmpty());
}

void TestDoctorWay::aProxyThatSaysNothing()
{
    const RawServer proxy;
    DoctorSetup setup = through(proxyAt(proxy.port()));
    setup.pacing.connectMsecs = 200;
    const DoctorReport report = checkUp(setup);
    QCOMPARE(outcomesOf(report), u"sgbsssss"_s);
    QCOMPARE(report.firstBad()->kind, Problem::Kind::Timeout);
}

void TestDoctorWay::theVariableIsNamed()
{
    RawServer proxy([](const RawRequest &, qsizetype) {
        return RawAnswer{"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n", true};
    });
    qputenv("HTTPS_PROXY", "http://me:markedProxyPassword@127.0.0.1:" + QByteArray::number(proxy.port()));
    const DoctorReport report = checkUp(setupFor(remote));
    QCOMPARE(outcomesOf(report), u"sgbsssss"_s);
    QVERIFY(factOf(*report.firstBad(), u"origin"_s).contains("HTTPS_PROXY"_L1));
    QCOMPARE(leakIn(report, u"markedProxyPassword"_s), QString());
}

void TestDoctorWay::aWrongVariable()
{
    qputenv("HTTPS_PROXY", "https://me:markedProxyPassword@127.0.0.1:1");
    const DoctorReport report = checkUp(setupFor(remote));
    QCOMPARE(outcomesOf(report), u"ssbsssss"_s);
    QVERIFY(report.firstBad()->sentence.contains("HTTPS_PROXY"_L1));
    QCOMPARE(leakIn(report, u"markedProxyPassword"_s), QString());
}

void TestDoctorWay::exemptedByNoProxy()
{
    qputenv("HTTPS_PROXY", "http://127.0.0.1:1");
    qputenv("NO_PROXY", "invalid");
    const DoctorReport report = checkUp(setupFor(u"https://no-such-host.invalid"_s));
    QCOMPARE(stepOf(report, Check::Name).outcome, Outcome::Bad); // looked up here, so not through the proxy
}

void TestDoctorWay::plainHttpThroughAProxy()
{
    RawServer proxy([](const RawRequest &, qsizetype) {
        return RawAnswer{httpAnswer(R"({"RequestId":"R","NetTestResults":[{"TestId":"a"}]})")};
    });
    DoctorSetup setup = setupFor(u"http://127.0.0.1:1"_s);
    setup.proxy = proxyAt(proxy.port());
    const DoctorReport report = checkUp(setup);
    QCOMPARE(outcomesOf(report), u"sggssggg"_s);
    QCOMPARE(proxy.requests().size(), 2);
}

void TestDoctorWay::socks()
{
    // The greeting and the request of SOCKS5 (RFC 1928), just far enough to refuse.
    QTcpServer proxy;
    QVERIFY(proxy.listen(QHostAddress::LocalHost));
    connect(&proxy, &QTcpServer::newConnection, this, [&proxy] {
        QTcpSocket *socket = proxy.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            const bool asked = socket->readAll().contains("aliyuncs.com");
            socket->write(QByteArray::fromHex(asked ? "05050001000000000000" : "0500"));
        });
    });
    const DoctorReport report =
        checkUp(through(QNetworkProxy(QNetworkProxy::Socks5Proxy, u"127.0.0.1"_s, proxy.serverPort())));
    QCOMPARE(outcomesOf(report), u"sgbsssss"_s);
    QCOMPARE(factOf(*report.firstBad(), u"kind"_s), u"SOCKS5"_s);
}

QTEST_GUILESS_MAIN(TestDoctorWay)
#include "tst_doctor_way.moc"
