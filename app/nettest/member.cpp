// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/nettest/member.h"

#include <QSet>

#include <cmath>

namespace fabriscope {

namespace {

void append(QList<Member> &members, const HostList &hosts, MemberRole role)
{
    for (const TestHost &host : hosts)
        members.append({&host, role});
}

} // namespace

QList<Member> membersOf(const NetTest &test)
{
    QList<Member> members;
    members.reserve(memberCount(test));
    if (test.traffic) {
        append(members, test.traffic->clients, MemberRole::Client);
        append(members, test.traffic->servers, MemberRole::Server);
    }
    if (test.delay)
        append(members, test.delay->hosts, MemberRole::DelayHost);
    if (test.comm)
        append(members, test.comm->hosts, MemberRole::CommHost);
    return members;
}

qsizetype memberCount(const NetTest &test)
{
    qsizetype count = 0;
    if (test.traffic)
        count += test.traffic->clients.size() + test.traffic->servers.size();
    if (test.delay)
        count += test.delay->hosts.size();
    if (test.comm)
        count += test.comm->hosts.size();
    return count;
}

Direction directionOf(const NetTest &test)
{
    switch (kindOf(test)) {
    case TestKind::Traffic:
        if (test.traffic && test.traffic->isMton())
            return Direction::ClientsToServers;
        if (test.traffic && test.traffic->isFullmesh())
            return Direction::EachWithEach;
        return Direction::Unknown;
    case TestKind::Delay:
        return Direction::EachWithEach;
    case TestKind::Comm:
        return Direction::Collective;
    case TestKind::Other:
        break;
    }
    return Direction::Unknown;
}

qint64 pairCount(const NetTest &test)
{
    switch (directionOf(test)) {
    case Direction::ClientsToServers:
        return qint64(test.traffic->clients.size()) * test.traffic->servers.size();
    case Direction::EachWithEach: {
        // The documentation puts every member of a Fullmesh into Clients; the sample has one in Servers as well.
        const qint64 n = kindOf(test) == TestKind::Delay ? (test.delay ? test.delay->hosts.size() : 0)
                                                         : test.traffic->clients.size() + test.traffic->servers.size();
        return n * (n - 1);
    }
    case Direction::Collective:
    case Direction::Unknown:
        break;
    }
    return 0;
}

qsizetype distinctHosts(const HostList &members)
{
    QSet<QString> names;
    qsizetype nameless = 0;
    for (const TestHost &host : members) {
        const QString &name = host.resourceId.isEmpty() ? host.ip : host.resourceId;
        if (name.isEmpty())
            ++nameless;
        else
            names.insert(name);
    }
    return names.size() + nameless;
}

std::optional<qint64> gpusPerHost(const CommTest &comm)
{
    const qsizetype hosts = distinctHosts(comm.hosts);
    const double each = hosts > 0 ? comm.gpuNum.number.value_or(0) / double(hosts) : 0;
    if (each < 1 || each > double(1 << 30) || each != std::floor(each))
        return std::nullopt;
    return qint64(each);
}

} // namespace fabriscope
