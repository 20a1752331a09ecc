// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/benchmarks/benchmark.h"

#include <QByteArray>

namespace fabriscope {

/// The table: name, ours, plain, ratio, unit, goal, and whether it was met.
[[nodiscard]] QString tableOf(const QList<Outcome> &outcomes);

/// The same as JSON: [{"name", "ours", "plain", "ratio", "unit", "goal", "met", "what"}, …].
[[nodiscard]] QByteArray jsonOf(const QList<Outcome> &outcomes);

} // namespace fabriscope
