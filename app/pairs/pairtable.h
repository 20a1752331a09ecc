// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pairs/memberorder.h"
#include "app/pairs/paircell.h"

#include <QRect>

#include <span>
#include <vector>

namespace fabriscope {

/// How many cells of each kind; together all cells that were looked at.
struct CellCounts {
    qint64 values = 0;
    qint64 missing = 0;
    qint64 outside = 0;

    friend bool operator==(const CellCounts &, const CellCounts &) = default;
};

/// One figure for each ordered pair of members: a row for each source, a column for each target, one float a cell (see
/// paircell.h), row after row. It knows neither the members' names nor the unit: that is in the hands of who made it. A
/// plain value of 4 bytes a pair: copying copies them all. Used by one thread at a time; only reading, by any number.
///
/// Rectangles of cells are QRects with targets as x and sources as y; what of them lies beyond the table does not
/// count.
class PairTable {
public:
    PairTable() = default;
    /// All cells Outside. Negative sides are none.
    PairTable(int sources, int targets, Worse worse);
    /// Every member with every other, as Fullmesh and delay tests do: all Missing, the diagonal Outside.
    [[nodiscard]] static PairTable eachWithEach(int members, Worse worse);
    /// Every client to every server (MTON): all Missing.
    [[nodiscard]] static PairTable clientsToServers(int clients, int servers, Worse worse);

    [[nodiscard]] int sources() const { return m_sources; }
    [[nodiscard]] int targets() const { return m_targets; }
    [[nodiscard]] Worse worse() const { return m_worse; }
    [[nodiscard]] QRect all() const { return {0, 0, m_targets, m_sources}; }
    [[nodiscard]] CellCounts counts() const { return {m_values, m_missing, cellCount() - m_values - m_missing}; }
    [[nodiscard]] qint64 cellCount() const { return qint64(m_sources) * m_targets; }
    [[nodiscard]] qint64 bytes() const { return qint64(m_cells.capacity() * sizeof(float)); }

    [[nodiscard]] float cell(int source, int target) const { return m_cells[indexOf(source, target)]; }
    [[nodiscard]] CellKind kind(int source, int target) const { return cell::kindOf(cell(source, target)); }
    /// All cells of a source, by target.
    [[nodiscard]] std::span<const float> row(int source) const
    {
        return {m_cells.data() + indexOf(source, 0), size_t(m_targets)};
    }
    [[nodiscard]] const float *cells() const { return m_cells.data(); }

    /// NaN and infinities become Missing, see cell::ofValue().
    void set(int source, int target, double value) { put(source, target, cell::ofValue(value)); }
    void setMissing(int source, int target) { put(source, target, cell::missing); }
    void setOutside(int source, int target) { put(source, target, cell::outside); }

    /// Brings the cells into another order, in place, with one row of memory beside them: the cell at (i, j) becomes
    /// that of (rows[i], columns[j]). An empty order leaves its side as it is. False, and nothing done, where one is no
    /// order of that side. About one pass over the table.
    [[nodiscard]] bool permute(const MemberOrder &rows, const MemberOrder &columns);

private:
    [[nodiscard]] size_t indexOf(int source, int target) const
    {
        Q_ASSERT(source >= 0 && source < m_sources && target >= 0 && target <= m_targets);
        return size_t(source) * size_t(m_targets) + size_t(target);
    }
    void put(int source, int target, float cell)
    {
        float &place = m_cells[indexOf(source, target)];
        count(cell::kindOf(place), -1);
        count(cell::kindOf(cell), 1);
        place = cell;
    }
    void count(CellKind kind, int by)
    {
        m_values += kind == CellKind::Value ? by : 0;
        m_missing += kind == CellKind::Missing ? by : 0;
    }

    int m_sources = 0;
    int m_targets = 0;
    Worse m_worse = Worse::Higher;
    std::vector<float> m_cells;
    qint64 m_values = 0;
    qint64 m_missing = 0;
};

} // namespace fabriscope
