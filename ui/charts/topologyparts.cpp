// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/topologyparts.h"

#include <QtMath>

#include <algorithm>

namespace fabriscope::topology {

namespace {

constexpr qreal widest = 220;
constexpr qreal characterWidth = 7.2;
constexpr qreal leaderRoom = 16;

/// Moves \a places, which rise, as little as needed apart.
void spread(QList<qreal> &places, qreal apart)
{
    if (places.isEmpty())
        return;
    const qreal wantedMiddle = (places.first() + places.last()) / 2;
    for (qsizetype i = 1; i < places.size(); ++i)
        places[i] = qMax(places.at(i), places.at(i - 1) + apart);
    const qreal off = wantedMiddle - (places.first() + places.last()) / 2;
    for (qreal &place : places)
        place += off;
}

void addSide(TopologyLayout &layout, const QList<RingLabel> &labels, qreal outerRadius, bool right)
{
    QList<qreal> places;
    for (const RingLabel &label : labels)
        places += (outerRadius + leaderRoom) * qSin(label.angle);
    spread(places, lineHeight - 2);
    const qreal side = right ? 1 : -1;
    const qreal edge = side * (outerRadius + leaderRoom);
    for (qsizetype i = 0; i < labels.size(); ++i) {
        const RingLabel &label = labels.at(i);
        const qreal width = widthOf(label.text, label.node < 0);
        const QRectF box(right ? edge + 4 : edge - 4 - width, places.at(i) - lineHeight / 2, width, lineHeight);
        layout.labels.append({label.node >= 0 ? TopologyLabel::Kind::Node : TopologyLabel::Kind::Group, label.node,
                              label.text, box, right ? Qt::AlignLeft : Qt::AlignRight,
                              QLineF(onCircle(label.radius, label.angle), QPointF(edge, places.at(i)))});
    }
}

} // namespace

qreal widthOf(const QString &text, bool bold)
{
    // Without a screen there are no fonts to ask; a Chinese character takes the room of two others.
    constexpr char16_t firstWide = 0x2E80;
    const auto wide = std::count_if(text.begin(), text.end(), [](QChar c) { return c.unicode() >= firstWide; });
    return qMin(widest, qreal(text.size() + wide) * characterWidth * (bold ? 1.1 : 1.0) + 6);
}

void addHeading(TopologyLayout &column, const QString &text)
{
    const QRectF extent = extentOf(column, true);
    const qreal width = qMax(extent.width(), widthOf(text, true));
    const QRectF box(extent.center().x() - width / 2, extent.top() - lineHeight - 8, width, lineHeight);
    column.labels.append({TopologyLabel::Kind::Heading, -1, text, box, Qt::AlignHCenter, {}});
}

void addCentre(TopologyLayout &layout, const QStringList &lines, QPointF middle)
{
    qreal y = middle.y() - qreal(lines.size()) * lineHeight / 2;
    for (const QString &text : lines) {
        const qreal width = widthOf(text, true);
        layout.labels.append({TopologyLabel::Kind::Centre,
                              -1,
                              text,
                              QRectF(middle.x() - width / 2, y, width, lineHeight),
                              Qt::AlignHCenter,
                              {}});
        y += lineHeight;
    }
}

void moveBy(TopologyLayout &layout, QPointF offset)
{
    for (TopologyNode &node : layout.nodes)
        node.at += offset;
    for (TopologyArea &area : layout.areas)
        area.path.translate(offset);
    for (TopologyLabel &label : layout.labels) {
        label.box.translate(offset);
        if (!label.leader.isNull())
            label.leader.translate(offset);
    }
    for (QLineF &link : layout.links)
        link.translate(offset);
    layout.bundle.translate(offset);
}

void append(TopologyLayout &layout, const TopologyLayout &part)
{
    const int first = int(layout.nodes.size());
    const int groups = first == 0 ? 0 : layout.nodes.at(first - 1).group + 1;
    layout.nodes += part.nodes;
    layout.areas += part.areas;
    layout.links += part.links;
    for (TopologyLabel label : part.labels) {
        label.node = label.node < 0 ? -1 : label.node + first;
        layout.labels.append(label);
    }
    // Hosts of different parts are different hosts.
    const int hosts = first == 0 ? 0 : layout.nodes.at(first - 1).host + 1;
    for (int node = first; node < int(layout.nodes.size()); ++node)
        layout.nodes[node].host += hosts;
    for (int node = first; node < int(layout.nodes.size()); ++node)
        layout.nodes[node].group += layout.nodes.at(node).group < 0 ? 0 : groups;
    layout.nodeRadius = part.nodeRadius;
}

QRectF extentOf(const TopologyLayout &layout, bool withNames)
{
    const qreal radius = layout.nodeRadius;
    QRectF extent;
    for (const TopologyNode &node : layout.nodes)
        extent |= QRectF(node.at.x() - radius, node.at.y() - radius, 2 * radius, 2 * radius);
    for (const TopologyArea &area : layout.areas)
        extent |= area.path.controlPointRect();
    for (const TopologyLabel &label : layout.labels) {
        const bool isName = label.kind == TopologyLabel::Kind::Node || label.kind == TopologyLabel::Kind::Group;
        if (withNames || !isName)
            extent |= label.box;
    }
    return extent;
}

void addRingLabels(TopologyLayout &layout, const QList<RingLabel> &labels, qreal outerRadius)
{
    QList<RingLabel> left;
    QList<RingLabel> right;
    for (const RingLabel &label : labels)
        (qCos(label.angle) < -1e-9 ? left : right).append(label);
    const auto byHeight = [](const RingLabel &a, const RingLabel &b) { return qSin(a.angle) < qSin(b.angle); };
    std::stable_sort(left.begin(), left.end(), byHeight);
    std::stable_sort(right.begin(), right.end(), byHeight);
    addSide(layout, left, outerRadius, false);
    addSide(layout, right, outerRadius, true);
}

QPointF onCircle(qreal radius, qreal angle)
{
    return {radius * qCos(angle), radius * qSin(angle)};
}

QPainterPath sector(qreal inner, qreal outer, qreal from, qreal to)
{
    // QPainterPath counts degrees the other way round.
    const qreal start = -qRadiansToDegrees(from);
    const qreal span = -qRadiansToDegrees(to - from);
    const QRectF outerBox(-outer, -outer, 2 * outer, 2 * outer);
    const QRectF innerBox(-inner, -inner, 2 * inner, 2 * inner);
    QPainterPath path;
    path.arcMoveTo(outerBox, start);
    path.arcTo(outerBox, start, span);
    path.arcTo(innerBox, start + span, -span);
    path.closeSubpath();
    return path;
}

} // namespace fabriscope::topology
