// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fabriscope {

/// The table that ib_write_bw, ib_send_lat and the like print, the headings first, under names that say more than the
/// tool's ("latency p99[usec]" for "99% percentile[usec]"). Empty if there is none in \a lines. Any thread.
[[nodiscard]] std::vector<std::vector<std::string>> perftestTable(const std::vector<std::string_view> &lines);

/// What ping and fping say in the end, by name ("rtt min (ms)"), once for each host they asked ("target", if they name
/// it). Any thread.
using NamedTexts = std::vector<std::pair<std::string, std::string>>;
[[nodiscard]] std::vector<NamedTexts> pingSummaries(const std::vector<std::string_view> &lines);

} // namespace fabriscope
