// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/topologyparty.h"

#include "app/fields/field.h"
#include "app/nettest/displaytext.h"
#include "ui/charts/membernaming.h"
#include "ui/charts/topologywords.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 40;

int compareNaturally(const QString &a, const QString &b)
{
    return compareValues(FieldValue(a), FieldValue(b));
}

QString hostName(const TestHost &host)
{
    return !host.resourceId.isEmpty() ? host.resourceId : !host.ip.isEmpty() ? host.ip : host.serverName;
}

QList<TopologyCluster> bySubnet(const QList<TopologyHost> &hosts, int bits)
{
    QList<TopologyCluster> clusters;
    QHash<QString, qsizetype> places;
    for (const TopologyHost &host : hosts) {
        const QString subnet = subnetOf(host.address, bits);
        const auto place = places.constFind(subnet);
        if (place == places.cend()) {
            places.insert(subnet, clusters.size());
            clusters.append(
                {subnet.isEmpty() ? TopologyText::tr("other addresses") : subnet, {host}, TopologyCluster::By::Subnet});
        } else {
            clusters[*place].hosts.append(host);
        }
    }
    std::stable_sort(clusters.begin(), clusters.end(), [](const TopologyCluster &a, const TopologyCluster &b) {
        return compareNaturally(a.title, b.title) < 0;
    });
    return clusters;
}

/// Both ends of a name, of which the last tells it from others, so short that two stand beside each other.
QString shortEnd(const QString &name)
{
    constexpr qsizetype head = 6;
    constexpr qsizetype tail = 5;
    const QString shown = displayText(name, longestName);
    return shown.size() <= head + tail + 1 ? shown : shown.left(head) + u'…' + shown.right(tail);
}

QList<TopologyCluster> byRuns(const QList<TopologyHost> &hosts, qsizetype most)
{
    QList<TopologyCluster> clusters;
    const qsizetype run = (hosts.size() + most - 1) / most;
    for (qsizetype first = 0; first < hosts.size(); first += run) {
        const QList<TopologyHost> part = hosts.mid(first, run);
        clusters.append({TopologyText::tr("%1 … %2", "first and last host of many")
                             .arg(shortEnd(part.first().name), shortEnd(part.last().name)),
                         part, TopologyCluster::By::Name});
    }
    return clusters;
}

} // namespace

qsizetype TopologyCluster::size() const
{
    return std::accumulate(hosts.begin(), hosts.end(), qsizetype(0),
                           [](qsizetype sum, const TopologyHost &host) { return sum + host.members.size(); });
}

QList<TopologyHost> hostsOf(const QList<Member> &all, const QList<int> &members)
{
    QList<TopologyHost> hosts;
    QHash<QString, qsizetype> places;
    for (const int member : members) {
        const QString name = hostName(*all.at(member).host);
        const auto place = name.isEmpty() ? places.cend() : places.constFind(name);
        if (place != places.cend()) {
            hosts[*place].members.append(member);
            continue;
        }
        places.insert(name, hosts.size());
        hosts.append({name, {}, {member}});
    }
    for (TopologyHost &host : hosts) {
        std::stable_sort(host.members.begin(), host.members.end(), [&all](int a, int b) {
            const int byBond = compareNaturally(all.at(a).host->bond, all.at(b).host->bond);
            return byBond != 0 ? byBond < 0 : compareNaturally(all.at(a).host->ip, all.at(b).host->ip) < 0;
        });
        host.address = all.at(host.members.first()).host->ip;
    }
    std::stable_sort(hosts.begin(), hosts.end(),
                     [](const TopologyHost &a, const TopologyHost &b) { return compareNaturally(a.name, b.name) < 0; });
    return hosts;
}

QList<TopologyCluster> clustered(const QList<TopologyHost> &hosts, qsizetype most)
{
    if (hosts.size() <= most) {
        QList<TopologyCluster> clusters;
        for (const TopologyHost &host : hosts)
            clusters.append(
                {host.name.isEmpty() ? TopologyText::tr("unnamed") : displayText(host.name, longestName), {host}});
        return clusters;
    }
    for (const int bits : {24, 16}) {
        const QList<TopologyCluster> clusters = bySubnet(hosts, bits);
        if (clusters.size() > 1 && clusters.size() <= most)
            return clusters;
    }
    return byRuns(hosts, most);
}

QString drawnName(const TestHost &host)
{
    const QString name = displayText(hostName(host), longestName);
    const QString shown = name.isEmpty() ? TopologyText::tr("unnamed") : name;
    return host.bond.isEmpty() ? shown : u"%1 · %2"_s.arg(shown, displayText(host.bond, 12));
}

} // namespace fabriscope
