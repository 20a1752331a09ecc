// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/overviewchart.h"

namespace fabriscope {

/// The mark that the arrow \a key (Qt::Key) leads to from mark \a current, or the first from -1: along the bars to the
/// nearest piece of the next one, across them to the next piece. Home and End lead to the first and the last. -1: the
/// key leads nowhere; \a current where there is nothing further on.
[[nodiscard]] int markBeside(const OverviewChart &chart, int current, int key);

} // namespace fabriscope
