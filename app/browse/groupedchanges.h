// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/browse/groups.h"
#include "app/browse/rowchanges.h"

namespace fabriscope {

/// rowChanges() of rows with heads among them, both with the same group numbers, all below \a groups. \a ordinals: more
/// than any row's. \a severalPerTest: a test may stand in several groups, so that it takes both to know a row again.
[[nodiscard]] RowChanges groupedChanges(const std::vector<TableRow> &before, const std::vector<TableRow> &after,
                                        size_t ordinals, size_t groups, bool severalPerTest);

} // namespace fabriscope
