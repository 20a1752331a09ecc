// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/topologyflows.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace fabriscope {

namespace {

constexpr qreal besideEachOther = 2.4; ///< how far the two directions of a pair stand apart from the middle
constexpr qreal besideNodes = 8;
constexpr qreal bundling = 0.35; ///< how far from the middle a bundled line bends; 1: not at all
constexpr qreal flowArrow = 7;
constexpr qsizetype arrowsUpTo = 500;
constexpr qsizetype manyFlows = 120; ///< from here on, those that are good step back
constexpr qreal crowdedOpacity = 0.5;

/// From the rim of one node to that of the other, on the right-hand side of its way where both ways are drawn.
QLineF flowLine(const TopologyLayout &layout, int from, int to)
{
    QLineF line(layout.nodes.at(from).at, layout.nodes.at(to).at);
    const qreal length = line.length();
    const qreal rim = layout.nodeRadius + 1;
    if (length <= 2 * rim)
        return line;
    const QPointF along = (line.p2() - line.p1()) / length;
    const QPointF aside = layout.shape == TopologyShape::OneWay
        ? QPointF()
        : QPointF(-along.y(), along.x()) * qMin(besideEachOther, layout.nodeRadius * 0.7);
    return {line.p1() + along * rim + aside, line.p2() - along * rim + aside};
}

void worstLast(QList<TopologyFlow> &flows, Worse worse)
{
    std::stable_sort(flows.begin(), flows.end(), [worse](const TopologyFlow &a, const TopologyFlow &b) {
        return cell::rankOf(a.cell, worse) < cell::rankOf(b.cell, worse);
    });
}

/// The worst figure between a node and the ports of one host.
float worstOfHost(const TopologyLayout &layout, const TopologyValues &values, int node, int first, bool outwards)
{
    const Worse worse = values.content().cells.table().worse();
    float worst = cell::outside;
    for (int port = first; port < layout.nodes.size() && layout.nodes.at(port).host == layout.nodes.at(first).host;
         ++port) {
        const float value = outwards ? values.of(node, port) : values.of(port, node);
        if (cell::rankOf(value, worse) > cell::rankOf(worst, worse))
            worst = value;
    }
    return worst;
}

} // namespace

QList<TopologyFlow> pairFlows(const TopologyLayout &layout, const TopologyValues &values)
{
    QList<TopologyFlow> flows;
    for (int from = 0; from < int(layout.nodes.size()); ++from) {
        if (layout.shape == TopologyShape::OneWay && layout.nodes.at(from).kind != TopologyNodeKind::Client)
            continue;
        for (const int to : layout.partnersOf(from))
            flows.append({flowLine(layout, from, to), values.of(from, to), {}});
    }
    worstLast(flows, values.content().cells.table().worse());
    return flows;
}

QList<TopologyFlow> nodeFlows(const TopologyLayout &layout, const TopologyValues &values, int node)
{
    QList<TopologyFlow> flows;
    const QList<int> partners = layout.linedPartnersOf(node);
    const bool perHost = partners.size() < layout.partnersOf(node).size();
    const auto add = [&](int partner, bool outwards) {
        const float value = perHost ? worstOfHost(layout, values, node, partner, outwards)
            : outwards              ? values.of(node, partner)
                                    : values.of(partner, node);
        flows.append({outwards ? flowLine(layout, node, partner) : flowLine(layout, partner, node), value, {}});
    };
    const TopologyNodeKind kind = layout.nodes.at(node).kind;
    for (const int partner : partners) {
        if (kind != TopologyNodeKind::Server)
            add(partner, true);
        if (kind != TopologyNodeKind::Client)
            add(partner, false);
    }
    worstLast(flows, values.content().cells.table().worse());
    return flows;
}

QList<TopologyFlow> groupFlows(const TopologyLayout &layout, const TopologyValues &values)
{
    QList<TopologyFlow> flows;
    for (const TopologyValues::GroupFlow &flow : values.groupFlows()) {
        // Both ways between two groups are drawn, each on its own side; across a circle, bundled towards its middle.
        const qreal length = qMax(1.0, flow.line.length());
        const QPointF along = (flow.line.p2() - flow.line.p1()) / length;
        const QPointF aside = QPointF(-along.y(), along.x()) * besideEachOther;
        const QLineF line(flow.line.p1() + along * besideNodes + aside, flow.line.p2() - along * besideNodes + aside);
        if (layout.shape == TopologyShape::OneWay)
            flows.append({line, flow.worst, {}});
        else
            flows.append({line, flow.worst, line.center() * bundling + aside * 2});
    }
    return flows;
}

namespace {

/// One way of drawing for each verdict: what is bad stands out by its width too.
struct Stroke {
    qreal width = 1;
    qreal opacity = 0.55;
};

Stroke strokeOf(float value, const PairThresholds &limits)
{
    if (!cell::isValue(value))
        return {1, 0.5};
    switch (limits.of(value)) {
    case Verdict::Act:
        return {3, 1};
    case Verdict::Warn:
        return {2, 0.9};
    case Verdict::Good:
    case Verdict::Unknown:
        break;
    }
    return {};
}

void arrowAt(QPainter &painter, QPointF end, QPointF from, const QColor &colour)
{
    const QLineF last(from, end);
    if (last.length() < 1)
        return;
    const QPointF along = (end - from) / last.length() * flowArrow;
    const QPointF across(-along.y() * 0.42, along.x() * 0.42);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF{end, end - along + across, end - along - across});
}

void paintFlow(QPainter &painter, const TopologyFlow &flow, const QPen &pen)
{
    painter.setPen(pen);
    if (!flow.bend) {
        painter.drawLine(flow.line);
        return;
    }
    QPainterPath path(flow.line.p1());
    path.quadTo(*flow.bend, flow.line.p2());
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

} // namespace

void paintFlows(QPainter &painter, const QList<TopologyFlow> &flows, const MatrixContent &content,
                const QPalette &palette, qreal opacity)
{
    const CellColours colours(content.metric ? MatrixColouring::Values : MatrixColouring::Verdicts, content.scale,
                              content.limits, palette);
    const qreal before = painter.opacity();
    for (const TopologyFlow &flow : flows) {
        const bool isMeasured = cell::isValue(flow.cell);
        const Stroke stroke = strokeOf(flow.cell, content.limits);
        const QColor colour = isMeasured ? QColor::fromRgb(colours.of(flow.cell, 0, 0)) : ink(Ink::Edge, palette);
        // A bad line has a rim, so that its colour is seen on any ground.
        const qreal crowded = flows.size() > manyFlows && stroke.width < 2 ? crowdedOpacity : 1;
        painter.setOpacity(before * opacity * stroke.opacity * crowded);
        if (stroke.width > 2)
            paintFlow(painter, flow, QPen(ink(Ink::Muted, palette), stroke.width + 1));
        paintFlow(painter, flow, QPen(colour, stroke.width, isMeasured ? Qt::SolidLine : Qt::DotLine));
        if (isMeasured && flows.size() <= arrowsUpTo && flow.line.length() > 2 * flowArrow)
            arrowAt(painter, flow.line.p2(), flow.bend.value_or(flow.line.p1()), colour);
    }
    painter.setOpacity(before);
}

} // namespace fabriscope
