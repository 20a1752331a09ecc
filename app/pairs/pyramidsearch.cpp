// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pairs/pyramidsearch.h"

namespace fabriscope {

std::optional<PyramidSearch::Spot> PyramidSearch::worstSpot(const QRect &cells) const
{
    const QRect inside = cells.intersected(m_pyramid.table().all());
    if (inside.isEmpty())
        return std::nullopt;
    std::optional<Spot> worst;
    Area area{inside.top(), inside.bottom() + 1, inside.left(), inside.right() + 1};
    const int last = m_pyramid.levelCount() - 1;
    for (int level = 0; !area.isEmpty(); ++level) {
        if (level == last) {
            lookAt(level, area, worst);
            break;
        }
        lookAtOddEdges(level, area, worst);
        area = {area.top / 2, (area.bottom + 1) / 2, area.left / 2, (area.right + 1) / 2};
    }
    return worst;
}

PairPlace PyramidSearch::underneath(const Spot &spot) const
{
    const Worse worse = m_pyramid.table().worse();
    int row = spot.row;
    int column = spot.column;
    for (int k = spot.level - 1; k >= 0; --k) {
        const PairPyramid::Level level = m_pyramid.level(k);
        const auto hasIt = [&](int r, int c) {
            return r < level.rows && c < level.columns && cell::rankOf(level.at(r, c), worse) == spot.rank;
        };
        row *= 2;
        column *= 2;
        if (!hasIt(row, column) && !hasIt(row, column + 1))
            ++row;
        if (!hasIt(row, column))
            ++column;
    }
    return {row, column, m_pyramid.table().cell(row, column)};
}

void PyramidSearch::lookAt(int level, const Area &area, std::optional<Spot> &worst) const
{
    const Worse worse = m_pyramid.table().worse();
    const PairPyramid::Level cells = m_pyramid.level(level);
    for (int row = area.top; row < area.bottom; ++row) {
        for (int column = area.left; column < area.right; ++column) {
            const qint32 rank = cell::rankOf(cells.at(row, column), worse);
            if (!worst || rank > worst->rank)
                worst = Spot{level, row, column, rank};
        }
    }
}

/// Takes from \a area the rows and columns at its edges whose cell of the next level would reach beyond it.
void PyramidSearch::lookAtOddEdges(int level, Area &area, std::optional<Spot> &worst) const
{
    const PairPyramid::Level cells = m_pyramid.level(level);
    if (area.top % 2 == 1) {
        lookAt(level, {area.top, area.top + 1, area.left, area.right}, worst);
        ++area.top;
    }
    if (area.bottom % 2 == 1 && area.bottom != cells.rows && area.bottom > area.top) {
        lookAt(level, {area.bottom - 1, area.bottom, area.left, area.right}, worst);
        --area.bottom;
    }
    if (area.left % 2 == 1) {
        lookAt(level, {area.top, area.bottom, area.left, area.left + 1}, worst);
        ++area.left;
    }
    if (area.right % 2 == 1 && area.right != cells.columns && area.right > area.left) {
        lookAt(level, {area.top, area.bottom, area.right - 1, area.right}, worst);
        --area.right;
    }
}

} // namespace fabriscope
