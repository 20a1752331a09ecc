// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

namespace fabriscope {

/// Colours for amounts: cividis, dark blue (0) over grey to yellow (1). It reads the same to people who see red and
/// green alike, and as a grey picture (Nuñez et al. 2018). What lies beyond 0 … 1 has the colour of the end.
[[nodiscard]] QColor sequentialColour(double t);

/// Colours for differences: blue (−1) over a neutral middle (0) to orange (1). On a \a dark ground the middle is dark
/// too, so that what stands out is what differs.
[[nodiscard]] QColor divergingColour(double t, bool dark);

/// How well two colours can be told apart by their lightness: from 1, not at all, to 21 (WCAG 2).
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

/// Black or white, whichever can be read on \a back.
[[nodiscard]] QColor readableOn(const QColor &back);

} // namespace fabriscope
