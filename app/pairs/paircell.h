// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

namespace fabriscope {

/// Which way a figure gets worse: latency and loss upwards, bandwidth downwards.
enum class Worse : quint8 { Higher, Lower };

/// What a cell of a pair table says.
enum class CellKind : quint8 {
    Value,   ///< a figure, also 0
    Missing, ///< a pair of the test without a figure
    Outside, ///< no pair of the test, such as a member with itself
};

/// A cell is one float. What has no figure is one of two quiet NaNs, told apart by their bits alone: no comparison and
/// no arithmetic looks at them, so neither optimisation nor -ffast-math can take them for something else.
namespace cell {

constexpr quint32 magnitudeBits = 0x7fff'ffff;
constexpr quint32 infinityBits = 0x7f80'0000;
constexpr quint32 missingBits = 0x7fc0'0001;
constexpr quint32 outsideBits = 0x7fc0'0002;

constexpr float missing = std::bit_cast<float>(missingBits);
constexpr float outside = std::bit_cast<float>(outsideBits);

/// Every infinity and every NaN that is not ours is a figure nobody has.
[[nodiscard]] constexpr CellKind kindOf(float cell)
{
    const auto bits = std::bit_cast<quint32>(cell);
    if ((bits & magnitudeBits) < infinityBits)
        return CellKind::Value;
    return bits == outsideBits ? CellKind::Outside : CellKind::Missing;
}

[[nodiscard]] constexpr bool isValue(float cell)
{
    return (std::bit_cast<quint32>(cell) & magnitudeBits) < infinityBits;
}

/// The cell of a figure: NaN and infinities are missing; what is too big for a float is the biggest, as a bad figure
/// must not vanish; -0 is 0.
[[nodiscard]] inline float ofValue(double value)
{
    // By its bits here too: with -ffast-math std::isfinite() would always say yes.
    constexpr quint64 infinity = 0x7ff0'0000'0000'0000;
    if ((std::bit_cast<quint64>(value) & ~(quint64(1) << 63U)) >= infinity)
        return missing;
    constexpr double most = std::numeric_limits<float>::max();
    const auto narrowed = float(std::clamp(value, -most, most));
    return (std::bit_cast<quint32>(narrowed) & magnitudeBits) == 0 ? 0.0F : narrowed;
}

/// The bits of a finite float as a number in the order of the floats.
[[nodiscard]] constexpr qint32 orderedBits(float value)
{
    const auto bits = std::bit_cast<qint32>(value);
    return bits ^ ((bits >> 31) & qint32(magnitudeBits));
}
[[nodiscard]] constexpr float fromOrderedBits(qint32 ordered)
{
    return std::bit_cast<float>(ordered ^ ((ordered >> 31) & qint32(magnitudeBits)));
}

constexpr qint32 rankOfOutside = std::numeric_limits<qint32>::min();
constexpr qint32 rankOfMissing = rankOfOutside + 1;

/// How bad a cell is: the higher, the worse. Every value beats Missing, and Missing beats Outside.
template <Worse worse> [[nodiscard]] constexpr qint32 rankOf(float cell)
{
    const qint32 ordered = orderedBits(cell);
    const qint32 ofValue = worse == Worse::Higher ? ordered : ~ordered;
    const qint32 ofOther = std::bit_cast<quint32>(cell) == outsideBits ? rankOfOutside : rankOfMissing;
    return isValue(cell) ? ofValue : ofOther;
}
[[nodiscard]] constexpr qint32 rankOf(float cell, Worse worse)
{
    return worse == Worse::Higher ? rankOf<Worse::Higher>(cell) : rankOf<Worse::Lower>(cell);
}

/// The cell of that rank.
template <Worse worse> [[nodiscard]] constexpr float ofRank(qint32 rank)
{
    const float value = fromOrderedBits(worse == Worse::Higher ? rank : ~rank);
    return rank > rankOfMissing ? value : rank == rankOfMissing ? missing : outside;
}

} // namespace cell

/// A cell and where it stands in its table.
struct PairPlace {
    int source = 0;
    int target = 0;
    float cell = cell::outside;
};

} // namespace fabriscope
