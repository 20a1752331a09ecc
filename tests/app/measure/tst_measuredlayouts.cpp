// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/measure/measuredlines.h"

#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

/// Layouts as tools write them, and those in which a figure would be easily given to the wrong one: rather none than a
/// wrong one.
class tst_measuredlayouts : public QObject {
    Q_OBJECT
private slots:
    void readsPairs_data();
    void readsPairs();
    void readsCollectives_data();
    void readsCollectives();
};

namespace {

void addTools1()
{
    addMeasured(
        "fping",
        R"({"results":[{"target":"10.0.0.3","source":"10.0.0.1","xmt":5,"rcv":5,"loss_pct":0,"rtt":{"min":0.05,"avg":0.061,"max":0.08},"rtt_unit":"ms"}]})",
        {u"loss e01-a:bond1>e01-b:bond1 0 1"_s, u"rtt min e01-a:bond1>e01-b:bond1 5e-05 s"_s,
         u"rtt avg e01-a:bond1>e01-b:bond1 6.1e-05 s"_s, u"rtt max e01-a:bond1>e01-b:bond1 8e-05 s"_s},
        2);
    addMeasured("fping as text",
                "10.0.0.3 : xmt/rcv/%loss = 5/5/0%, min/avg/max = 0.05/0.06/0.08\n"
                "10.0.0.4 : xmt/rcv/%loss = 5/0/100%",
                {}, 5);
    addMeasured("ib_write_bw as text",
                "{\"10.0.0.1->10.0.0.3\":\" #bytes     #iterations    BW peak[Gb/sec]    BW average[Gb/sec]   "
                "MsgRate[Mpps]\\n 65536      5000             387.10             386.95             0.738\\n\"}",
                {u"bandwidth peak e01-a:bond1>e01-b:bond1 @65536 387100000000 bit/s"_s,
                 u"bandwidth average e01-a:bond1>e01-b:bond1 @65536 386950000000 bit/s"_s},
                2);
    addMeasured(
        "ClusterKit, names outside the matrices",
        R"({"nodes":["node-a","node-b","node-c"],"latency":{"unit":"usec","matrix":[[0,1.5,1.6],[1.5,0,1.7],[1.6,1.7,0]]},"bandwidth":{"unit":"GB/s","matrix":[[0,45.1,45.2],[45.1,0,45.3],[45.2,45.3,0]]}})",
        {u"latency e01-a>e01-b:bond1 1.5e-06 s"_s, u"latency e01-a>e01-c:bond1 1.6e-06 s"_s,
         u"latency e01-b:bond1>e01-a 1.5e-06 s"_s, u"latency e01-b:bond1>e01-c:bond1 1.7e-06 s"_s,
         u"latency e01-c:bond1>e01-a 1.6e-06 s"_s, u"latency e01-c:bond1>e01-b:bond1 1.7e-06 s"_s,
         u"bandwidth e01-a>e01-b:bond1 360800000000 bit/s"_s, u"bandwidth e01-a>e01-c:bond1 361600000000 bit/s"_s,
         u"bandwidth e01-b:bond1>e01-a 360800000000 bit/s"_s, u"bandwidth e01-b:bond1>e01-c:bond1 362400000000 bit/s"_s,
         u"bandwidth e01-c:bond1>e01-a 361600000000 bit/s"_s,
         u"bandwidth e01-c:bond1>e01-b:bond1 362400000000 bit/s"_s},
        6);
    addMeasured(
        "a data frame in parts",
        R"({"columns":["10.0.0.1","10.0.0.3"],"index":["10.0.0.1","10.0.0.3"],"data":[[null,5.1],[5.2,null]],"unit":"us"})",
        {u"latency e01-a:bond1>e01-b:bond1 5.1e-06 s"_s, u"latency e01-b:bond1>e01-a:bond1 5.2e-06 s"_s});
    addMeasured("a data frame by columns",
                R"({"src":["10.0.0.1","10.0.0.3"],"dst":["10.0.0.3","10.0.0.1"],"latency_us":[5.1,5.2],"n":2})",
                {u"latency e01-a:bond1>e01-b:bond1 5.1e-06 s"_s, u"latency e01-b:bond1>e01-a:bond1 5.2e-06 s"_s}, 1);
}

void addTools2()
{
    addMeasured("Markdown",
                "| src | dst | latency(us) | 状态 |\n"
                "|---|---|---|---|\n"
                "| 10.0.0.1 | 10.0.0.3 | 5.1 | 正常 |",
                {u"latency e01-a:bond1>e01-b:bond1 5.1e-06 s"_s});
    addMeasured("columns of text",
                "source        destination   avg(us)  p99(us)\n"
                "10.0.0.1      10.0.0.3      5.1      9.0\n"
                "10.0.0.3      10.0.0.1      5.2      9.1",
                {u"latency avg e01-a:bond1>e01-b:bond1 5.1e-06 s"_s, u"latency p99 e01-a:bond1>e01-b:bond1 9e-06 s"_s,
                 u"latency avg e01-b:bond1>e01-a:bond1 5.2e-06 s"_s,
                 u"latency p99 e01-b:bond1>e01-a:bond1 9.1e-06 s"_s});
    addMeasured(
        "headings beside the rows",
        R"json({"columns":["src","dst","lat(us)","loss(%)","state"],"rows":[["node-b","node-c",5,0,"up"],["node-c","node-b",6,1,"down"]]})json",
        {u"latency e01-b:bond1>e01-c:bond1 5e-06 s"_s, u"loss e01-b:bond1>e01-c:bond1 0 1"_s,
         u"latency e01-c:bond1>e01-b:bond1 6e-06 s"_s, u"loss e01-c:bond1>e01-b:bond1 0.01 1"_s});
    addMeasured(
        "one figure a row",
        R"([{"src":"10.0.0.1","dst":"10.0.0.3","metric":"latency","value":5,"unit":"us"},{"src":"10.0.0.1","dst":"10.0.0.3","metric":"bandwidth","value":100,"unit":"Gbps"},{"src":"10.0.0.1","dst":"10.0.0.3","metric":"retries","value":5,"unit":"us"}])",
        {u"latency e01-a:bond1>e01-b:bond1 5e-06 s"_s, u"bandwidth e01-a:bond1>e01-b:bond1 100000000000 bit/s"_s}, 1);
    addMeasured(
        "figures by their names",
        R"([{"src":"10.0.0.1","dst":"10.0.0.3","unit":"us","metrics":[{"name":"latency","value":5},{"name":"jitter","value":1},{"name":"retries","value":3},{"name":"bandwidth","value":380,"unit":"Gbps"}]}])",
        {u"latency e01-a:bond1>e01-b:bond1 5e-06 s"_s, u"latency jitter e01-a:bond1>e01-b:bond1 1e-06 s"_s,
         u"bandwidth e01-a:bond1>e01-b:bond1 380000000000 bit/s"_s},
        1);
    addMeasured(
        "percentiles",
        R"([{"src":"10.0.0.1","dst":"10.0.0.3","percentile":99,"latency_us":9},{"src":"10.0.0.1","dst":"10.0.0.3","percentile":50,"latency_us":5},{"src":"10.0.0.1","dst":"10.0.0.3","stat":"max","value":15,"unit":"us"}])",
        {u"latency p99 e01-a:bond1>e01-b:bond1 9e-06 s"_s, u"latency p50 e01-a:bond1>e01-b:bond1 5e-06 s"_s,
         u"latency max e01-a:bond1>e01-b:bond1 1.5e-05 s"_s});
}

void addTools3()
{
    addMeasured("JSON Lines with a broken one",
                "{\"src\":\"10.0.0.1\",\"dst\":\"10.0.0.3\",\"latency_us\":5.1}\n"
                "{\"src\":\"10.0.0.3\",\"dst\":\"10.0.0.1\",\"laten\n"
                "{\"src\":\"10.0.0.4\",\"dst\":\"10.0.0.1\",\"latency_us\":6}",
                {u"latency e01-a:bond1>e01-b:bond1 5.1e-06 s"_s, u"latency e01-c:bond1>e01-a:bond1 6e-06 s"_s}, 1);
}

void addEnds1()
{
    addMeasured("lists of two", R"({"latency_us":[["10.0.0.1->10.0.0.3",5.1],["10.0.0.3->10.0.0.1",5.2]]})",
                {u"latency e01-a:bond1>e01-b:bond1 5.1e-06 s"_s, u"latency e01-b:bond1>e01-a:bond1 5.2e-06 s"_s});
    addMeasured(
        "lists of three",
        R"({"unit":"us","latency":[["10.0.0.1","10.0.0.3",5.1],["10.0.0.1","10.0.0.99",5.1],["10.0.0.1","10.0.0.4",null]]})",
        {u"latency e01-a:bond1>e01-b:bond1 5.1e-06 s"_s}, 1);
    addMeasured("a table without headings",
                "10.0.0.1	10.0.0.3	5.1us\n"
                "10.0.0.3	10.0.0.1	5.2us",
                {u"latency e01-a:bond1>e01-b:bond1 5.1e-06 s"_s, u"latency e01-b:bond1>e01-a:bond1 5.2e-06 s"_s});
    addMeasured(
        "lists below who sends",
        R"({"e01-b":[{"dst":"10.0.0.1","latency_us":5},{"dst":"10.0.0.4","latency_us":6}],"node-c":[{"dst":"10.0.0.3","latency_us":7}]})",
        {u"latency e01-b:bond1>e01-a:bond1 5e-06 s"_s, u"latency e01-b:bond1>e01-c:bond1 6e-06 s"_s,
         u"latency e01-c:bond1>e01-b:bond1 7e-06 s"_s});
    addMeasured("a list for the pair", R"([{"pair":["10.0.0.1","10.0.0.3"],"latency_us":5.1}])",
                {u"latency e01-a:bond1>e01-b:bond1 5.1e-06 s"_s});
    addMeasured("two bonds of one host", R"([{"a":"10.0.0.1","b":"10.0.0.2","latency_us":2}])",
                {u"latency e01-a:bond1>e01-a:bond2 2e-06 s"_s});
}

void addEnds2()
{
    addMeasured("bonds in a list below their host",
                R"({"e01-a":[{"bond":"bond1","bw_gbps":5},{"bond":"bond2","bw_gbps":6},{"bond":"bond9","bw_gbps":7}]})",
                {u"bandwidth e01-a:bond1 5000000000 bit/s"_s, u"bandwidth e01-a:bond2 6000000000 bit/s"_s}, 1);
    addMeasured("sockets as names", R"({"10.0.0.1:18515":{"10.0.0.3:18515":{"avg_us":5,"p99_us":9}}})",
                {u"latency avg e01-a:bond1>e01-b:bond1 5e-06 s"_s, u"latency p99 e01-a:bond1>e01-b:bond1 9e-06 s"_s});
    addMeasured("names with a domain", R"({"node-b.cluster.local":{"node-c.cluster.local":"5 us"}})",
                {u"latency e01-b:bond1>e01-c:bond1 5e-06 s"_s});
    addMeasured("names with two domains",
                R"({"node-b.cluster.local":{"node-c.cluster.local":"5 us","node-a.other.local":"6 us"}})",
                {u"latency e01-b:bond1>e01-c:bond1 5e-06 s"_s}, 1);
    addMeasured("left and right",
                R"([{"left":"node-b","right":"node-c","latency_us":5},{"x":"node-b","y":"node-c","latency_us":6}])",
                {u"latency e01-b:bond1>e01-c:bond1 5e-06 s"_s, u"latency e01-b:bond1>e01-c:bond1 6e-06 s"_s});
    addMeasured("who transmits and who receives", R"([{"tx_host":"node-b","rx_host":"node-c","bw_gbps":5}])",
                {u"bandwidth e01-b:bond1>e01-c:bond1 5000000000 bit/s"_s});
}

void addEnds3()
{
    addMeasured("other addresses of a host",
                R"([{"host":"e01-a","bond_ip":"10.0.0.1","mgmt_ip":"192.168.0.9","tx_bw_gbps":10}])",
                {u"bandwidth tx e01-a:bond1 10000000000 bit/s"_s});
    addMeasured(
        "local and remote",
        R"([{"local_ip":"10.0.0.1","remote_ip":"10.0.0.3","lat_us":5},{"local_ip":"10.0.0.1","remote_ip":"10.0.0.99","lat_us":5}])",
        {u"latency e01-a:bond1>e01-b:bond1 5e-06 s"_s}, 1);
    addMeasured("from and to", R"({"node-b":{"from":{"node-c":"5us"},"to":{"node-c":"6us"}}})",
                {u"latency e01-c:bond1>e01-b:bond1 5e-06 s"_s, u"latency (*.to.*) e01-b:bond1>e01-c:bond1 6e-06 s"_s});
    addMeasured("who receives outside", R"({"dst":{"node-b":{"node-c":"5us"}}})",
                {u"latency e01-c:bond1>e01-b:bond1 5e-06 s"_s});
    addMeasured(
        "a server and its clients",
        R"({"server":"10.0.0.3","clients":{"10.0.0.1":{"bw_gbps":1},"10.0.0.4":{"bw_gbps":2}},"total_bw_gbps":3})",
        {u"bandwidth e01-a:bond1>e01-b:bond1 1000000000 bit/s"_s,
         u"bandwidth e01-c:bond1>e01-b:bond1 2000000000 bit/s"_s},
        1);
    addMeasured("another source inside", R"({"10.0.0.1":[{"src":"10.0.0.3","latency_us":5}]})",
                {u"latency e01-b:bond1>e01-a:bond1 5e-06 s"_s});
}

void addEnds4()
{
    addMeasured("who receives before the rows",
                "dst\\src,10.0.0.1,10.0.0.3\n"
                "10.0.0.1,,5.1us\n"
                "10.0.0.3,6us,",
                {u"latency e01-b:bond1>e01-a:bond1 5.1e-06 s"_s, u"latency e01-a:bond1>e01-b:bond1 6e-06 s"_s});
    addMeasured("clients before the rows",
                R"({"clients":["10.0.0.1"],"servers":["10.0.0.3","10.0.0.4"],"bandwidth_gbps":[[380,120]]})",
                {u"bandwidth e01-a:bond1>e01-b:bond1 380000000000 bit/s"_s,
                 u"bandwidth e01-a:bond1>e01-c:bond1 120000000000 bit/s"_s});
}

void addDoubts1()
{
    addMeasured("ragged triangle", R"({"hosts":["node-a","node-b","node-c"],"latency_us":[[5.1,5.2],[5.3],[]]})",
                {u"latency e01-a>e01-b:bond1 5.1e-06 s"_s, u"latency e01-a>e01-c:bond1 5.2e-06 s"_s,
                 u"latency e01-b:bond1>e01-c:bond1 5.3e-06 s"_s});
    addMeasured("triangle filled up with zeros",
                R"({"hosts":["node-a","node-b","node-c"],"bw_gbps":[[0,100,101],[0,0,102],[0,0,0]]})",
                {u"bandwidth e01-a>e01-b:bond1 100000000000 bit/s"_s,
                 u"bandwidth e01-a>e01-c:bond1 101000000000 bit/s"_s,
                 u"bandwidth e01-b:bond1>e01-c:bond1 102000000000 bit/s"_s},
                6);
    addMeasured("rows without columns", R"({"latency_us":[["node-b",0,5.1],["node-c",5.2,0]]})", {}, 4);
    addMeasured(
        "a stranger as a peer",
        R"({"host":"node-b","peers":[{"peer":"node-c","latency_us":5,"status":"ok"},{"peer":"node-x","latency_us":6,"status":"timeout"}]})",
        {u"latency e01-b:bond1>e01-c:bond1 5e-06 s"_s}, 2);
    addMeasured(
        "a stranger beside who sends",
        R"([{"src":"10.0.0.1","peer":"10.0.0.3","latency_us":5},{"src":"10.0.0.1","peer":"10.9.9.9","latency_us":6},{"src":"10.0.0.1","latency_us":7}])",
        {u"latency e01-a:bond1>e01-b:bond1 5e-06 s"_s, u"latency e01-a:bond1 7e-06 s"_s}, 1);
    addMeasured(
        "a stranger beside a host",
        R"([{"host1":"node-b","host2":"node-c","latency_us":5},{"host1":"node-b","host2":"zzz","latency_us":6},{"host_a":"node-b","host_b":"zzz","latency_us":7}])",
        {u"latency e01-b:bond1>e01-c:bond1 5e-06 s"_s}, 2);
}

void addDoubts2()
{
    addMeasured("a stranger under any name",
                R"([{"a":"node-b","b":"node-x9","latency_us":5},{"a":"10.0.0.1","b":"10.9.9.9","latency_us":5}])", {},
                2);
    addMeasured("who only leads", R"({"master":"node-a","results":{"node-b":{"bw_gbps":1},"node-c":{"bw_gbps":2}}})",
                {}, 2);
    addMeasured(
        "who only leads, and records",
        R"({"master":"node-a","results":[{"host":"node-b","bw_gbps":1},{"src":"node-b","dst":"node-c","bw_gbps":3}]})",
        {u"bandwidth e01-b:bond1>e01-c:bond1 3000000000 bit/s"_s}, 1);
    addMeasured(
        "who is only mentioned",
        R"([{"host":"node-b","avg_latency_us":5,"worst_peer":"node-c","max_latency_peer":"node-a"},{"host":"node-b","avg_latency_us":5,"slowest":"node-c"}])",
        {}, 2);
    addMeasured("a server that may be any machine",
                R"({"server":"10.0.0.3","results":[{"host":"10.0.0.1","bw_gbps":1}]})", {}, 1);
    addMeasured("a stranger as an object",
                R"({"host":"10.0.0.1","results":[{"src":{"ip":"10.9.9.9"},"dst":{"ip":"10.0.0.3"},"latency_us":5}]})",
                {}, 1);
}

void addDoubts3()
{
    addMeasured("a number behind a host", R"({"node-b-1":{"node-c":"5us"},"node-b:1":{"node-c":"6us"}})",
                {u"latency e01-b:bond1>e01-c:bond1 6e-06 s"_s}, 1);
    addMeasured("the way back",
                R"([{"src":"10.0.0.1","dst":"10.0.0.3","forward":{"bw_gbps":100},"reverse":{"bw_gbps":50}}])",
                {u"bandwidth e01-a:bond1>e01-b:bond1 100000000000 bit/s"_s}, 1);
    addMeasured("no time at all",
                R"({"10.0.0.1->10.0.0.3":"0 us","10.0.0.3->10.0.0.1":{"latency stddev":"0 us","bw":"0 Gbps"}})",
                {u"latency stddev e01-b:bond1>e01-a:bond1 0 s"_s, u"bandwidth e01-b:bond1>e01-a:bond1 0 bit/s"_s}, 1);
    addMeasured(
        "what was to be reached",
        R"json([{"src":"10.0.0.1","dst":"10.0.0.3","target_bw_gbps":400,"目标带宽(Gbps)":400,"min_bw_gbps":100}])json",
        {u"bandwidth min e01-a:bond1>e01-b:bond1 100000000000 bit/s"_s}, 2);
    addMeasured("the speed of a link", R"({"node-b":{"bond1":{"speed":"400Gbps","rate":"200 Gb/s","state":"up"}}})", {},
                2);
    addMeasured("how long the test ran",
                R"([{"src":"10.0.0.1","dst":"10.0.0.3","time_s":10,"size":65536,"bw_gbps":380}])",
                {u"bandwidth e01-a:bond1>e01-b:bond1 @65536 380000000000 bit/s"_s}, 1);
}

void addDoubts4()
{
    addMeasured("shares of a bandwidth",
                R"([{"src":"10.0.0.1","dst":"10.0.0.3","bandwidth_pct":95,"bw_util_pct":95,"latency_ratio":1.2}])", {},
                3);
    addMeasured("samples without a name",
                R"({"pairs":{"10.0.0.1->10.0.0.3":[5.1,5.2,5.3]},"latency_us":{"10.0.0.1->10.0.0.3":[5.1,5.2]}})", {},
                5);
    addMeasured("a figure for each of a list", R"({"hosts":["node-b","node-c"],"latency_us":[5.1,5.2]})", {}, 2);
    addMeasured("figures beside clients and servers",
                R"({"clients":["node-b","node-c"],"servers":["node-c","node-b"],"latency_us":[5,6]})", {}, 2);
    addMeasured("an address outside", R"({"10.0.0.1":{"gateway":"10.0.0.254","latency_us":5}})", {}, 1);
    addMeasured(
        "one unit for everything",
        R"({"unit":"us","results":[{"src":"10.0.0.1","dst":"10.0.0.3","latency":5,"bandwidth":380,"loss":0,"duration":30}]})",
        {u"latency e01-a:bond1>e01-b:bond1 5e-06 s"_s}, 3);
}

void addDoubts5()
{
    addMeasured("names that are no pairs",
                R"({"10.0.0.1-10.0.0.3":"5us","10.0.0.1 <-> 10.0.0.3":"6us","10.0.0.1 to 10.0.0.3":"7 us"})", {}, 3);
}

void addCollectives1()
{
    addMeasured("parts of the members",
                R"({"groups":[{"hosts":["node-a","node-b"],"busbw_GBps":2},{"hosts":["node-c"],"busbw_GBps":3}]})", {},
                2);
    addMeasured("ranks", R"([{"rank":0,"busbw_GBps":2},{"rank":1,"busbw_GBps":3}])", {}, 4);
    addMeasured("ranks with sizes", R"([{"rank":0,"size":8,"busbw_GBps":2},{"rank":1,"size":8,"busbw_GBps":3}])", {},
                4);
    addMeasured("sizes as names",
                R"({"1048576":{"algbw_gbps":100,"busbw_gbps":190},"2097152":{"algbw_gbps":110,"busbw_gbps":200}})",
                {u"algbw @1048576 100000000000 bit/s"_s, u"busbw @1048576 190000000000 bit/s"_s,
                 u"algbw @2097152 110000000000 bit/s"_s, u"busbw @2097152 200000000000 bit/s"_s});
    addMeasured("small numbers as names", R"({"1":{"busbw_gbps":190},"2":{"busbw_gbps":200}})", {}, 2);
}

void addCollectives2()
{
    addMeasured("sizes below a figure, and below their word",
                R"({"busbw_GBps":{"1048576":1,"2097152":2},"by_size":{"8":{"time_us":3},"1KiB":{"time_us":4}}})",
                {u"busbw @1048576 8000000000 bit/s"_s, u"busbw @2097152 16000000000 bit/s"_s, u"time @8 3e-06 s"_s,
                 u"time @1024 4e-06 s"_s});
    addMeasured(
        "another collective",
        R"({"results":[{"op":"all_gather","size":8,"busbw_GBps":1},{"op":"all_reduce","size":8,"busbw_GBps":2}],"alltoall":{"busbw_GBps":5}})",
        {u"busbw @8 16000000000 bit/s"_s}, 2);
    addMeasured("times as names", R"({"1700000000":{"busbw_GBps":5},"1700000060":{"busbw_GBps":6}})", {}, 2);
    addMeasured(
        "words in full",
        R"json({"collective":"all_reduce","ranks":16,"data":[{"message_size":1048576,"time (us)":20.1,"algorithm bandwidth (GB/s)":50,"bus bandwidth (GB/s)":93}]})json",
        {u"time @1048576 2.01e-05 s"_s, u"algbw @1048576 400000000000 bit/s"_s, u"busbw @1048576 744000000000 bit/s"_s},
        1);
}

} // namespace

void tst_measuredlayouts::readsPairs_data()
{
    addMeasuredColumns();
    addTools1();
    addTools2();
    addTools3();
    addEnds1();
    addEnds2();
    addEnds3();
    addEnds4();
    addDoubts1();
    addDoubts2();
    addDoubts3();
    addDoubts4();
    addDoubts5();
}

void tst_measuredlayouts::readsPairs()
{
    checkMeasured(u"DelayTest"_s);
}

void tst_measuredlayouts::readsCollectives_data()
{
    addMeasuredColumns();
    addCollectives1();
    addCollectives2();
}

void tst_measuredlayouts::readsCollectives()
{
    checkMeasured(u"CommTest"_s);
}

QTEST_GUILESS_MAIN(tst_measuredlayouts)
#include "tst_measuredlayouts.moc"
