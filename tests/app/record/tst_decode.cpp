// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/nettest/member.h"
#include "app/record/decode.h"

#include <QFile>
#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

namespace {

QByteArray listOf(const QByteArray &elements)
{
    return "{\"NetTestResults\":[" + elements + "]}";
}

QByteArray sampleAnswer()
{
    QFile file(QStringLiteral(FABRISCOPE_TEST_DATA "/sample-response.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A field of a test as text, by a name of our own.
QString fieldText(const NetTest &test, const QByteArray &name)
{
    if (name == "TestId")
        return test.testId;
    if (name == "NetTestType")
        return test.netTestType;
    if (name == "Status")
        return test.status;
    if (name == "Port")
        return test.port;
    if (name == "CreationTime")
        return test.created.text;
    if (name == "ClusterName")
        return test.clusterName;
    if (name == "QP")
        return test.traffic->qp.text;
    if (name == "Duration")
        return test.traffic->duration.text;
    if (name == "GDR")
        return test.traffic->gdr.text;
    if (name == "GPUNum")
        return test.comm->gpuNum.text;
    return u"no such field"_s;
}

} // namespace

class TestDecode : public QObject {
    Q_OBJECT
private slots:
    void documentedSample();
    void singleField_data();
    void singleField();
    void refused_data();
    void refused();
};

void TestDecode::documentedSample()
{
    const auto answer = decodeListAnswer(sampleAnswer());
    QVERIFY(answer);
    QCOMPARE(answer->requestId, u"3C683243-7915-57FB-9570-A2932C1C0F78"_s);
    QCOMPARE(answer->nextToken, u"3a6b93229825ac667104463b5679****"_s);
    QCOMPARE(answer->maxResults, 20);
    QCOMPARE(answer->skipped, 0);
    QCOMPARE(answer->records.size(), 1);
    const NetTest &test = *answer->records.first().test;
    QCOMPARE(test.testId, u"String\ti-uf6i0tv2refv8wz*****"_s);
    QCOMPARE(test.netTestType, u"NetDiag"_s);
    QVERIFY(isContradictory(test));
    QVERIFY(test.traffic && test.delay && test.comm);
    QCOMPARE(test.traffic->qp.number, 0.0);
    QCOMPARE(test.traffic->gdr.value, true);
    QCOMPARE(test.traffic->servers.first().resourceId, u"e01-cn-wwo3ete****"_s);
    QCOMPARE(test.delay->hosts.first().ip, u"pgm-bp174z988a27wre71o.pg.rds.aliyuncs.com"_s);
    QCOMPARE(test.comm->gpuNum.number, 4.0);
    QCOMPARE(test.comm->hosts.first().bond, QString());
    QCOMPARE(memberCount(test), 4);
    QVERIFY(answer->records.first().raw.startsWith("{\n      \"Port\": \"80\""));
    QVERIFY(sampleAnswer().contains(answer->records.first().raw));
}

void TestDecode::singleField_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QByteArray &record, const QByteArray &field, const QString &text) {
        QTest::newRow(name) << record << field << text;
    };
    row("number as id", R"({"TestId":12345})", "TestId", u"12345"_s);
    row("big integer", R"({"TestId":123456789012345678901234567890})", "TestId", u"123456789012345678901234567890"_s);
    row("beyond double", R"({"TrafficTest":{"QP":1e400}})", "QP", u"1e400"_s);
    row("fraction kept", R"({"TrafficTest":{"QP": -1.50E+2 }})", "QP", u"-1.50E+2"_s);
    row("boolean twin", R"({"TrafficTest":{"GDR":true}})", "GDR", u"true"_s);
    row("number twin", R"({"CommTest":{"GPUNum":64}})", "GPUNum", u"64"_s);
    row("null", R"({"TestId":"a","Port":null})", "Port", QString());
    row("object for text", R"({"Port":{"a" : [1,2]} ,"TestId":""})", "Port", u"{\"a\" : [1,2]}"_s);
    row("array for text", R"({"Port":[ ]})", "Port", u"[ ]"_s);
    row("last twin wins", R"({"Port":"1","Port":"2"})", "Port", u"2"_s);
    row("later null wins", R"({"Port":"1","Port":null})", "Port", QString());
    row("escaped key", R"({"\u0054estId":"x"})", "TestId", u"x"_s);
    row("escapes", R"({"TestId":"\"\\\/\b\f\n\r\t\u00e9"})", "TestId", u"\"\\/\b\f\n\r\t\u00e9"_s);
    row("surrogate pair", R"({"TestId":"\ud83d\ude00"})", "TestId", u"\U0001F600"_s);
    row("lone high surrogate", R"({"TestId":"a\ud800b"})", "TestId", u"a\uFFFDb"_s);
    row("lone low surrogate", R"({"TestId":"\udc00"})", "TestId", u"\uFFFD"_s);
    row("reversed surrogates", R"({"TestId":"\ude00\ud83d"})", "TestId", u"\uFFFD\uFFFD"_s);
    row("NUL", R"({"TestId":"a\u0000b"})", "TestId", QString(u"a\0b"_s));
    row("invalid UTF-8", "{\"TestId\":\"a\xFF\xC3\"}", "TestId", u"a\uFFFD\uFFFD"_s);
    row("invalid UTF-8 beside good", "{\"Port\":\"\xFF\",\"TestId\":\"集群\"}", "TestId", u"集群"_s);
    row("bare TAB", "{\"TestId\":\"a\tb\"}", "TestId", u"a\tb"_s);
    row("bare NUL", QByteArray("{\"TestId\":\"a\0b\"}", 16), "TestId", QString(u"a\0b"_s));
    row("epoch", "{\"CreationTime\":1706000000000}", "CreationTime", u"1706000000000"_s);
    row("markup", R"({"ClusterName":"<b>x</b>&amp;"})", "ClusterName", u"<b>x</b>&amp;"_s);
    row("unknown status", R"({"Status":"Exploded"})", "Status", u"Exploded"_s);
    row("unknown type", R"({"NetTestType":"Moon"})", "NetTestType", u"Moon"_s);
}

void TestDecode::singleField()
{
    QFETCH(QByteArray, record);
    QFETCH(QByteArray, field);
    QFETCH(QString, text);
    const QByteArray good = R"({"TestId":"neighbour"})";
    const auto answer = decodeListAnswer(listOf(good + " , " + record + "\n," + good));
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().line() + answer.error().detail));
    QCOMPARE(answer->records.size(), 3);
    QCOMPARE(fieldText(*answer->records.at(1).test, field), text);
    QCOMPARE(answer->records.at(1).raw, record);
    QCOMPARE(answer->records.at(2).test->testId, u"neighbour"_s);
    const auto alone = decodeRecord(record);
    QVERIFY(alone);
    QCOMPARE(*alone->test, *answer->records.at(1).test);
    QCOMPARE(alone->raw, record);
}

void TestDecode::refused_data()
{
    QTest::addColumn<QByteArray>("json");
    const QList<QByteArray> texts{"",
                                  "  \n",
                                  "\xEF\xBB\xBF",
                                  "[]",
                                  "\"text\"",
                                  "7",
                                  "null",
                                  "tru",
                                  "{",
                                  "}",
                                  "{}{}",
                                  "{} x",
                                  "{\"a\":1,}",
                                  "{\"a\" 1}",
                                  "{\"a\":01}",
                                  "{\"a\":1.}",
                                  "{\"a\":+1}",
                                  "{\"a\":tru}",
                                  "{\"a\":\"\\x\"}",
                                  "{\"a\":\"\\u12\"}",
                                  "{a:1}",
                                  "{\"a\":[1 2]}",
                                  "{\"a\":[1,]}",
                                  "{\"a\":[}",
                                  "{\"a\":{]}",
                                  "<html></html>",
                                  "{\"NetTestResults\":{}}",
                                  "{\"NetTestResults\":7}",
                                  "{\"NetTestResults\":\"\"}",
                                  "{\"NetTestResults\":[{\"a\":}]}",
                                  "{\"NetTestResults\":[{\"TestId\":\"a\"},{\"TestId\":\"b\"}",
                                  "{\"a\":\"open}"};
    for (const QByteArray &text : texts)
        QTest::newRow(text.isEmpty() ? "empty" : text.constData()) << text;
}

void TestDecode::refused()
{
    QFETCH(QByteArray, json);
    const auto answer = decodeListAnswer(json);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Problem::Kind::Answer);
    QVERIFY(!answer.error().happened.isEmpty());
    QVERIFY(!answer.error().remedy.isEmpty());
}

QTEST_APPLESS_MAIN(TestDecode)
#include "tst_decode.moc"
