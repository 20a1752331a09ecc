// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/measure/measuredlines.h"

#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

/// What is no JSON: lines of named values, indented lines, parts below headings.
class tst_measuredlogs : public QObject {
    Q_OBJECT
private slots:
    void readsPairs_data();
    void readsPairs();
    void readsCollectives_data();
    void readsCollectives();
};

namespace {

const QString latency = u"latency e01-b:bond1>e01-c:bond1 5e-06 s"_s;
const QString back = u"latency e01-c:bond1>e01-b:bond1 6e-06 s"_s;
const QString bandwidth = u"bandwidth e01-b:bond1>e01-c:bond1 9000000000 bit/s"_s;

void addTaggedLines()
{
    addMeasured("named values", "src=node-b dst=node-c lat=5us\nsrc=node-c dst=node-b lat=6us\n", {latency, back});
    addMeasured("commas between", "src=node-b, dst=node-c, lat=5 us, bw=9 Gbps\n", {latency, bandwidth});
    addMeasured("a log", "2024-01-19 02:18:12 INFO src=node-b dst=node-c latency_us=5\n", {latency});
    addMeasured("behind a pair", "node-b -> node-c: lat=5us bw=9Gbps\n", {latency, bandwidth});
    addMeasured("behind what was expected", "expected: src=node-b dst=node-c lat=5us\n", {}, 1);
    addMeasured("of a stranger", "src=node-b dst=node-9 lat=5us\n", {}, 1);
    addMeasured("two units", "src=node-b dst=node-c bw_gbps=5 unit=MB/s\n", {}, 1);
    addMeasured("in a list", R"json({"lines":["node-b -> node-c: 5 us","node-c -> node-b: 6us"]})json",
                {latency, back});
    addMeasured("Prometheus",
                "# TYPE rtt_us gauge\nrtt_us{src=\"node-b\",dst=\"node-c\"} 5 1700000000000\n"
                "rtt_us_bucket{src=\"node-b\",dst=\"node-c\"} 12\nrtt{src=\"node-b\",dst=\"node-c\"} 5\n",
                {u"rtt e01-b:bond1>e01-c:bond1 5e-06 s"_s}, 2);
}

void addIndented()
{
    addMeasured("YAML",
                "results:\n  - src: node-b\n    dst: node-c\n    latency_us: 5\n  - {\"src\": \"node-c\", \"dst\": "
                "\"node-b\", \"latency_us\": 6}\n",
                {latency, back});
    addMeasured("names within names", "latency_us:\n  node-b:\n    node-c: 5\n  node-c:\n    node-b: 6\n",
                {latency, back});
    addMeasured("a list below its name", "unit: us\nlatency:\n- src: node-b\n  dst: node-c\n  value: 5\n", {latency});
    addMeasured("lists in one line", "hosts: [node-b, node-c]\nlatency_us:\n  - [0, 5]\n  - [6, 0]\n", {latency, back},
                2);
    addMeasured("a text",
                "runs:\n  - src: node-b\n    dst: node-c\n    out: |\n      latency: 5 us\n      bw: 9 Gbps\n",
                {latency, bandwidth});
    addMeasured("two units of one", "- src: node-b\n  dst: node-c\n  bw_gbps: 5\n  unit: MB/s\n", {}, 1);
    addMeasured("less than nothing", "latency_us:\n  node-b:\n    node-c: -5\n", {}, 1);
}

void addHeadings()
{
    addMeasured("a matrix below a heading", "Latency (us)\n,node-b,node-c\nnode-b,-,5\nnode-c,6,-\n", {latency, back});
    addMeasured("columns below a heading",
                "Latency (us)\n         node-b  node-c\nnode-b        -       5\nnode-c        6       -\n",
                {latency, back});
    addMeasured("Markdown",
                "## Latency (us)\n\n| | node-b | node-c |\n|---|---|---|\n| node-b | - | 5 |\n| node-c | 6 | - |\n",
                {latency, back});
    addMeasured("two matrices",
                "Latency (us)\n,node-b,node-c\nnode-b,-,5\n\nBandwidth (Gbps)\n,node-b,node-c\nnode-b,-,9\n",
                {latency, bandwidth});
    addMeasured("what is expected", "Expected latency (us)\n,node-b,node-c\nnode-b,-,5\nnode-c,6,-\n", {}, 2);
    addMeasured("parts of pairs", "=== node-b -> node-c ===\nlatency: 5 us\n=== node-c -> node-b ===\nlatency: 6 us\n",
                {latency, back});
    addMeasured("parts of parts",
                "## Expected\n### node-b -> node-c\nlatency: 9 us\n## Measured\n### node-b -> node-c\nlatency: 5 us\n",
                {latency}, 1);
    addMeasured("parts below a title", "# Results\n\n## node-b -> node-c\nlatency: 5 us\n", {latency});
    addMeasured("expected parts below a title", "Expected values\n\n## node-b -> node-c\nlatency: 9 us\n", {}, 1);
    addMeasured("expected lines", "Expected:\nnode-b -> node-c: 9 us\nMeasured:\nnode-b -> node-c: 5 us\n", {latency},
                1);
    addMeasured("lines of the way back", "Forward:\nnode-b -> node-c: 5 us\nReverse:\nnode-b -> node-c: 9 us\n",
                {latency}, 1);
    addMeasured("an expected table", "# expected values\nsrc,dst,lat_us\nnode-b,node-c,9\n", {}, 1);
    addMeasured(
        "indented parts",
        "expected:\n  node-b -> node-c:\n    latency: 9 us\nmeasured:\n  node-b -> node-c:\n    latency: 5 us\n",
        {latency}, 1);
    addMeasured("behind the parts", "[node-b -> node-c]\nlatency: 5 us\n\nlatency: 9 us\n", {latency}, 1);
    addMeasured("units below headings", "src,dst,lat,bw\n,,us,Gbps\nnode-b,node-c,5,9\n", {latency, bandwidth});
    addMeasured("units behind figures", "SRC     DST     LAT\nnode-b  node-c  5 us\n", {latency});
    addMeasured("more cells than headings", "src,dst\nnode-b,node-c,5us\nnode-c,node-b,6us\n", {}, 1);
}

void addNames()
{
    addMeasured("a name of a layout", R"json({"hosts":["node-b","node-c"],"latency_matrix_us":[[0,5],[6,0]]})json",
                {latency, back}, 2);
    addMeasured("bytes per second", R"json([{"src":"node-b","dst":"node-c","bw_GBs":1.125}])json", {bandwidth});
    addMeasured("bytes", R"json([{"src":"node-b","dst":"node-c","sent_GBs":9}])json", {}, 1);
    addMeasured("blanks that do not break", "[{\"src\":\"node-b\",\"dst\":\"node-c\",\"lat\":\"5\u00a0us\"}]",
                {latency});
    addMeasured("a string in a string",
                R"json("\"[{\\\"src\\\":\\\"node-b\\\",\\\"dst\\\":\\\"node-c\\\",\\\"lat_us\\\":5}]\"")json",
                {latency});
    addMeasured("who serves, further in",
                R"json([{"client":"node-b","runs":[{"server":"node-c","lat_us":5},{"server":"x","lat_us":6}]}])json",
                {latency}, 1);
    addMeasured("a server's name, further in",
                R"json([{"client":"e01-b","details":{"ServerName":"node-b","latency_us":5}}])json",
                {u"latency e01-b:bond1 5e-06 s"_s});
    addMeasured("columns by host", R"json({"host":["node-b","node-9","node-c"],"latency_us":[5,6,7]})json",
                {u"latency e01-b:bond1 5e-06 s"_s, u"latency e01-c:bond1 7e-06 s"_s}, 1);
    addMeasured("two hosts and two figures", R"json({"hosts":["node-b","node-c"],"latency_us":[5,6]})json", {}, 2);
    addMeasured("Chinese", "源服务器,目的服务器,平均时延(us)\nnode-b,node-c,5\n",
                {u"latency 平均 e01-b:bond1>e01-c:bond1 5e-06 s"_s});
    addMeasured("a text that says nothing", "throughput was 9.41 Gbits/sec\n", {}, 1);
    addMeasured("a text of somebody", R"json({"node-b":"latency 5 us","node-c":"up"})json", {}, 1);
    addMeasured("a text without figures", "done, 4 of 4\n", {});
}

} // namespace

void tst_measuredlogs::readsPairs_data()
{
    addMeasuredColumns();
    addTaggedLines();
    addIndented();
    addHeadings();
    addNames();
}

void tst_measuredlogs::readsPairs()
{
    checkMeasured(u"DelayTest"_s);
}

void tst_measuredlogs::readsCollectives_data()
{
    addMeasuredColumns();
    addMeasured("columns by size", R"json({"size":[1024,2048],"busbw_GBps":[1,2]})json",
                {u"busbw @1024 8000000000 bit/s"_s, u"busbw @2048 16000000000 bit/s"_s});
    addMeasured("columns by size, and hosts",
                R"json({"hosts":["node-b","node-c"],"size":[1024,2048],"busbw_GBps":[1,2]})json", {}, 4);
    addMeasured("a row cut off", R"json(#       size         count      time   algbw   busbw
#        (B)    (elements)      (us)  (GB/s)  (GB/s)
        1024           256     10.00
        2048           512     20.00    1.00    2.00)json",
                {u"time @2048 2e-05 s"_s, u"algbw @2048 8000000000 bit/s"_s, u"busbw @2048 16000000000 bit/s"_s}, 3);
}

void tst_measuredlogs::readsCollectives()
{
    checkMeasured(u"CommTest"_s);
}

QTEST_GUILESS_MAIN(tst_measuredlogs)
#include "tst_measuredlogs.moc"
