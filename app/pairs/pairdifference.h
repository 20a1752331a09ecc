// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pairs/pairtable.h"

#include <optional>

namespace fabriscope {

/// How b differs from a.
enum class DifferenceBy : quint8 {
    Amount, ///< b − a, in the tables' unit
    Share,  ///< (b − a) / |a|: 0.1 is 10 % more; Missing where a is 0 and b is not, 0 where both are
};

/// Which member of b stands where in a: by place in a the place in b, or below 0 for one that b does not have.
struct SameMembers {
    std::vector<int> sources;
    std::vector<int> targets;
};

/// Cell by cell how \a b differs from \a a, in the order of a: a figure where both have one, Missing where only one
/// has, Outside where neither has. What is worse stays so: a higher latency is a worse difference.
///
/// Nothing where the tables cannot be compared: with different ideas of what is worse, with as many places in \a same
/// as a does not have, or with one beyond b. Without \a same both have to have the same size and order. Any thread.
[[nodiscard]] std::optional<PairTable> difference(const PairTable &a, const PairTable &b,
                                                  DifferenceBy by = DifferenceBy::Amount);
[[nodiscard]] std::optional<PairTable> difference(const PairTable &a, const PairTable &b, DifferenceBy by,
                                                  const SameMembers &same);

} // namespace fabriscope
