// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/nettest/member.h"

#include <QString>

#include <optional>

namespace fabriscope {

/// What the table of members knows of each.
enum class MemberColumn : quint8 { Position, Role, ResourceId, Bond, Ip, ServerName };
inline constexpr int memberColumnCount = 6;

/// The members of one test with what follows from their company: which place each has in its own list, and who stands
/// twice. Immutable after it is made; keeps the test alive; any thread.
class MemberRows {
public:
    MemberRows() = default;
    explicit MemberRows(NetTestPtr test);

    [[nodiscard]] qsizetype size() const { return m_members.size(); }
    [[nodiscard]] const Member &at(int member) const { return m_members.at(member); }
    /// From 1, within Clients, Servers or Hosts.
    [[nodiscard]] int position(int member) const { return m_positions.at(member); }
    /// True if another member of the same sub-object has the same ResourceId and Bond.
    [[nodiscard]] bool isDuplicate(int member) const { return m_duplicate.at(member); }
    [[nodiscard]] int duplicateCount() const;
    /// As sent, except for the position and the role.
    [[nodiscard]] QString text(int member, MemberColumn column) const;
    /// The same people in the same places.
    [[nodiscard]] bool sameAs(const MemberRows &other) const;

private:
    void markDuplicates();

    NetTestPtr m_test;
    QList<Member> m_members;
    QList<int> m_positions;
    QList<bool> m_duplicate;
};

/// How the table is to be arranged. Without a column: in the record's own order.
struct MemberRowOrder {
    QString filter; ///< words, all of which must stand somewhere in a row
    std::optional<MemberColumn> column;
    bool descending = false;

    friend bool operator==(const MemberRowOrder &, const MemberRowOrder &) = default;
};

/// The members shown, in their order: natural ("bond2" before "bond10"), missing last, ties in the record's order.
[[nodiscard]] QList<int> arrangedMembers(const MemberRows &rows, const MemberRowOrder &order);

} // namespace fabriscope
