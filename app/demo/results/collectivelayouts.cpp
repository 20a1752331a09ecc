// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/records/jsonwriter.h"
#include "app/demo/results/figures.h"
#include "app/demo/results/layouts.h"

#include <algorithm>

namespace fabriscope::demo {

namespace {

constexpr qint64 smallestMessage = qint64(1) << 20;
constexpr qint64 largestMessage = qint64(1) << 33;

struct Row {
    qint64 bytes;
    double micros;
    double algorithmBandwidth; ///< GB/s
    double busBandwidth;       ///< GB/s
};

/// Bus bandwidth over algorithm bandwidth, as nccl-tests defines it for each collective.
double busFactor(const PlannedTest &test)
{
    const double ranks = test.gpus;
    if (ranks < 2)
        return 1;
    const QByteArrayView name = collectiveNames[test.collective];
    if (name == "AllReduce")
        return 2 * (ranks - 1) / ranks;
    if (name == "Broadcast" || name == "SendRecv")
        return 1;
    return (ranks - 1) / ranks;
}

Row rowOf(const Figures &figures, qint64 bytes)
{
    const double bus = figures.busBandwidth(bytes);
    const double algorithm = bus / busFactor(figures.test());
    return {bytes, static_cast<double>(bytes) / (algorithm * 1000), algorithm, bus}; // GB/s are 1,000 bytes a µs
}

} // namespace

void writeCollectiveRows(JsonWriter &json, const Figures &figures)
{
    double sum = 0;
    int count = 0;
    json.beginObject();
    json.string("op", collectiveNames[figures.test().collective]);
    json.number("nranks", qint64(figures.test().gpus));
    json.key("rows");
    json.beginArray();
    for (qint64 bytes = smallestMessage; bytes <= largestMessage; bytes *= 2) {
        const Row row = rowOf(figures, bytes);
        json.beginObject();
        json.number("size", row.bytes);
        json.number("time_us", row.micros, 1);
        json.number("algbw", row.algorithmBandwidth, 2);
        json.number("busbw", row.busBandwidth, 2);
        json.endObject();
        sum += row.busBandwidth;
        ++count;
    }
    json.endArray();
    json.number("avg_busbw", sum / count, 2);
    json.endObject();
}

void writeCollectiveText(JsonWriter &json, const Figures &figures)
{
    QByteArray text = "#       size         time      algbw      busbw\n"
                      "#        (B)         (us)     (GB/s)     (GB/s)\n";
    double sum = 0;
    int count = 0;
    for (qint64 bytes = smallestMessage; bytes <= largestMessage; bytes *= 4) {
        const Row row = rowOf(figures, bytes);
        text += QByteArray::number(row.bytes).rightJustified(12)
            + QByteArray::number(row.micros, 'f', 1).rightJustified(13)
            + QByteArray::number(row.algorithmBandwidth, 'f', 2).rightJustified(11)
            + QByteArray::number(row.busBandwidth, 'f', 2).rightJustified(11) + '\n';
        sum += row.busBandwidth;
        ++count;
    }
    text += "# Avg bus bandwidth    : " + QByteArray::number(sum / count, 'f', 2) + '\n';
    json.beginObject();
    json.string("tool", figures.test().isNccl ? "nccl-tests" : "accl-tests");
    json.string("output", text);
    json.endObject();
}

void writeCollectiveHosts(JsonWriter &json, const Figures &figures)
{
    double best = 0;
    for (int member = 0; member < figures.members(); ++member)
        best = std::max(best, figures.hostBusBandwidth(member, largestMessage));
    json.beginObject();
    json.string("op", collectiveNames[figures.test().collective]);
    json.number("size", largestMessage);
    json.string("unit", "GB/s");
    json.key("hosts");
    json.beginArray();
    for (int member = 0; member < figures.members(); ++member) {
        const double bandwidth = figures.hostBusBandwidth(member, largestMessage);
        json.beginObject();
        json.string("host", figures.fleet().hosts().host(hostOf(figures.port(member))).resourceId);
        json.number("busbw", bandwidth, 2);
        json.string("status", bandwidth < 0.9 * best ? "fail" : "pass");
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

} // namespace fabriscope::demo
