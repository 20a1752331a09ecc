// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <array>

namespace fabriscope::demo {

inline constexpr quint32 bondsPerHost = 8;

/// A port of the fleet as one number: host × 8 + bond, both counted from 0.
using PortId = quint32;

[[nodiscard]] inline PortId portOf(quint32 host, quint32 bond)
{
    return host * bondsPerHost + bond;
}
[[nodiscard]] inline quint32 hostOf(PortId port)
{
    return port / bondsPerHost;
}
[[nodiscard]] inline quint32 bondOf(PortId port)
{
    return port % bondsPerHost;
}

struct DemoHost {
    QByteArray resourceId; ///< "e01-cn-20p36bqet39"
    QByteArray serverName; ///< "llm-prod-a-gpu0042"
};

/// The hosts firstHost … firstHost + hosts − 1. May be empty in a very small fleet.
struct DemoCluster {
    QByteArray id;            ///< "i11066721171826501…"
    QByteArray name;          ///< UTF-8
    QByteArray networkMode;   ///< "01", "2"
    QByteArray resourceGroup; ///< UTF-8; the records do not carry it
    quint32 firstHost = 0;
    quint32 hosts = 0;
};

/// The ResourceGroupIds of the three clusters, UTF-8; the same in every fleet.
inline constexpr std::array<const char *, 3> resourceGroupIds{"rg-acfmxno4vh5dema", "rg-aek2trainingdemo",
                                                              "rg-智算平台+测试"};

/// The hosts of the fleet with names and addresses that never change. A plain value.
class HostCatalogue {
public:
    HostCatalogue(quint64 seed, int hosts);

    [[nodiscard]] quint32 size() const { return static_cast<quint32>(m_hosts.size()); }
    [[nodiscard]] const DemoHost &host(quint32 index) const { return m_hosts[index]; }
    [[nodiscard]] const std::array<DemoCluster, 3> &clusters() const { return m_clusters; }
    [[nodiscard]] quint32 clusterOf(quint32 host) const;

    /// The address of one bond, "10.64.0.1"; every bond is a network of its own.
    [[nodiscard]] QByteArray bondAddress(PortId port) const;
    /// The address a communication-library test names a host by.
    [[nodiscard]] QByteArray hostAddress(quint32 host) const;

private:
    [[nodiscard]] QByteArray address(quint32 network, quint32 host) const;

    std::array<DemoCluster, 3> m_clusters;
    QList<DemoHost> m_hosts;
};

} // namespace fabriscope::demo
