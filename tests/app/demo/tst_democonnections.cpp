// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/http/httpserver.h"

#include <QTcpSocket>
#include <QTest>

#include <memory>

namespace fabriscope::demo {

using namespace Qt::StringLiterals;

namespace {

const QByteArray aRequest = "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 0\r\n\r\n";

/// Answers everything with the same text, however it was told to deliver it.
class Parrot : public HttpHandler {
public:
    HttpAnswer answer(const HttpRequest &) override
    {
        ++answers;
        HttpAnswer answer;
        answer.body = body;
        answer.delivery = delivery;
        return answer;
    }
    HttpAnswer answerTo(const HttpRefusal &refusal) override
    {
        HttpAnswer answer;
        answer.status = refusal.status;
        return answer;
    }

    QByteArray body = "parrot";
    HttpDelivery delivery;
    int answers = 0;
};

/// A client on the thread of the test: it takes what comes and never blocks.
class Client {
public:
    explicit Client(quint16 port)
    {
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [this] { received += socket.readAll(); });
        socket.connectToHost(u"127.0.0.1"_s, port);
    }
    [[nodiscard]] bool isClosed() const { return socket.state() == QAbstractSocket::UnconnectedState; }

    QTcpSocket socket;
    QByteArray received;
};

} // namespace

/// Clients that are slow, silent, many, or gone.
class TestDemoConnections : public QObject {
    Q_OBJECT
private slots:
    void init();
    void closesSilentConnections();
    void saysWhenARequestDoesNotEnd();
    void letsARefusedClientRead();
    void sendsTheRestAway();
    void deliversInPieces();
    void cutsWhereItIsTold_data();
    void cutsWhereItIsTold();
    void forgetsAClientThatLeft();
    void waitsForASlowReader();
    void answersInOrderWhenLate();

private:
    std::unique_ptr<Parrot> m_parrot;
    std::unique_ptr<HttpServer> m_server;
};

void TestDemoConnections::init()
{
    m_parrot = std::make_unique<Parrot>();
    m_server = std::make_unique<HttpServer>(HttpPatience{300, 300, 300});
    QVERIFY(m_server->listen(0));
    m_server->serveWith(*m_parrot);
}

void TestDemoConnections::closesSilentConnections()
{
    Client client(m_server->port());
    QTRY_COMPARE(client.socket.state(), QAbstractSocket::ConnectedState);
    QTRY_VERIFY(client.isClosed());
    QVERIFY(client.received.isEmpty());
}

void TestDemoConnections::saysWhenARequestDoesNotEnd()
{
    Client client(m_server->port());
    client.socket.write(aRequest + aRequest.chopped(3));
    QTRY_VERIFY(client.received.contains("408 Request Timeout"));
    QVERIFY(client.received.startsWith("HTTP/1.1 200 OK"));
    QTRY_VERIFY(client.isClosed());
}

void TestDemoConnections::letsARefusedClientRead()
{
    Client client(m_server->port());
    client.socket.write("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 5000000\r\n\r\n");
    QTRY_VERIFY(client.received.contains("413 Content Too Large"));
    client.socket.write(QByteArray(5'000'000, 'x')); // it has not noticed yet
    QTRY_VERIFY(client.isClosed());
    QCOMPARE(m_parrot->answers, 0);
}

void TestDemoConnections::sendsTheRestAway()
{
    m_server = std::make_unique<HttpServer>(); // with its usual patience
    QVERIFY(m_server->listen(0));
    m_server->serveWith(*m_parrot);
    std::vector<std::unique_ptr<Client>> clients;
    clients.reserve(HttpServer::mostConnections);
    for (int i = 0; i < HttpServer::mostConnections; ++i)
        clients.push_back(std::make_unique<Client>(m_server->port()));
    for (const auto &client : clients)
        client->socket.write(aRequest);
    QTRY_COMPARE(m_parrot->answers, HttpServer::mostConnections);
    Client late(m_server->port());
    late.socket.write(aRequest);
    QTRY_VERIFY(late.received.contains("503 Service Unavailable"));
    clients.clear();
    Client later(m_server->port());
    QTRY_COMPARE(later.socket.state(), QAbstractSocket::ConnectedState);
    later.socket.write(aRequest);
    QTRY_VERIFY(!later.received.isEmpty());
}

void TestDemoConnections::deliversInPieces()
{
    m_parrot->body = QByteArray(101, 'x');
    m_parrot->delivery.pieces = 10;
    m_parrot->delivery.pieceMsecs = 1;
    Client client(m_server->port());
    client.socket.write(aRequest + aRequest);
    QTRY_COMPARE(client.received.count(m_parrot->body), 2);
}

void TestDemoConnections::cutsWhereItIsTold_data()
{
    QTest::addColumn<int>("pieces");
    QTest::addColumn<qint64>("cut");
    for (const int pieces : {1, 3}) {
        for (const qint64 cut : {0, 1, 40, 70})
            QTest::addRow("%d pieces, %lld bytes", pieces, static_cast<long long>(cut)) << pieces << cut;
    }
}

void TestDemoConnections::cutsWhereItIsTold()
{
    QFETCH(int, pieces);
    QFETCH(qint64, cut);
    m_parrot->body = QByteArray(100, 'x');
    m_parrot->delivery.pieces = pieces;
    m_parrot->delivery.cutAfter = cut;
    Client client(m_server->port());
    client.socket.write(aRequest + aRequest);
    QTRY_VERIFY(client.isClosed());
    QCOMPARE(client.received.size(), cut);
    QCOMPARE(m_parrot->answers, 1);
}

void TestDemoConnections::forgetsAClientThatLeft()
{
    m_parrot->delivery.waitMsecs = 30;
    auto gone = std::make_unique<Client>(m_server->port());
    gone->socket.write(aRequest);
    QTRY_COMPARE(m_parrot->answers, 1);
    gone.reset();
    Client client(m_server->port());
    client.socket.write(aRequest);
    QTRY_VERIFY(client.received.endsWith("parrot"));
}

void TestDemoConnections::waitsForASlowReader()
{
    m_parrot->body = QByteArray(3'000'000, 'x');
    Client client(m_server->port());
    client.socket.setReadBufferSize(1000); // what it has not read fills the way back to the server
    QObject::disconnect(&client.socket, &QTcpSocket::readyRead, nullptr, nullptr);
    client.socket.write(aRequest.repeated(50));
    QTRY_VERIFY(m_parrot->answers > 0);
    QTRY_VERIFY(m_server->findChildren<HttpConnection *>().isEmpty()); // there is an end to patience
    QVERIFY(m_parrot->answers < 10);
}

void TestDemoConnections::answersInOrderWhenLate()
{
    m_parrot->delivery.waitMsecs = 15;
    Client client(m_server->port());
    client.socket.write(aRequest.repeated(5));
    QTRY_COMPARE(client.received.count("parrot"), 5);
    QCOMPARE(m_parrot->answers, 5);
}

} // namespace fabriscope::demo

QTEST_GUILESS_MAIN(fabriscope::demo::TestDemoConnections)
#include "tst_democonnections.moc"
