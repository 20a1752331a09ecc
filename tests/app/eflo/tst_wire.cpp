// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/eflo/httpexchange.h"
#include "tests/app/eflo/fakeservice.h"
#include "tests/app/eflo/gzip.h"
#include "tests/app/eflo/joblog.h"
#include "tests/app/eflo/rawclient.h"
#include "tests/app/eflo/rawserver.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

/// The client over real sockets on loopback: what goes over the wire, and what does not.
class TestWire : public QObject {
    Q_OBJECT
private slots:
    void connectionsAreReused();
    void droppedConnectionIsSignedAnew();
    void answersArePacked();
    void hugeAnswerThatPacksWell();
    void answerBeyondTheLimit();
    void headersOfARequest();
    void cookiesAreNotKept();
    void redirectsAreNotFollowed_data();
    void redirectsAreNotFollowed();
    void noAnswerIsSilence();
    void slowAnswerIsNoSilence_data();
    void slowAnswerIsNoSilence();
    void stallInTheMiddle();
    void nothingListens();
    void handshakeThatNeverComes();
    void untrustedCertificate();
    void manyAtOnceWaitTheirTurn();
};

void TestWire::connectionsAreReused()
{
    RawServer server([](const RawRequest &, qsizetype index) {
        return RawAnswer{httpAnswer(pageOf({u"id-%1"_s.arg(index)}, index < 4 ? u"t%1"_s.arg(index) : QString()))};
    });
    const auto client = clientOf(loopback(server.port()));
    ListLog log(client->list({}));
    QVERIFY(log.waitForEnd());
    QVERIFY(!log.problem.has_value());
    QCOMPARE(log.ids.size(), 5);
    QCOMPARE(server.requests().size(), 5);
    QCOMPARE(server.connections(), 1);
}

void TestWire::droppedConnectionIsSignedAnew()
{
    // A server that hangs up on a connection which was idle for long: nobody but Qt would send the same nonce again.
    RawServer server([](const RawRequest &, qsizetype index) {
        return index == 1 ? RawAnswer{{}, true}
                          : RawAnswer{httpAnswer(pageOf({u"id-%1"_s.arg(index)}, index == 0 ? u"t"_s : QString()))};
    });
    const auto client = clientOf(loopback(server.port()));
    QSignalSpy calls(client.get(), &Client::callStarted);
    ListLog log(client->list({}));
    QVERIFY(log.waitForEnd());
    QVERIFY2(!log.problem, qPrintable(log.problem ? log.problem->line() : QString()));
    QCOMPARE(log.ids, (QStringList{u"id-0"_s, u"id-2"_s}));
    QCOMPARE(server.requests().size(), 3);
    QCOMPARE(calls.size(), 3);
    QSet<QByteArray> nonces;
    for (const RawRequest &request : server.requests())
        nonces.insert(request.header("x-acs-signature-nonce"));
    QCOMPARE(nonces.size(), 3);

    server.answerBy([](const RawRequest &, qsizetype) { return RawAnswer{{}, true}; });
    ListLog never(client->list({}));
    QVERIFY(never.waitForEnd());
    QCOMPARE(never.problem->kind, Problem::Kind::Network);
    QCOMPARE(server.requests().size(), 5); // once more, and no further
}

void TestWire::answersArePacked()
{
    RawServer server([](const RawRequest &, qsizetype) {
        return RawAnswer{httpAnswer(gzipped(pageOf({u"a"_s, u"资源"_s})), "Content-Encoding: gzip\r\n")};
    });
    const auto client = clientOf(loopback(server.port()));
    ListLog log(client->list({}));
    QVERIFY(log.waitForEnd());
    QVERIFY(!log.problem.has_value());
    QCOMPARE(log.ids, (QStringList{u"a"_s, u"资源"_s}));
    QVERIFY(server.requests().first().header("accept-encoding").contains("gzip"));
}

void TestWire::hugeAnswerThatPacksWell()
{
    // 28 MB of this packs to 1/500: more than Qt's own guard against bombs would let pass.
    QByteArrayList records;
    for (int i = 0; i < 4; ++i)
        records.append("{\"TestId\":\"" + QByteArray::number(i) + "\",\"x\":\"" + QByteArray(7000000, 'a') + "\"}");
    const QByteArray json = "{\"NetTestResults\":[" + records.join(',') + "]}";
    RawServer server([&json](const RawRequest &, qsizetype) {
        return RawAnswer{httpAnswer(gzipped(json), "Content-Encoding: gzip\r\n")};
    });
    const auto client = clientOf(loopback(server.port()));
    ListLog log(client->list({}));
    QVERIFY(log.waitForEnd(30000));
    QVERIFY2(!log.problem.has_value(), qPrintable(log.problem.value_or(Problem()).line()));
    QCOMPARE(log.ids.size(), 4);
}

void TestWire::answerBeyondTheLimit()
{
    // It would go on for ever: what counts is what has arrived, not what was announced.
    RawServer server(
        [](const RawRequest &, qsizetype) { return RawAnswer{"HTTP/1.1 200 OK\r\n\r\n" + QByteArray(500000, 'x')}; });
    const Endpoint endpoint = *Endpoint::fromText(loopback(server.port()));
    const WireRequest wire =
        signedRequest(endpoint, {}, {u"id"_s, u"secret"_s, {}}, QDateTime::currentDateTimeUtc(), "n");
    QNetworkAccessManager manager;
    HttpExchange exchange(wire, {2000, 2000, 2, 4, 20}, 100000, nullptr);
    QSignalSpy finished(&exchange, &HttpExchange::finished);
    exchange.start(&manager, {});
    QVERIFY(finished.wait());
    QVERIFY(!exchange.answer().has_value());
    QCOMPARE(exchange.answer().error().kind, Problem::Kind::Answer);
    QVERIFY2(exchange.answer().error().happened.contains("larger"_L1), qPrintable(exchange.answer().error().happened));
    QCOMPARE(finished.size(), 1);
}

void TestWire::headersOfARequest()
{
    RawServer server([](const RawRequest &, qsizetype) { return RawAnswer{httpAnswer("{}")}; });
    const auto client = clientOf(loopback(server.port()));
    ListLog log(client->list({u"DelayTest"_s, {}, 100}));
    QVERIFY(log.waitForEnd());
    const RawRequest &request = server.requests().first();
    QCOMPARE(request.line(), "POST / HTTP/1.1");
    QCOMPARE(request.header("host"), "127.0.0.1:" + QByteArray::number(server.port()));
    QCOMPARE(request.header("accept"), "application/json");
    QCOMPARE(request.header("content-type"), "application/x-www-form-urlencoded");
    QCOMPARE(request.header("x-acs-action"), "ListNetTestResults");
    QCOMPARE(request.header("x-acs-version"), "2022-12-15");
    QVERIFY(request.header("user-agent").startsWith("Fabriscope/" FABRISCOPE_VERSION " ("));
    QCOMPARE(request.body, "MaxResults=100&NetTestType=DelayTest");
    QVERIFY(!request.head.contains("s3cret"));
}

void TestWire::cookiesAreNotKept()
{
    RawServer server(
        [](const RawRequest &, qsizetype) { return RawAnswer{httpAnswer("{}", "Set-Cookie: track=1; Path=/\r\n")}; });
    const auto client = clientOf(loopback(server.port()));
    for (int i = 0; i < 2; ++i) {
        ListLog log(client->list({}));
        QVERIFY(log.waitForEnd());
    }
    QCOMPARE(server.requests().last().header("cookie"), "");
}

void TestWire::redirectsAreNotFollowed_data()
{
    QTest::addColumn<QByteArray>("status");
    for (const char *status :
         {"301 Moved Permanently", "302 Found", "303 See Other", "307 Temporary Redirect", "308 Permanent Redirect"})
        QTest::newRow(status) << QByteArray(status);
}

void TestWire::redirectsAreNotFollowed()
{
    QFETCH(const QByteArray, status);
    RawServer thief([](const RawRequest &, qsizetype) { return RawAnswer{httpAnswer("{}")}; });
    RawServer server([&](const RawRequest &, qsizetype) {
        return RawAnswer{httpAnswer(
            {}, "Location: http://localhost:" + QByteArray::number(thief.port()) + "/elsewhere\r\n", status)};
    });
    const auto client = clientOf(loopback(server.port()));
    ListLog log(client->list({}));
    QVERIFY(log.waitForEnd());
    QVERIFY(log.problem.has_value());
    QCOMPARE(log.problem->kind, Problem::Kind::Answer);
    QVERIFY2(log.problem->happened.contains("localhost"_L1), qPrintable(log.problem->line()));
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(thief.connections(), 0);
}

void TestWire::noAnswerIsSilence()
{
    RawServer server; // reads and says nothing
    const auto client = clientOf(loopback(server.port()), {}, {2000, 100, 2, 4, 20});
    ListLog log(client->list({}));
    QVERIFY(log.waitForEnd());
    QCOMPARE(log.problem->kind, Problem::Kind::Timeout);
    QVERIFY2(log.problem->happened.contains("100 ms"_L1), qPrintable(log.problem->happened));
    QCOMPARE(server.requests().size(), 1);
}

void TestWire::slowAnswerIsNoSilence_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("plain") << httpAnswer(pageOf({u"a"_s}));
    QTest::newRow("gzip") << httpAnswer(gzipped(pageOf({u"a"_s})), "Content-Encoding: gzip\r\n");
}

void TestWire::slowAnswerIsNoSilence()
{
    QFETCH(const QByteArray, answer);
    RawServer server([&answer](const RawRequest &, qsizetype) { return RawAnswer{answer, false, 5}; });
    // The body takes far longer than the silence that is allowed; Qt does not tell of the head's single bytes.
    const auto client = clientOf(loopback(server.port()), {}, {2000, 200, 2, 4, 20});
    ListLog log(client->list({}));
    QVERIFY(log.waitForEnd(20000));
    QVERIFY2(!log.problem.has_value(), qPrintable(log.problem.value_or(Problem()).line()));
    QCOMPARE(log.ids, QStringList{u"a"_s});
}

void TestWire::stallInTheMiddle()
{
    RawServer server([](const RawRequest &, qsizetype) { return RawAnswer{httpAnswer(pageOf({u"a"_s})).chopped(10)}; });
    const auto client = clientOf(loopback(server.port()), {}, {2000, 100, 2, 4, 20});
    ListLog log(client->list({}));
    QVERIFY(log.waitForEnd());
    QCOMPARE(log.problem->kind, Problem::Kind::Timeout);
}

void TestWire::nothingListens()
{
    quint16 port = 0;
    {
        const RawServer gone;
        port = gone.port();
    }
    const auto client = clientOf(loopback(port));
    ListLog log(client->list({}));
    QVERIFY(log.waitForEnd());
    QCOMPARE(log.problem->kind, Problem::Kind::Network);
    QVERIFY2(log.problem->happened.contains("127.0.0.1"_L1), qPrintable(log.problem->happened));
}

void TestWire::handshakeThatNeverComes()
{
    RawServer server;
    const auto client = clientOf(loopback(server.port(), u"https"_s), {}, {100, 2000, 2, 4, 20});
    ListLog log(client->list({}));
    QVERIFY(log.waitForEnd());
    QCOMPARE(log.problem->kind, Problem::Kind::Timeout);
    QVERIFY2(log.problem->happened.startsWith("No connection"_L1), qPrintable(log.problem->happened));
}

void TestWire::untrustedCertificate()
{
    const auto contentOf = [](const QString &name) {
        QFile file(QStringLiteral(FABRISCOPE_TEST_DATA "/tls/") + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QSslConfiguration identity = QSslConfiguration::defaultConfiguration();
    identity.setLocalCertificate(QSslCertificate(contentOf(u"untrusted.crt"_s)));
    identity.setPrivateKey(QSslKey(contentOf(u"untrusted.key"_s), QSsl::Ec));
    QSslServer server;
    server.setSslConfiguration(identity);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QByteArray heard;
    connect(&server, &QTcpServer::pendingConnectionAvailable, this, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [&heard, socket] { heard += socket->readAll(); });
    });
    const auto client = clientOf(loopback(server.serverPort(), u"https"_s));
    ListLog log(client->list({}));
    QVERIFY(log.waitForEnd());
    QCOMPARE(log.problem->kind, Problem::Kind::Tls);
    QVERIFY2(log.problem->happened.contains("certificate"_L1), qPrintable(log.problem->happened));
    QVERIFY(heard.isEmpty());
}

void TestWire::manyAtOnceWaitTheirTurn()
{
    // More at once than there are connections, each slower than a connection may take: waiting is not counted.
    constexpr int jobs = 14;
    RawServer server([](const RawRequest &, qsizetype) {
        return RawAnswer{httpAnswer(R"({"TestId":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})"), false, 3};
    });
    const auto client = clientOf(loopback(server.port()), {}, {250, 2000, 2, 4, 20});
    std::vector<std::unique_ptr<DescribeLog>> logs;
    for (int i = 0; i < jobs; ++i)
        logs.push_back(std::make_unique<DescribeLog>(client->describe(u"a"_s)));
    for (const auto &log : logs) {
        QVERIFY(log->waitForEnd(20000));
        QVERIFY2(log->answer->has_value(),
                 qPrintable(log->answer->has_value() ? QString() : log->answer->error().line()));
    }
    QCOMPARE(server.requests().size(), jobs);
    QVERIFY(server.connections() <= 6);
}

QTEST_GUILESS_MAIN(TestWire)
#include "tst_wire.moc"
