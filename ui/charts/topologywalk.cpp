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
    if (layout.shape == TopologyShape::OneWay) {
        if (key == Qt::Key_Left || key == Qt::Key_Right) {
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
