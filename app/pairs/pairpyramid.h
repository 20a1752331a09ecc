// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pairs/pairtable.h"

#include <memory>
#include <optional>

namespace fabriscope {

/// A pair table with, above it, level over level of half its sides, where each cell is the worst of the up to four
/// under it: a value beats Missing, Missing beats Outside. So the worst cell of any rectangle is found without a look
/// at all of them, and a picture of few pixels loses none. (Pixels: the level whose cells are as big as one, or
/// worstIn() of what each covers.)
///
/// Owns its table and cannot be copied. Table and levels take 4 × 4/3 bytes a pair (a table of one row or column: up to
/// 4 × 2). For another order take the table out, permute() it in place and build anew: no moment needs more than that,
/// as long as nobody keeps the old one. Any number of threads may read.
class PairPyramid {
public:
    /// One level, row after row. Points into its pyramid (that stays valid when it is moved, not when it is gone).
    struct Level {
        int rows = 0;
        int columns = 0;
        const float *cells = nullptr;

        [[nodiscard]] float at(int row, int column) const { return cells[qsizetype(row) * columns + column]; }
    };

    PairPyramid() = default;
    /// Builds all levels in one pass over the table, on this thread; with \a threads above 1 on so many together, each
    /// of which has ended when this returns.
    explicit PairPyramid(PairTable table, int threads = 1);

    [[nodiscard]] const PairTable &table() const { return m_table; }
    /// The table without its levels; nothing is copied, and what is left is empty.
    [[nodiscard]] PairTable takeTable() &&;

    /// How many levels: the table itself is level 0, the last has one cell. 0 when the table is empty.
    [[nodiscard]] int levelCount() const { return int(m_shapes.size()); }
    /// A cell (r, c) of level k is the worst of the table's cells from (r · 2^k, c · 2^k) on, 2^k × 2^k of them or as
    /// many as there are.
    [[nodiscard]] Level level(int k) const;

    /// The worst cell of a rectangle, exactly; Outside when it holds no cell. Looks at about as many cells as twice its
    /// edge has, and at one where it is a cell of a level.
    [[nodiscard]] float worstIn(const QRect &cells) const;
    /// That cell and where it stands; among cells that are equally bad always the same one. Nothing when the rectangle
    /// holds no cell. The cell is Missing or Outside when it holds nothing better.
    [[nodiscard]] std::optional<PairPlace> worstCellIn(const QRect &cells) const;

    /// Of table and levels.
    [[nodiscard]] qint64 bytes() const { return m_table.bytes() + m_aboveCells * qint64(sizeof(float)); }

private:
    struct Shape {
        int rows = 0;
        int columns = 0;
        qint64 offset = 0; ///< in m_above; of no meaning at level 0
    };
    void shape();
    void build(int threads);
    void foldBand(int band, int bandLevel);
    void foldRow(int k, int row);

    PairTable m_table;
    std::vector<Shape> m_shapes;
    std::unique_ptr<float[]> m_above; ///< levels 1 and up, one behind the other
    qint64 m_aboveCells = 0;
};

} // namespace fabriscope
