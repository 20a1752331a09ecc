// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fields/field.h"
#include "app/nettest/hostidentity.h"
#include "app/nettest/member.h"

namespace fabriscope {

/// A field of the catalogue in two tests A and B. Values are raw; missing where a test has none.
struct ComparedField {
    FieldId id;
    FieldValue a;
    FieldValue b;
    bool differs = false; ///< texts are compared without case, as queries do
};

/// What a host does in one test: in which role, with which bond, and how often the record says so.
struct MemberPart {
    MemberRole role = MemberRole::Client;
    QString bond; ///< as sent first; may be empty
    int count = 1;

    friend bool operator==(const MemberPart &, const MemberPart &) = default;
};

/// A host in one or both tests, with everything it does there. Without an identity: one nameless entry.
struct ComparedMember {
    HostIdentity who;
    TestHost host; ///< as the first record that names it says
    QList<MemberPart> a;
    QList<MemberPart> b;

    /// The same roles with the same bonds, equally often, whatever their order and the case of the bonds.
    [[nodiscard]] bool hasSameParts() const;
};

/// How two tests stand to each other in time; what a record does not say is missing.
struct ComparedTimes {
    std::optional<qint64> createdApart; ///< ms from the creation of A to that of B; negative: B is older
    std::optional<qint64> elapsedApart; ///< ms by which B took longer
    std::optional<bool> overlap;        ///< whether there was a moment at which both ran
};

/// Two tests side by side. A plain value; holds texts as they were sent.
struct Comparison {
    QList<ComparedField> fields; ///< of those that one of the tests has, in the catalogue's order
    ComparedTimes times;
    QList<ComparedMember> onlyA; ///< in the order of their records
    QList<ComparedMember> onlyB;
    QList<ComparedMember> both; ///< in the order of A
    bool sameOrder = true;      ///< the hosts in both stand in the same order in both records
};

/// Looks at members of both tests once, whatever their number. Any thread.
[[nodiscard]] Comparison compareTests(const NetTest &a, const NetTest &b);

} // namespace fabriscope
