// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace fabriscope {

/// Whether \a cells, those of one column without its heading, have commas where others have points: each figure is a
/// whole number or has one comma, none has a point, and at least one comma cannot stand between thousands ("4,5",
/// "0,125"). Cells that are no figures do not count. Any thread.
[[nodiscard]] bool haveDecimalCommas(const std::vector<std::string_view> &cells);

/// \a cell with a point for its comma if it is a figure with one, else nothing: "4,5 us" is "4.5 us".
[[nodiscard]] std::string withPoint(std::string_view cell);

} // namespace fabriscope
