// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/measure/measuredpairs.h"
#include "app/nettest/member.h"

#include <QHash>
#include <QSet>

namespace fabriscope {

/// Finds who has a row in the pair table of a test: notes whom the figures name, and then tells the rows. One thread.
class PairMembers {
public:
    /// The test must outlive it.
    explicit PairMembers(const NetTest &test);

    /// There is a figure of this pair.
    void note(const MeasuredEnd &source, const MeasuredEnd &target);
    /// So far every figure went from a client to a server.
    [[nodiscard]] bool isOneWay() const { return m_isOneWay; }

    [[nodiscard]] QList<PairMember> clients() const { return rowsOf({MemberRole::Client}); }
    [[nodiscard]] QList<PairMember> servers() const { return rowsOf({MemberRole::Server}); }
    [[nodiscard]] QList<PairMember> all() const;

    /// Where each of \a ends stands among \a rows, -1: nowhere.
    [[nodiscard]] static QList<int> placesIn(const QList<PairMember> &rows, const QList<MeasuredEnd> &ends);
    /// Where the members of a role stand among \a rows.
    [[nodiscard]] QList<int> placesIn(const QList<PairMember> &rows, const QList<Member> &members,
                                      MemberRole role) const;

private:
    /// What the figures name of a host.
    struct Named {
        bool whole = false; ///< without a bond
        bool bonds = false; ///< by bond
    };
    struct HostRoles {
        bool client = false;
        bool server = false;
    };
    void note(const MeasuredEnd &end);
    [[nodiscard]] QList<PairMember> rowsOf(const QSet<MemberRole> &roles) const;

    QList<Member> m_members;
    QHash<QString, Named> m_named;
    QHash<QString, HostRoles> m_roles; ///< of hosts, and of "host\nbond"
    bool m_isOneWay = true;
    bool m_hasBonds = false; ///< some figure names a bond
    bool m_hasWhole = false; ///< some figure names none
};

} // namespace fabriscope
