// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace fabriscope::demo {

class Figures;
class JsonWriter;

// The shapes of ResultDetial, each one JSON value. Latencies in µs, bandwidths in Gbit/s, both of every ordered pair
// of the test; a collective by the size of its messages.

/// {"unit", "results": [{"src", "dst", …}]}, one object a pair.
void writePairList(JsonWriter &json, const Figures &figures);
/// {"rows": […], "columns": […], "values": [[…]]}, null where nothing was measured.
void writeMatrix(JsonWriter &json, const Figures &figures);
/// {"10.64.0.1": {"10.64.0.2": "387.1 Gbps"}}, numbers as texts with their unit.
void writeNestedMap(JsonWriter &json, const Figures &figures);

/// {"rows": [{"size", "time_us", "algbw", "busbw"}]}, GB/s.
void writeCollectiveRows(JsonWriter &json, const Figures &figures);
/// {"output": "# size … \n"}: the table that nccl-tests prints, as one text.
void writeCollectiveText(JsonWriter &json, const Figures &figures);
/// {"size", "unit", "hosts": [{"host", "busbw", "status"}]}: each host by itself, GB/s.
void writeCollectiveHosts(JsonWriter &json, const Figures &figures);

/// {"checks": [{"host", "bond", "item", "result"}]}.
void writeChecks(JsonWriter &json, const Figures &figures);
/// {"reachability": {"10.64.0.1": {"10.64.0.2": "ok"}}}, words and no figures.
void writeReachability(JsonWriter &json, const Figures &figures);
/// {"errorCode", "errorMsg"} and no figures.
void writeBreakOff(JsonWriter &json, const Figures &figures);

} // namespace fabriscope::demo
