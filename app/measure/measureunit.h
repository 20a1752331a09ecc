// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>
#include <string_view>

namespace fabriscope {

/// What a figure is a figure of. Its SI unit follows from it: s, bit/s, B, 1.
enum class Dimension : quint8 { Time, Rate, Bytes, Ratio };

/// A unit as a spelling says it: what a number with it has to be multiplied by, as ten and two to some powers, so that
/// "387.1 Gbps" becomes exactly what 387.1e9 reads as.
struct MeasureUnit {
    Dimension dimension = Dimension::Time;
    int tens = 0;
    int twos = 0;

    friend bool operator==(const MeasureUnit &, const MeasureUnit &) = default;
};

/// "s", "bit/s", "B" or "1".
[[nodiscard]] QString siName(Dimension dimension);

/// The unit \a spelling stands for, or nothing. The case tells bits from bytes ("Gb/s", "GB/s"; "gbps" are bits), so
/// spellings that leave it open ("gb/s", "GBPS") are no unit.
[[nodiscard]] std::optional<MeasureUnit> unitOf(std::string_view spelling);

/// A spelling of \a unit that unitOf() takes for it: "us", "Gbit/s", "GB/s", "%".
[[nodiscard]] QString unitText(const MeasureUnit &unit);

/// A field's name without the unit at its end: "time_us", "bandwidthGbps", "lat (us)", "bw[GB/s]".
struct NameWithUnit {
    std::string_view name;
    std::optional<MeasureUnit> unit;
};
[[nodiscard]] NameWithUnit splitUnit(std::string_view field);

/// A number with or without a unit: "387.1", "387.1 Gbps", "5us", "1e3", "1,234.5 us", "PT0.0045S".
struct NumberText {
    std::string_view digits; ///< commas between thousands are left in
    std::optional<MeasureUnit> unit;
    bool isPlain = false; ///< nothing stood behind the digits
};
/// Nothing if \a text does not start with a number, or what stands behind it is no unit.
[[nodiscard]] std::optional<NumberText> numberText(std::string_view text);
/// True for whatever a reader takes for a figure, also with an unknown unit, and for NaN and infinity.
[[nodiscard]] bool looksNumeric(std::string_view text);

/// \a digits in \a unit as s, bit/s, B or 1, correctly rounded. Nothing if that is no finite number of 0 or more, or a
/// ratio above 1: what measures time, rates and shares has no other.
[[nodiscard]] std::optional<double> siValue(std::string_view digits, const MeasureUnit &unit);

} // namespace fabriscope
