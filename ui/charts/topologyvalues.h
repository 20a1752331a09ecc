// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/matrixcontent.h"
#include "ui/charts/topologylayout.h"

#include <QLineF>

#include <memory>
#include <optional>
#include <vector>

namespace fabriscope {

/// What was measured between the nodes of a topology, as the matrix of the same test shows it. Immutable; any thread.
class TopologyValues {
public:
    /// Takes a look at every pair of the matrix where members stand in groups.
    TopologyValues(const TopologyLayout &layout, std::shared_ptr<const MatrixContent> content);

    [[nodiscard]] const MatrixContent &content() const { return *m_content; }
    /// What the colours of lines tell; values unless it is chosen.
    [[nodiscard]] MatrixColouring colouring() const { return m_colouring; }
    [[nodiscard]] TopologyValues colouredBy(MatrixColouring colouring) const;
    /// The cell of two nodes, from who sends to who receives.
    [[nodiscard]] float of(int from, int to) const;
    /// Where that cell is in the matrix (x: target, y: source); nothing if it is not in it.
    [[nodiscard]] std::optional<QPoint> placeOf(int from, int to) const;

    /// From one group of members to another, with the worst of the figures between them.
    struct GroupFlow {
        QLineF line;
        float worst = cell::missing;
        int from = -1; ///< the nodes of that figure
        int to = -1;
    };
    /// The best first, so that the worst are drawn over them; without those that have no figure.
    [[nodiscard]] const std::vector<GroupFlow> &groupFlows() const { return m_flows; }

    /// "The worst it sends: 25 µs to e07 · bond1. …" of a node; empty where there is no figure.
    [[nodiscard]] QString sentence(const TopologyLayout &layout, int node) const;

private:
    void gatherFlows(const TopologyLayout &layout);
    /// The worst from each group to each other.
    [[nodiscard]] std::vector<GroupFlow> worstOfGroups(const TopologyLayout &layout, int groups) const;

    MatrixColouring m_colouring = MatrixColouring::Values;
    std::shared_ptr<const MatrixContent> m_content;
    std::vector<int> m_rows;    ///< by node, -1: none
    std::vector<int> m_columns; ///< by node, -1: none
    std::vector<GroupFlow> m_flows;
};

} // namespace fabriscope
