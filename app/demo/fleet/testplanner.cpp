// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/fleet/testplanner.h"

#include "app/demo/fleet/nights.h"
#include "app/demo/fleet/outcome.h"

#include <algorithm>

namespace fabriscope::demo {

namespace {

/// Most tests have a few members, some a rack, a few a whole segment.
quint32 usualSize(Random &random)
{
    const double share = random.unit();
    if (share < 0.55)
        return static_cast<quint32>(random.between(3, 10));
    if (share < 0.94)
        return static_cast<quint32>(random.between(11, 32));
    return share < 0.99 ? static_cast<quint32>(random.between(33, 64)) : static_cast<quint32>(random.between(65, 128));
}

/// Odd spellings are rare, but a hundred tests hold them all.
TimeSpelling spellingOf(quint32 number)
{
    switch (number % 53) {
    case 7:
    case 24:
    case 41:
        return TimeSpelling::NoSeconds;
    case 13:
    case 37:
        return TimeSpelling::Offset;
    case 29:
        return TimeSpelling::NoZone;
    case 47:
        return TimeSpelling::EpochMsecs;
    default:
        return TimeSpelling::Plain;
    }
}

/// What the spelling cannot say is not there: so the list stays in the order of the times it shows.
qint64 sayable(qint64 msecs, TimeSpelling spelling)
{
    if (spelling == TimeSpelling::NoZone || spelling == TimeSpelling::EpochMsecs)
        return msecs;
    const qint64 unit = spelling == TimeSpelling::NoSeconds ? minuteMsecs : 1000;
    return msecs - msecs % unit;
}

} // namespace

TestPlanner::TestPlanner(const HostCatalogue &hosts, const PlantedFaults &faults, MemberList &members)
    : m_hosts(hosts), m_faults(faults), m_members(members)
{
    for (std::size_t i = 0; i < m_shuffled.size(); ++i) {
        const DemoCluster &cluster = hosts.clusters()[i];
        for (quint32 host = 0; host < cluster.hosts; ++host)
            m_shuffled[i].push_back(cluster.firstHost + host);
    }
}

PlannedTest TestPlanner::plan(quint32 cluster, qint64 createdMsecs, Random &random)
{
    PlannedTest test;
    test.key = random.next();
    test.cluster = static_cast<quint8>(cluster);
    test.createdMsecs = createdMsecs;
    test.firstMember = static_cast<quint32>(m_members.size());
    const double share = random.unit();
    if (share < 0.42)
        shapeTraffic(test, random);
    else if (share < 0.68)
        shapeDelay(test, random);
    else if (share < 0.94)
        shapeComm(test, random);
    else
        shapeDiag(test, random);
    chooseTimes(test, random);
    test.failure = outcomeOf(test, members(test), m_faults, random);
    return test;
}

PlannedTest TestPlanner::again(const PlannedTest &failed, qint64 createdMsecs, Random &random)
{
    PlannedTest test = failed; // with the same members
    test.key = random.next();
    test.createdMsecs = createdMsecs;
    chooseTimes(test, random);
    test.failure = outcomeOf(test, members(test), m_faults, random);
    return test;
}

std::span<const PortId> TestPlanner::members(const PlannedTest &test) const
{
    return std::span<const PortId>(m_members).subspan(test.firstMember, test.members);
}

void TestPlanner::shapeTraffic(PlannedTest &test, Random &random)
{
    constexpr std::array<quint16, 6> durations{10, 20, 30, 30, 60, 120};
    constexpr std::array<quint16, 5> queuePairs{1, 2, 4, 8, 16};
    constexpr std::array<quint16, 5> connections{1, 4, 8, 16, 32};
    test.kind = DemoKind::Traffic;
    test.isTcp = random.chance(0.22);
    test.isFullmesh = random.chance(0.55);
    test.isGdr = !test.isTcp && random.chance(0.65);
    test.durationSecs = random.pick(durations);
    test.qp = random.pick(test.isTcp ? connections : queuePairs);
    test.port = static_cast<quint16>(test.isTcp ? 5201 + random.below(8) * 100 : 18515 + random.below(4) * 1000);
    choosePorts(test, usualSize(random), random);
    test.clients = test.members;
    if (test.isFullmesh || test.members < 2)
        return;
    constexpr std::array<int, 4> shapes{1, 2, 2, 3}; // one to many, halves, halves, many to one
    const int shape = random.pick(shapes);
    test.clients = shape == 1 ? 1 : static_cast<quint16>(shape == 2 ? test.members / 2 : test.members - 1);
}

void TestPlanner::shapeDelay(PlannedTest &test, Random &random)
{
    test.kind = DemoKind::Delay;
    test.port = static_cast<quint16>(23000 + random.below(16) * 10);
    choosePorts(test, usualSize(random), random);
}

void TestPlanner::shapeComm(PlannedTest &test, Random &random)
{
    test.kind = DemoKind::Comm;
    test.isNccl = random.chance(0.4);
    test.collective = static_cast<quint8>(random.below(static_cast<quint32>(collectiveNames.size())));
    test.port = static_cast<quint16>(30000 + random.below(64));
    chooseHosts(test, usualSize(random), random);
    for (const quint32 host : m_chosen)
        m_members.push_back(portOf(host, 0));
    test.members = static_cast<quint16>(m_chosen.size());
    constexpr std::array<quint16, 5> gpusPerHost{8, 8, 8, 4, 1};
    test.gpus = static_cast<quint16>(test.members * random.pick(gpusPerHost));
}

void TestPlanner::shapeDiag(PlannedTest &test, Random &random)
{
    test.kind = DemoKind::Diag;
    test.port = 80;
    choosePorts(test, static_cast<quint32>(random.between(3, 8)), random);
}

/// \a wanted different hosts of the test's cluster, or as many as it has, into m_chosen.
void TestPlanner::chooseHosts(const PlannedTest &test, quint32 wanted, Random &random)
{
    std::vector<quint32> &hosts = m_shuffled[test.cluster];
    const quint32 all = static_cast<quint32>(hosts.size());
    const quint32 count = std::min(wanted, all);
    const quint32 rack = random.below(all - count + 1); // where neighbours begin
    const bool isRack = random.chance(0.3);
    m_chosen.clear();
    for (quint32 i = 0; i < count; ++i) {
        std::swap(hosts[i], hosts[i + random.below(all - i)]);
        m_chosen.push_back(isRack ? m_hosts.clusters()[test.cluster].firstHost + rack + i : hosts[i]);
    }
    // People look again and again at two hosts they suspect.
    if (m_faults.slowPair && m_hosts.clusterOf(m_faults.slowPair->first) == test.cluster && !isRack && count >= 3
        && random.chance(0.05)) {
        for (const quint32 host : {m_faults.slowPair->first, m_faults.slowPair->second})
            m_chosen.erase(std::remove(m_chosen.begin(), m_chosen.end(), host), m_chosen.end());
        m_chosen.resize(count - 2);
        m_chosen.insert(m_chosen.begin(), m_faults.slowPair->first);
        m_chosen.push_back(m_faults.slowPair->second);
    }
}

/// \a wanted different ports: mostly the same bond of so many hosts, sometimes every bond of a few, which is also
/// the way when there are fewer hosts than ports wanted.
void TestPlanner::choosePorts(PlannedTest &test, quint32 wanted, Random &random)
{
    const quint32 hosts = m_hosts.clusters()[test.cluster].hosts;
    const bool isEveryBond = wanted >= 2 * bondsPerHost && random.chance(0.15);
    const quint32 bonds = isEveryBond ? bondsPerHost : std::min(bondsPerHost, (wanted + hosts - 1) / hosts);
    const quint32 firstBond = bonds == 1 ? random.below(bondsPerHost) : 0;
    chooseHosts(test, (wanted + bonds - 1) / bonds, random);
    for (const quint32 host : m_chosen) {
        for (quint32 bond = 0; bond < bonds; ++bond)
            m_members.push_back(portOf(host, firstBond + bond));
    }
    test.members = static_cast<quint16>(m_members.size() - test.firstMember);
}

void TestPlanner::chooseTimes(PlannedTest &test, Random &random)
{
    qint64 seconds = random.between(15, 60);
    if (test.kind == DemoKind::Traffic)
        seconds += test.durationSecs;
    else if (test.kind == DemoKind::Comm)
        seconds += random.between(40, 400);
    else
        seconds += random.between(10, 60) + test.members;
    test.createdAs = spellingOf(m_planned);
    test.endedAs = spellingOf(m_planned + 5);
    ++m_planned;
    test.createdMsecs = sayable(test.createdMsecs, test.createdAs);
    test.startedMsecs = test.createdMsecs;
    test.endedMsecs = test.createdMsecs + seconds * 1000 + random.between(0, 999);
    if (test.endedAs == TimeSpelling::NoSeconds)
        test.endedMsecs += minuteMsecs; // so that what is left of it after cutting the seconds is not too early
    test.endedMsecs = sayable(test.endedMsecs, test.endedAs);
}

} // namespace fabriscope::demo
