// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/http/httpparser.h"

#include <QTest>

namespace fabriscope::demo {

using namespace Qt::StringLiterals;

namespace {

/// A parser that was fed \a bytes in pieces of \a step.
HttpParser fed(const QByteArray &bytes, qsizetype step, const HttpLimits &limits = {})
{
    HttpParser parser(limits);
    for (qsizetype at = 0; at < bytes.size(); at += step)
        parser.feed(bytes.mid(at, step));
    return parser;
}

} // namespace

/// HTTP requests from bytes, however they are cut.
class TestDemoHttp : public QObject {
    Q_OBJECT
private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void keepsWhatFollows();
    void saysWhenTheClientWaits();
    void keepAlive_data();
    void keepAlive();
    void survivesAnyDamage();
};

void TestDemoHttp::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &bytes, const QByteArray &path, const QByteArray &query,
                        const QByteArray &body) { QTest::newRow(name) << bytes << path << query << body; };
    row("with a length", "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\n\r\na=1", "/", "", "a=1");
    row("without a body", "POST /?a=b HTTP/1.1\r\nHost: h\r\n\r\n", "/", "a=b", "");
    row("bare line feeds", "POST / HTTP/1.1\nHost: h\nContent-Length: 1\n\nx", "/", "", "x");
    row("blank lines before", "\r\n\r\nPOST / HTTP/1.1\r\nHost: h\r\n\r\n", "/", "", "");
    row("HTTP/1.0 without a host", "POST / HTTP/1.0\r\nContent-Length: 1\r\n\r\nx", "/", "", "x");
    row("an absolute target", "POST http://127.0.0.1:80/p?q HTTP/1.1\r\nHost: h\r\n\r\n", "/p", "q", "");
    row("an absolute target without a path", "POST http://h?q=/ HTTP/1.1\r\nHost: h\r\n\r\n", "/", "q=/", "");
    row("the same length twice", "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\ncontent-length: 1\r\n\r\nx", "/",
        "", "x");
    const QByteArray head = "POST / HTTP/1.1\r\nHOST: h\r\nTransfer-Encoding: Chunked\r\n\r\n";
    row("chunks", head + "2\r\nab\r\n0A\r\n0123456789\r\n0\r\n\r\n", "/", "", "ab0123456789");
    row("chunks with extensions and trailers", head + "1;x=\"y\"\r\na\r\n000;z\r\nT: 1\r\nU: 2\r\n\r\n", "/", "", "a");
    row("no chunks", head + "0\r\n\r\n", "/", "", "");
    row("a chunk of line ends", head + "4\r\n\r\n\r\n\r\n0\r\n\r\n", "/", "", "\r\n\r\n");
}

void TestDemoHttp::reads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, body);
    for (qsizetype step = 1; step <= bytes.size(); ++step) {
        HttpParser parser = fed(bytes, step);
        QVERIFY2(parser.isComplete(), parser.refusal() ? parser.refusal()->why.constData() : "not complete");
        const HttpRequest request = parser.take();
        QCOMPARE(request.method, "POST");
        QCOMPARE(request.path, path);
        QCOMPARE(request.query, query);
        QCOMPARE(request.body, body);
        QVERIFY(parser.isIdle());
    }
}

void TestDemoHttp::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const QByteArray head = "POST / HTTP/1.1\r\nHost: h\r\n";
    const auto row = [](const char *name, const QByteArray &bytes, int status) {
        QTest::newRow(name) << bytes << status;
    };
    row("garbage", "\x16\x03\x01\x02\r\n", 400);
    row("one word", "GARBAGE\r\n\r\n", 400);
    row("two words", "POST /\r\n\r\n", 400);
    row("two blanks", "POST  / HTTP/1.1\r\n\r\n", 400);
    row("no path", "POST x HTTP/1.1\r\nHost: h\r\n\r\n", 400);
    row("HTTP/2", "PRI * HTTP/2.0\r\n\r\n", 505);
    row("another protocol", "POST / RTSP/1.0\r\n\r\n", 400);
    row("no host", "POST / HTTP/1.1\r\n\r\n", 400);
    row("two hosts", head + "Host: i\r\n\r\n", 400);
    row("a header without a colon", head + "x\r\n\r\n", 400);
    row("a blank before the colon", head + "x : y\r\n\r\n", 400);
    row("a folded header", head + "x: y\r\n z\r\n\r\n", 400);
    row("a NUL in a header", head + QByteArray("x: a\0b\r\n\r\n", 10), 400);
    row("two lengths", head + "Content-Length: 1\r\nContent-Length: 2\r\n\r\n", 400);
    row("a negative length", head + "Content-Length: -1\r\n\r\n", 400);
    row("a length that is none", head + "Content-Length: 1x\r\n\r\n", 400);
    row("a length and chunks", head + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n", 400);
    row("another coding", head + "Transfer-Encoding: gzip, chunked\r\n\r\n", 501);
    row("a large body", head + "Content-Length: 1001\r\n\r\n", 413);
    row("a very large body", head + "Content-Length: 99999999999999999999\r\n\r\n", 413);
    row("another expectation", head + "Expect: wonders\r\n\r\n", 417);
    row("a large head", head + "x: " + QByteArray(3000, 'x'), 431);
    row("many headers", head + QByteArray("x: y\r\n").repeated(25) + "\r\n", 431);
    const QByteArray chunks = head + "Transfer-Encoding: chunked\r\n\r\n";
    row("a chunk without a size", chunks + "\r\n", 400);
    row("a chunk with a bad size", chunks + "0x1\r\na\r\n", 400);
    row("a large chunk", chunks + "fffffffffffffffffff\r\n", 413);
    row("chunks too large together", chunks + "3e8\r\n" + QByteArray(1000, 'x') + "\r\n1\r\nx\r\n", 413);
    row("a chunk longer than it says", chunks + "1\r\nab\r\n", 400);
}

void TestDemoHttp::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    const HttpLimits limits{2000, 20, 1000};
    for (const qsizetype step : {qsizetype(1), qsizetype(7), bytes.size()}) {
        const HttpParser parser = fed(bytes, step, limits);
        QVERIFY(parser.refusal());
        QCOMPARE(parser.refusal()->status, status);
        QVERIFY(!parser.refusal()->why.isEmpty());
        QVERIFY(!parser.isComplete());
    }
}

void TestDemoHttp::keepsWhatFollows()
{
    HttpParser parser =
        fed("POST /a HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\n\r\nxPOST /b HTTP/1.1\r\nHost: h\r\n\r\nPO", 200);
    QVERIFY(parser.isComplete());
    QCOMPARE(parser.take().path, "/a");
    QVERIFY(parser.isComplete());
    QCOMPARE(parser.take().path, "/b");
    QVERIFY(!parser.isComplete());
    QVERIFY(!parser.isIdle());
    parser.feed("ST /c HTTP/1.1\r\nHost: h\r\n\r\n");
    QCOMPARE(parser.take().path, "/c");
}

void TestDemoHttp::saysWhenTheClientWaits()
{
    const QByteArray head = "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\nExpect: 100-Continue\r\n\r\n";
    HttpParser parser = fed(head, 5);
    QVERIFY(parser.takeContinue());
    QVERIFY(!parser.takeContinue());
    parser.feed("ab");
    QCOMPARE(parser.take().body, "ab");
    HttpParser eager = fed(head + "ab", 500);
    QVERIFY(eager.isComplete());
    QVERIFY(!eager.takeContinue());
}

void TestDemoHttp::keepAlive_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QByteArray>("connection");
    QTest::addColumn<bool>("expected");
    QTest::newRow("1.1") << QByteArray("HTTP/1.1") << QByteArray("x") << true;
    QTest::newRow("1.1 close") << QByteArray("HTTP/1.1") << QByteArray("te, Close") << false;
    QTest::newRow("1.0") << QByteArray("HTTP/1.0") << QByteArray("x") << false;
    QTest::newRow("1.0 keep-alive") << QByteArray("HTTP/1.0") << QByteArray("Keep-Alive") << true;
}

void TestDemoHttp::keepAlive()
{
    QFETCH(QByteArray, version);
    QFETCH(QByteArray, connection);
    HttpParser parser = fed("POST / " + version + "\r\nHost: h\r\nConnection: " + connection + "\r\n\r\n", 100);
    QVERIFY(parser.isComplete());
    QTEST(parser.take().keepAlive, "expected");
}

/// Whatever a byte is changed to, the parser ends in one of its states and never takes more than it was given.
void TestDemoHttp::survivesAnyDamage()
{
    const QByteArray sound = "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\n\r\n";
    for (qsizetype place = 0; place < sound.size(); ++place) {
        for (int byte = 0; byte < 256; ++byte) {
            QByteArray damaged = sound;
            damaged[place] = static_cast<char>(byte);
            HttpParser parser = fed(damaged, 9);
            QVERIFY(!(parser.isComplete() && parser.refusal()));
            if (parser.isComplete())
                QVERIFY(parser.take().body.size() <= sound.size());
        }
    }
}

} // namespace fabriscope::demo

QTEST_GUILESS_MAIN(fabriscope::demo::TestDemoHttp)
#include "tst_demohttp.moc"
