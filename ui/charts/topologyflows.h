// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/topologyvalues.h"

#include <QPalette>

#include <optional>

class QPainter;

namespace fabriscope {

/// A line from who sends to who receives, with what was measured of it.
struct TopologyFlow {
    QLineF line;
    float cell = cell::missing;
    std::optional<QPointF> bend; ///< drawn towards it, beside others that are
};

/// Every ordered pair of a small topology, each direction beside the other, the worst last.
[[nodiscard]] QList<TopologyFlow> pairFlows(const TopologyLayout &layout, const TopologyValues &values);
/// Those of one node; where its partners are many, one a host, with the worst of the host's figures.
[[nodiscard]] QList<TopologyFlow> nodeFlows(const TopologyLayout &layout, const TopologyValues &values, int node);
/// Between the groups of a large topology.
[[nodiscard]] QList<TopologyFlow> groupFlows(const TopologyLayout &layout, const TopologyValues &values);

/// Draws flows in the colours of the matrix, wide where they are beyond a limit; what was not measured is dotted.
void paintFlows(QPainter &painter, const QList<TopologyFlow> &flows, const MatrixContent &content,
                const QPalette &palette, qreal opacity);

} // namespace fabriscope
