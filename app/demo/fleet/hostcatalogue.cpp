// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/fleet/hostcatalogue.h"

#include "app/demo/fleet/random.h"

#include <QSet>

namespace fabriscope::demo {

namespace {

constexpr std::array<const char *, 3> clusterNames{"llm-prod-a", "moe-train-b", "推理预发"};
constexpr std::array<const char *, 3> serverPrefixes{"llm-prod-a-gpu", "moe-train-b-gpu", "infer-pre-c-gpu"};
constexpr std::array<const char *, 3> networkModes{"01", "2", "01"};

QByteArray letters(Random &random, int length)
{
    constexpr char alphabet[] = "0123456789abcdefghijklmnopqrstuvwxyz";
    QByteArray text(length, ' ');
    for (char &letter : text)
        letter = alphabet[random.below(36)];
    return text;
}

QByteArray digits(Random &random, int length)
{
    QByteArray text(length, ' ');
    for (char &digit : text)
        digit = static_cast<char>('0' + random.below(10));
    return text;
}

} // namespace

HostCatalogue::HostCatalogue(quint64 seed, int hosts)
{
    Random random(seed, 0x686f737473); // "hosts"
    const quint32 all = static_cast<quint32>(hosts);
    const std::array<quint32, 3> sizes{all - all * 3 / 10 - all / 5, all * 3 / 10, all / 5};
    quint32 first = 0;
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        m_clusters[i] = {"i1" + digits(random, 19), clusterNames[i], networkModes[i],
                         resourceGroupIds[i],       first,           sizes[i]};
        first += sizes[i];
    }
    QSet<QByteArray> taken;
    m_hosts.reserve(hosts);
    for (quint32 i = 0; i < all; ++i) {
        QByteArray resourceId;
        do {
            resourceId = "e01-cn-" + letters(random, 11);
        } while (taken.contains(resourceId));
        taken.insert(resourceId);
        const quint32 cluster = clusterOf(i);
        const QByteArray number = QByteArray::number(i - m_clusters[cluster].firstHost + 1).rightJustified(4, '0');
        m_hosts.append({resourceId, serverPrefixes[cluster] + number});
    }
}

quint32 HostCatalogue::clusterOf(quint32 host) const
{
    if (host >= m_clusters[2].firstHost)
        return 2;
    return host >= m_clusters[1].firstHost ? 1 : 0;
}

QByteArray HostCatalogue::bondAddress(PortId port) const
{
    const quint32 cluster = clusterOf(hostOf(port));
    return address(64 + cluster * bondsPerHost + bondOf(port), hostOf(port));
}

QByteArray HostCatalogue::hostAddress(quint32 host) const
{
    return address(32 + clusterOf(host), host);
}

QByteArray HostCatalogue::address(quint32 network, quint32 host) const
{
    const quint32 number = host - m_clusters[clusterOf(host)].firstHost;
    return "10." + QByteArray::number(network) + '.' + QByteArray::number(number / 250) + '.'
        + QByteArray::number(number % 250 + 1);
}

} // namespace fabriscope::demo
