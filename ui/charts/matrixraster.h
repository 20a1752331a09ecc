// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/matrixcolours.h"

#include <QImage>
#include <QPointF>
#include <QSizeF>

namespace fabriscope {

/// Which cells of a table are seen, and how big. Targets run to the right, sources downwards.
struct MatrixPlace {
    QPointF origin;    ///< the cell, and the part of it, at the left upper corner
    QSizeF cell{1, 1}; ///< pixels of a cell; may be less than one

    friend bool operator==(const MatrixPlace &, const MatrixPlace &) = default;
};

/// Draws the cells as one picture of \a size pixels. A pixel shows the worst of all the cells it covers, if only a
/// part of one, so at any zoom and place every cell that is in sight is worse than or equal to a pixel over it. What
/// lies beyond the table is transparent. Looks at a few cells a pixel, however many there are. Any thread.
[[nodiscard]] QImage matrixRaster(const PairPyramid &pyramid, const MatrixPlace &place, QSize size,
                                  const CellColours &colours);

} // namespace fabriscope
