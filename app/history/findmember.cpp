// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/history/findmember.h"

#include "app/browse/testchunk.h"
#include "app/history/historymaker.h"

#include <algorithm>

namespace fabriscope {

namespace {

/// By the number of a member whether it is one of the host's; sees the members a snapshot's tests can have.
std::vector<bool> membersThatFit(const Vocabulary &words, const HostIdentity &host)
{
    std::vector<bool> fits(words.members.size());
    for (quint32 number = 0; number < quint32(fits.size()); ++number)
        fits[number] = isHost(*words.members[number], host);
    return fits;
}

bool isOneOfThem(const TestHost &host, const QString &name)
{
    return host.resourceId.compare(name, Qt::CaseInsensitive) == 0 || host.ip.compare(name, Qt::CaseInsensitive) == 0
        || host.serverName.compare(name, Qt::CaseInsensitive) == 0;
}

bool hasPart(const TestHost &host, const QString &name)
{
    return host.resourceId.contains(name, Qt::CaseInsensitive) || host.ip.contains(name, Qt::CaseInsensitive)
        || host.serverName.contains(name, Qt::CaseInsensitive);
}

template <class Fits> FoundHosts firstTwo(const Vocabulary &words, Fits fits)
{
    FoundHosts found;
    const quint32 count = words.members.size();
    for (quint32 number = 0; number < count && found.hosts.size() < 2; ++number) {
        const TestHost &host = *words.members[number];
        if (!fits(host))
            continue;
        const HostIdentity who = identityOf(host);
        if (!found.hosts.contains(who))
            found.hosts.append(who);
    }
    return found;
}

} // namespace

std::optional<MemberHistory> historyOf(const TestSnapshot &tests, const MemberOfInterest &who, const StopFlag &stop)
{
    HistoryMaker maker(who);
    const std::vector<bool> fits = membersThatFit(tests.words(), who.host);
    Ordinal ordinal = 0;
    for (const auto &chunk : tests.chunks()) {
        if (stop)
            return std::nullopt;
        for (quint32 row = 0; row < chunk->size() && ordinal < Ordinal(tests.size()); ++row, ++ordinal) {
            const auto members = chunk->membersOf(row);
            const bool hit = std::any_of(members.begin(), members.end(),
                                         [&fits](quint32 member) { return member < fits.size() && fits[member]; });
            if (hit)
                maker.add(tests.at(ordinal));
        }
    }
    return maker.take();
}

FoundHosts findHosts(const TestSnapshot &tests, const QString &name)
{
    if (name.isEmpty())
        return {};
    const FoundHosts exact = firstTwo(tests.words(), [&name](const TestHost &host) { return isOneOfThem(host, name); });
    if (!exact.hosts.isEmpty())
        return exact;
    return firstTwo(tests.words(), [&name](const TestHost &host) { return hasPart(host, name); });
}

} // namespace fabriscope
