// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/measure/measuredresults.h"

#include <atomic>
#include <memory>
#include <optional>

namespace fabriscope {

/// Set by whoever wants a reading no more.
using StopReading = std::shared_ptr<std::atomic<bool>>;

/// readMeasurements() that ends soon after \a stop has become true; then nothing. Any thread.
[[nodiscard]] std::optional<MeasuredResults> readUnlessStopped(const NetTest &test, const QByteArray &detial,
                                                               const CorrectionSource &corrections,
                                                               const std::atomic<bool> &stop);

} // namespace fabriscope
