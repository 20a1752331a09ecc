// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pairs/pairtable.h"

#include <optional>
#include <vector>

namespace fabriscope {

/// Calls \a take(value) for every value among \a cells, row after row.
template <class Take> void eachValue(const PairTable &table, const QRect &cells, Take take)
{
    const QRect inside = cells.intersected(table.all());
    for (int source = inside.top(); source <= inside.bottom(); ++source) {
        for (const float cell : table.row(source).subspan(size_t(inside.left()), size_t(inside.width()))) {
            if (cell::isValue(cell))
                take(cell);
        }
    }
}

/// Finds the middle of any number of values without keeping them: counts them by the upper half of their bits, then
/// those in the middle by the lower half. Takes 1.5 MB, whatever their number.
class MedianFinder {
public:
    MedianFinder();

    /// First every value is counted …
    void count(float value) { ++m_upper[upperHalf(value)]; }
    /// … then this tells whether there was any; if so every value is placed …
    [[nodiscard]] bool findMiddle();
    void place(float value);
    /// … then here it is: of an even number of values the mean of the two in the middle.
    [[nodiscard]] double median() const;

private:
    /// One of the values that stand in the middle.
    struct Middle {
        quint32 upper = 0;  ///< half of its bits
        quint64 before = 0; ///< how many with this upper half stand before it
        std::vector<quint64> lower;
    };
    [[nodiscard]] static quint32 bitsOf(float value) { return quint32(cell::orderedBits(value)) ^ 0x8000'0000U; }
    [[nodiscard]] static quint32 upperHalf(float value) { return bitsOf(value) >> 16U; }
    [[nodiscard]] Middle middleAt(quint64 index) const;
    [[nodiscard]] static double valueOf(const Middle &middle);

    std::vector<quint64> m_upper;
    Middle m_left;
    Middle m_right;
};

/// The exact median of \a of(value) over the values among \a cells, in two passes; nothing when there is none.
template <class Of> std::optional<double> medianIn(const PairTable &table, const QRect &cells, Of of)
{
    MedianFinder finder;
    eachValue(table, cells, [&](float value) { finder.count(of(value)); });
    if (!finder.findMiddle())
        return std::nullopt;
    eachValue(table, cells, [&](float value) { finder.place(of(value)); });
    return finder.median();
}

/// Of values that may be brought into another order; nothing when there is none.
[[nodiscard]] std::optional<double> medianOf(std::vector<float> &values);

} // namespace fabriscope
