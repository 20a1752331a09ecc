// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/topologylayout.h"

#include <QString>

namespace fabriscope {

/// What a drawing leaves out and why, in a sentence; empty if it leaves out nothing. \a node is the one whose own pairs
/// are drawn, or -1. Translated.
[[nodiscard]] QString undrawnSentence(const TopologyLayout &layout, int node);

/// Whom \a node talks to, in a sentence: "e01-cn-… · bond1 sends to 8 servers". Translated.
[[nodiscard]] QString nodeSentence(const TopologyLayout &layout, int node);

} // namespace fabriscope
