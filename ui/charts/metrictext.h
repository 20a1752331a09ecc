// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace fabriscope {

/// What a metric is called on the screen, cleaned and cut to \a longest letters: the words that a reader of results
/// gives it ("latency p99", "bandwidth avg") in the user's language, those of the result as they are. What leaves the
/// program keeps the name itself.
[[nodiscard]] QString metricText(const QString &name, qsizetype longest = 40);

} // namespace fabriscope
