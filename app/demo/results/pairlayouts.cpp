// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/records/jsonwriter.h"
#include "app/demo/results/figures.h"
#include "app/demo/results/layouts.h"

namespace fabriscope::demo {

namespace {

bool isLatency(const Figures &figures)
{
    return figures.test().kind == DemoKind::Delay;
}

QByteArray unitOf(const Figures &figures)
{
    return isLatency(figures) ? "us" : "Gbps";
}

double valueOf(const Figures &figures, int from, int to)
{
    return isLatency(figures) ? figures.latencyMicros(from, to) : figures.bandwidthGbps(from, to);
}

QByteArray addressOf(const Figures &figures, int member)
{
    return figures.fleet().hosts().bondAddress(figures.port(member));
}

QByteArray nameOf(const Figures &figures, int member)
{
    const PortId port = figures.port(member);
    return figures.fleet().hosts().host(hostOf(port)).serverName + "/bond" + QByteArray::number(bondOf(port) + 1);
}

/// The members that send, or those that receive, as [first, last).
std::pair<int, int> senders(const Figures &figures)
{
    const PlannedTest &test = figures.test();
    const bool isOneWay = test.kind == DemoKind::Traffic && !test.isFullmesh;
    return {0, isOneWay ? test.clients : figures.members()};
}

std::pair<int, int> receivers(const Figures &figures)
{
    const PlannedTest &test = figures.test();
    const bool isOneWay = test.kind == DemoKind::Traffic && !test.isFullmesh;
    return {isOneWay ? test.clients : 0, figures.members()};
}

void writeLatency(JsonWriter &json, const Figures &figures, int from, int to)
{
    const double mean = figures.latencyMicros(from, to);
    const double jitter = figures.jitter(from, to);
    json.number("min", mean * 0.94, 2);
    json.number("avg", mean, 2);
    json.number("p99", mean * (1 + 0.12 * jitter), 2);
    json.number("max", mean * (1 + 0.35 * jitter), 2);
}

void writeNames(JsonWriter &json, QByteArrayView key, const Figures &figures, std::pair<int, int> range)
{
    json.key(key);
    json.beginArray();
    for (int member = range.first; member < range.second; ++member)
        json.string(nameOf(figures, member));
    json.endArray();
}

} // namespace

void writePairList(JsonWriter &json, const Figures &figures)
{
    json.beginObject();
    json.string("unit", unitOf(figures));
    json.key("results");
    json.beginArray();
    for (int from = 0; from < figures.members(); ++from) {
        for (int to = 0; to < figures.members(); ++to) {
            if (!figures.isPair(from, to))
                continue;
            json.beginObject();
            json.string("src", addressOf(figures, from));
            json.string("dst", addressOf(figures, to));
            if (isLatency(figures))
                writeLatency(json, figures, from, to);
            else
                json.number("bandwidth", figures.bandwidthGbps(from, to), 2);
            json.endObject();
        }
    }
    json.endArray();
    json.endObject();
}

void writeMatrix(JsonWriter &json, const Figures &figures)
{
    const auto [firstRow, lastRow] = senders(figures);
    const auto [firstColumn, lastColumn] = receivers(figures);
    json.beginObject();
    json.string("metric", isLatency(figures) ? "latency" : "bandwidth");
    json.string("unit", unitOf(figures));
    writeNames(json, "rows", figures, senders(figures));
    writeNames(json, "columns", figures, receivers(figures));
    json.key("values");
    json.beginArray();
    for (int from = firstRow; from < lastRow; ++from) {
        json.beginArray();
        for (int to = firstColumn; to < lastColumn; ++to) {
            if (figures.isPair(from, to))
                json.number(valueOf(figures, from, to), 2);
            else
                json.null();
        }
        json.endArray();
    }
    json.endArray();
    json.endObject();
}

void writeNestedMap(JsonWriter &json, const Figures &figures)
{
    const auto [firstRow, lastRow] = senders(figures);
    const QByteArray unit = ' ' + unitOf(figures);
    json.beginObject();
    for (int from = firstRow; from < lastRow; ++from) {
        json.key(addressOf(figures, from));
        json.beginObject();
        for (int to = 0; to < figures.members(); ++to) {
            if (figures.isPair(from, to))
                json.string(addressOf(figures, to), QByteArray::number(valueOf(figures, from, to), 'f', 1) + unit);
        }
        json.endObject();
    }
    json.endObject();
}

} // namespace fabriscope::demo
