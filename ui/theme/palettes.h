// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPalette>

namespace fabriscope {

/// The program's own palettes. Every text colour reaches 4.5 : 1 on every background it can stand on, the selection
/// included: it is a soft tint, so that state colours stay readable in a selected row. Pictures that leave the
/// program are drawn with lightPalette() whatever the window looks like.
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();
/// Ink on paper: the light one on pure white.
[[nodiscard]] QPalette printPalette();

} // namespace fabriscope
