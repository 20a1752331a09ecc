// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <string_view>

namespace fabriscope {

/// The collective that \a text names, in small letters ("allreduce" for "AllReduce", "all_reduce_perf"); empty if it
/// is none. Any thread.
[[nodiscard]] QString collectiveIn(std::string_view text);

} // namespace fabriscope
