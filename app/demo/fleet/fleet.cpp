// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/fleet/fleet.h"

#include "app/demo/records/samplerecord.h"
#include "app/demo/records/uuidtext.h"

#include <algorithm>
#include <limits>

namespace fabriscope::demo {

namespace {

/// A twelfth of a small fleet runs when the clock starts, a dozen of a usual one.
int runningAtStart(int tests)
{
    return std::min(12, (tests + 2) / 4);
}

PlannedTest sample()
{
    PlannedTest test;
    test.kind = DemoKind::Sample;
    test.createdMsecs = sampleCreatedMsecs;
    test.startedMsecs = sampleCreatedMsecs;
    test.endedMsecs = std::numeric_limits<qint64>::max(); // it says InProgress for ever
    return test;
}

} // namespace

Fleet::Fleet(const FleetSeed &seed)
    : m_seed(seed)
    , m_hosts(seed.seed, seed.hosts)
    , m_faults(plantFaults(seed.seed, m_hosts, seed.nowMsecs))
    , m_planner(m_hosts, m_faults, m_members)
    , m_schedule(seed.seed, m_hosts, m_faults, m_planner, seed.nowMsecs)
{
    const int running = runningAtStart(seed.tests);
    const int samples = seed.tests >= 2 ? 1 : 0;
    m_members.reserve(static_cast<std::size_t>(seed.tests) * 16);
    m_tests = m_schedule.history(seed.tests - running - samples);
    for (const PlannedTest &test : m_schedule.running(running))
        m_tests.push_back(test);
    if (samples > 0)
        m_tests.push_back(sample());
    std::stable_sort(m_tests.begin(), m_tests.end(),
                     [](const PlannedTest &a, const PlannedTest &b) { return a.createdMsecs < b.createdMsecs; });
    m_atStart = static_cast<quint32>(m_tests.size());
}

quint64 Fleet::secret() const
{
    const quint64 size = static_cast<quint64>(m_seed.tests) << 32 | static_cast<quint32>(m_seed.hosts);
    return Random::mixed(Random::mixed(m_seed.seed, size), static_cast<quint64>(m_seed.nowMsecs));
}

quint32 Fleet::countAt(qint64 momentMsecs)
{
    if (m_atStart == 0)
        return 0; // who asked for no tests is not to be sent any later
    while (m_tests.size() == m_atStart || m_tests.back().createdMsecs <= momentMsecs)
        m_tests.push_back(m_schedule.nextLive());
    const auto later =
        std::upper_bound(m_tests.begin() + m_atStart, m_tests.end(), momentMsecs,
                         [](qint64 moment, const PlannedTest &test) { return moment < test.createdMsecs; });
    return static_cast<quint32>(later - m_tests.begin());
}

std::span<const PortId> Fleet::members(const PlannedTest &test) const
{
    return std::span(m_members).subspan(test.firstMember, test.members);
}

std::optional<quint32> Fleet::find(const QByteArray &testId, qint64 momentMsecs)
{
    const quint32 count = countAt(momentMsecs);
    for (auto ordinal = static_cast<quint32>(m_ordinals.size()); ordinal < count; ++ordinal)
        m_ordinals.insert(testIdOf(m_tests[ordinal]), ordinal);
    const auto found = m_ordinals.constFind(testId);
    if (found == m_ordinals.cend() || *found >= count)
        return std::nullopt;
    return *found;
}

const QByteArray &Fleet::resourceGroupOf(const PlannedTest &test) const
{
    return m_hosts.clusters()[test.cluster].resourceGroup;
}

QByteArray testIdOf(const PlannedTest &test)
{
    if (test.kind == DemoKind::Sample)
        return sampleTestId();
    Random random(test.key, 0x6964); // "id"
    if (!random.chance(0.15))
        return uuidText(random);
    return "dr-" + QByteArray::number(random.next(), 36).rightJustified(13, '0').right(12);
}

const char *statusOf(const PlannedTest &test, qint64 momentMsecs)
{
    if (momentMsecs < test.startedMsecs)
        return "Pending";
    if (momentMsecs < test.endedMsecs)
        return "InProgress";
    return test.failure == FailureCause::None ? "Finished" : "Failed";
}

} // namespace fabriscope::demo
