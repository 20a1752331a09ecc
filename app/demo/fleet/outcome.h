// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/fleet/plannedtest.h"
#include "app/demo/fleet/plantedfaults.h"
#include "app/demo/fleet/random.h"

#include <span>

namespace fabriscope::demo {

/// Whether a test with those members fails, and by which of the planted faults, or by chance.
[[nodiscard]] FailureCause outcomeOf(const PlannedTest &test, std::span<const PortId> members,
                                     const PlantedFaults &faults, Random &random);

} // namespace fabriscope::demo
