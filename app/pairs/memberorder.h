// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace fabriscope {

/// An order of the members of one side of a pair table: which member stands at each place. Every order the functions of
/// this room return is a permutation of 0 … size − 1.
using MemberOrder = std::vector<int>;

/// Whether \a order has each of 0 … size − 1 once.
[[nodiscard]] bool isOrderOf(const MemberOrder &order, qsizetype size);

/// Each member at its own place.
[[nodiscard]] MemberOrder plainOrder(qsizetype size);

/// What PairTable::permute() needs to bring a table whose members stand as \a current into the order \a wanted; both
/// name members by the numbers they had at first, and are orders of equal size.
[[nodiscard]] MemberOrder orderFrom(const MemberOrder &current, const MemberOrder &wanted);

/// In the natural order of \a ids (node2 before node10, without case, as the table of tests sorts); equal ones keep
/// their order. Any thread.
[[nodiscard]] MemberOrder orderById(const QStringList &ids);

/// Members that have a key in common: a cluster, a subnet, a bond.
struct MemberGroup {
    QString key;   ///< as its first member has it; empty: of those without one
    int first = 0; ///< place of its first member
    int size = 0;
};

struct GroupedOrder {
    MemberOrder members;
    QList<MemberGroup> groups; ///< every place is in one of them
};

/// Members with one key (without case) beside each other, keys in natural order, those without one last. Within a group
/// they stand as in \a within, or as given where that is empty or no order of as many. Any thread.
[[nodiscard]] GroupedOrder orderByGroup(const QStringList &keys, const MemberOrder &within = {});

} // namespace fabriscope
