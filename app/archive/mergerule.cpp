// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/archive/mergerule.h"

namespace fabriscope {

bool mayReplace(const NetTest &incoming, const Provenance &from, const NetTest &current,
                const QDateTime &currentLastSeen)
{
    if (!from.fromFile)
        return true;
    if (from.receivedAt < currentLastSeen)
        return false;
    return stateOf(incoming) != TestState::Running || stateOf(current) == TestState::Running;
}

bool mayStillChange(const StoredTest &stored, const QString &netTestType)
{
    return !stored.goneSince.isValid() && stateOf(*stored.test) == TestState::Running && !isContradictory(*stored.test)
        && (netTestType.isEmpty() || stored.test->netTestType.compare(netTestType, Qt::CaseInsensitive) == 0);
}

} // namespace fabriscope
