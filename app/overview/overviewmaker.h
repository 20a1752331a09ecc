// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/browse/teststore.h"
#include "app/browse/verdicts.h"
#include "app/overview/overviewfigures.h"

namespace fabriscope {

/// Counts the tests \a shown, and of all tests of their store the days. Nothing when stopped half-way. Any thread; a
/// million tests take some tenths of a second.
[[nodiscard]] std::optional<OverviewFigures> overviewFigures(const TestRows &shown, const StopFlag &stop);

} // namespace fabriscope
