// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pairs/pairpyramid.h"

#include "app/pairs/pyramidsearch.h"

#include <algorithm>
#include <atomic>
#include <system_error>
#include <thread>
#include <utility>

namespace fabriscope {

namespace {

/// Rows of the table that one thread takes at a time: 2 to this.
constexpr int mostBandLevels = 8;

/// Columns that are folded together: of a fixed number the compiler makes vectors.
constexpr int columnsTogether = 64;

/// \a count columns of two rows into half as many; an odd last one is alone.
template <Worse worse> void foldColumns(const float *upper, const float *lower, int count, float *to)
{
    using cell::rankOf;
    for (int column = 0; column < count; column += 2) {
        qint32 rank = std::max(rankOf<worse>(upper[column]), rankOf<worse>(lower[column]));
        if (column + 1 < count)
            rank = std::max({rank, rankOf<worse>(upper[column + 1]), rankOf<worse>(lower[column + 1])});
        *to++ = cell::ofRank<worse>(rank);
    }
}

template <Worse worse> void foldManyColumns(const float *upper, const float *lower, float *to)
{
    qint32 ranks[columnsTogether];
    for (int i = 0; i < columnsTogether; ++i)
        ranks[i] = std::max(cell::rankOf<worse>(upper[i]), cell::rankOf<worse>(lower[i]));
    for (int i = 0; i < columnsTogether / 2; ++i)
        to[i] = cell::ofRank<worse>(std::max(ranks[2 * i], ranks[2 * i + 1]));
}

/// Two rows of \a below (the last may be alone) into one of half the width.
template <Worse worse> void foldTwoRows(const PairPyramid::Level &below, int row, float *to)
{
    const float *upper = below.cells + qsizetype(2 * row) * below.columns;
    const float *lower = 2 * row + 1 < below.rows ? upper + below.columns : upper;
    int column = 0;
    for (; column + columnsTogether <= below.columns; column += columnsTogether)
        foldManyColumns<worse>(upper + column, lower + column, to + column / 2);
    foldColumns<worse>(upper + column, lower + column, below.columns - column, to + column / 2);
}

} // namespace

PairPyramid::PairPyramid(PairTable table, int threads) : m_table(std::move(table))
{
    if (m_table.cellCount() == 0)
        return;
    shape();
    m_above = std::make_unique_for_overwrite<float[]>(size_t(m_aboveCells));
    build(threads);
}

PairTable PairPyramid::takeTable() &&
{
    m_shapes.clear();
    m_above.reset();
    m_aboveCells = 0;
    return std::exchange(m_table, {});
}

PairPyramid::Level PairPyramid::level(int k) const
{
    Q_ASSERT(k >= 0 && k < levelCount());
    const Shape &shape = m_shapes[size_t(k)];
    return {shape.rows, shape.columns, k == 0 ? m_table.cells() : m_above.get() + shape.offset};
}

float PairPyramid::worstIn(const QRect &cells) const
{
    const auto spot = PyramidSearch(*this).worstSpot(cells);
    return spot ? level(spot->level).at(spot->row, spot->column) : cell::outside;
}

std::optional<PairPlace> PairPyramid::worstCellIn(const QRect &cells) const
{
    const PyramidSearch search(*this);
    const auto spot = search.worstSpot(cells);
    return spot ? std::optional(search.underneath(*spot)) : std::nullopt;
}

void PairPyramid::shape()
{
    int rows = m_table.sources();
    int columns = m_table.targets();
    m_shapes.push_back({rows, columns, 0});
    while (rows > 1 || columns > 1) {
        rows = (rows + 1) / 2;
        columns = (columns + 1) / 2;
        m_shapes.push_back({rows, columns, m_aboveCells});
        m_aboveCells += qint64(rows) * columns;
    }
}

void PairPyramid::build(int threads)
{
    const int bandLevel = std::min(mostBandLevels, levelCount() - 1);
    const int bands = m_shapes[size_t(bandLevel)].rows;
    std::atomic<int> next = 0;
    const auto takeBands = [this, &next, bands, bandLevel] {
        for (int band = next++; band < bands; band = next++)
            foldBand(band, bandLevel);
    };
    std::vector<std::jthread> helpers;
    try {
        while (qsizetype(helpers.size()) < std::min(threads, bands) - 1)
            helpers.emplace_back(takeBands);
    } catch (const std::system_error &) {
        // No more threads to be had: those there are do it all.
    }
    takeBands();
    helpers.clear(); // waits for them
    for (int k = bandLevel + 1; k < levelCount(); ++k) {
        for (int row = 0; row < m_shapes[size_t(k)].rows; ++row)
            foldRow(k, row);
    }
}

/// All that stands under one row of \a bandLevel. A row is folded as soon as the two under it are there, so both are
/// still in the cache, and the table comes by once.
void PairPyramid::foldBand(int band, int bandLevel)
{
    if (bandLevel == 0)
        return;
    const int perBand = 1 << (bandLevel - 1);
    const int end = std::min((band + 1) * perBand, m_shapes[1].rows);
    for (int row = band * perBand; row < end; ++row) {
        int above = row;
        foldRow(1, above);
        for (int k = 2; k <= bandLevel && (above % 2 == 1 || above == m_shapes[size_t(k) - 1].rows - 1); ++k) {
            above /= 2;
            foldRow(k, above);
        }
    }
}

void PairPyramid::foldRow(int k, int row)
{
    const Shape &shape = m_shapes[size_t(k)];
    float *to = m_above.get() + shape.offset + qint64(row) * shape.columns;
    if (m_table.worse() == Worse::Higher)
        foldTwoRows<Worse::Higher>(level(k - 1), row, to);
    else
        foldTwoRows<Worse::Lower>(level(k - 1), row, to);
}

} // namespace fabriscope
