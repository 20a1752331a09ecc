// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/nettest/nettest.h"

#include <QString>

namespace fabriscope {

/// Who sends to whom, in one sentence: "One way: 4 clients → 8 servers, 32 pairs". Translated.
[[nodiscard]] QString directionSentence(const NetTest &test);

} // namespace fabriscope
