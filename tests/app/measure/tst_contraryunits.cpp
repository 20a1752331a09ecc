// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/measure/measuredlines.h"

#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

/// Two units for one figure, and figures of somebody who only looks like a word: rather none than a wrong one.
class tst_contraryunits : public QObject {
    Q_OBJECT
private slots:
    void readsPairs_data();
    void readsPairs();
    void readsBonds_data();
    void readsBonds();
    void readsCollectives_data();
    void readsCollectives();
};

namespace {

/// A record of a pair with \a fields in it.
QByteArray pairWith(const QByteArray &fields)
{
    return R"json([{"src":"node-b","dst":"node-c",)json" + fields + "}]";
}

void addContrary()
{
    for (const char *fields : {
             R"json("bw_gbps":90,"unit":"MB/s")json",
             R"json("unit":"MB/s","bw_gbps":90)json",
             R"json("bw (Gbps)":90,"unit":"MB/s")json",
             R"json("bw_gbps":90,"bw_unit":"MB/s")json",
             R"json("bw_gbps":90,"bw_gbps_unit":"MB/s")json",
             R"json("bw":"90 MB/s","unit":"Gbps")json",
             R"json("bw_gbps":"90 MB/s")json",
             R"json("bw_gbps":{"value":90,"unit":"MB/s"})json",
             R"json("metric":"bw_gbps","value":90,"unit":"MB/s")json",
             R"json("unit":"MB/s","metric":"bw_gbps","value":90)json",
         })
        addMeasured(fields, pairWith(fields), {}, 1);
    addMeasured("above", R"json({"unit":"us","latency_ms":{"node-b":{"node-c":5}}})json", {}, 1);
    addMeasured("far above", R"json({"latency_ms":{"node-b":{"node-c":"5 us"}}})json", {}, 1);
    addMeasured("of all",
                R"json({"units":{"bw_gbps":"MB/s"},"data":[{"src":"node-b","dst":"node-c","bw_gbps":90}]})json", {}, 1);
    addMeasured("in lines", "src,dst,bw_gbps,unit\nnode-b,node-c,5,MB/s\nnode-c,node-b,6,Gbps\n",
                {u"bandwidth e01-c:bond1>e01-b:bond1 6000000000 bit/s"_s}, 1);
    addMeasured("of columns", R"json({"unit":"MB/s","src":["node-b"],"dst":["node-c"],"bw_gbps":[5]})json", {}, 1);
    addMeasured("of rows",
                R"json({"unit":"MB/s","columns":["src","dst","bw_gbps"],"rows":[["node-b","node-c",5]]})json", {}, 1);
    addMeasured("of a matrix", R"json({"unit":"MB/s","hosts":["node-b","node-c"],"bw_gbps":[[0,5],[6,0]]})json", {}, 4);
}

void addNotContrary()
{
    const QString bandwidth = u"bandwidth e01-b:bond1>e01-c:bond1 90000000000 bit/s"_s;
    addMeasured("the same", pairWith(R"json("bw_gbps":90,"unit":"Gb/s")json"), {bandwidth});
    addMeasured("of another kind", pairWith(R"json("bw_gbps":90,"lat":5,"unit":"us")json"),
                {bandwidth, u"latency e01-b:bond1>e01-c:bond1 5e-06 s"_s});
    addMeasured("of another field", pairWith(R"json("bw_gbps":90,"busbw":3,"unit":"MB/s")json"),
                {bandwidth, u"busbw e01-b:bond1>e01-c:bond1 24000000 bit/s"_s});
    addMeasured("of another name", pairWith(R"json("bw_gbps":90,"busbw":3,"busbw_unit":"MB/s")json"),
                {bandwidth, u"busbw e01-b:bond1>e01-c:bond1 24000000 bit/s"_s});
    addMeasured("nearer", R"json({"unit":"ms","runs":[{"unit":"us","latency":{"node-b":{"node-c":5}}}]})json",
                {u"latency e01-b:bond1>e01-c:bond1 5e-06 s"_s});
}

/// Whose name is made of a word for hosts, or who stands where several hosts do.
void addStrangers()
{
    addMeasured("who sends", R"json({"latency_us":{"node-99":{"node-b":1,"node-c":5}}})json", {}, 2);
    addMeasured("a server", R"json({"latency_us":{"server-9":{"node-b":1}}})json", {}, 1);
    addMeasured("whom one asks", R"json({"src":"node-b","peers":{"node-99":{"bw_gbps":5}}})json", {}, 1);
    for (const char *company : {"peers", "targets", "servers", "to", "hosts", "nodes"}) {
        addMeasured(QByteArray("by a name among ") + company,
                    QByteArray(R"json({"src":"node-b","%":[{"name":"alpha","bw_gbps":5}]})json").replace("%", company),
                    {}, 1);
        addMeasured(QByteArray("a member among ") + company,
                    QByteArray(R"json({"src":"node-b","%":[{"name":"node-c","bw_gbps":5}]})json").replace("%", company),
                    {u"bandwidth e01-b:bond1>e01-c:bond1 5000000000 bit/s"_s});
    }
    addMeasured("by a key", R"json({"src":"node-b","targets":{"alpha":{"bw_gbps":5}}})json", {}, 1);
    addMeasured("numbered, and named within", R"json({"node 1":{"host":"node-b","latency_us":5}})json",
                {u"latency e01-b:bond1 5e-06 s"_s});
    addMeasured("hosts of their own",
                R"json({"hosts":[{"name":"node-b","latency_us":5},{"name":"x","latency_us":6}]})json",
                {u"latency e01-b:bond1 5e-06 s"_s}, 1);
    addMeasured("those who failed", R"json({"failed_hosts":["node-b","node-c"],"bw_gbps":[[0,2],[3,0]]})json", {}, 4);
    addMeasured("tables one after the other", "us,node-b,node-c\nnode-b,-,5\nms,node-b,node-c\nnode-b,-,6\n",
                {u"latency e01-b:bond1>e01-c:bond1 5e-06 s"_s}, 1);
}

} // namespace

void tst_contraryunits::readsPairs_data()
{
    addMeasuredColumns();
    addContrary();
    addNotContrary();
    addStrangers();
}

void tst_contraryunits::readsPairs()
{
    checkMeasured(u"DelayTest"_s);
}

void tst_contraryunits::readsBonds_data()
{
    addMeasuredColumns();
    addMeasured("a bond it has not", R"json({"bw_gbps":{"node-a":{"bond7":{"node-b":5},"bond2":{"node-b":6}}}})json",
                {u"bandwidth e01-a:bond2>e01-b:bond1 6000000000 bit/s"_s}, 1);
    addMeasured("a socket's number",
                R"json([{"src":"node-b","src_port":18515,"dst":"node-c","dst_port":80,"bw_gbps":5}])json",
                {u"bandwidth e01-b:bond1>e01-c:bond1 5000000000 bit/s"_s}, 2);
    addMeasured("a bond's number", R"json([{"src":"node-a","src_port":2,"dst":"node-c","dst_port":1,"bw_gbps":5}])json",
                {u"bandwidth e01-a:bond2>e01-c:bond1 5000000000 bit/s"_s});
}

void tst_contraryunits::readsBonds()
{
    checkMeasured(u"DelayTest"_s);
}

void tst_contraryunits::readsCollectives_data()
{
    addMeasuredColumns();
    addMeasured("a stranger", R"json({"node-77":{"busbw":"5 GB/s"}})json", {}, 1);
    addMeasured("among the hosts", R"json({"hosts":[{"name":"x","busbw":"5 GB/s"}]})json", {}, 1);
    addMeasured("a member", R"json({"hosts":[{"name":"node-b","busbw":"5 GB/s"}]})json",
                {u"busbw e01-b:bond1 40000000000 bit/s"_s});
}

void tst_contraryunits::readsCollectives()
{
    checkMeasured(u"CommTest"_s);
}

QTEST_GUILESS_MAIN(tst_contraryunits)
#include "tst_contraryunits.moc"
