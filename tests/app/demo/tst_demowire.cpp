// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/demo/wire.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

DemoSettings small()
{
    DemoSettings settings;
    settings.tests = 60;
    settings.hosts = 20;
    return settings;
}

} // namespace

/// The service as clients meet it: over real sockets.
class TestDemoWire : public QObject {
    Q_OBJECT
private slots:
    void init();
    void servesOneAfterTheOther();
    void servesPipelinedRequests();
    void servesSeveralAtOnce();
    void acceptsBodies_data();
    void acceptsBodies();
    void saysContinue();
    void refusesWithAnAnswer_data();
    void refusesWithAnAnswer();
    void leavesOutTheBodyForHead();
    void endsAnOldConnection();
    void packsForWhoAcceptsIt_data();
    void packsForWhoAcceptsIt();
    void answersQtsOwnClient();
    void stopsWithClientsConnected();

private:
    std::unique_ptr<DemoService> m_service;
};

void TestDemoWire::init()
{
    auto service = DemoService::start(small());
    QVERIFY(service);
    m_service = std::move(*service);
}

void TestDemoWire::servesOneAfterTheOther()
{
    Wire wire(m_service->address());
    QSet<QString> requestIds;
    for (int i = 0; i < 20; ++i) {
        const WireAnswer answer = wire.ask(signedCall(m_service->address(), "ListNetTestResults", {}));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("connection"), "keep-alive");
        QCOMPARE(answer.header("x-acs-request-id"), text(answer.json(), "RequestId").toLatin1());
        QVERIFY(!answer.header("date").isEmpty());
        requestIds.insert(text(answer.json(), "RequestId"));
    }
    QCOMPARE(requestIds.size(), 20);
}

void TestDemoWire::servesPipelinedRequests()
{
    Wire wire(m_service->address());
    QByteArray bytes;
    for (int i = 0; i < 200; ++i)
        bytes += signedCall(m_service->address(), "ListNetTestResults", {}).bytes();
    wire.send(bytes);
    for (int i = 0; i < 200; ++i)
        QCOMPARE(wire.read().status, 200);
}

void TestDemoWire::servesSeveralAtOnce()
{
    std::vector<std::unique_ptr<Wire>> wires;
    for (int i = 0; i < 40; ++i) {
        wires.push_back(std::make_unique<Wire>(m_service->address()));
        wires.back()->send(signedCall(m_service->address(), "ListNetTestResults", {}).bytes().left(100));
    }
    QCOMPARE(call(*m_service, "ListNetTestResults", {}).status, 200); // while the others are half-way
}

void TestDemoWire::acceptsBodies_data()
{
    QTest::addColumn<bool>("isChunked");
    QTest::addColumn<bool>("isInQuery");
    QTest::newRow("with a length") << false << false;
    QTest::newRow("chunked") << true << false;
    QTest::newRow("in the query") << false << true;
    QTest::newRow("in the query, with a chunked empty body") << true << true;
}

void TestDemoWire::acceptsBodies()
{
    QFETCH(bool, isChunked);
    QFETCH(bool, isInQuery);
    Signing signing;
    signing.isChunked = isChunked;
    signing.isInQuery = isInQuery;
    const QString group = m_service->address().resourceGroups.constLast(); // Chinese, with a plus
    const ParameterList parameters{{u"ResourceGroupId"_s, group}, {u"MaxResults"_s, u"33"_s}};
    const WireAnswer answer = call(*m_service, "ListNetTestResults", parameters, signing);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json().value("MaxResults"_L1).toInt(), 33);
    const QJsonArray records = answer.json().value("NetTestResults"_L1).toArray();
    QVERIFY(!records.isEmpty());
    for (const auto &record : records)
        QCOMPARE(text(record.toObject(), "ClusterName"), u"推理预发"_s);
}

void TestDemoWire::saysContinue()
{
    Wire wire(m_service->address());
    WireRequest request = signedCall(m_service->address(), "ListNetTestResults", {{u"MaxResults"_s, u"20"_s}});
    request.set("Expect", "100-continue");
    const QByteArray bytes = request.bytes();
    wire.send(bytes.chopped(request.body.size()));
    QCOMPARE(wire.read().status, 100);
    wire.send(request.body);
    QCOMPARE(wire.read().status, 200);
}

void TestDemoWire::refusesWithAnAnswer_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &bytes, int status) {
        QTest::newRow(name) << bytes << status;
    };
    row("garbage", QByteArray(500'000, '\x16') + "\n", 431);
    row("garbage line", "hello\r\n\r\n", 400);
    row("a body without end",
        "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 900000000\r\n\r\n" + QByteArray(3'000'000, 'x'), 413);
    row("GET", "GET / HTTP/1.1\r\nHost: h\r\n\r\n", 405);
    row("OPTIONS", "OPTIONS * HTTP/1.1\r\nHost: h\r\n\r\n", 405);
    row("another path", "POST /x HTTP/1.1\r\nHost: h\r\nContent-Length: 0\r\n\r\n", 404);
    row("nothing signed", "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 0\r\n\r\n", 400);
}

void TestDemoWire::refusesWithAnAnswer()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    Wire wire(m_service->address());
    wire.send(bytes);
    const WireAnswer answer = wire.read();
    QCOMPARE(answer.status, status);
    QVERIFY(answer.isWhole);
    for (const char *key : {"Code", "Message", "RequestId", "HostId", "Recommend"})
        QVERIFY2(!text(answer.json(), key).isEmpty(), key);
    QCOMPARE(answer.header("x-acs-request-id"), text(answer.json(), "RequestId").toLatin1());
    QCOMPARE(call(*m_service, "ListNetTestResults", {}).status, 200); // nothing of it is left behind
}

void TestDemoWire::leavesOutTheBodyForHead()
{
    Wire wire(m_service->address());
    wire.send("HEAD / HTTP/1.1\r\nHost: h\r\n\r\n");
    const WireAnswer head = wire.read(false);
    QCOMPARE(head.status, 405);
    QVERIFY(head.header("content-length").toInt() > 0);
    QCOMPARE(wire.ask(signedCall(m_service->address(), "ListNetTestResults", {})).status, 200);
}

void TestDemoWire::endsAnOldConnection()
{
    Wire wire(m_service->address());
    WireRequest request = signedCall(m_service->address(), "ListNetTestResults", {});
    request.version = "HTTP/1.0";
    const WireAnswer answer = wire.ask(request);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.isWhole);
    QCOMPARE(answer.header("connection"), "close");
    QVERIFY(wire.isClosed());
}

void TestDemoWire::packsForWhoAcceptsIt_data()
{
    QTest::addColumn<QByteArray>("accepted");
    QTest::addColumn<bool>("isPacked");
    QTest::newRow("gzip") << QByteArray("gzip, deflate") << true;
    QTest::newRow("anything") << QByteArray("*") << true;
    QTest::newRow("identity") << QByteArray("identity") << false;
    QTest::newRow("gzip refused") << QByteArray("gzip;q=0, *") << false;
    QTest::newRow("a low weight") << QByteArray("br, gzip; q=0.1") << true;
}

void TestDemoWire::packsForWhoAcceptsIt()
{
    QFETCH(QByteArray, accepted);
    QFETCH(bool, isPacked);
    WireRequest request = signedCall(m_service->address(), "ListNetTestResults", {});
    request.set("Accept-Encoding", accepted);
    const WireAnswer answer = Wire(m_service->address()).ask(request);
    QCOMPARE(answer.header("content-encoding") == "gzip", isPacked);
    QCOMPARE(answer.body.startsWith("\x1f\x8b"), isPacked);
    QCOMPARE(answer.header("vary"), "Accept-Encoding");
}

void TestDemoWire::answersQtsOwnClient()
{
    const WireRequest request = signedCall(m_service->address(), "ListNetTestResults", {{u"MaxResults"_s, u"60"_s}});
    QNetworkAccessManager manager;
    QNetworkRequest sent(m_service->address().endpoint.url);
    for (const auto &[name, value] : request.headers)
        sent.setRawHeader(name, value);
    QNetworkReply *reply = manager.post(sent, request.body);
    QSignalSpy finished(reply, &QNetworkReply::finished);
    QVERIFY(finished.wait());
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    QVERIFY(reply->readAll().startsWith("{\"RequestId\""));
    reply->deleteLater();
}

void TestDemoWire::stopsWithClientsConnected()
{
    Wire idle(m_service->address());
    Wire halfway(m_service->address());
    halfway.send("POST / HTTP/1.1\r\nHost:");
    QCOMPARE(call(*m_service, "ListNetTestResults", {}).status, 200);
    m_service.reset();
    QVERIFY(idle.isClosed());
    QVERIFY(halfway.isClosed());
}

} // namespace fabriscope

QTEST_GUILESS_MAIN(fabriscope::TestDemoWire)
#include "tst_demowire.moc"
