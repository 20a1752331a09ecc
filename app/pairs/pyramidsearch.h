// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pairs/pairpyramid.h"

namespace fabriscope {

/// The way of PairPyramid to the worst cell of a rectangle. Lives as long as one question.
class PyramidSearch {
public:
    explicit PyramidSearch(const PairPyramid &pyramid) : m_pyramid(pyramid) { }

    /// A cell of some level, all of which lies in the rectangle that was asked for.
    struct Spot {
        int level = 0;
        int row = 0;
        int column = 0;
        qint32 rank = cell::rankOfOutside;
    };
    [[nodiscard]] std::optional<Spot> worstSpot(const QRect &cells) const;

    /// The table's cell a spot has its rank from: in each level the first of the four that has it.
    [[nodiscard]] PairPlace underneath(const Spot &spot) const;

private:
    /// Cells from (top, left) to before (bottom, right).
    struct Area {
        int top;
        int bottom;
        int left;
        int right;

        [[nodiscard]] bool isEmpty() const { return top >= bottom || left >= right; }
    };
    void lookAt(int level, const Area &area, std::optional<Spot> &worst) const;
    void lookAtOddEdges(int level, Area &area, std::optional<Spot> &worst) const;

    const PairPyramid &m_pyramid;
};

} // namespace fabriscope
