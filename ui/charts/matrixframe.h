// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/matrixcontent.h"
#include "ui/charts/matrixraster.h"

#include <QRectF>

namespace fabriscope {

constexpr double matrixHeadRoom = 10; ///< pixels that the marks of bad rows and columns take, if there are any

/// Where the parts of a matrix lie in a rectangle, in logical pixels.
struct MatrixFrame {
    QRectF cells;       ///< the field of cells; names stand at its left and above it
    qreal nameRoom = 0; ///< width of the names at the left
    qreal topRoom = 0;  ///< height of the names above
    qreal headRoom = 0; ///< of both, what marks of bad rows and columns take, beside the cells

    friend bool operator==(const MatrixFrame &, const MatrixFrame &) = default;
};

/// Leaves as much room for the names as they need, and never more than a part of \a target.
[[nodiscard]] MatrixFrame matrixFrame(const MatrixContent &content, const QRectF &target);

/// The whole matrix in \a frame: cells as big as fit, not too far from squares, and no bigger than reads well.
[[nodiscard]] MatrixPlace fittedPlace(const MatrixContent &content, const MatrixFrame &frame);
/// \a place zoomed by \a factor around a point of the frame's cells, between the whole matrix and cells of a few
/// centimetres; what is in sight stays within the matrix.
[[nodiscard]] MatrixPlace zoomedPlace(const MatrixContent &content, const MatrixFrame &frame, const MatrixPlace &place,
                                      qreal factor, QPointF around);
[[nodiscard]] MatrixPlace pannedPlace(const MatrixContent &content, const MatrixFrame &frame, const MatrixPlace &place,
                                      QPointF by);
/// Brings a cell into sight with as little movement as it takes.
[[nodiscard]] MatrixPlace placeShowing(const MatrixContent &content, const MatrixFrame &frame, const MatrixPlace &place,
                                       QPoint cell);

/// Brings a cell into the middle of what is seen, as far as the matrix goes.
[[nodiscard]] MatrixPlace placeAround(const MatrixContent &content, const MatrixFrame &frame, const MatrixPlace &place,
                                      QPoint cell);

/// The cells (x: targets, y: sources) under a rectangle of the frame; also those of which only a part is. Empty beyond
/// the matrix.
[[nodiscard]] QRect cellsUnder(const MatrixContent &content, const MatrixFrame &frame, const MatrixPlace &place,
                               const QRectF &area);
/// Where cells are drawn, also beyond the frame.
[[nodiscard]] QRectF areaOf(const QRect &cells, const MatrixFrame &frame, const MatrixPlace &place);
/// The cells that are in sight, if only a part of them.
[[nodiscard]] QRect cellsInSight(const MatrixContent &content, const MatrixFrame &frame, const MatrixPlace &place);

} // namespace fabriscope
