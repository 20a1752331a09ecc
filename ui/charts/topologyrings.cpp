// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/topologyparts.h"
#include "ui/charts/topologywords.h"

#include <QLocale>
#include <QtMath>

namespace fabriscope::topology {

namespace {

constexpr qreal top = -M_PI_2; ///< where a circle begins
constexpr qreal slotLength = 26;
constexpr qreal hostGap = 0.6;  ///< slots between two hosts
constexpr qreal clusterGap = 2; ///< slots between two clusters of dots
constexpr qsizetype mostPortsAligned = 16;
constexpr int mostSlots = 160; ///< around a circle before it grows deeper
constexpr qreal smallestNamedRing = 84;
constexpr qreal smallestDottedRing = 110;

qsizetype membersIn(const QList<TopologyHost> &hosts)
{
    qsizetype members = 0;
    for (const TopologyHost &host : hosts)
        members += host.members.size();
    return members;
}

/// How many dots stand one behind the other: so many that whole hosts fill a slot, where hosts have several ports.
int depthOf(const QList<TopologyHost> &hosts)
{
    const int deep = int((membersIn(hosts) + mostSlots - 1) / mostSlots);
    qsizetype ports = 1;
    for (const TopologyHost &host : hosts)
        ports = qMax(ports, host.members.size());
    return deep > 1 && ports <= mostPortsAligned ? int((deep + ports - 1) / ports * ports) : deep;
}

/// Puts the dots of one cluster into the slots from \a first on, filling each slot outwards. Returns the slots used.
int addDots(TopologyLayout &ring, const QList<Member> &all, const TopologyCluster &cluster, TopologyNodeKind kind,
            qreal radius, int deep, qreal first, qreal slotAngle)
{
    int place = 0;
    const int group = ring.nodes.isEmpty() ? 0 : ring.nodes.last().group + 1;
    for (const TopologyHost &host : cluster.hosts) {
        const int hostNumber = ring.nodes.isEmpty() ? 0 : ring.nodes.last().host + 1;
        for (qsizetype port = 0; port < host.members.size(); ++port, ++place) {
            const int slot = place / deep;
            const qreal angle = top + (first + slot + 0.5) * slotAngle;
            const QPointF at = onCircle(radius + (place % deep) * dotPitch, angle);
            // Dots side by side are linked along the ring, dots above each other along the slot; a host that goes on
            // in the next slot is not linked across.
            if (port > 0 && (deep == 1 || place % deep != 0))
                ring.links.append({ring.nodes.last().at, at});
            const int member = host.members.at(port);
            ring.nodes.append({member, kind, hostNumber, at, drawnName(*all.at(member).host), {}, group});
        }
    }
    return (place + deep - 1) / deep;
}

} // namespace

TopologyLayout namedRing(const QList<Member> &all, const QList<TopologyHost> &hosts, TopologyNodeKind kind,
                         const QHash<int, QString> &remarks)
{
    TopologyLayout ring;
    const qreal gap = hosts.size() > 1 ? hostGap : 0;
    const qreal count = qreal(membersIn(hosts)) + gap * qreal(hosts.size());
    const qreal radius = qMax(smallestNamedRing, count * slotLength / (2 * M_PI));
    const qreal slotAngle = 2 * M_PI / count;
    QList<RingLabel> labels;
    qreal slot = 0;
    for (const TopologyHost &host : hosts) {
        const qreal begin = slot;
        const int hostNumber = ring.nodes.isEmpty() ? 0 : ring.nodes.last().host + 1;
        for (const int member : host.members) {
            const qreal angle = top + (slot + 0.5) * slotAngle;
            const QString remark = remarks.value(member);
            const QString name = drawnName(*all.at(member).host);
            labels.append({angle, radius + 9, int(ring.nodes.size()),
                           remark.isEmpty() ? name : QStringLiteral("%1 · %2").arg(name, remark)});
            ring.nodes.append({member, kind, hostNumber, onCircle(radius, angle), labels.last().text, {}, -1});
            slot += 1;
        }
        if (host.members.size() > 1) {
            ring.areas.append(
                {TopologyArea::Kind::Host,
                 sector(radius - 11, radius + 11, top + (begin + 0.12) * slotAngle, top + (slot - 0.12) * slotAngle)});
        }
        slot += gap;
    }
    addRingLabels(ring, labels, radius + 11);
    return ring;
}

TopologyLayout dottedRing(const QList<Member> &all, const QList<TopologyHost> &hosts, TopologyNodeKind kind)
{
    TopologyLayout ring;
    ring.nodeRadius = dotRadius;
    const QList<TopologyCluster> clusters = clustered(hosts, mostClusters);
    const qreal gap = clusters.size() > 1 ? clusterGap : 0;
    const int deep = depthOf(hosts);
    qreal count = gap * qreal(clusters.size());
    for (const TopologyCluster &cluster : clusters) {
        const qsizetype slotCount = (cluster.size() + deep - 1) / deep;
        count += qreal(slotCount);
    }
    const qreal radius = qMax(smallestDottedRing, count * dotPitch / (2 * M_PI));
    const qreal outer = radius + (deep - 1) * dotPitch + 6;
    const qreal slotAngle = 2 * M_PI / count;
    QList<RingLabel> labels;
    qreal slot = 0;
    for (const TopologyCluster &cluster : clusters) {
        const qreal begin = slot;
        slot += addDots(ring, all, cluster, kind, radius, deep, slot, slotAngle);
        ring.areas.append({TopologyArea::Kind::Group,
                           sector(radius - 6, outer, top + begin * slotAngle, top + slot * slotAngle), cluster.by});
        const QString title = TopologyText::tr("%1 · %2", "host or subnet, number of members")
                                  .arg(cluster.title, QLocale().toString(cluster.size()));
        labels.append({top + (begin + slot) / 2 * slotAngle, outer + 2, -1, title});
        slot += gap;
    }
    addRingLabels(ring, labels, outer + 4);
    return ring;
}

} // namespace fabriscope::topology
