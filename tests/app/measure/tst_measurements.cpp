// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/measure/measuredlines.h"

#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

/// A wrong figure is far worse than an unrecognised one: every row says what is read and how many figures are not.
class tst_measurements : public QObject {
    Q_OBJECT
private slots:
    void readsPairs_data();
    void readsPairs();
    void refuses_data();
    void refuses();
    void readsCollectives_data();
    void readsCollectives();
    void keepsWhatStood();
    void saysWhenADirectionIsAssumed();
    void saysWhereAndWhy();
    void tellsMetricsOfOneNameApart();
};

namespace {

constexpr char aToB[] = "latency e01-a:bond1>e01-b:bond1 5.1e-06 s";

void addLayout(const char *name, const char *text, const QStringList &lines, int unread = 0)
{
    QTest::newRow(name) << QByteArray(text) << lines << unread;
}

void layoutColumns()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<int>("unread");
}

void addLists(const QStringList &pair)
{
    addLayout("list, unit in the name", R"([{"src":"10.0.0.1","dst":"10.0.0.3","latency_us":5.1}])", pair);
    addLayout("list, unit outside", R"({"unit":"us","results":[{"source":"10.0.0.1","target":"10.0.0.3","avg":5.1}]})",
              {u"latency avg e01-a:bond1>e01-b:bond1 5.1e-06 s"_s});
    addLayout("list, unit in the value", R"([{"from":"10.0.0.1","to":"10.0.0.3","latency":"5.1 us"}])", pair);
    addLayout("list, unit of the field", R"([{"src":"10.0.0.1","dst":"10.0.0.3","latency":5.1,"latency_unit":"us"}])",
              pair);
    addLayout("list, table of units",
              R"({"units":{"latency":"us"},"rows":[{"client":"10.0.0.1","server":"10.0.0.3","latency":"5.1"}]})", pair);
    addLayout("Chinese", R"json([{"源":"10.0.0.1","目的":"10.0.0.3","时延(us)":5.1}])json", pair);
    addLayout("hosts and bonds apart",
              R"([{"srcHost":"E01-A","srcBond":"BOND1","dstHost":"node-b","dstBond":"1","latencyUs":5.1}])", pair);
    addLayout("sockets", R"([{"src":"10.0.0.1","src_port":5001,"dst":"10.0.0.3:5201","latency":"5.1us"}])", pair, 1);
    addLayout("ends as objects", R"([{"src":{"id":"e01-a","bond":"bond1"},"dst":{"ip":"10.0.0.3"},"rtt_ms":1}])",
              {u"rtt e01-a:bond1>e01-b:bond1 0.001 s"_s});
    addLayout(
        "several metrics",
        R"([{"src":"10.0.0.1","dst":"10.0.0.3","latency":{"unit":"us","min":1,"p99":9},"bw_gbps":100,"loss":"0.5%"}])",
        {u"latency min e01-a:bond1>e01-b:bond1 1e-06 s"_s, u"latency p99 e01-a:bond1>e01-b:bond1 9e-06 s"_s,
         u"bandwidth e01-a:bond1>e01-b:bond1 100000000000 bit/s"_s, u"loss e01-a:bond1>e01-b:bond1 0.005 1"_s});
}

void addMaps(const QStringList &pair)
{
    addLayout("nested map", R"({"10.0.0.1":{"10.0.0.3":"5.1 us"}})", pair);
    addLayout("nested map below a metric", R"({"latency_us":{"10.0.0.1":{"10.0.0.3":5.1}}})", pair);
    addLayout("map of bonds", R"({"latency_us":{"e01-a":{"bond1":{"node-b":{"bond1":5.1}}}}})", pair);
    addLayout("map of lists", R"({"10.0.0.1":[{"peer":"10.0.0.3","latency_us":5.1}]})", pair);
    addLayout("map of records", R"({"10.0.0.1":{"10.0.0.3":{"latency":"5.1us"}}})", pair);
    addLayout("arrow", R"({"10.0.0.1->10.0.0.3":"5.1 us"})", pair);
    addLayout("thick arrow", R"({"latency_us":{"e01-a:bond1 => e01-b:bond1":5.1}})", pair);
    addLayout("drawn arrow", R"({"latency_us":{"10.0.0.1→10.0.0.3":5.1}})", pair);
    addLayout("comma", R"({"latency_us":{"10.0.0.1,10.0.0.3":5.1}})", pair);
    addLayout("pair as a value", R"([{"pair":"10.0.0.1 -> 10.0.0.3","latency_us":5.1}])", pair);
}

void addTables(const QStringList &pair)
{
    addLayout("matrix", R"({"hosts":["10.0.0.1","10.0.0.3"],"latency_us":[[null,5.1],[null,null]]})", pair);
    addLayout("matrix, names for rows and columns",
              R"({"unit":"us","metric":"latency","rows":["10.0.0.1"],"columns":["10.0.0.3"],"values":[[5.1]]})", pair);
    addLayout("table in JSON", R"({"columns":["src","dst","latency_us"],"data":[["10.0.0.1","10.0.0.3",5.1]]})", pair);
    addLayout("JSON within JSON", R"({"output":"{\"10.0.0.1\":{\"10.0.0.3\":\"5.1 us\"}}"})", pair);
    addLayout("JSON Lines",
              "{\"src\":\"10.0.0.1\",\"dst\":\"10.0.0.3\",\"latency_us\":5.1}\n"
              "{\"src\":\"10.0.0.3\",\"dst\":\"10.0.0.1\",\"latency_us\":6}\n",
              pair + QStringList{u"latency e01-b:bond1>e01-a:bond1 6e-06 s"_s});
    addLayout("CSV", "src,dst,latency (us)\n10.0.0.1,10.0.0.3,5.1\n", pair);
    addLayout("CSV within JSON", R"({"csv":"src;dst;latency_us\n10.0.0.1;10.0.0.3;5.1\n"})", pair);
    addLayout("CSV matrix", ",10.0.0.1,10.0.0.3\n10.0.0.1,,5.1us\n10.0.0.3,,\n", pair);
    addLayout("lines", "10.0.0.1 -> 10.0.0.3: 5.1 us\n", pair);
    addLayout("a host's own", R"([{"host":"node-b","tx_bw_gbps":10}])",
              {u"bandwidth tx e01-b:bond1 10000000000 bit/s"_s});
    addLayout("several bonds of a host", R"([{"src":"e01-a","dst":"e01-b","latency_us":5.1}])",
              {u"latency e01-a>e01-b:bond1 5.1e-06 s"_s});
    addLayout(
        "twice the same pair",
        R"([{"src":"10.0.0.1","dst":"10.0.0.3","latency_us":5.1},{"src":"10.0.0.1","dst":"10.0.0.3","latency_us":6}])",
        pair + QStringList{u"latency e01-a:bond1>e01-b:bond1 6e-06 s"_s});
}

void addNoFigures()
{
    addLayout("empty", "", {});
    addLayout("an empty object", "{}", {});
    addLayout("null", "null", {});
    addLayout("a number", "5", {}, 1);
    addLayout("a text", "no answer within 60 s", {});
    addLayout("broken JSON", R"({"10.0.0.1":{"10.0.0.3":"5.1 us")", {}, 1);
    addLayout("no unit", R"([{"src":"10.0.0.1","dst":"10.0.0.3","latency":5.1}])", {}, 1);
    addLayout("an unknown unit", R"([{"src":"10.0.0.1","dst":"10.0.0.3","latency":"5.1 ticks"}])", {}, 1);
    addLayout("a unit of something else", R"([{"src":"10.0.0.1","dst":"10.0.0.3","bandwidth_us":5.1}])", {}, 1);
    addLayout("two units", R"([{"src":"10.0.0.1","dst":"10.0.0.3","latency_us":"5.1 ms"}])", {}, 1);
    addLayout("bits or bytes", R"([{"src":"10.0.0.1","dst":"10.0.0.3","bandwidth":"5.1 gb/s"}])", {}, 1);
    addLayout("a unit beside other fields",
              R"({"unit":"us","rows":[{"src":"10.0.0.1","dst":"10.0.0.3","retries":3,"qp":8}]})", {}, 2);
}

void addNoMembers()
{
    addLayout("an unknown source", R"([{"src":"10.9.9.9","dst":"10.0.0.3","latency_us":5.1}])", {}, 1);
    addLayout("an unknown target", R"({"10.0.0.1":{"10.9.9.9":"5.1 us"}})", {}, 1);
    addLayout("an unknown source of a map", R"({"10.9.9.9":{"10.0.0.3":"5.1 us"}})", {}, 1);
    addLayout("an unknown host among known", R"({"latency_us":{"node-a":{"node-b":1},"node-x":{"node-b":2}}})",
              {u"latency e01-a>e01-b:bond1 1e-06 s"_s}, 1);
    addLayout("an unknown arrow", R"({"latency_us":{"10.0.0.1->10.9.9.9":5.1}})", {}, 1);
    addLayout("a bond that does not take part", R"({"latency_us":{"e01-a:bond7->e01-b":5.1}})", {}, 1);
    addLayout("the IP of another bond", R"([{"src":"10.0.0.1","srcBond":"bond2","dst":"10.0.0.3","latency_us":5.1}])",
              {}, 1);
    addLayout("the diagonal", R"([{"src":"10.0.0.1","dst":"10.0.0.1","latency_us":0}])", {}, 1);
    addLayout("the diagonal by host", R"([{"src":"10.0.0.1","dst":"e01-a","latency_us":0}])", {}, 1);
}

void addNoValues()
{
    addLayout("NaN", R"([{"src":"10.0.0.1","dst":"10.0.0.3","latency_us":NaN,"bw_gbps":"inf"}])", {}, 2);
    addLayout("negative", R"([{"src":"10.0.0.1","dst":"10.0.0.3","latency_us":-1}])", {}, 1);
    addLayout("more than all", R"([{"src":"10.0.0.1","dst":"10.0.0.3","loss_pct":101}])", {}, 1);
    addLayout("expected", R"([{"src":"10.0.0.1","dst":"10.0.0.3","expected_latency_us":5.1}])", {}, 1);
    addLayout("expected outside", R"({"threshold":[{"src":"10.0.0.1","dst":"10.0.0.3","latency_us":5.1}]})", {}, 1);
    addLayout("a matrix that does not fit", R"({"hosts":["10.0.0.1","10.0.0.3"],"latency_us":[[1,2,3],[4,5,6]]})", {},
              6);
    addLayout("a matrix without names", R"({"latency_us":[[0,5.1],[5.1,0]]})", {}, 4);
    addLayout("a matrix with a stranger", R"({"hosts":["10.0.0.1","10.9.9.9"],"latency_us":[[null,1],[2,null]]})", {},
              2);
    addLayout("a sum over all", R"({"latency_us":5.1})", {}, 1);
    addLayout("a time of day", R"([{"src":"10.0.0.1","dst":"10.0.0.3","time_s":1700000000}])", {}, 1);
    addLayout("a metric nobody knows", R"({"metric":"jiffies","unit":"us","values":{"10.0.0.1->10.0.0.3":5.1}})", {},
              1);
    addLayout("a row that is short", "src,dst,latency_us,bw_gbps\n10.0.0.1,10.0.0.3,5.1,1\n10.0.0.1,10.0.0.3,5.1\n",
              {QString::fromLatin1(aToB), u"bandwidth e01-a:bond1>e01-b:bond1 1000000000 bit/s"_s}, 1);
}

} // namespace

void tst_measurements::readsPairs_data()
{
    layoutColumns();
    const QStringList pair{QString::fromLatin1(aToB)};
    addLists(pair);
    addMaps(pair);
    addTables(pair);
}

void tst_measurements::readsPairs()
{
    QFETCH(QByteArray, text);
    const MeasuredResults results = readMeasurements(fourMembers(u"DelayTest"_s), text);
    QTEST(linesOf(results), "lines");
    QTEST(int(results.unreadCount()), "unread");
}

void tst_measurements::refuses_data()
{
    layoutColumns();
    addNoFigures();
    addNoMembers();
    addNoValues();
}

void tst_measurements::refuses()
{
    readsPairs();
}

void tst_measurements::readsCollectives_data()
{
    layoutColumns();
    addLayout(
        "rows", R"({"rows":[{"size":1048576,"time_us":24.5,"algbw_GBps":1,"busbw":"2 GB/s"}]})",
        {u"time @1048576 2.45e-05 s"_s, u"algbw @1048576 8000000000 bit/s"_s, u"busbw @1048576 16000000000 bit/s"_s});
    addLayout("rows without units", R"({"rows":[{"size":1048576,"busbw":2}]})", {}, 1);
    addLayout("a size that is not clear", R"({"rows":[{"size":"1M","busbw_GBps":2}]})", {}, 2);
    addLayout(
        "nccl-tests",
        "#       size         time      algbw      busbw\n"
        "#        (B)         (us)     (GB/s)     (GB/s)\n"
        "     1048576         24.5       1.00       2.00\n"
        "# Avg bus bandwidth    : 2.0\n",
        {u"time @1048576 2.45e-05 s"_s, u"algbw @1048576 8000000000 bit/s"_s, u"busbw @1048576 16000000000 bit/s"_s},
        1);
    addLayout(
        "its whole table",
        "#       size         count      type   redop    root     time   algbw   busbw #wrong\n"
        "#        (B)    (elements)                               (us)  (GB/s)  (GB/s)       \n"
        "     8388608       2097152     float     sum      -1    236.8    1.00    2.00      0\n",
        {u"time @8388608 0.0002368 s"_s, u"algbw @8388608 8000000000 bit/s"_s, u"busbw @8388608 16000000000 bit/s"_s},
        3);
    addLayout("all of it", R"({"avg_busbw_GBps":2})", {u"busbw avg 16000000000 bit/s"_s});
    addLayout("of a host", R"([{"host":"node-b","busbw_GBps":2}])", {u"busbw e01-b:bond1 16000000000 bit/s"_s});
    addLayout("of a stranger", R"([{"host":"node-x","busbw_GBps":2}])", {}, 1);
}

void tst_measurements::readsCollectives()
{
    QFETCH(QByteArray, text);
    const MeasuredResults results = readMeasurements(fourMembers(u"CommTest"_s), text);
    QTEST(linesOf(results), "lines");
    QTEST(int(results.unreadCount()), "unread");
}

void tst_measurements::keepsWhatStood()
{
    const MeasuredResults results = readMeasurements(
        fourMembers(u"DelayTest"_s), R"({"10.0.0.1->10.0.0.3":" 5.10us","10.0.0.3->10.0.0.1":"5e0 \u00b5s"})");
    QCOMPARE(results.values.size(), 2);
    QCOMPARE(results.values[0].raw, u" 5.10us"_s);
    QCOMPARE(results.values[1].raw, u"5e0 \u00b5s"_s);
}

void tst_measurements::saysWhenADirectionIsAssumed()
{
    const NetTest test = fourMembers(u"DelayTest"_s);
    const MeasuredResults said = readMeasurements(test, R"([{"src":"10.0.0.1","dst":"10.0.0.3","latency_us":1}])");
    QVERIFY(!said.isDirectionAssumed);
    const MeasuredResults assumed = readMeasurements(test, R"([{"a":"10.0.0.3","b":"10.0.0.1","latency_us":1}])");
    QCOMPARE(linesOf(assumed), QStringList{u"latency e01-b:bond1>e01-a:bond1 1e-06 s"_s});
    QVERIFY(assumed.isDirectionAssumed);
}

void tst_measurements::saysWhereAndWhy()
{
    const MeasuredResults results = readMeasurements(fourMembers(u"DelayTest"_s), R"({"results":[
        {"src":"10.0.0.1","dst":"10.0.0.3","latency_us":1,"retries":3},
        {"src":"10.0.0.1","dst":"10.0.0.4","latency_us":1,"retries":0},
        {"src":"10.0.0.1","dst":"10.0.0.9","latency_us":1}]})");
    const QList<UnreadFigures> expected{{u"results.[].latency_us"_s, UnreadFigures::Why::NotAMember, 1},
                                        {u"results.[].retries"_s, UnreadFigures::Why::Unknown, 2}};
    QCOMPARE(results.unread.size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i) {
        QCOMPARE(QString(results.unread[i].path).remove(u'.'), QString(expected[i].path).remove(u'.'));
        QCOMPARE(results.unread[i].why, expected[i].why);
        QCOMPARE(results.unread[i].count, expected[i].count);
    }
}

void tst_measurements::tellsMetricsOfOneNameApart()
{
    const MeasuredResults results = readMeasurements(
        fourMembers(u"DelayTest"_s), R"([{"src":"10.0.0.1","dst":"10.0.0.3","bw_gbps":1,"throughput_gbps":2}])");
    QCOMPARE(results.metrics.size(), 2);
    QVERIFY(results.metrics[0].name != results.metrics[1].name);
}

QTEST_GUILESS_MAIN(tst_measurements)
#include "tst_measurements.moc"
