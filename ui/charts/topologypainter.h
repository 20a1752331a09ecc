// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/topologylayout.h"

#include <QPalette>
#include <QTransform>

class QPainter;

namespace fabriscope {

struct PictureCaption;
class TopologyValues;

/// Parts of the drawing, so that a screen can keep the costly ones.
struct TopologyPaint {
    int chosen = -1;      ///< this node and its own pairs stand out
    bool ground = true;   ///< areas, lines, nodes, names
    bool emphasis = true; ///< what belongs to the chosen node
    bool dimmed = false;  ///< what does not belong to the chosen node steps back
    bool names = true;
    const TopologyValues *values = nullptr; ///< gives lines colour and width
};

/// How a layout is brought into a rectangle.
struct TopologyFit {
    QTransform view;
    bool names = true; ///< there is room for names of a readable size; without, only the rest is fitted
};
/// Brings the whole of \a layout into \a target, enlarged at most 1.5 times.
[[nodiscard]] TopologyFit fitted(const TopologyLayout &layout, const QRectF &target);

/// Draws \a layout through \a view, in the colours of \a palette. The background is the caller's. Any thread.
void paintTopology(QPainter &painter, const TopologyLayout &layout, const QTransform &view, const QPalette &palette,
                   const TopologyPaint &paint = {});

/// True if names are of a readable size through \a view.
[[nodiscard]] bool isReadable(const QTransform &view);

/// Draws what the signs mean, wrapped into \a width from the painter's origin; returns the height used. Without a
/// painter it only measures.
qreal paintTopologyLegend(QPainter *painter, const TopologyLayout &layout, const QPalette &palette, qreal width,
                          const TopologyValues *values = nullptr);

/// A whole picture with title, drawing, legend and what is left out, on an opaque background.
void paintTopologyPicture(QPainter &painter, const QRectF &target, const TopologyLayout &layout,
                          const PictureCaption &caption, const QPalette &palette, int chosen,
                          const TopologyValues *values = nullptr);
/// The size such a picture wants, in logical pixels.
[[nodiscard]] QSizeF topologyPictureSize(const TopologyLayout &layout, const PictureCaption &caption, int chosen,
                                         const TopologyValues *values = nullptr);
/// The least size in which its drawing has room in a picture so wide.
[[nodiscard]] QSizeF leastTopologyPicture(const TopologyLayout &layout, const PictureCaption &caption, int chosen,
                                          const TopologyValues *values, double width);

} // namespace fabriscope
