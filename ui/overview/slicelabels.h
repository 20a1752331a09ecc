// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/chartmaker.h"

namespace fabriscope {

/// Writes the labels of a pie's slices in a column at each side, none over another, each with a line to its slice.
void paintSliceLabels(QPainter &painter, const OverviewChart &content, const ChartLook &look, const QRectF &area,
                      const PieRing &ring);
/// The room that they need at each side of the pie.
[[nodiscard]] double sliceLabelWidth(const OverviewChart &content, const ChartLook &look);

/// Hatches a slice, so that a state can be told without colours.
void paintSliceHatch(QPainter &painter, const PieRing &ring, const ChartMark &slice, const QPalette &palette);

} // namespace fabriscope
