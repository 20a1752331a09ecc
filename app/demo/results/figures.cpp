// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/results/figures.h"

#include <algorithm>

namespace fabriscope::demo {

namespace {

constexpr quint32 hostsPerSegment = 128; // of Lingjun's network: hosts under the same leaf switches

enum Stream : quint64 { latencyStream = 1, jitterStream, bandwidthStream, nightStream, sizeStream };

} // namespace

Figures::Figures(const Fleet &fleet, const PlannedTest &test)
    : m_fleet(fleet)
    , m_test(test)
    , m_ports(fleet.members(test))
    , m_isBadNight(fleet.faults().isBadNight(test.cluster, test.createdMsecs))
{
}

bool Figures::isPair(int from, int to) const
{
    if (from == to)
        return false;
    const bool isOneWay = m_test.kind == DemoKind::Traffic && !m_test.isFullmesh;
    return !isOneWay || (from < m_test.clients && to >= m_test.clients);
}

double Figures::latencyMicros(int from, int to) const
{
    const quint32 a = hostOf(port(from));
    const quint32 b = hostOf(port(to));
    double micros = a / hostsPerSegment == b / hostsPerSegment ? 4.7 : 7.9;
    if (a == b)
        micros = 2.3;
    if (m_test.isTcp)
        micros = micros * 3 + 14;
    return micros * noise(latencyStream, from, to).around(0.03) / health(from, to);
}

double Figures::jitter(int from, int to) const
{
    return noise(jitterStream, from, to).around(0.2) / health(from, to);
}

double Figures::bandwidthGbps(int from, int to) const
{
    return lineRate() / peers() * noise(bandwidthStream, from, to).around(0.01) * health(from, to);
}

double Figures::busBandwidth(qint64 bytes) const
{
    double worst = 1;
    for (const PortId member : m_ports)
        worst = std::min(worst, hostHealth(member));
    return busBandwidthAt(worst, bytes, 0);
}

double Figures::hostBusBandwidth(int member, qint64 bytes) const
{
    return busBandwidthAt(hostHealth(port(member)), bytes, member + 1);
}

double Figures::busBandwidthAt(double share, qint64 bytes, int who) const
{
    const double plateau = (m_test.isNccl ? 368 : 381) * (m_isBadNight ? share * 0.5 : share);
    const double half = 24.0 * 1024 * 1024 * std::max<double>(1, m_test.members); // bytes where half of it is reached
    const auto size = static_cast<double>(bytes);
    const int step = static_cast<int>(bytes % 1'000'003);
    return plateau * size / (size + half) * noise(sizeStream, step, who).around(0.01);
}

double Figures::hostHealth(PortId port) const
{
    double worst = 1;
    for (quint32 bond = 0; bond < bondsPerHost; ++bond)
        worst = std::min(worst, portHealth(portOf(hostOf(port), bond)));
    return worst;
}

double Figures::health(int from, int to) const
{
    double share = std::min(portHealth(port(from)), portHealth(port(to)));
    if (const auto &slow = m_fleet.faults().slowPair) {
        const quint32 a = hostOf(port(from));
        const quint32 b = hostOf(port(to));
        if ((a == slow->first && b == slow->second) || (a == slow->second && b == slow->first))
            share = std::min(share, 0.28);
    }
    if (m_isBadNight)
        share *= 0.35 + 0.5 * noise(nightStream, from, to).unit();
    return share;
}

/// A fault shows in full where the test failed by it, and faintly in those it let pass.
double Figures::portHealth(PortId port) const
{
    const PlantedFaults &faults = m_fleet.faults();
    if (faults.sickHost == hostOf(port))
        return m_test.failure == FailureCause::SickHost ? 0.24 : 0.82;
    if (faults.sickPort == port)
        return m_test.failure == FailureCause::SickPort ? 0.46 : 0.85;
    return 1;
}

/// What one bond of 2 × 200 Gbit/s reaches: few flows fill only one of its links, and without GDR every byte takes the
/// way through the host's memory.
double Figures::lineRate() const
{
    if (m_test.isTcp)
        return std::min(96.0, 14.0 + 9.0 * m_test.qp);
    double rate = m_test.qp >= 4 ? 388 : 342;
    if (m_test.qp == 1)
        rate = 194;
    return m_test.isGdr ? rate : rate * 0.72;
}

/// How many pairs share a port: all its own in a mesh, those of the longer side where it goes one way.
int Figures::peers() const
{
    if (m_test.kind != DemoKind::Traffic || m_test.isFullmesh)
        return std::max(1, members() - 1);
    return std::max<int>(m_test.clients, members() - m_test.clients);
}

Random Figures::noise(quint64 what, int from, int to) const
{
    return Random(m_test.key, what << 40 | quint64(from) << 20 | quint64(to));
}

} // namespace fabriscope::demo
