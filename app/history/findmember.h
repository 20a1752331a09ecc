// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/browse/teststore.h"
#include "app/browse/verdicts.h"
#include "app/history/memberhistory.h"

namespace fabriscope {

/// The history of \a who in all tests of a snapshot: looks through the members' numbers, and reads only the tests that
/// have them. Any thread; nothing when stopped half-way.
[[nodiscard]] std::optional<MemberHistory> historyOf(const TestSnapshot &tests, const MemberOfInterest &who,
                                                     const StopFlag &stop);

/// The one host of \a tests that \a name (what stands behind "host:" in a query) speaks of: the only one whose
/// ResourceId, IP or ServerName it is, else the only one of which it is a part. Case does not matter.
struct FoundHosts {
    QList<HostIdentity> hosts; ///< no more than two: then it may be anybody
};
[[nodiscard]] FoundHosts findHosts(const TestSnapshot &tests, const QString &name);

} // namespace fabriscope
