// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/browse/memberindex.h"
#include "app/browse/rowfilter.h"
#include "app/browse/teststore.h"

#include <atomic>
#include <vector>

namespace fabriscope {

/// Set when a result is not wanted any more: whoever works for it stops soon.
using StopFlag = std::atomic<bool>;

/// Clears the bits of rows that do not match \a filter: those of \a chunks; \a bits has one entry for each chunk of the
/// tests. Term by term, so that what the cheaper ones left tells how to ask for members. Takes other threads to help.
/// False when stopped half-way.
[[nodiscard]] bool keepMatchingRows(RowFilter &filter, const TestSnapshot &tests, const std::vector<quint32> &chunks,
                                    const MemberIndex &index, std::vector<RowBits> &bits, const StopFlag &stop);

} // namespace fabriscope
