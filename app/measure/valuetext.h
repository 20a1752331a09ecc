// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/measure/measureunit.h"

namespace fabriscope {

/// A unit people read: "µs" is 1e-6 of the SI unit.
struct ShownUnit {
    QString name;
    double factor = 1; ///< of the SI unit

    friend bool operator==(const ShownUnit &, const ShownUnit &) = default;
};

/// The unit in which \a typical, in the SI unit, reads best: from 1 up to 1,000 of it. Sizes in powers of two (KiB).
[[nodiscard]] ShownUnit shownUnit(Dimension dimension, double typical);

/// \a value, in the SI unit, as a number of \a unit with so many significant digits, in the user's locale.
[[nodiscard]] QString numberIn(const ShownUnit &unit, double value, int digits = 4);

/// "12.3 µs", in the unit that reads best for this value.
[[nodiscard]] QString valueText(double value, Dimension dimension);

/// A ratio of change as percent with its sign: "+12.5 %".
[[nodiscard]] QString changeText(double ratio);

} // namespace fabriscope
