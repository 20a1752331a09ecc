// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/measure/measuredresults.h"

#include <memory>

/// Results made by hand.
namespace fabriscope::sample {

using namespace Qt::StringLiterals;

/// Latencies (0) and bandwidths (1) of every ordered pair of \a hosts hosts with a bond each; the latency of source i
/// to target j is (i · 10 + j) µs, the bandwidth 100 Gbit/s less (i · 10 + j) Gbit/s.
inline MeasuredResults pairs(int hosts)
{
    MeasuredResults results;
    results.metrics = {{u"latency"_s, Dimension::Time, Worse::Higher}, {u"bandwidth"_s, Dimension::Rate, Worse::Lower}};
    for (int host = 0; host < hosts; ++host)
        results.ends += {u"e01-cn-host%1"_s.arg(host), u"bond1"_s};
    for (int i = 0; i < hosts; ++i) {
        for (int j = 0; j < hosts; ++j) {
            if (i == j)
                continue;
            const int figure = i * 10 + j;
            results.values += {0, i, j, -1, figure * 1e-6, u"%1 us"_s.arg(figure)};
            results.values += {1, i, j, 1048576, 100e9 - figure * 1e9, u"%1 Gbps"_s.arg(100 - figure)};
        }
    }
    results.unread = {{u"results[].jitter"_s, UnreadFigures::Why::NoUnit, 3},
                      {u"results[].retries"_s, UnreadFigures::Why::Unknown, 9}};
    results.places = {{u"results[].src"_s, u"e01-cn-host0"_s, 12, PlaceRole::Source, -1, {}},
                      {u"results[].dst"_s, u"e01-cn-host1"_s, 12, PlaceRole::Target, -1, {}},
                      {u"results[].lat"_s, u"1 us"_s, 12, PlaceRole::Value, 0, u"us"_s},
                      {u"results[].jitter"_s, u"0.3"_s, 3, PlaceRole::Unread, -1, {}},
                      {u"results[].note"_s, u"ok <b>"_s, 3, PlaceRole::Ignored, -1, {}}};
    results.shape = u"shape"_s;
    return results;
}

inline std::shared_ptr<const MeasuredResults> shared(MeasuredResults results)
{
    return std::make_shared<const MeasuredResults>(std::move(results));
}

} // namespace fabriscope::sample
