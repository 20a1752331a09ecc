// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fabriscope {

/// \a text without the characters of \a what at its ends. Any thread.
[[nodiscard]] std::string_view stripped(std::string_view text, std::string_view what);

/// "name: value" and "name = value". Any thread.
[[nodiscard]] std::optional<std::pair<std::string, std::string>> namedValue(std::string_view line);

/// A line in which each value has its name before it, and what stands before the first of them.
struct TaggedLine {
    std::string heading; ///< "node-1 -> node-2"; without a time and the level of a log
    std::vector<std::pair<std::string, std::string>> tags;
};

/// "src=node-1 dst=node-2 bw=5 Gbps", "node-1 -> node-2: bw=5Gbps, lat=3us". Nothing if there is one word in it that is
/// none of these. Any thread.
[[nodiscard]] std::optional<TaggedLine> taggedLine(std::string_view text);

/// "rtt_us{src="node-1",dst="node-2"} 5", as Prometheus takes it; the time behind it is left out. Any thread.
[[nodiscard]] std::optional<TaggedLine> sampleLine(std::string_view text);

} // namespace fabriscope
