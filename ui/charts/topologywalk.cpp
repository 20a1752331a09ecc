// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/topologyview.h"

namespace fabriscope {

namespace {

/// The node of another kind whose height is nearest.
int acrossFrom(const TopologyLayout &layout, int node)
{
    int nearest = -1;
    for (int other = 0; other < int(layout.nodes.size()); ++other) {
        if (layout.nodes.at(other).kind == layout.nodes.at(node).kind)
            continue;
        const auto distance = [&](int to) { return qAbs(layout.nodes.at(to).at.y() - layout.nodes.at(node).at.y()); };
        if (nearest < 0 || distance(other) < distance(nearest))
            nearest = other;
    }
    return nearest;
}

/// The nearest node of the same kind in the next line of dots above or below; the same node where there is none.
int lineBeside(const TopologyLayout &layout, int node, bool up)
{
    const TopologyNode &from = layout.nodes.at(node);
    int nearest = node;
    QPointF best;
    for (int other = 0; other < int(layout.nodes.size()); ++other) {
        const TopologyNode &to = layout.nodes.at(other);
        const QPointF way((to.at.x() - from.at.x()), (to.at.y() - from.at.y()) * (up ? -1 : 1));
        if (to.kind != from.kind || way.y() < 1)
            continue;
        const bool isNearer = way.y() < best.y() - 1 || (way.y() < best.y() + 1 && qAbs(way.x()) < qAbs(best.x()));
        if (nearest == node || isNearer) {
            nearest = other;
            best = way;
        }
    }
    return nearest;
}

/// The next dot of the same line, or -1 at its end.
int dotBeside(const TopologyLayout &layout, int node, bool left)
{
    const int next = node + (left ? -1 : 1);
    if (next < 0 || next >= layout.nodes.size())
        return -1;
    const TopologyNode &from = layout.nodes.at(node);
    const TopologyNode &to = layout.nodes.at(next);
    return to.kind == from.kind && to.group == from.group && qAbs(to.at.y() - from.at.y()) < 1 ? next : -1;
}

} // namespace

int nodeTowards(const TopologyLayout &layout, int node, int key)
{
    const int count = int(layout.nodes.size());
    const bool back = key == Qt::Key_Up || key == Qt::Key_Left;
    const bool isArrow = back || key == Qt::Key_Down || key == Qt::Key_Right;
    if (count == 0 || (!isArrow && key != Qt::Key_Home && key != Qt::Key_End))
        return -1;
    if (key == Qt::Key_End)
        return count - 1;
    if (node < 0 || key == Qt::Key_Home)
        return 0;
    const bool isGrid = layout.nodes.at(node).group >= 0
        && (layout.shape == TopologyShape::OneWay || layout.shape == TopologyShape::Listed);
    const bool isSideways = key == Qt::Key_Left || key == Qt::Key_Right;
    if (isGrid && !isSideways)
        return lineBeside(layout, node, back);
    if (const int next = isGrid ? dotBeside(layout, node, back) : -1; next >= 0)
        return next;
    if (layout.shape == TopologyShape::OneWay) {
        if (isSideways) {
            const bool wantsServer = key == Qt::Key_Right;
            const bool isServer = layout.nodes.at(node).kind == TopologyNodeKind::Server;
            return wantsServer == isServer ? node : acrossFrom(layout, node);
        }
        const int next = node + (back ? -1 : 1);
        const bool stays = next >= 0 && next < count && layout.nodes.at(next).kind == layout.nodes.at(node).kind;
        return stays ? next : node;
    }
    return (node + (back ? -1 : 1) + count) % count;
}

} // namespace fabriscope
