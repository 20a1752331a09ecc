// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pairs/pairstatistics.h"

#include "app/pairs/pairmedian.h"

#include <algorithm>
#include <utility>

namespace fabriscope {

namespace {

/// The worst cells of those that were offered: a heap whose top is the first to go.
class WorstCells {
public:
    WorstCells(Worse worse, int most) : m_worse(worse), m_most(std::max(most, 0)) { }

    void offer(int source, int target, float cell)
    {
        const qint32 rank = cell::rankOf(cell, m_worse);
        if (m_cells.size() >= m_most && (m_most == 0 || rank <= m_cells.first().rank))
            return; // what comes later comes behind its equals
        if (m_cells.size() >= m_most) {
            std::pop_heap(m_cells.begin(), m_cells.end(), goesBefore);
            m_cells.removeLast();
        }
        m_cells.append(Ranked{rank, {source, target, cell}});
        std::push_heap(m_cells.begin(), m_cells.end(), goesBefore);
    }

    [[nodiscard]] QList<PairPlace> take()
    {
        std::sort_heap(m_cells.begin(), m_cells.end(), goesBefore);
        QList<PairPlace> places;
        for (const Ranked &ranked : std::as_const(m_cells))
            places.append(ranked.place);
        return places;
    }

private:
    struct Ranked {
        qint32 rank;
        PairPlace place;
    };
    static bool goesBefore(const Ranked &a, const Ranked &b)
    {
        if (a.rank != b.rank)
            return a.rank > b.rank;
        return std::pair(a.place.source, a.place.target) < std::pair(b.place.source, b.place.target);
    }

    Worse m_worse;
    int m_most;
    QList<Ranked> m_cells;
};

} // namespace

PairStatistics statisticsOf(const PairTable &table, const QRect &cells, int worstCells)
{
    PairStatistics result;
    const QRect inside = cells.intersected(table.all());
    WorstCells worst(table.worse(), worstCells);
    float min = std::numeric_limits<float>::max();
    float max = std::numeric_limits<float>::lowest();
    double sum = 0;
    for (int source = inside.top(); source <= inside.bottom(); ++source) {
        double ofRow = 0; // row by row, so that millions of values lose nothing to rounding
        for (int target = inside.left(); target <= inside.right(); ++target) {
            const float cell = table.cell(source, target);
            const CellKind kind = cell::kindOf(cell);
            if (kind != CellKind::Value) {
                ++(kind == CellKind::Missing ? result.counts.missing : result.counts.outside);
                continue;
            }
            ++result.counts.values;
            min = std::min(min, cell);
            max = std::max(max, cell);
            ofRow += double(cell);
            worst.offer(source, target, cell);
        }
        sum += ofRow;
    }
    if (result.counts.values == 0)
        return result;
    result.min = double(min);
    result.max = double(max);
    result.mean = sum / double(result.counts.values);
    result.median = medianIn(table, inside, [](float value) { return value; });
    result.worst = worst.take();
    return result;
}

} // namespace fabriscope
