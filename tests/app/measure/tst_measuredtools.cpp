// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/measure/measuredlines.h"

#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

/// What tools print and spreadsheets write, and what stands beside it that must not become a figure.
class tst_measuredtools : public QObject {
    Q_OBJECT
private slots:
    void readsPairs_data();
    void readsPairs();
    void readsCollectives_data();
    void readsCollectives();
};

namespace {

const QString fiveMicros = u"latency e01-b:bond1>e01-c:bond1 5e-06 s"_s;
const QString fiveGigabits = u"bandwidth e01-b:bond1>e01-c:bond1 5000000000 bit/s"_s;

void addIperf()
{
    addMeasured("iperf3, the end", R"json({"node-b->node-c":{"end":{"sum_received":{"bits_per_second":5e9}}}})json",
                {fiveGigabits});
    addMeasured("bytes per second", R"json([{"src":"node-b","dst":"node-c","bytes_per_second":625000000}])json",
                {fiveGigabits});
    addMeasured(
        "iperf3 over UDP",
        R"json([{"src":"node-b","dst":"node-c","bits_per_second":5e9,"lost_packets":3,"packets":600,"lost_percent":0.5}])json",
        {fiveGigabits, u"loss e01-b:bond1>e01-c:bond1 0.005 1"_s}, 2);
    addMeasured(
        "streams of a pair and their total",
        R"json([{"src":"node-b","dst":"node-c","streams":[{"bits_per_second":2e9},{"bits_per_second":3e9}],"total":{"bits_per_second":5e9}}])json",
        {fiveGigabits}, 2);
    addMeasured(
        "flows of pairs",
        R"json({"flows":[{"src":"node-b","dst":"node-c","bw_gbps":5},{"src":"node-c","dst":"node-b","bw_gbps":6}]})json",
        {fiveGigabits, u"bandwidth e01-c:bond1>e01-b:bond1 6000000000 bit/s"_s});
    addMeasured("a flag that is called as who sends",
                R"json([{"src":"node-b","dst":"node-c","stream":{"sender":true,"bits_per_second":5e9}}])json",
                {fiveGigabits});
}

void addPrinted()
{
    addMeasured(
        "OSU",
        R"json({"node-b->node-c":"# OSU MPI Latency Test v5.9\n# Size          Latency (us)\n8                       5.00\n"})json",
        {u"latency e01-b:bond1>e01-c:bond1 @8 5e-06 s"_s});
    addMeasured("how many messages there were",
                R"json([{"src":"node-b","dst":"node-c","messages":1000,"MsgRate":0.5,"bw_gbps":5}])json",
                {fiveGigabits}, 2);
    addMeasured("remarks around a table", R"json(# run 17, 2026-11-05
# unit: Gbps
src,dst,bw_gbps
node-b,node-c,5
# end)json",
                {fiveGigabits});
    addMeasured("a box", R"json(+-----+-----+--------------+
| src | dst | latency (us) |
+-----+-----+--------------+
| node-b | node-c | 5 |
+-----+-----+--------------+)json",
                {fiveMicros});
}

void addNumbers()
{
    addMeasured("decimal commas", R"json(src;dst;latency_us;loss(%)
node-b;node-c;5,0;0,500
node-c;node-b;12;10,25)json",
                {fiveMicros, u"loss e01-b:bond1>e01-c:bond1 0.005 1"_s, u"latency e01-c:bond1>e01-b:bond1 1.2e-05 s"_s,
                 u"loss e01-c:bond1>e01-b:bond1 0.1025 1"_s});
    addMeasured("decimal commas in a matrix with units", R"json(latency;node-b;node-c
node-b;;5,0 us
node-c;6,5 us;)json",
                {fiveMicros, u"latency e01-c:bond1>e01-b:bond1 6.5e-06 s"_s});
    addMeasured("thousands", R"json([{"src":"node-b","dst":"node-c","latency":"1,234.5 us"}])json",
                {u"latency e01-b:bond1>e01-c:bond1 0.0012345 s"_s});
    addMeasured(
        "commas that may be either",
        R"json([{"src":"node-b","dst":"node-c","latency":"1,234 us"},{"src":"node-b","dst":"node-c","latency":"4,5 us"}])json",
        {}, 2);
    addMeasured("a duration", R"json([{"src":"node-b","dst":"node-c","latency":"PT0.000005S"}])json", {fiveMicros});
}

void addPairNames()
{
    for (const char *joint : {"_", "|", ":", "/", "-", " -- ", " to "})
        addMeasured(QByteArray("pair with ") + joint,
                    QByteArray(R"json({"node-b%node-c":"5 us"})json").replace("%", joint), {fiveMicros});
    addMeasured("a pair from right to left", R"json({"node-c <- node-b":"5 us"})json", {fiveMicros});
    addMeasured("a pair as Python writes it", R"json({"('node-b', 'node-c')":"5 us"})json", {fiveMicros});
    addMeasured("addresses that may be a range", R"json({"10.0.0.1-10.0.0.4":"5 us"})json", {}, 1);
    addMeasured("two names of one host", R"json({"node-b/10.0.0.3":"5 us"})json", {}, 1);
    addMeasured(
        "a pair in a record of its own",
        R"json([{"pair":{"src":"node-b","dst":"node-c"},"latency_us":5},{"pair":"node-b:node-c","latency_us":5}])json",
        {fiveMicros, fiveMicros});
    addMeasured("a pair as a key", R"json([{"key":"node-b->node-c","value":"5 us"}])json", {fiveMicros});
}

void addAskedFor()
{
    addMeasured("targets are rather goals", R"json({"targets":{"node-b":{"node-c":"9 us"}}})json", {}, 1);
    addMeasured("targets of somebody", R"json({"node-b":{"targets":{"node-c":"5 us"}}})json", {fiveMicros});
    addMeasured("targets that say who asked them",
                R"json({"targets":[{"src":"node-b","dst":"node-c","latency_us":5}]})json", {fiveMicros});
    for (const char *name : {"request", "input", "args", "plan", "请求"})
        addMeasured(name,
                    QByteArray(R"json({"%":{"node-b":{"node-c":"9 us"}},"response":{"node-b":{"node-c":"5 us"}}})json")
                        .replace("%", name),
                    {fiveMicros}, 1);
}

void addWholes()
{
    for (const char *name : {"overall", "summary", "all", "total", "总计"})
        addMeasured(QByteArray(name) + " beside a figure of the pair",
                    QByteArray(R"json([{"src":"node-b","dst":"node-c","latency_us":5,"%":{"latency_us":9}}])json")
                        .replace("%", name),
                    {fiveMicros}, 1);
    addMeasured("a summary alone is the pair's",
                R"json([{"src":"node-b","dst":"node-c","summary":{"latency_us":5}}])json", {fiveMicros});
    addMeasured("a summary of pairs", R"json({"summary":{"node-b->node-c":{"latency_us":5}}})json", {fiveMicros});
    addMeasured("two quantities in one name",
                R"json([{"src":"node-b","dst":"node-c","bw_gbps":5,"bw_loss_gbps":1}])json", {fiveGigabits}, 1);
    addMeasured("what several receive", R"json([{"src":"node-a","dst":["node-b","node-c"],"latency_us":9}])json", {},
                1);
    addMeasured("averages over members", R"json({"unit":"us","data":{"node-b":{"node-c":5},"avg":{"node-c":9}}})json",
                {fiveMicros}, 1);
    addMeasured("other numbers of pairs beside the latency",
                R"json({"unit":"us","latency":{"node-b->node-c":5},"weights":{"node-b->node-c":9}})json", {fiveMicros},
                1);
    addMeasured("another matrix beside the latency",
                R"json({"unit":"us","hosts":["node-b","node-c"],"latency":[[0,5],[5,0]],"weights":[[0,9],[9,0]]})json",
                {fiveMicros, u"latency e01-c:bond1>e01-b:bond1 5e-06 s"_s}, 6);
    addMeasured(
        "sections with units of their own",
        R"json({"delay":{"unit":"us","pairs":{"node-b":{"node-c":5}}},"traffic":{"unit":"Gbps","pairs":{"node-b":{"node-c":5}}}})json",
        {fiveMicros, fiveGigabits});
}

void addNamesElsewhere()
{
    const QStringList both{fiveMicros, u"latency e01-c:bond1>e01-b:bond1 6e-06 s"_s};
    addMeasured("members described",
                R"json({"nodes":[{"id":0,"host":"node-b"},{"id":1,"host":"node-c"}],"latency_us":[[0,5],[6,0]]})json",
                both, 4);
    addMeasured("members described in another order",
                R"json({"nodes":[{"id":1,"host":"node-b"},{"id":0,"host":"node-c"}],"latency_us":[[0,5],[6,0]]})json",
                {}, 6);
    addMeasured(
        "all hosts elsewhere",
        R"json({"info":{"hosts":["10.0.0.1","node-b","node-c"]},"run":{"latency_us":[[0,0,0],[0,0,5],[0,6,0]]}})json",
        both, 7);
    addMeasured("some hosts elsewhere",
                R"json({"info":{"failed":["node-b","node-c"]},"run":{"latency_us":[[0,5],[6,0]]}})json", {}, 4);
    addMeasured(
        "figures on the diagonal",
        R"json({"info":{"hosts":["10.0.0.1","node-b","node-c"]},"run":{"latency_us":[[5,5,5],[5,5,5],[5,5,5]]}})json",
        {}, 9);
}

} // namespace

void tst_measuredtools::readsPairs_data()
{
    addMeasuredColumns();
    addIperf();
    addPrinted();
    addNumbers();
    addPairNames();
    addAskedFor();
    addWholes();
    addNamesElsewhere();
}

void tst_measuredtools::readsPairs()
{
    checkMeasured(u"DelayTest"_s);
}

void tst_measuredtools::readsCollectives_data()
{
    addMeasuredColumns();
    addMeasured("sizes in powers of two",
                R"json([{"size":"1Gi","busbw":"1 GB/s"},{"size":"64Ki","busbw":"2 GB/s"}])json",
                {u"busbw @1073741824 8000000000 bit/s"_s, u"busbw @65536 16000000000 bit/s"_s});
    addMeasured("a size that may be two", R"json([{"size":"8M","busbw":"1 GB/s"}])json", {}, 2);
    addMeasured("a date", R"json([{"time":1760000000,"unit":"us","size":8,"busbw":"1 GB/s"}])json",
                {u"busbw @8 8000000000 bit/s"_s}, 1);
    addMeasured("OSU, several columns", R"json(# OSU MPI Allreduce Latency Test v5.9
# Size       Avg Latency(us)   Min Latency(us)   Iterations
8                       5.00              4.00         1000)json",
                {u"latency avg @8 5e-06 s"_s, u"latency min @8 4e-06 s"_s}, 1);
}

void tst_measuredtools::readsCollectives()
{
    checkMeasured(u"CommTest"_s);
}

QTEST_GUILESS_MAIN(tst_measuredtools)
#include "tst_measuredtools.moc"
