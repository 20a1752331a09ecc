// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/fleet/schedule.h"

#include <QByteArray>
#include <QHash>

#include <optional>
#include <span>

namespace fabriscope::demo {

/// What a fleet is made from. The same values make the same fleet, byte for byte, on every machine.
struct FleetSeed {
    quint64 seed = 1;
    int tests = 2400;
    int hosts = 256;
    qint64 nowMsecs = 0; ///< when the fleet's clock starts, ms since the epoch, whole seconds
};

/// The made-up tests, oldest first: their ordinals never change, new tests get higher ones. What is there at a
/// moment, and how far each test is, follows from the moment alone. Not thread-safe: tests that start while one
/// watches are planned when they are first asked for.
class Fleet {
public:
    explicit Fleet(const FleetSeed &seed);

    Fleet(const Fleet &) = delete;
    Fleet &operator=(const Fleet &) = delete;

    [[nodiscard]] const HostCatalogue &hosts() const { return m_hosts; }
    [[nodiscard]] const PlantedFaults &faults() const { return m_faults; }
    [[nodiscard]] qint64 nowMsecs() const { return m_seed.nowMsecs; }

    /// A number that another fleet does not have: its page tokens are not taken for those of this one.
    [[nodiscard]] quint64 secret() const;

    /// How many tests there are at \a momentMsecs: the ordinals from 0 up to it.
    [[nodiscard]] quint32 countAt(qint64 momentMsecs);
    /// \a ordinal below a countAt() asked for before.
    [[nodiscard]] const PlannedTest &test(quint32 ordinal) const { return m_tests[ordinal]; }
    [[nodiscard]] std::span<const PortId> members(const PlannedTest &test) const;
    /// The ordinal of a test that is there at \a momentMsecs, by its TestId byte for byte.
    [[nodiscard]] std::optional<quint32> find(const QByteArray &testId, qint64 momentMsecs);

    /// The ResourceGroupId a test belongs to; its record does not say it.
    [[nodiscard]] const QByteArray &resourceGroupOf(const PlannedTest &test) const;

private:
    FleetSeed m_seed;
    HostCatalogue m_hosts;
    PlantedFaults m_faults;
    MemberList m_members;
    TestPlanner m_planner;
    Schedule m_schedule;
    std::vector<PlannedTest> m_tests;
    quint32 m_atStart = 0;                 ///< of m_tests; those after it start later
    QHash<QByteArray, quint32> m_ordinals; ///< of the first m_ordinals.size() tests
};

/// The TestId: a UUID, or "dr-…", or that of the documented sample.
[[nodiscard]] QByteArray testIdOf(const PlannedTest &test);

/// "Pending", "InProgress", "Finished" or "Failed" at \a momentMsecs.
[[nodiscard]] const char *statusOf(const PlannedTest &test, qint64 momentMsecs);

} // namespace fabriscope::demo
