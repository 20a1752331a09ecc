// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/problem/problem.h"

#include <QImage>
#include <QSizeF>
#include <QString>

#include <functional>

class QPainter;
class QWidget;

namespace fabriscope {

/// Something that can be drawn afresh at any scale.
struct Picture {
    QSizeF size;   ///< logical pixels
    QString title; ///< stands in the file's own description; plain text
    std::function<void(QPainter &, const QRectF &)> paint;
    /// The least size in which it shows what it is of, when it is so wide; texts wrap, so that the height depends on
    /// the width. None: it can be drawn in any size.
    std::function<QSizeF(double width)> leastSize;
};

/// A widget as it stands on the screen. It must outlive the picture.
[[nodiscard]] Picture pictureOf(QWidget &widget, const QString &title);

/// Draws into an image of \a scale device pixels a logical pixel. A null image: too big for the memory.
[[nodiscard]] QImage imageOf(const Picture &picture, double scale);

/// The bytes of a PNG, the same for the same picture. Kind::File when it is too big.
[[nodiscard]] Result<QByteArray> pngOf(const Picture &picture, double scale);
/// The bytes of an SVG: shapes stay shapes, text stays text.
[[nodiscard]] QByteArray svgOf(const Picture &picture);

/// The bytes of a PDF of one page: shapes and texts stay what they are. The same for the same picture in any process,
/// but for the date and the id.
[[nodiscard]] QByteArray pdfOf(const Picture &picture);

/// Writes the picture whole or not at all; the suffix says how: .svg, .pdf, else PNG. GUI thread. Errors are
/// Kind::File.
[[nodiscard]] Result<void> savePicture(const Picture &picture, const QString &path, double scale = 1);

} // namespace fabriscope
