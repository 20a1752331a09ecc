// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/record/jsonindent.h"
#include "app/record/jsonleaves.h"
#include "app/record/jsonwalk.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

namespace {

/// The tokens alone, one behind the other: what must be the same before and after.
QByteArrayList tokensOf(const QByteArray &json)
{
    QByteArrayList tokens;
    const bool whole = walkJson(json, [&](JsonToken, QByteArrayView bytes) {
        tokens += bytes.toByteArray();
        return true;
    });
    return whole ? tokens : QByteArrayList{"not JSON"};
}

QByteArray randomJson(QRandomGenerator &random, int depth = 0)
{
    static const QByteArrayList scalars{
        "12345678901234567890", "1e400",       "-0.0", "1.10",  "\"\"", R"("a\"b")",
        R"("\u00e9")",          "\"[1,{2}:\"", "true", "false", "null", "\"\xe4\xb8\xad\""};
    const int kind = depth > 5 ? 0 : random.bounded(4);
    if (kind < 2)
        return scalars.at(random.bounded(int(scalars.size())));
    QByteArrayList parts;
    for (int i = random.bounded(5); i > 0; --i)
        parts += (kind == 2 ? QByteArray("\"k" + QByteArray::number(random.bounded(9)) + "\" :\t") : QByteArray())
            + randomJson(random, depth + 1);
    return kind == 2 ? "{ " + parts.join(" ,\r\n") + "}" : "[" + parts.join(", ") + " ]";
}

} // namespace

class TestJsonIndent : public QObject {
    Q_OBJECT
private slots:
    void layout_data();
    void layout();
    void notJson_data();
    void notJson();
    void everyTokenSurvives();
    void limitCutsAtAToken();
    void leaves_data();
    void leaves();
    void leavesBeyondTheLimitAreCounted();
};

void TestJsonIndent::layout_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expected");
    QTest::newRow("scalar") << QByteArray("12") << u"12"_s;
    QTest::newRow("empty object") << QByteArray(" { } ") << u"{}"_s;
    QTest::newRow("empty array") << QByteArray("{\"a\":[ ]}") << u"{\n  \"a\": []\n}"_s;
    QTest::newRow("nested") << QByteArray("{\"b\":[1,{\"a\":null}],\"a\":true}")
                            << u"{\n  \"b\": [\n    1,\n    {\n      \"a\": null\n    }\n  ],\n  \"a\": true\n}"_s;
    QTest::newRow("numbers stay as spelt") << QByteArray("[12345678901234567890,1.10,-0,1E+400]")
                                           << u"[\n  12345678901234567890,\n  1.10,\n  -0,\n  1E+400\n]"_s;
    QTest::newRow("escapes stay as spelt") << QByteArray(R"(["\u4e2d\/\""])") << u"[\n  \"\\u4e2d\\/\\\"\"\n]"_s;
    QTest::newRow("turned direction is spelt out") << QByteArray("[\"a\xe2\x80\xae"
                                                                 "b\"]")
                                                   << u"[\n  \"a\\u202Eb\"\n]"_s;
    QTest::newRow("line separator is spelt out") << QByteArray("[\"\xe2\x80\xa8\"]") << u"[\n  \"\\u2028\"\n]"_s;
    QTest::newRow("bare TAB is spelt out") << QByteArray("[\"a\tb\"]") << u"[\n  \"a\\u0009b\"\n]"_s;
    QTest::newRow("invisible tag is spelt out")
        << QByteArray("[\"\xf3\xa0\x81\x81\"]") << u"[\n  \"\\uDB40\\uDC41\"\n]"_s;
    QTest::newRow("equal keys both stay") << QByteArray("{\"a\":1,\"a\":2}") << u"{\n  \"a\": 1,\n  \"a\": 2\n}"_s;
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf[]") << u"[]"_s;
}

void TestJsonIndent::layout()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, expected);
    const IndentedJson shown = indentedJson(json);
    QCOMPARE(shown.text, expected);
    QVERIFY(shown.isJson && shown.complete);
    QCOMPARE(shown.lines, expected.count(u'\n') + 1);
}

void TestJsonIndent::notJson_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *text :
         {"",   "{",    "}",   "[1,]",        "{\"a\":1,}", "{\"a\"}",     "{a:1}", "[1 2]", "01",   "\"open",
          "[}", "[1]]", "nul", "plain words", "<html>",     "{\"a\":1}{}", "'a'",   ",",     "[,1]", "\"\\"})
        QTest::newRow(qPrintable(u"<%1>"_s.arg(QString::fromUtf8(text)))) << QByteArray(text);
    QTest::newRow("too deep") << QByteArray(deepestJson + 1, '[') + QByteArray(deepestJson + 1, ']');
}

void TestJsonIndent::notJson()
{
    QFETCH(QByteArray, json);
    const IndentedJson shown = indentedJson(json);
    QVERIFY(!shown.isJson);
    QCOMPARE(shown.text, QString::fromUtf8(json));
    QCOMPARE(jsonLeaves(json, 10), JsonLeaves());
}

void TestJsonIndent::everyTokenSurvives()
{
    QRandomGenerator random(20260101);
    for (int i = 0; i < 500; ++i) {
        const QByteArray json = randomJson(random);
        const IndentedJson shown = indentedJson(json);
        QVERIFY2(shown.isJson, json.constData());
        QCOMPARE(tokensOf(shown.text.toUtf8()), tokensOf(json));
        QCOMPARE(indentedJson(shown.text.toUtf8()), shown);
        QCOMPARE(QJsonDocument::fromJson("[" + shown.text.toUtf8() + "]"), QJsonDocument::fromJson("[" + json + "]"));
    }
}

void TestJsonIndent::limitCutsAtAToken()
{
    const QByteArray json = "[" + QByteArray("1234567,").repeated(1000) + "1]";
    const IndentedJson shown = indentedJson(json, 100);
    QVERIFY(shown.isJson && !shown.complete);
    QVERIFY(shown.text.size() >= 100 && shown.text.size() < 120);
    QVERIFY(shown.text.endsWith(u"1234567"_s));
}

void TestJsonIndent::leaves_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("scalars") << QByteArray(R"({"a":1.10,"b":"x\ny","c":null,"d":true})")
                             << QStringList{u"a=1.10"_s, u"b=x\ny"_s, u"c="_s, u"d=true"_s};
    QTest::newRow("nested") << QByteArray(R"({"a":{"b":[{"c":1},[2,3]],"d":4},"e":5})")
                            << QStringList{u"a.b[0].c=1"_s, u"a.b[1][0]=2"_s, u"a.b[1][1]=3"_s, u"a.d=4"_s, u"e=5"_s};
    QTest::newRow("empty") << QByteArray(R"({"a":{},"b":[],"c":[{}]})")
                           << QStringList{u"a={}"_s, u"b=[]"_s, u"c[0]={}"_s};
    QTest::newRow("nothing") << QByteArray("{}") << QStringList();
}

void TestJsonIndent::leaves()
{
    QFETCH(QByteArray, json);
    QFETCH(QStringList, expected);
    QStringList found;
    for (const JsonLeaf &leaf : jsonLeaves(json, 100).leaves)
        found += leaf.path + u'=' + leaf.value;
    QCOMPARE(found, expected);
}

void TestJsonIndent::leavesBeyondTheLimitAreCounted()
{
    const JsonLeaves found = jsonLeaves("[1,2,[3,4],5]", 2);
    QCOMPARE(found.leaves.size(), 2);
    QCOMPARE(found.left, 3);
}

QTEST_GUILESS_MAIN(TestJsonIndent)
#include "tst_jsonindent.moc"
