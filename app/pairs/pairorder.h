// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pairs/pairtable.h"

#include <atomic>
#include <optional>

namespace fabriscope {

/// Whose order is asked for: that of the sources, of the targets, or one for both sides of a table where they are the
/// same members.
enum class PairSide : quint8 { Sources, Targets, Both };

/// The orders that are made from the figures. Both run on any thread, for seconds where members are thousands; they end
/// without an answer soon after \a stop (may be none) has become true (within a second with 8,192 members, as their
/// spread is found in one go), or at once where Both is asked of a table that is not square.
///
/// Worst members first: each by the median of its values as a source or as a target, whichever is worse, so that one
/// bad pair does not make a bad member, and one bad direction does. Members that are equally bad stand by their worst
/// value, then in their order; those without any value last.
[[nodiscard]] std::optional<MemberOrder> orderWorstFirst(const PairTable &table, PairSide side,
                                                         const std::atomic<bool> *stop = nullptr);

/// Members with like figures beside each other (seriation): from an outermost member on, always the one follows that is
/// nearest to one of those already there. That is the order of VAT (Bezdek and Hathaway 2002, Prim's algorithm), in
/// which every group whose members are nearer to each other than to others stands together. Members are as near as
/// their profiles are, see MemberProfiles; equal distances go by the members' order, so the answer is always the same.
/// A member that differs from its group by more than groups differ from each other, be it by one enormous figure where
/// groups are hard to tell apart, stands at an end rather than in its group.
///
/// Takes time with the square of the members; memory besides while it runs: of a square table at most twice what the
/// table takes up to 1,000 members (8 kB each), ever less with more (2 MB in all with 8,192).
[[nodiscard]] std::optional<MemberOrder> orderBySimilarity(const PairTable &table, PairSide side,
                                                           const std::atomic<bool> *stop = nullptr);

} // namespace fabriscope
