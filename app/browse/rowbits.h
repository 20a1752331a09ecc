// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/browse/testchunk.h"

#include <array>
#include <bit>

namespace fabriscope {

/// A bit for each row of a chunk.
using RowBits = std::array<quint64, chunkRows / 64>;

/// Sets the bits in \a hits of those rows in \a asked of which \a fits(row) is true; does not ask of those that are
/// set.
template <class Fits> void addHitsWhere(const RowBits &asked, RowBits &hits, Fits fits)
{
    for (size_t word = 0; word < asked.size(); ++word) {
        quint64 found = 0;
        for (quint64 left = asked[word] & ~hits[word]; left != 0; left &= left - 1) {
            const auto bit = quint32(std::countr_zero(left));
            found |= quint64(fits(quint32(word * 64) + bit) ? 1 : 0) << bit;
        }
        hits[word] |= found;
    }
}

/// A bit for each of the first \a rows.
[[nodiscard]] inline RowBits allRows(quint32 rows)
{
    RowBits bits{};
    for (size_t word = 0; word < bits.size(); ++word) {
        const qint64 here = qBound(qint64(0), qint64(rows) - qint64(word) * 64, qint64(64));
        bits[word] = here == 64 ? ~quint64(0) : (quint64(1) << here) - 1;
    }
    return bits;
}

[[nodiscard]] inline quint32 rowsIn(const RowBits &bits)
{
    quint32 rows = 0;
    for (const quint64 word : bits)
        rows += quint32(std::popcount(word));
    return rows;
}

/// Of those \a asked, how many are not in \a hits.
[[nodiscard]] inline quint32 rowsLeft(const RowBits &asked, const RowBits &hits)
{
    quint32 rows = 0;
    for (size_t word = 0; word < asked.size(); ++word)
        rows += quint32(std::popcount(asked[word] & ~hits[word]));
    return rows;
}

} // namespace fabriscope
