// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/archive/mergerule.h"

#include "app/record/jsoncontent.h"

namespace fabriscope {

bool saysTheSame(const QByteArray &one, const QByteArray &other)
{
    constexpr qsizetype largest = qsizetype(8) * 1024 * 1024; // a larger one would keep everything else waiting
    if (one == other)
        return true;
    if (one.size() > largest || other.size() > largest)
        return false;
    const auto content = jsonContent(one);
    return content && content == jsonContent(other);
}

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
