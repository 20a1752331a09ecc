// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/topologyflows.h"

#include "ui/charts/matrixtext.h"
#include "ui/charts/topologywords.h"
#include "ui/theme/colourscale.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <limits>

namespace fabriscope {

namespace {

constexpr qreal besideEachOther = 2.4; ///< how far the two directions of a pair stand apart from the middle
constexpr qreal besideNodes = 8;
constexpr qreal bundling = 0.35; ///< how far from the middle a bundled line bends; 1: not at all
constexpr qreal flowArrow = 7;
constexpr qsizetype arrowsUpTo = 500;
constexpr qsizetype manyFlows = 120; ///< from here on, those that are good step back
constexpr qreal crowdedOpacity = 0.5;
constexpr double paleBelow = 2.2; ///< contrast with the ground
constexpr qreal flowRim = 1.4;    ///< both sides together

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
TopologyFlow worstOfHost(const TopologyLayout &layout, const TopologyValues &values, int node, int first, bool outwards)
{
    const Worse worse = values.content().cells.table().worse();
    TopologyFlow worst{.line = {}, .cell = cell::outside};
    int ports = 0;
    for (int port = first; port < layout.nodes.size() && layout.nodes.at(port).host == layout.nodes.at(first).host;
         ++port) {
        const int from = outwards ? node : port;
        const int to = outwards ? port : node;
        const float value = values.of(from, to);
        if (ports++ == 0 || cell::rankOf(value, worse) > cell::rankOf(worst.cell, worse))
            worst = {.line = {}, .cell = value, .bend = {}, .from = from, .to = to};
    }
    worst.isWorstOfMany = ports > 1;
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
            flows.append({flowLine(layout, from, to), values.of(from, to), {}, from, to});
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
        const int from = outwards ? node : partner;
        const int to = outwards ? partner : node;
        TopologyFlow flow = perHost ? worstOfHost(layout, values, node, partner, outwards)
                                    : TopologyFlow{{}, values.of(from, to), {}, from, to};
        flow.line = flowLine(layout, from, to);
        flows.append(flow);
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
        const bool isStraight = layout.shape == TopologyShape::OneWay;
        const auto bend = isStraight ? std::nullopt : std::optional(line.center() * bundling + aside * 2);
        flows.append({line, flow.worst, bend, flow.from, flow.to, true});
    }
    return flows;
}

namespace {

/// The place of a drawn flow, 0 where it begins and 1 where it ends.
QPointF placeOnFlow(const TopologyFlow &flow, qreal t)
{
    if (!flow.bend)
        return flow.line.pointAt(t);
    return (1 - t) * (1 - t) * flow.line.p1() + 2 * t * (1 - t) * *flow.bend + t * t * flow.line.p2();
}

qreal distanceTo(QPointF place, QPointF from, QPointF to)
{
    const QPointF way = to - from;
    const qreal square = QPointF::dotProduct(way, way);
    const qreal t = square > 0 ? qBound(0.0, QPointF::dotProduct(place - from, way) / square, 1.0) : 0;
    return QLineF(place, from + t * way).length();
}

qreal distanceTo(QPointF place, const TopologyFlow &flow)
{
    constexpr int pieces = 24; // of a curve
    const int count = flow.bend ? pieces : 1;
    qreal nearest = std::numeric_limits<qreal>::max();
    for (int piece = 0; piece < count; ++piece)
        nearest = qMin(
            nearest,
            distanceTo(place, placeOnFlow(flow, qreal(piece) / count), placeOnFlow(flow, qreal(piece + 1) / count)));
    return nearest;
}

void arrowAt(QPainter &painter, QPointF end, QPointF from, const QColor &colour, qreal size)
{
    const QLineF last(from, end);
    if (last.length() < 1)
        return;
    const QPointF along = (end - from) / last.length() * size;
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

QList<TopologyFlow> drawnFlows(const TopologyLayout &layout, const TopologyValues &values, int node)
{
    QList<TopologyFlow> flows = layout.everyPair ? pairFlows(layout, values) : groupFlows(layout, values);
    if (node >= 0 && node < layout.nodes.size())
        flows += nodeFlows(layout, values, node);
    return flows;
}

const TopologyFlow *flowAt(const QList<TopologyFlow> &flows, QPointF place, qreal reach)
{
    const TopologyFlow *nearest = nullptr;
    qreal best = reach;
    for (const TopologyFlow &flow : flows) {
        const qreal distance = distanceTo(place, flow);
        if (distance <= best) {
            best = distance;
            nearest = &flow;
        }
    }
    return nearest;
}

QString flowSentence(const TopologyLayout &layout, const TopologyValues &values, const TopologyFlow &flow)
{
    const auto place = values.placeOf(flow.from, flow.to);
    if (flow.from < 0 || flow.to < 0)
        return {};
    const QString pair = place ? matrixtext::pair(values.content(), *place)
                               : TopologyText::tr("%1 → %2: not measured", "who sends, who receives")
                                     .arg(layout.nodes.at(flow.from).name, layout.nodes.at(flow.to).name);
    return flow.isWorstOfMany ? TopologyText::tr("The worst of the pairs of this line: %1").arg(pair) : pair;
}

FlowStroke strokeOf(Verdict verdict)
{
    switch (verdict) {
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

void paintFlows(QPainter &painter, const QList<TopologyFlow> &flows, const TopologyValues &values,
                const QPalette &palette, qreal opacity)
{
    const MatrixContent &content = values.content();
    const CellColours colours(content.metric ? values.colouring() : MatrixColouring::Verdicts, content.scale,
                              content.limits, palette);
    const qreal before = painter.opacity();
    for (const TopologyFlow &flow : flows) {
        const bool isMeasured = cell::isValue(flow.cell);
        const FlowStroke stroke =
            isMeasured ? strokeOf(content.limits.of(flow.cell)) : FlowStroke{.width = 1, .opacity = 0.5};
        const QColor colour = isMeasured ? QColor::fromRgb(colours.of(flow.cell, 0, 0)) : ink(Ink::Edge, palette);
        const bool isPale = isMeasured && contrast(colour, palette.color(QPalette::Base)) < paleBelow;
        const qreal crowded = flows.size() > manyFlows && stroke.width < 2 ? crowdedOpacity : 1;
        painter.setOpacity(before * opacity * (isPale ? 1 : stroke.opacity) * crowded);
        if (stroke.width > 2 || isPale)
            paintFlow(painter, flow, QPen(ink(Ink::Muted, palette), stroke.width + flowRim));
        paintFlow(painter, flow, QPen(colour, stroke.width, isMeasured ? Qt::SolidLine : Qt::DotLine));
        if (isMeasured && flows.size() <= arrowsUpTo && flow.line.length() > 2 * flowArrow)
            arrowAt(painter, flow.line.p2(), flow.bend.value_or(flow.line.p1()),
                    isPale ? ink(Ink::Muted, palette) : colour, flowArrow + 2 * (stroke.width - 1));
    }
    painter.setOpacity(before);
}

} // namespace fabriscope
