// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/browse/grouping.h"

namespace fabriscope {

/// A row of the table: the ordinal of a test, or with the highest bit set the number of a group, whose head it is.
using TableRow = quint32;
inline constexpr TableRow headBit = TableRow(1) << 31;
[[nodiscard]] constexpr bool isHead(TableRow row)
{
    return (row & headBit) != 0;
}
[[nodiscard]] constexpr TableRow headOf(quint32 group)
{
    return group | headBit;
}
[[nodiscard]] constexpr quint32 groupOfHead(TableRow head)
{
    return head & ~headBit;
}

/// The groups of one arrangement. Immutable, shared between threads.
struct Groups {
    Grouping grouping;
    quint64 numbering = 0;       ///< group numbers of another numbering mean other groups
    bool severalPerTest = false; ///< a test stands in each of its members' groups
    bool usuallyCollapsed = false;
    std::vector<Group> groups;    ///< by number; those without a test are not shown
    std::vector<qint32> headRows; ///< by number, or -1
    /// Every test that the filter leaves, once: by group and order, or by order alone where a test has several groups.
    std::vector<Ordinal> tests;
};

} // namespace fabriscope
