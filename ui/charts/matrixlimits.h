// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/matrixcontent.h"

namespace fabriscope {

/// What limits and colours of a matrix are reckoned from, and the limits.
struct MatrixMeasure {
    PairRange range;        ///< of the figures between hosts, or of all where there are no others
    double typical = 0;     ///< the best of them that is not 0
    qint64 withinHosts = 0; ///< figures that were left out
    PairThresholds limits;
};

/// The ports of one host are no measure for the fabric between hosts: as ClusterKit measures between nodes alone,
/// limits and colours are reckoned without their pairs. \a content has its meaning, metric and sides already; \a table
/// is the same afterwards. Any thread; one to three passes over the table.
[[nodiscard]] MatrixMeasure measureOf(const MatrixRequest &request, const MatrixContent &content, PairTable &table);

} // namespace fabriscope
