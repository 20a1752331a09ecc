// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/matrixpainter.h"

namespace fabriscope {

struct PictureCaption;

/// A whole picture of a matrix with title, names, legend with its unit, limits and what is not drawn, on an opaque
/// background. \a look tells the colouring and what is chosen; all of the matrix is shown.
void paintMatrixPicture(QPainter &painter, const QRectF &target, const MatrixContent &content, const MatrixLook &look,
                        const PictureCaption &caption, const QPalette &palette);
/// The size such a picture wants, in logical pixels.
[[nodiscard]] QSizeF matrixPictureSize(const MatrixContent &content, const MatrixLook &look,
                                       const PictureCaption &caption);
/// The least size in which cells have room in a picture so wide.
[[nodiscard]] QSizeF leastMatrixPicture(const MatrixContent &content, const MatrixLook &look,
                                        const PictureCaption &caption, double width);

} // namespace fabriscope
