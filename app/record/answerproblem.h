// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/problem/problem.h"
#include "app/record/recordblock.h"

namespace fabriscope {

/// What is said of an answer that cannot be read.
[[nodiscard]] Problem answerTooLarge();
[[nodiscard]] Problem unreadableAnswer(const JsonSource &source, const ReadError &error);

} // namespace fabriscope
