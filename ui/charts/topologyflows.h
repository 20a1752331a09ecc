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
    int from = -1;               ///< nodes; of a line that stands for several pairs, those of the worst
    int to = -1;
    bool isWorstOfMany = false;
};

/// Every ordered pair of a small topology, each direction beside the other, the worst last.
[[nodiscard]] QList<TopologyFlow> pairFlows(const TopologyLayout &layout, const TopologyValues &values);
/// Those of one node; where its partners are many, one a host, with the worst of the host's figures.
[[nodiscard]] QList<TopologyFlow> nodeFlows(const TopologyLayout &layout, const TopologyValues &values, int node);
/// Between the groups of a large topology.
[[nodiscard]] QList<TopologyFlow> groupFlows(const TopologyLayout &layout, const TopologyValues &values);

/// Those of the three that are drawn while \a node, or none, is chosen; the last is on top.
[[nodiscard]] QList<TopologyFlow> drawnFlows(const TopologyLayout &layout, const TopologyValues &values, int node);
/// The topmost of \a flows within \a reach of a place, or null.
[[nodiscard]] const TopologyFlow *flowAt(const QList<TopologyFlow> &flows, QPointF place, qreal reach);
/// "e01 → e02: 12.3 µs, bad", and that it is the worst of several if it is.
[[nodiscard]] QString flowSentence(const TopologyLayout &layout, const TopologyValues &values,
                                   const TopologyFlow &flow);

/// How wide and how opaque a line of that verdict is.
struct FlowStroke {
    qreal width = 1;
    qreal opacity = 0.55;
};
[[nodiscard]] FlowStroke strokeOf(Verdict verdict);

/// Draws flows in the colours of the matrix, wide where they are beyond a limit; what was not measured is dotted. A
/// colour that is hard to tell from the ground gets a rim.
void paintFlows(QPainter &painter, const QList<TopologyFlow> &flows, const TopologyValues &values,
                const QPalette &palette, qreal opacity);

} // namespace fabriscope
