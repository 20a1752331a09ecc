// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/record/jsoncontent.h"

#include <QTest>

using namespace fabriscope;

class TestJsonContent : public QObject {
    Q_OBJECT

private slots:
    void saysTheSame_data()
    {
        QTest::addColumn<QByteArray>("one");
        QTest::addColumn<QByteArray>("other");
        QTest::newRow("blanks") << QByteArray("{\"a\":[1,{\"b\":null}]}")
                                << QByteArray("{ \"a\":\t[1 ,\r\n{\"b\" : null}]}\n");
        QTest::newRow("order") << QByteArray("{\"a\":1,\"b\":{\"c\":2,\"d\":3}}")
                               << QByteArray("{\"b\":{\"d\":3,\"c\":2},\"a\":1}");
        QTest::newRow("escapes") << QByteArray("{\"k\":\"\xc3\xa9/\xf0\x9f\x98\x80\"}")
                                 << QByteArray("{\"\\u006b\":\"\\u00e9\\/\\ud83d\\ude00\"}");
        QTest::newRow("large numbers") << QByteArray("[9007199254740993, 1.10]")
                                       << QByteArray("[9007199254740993,1.10]");
        QTest::newRow("empty") << QByteArray("{\"a\":{},\"b\":[],\"\":\"\"}")
                               << QByteArray("{\"\":\"\",\"b\":[ ],\"a\":{ }}");
    }
    void saysTheSame()
    {
        QFETCH(QByteArray, one);
        QFETCH(QByteArray, other);
        QVERIFY(jsonContent(one));
        QCOMPARE(jsonContent(one), jsonContent(other));
    }

    void differs_data()
    {
        QTest::addColumn<QByteArray>("one");
        QTest::addColumn<QByteArray>("other");
        QTest::newRow("value") << QByteArray("{\"a\":1}") << QByteArray("{\"a\":2}");
        QTest::newRow("kind") << QByteArray("{\"a\":1}") << QByteArray("{\"a\":\"1\"}");
        QTest::newRow("word") << QByteArray("[null]") << QByteArray("[\"null\"]");
        QTest::newRow("written number") << QByteArray("[1.0]") << QByteArray("[1]");
        QTest::newRow("large number") << QByteArray("[9007199254740993]") << QByteArray("[9007199254740992]");
        QTest::newRow("order of a list") << QByteArray("[1,2]") << QByteArray("[2,1]");
        QTest::newRow("nesting") << QByteArray("[[1],2]") << QByteArray("[[1,2]]");
        QTest::newRow("object") << QByteArray("{\"a\":1}") << QByteArray("[\"a\",1]");
        QTest::newRow("quotes") << QByteArray("[\"a\",\"b\"]") << QByteArray("[\"a\\\",\\\"b\"]");
        QTest::newRow("bytes") << QByteArray("[\"\xff\"]") << QByteArray("[\"\xfe\"]");
        QTest::newRow("half characters") << QByteArray("[\"\\ud800\"]") << QByteArray("[\"\\ud801\"]");
        QTest::newRow("missing key") << QByteArray("{\"a\":1,\"b\":null}") << QByteArray("{\"a\":1}");
    }
    void differs()
    {
        QFETCH(QByteArray, one);
        QFETCH(QByteArray, other);
        QVERIFY(jsonContent(one));
        QVERIFY(jsonContent(other));
        QVERIFY(jsonContent(one) != jsonContent(other));
    }

    void cannotBeTold_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("key twice") << QByteArray("{\"a\":1,\"a\":1}");
        QTest::newRow("key twice, escaped") << QByteArray("[{\"k\":1,\"\\u006b\":2}]");
        QTest::newRow("no JSON") << QByteArray("{\"a\":}");
        QTest::newRow("cut off") << QByteArray("{\"a\":1");
        QTest::newRow("nothing") << QByteArray();
    }
    void cannotBeTold()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!jsonContent(text));
    }
};

QTEST_GUILESS_MAIN(TestJsonContent)
#include "tst_jsoncontent.moc"
