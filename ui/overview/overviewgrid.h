// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QRect>

namespace fabriscope {

/// How many charts stand beside each other where there is so much room.
[[nodiscard]] int overviewColumns(double width);

/// Where each of the charts of overviewCharts() stands: in x the first of \a columns columns and how many it takes, in
/// y its row. Every row is filled.
[[nodiscard]] QList<QRect> overviewGrid(int columns);

} // namespace fabriscope
