// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/eflo/fakeservice.h"
#include "tests/app/eflo/joblog.h"
#include "tests/app/eflo/rawclient.h"
#include "tests/app/eflo/rawserver.h"

#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

/// Which way requests really take, through a tiny proxy on loopback.
class TestWireProxy : public QObject {
    Q_OBJECT
private slots:
    void cleanup();
    void ownProxyAlsoForLoopback();
    void httpsGoesThroughATunnel();
    void environmentProxyWithPassword();
    void wrongPassword();
    void socks();
    void loopbackPassesByTheEnvironment();
    void wrongVariableSendsNothing();
    void proxyIsGone();
};

namespace {

const QString remote = u"https://eflo-controller.cn-test.aliyuncs.com"_s; // never looked up: the proxy would

QNetworkProxy proxyAt(const RawServer &server)
{
    return {QNetworkProxy::HttpProxy, u"127.0.0.1"_s, server.port()};
}

} // namespace

void TestWireProxy::cleanup()
{
    for (const char *name : {"HTTPS_PROXY", "NO_PROXY"})
        qunsetenv(name);
}

void TestWireProxy::ownProxyAlsoForLoopback()
{
    RawServer proxy([](const RawRequest &, qsizetype) { return RawAnswer{httpAnswer(pageOf({u"a"_s}))}; });
    const auto client = clientOf(u"http://127.0.0.1:1"_s, proxyAt(proxy));
    ListLog log(client->list({}));
    QVERIFY(log.waitForEnd());
    QVERIFY2(!log.problem.has_value(), qPrintable(log.problem.value_or(Problem()).line()));
    QCOMPARE(proxy.requests().first().line(), "POST http://127.0.0.1:1/ HTTP/1.1");
}

void TestWireProxy::httpsGoesThroughATunnel()
{
    RawServer proxy([](const RawRequest &, qsizetype) {
        return RawAnswer{"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n", true};
    });
    const auto client = clientOf(remote, proxyAt(proxy));
    ListLog log(client->list({}));
    QVERIFY(log.waitForEnd());
    QCOMPARE(log.problem->kind, Problem::Kind::Proxy);
    QVERIFY2(log.problem->happened.contains("127.0.0.1:"_L1), qPrintable(log.problem->line()));
    QCOMPARE(proxy.requests().first().line(), "CONNECT eflo-controller.cn-test.aliyuncs.com:443 HTTP/1.1");
    QVERIFY(!proxy.everything().contains("ACS3-HMAC-SHA256")); // what is signed goes into the tunnel, not to the proxy
    QVERIFY(!proxy.everything().contains("x-acs-"));
}

void TestWireProxy::environmentProxyWithPassword()
{
    RawServer proxy([](const RawRequest &request, qsizetype) {
        if (request.header("proxy-authorization").isEmpty()) {
            return RawAnswer{"HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"x\"\r\n"
                             "Content-Length: 0\r\n\r\n"};
        }
        return RawAnswer{"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n", true};
    });
    qputenv("HTTPS_PROXY", "http://me:hunter2@127.0.0.1:" + QByteArray::number(proxy.port()));
    const auto client = clientOf(remote);
    ListLog log(client->list({}));
    QVERIFY(log.waitForEnd());
    QCOMPARE(proxy.requests().last().header("proxy-authorization"), "Basic " + QByteArray("me:hunter2").toBase64());
    QCOMPARE(log.problem->kind, Problem::Kind::Proxy);
    QVERIFY(!log.problem->line().contains("hunter2"_L1));
    QVERIFY(!log.problem->detail.contains("hunter2"_L1));
}

void TestWireProxy::wrongPassword()
{
    RawServer proxy([](const RawRequest &, qsizetype) {
        return RawAnswer{"HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"x\"\r\n"
                         "Content-Length: 0\r\n\r\n"};
    });
    QNetworkProxy own = proxyAt(proxy);
    own.setUser(u"me"_s);
    own.setPassword(u"wrong"_s);
    for (const QString &url : {remote, u"http://127.0.0.1:1"_s}) {
        const auto client = clientOf(url, own);
        ListLog log(client->list({}));
        QVERIFY(log.waitForEnd());
        QCOMPARE(log.problem->kind, Problem::Kind::Proxy);
        QVERIFY2(log.problem->happened.contains("password"_L1), qPrintable(log.problem->line()));
    }
}

void TestWireProxy::socks()
{
    // The greeting and the request of SOCKS5 (RFC 1928), just far enough to see the host name asked for.
    QTcpServer proxy;
    QVERIFY(proxy.listen(QHostAddress::LocalHost));
    QByteArray heard;
    connect(&proxy, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = proxy.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [&heard, socket] {
            heard += socket->readAll();
            if (heard.contains("aliyuncs.com"))
                socket->write(QByteArray::fromHex("05050001000000000000")); // refused
            else
                socket->write(QByteArray::fromHex("0500")); // no password needed
        });
    });
    const auto client = clientOf(remote, QNetworkProxy(QNetworkProxy::Socks5Proxy, u"127.0.0.1"_s, proxy.serverPort()));
    ListLog log(client->list({}));
    QVERIFY(log.waitForEnd());
    QVERIFY(log.problem.has_value());
    QVERIFY(heard.contains("eflo-controller.cn-test.aliyuncs.com"));
    QVERIFY(!heard.contains("x-acs-"));
}

void TestWireProxy::loopbackPassesByTheEnvironment()
{
    const RawServer proxy;
    qputenv("HTTPS_PROXY", "http://127.0.0.1:" + QByteArray::number(proxy.port()));
    RawServer server([](const RawRequest &, qsizetype) { return RawAnswer{httpAnswer("{}")}; });
    const auto client = clientOf(loopback(server.port()));
    ListLog log(client->list({}));
    QVERIFY(log.waitForEnd());
    QVERIFY(!log.problem.has_value());
    QCOMPARE(server.requests().first().line(), "POST / HTTP/1.1");
    QCOMPARE(proxy.connections(), 0);
}

void TestWireProxy::wrongVariableSendsNothing()
{
    qputenv("HTTPS_PROXY", "https://me:hunter2@127.0.0.1:1");
    const auto client = clientOf(remote);
    int calls = 0;
    connect(client.get(), &Client::callStarted, this, [&calls] { ++calls; });
    ListLog log(client->list({}));
    QVERIFY(log.waitForEnd());
    QCOMPARE(log.problem->kind, Problem::Kind::Proxy);
    QVERIFY(log.problem->happened.contains("HTTPS_PROXY"_L1));
    QCOMPARE(calls, 0);
}

void TestWireProxy::proxyIsGone()
{
    QNetworkProxy gone;
    {
        const RawServer proxy;
        gone = proxyAt(proxy);
    }
    const auto client = clientOf(remote, gone);
    ListLog log(client->list({}));
    QVERIFY(log.waitForEnd());
    QCOMPARE(log.problem->kind, Problem::Kind::Proxy);
}

QTEST_GUILESS_MAIN(TestWireProxy)
#include "tst_wire_proxy.moc"
