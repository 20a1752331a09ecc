// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/query/query.h"
#include "app/record/decode.h"

#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

namespace {

/// Tests by one letter each; a query is judged by the letters it lets through.
constexpr char tests[] = R"({"NetTestResults":[
 {"TestId":"a","NetTestType":"TrafficTest","Status":"Finished","Port":"80","ClusterId":"i-77","ClusterName":"Prod North",
  "CreationTime":"2024-01-19T02:18:12Z","FinishedTime":"2024-01-19T02:18:52Z",
  "TrafficTest":{"Protocol":"RDMA","TrafficModel":"Fullmesh","Duration":30,"QP":8,"GDR":"True",
   "Clients":[{"ResourceId":"e01-cn-20p36","Bond":"Bond1","IP":"10.1.168.183","ServerName":"gpu-a"},{"ResourceId":"e01-cn-7"}]}},
 {"TestId":"b\tx","NetTestType":"TrafficTest","Status":"Failed","Port":"8080","ClusterId":"i-78","ClusterName":"",
  "CreationTime":"2024-02-01T00:00:00Z",
  "TrafficTest":{"Protocol":"TCP","TrafficModel":"MTON","Duration":"60","QP":"18","GDR":false,
   "Clients":[{"ResourceId":"e01-cn-9","Bond":"bond0","IP":"fe80::1"}],"Servers":[{"IP":"10.1.168.18"}]}},
 {"TestId":"c","NetTestType":"CommTest","Status":"InProgress","ClusterName":"staging, old",
  "CommTest":{"Type":"NCCL","Model":"AllReduce","GPUNum":"64","Hosts":[{"ServerName":"Zürich"}]}},
 {"TestId":"d","NetTestType":"NetDiag","Status":"Queued","TrafficTest":{"QP":"RDMA","GDR":""}},
 {"TestId":"e","Status":"Odd"}]})";

QString lettersOf(const Query &query)
{
    static const QList<Record> records = decodeListAnswer(tests).value().records;
    QString letters;
    for (const Record &record : records) {
        if (query.matches(*record.test))
            letters += record.test->testId.front();
    }
    return letters;
}

void row(const QString &query, const QString &letters)
{
    QTest::addRow("%s", qPrintable(query)) << query << letters;
}

/// Types, states, clusters and members: parts of words without case, lists, negation.
void rowsOfTypesAndNames()
{
    row(u""_s, u"abcde"_s);
    row(u"   "_s, u"abcde"_s);
    row(u"type:traffic"_s, u"ab"_s);
    row(u"TYPE:TRAFFIC"_s, u"ab"_s);
    row(u"type=traffic"_s, u""_s);
    row(u"type=traffictest"_s, u"ab"_s);
    row(u"type:traffic status:failed"_s, u"b"_s);
    row(u"status:failed,finished"_s, u"ab"_s);
    row(u"status:running"_s, u"cd"_s);
    row(u"status:inprogress"_s, u"c"_s);
    row(u"-status:running"_s, u"abe"_s);
    row(u"-status:failed,finished"_s, u"cde"_s);
    row(u"cluster:prod"_s, u"a"_s);
    row(u"cluster:i-7"_s, u"ab"_s);
    row(u"cluster:\"prod north\""_s, u"a"_s);
    row(u"cluster:\"prod north\",staging"_s, u"ac"_s);
    row(u"cluster:\"staging, old\""_s, u"c"_s);
    row(u"cluster:\"g, o\",i-78"_s, u"bc"_s);
    row(u"-cluster:prod"_s, u"bcde"_s);
    row(u"host:e01-cn-20p36"_s, u"a"_s);
    row(u"host:10.1.168.18"_s, u"ab"_s);
    row(u"host=10.1.168.18"_s, u"b"_s);
    row(u"host:GPU-A"_s, u"a"_s);
    row(u"host:ZÜRICH"_s, u"c"_s);
    row(u"bond:bond1"_s, u"a"_s);
}

/// What a test was told to do: words, flags and numbers in their units.
void rowsOfSettings()
{
    row(u"protocol:rdma"_s, u"a"_s);
    row(u"model:fullmesh"_s, u"a"_s);
    row(u"model:all"_s, u"c"_s);
    row(u"trafficmodel:all"_s, u""_s);
    row(u"collective:all"_s, u"c"_s);
    row(u"library:nccl"_s, u"c"_s);
    row(u"gdr:true"_s, u"a"_s);
    row(u"gdr:no"_s, u"b"_s);
    row(u"-gdr:true"_s, u"bcde"_s);
    row(u"gdr:true,false"_s, u"ab"_s);
    row(u"qp:8"_s, u"a"_s);
    row(u"qp=8.0"_s, u"a"_s);
    row(u"qp>4"_s, u"ab"_s);
    row(u"qp>8"_s, u"b"_s);
    row(u"qp>=8"_s, u"ab"_s);
    row(u"qp<18"_s, u"a"_s);
    row(u"qp<=18"_s, u"ab"_s);
    row(u"-qp>4"_s, u"cde"_s);
    row(u"qp:8,18"_s, u"ab"_s);
    row(u"duration>=30"_s, u"ab"_s);
    row(u"duration>30s"_s, u"b"_s);
    row(u"duration=1m"_s, u"b"_s);
    row(u"elapsed:40"_s, u"a"_s);
    row(u"elapsed<1h"_s, u"a"_s);
    row(u"members>1"_s, u"ab"_s);
    row(u"members=0"_s, u"d"_s);
    row(u"gpus>16"_s, u"c"_s);
    row(u"port:80"_s, u"ab"_s);
    row(u"port=80"_s, u"a"_s);
    row(u"-port:80"_s, u"cde"_s);
}

/// Words without a key, quotes, moments, and what a Chinese keyboard types.
void rowsOfFreeWords()
{
    row(u"rdma"_s, u"ad"_s);
    row(u"i-7 finished"_s, u"a"_s);
    row(u"20P36"_s, u"a"_s);
    row(u"\"fe80::1\""_s, u"b"_s);
    row(u"-\"prod north\""_s, u"bcde"_s);
    row(u"finished,failed"_s, u"ab"_s);
    row(u"\"qp 8\""_s, u"a"_s);
    row(u"gdr"_s, u"a"_s);
    row(u"2024-01-19T02"_s, u"a"_s);
    row(u"\"2024-01-19 02:18\""_s, u"a"_s);
    row(u"\"b x\""_s, u"b"_s);
    row(u"id=\"b x\""_s, u"b"_s);
    row(u"id:\"b\tx\""_s, u"b"_s);
    row(u"status：failed，finished"_s, u"ab"_s);
    row(u"e01-cn"_s, u"ab"_s);
}

} // namespace

class TestQuery : public QObject {
    Q_OBJECT
private slots:
    void matching_data();
    void matching();
    void wrongTerm_data();
    void wrongTerm();
    void theRestGoesOn();
    void defaultMatchesEverything();
    void everyKeyAndExampleWorks();
};

void TestQuery::matching_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("letters");
    rowsOfTypesAndNames();
    rowsOfSettings();
    rowsOfFreeWords();
}

void TestQuery::matching()
{
    QFETCH(QString, query);
    const Query parsed = Query::parse(query);
    QVERIFY2(parsed.errors().isEmpty(), parsed.errors().isEmpty() ? "" : qPrintable(parsed.errors().front().message));
    QTEST(lettersOf(parsed), "letters");
    QCOMPARE(parsed.text(), query);
}

void TestQuery::wrongTerm_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("hint");
    const auto row = [](const QString &query, int position, int length, const QString &hint) {
        QTest::addRow("%s", qPrintable(query)) << query << position << length << hint;
    };
    row(u"a stauts:failed"_s, 2, 6, u"“status”"_s);
    row(u"-Typ:traffic"_s, 1, 3, u"“type”"_s);
    row(u"fe80::1"_s, 0, 4, u"\"fe80::1\""_s);
    row(u"http://x.y/z"_s, 0, 4, u"\"http://x.y/z\""_s);
    row(u"qp>many"_s, 3, 4, u"qp>4"_s);
    row(u"qp:"_s, 0, 3, u"value"_s);
    row(u"qp:1,x"_s, 5, 1, u"number"_s);
    row(u"qp:inf"_s, 3, 3, u"number"_s);
    row(u"duration>3y"_s, 9, 2, u"30s"_s);
    row(u"qp > 4"_s, 3, 1, u"without blanks"_s);
    row(u"status>failed"_s, 0, 13, u"status:failed"_s);
    row(u"status!=failed"_s, 0, 14, u"-status:failed"_s);
    row(u"created:7d"_s, 8, 2, u"created<7d"_s);
    row(u"created>yesteryear"_s, 8, 10, u"2024-01-31"_s);
    row(u"created>2024-13-01"_s, 8, 10, u"2024-01-31"_s);
    row(u"created<-7d"_s, 8, 3, u"7d"_s);
    row(u"gdr:maybe"_s, 4, 5, u"true"_s);
    row(u"gdr>true"_s, 0, 8, u"gdr:true"_s);
    row(u"x \"open end"_s, 2, 9, u"closed"_s);
    row(u"cluster:\"open end"_s, 8, 9, u"closed"_s);
    row(u"a,,b"_s, 2, 1, u"comma"_s);
    row(u"a,"_s, 1, 1, u"comma"_s);
    row(u"x - y"_s, 2, 1, u"minus"_s);
    row(u"status:\"\""_s, 0, 9, u"value"_s);
    row(u"\"\""_s, 0, 2, u"value"_s);
}

void TestQuery::wrongTerm()
{
    QFETCH(QString, query);
    QFETCH(QString, hint);
    const Query parsed = Query::parse(query);
    QCOMPARE(parsed.errors().size(), 1);
    const QueryError &error = parsed.errors().front();
    QVERIFY2(error.message.contains(hint), qPrintable(error.message));
    QTEST(int(error.position), "position");
    QTEST(int(error.length), "length");
}

void TestQuery::theRestGoesOn()
{
    const Query query = Query::parse(u"type:traffic nokey:1 status:failed qp>x"_s);
    QCOMPARE(query.errors().size(), 2);
    QVERIFY(!query.isEmpty());
    QCOMPARE(lettersOf(query), u"b"_s);
    QVERIFY(Query::parse(u"nokey:1"_s).isEmpty());
    QCOMPARE(lettersOf(Query::parse(u"nokey:1"_s)), u"abcde"_s);
}

void TestQuery::defaultMatchesEverything()
{
    const Query query;
    QVERIFY(query.isEmpty());
    QVERIFY(query.errors().isEmpty());
    QCOMPARE(lettersOf(query), u"abcde"_s);
}

void TestQuery::everyKeyAndExampleWorks()
{
    QVERIFY(queryKeys().size() > 20);
    for (const QString &key : queryKeys()) {
        bool isKnown = false;
        for (const QString &value : {u"1"_s, u"2024-01-01"_s})
            isKnown = isKnown || Query::parse(key + u':' + value).errors().isEmpty();
        QVERIFY2(isKnown, qPrintable(key));
    }
    for (const QueryHelpEntry &entry : queryHelp()) {
        QVERIFY2(Query::parse(entry.example).errors().isEmpty(), qPrintable(entry.example));
        QVERIFY(entry.meaning.endsWith(u'.'));
    }
}

QTEST_APPLESS_MAIN(TestQuery)
#include "tst_query.moc"
