// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/fleet/fleet.h"

namespace fabriscope::demo {

/// What a test measured between its members, numbered as in its record. The same pair gives the same figure however
/// often it is asked for; the planted faults show in them. Refers to a fleet that must outlive it.
class Figures {
public:
    Figures(const Fleet &fleet, const PlannedTest &test);

    [[nodiscard]] const Fleet &fleet() const { return m_fleet; }
    [[nodiscard]] const PlannedTest &test() const { return m_test; }
    [[nodiscard]] int members() const { return m_test.members; }
    [[nodiscard]] PortId port(int member) const { return m_ports[static_cast<std::size_t>(member)]; }
    /// Whether \a from sends to \a to in this test: MTON goes one way, everything else each to each.
    [[nodiscard]] bool isPair(int from, int to) const;

    /// One way, in µs, the mean over the test; the minimum, the maximum and the 99th percentile follow from it.
    [[nodiscard]] double latencyMicros(int from, int to) const;
    /// How much the latencies of a pair vary: 1 is usual.
    [[nodiscard]] double jitter(int from, int to) const;
    /// In Gbit/s. All pairs of a test send at once and share their ports.
    [[nodiscard]] double bandwidthGbps(int from, int to) const;
    /// Bus bandwidth of the collective in GB/s for messages of \a bytes.
    [[nodiscard]] double busBandwidth(qint64 bytes) const;
    /// What \a member's host alone would reach of it: the collective is as slow as the slowest.
    [[nodiscard]] double hostBusBandwidth(int member, qint64 bytes) const;

private:
    /// 1 is healthy, less is worse: the share of the usual bandwidth.
    [[nodiscard]] double health(int from, int to) const;
    [[nodiscard]] double portHealth(PortId port) const;
    [[nodiscard]] double hostHealth(PortId port) const; ///< of the worst of its bonds
    [[nodiscard]] double busBandwidthAt(double share, qint64 bytes, int who) const;
    [[nodiscard]] double lineRate() const;
    [[nodiscard]] int peers() const;
    [[nodiscard]] Random noise(quint64 what, int from, int to) const;

    const Fleet &m_fleet;
    const PlannedTest &m_test;
    std::span<const PortId> m_ports;
    bool m_isBadNight;
};

} // namespace fabriscope::demo
