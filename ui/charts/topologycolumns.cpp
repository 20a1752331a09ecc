// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/topologyparts.h"

#include "app/nettest/displaytext.h"
#include "ui/charts/topologywords.h"

#include <QLocale>
#include <QtMath>

namespace fabriscope::topology {

namespace {

constexpr qreal rowHeight = 20;
constexpr qreal boxPadding = 5;
constexpr qreal between = 6; ///< two hosts or clusters
constexpr qreal nameGap = 12;
constexpr int fewestInLine = 8;
constexpr int mostInLine = 40;

QPainterPath rounded(const QRectF &box)
{
    QPainterPath path;
    path.addRoundedRect(box, 5, 5);
    return path;
}

/// What tells a port from the other ports of its host.
QString portName(const TestHost &host)
{
    const QString port = !host.bond.isEmpty() ? host.bond : !host.ip.isEmpty() ? host.ip : host.serverName;
    return port.isEmpty() ? TopologyText::tr("unnamed") : displayText(port, 24);
}

QRectF nameBox(qreal width, qreal y, bool namesLeft)
{
    return {namesLeft ? -nameGap - width : nameGap, y, width, lineHeight};
}

/// One host of a named column from \a y on; returns where the next may begin.
qreal addHost(TopologyLayout &column, const QList<Member> &all, const TopologyHost &host, TopologyNodeKind kind,
              bool namesLeft, qreal y, qreal width)
{
    const Qt::Alignment side = namesLeft ? Qt::AlignRight : Qt::AlignLeft;
    const bool several = host.members.size() > 1;
    const qreal top = y;
    const int hostNumber = column.nodes.isEmpty() ? 0 : column.nodes.last().host + 1;
    if (several) {
        y += boxPadding;
        column.labels.append(
            {TopologyLabel::Kind::Group, -1, displayText(host.name, 40), nameBox(width, y, namesLeft), side, {}});
        y += lineHeight;
    }
    for (const int member : host.members) {
        const TestHost &port = *all.at(member).host;
        const int node = int(column.nodes.size());
        column.nodes.append({member, kind, hostNumber, {0, y + rowHeight / 2}, drawnName(port), {}});
        column.labels.append({TopologyLabel::Kind::Node,
                              node,
                              several ? portName(port) : drawnName(port),
                              nameBox(width, y + 1, namesLeft),
                              side,
                              {}});
        y += rowHeight;
    }
    if (several) {
        y += boxPadding;
        const qreal left = namesLeft ? -nameGap - width - 8 : -12;
        column.areas.append({TopologyArea::Kind::Host, rounded({left, top, width + nameGap + 20, y - top})});
    }
    return y + between;
}

qreal widestName(const QList<Member> &all, const QList<TopologyHost> &hosts)
{
    qreal widest = 0;
    for (const TopologyHost &host : hosts) {
        for (const int member : host.members) {
            const bool several = host.members.size() > 1;
            const QString name = several ? displayText(host.name, 40) : drawnName(*all.at(member).host);
            widest = qMax(widest, widthOf(name, several));
        }
    }
    return widest;
}

QString titleOf(const TopologyCluster &cluster)
{
    return TopologyText::tr("%1 · %2", "host or subnet, number of members")
        .arg(cluster.title, QLocale().toString(cluster.size()));
}

/// One cluster of dots from \a y on, its title beside it; returns where the next may begin.
qreal addCluster(TopologyLayout &column, const QList<Member> &all, const TopologyCluster &cluster,
                 TopologyNodeKind kind, int inLine, bool namesLeft, qreal y)
{
    const int lines = int((cluster.size() + inLine - 1) / inLine);
    const qreal height = qMax(lineHeight, lines * dotPitch + 4);
    const qreal top = y + (height - lines * dotPitch) / 2;
    const qreal width = qMin(int(cluster.size()), inLine) * dotPitch;
    const qreal left = namesLeft ? -width : 0; // dots stand at the inner edge
    int place = 0;
    const int group = column.nodes.isEmpty() ? 0 : column.nodes.last().group + 1;
    for (const TopologyHost &host : cluster.hosts) {
        const int hostNumber = column.nodes.isEmpty() ? 0 : column.nodes.last().host + 1;
        for (qsizetype port = 0; port < host.members.size(); ++port, ++place) {
            const int line = place / inLine;
            const QPointF at(left + (place % inLine + 0.5) * dotPitch, top + (line + 0.5) * dotPitch);
            if (port > 0 && place % inLine != 0)
                column.links.append({column.nodes.last().at, at});
            const int member = host.members.at(port);
            column.nodes.append({member, kind, hostNumber, at, drawnName(*all.at(member).host), {}, group});
        }
    }
    const QRectF dots(left, top, width, lines * dotPitch);
    column.areas.append({TopologyArea::Kind::Group, rounded(dots.adjusted(-3, -2, 3, 2)), cluster.by});
    const qreal titleWidth = widthOf(titleOf(cluster), true);
    const QRectF title(namesLeft ? dots.left() - 8 - titleWidth : dots.right() + 8, y + (height - lineHeight) / 2,
                       titleWidth, lineHeight);
    column.labels.append(
        {TopologyLabel::Kind::Group, -1, titleOf(cluster), title, namesLeft ? Qt::AlignRight : Qt::AlignLeft, {}});
    return y + height + between;
}

} // namespace

TopologyLayout namedColumn(const QList<Member> &all, const QList<TopologyHost> &hosts, TopologyNodeKind kind,
                           bool namesLeft)
{
    TopologyLayout column;
    const qreal width = widestName(all, hosts);
    qreal y = 0;
    for (const TopologyHost &host : hosts)
        y = addHost(column, all, host, kind, namesLeft, y, width);
    return column;
}

TopologyLayout dottedColumn(const QList<Member> &all, const QList<TopologyHost> &hosts, TopologyNodeKind kind,
                            bool namesLeft)
{
    TopologyLayout column;
    column.nodeRadius = dotRadius;
    const QList<TopologyCluster> clusters = clustered(hosts, mostClusters);
    qsizetype largest = 0;
    for (const TopologyCluster &cluster : clusters)
        largest = qMax(largest, cluster.size());
    const int inLine = qBound(fewestInLine, qCeil(qSqrt(qreal(largest) * 4)), mostInLine);
    qreal y = 0;
    for (const TopologyCluster &cluster : clusters)
        y = addCluster(column, all, cluster, kind, inLine, namesLeft, y);
    return column;
}

} // namespace fabriscope::topology
