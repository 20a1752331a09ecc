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

void addReferences()
{
    addMeasured("thresholds",
                R"json({"thresholds":{"node-b":{"node-c":"9 us"}},"measured":{"node-b":{"node-c":"5 us"}}})json",
                {u"latency e01-b:bond1>e01-c:bond1 5e-06 s"_s}, 1);
    addMeasured("limits", R"json({"limits":{"node-b":{"node-c":"9 us"}},"measured":{"node-b":{"node-c":"5 us"}}})json",
                {u"latency e01-b:bond1>e01-c:bond1 5e-06 s"_s}, 1);
    addMeasured("baselines",
                R"json({"baselines":{"node-b":{"node-c":"9 us"}},"measured":{"node-b":{"node-c":"5 us"}}})json",
                {u"latency e01-b:bond1>e01-c:bond1 5e-06 s"_s}, 1);
    addMeasured("delta", R"json({"delta":{"node-b":{"node-c":"9 us"}},"measured":{"node-b":{"node-c":"5 us"}}})json",
                {u"latency e01-b:bond1>e01-c:bond1 5e-06 s"_s}, 1);
    addMeasured("diff", R"json({"diff":{"node-b":{"node-c":"9 us"}},"measured":{"node-b":{"node-c":"5 us"}}})json",
                {u"latency e01-b:bond1>e01-c:bond1 5e-06 s"_s}, 1);
    addMeasured("rated", R"json({"rated":{"node-b":{"node-c":"9 us"}},"measured":{"node-b":{"node-c":"5 us"}}})json",
                {u"latency e01-b:bond1>e01-c:bond1 5e-06 s"_s}, 1);
    addMeasured("capacity",
                R"json({"capacity":{"node-b":{"node-c":"9 us"}},"measured":{"node-b":{"node-c":"5 us"}}})json",
                {u"latency e01-b:bond1>e01-c:bond1 5e-06 s"_s}, 1);
    addMeasured("tolerance",
                R"json({"tolerance":{"node-b":{"node-c":"9 us"}},"measured":{"node-b":{"node-c":"5 us"}}})json",
                {u"latency e01-b:bond1>e01-c:bond1 5e-06 s"_s}, 1);
    addMeasured("alarm", R"json({"alarm":{"node-b":{"node-c":"9 us"}},"measured":{"node-b":{"node-c":"5 us"}}})json",
                {u"latency e01-b:bond1>e01-c:bond1 5e-06 s"_s}, 1);
    addMeasured("差值", R"json({"差值":{"node-b":{"node-c":"9 us"}},"measured":{"node-b":{"node-c":"5 us"}}})json",
                {u"latency e01-b:bond1>e01-c:bond1 5e-06 s"_s}, 1);
    addMeasured("标称", R"json({"标称":{"node-b":{"node-c":"9 us"}},"measured":{"node-b":{"node-c":"5 us"}}})json",
                {u"latency e01-b:bond1>e01-c:bond1 5e-06 s"_s}, 1);
}

/// Numbers to whoever reads them, and none that could be shown: counted, not passed over.
void addRoughFigures()
{
    for (const char *rough : {"~90 Gbps", "<90 Gbps", "90-95 Gbps", "９０ Gbps", "1:02"})
        addMeasured(rough, R"json([{"src":"node-b","dst":"node-c","bw":")json" + QByteArray(rough) + R"json("}])json",
                    {}, 1);
    addMeasured("a word where a figure might stand", R"json([{"src":"node-b","dst":"node-c","bw":"unknown"}])json", {});
}

void addCounts()
{
    addMeasured(
        "counts beside figures",
        R"json({"unit":"us","latency":{"node-b->node-c":5},"retries":{"node-b->node-c":2},"hops":{"node-b":{"node-c":3}},"errors":{"node-b->node-c":0}})json",
        {u"latency e01-b:bond1>e01-c:bond1 5e-06 s"_s}, 3);
    addMeasured("a count with a unit of its own", R"json({"failed":{"node-b->node-c":"5 us"}})json",
                {u"latency e01-b:bond1>e01-c:bond1 5e-06 s"_s});
    addMeasured("a matrix of counts", R"json({"unit":"us","hosts":["node-b","node-c"],"retries":[[0,2],[3,0]]})json",
                {}, 4);
    addMeasured(
        "all that was sent",
        R"json([{"src":"node-b","dst":"node-c","bytes":88750000000,"bw_gbps":5},{"src":"node-b","dst":"node-c","bytes":65536,"bw_gbps":6}])json",
        {u"bandwidth e01-b:bond1>e01-c:bond1 5000000000 bit/s"_s,
         u"bandwidth e01-b:bond1>e01-c:bond1 @65536 6000000000 bit/s"_s},
        1);
    addMeasured("dates", R"json({"unit":"us","data":[{"src":"node-b","dst":"node-c","latency":1760000000000000}]})json",
                {}, 1);
}

void addExtremes()
{
    addMeasured("the slowest of all", R"json({"slowest":"node-b","max_latency":"9 us","avg_latency":"5 us"})json", {},
                2);
    addMeasured("the worst pair of all",
                R"json({"worst_pair":"node-b->node-c","max_latency_us":9,"avg_latency_us":5})json", {}, 2);
    addMeasured("both ends of the worst pair",
                R"json({"worst_src":"node-b","worst_dst":"node-c","max_latency_us":9,"avg_latency_us":5})json", {}, 2);
    addMeasured("a list of the worst", R"json({"worst":[{"src":"node-b","dst":"node-c","latency_us":5}]})json",
                {u"latency e01-b:bond1>e01-c:bond1 5e-06 s"_s});
    addMeasured(
        "who wrote it",
        R"json({"host":"node-a","generated_by":"10.0.0.9","data":[{"src":"node-b","dst":"node-c","latency_us":5}]})json",
        {u"latency e01-b:bond1>e01-c:bond1 5e-06 s"_s});
}

void addMatrices()
{
    addMeasured(
        "two lists with the same members",
        R"json({"hosts":["node-a","node-b","node-c"],"sorted":["node-c","node-b","node-a"],"latency_us":[[0,1,2],[3,0,4],[5,6,0]]})json",
        {}, 9);
    addMeasured("names and addresses of the same",
                R"json({"hosts":["node-b","node-c"],"ips":["10.0.0.3","10.0.0.4"],"latency_us":[[0,5],[6,0]]})json",
                {u"latency e01-b:bond1>e01-c:bond1 5e-06 s"_s, u"latency e01-c:bond1>e01-b:bond1 6e-06 s"_s}, 2);
    addMeasured("numbers of rows and columns",
                R"json({"hosts":["node-a","node-b","node-c"],"unit":"us","data":[[0,1,35.5],[1,0,36],[2,1,37]]})json",
                {}, 9);
    addMeasured("small figures",
                R"json({"hosts":["e01-a:bond1","node-b","node-c"],"latency_us":[[0,1,2],[1,0,2],[2,1,0]]})json",
                {u"latency e01-a:bond1>e01-b:bond1 1e-06 s"_s, u"latency e01-a:bond1>e01-c:bond1 2e-06 s"_s,
                 u"latency e01-b:bond1>e01-a:bond1 1e-06 s"_s, u"latency e01-b:bond1>e01-c:bond1 2e-06 s"_s,
                 u"latency e01-c:bond1>e01-a:bond1 2e-06 s"_s, u"latency e01-c:bond1>e01-b:bond1 1e-06 s"_s},
                3);
    addMeasured("axes of a plot", R"json({"x":["node-b"],"y":["node-c","10.0.0.1"],"z":[["5 us"],["6 us"]]})json",
                {u"latency e01-c:bond1>e01-b:bond1 5e-06 s"_s, u"latency e01-a:bond1>e01-b:bond1 6e-06 s"_s});
    addMeasured("triangle with a diagonal",
                R"json({"hosts":["10.0.0.1","node-b","node-c"],"latency_us":[[0],[5,0],[6,7,0]]})json",
                {u"latency e01-b:bond1>e01-a:bond1 5e-06 s"_s, u"latency e01-c:bond1>e01-a:bond1 6e-06 s"_s,
                 u"latency e01-c:bond1>e01-b:bond1 7e-06 s"_s},
                3);
    addMeasured("triangle with figures on the diagonal",
                R"json({"hosts":["10.0.0.1","node-b","node-c"],"latency_us":[[1],[5,1],[6,7,1]]})json", {}, 6);
    addMeasured("rows too few for a triangle",
                R"json({"hosts":["10.0.0.1","node-b","node-c"],"latency_us":[[5,6],[7]]})json", {}, 3);
}

void addTables()
{
    addMeasured("other headings further down", R"json(src,dst,latency_us
node-b,node-c,5
src,dst,hops
node-b,node-c,3)json",
                {u"latency e01-b:bond1>e01-c:bond1 5e-06 s"_s}, 1);
    addMeasured("the same headings again", R"json(src,dst,latency_us
node-b,node-c,5
src,dst,latency_us
node-c,node-b,6)json",
                {u"latency e01-b:bond1>e01-c:bond1 5e-06 s"_s, u"latency e01-c:bond1>e01-b:bond1 6e-06 s"_s});
    addMeasured("words of strangers", R"json(src,dst,metric,value
node-9,node-8,latency,N/A
node-b,node-c,latency,5us)json",
                {u"latency e01-b:bond1>e01-c:bond1 5e-06 s"_s});
    addMeasured("a unit in the corner", R"json(us,node-b,node-c
node-b,-,5
node-c,6,-)json",
                {u"latency e01-b:bond1>e01-c:bond1 5e-06 s"_s, u"latency e01-c:bond1>e01-b:bond1 6e-06 s"_s});
    addMeasured("what is expected in the corner", R"json(expected_us,node-b,node-c
node-b,-,5
node-c,6,-)json",
                {}, 2);
    addMeasured("commas that may stand between thousands", R"json(src;dst;latency_us
node-b;node-c;4,500)json",
                {}, 1);
    addMeasured("commas and points in one column", R"json(src;dst;latency_us
node-b;node-c;4,5
node-c;node-b;4.500)json",
                {u"latency e01-c:bond1>e01-b:bond1 4.5e-06 s"_s}, 1);
    addMeasured("a list beside commas that may be either", R"json(src;dst;gpus;bw_gbps
node-b;node-c;0,1;1,500)json",
                {}, 2);
}

void addSizes()
{
    addMeasured("a unit of sizes", R"json({"size":64,"size_unit":"KiB","busbw_GBps":1})json",
                {u"busbw @65536 8000000000 bit/s"_s});
    addMeasured("a unit of sizes that may be two",
                R"json([{"size":64,"size_unit":"KB","busbw_GBps":1},{"size":64,"unit":"MB","busbw_GBps":1}])json", {},
                4);
    addMeasured("a unit of sizes outside",
                R"json({"units":{"size":"KiB","bw":"GB/s","time":"us"},"rows":[{"size":64,"time":5,"busbw":1}]})json",
                {u"time @65536 5e-06 s"_s, u"busbw @65536 8000000000 bit/s"_s});
    addMeasured("a size that is no whole number", R"json([{"size":1.5,"busbw_GBps":1}])json", {}, 2);
    addMeasured("units by quantity",
                R"json({"time_unit":"us","bw_unit":"GB/s","rows":[{"size":8,"time":5,"algbw":1,"busbw":2}]})json",
                {u"time @8 5e-06 s"_s, u"algbw @8 8000000000 bit/s"_s, u"busbw @8 16000000000 bit/s"_s});
    addMeasured("a bond of nobody", R"json({"bond1":{"busbw_GBps":1}})json", {}, 1);
}

void addWaysBack()
{
    for (const char *way :
         {"reverse", "Reversed", "dst_to_src", "server_to_client", "b_to_a", "s2c", "inbound", "反向"})
        addMeasured(way,
                    QByteArray(R"json([{"src":"node-b","dst":"node-c","latency_us":5,"%":{"latency_us":9}}])json")
                        .replace("%", way),
                    {u"latency e01-b:bond1>e01-c:bond1 5e-06 s"_s}, 1);
    for (const char *way : {"reverse", "rx", "b->a", "server -> client"})
        addMeasured(
            QByteArray("direction ") + way,
            QByteArray(R"json([{"src":"node-b","dst":"node-c","direction":"%","latency_us":9}])json").replace("%", way),
            {}, 1);
    addMeasured("the way there", R"json([{"src":"node-b","dst":"node-c","direction":"forward","latency_us":5}])json",
                {u"latency e01-b:bond1>e01-c:bond1 5e-06 s"_s});
    addMeasured("a flag for the way back", R"json([{"src":"node-b","dst":"node-c","reverse":true,"latency_us":9}])json",
                {}, 1);
}

void addOthers()
{
    addMeasured(
        "those that are compared with",
        R"json([{"src":"node-b","dst":"node-c","latency_us":5,"fleet":{"avg_latency_us":9},"cluster_avg_latency_us":9}])json",
        {u"latency e01-b:bond1>e01-c:bond1 5e-06 s"_s}, 2);
    addMeasured("what ran before",
                R"json({"warmup":{"node-b":{"node-c":"9 us"}},"run":{"node-b":{"node-c":"5 us"}}})json",
                {u"latency e01-b:bond1>e01-c:bond1 5e-06 s"_s}, 1);
    addMeasured("what was reckoned", R"json({"predicted":{"node-b":{"node-c":"9 us"}},"estimated_latency_us":9})json",
                {}, 2);
}

} // namespace

void tst_measuredtraps::readsPairs_data()
{
    addMeasuredColumns();
    addWaysBack();
    addOthers();
    addReferences();
    addRoughFigures();
    addCounts();
    addExtremes();
    addMatrices();
    addTables();
}

void tst_measuredtraps::readsPairs()
{
    checkMeasured(u"DelayTest"_s);
}

void tst_measuredtraps::readsCollectives_data()
{
    addMeasuredColumns();
    addSizes();
}

void tst_measuredtraps::readsCollectives()
{
    checkMeasured(u"CommTest"_s);
}

QTEST_GUILESS_MAIN(tst_measuredtraps)
#include "tst_measuredtraps.moc"
