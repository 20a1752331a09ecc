// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/doctor/findings.h"

namespace fabriscope {

/// What the first page holds, or why there is none. Asks nobody: the answer is known by now.
[[nodiscard]] DoctorStep dataStep(const Findings &findings);

} // namespace fabriscope
