// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/eflo/fakeservice.h"
#include "tests/app/eflo/gzip.h"
#include "tests/app/eflo/joblog.h"
#include "tests/app/eflo/rawclient.h"
#include "tests/app/eflo/rawserver.h"

#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

/// A network that dies at any byte of an answer: the rows of earlier pages stay, a problem says what happened, and the
/// same client can go on.
class TestWireDeath : public QObject {
    Q_OBJECT
private slots:
    void atEveryByte_data();
    void atEveryByte();
    void wrongBytes_data();
    void wrongBytes();
};

namespace {

QByteArray chunked(const QByteArray &body)
{
    const qsizetype half = body.size() / 2;
    const auto chunk = [](const QByteArray &part) {
        return QByteArray::number(part.size(), 16) + "\r\n" + part + "\r\n";
    };
    return "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk(body.left(half)) + chunk(body.mid(half))
        + "0\r\n\r\n";
}

/// True for the ends a dying network may lead to. Qt does not always notice that a chunked answer broke off: then it is
/// the silence that ends it.
bool isHonest(const Problem &problem, bool chunked = false)
{
    const bool kind = problem.kind == Problem::Kind::Network || problem.kind == Problem::Kind::Answer
        || (chunked && problem.kind == Problem::Kind::Timeout);
    return kind && !problem.happened.isEmpty() && !problem.remedy.isEmpty();
}

} // namespace

void TestWireDeath::atEveryByte_data()
{
    QTest::addColumn<QByteArray>("answer");
    const QByteArray json = pageOf({u"second"_s});
    QTest::newRow("with a length") << httpAnswer(json);
    QTest::newRow("chunked") << chunked(json);
    QTest::newRow("gzip") << httpAnswer(gzipped(json), "Content-Encoding: gzip\r\n");
    QTest::newRow("until it closes") << QByteArray("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + json);
    QTest::newRow("error") << httpAnswer(R"({"Code":"Forbidden.RAM","Message":"no"})", {}, "403 Forbidden");
}

void TestWireDeath::atEveryByte()
{
    QFETCH(const QByteArray, answer);
    const QByteArray firstPage = httpAnswer(pageOf({u"first"_s}, u"token"_s));
    qsizetype cut = 0;
    RawServer server([&](const RawRequest &request, qsizetype) {
        if (!request.body.contains("NextToken"))
            return RawAnswer{firstPage};
        return RawAnswer{answer.left(cut), true};
    });
    const auto client = clientOf(loopback(server.port()), {}, {2000, 100, 2, 4, 20});
    const bool isChunked = answer.contains("chunked");
    // Once the JSON stands there as a whole, what is left of a chunked answer is framing: nothing is lost without it.
    const qsizetype whole = isChunked ? answer.lastIndexOf('}') : answer.size();
    for (; cut < answer.size(); ++cut) {
        ListLog log(client->list({}));
        QVERIFY(log.waitForEnd());
        if (cut > whole && !log.problem)
            continue;
        QVERIFY2(log.problem.has_value(), qPrintable(u"cut at %1 of %2"_s.arg(cut).arg(answer.size())));
        QVERIFY2(isHonest(*log.problem, isChunked), qPrintable(u"cut at %1: %2"_s.arg(cut).arg(log.problem->line())));
        QCOMPARE(log.ids, QStringList{u"first"_s});
    }
    ListLog afterwards(client->list({}));
    QVERIFY(afterwards.waitForEnd());
    const bool isError = QTest::currentDataTag() == QByteArray("error");
    QCOMPARE(afterwards.problem.has_value(), isError);
    QCOMPARE(afterwards.ids.size(), isError ? 1 : 2);
}

void TestWireDeath::wrongBytes_data()
{
    QTest::addColumn<QByteArray>("answer");
    QByteArray broken = gzipped(pageOf({u"a"_s, u"b"_s, u"c"_s}));
    for (qsizetype i = 12; i < broken.size(); ++i)
        broken[i] = char(broken.at(i) ^ 0x55);
    QTest::newRow("broken gzip") << httpAnswer(broken, "Content-Encoding: gzip\r\n");
    QTest::newRow("gzip that is none") << httpAnswer("{\"NetTestResults\":[]}", "Content-Encoding: gzip\r\n");
    QTest::newRow("half a gzip") << httpAnswer(gzipped(pageOf({u"a"_s})).left(40), "Content-Encoding: gzip\r\n");
    QTest::newRow("not HTTP") << QByteArray("SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u3\r\n");
    QTest::newRow("empty body") << httpAnswer({});
    QTest::newRow("HTML") << httpAnswer("<!DOCTYPE html><html><body>Sign in</body></html>");
    QTest::newRow("an array") << httpAnswer("[]");
    QTest::newRow("a string") << httpAnswer("\"x\"");
    QTest::newRow("half a JSON") << httpAnswer("{\"NetTestResults\":[");
    QTest::newRow("binary") << httpAnswer(QByteArray(100, '\0'));
    QTest::newRow("no content") << QByteArray("HTTP/1.1 204 No Content\r\n\r\n");
    QTest::newRow("wrong chunk size") << QByteArray(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n");
}

void TestWireDeath::wrongBytes()
{
    QFETCH(const QByteArray, answer);
    RawServer server([&](const RawRequest &, qsizetype) { return RawAnswer{answer, true}; });
    const auto client = clientOf(loopback(server.port()));
    ListLog log(client->list({}));
    QVERIFY(log.waitForEnd());
    QVERIFY(log.problem.has_value());
    QVERIFY2(isHonest(*log.problem), qPrintable(log.problem->line()));
    QVERIFY(log.ids.isEmpty());
}

QTEST_GUILESS_MAIN(TestWireDeath)
#include "tst_wire_death.moc"
