// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/measure/measuredlines.h"

#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

/// What looks like a figure, or like somebody, and is something else: rather none than a wrong one.
class tst_measuredtraps : public QObject {
    Q_OBJECT
private slots:
    void readsPairs_data();
    void readsPairs();
    void readsCollectives_data();
    void readsCollectives();
};

namespace {

void addColumns()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<int>("unread");
}

void addRow(const QByteArray &name, const QByteArray &text, const QStringList &lines, int unread = 0)
{
    QTest::newRow(name.constData()) << text << lines << unread;
}

void addReferences()
{
    addRow("thresholds",
           R"json({"thresholds":{"node-b":{"node-c":"9 us"}},"measured":{"node-b":{"node-c":"5 us"}}})json",
           {u"latency e01-b:bond1>e01-c:bond1 5e-06 s"_s}, 1);
    addRow("limits", R"json({"limits":{"node-b":{"node-c":"9 us"}},"measured":{"node-b":{"node-c":"5 us"}}})json",
           {u"latency e01-b:bond1>e01-c:bond1 5e-06 s"_s}, 1);
    addRow("baselines", R"json({"baselines":{"node-b":{"node-c":"9 us"}},"measured":{"node-b":{"node-c":"5 us"}}})json",
           {u"latency e01-b:bond1>e01-c:bond1 5e-06 s"_s}, 1);
    addRow("delta", R"json({"delta":{"node-b":{"node-c":"9 us"}},"measured":{"node-b":{"node-c":"5 us"}}})json",
           {u"latency e01-b:bond1>e01-c:bond1 5e-06 s"_s}, 1);
    addRow("diff", R"json({"diff":{"node-b":{"node-c":"9 us"}},"measured":{"node-b":{"node-c":"5 us"}}})json",
           {u"latency e01-b:bond1>e01-c:bond1 5e-06 s"_s}, 1);
    addRow("rated", R"json({"rated":{"node-b":{"node-c":"9 us"}},"measured":{"node-b":{"node-c":"5 us"}}})json",
           {u"latency e01-b:bond1>e01-c:bond1 5e-06 s"_s}, 1);
    addRow("capacity", R"json({"capacity":{"node-b":{"node-c":"9 us"}},"measured":{"node-b":{"node-c":"5 us"}}})json",
           {u"latency e01-b:bond1>e01-c:bond1 5e-06 s"_s}, 1);
    addRow("tolerance", R"json({"tolerance":{"node-b":{"node-c":"9 us"}},"measured":{"node-b":{"node-c":"5 us"}}})json",
           {u"latency e01-b:bond1>e01-c:bond1 5e-06 s"_s}, 1);
    addRow("alarm", R"json({"alarm":{"node-b":{"node-c":"9 us"}},"measured":{"node-b":{"node-c":"5 us"}}})json",
           {u"latency e01-b:bond1>e01-c:bond1 5e-06 s"_s}, 1);
    addRow("差值", R"json({"差值":{"node-b":{"node-c":"9 us"}},"measured":{"node-b":{"node-c":"5 us"}}})json",
           {u"latency e01-b:bond1>e01-c:bond1 5e-06 s"_s}, 1);
    addRow("标称", R"json({"标称":{"node-b":{"node-c":"9 us"}},"measured":{"node-b":{"node-c":"5 us"}}})json",
           {u"latency e01-b:bond1>e01-c:bond1 5e-06 s"_s}, 1);
}

void addCounts()
{
    addRow(
        "counts beside figures",
        R"json({"unit":"us","latency":{"node-b->node-c":5},"retries":{"node-b->node-c":2},"hops":{"node-b":{"node-c":3}},"errors":{"node-b->node-c":0}})json",
        {u"latency e01-b:bond1>e01-c:bond1 5e-06 s"_s}, 3);
    addRow("a count with a unit of its own", R"json({"failed":{"node-b->node-c":"5 us"}})json",
           {u"latency e01-b:bond1>e01-c:bond1 5e-06 s"_s});
    addRow("a matrix of counts", R"json({"unit":"us","hosts":["node-b","node-c"],"retries":[[0,2],[3,0]]})json", {}, 4);
    addRow(
        "all that was sent",
        R"json([{"src":"node-b","dst":"node-c","bytes":88750000000,"bw_gbps":5},{"src":"node-b","dst":"node-c","bytes":65536,"bw_gbps":6}])json",
        {u"bandwidth e01-b:bond1>e01-c:bond1 5000000000 bit/s"_s,
         u"bandwidth e01-b:bond1>e01-c:bond1 @65536 6000000000 bit/s"_s},
        1);
    addRow("dates", R"json({"unit":"us","data":[{"src":"node-b","dst":"node-c","latency":1760000000000000}]})json", {},
           1);
}

void addExtremes()
{
    addRow("the slowest of all", R"json({"slowest":"node-b","max_latency":"9 us","avg_latency":"5 us"})json", {}, 2);
    addRow("the worst pair of all", R"json({"worst_pair":"node-b->node-c","max_latency_us":9,"avg_latency_us":5})json",
           {}, 2);
    addRow("both ends of the worst pair",
           R"json({"worst_src":"node-b","worst_dst":"node-c","max_latency_us":9,"avg_latency_us":5})json", {}, 2);
    addRow("a list of the worst", R"json({"worst":[{"src":"node-b","dst":"node-c","latency_us":5}]})json",
           {u"latency e01-b:bond1>e01-c:bond1 5e-06 s"_s});
    addRow(
        "who wrote it",
        R"json({"host":"node-a","generated_by":"10.0.0.9","data":[{"src":"node-b","dst":"node-c","latency_us":5}]})json",
        {u"latency e01-b:bond1>e01-c:bond1 5e-06 s"_s});
}

void addMatrices()
{
    addRow(
        "two lists with the same members",
        R"json({"hosts":["node-a","node-b","node-c"],"sorted":["node-c","node-b","node-a"],"latency_us":[[0,1,2],[3,0,4],[5,6,0]]})json",
        {}, 9);
    addRow("names and addresses of the same",
           R"json({"hosts":["node-b","node-c"],"ips":["10.0.0.3","10.0.0.4"],"latency_us":[[0,5],[6,0]]})json",
           {u"latency e01-b:bond1>e01-c:bond1 5e-06 s"_s, u"latency e01-c:bond1>e01-b:bond1 6e-06 s"_s}, 2);
    addRow("numbers of rows and columns",
           R"json({"hosts":["node-a","node-b","node-c"],"unit":"us","data":[[0,1,35.5],[1,0,36],[2,1,37]]})json", {},
           9);
    addRow("small figures",
           R"json({"hosts":["e01-a:bond1","node-b","node-c"],"latency_us":[[0,1,2],[1,0,2],[2,1,0]]})json",
           {u"latency e01-a:bond1>e01-b:bond1 1e-06 s"_s, u"latency e01-a:bond1>e01-c:bond1 2e-06 s"_s,
            u"latency e01-b:bond1>e01-a:bond1 1e-06 s"_s, u"latency e01-b:bond1>e01-c:bond1 2e-06 s"_s,
            u"latency e01-c:bond1>e01-a:bond1 2e-06 s"_s, u"latency e01-c:bond1>e01-b:bond1 1e-06 s"_s},
           3);
    addRow("axes of a plot", R"json({"x":["node-b"],"y":["node-c","10.0.0.1"],"z":[["5 us"],["6 us"]]})json",
           {u"latency e01-c:bond1>e01-b:bond1 5e-06 s"_s, u"latency e01-a:bond1>e01-b:bond1 6e-06 s"_s});
    addRow("triangle with a diagonal",
           R"json({"hosts":["10.0.0.1","node-b","node-c"],"latency_us":[[0],[5,0],[6,7,0]]})json",
           {u"latency e01-b:bond1>e01-a:bond1 5e-06 s"_s, u"latency e01-c:bond1>e01-a:bond1 6e-06 s"_s,
            u"latency e01-c:bond1>e01-b:bond1 7e-06 s"_s},
           3);
    addRow("triangle with figures on the diagonal",
           R"json({"hosts":["10.0.0.1","node-b","node-c"],"latency_us":[[1],[5,1],[6,7,1]]})json", {}, 6);
    addRow("rows too few for a triangle",
           R"json({"hosts":["10.0.0.1","node-b","node-c"],"latency_us":[[5,6],[7]]})json", {}, 3);
}

void addTables()
{
    addRow("other headings further down", R"json(src,dst,latency_us
node-b,node-c,5
src,dst,hops
node-b,node-c,3)json",
           {u"latency e01-b:bond1>e01-c:bond1 5e-06 s"_s}, 1);
    addRow("the same headings again", R"json(src,dst,latency_us
node-b,node-c,5
src,dst,latency_us
node-c,node-b,6)json",
           {u"latency e01-b:bond1>e01-c:bond1 5e-06 s"_s, u"latency e01-c:bond1>e01-b:bond1 6e-06 s"_s});
    addRow("words of strangers", R"json(src,dst,metric,value
node-9,node-8,latency,N/A
node-b,node-c,latency,5us)json",
           {u"latency e01-b:bond1>e01-c:bond1 5e-06 s"_s});
    addRow("a unit in the corner", R"json(us,node-b,node-c
node-b,-,5
node-c,6,-)json",
           {u"latency e01-b:bond1>e01-c:bond1 5e-06 s"_s, u"latency e01-c:bond1>e01-b:bond1 6e-06 s"_s});
    addRow("what is expected in the corner", R"json(expected_us,node-b,node-c
node-b,-,5
node-c,6,-)json",
           {}, 2);
    addRow("decimal commas", R"json(src;dst;latency_us
node-b;node-c;4,5)json",
           {}, 1);
}

void addSizes()
{
    addRow("a unit of sizes", R"json({"size":64,"size_unit":"KiB","busbw_GBps":1})json",
           {u"busbw @65536 8000000000 bit/s"_s});
    addRow("a unit of sizes that may be two",
           R"json([{"size":64,"size_unit":"KB","busbw_GBps":1},{"size":64,"unit":"MB","busbw_GBps":1}])json", {}, 4);
    addRow("a unit of sizes outside",
           R"json({"units":{"size":"KiB","bw":"GB/s","time":"us"},"rows":[{"size":64,"time":5,"busbw":1}]})json",
           {u"time @65536 5e-06 s"_s, u"busbw @65536 8000000000 bit/s"_s});
    addRow("a size that is no whole number", R"json([{"size":1.5,"busbw_GBps":1}])json", {}, 2);
    addRow("units by quantity",
           R"json({"time_unit":"us","bw_unit":"GB/s","rows":[{"size":8,"time":5,"algbw":1,"busbw":2}]})json",
           {u"time @8 5e-06 s"_s, u"algbw @8 8000000000 bit/s"_s, u"busbw @8 16000000000 bit/s"_s});
    addRow("a bond of nobody", R"json({"bond1":{"busbw_GBps":1}})json", {}, 1);
}

void addWaysBack()
{
    for (const char *way :
         {"reverse", "Reversed", "dst_to_src", "server_to_client", "b_to_a", "s2c", "inbound", "反向"})
        addRow(way,
               QByteArray(R"json([{"src":"node-b","dst":"node-c","latency_us":5,"%":{"latency_us":9}}])json")
                   .replace("%", way),
               {u"latency e01-b:bond1>e01-c:bond1 5e-06 s"_s}, 1);
    for (const char *way : {"reverse", "rx", "b->a", "server -> client"})
        addRow(
            QByteArray("direction ") + way,
            QByteArray(R"json([{"src":"node-b","dst":"node-c","direction":"%","latency_us":9}])json").replace("%", way),
            {}, 1);
    addRow("the way there", R"json([{"src":"node-b","dst":"node-c","direction":"forward","latency_us":5}])json",
           {u"latency e01-b:bond1>e01-c:bond1 5e-06 s"_s});
    addRow("a flag for the way back", R"json([{"src":"node-b","dst":"node-c","reverse":true,"latency_us":9}])json", {},
           1);
}

void addOthers()
{
    addRow(
        "those that are compared with",
        R"json([{"src":"node-b","dst":"node-c","latency_us":5,"fleet":{"avg_latency_us":9},"cluster_avg_latency_us":9}])json",
        {u"latency e01-b:bond1>e01-c:bond1 5e-06 s"_s}, 2);
    addRow("what ran before", R"json({"warmup":{"node-b":{"node-c":"9 us"}},"run":{"node-b":{"node-c":"5 us"}}})json",
           {u"latency e01-b:bond1>e01-c:bond1 5e-06 s"_s}, 1);
    addRow("what was reckoned", R"json({"predicted":{"node-b":{"node-c":"9 us"}},"estimated_latency_us":9})json", {},
           2);
}

} // namespace

void tst_measuredtraps::readsPairs_data()
{
    addColumns();
    addWaysBack();
    addOthers();
    addReferences();
    addCounts();
    addExtremes();
    addMatrices();
    addTables();
}

void tst_measuredtraps::readsPairs()
{
    QFETCH(QByteArray, text);
    const MeasuredResults results = readMeasurements(fourMembers(u"DelayTest"_s), text);
    QTEST(linesOf(results), "lines");
    QTEST(int(results.unreadCount()), "unread");
}

void tst_measuredtraps::readsCollectives_data()
{
    addColumns();
    addSizes();
}

void tst_measuredtraps::readsCollectives()
{
    QFETCH(QByteArray, text);
    const MeasuredResults results = readMeasurements(fourMembers(u"CommTest"_s), text);
    QTEST(linesOf(results), "lines");
    QTEST(int(results.unreadCount()), "unread");
}

QTEST_GUILESS_MAIN(tst_measuredtraps)
#include "tst_measuredtraps.moc"
