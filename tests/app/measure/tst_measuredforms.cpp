// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/measure/measuredlines.h"

#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

/// Names, units, bonds and the output of tools as they are found in the field.
class tst_measuredforms : public QObject {
    Q_OBJECT
private slots:
    void readsPairs_data();
    void readsPairs();
    void readsCollectives_data();
    void readsCollectives();
};

namespace {

void addBonds()
{
    addMeasured(
        "one bond for both",
        R"json([{"src":"node-a","dst":"node-b","bond":"bond1","latency_us":5},{"src":"node-a","dst":"node-b","bond":"bond2","latency_us":6},{"src":"node-a","dst":"node-b","bond":"bond9","latency_us":7}])json",
        {u"latency e01-a:bond1>e01-b:bond1 5e-06 s"_s}, 2);
    addMeasured("a device is no bond", R"json([{"src":"node-a","dst":"node-b","device":"mlx5_0","latency_us":5}])json",
                {u"latency e01-a>e01-b:bond1 5e-06 s"_s});
    addMeasured("a bond outside",
                R"json({"bond1":{"node-a":{"node-b":"5 us"}},"bond2":{"node-a":{"node-b":"6 us"}}})json",
                {u"latency e01-a:bond1>e01-b:bond1 5e-06 s"_s}, 1);
    addMeasured("a bond below the pair", R"json({"node-a->node-c":{"bond1":{"latency_us":5}}})json",
                {u"latency e01-a:bond1>e01-c:bond1 5e-06 s"_s});
    addMeasured("a bond that the address contradicts", R"json({"bond2":{"10.0.0.1":{"node-b":"5 us"}}})json", {}, 1);
}

void addNames()
{
    addMeasured("names without a gap", R"json([{"dstip":"node-c","srcip":"node-b","avglatency_us":5}])json",
                {u"latency avg e01-b:bond1>e01-c:bond1 5e-06 s"_s});
    addMeasured("bandwidth in two words", R"json([{"SrcIp":"node-b","DstIp":"node-c","BandWidth":"5 Gbps"}])json",
                {u"bandwidth e01-b:bond1>e01-c:bond1 5000000000 bit/s"_s});
    addMeasured(
        "who is asked, first",
        R"json([{"peer":"node-c","host":"node-b","latency_us":5},{"peer1":"node-b","peer2":"node-c","latency_us":6}])json",
        {u"latency e01-b:bond1>e01-c:bond1 5e-06 s"_s, u"latency e01-b:bond1>e01-c:bond1 6e-06 s"_s});
    addMeasured("by who receives", R"json({"by_target":{"node-c":{"node-b":"5 us"}}})json",
                {u"latency e01-b:bond1>e01-c:bond1 5e-06 s"_s});
    addMeasured("numbered records",
                R"json({"0":{"host":"node-b","latency_us":5},"1":{"host":"node-c","latency_us":6}})json",
                {u"latency e01-b:bond1 5e-06 s"_s, u"latency e01-c:bond1 6e-06 s"_s});
    addMeasured("numbers below a host", R"json({"node-b":{"0":{"latency_us":5},"1":{"latency_us":6}}})json", {}, 2);
}

void addUnits()
{
    addMeasured("full-width brackets", R"json([{"源":"node-b","目的":"node-c","平均时延（微秒）":5}])json",
                {u"latency 平均 e01-b:bond1>e01-c:bond1 5e-06 s"_s});
    addMeasured(
        "units behind a stroke",
        R"json([{"src":"node-b","dst":"node-c","latency/us":5,"bandwidth/Gbps":5,"bandwidth GB/s":1,"latency/s":3,"bytes/us":3}])json",
        {u"latency e01-b:bond1>e01-c:bond1 5e-06 s"_s, u"bandwidth e01-b:bond1>e01-c:bond1 5000000000 bit/s"_s,
         u"bandwidth ([].bandwidth GB/s) e01-b:bond1>e01-c:bond1 8000000000 bit/s"_s},
        2);
    addMeasured("a rate alone", R"json([{"src":"node-b","dst":"node-c","Gbps":5,"us":3}])json",
                {u"bandwidth e01-b:bond1>e01-c:bond1 5000000000 bit/s"_s}, 1);
    addMeasured(
        "a unit of something else",
        R"json({"latency_unit":"us","duration_unit":"s","data":{"node-b":{"node-c":{"latency":5,"loss":3,"duration":7}}}})json",
        {u"latency e01-b:bond1>e01-c:bond1 5e-06 s"_s}, 2);
    addMeasured("two units", R"json({"unit":"us","units":"ms","data":{"node-b":{"node-c":5}}})json", {}, 1);
}

void addTools()
{
    addMeasured(
        "ib_write_bw for a time, in 2^20 B",
        R"json({"node-b->node-c":" #bytes     #iterations    BW peak[MB/sec]    BW average[MB/sec]   MsgRate[Mpps]\n 65536      412000           0.00               100.00             0.08\n"})json",
        {u"bandwidth average e01-b:bond1>e01-c:bond1 @65536 838860800 bit/s"_s}, 2);
    addMeasured(
        "ib_write_lat",
        R"json({"node-b->node-c":" #bytes #iterations    t_min[usec]    t_max[usec]  t_typical[usec]    t_avg[usec]    t_stdev[usec]   99% percentile[usec]   99.9% percentile[usec]\n 2       1000          1.51           6.53         1.58              1.60             0.17             1.80                    6.50\n"})json",
        {u"latency min e01-b:bond1>e01-c:bond1 @2 1.51e-06 s"_s, u"latency max e01-b:bond1>e01-c:bond1 @2 6.53e-06 s"_s,
         u"latency median e01-b:bond1>e01-c:bond1 @2 1.58e-06 s"_s,
         u"latency avg e01-b:bond1>e01-c:bond1 @2 1.6e-06 s"_s, u"latency stdev e01-b:bond1>e01-c:bond1 @2 1.7e-07 s"_s,
         u"latency p99 e01-b:bond1>e01-c:bond1 @2 1.8e-06 s"_s, u"latency p999 e01-b:bond1>e01-c:bond1 @2 6.5e-06 s"_s},
        1);
    addMeasured(
        "two runs of perftest",
        R"json({"node-b->node-c":" #bytes     #iterations    BW peak[MB/sec]    BW average[MB/sec]   MsgRate[Mpps]\n 65536      412000           0.00               100.00             0.08\n #bytes     #iterations    BW peak[MB/sec]    BW average[MB/sec]   MsgRate[Mpps]\n 65536      412000           0.00               100.00             0.08\n"})json",
        {});
    addMeasured(
        "perftest of nobody",
        R"json({"log":" #bytes     #iterations    BW peak[MB/sec]    BW average[MB/sec]   MsgRate[Mpps]\n 65536      412000           0.00               100.00             0.08\n"})json",
        {}, 3);
    addMeasured(
        "fping",
        R"json({"node-b":"10.0.0.4 : xmt/rcv/%loss = 5/4/20%, min/avg/max = 0.05/0.06/0.08\n10.9.9.9 : xmt/rcv/%loss = 5/0/100%"})json",
        {u"loss e01-b:bond1>e01-c:bond1 0.2 1"_s, u"rtt min e01-b:bond1>e01-c:bond1 5e-05 s"_s,
         u"rtt avg e01-b:bond1>e01-c:bond1 6e-05 s"_s, u"rtt max e01-b:bond1>e01-c:bond1 8e-05 s"_s},
        1);
    addMeasured(
        "ping",
        R"json({"src":"node-b","out":"--- 10.0.0.4 ping statistics ---\n5 packets transmitted, 4 received, 20% packet loss, time 4005ms\nrtt min/avg/max/mdev = 0.045/0.050/0.060/0.005 ms\n"})json",
        {u"loss e01-b:bond1>e01-c:bond1 0.2 1"_s, u"rtt min e01-b:bond1>e01-c:bond1 4.5e-05 s"_s,
         u"rtt avg e01-b:bond1>e01-c:bond1 5e-05 s"_s, u"rtt max e01-b:bond1>e01-c:bond1 6e-05 s"_s,
         u"rtt stddev e01-b:bond1>e01-c:bond1 5e-06 s"_s});
    addMeasured(
        "ping of another",
        R"json({"node-b->node-c":"--- 10.0.0.1 ping statistics ---\n5 packets transmitted, 4 received, 20% packet loss, time 4005ms\n"})json",
        {}, 1);
}

void addCollectiveTools()
{
    addMeasured("OSU", R"json(# OSU MPI Allreduce Latency Test v5.9
# Size       Avg Latency(us)
4                       1.05
8                       1.06)json",
                {u"latency avg @4 1.05e-06 s"_s, u"latency avg @8 1.06e-06 s"_s});
}

} // namespace

void tst_measuredforms::readsPairs_data()
{
    addMeasuredColumns();
    addBonds();
    addNames();
    addUnits();
    addTools();
}

void tst_measuredforms::readsPairs()
{
    checkMeasured(u"DelayTest"_s);
}

void tst_measuredforms::readsCollectives_data()
{
    addMeasuredColumns();
    addCollectiveTools();
}

void tst_measuredforms::readsCollectives()
{
    checkMeasured(u"CommTest"_s);
}

QTEST_GUILESS_MAIN(tst_measuredforms)
#include "tst_measuredforms.moc"
