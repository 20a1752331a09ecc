// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/browse/rowchanges.h"

#include <algorithm>
#include <optional>

namespace fabriscope {

namespace {

/// More steps than this are slower, and no calmer to look at, than showing the rows anew.
constexpr size_t mostSteps = 48;
/// A filter that takes or gives so many rows leaves nothing in its place that telling them by runs would keep.
constexpr size_t mostRowsInSteps = 65'536;

size_t ordinalLimit(const std::vector<Ordinal> &a, const std::vector<Ordinal> &b)
{
    size_t limit = 0;
    for (const auto *rows : {&a, &b}) {
        const auto highest = std::max_element(rows->begin(), rows->end());
        if (highest != rows->end())
            limit = std::max(limit, size_t(*highest) + 1);
    }
    return limit;
}

void lengthen(std::vector<RowChanges::Run> &runs, size_t row)
{
    if (!runs.empty() && runs.back().first + runs.back().count == int(row))
        ++runs.back().count;
    else
        runs.push_back({int(row), 1});
}

/// The runs of \a rows whose ordinals do not stand in the other list; one more than are worth telling, and no more.
template <class IsInOther>
std::vector<RowChanges::Run> runsMissing(const std::vector<Ordinal> &rows, IsInOther isInOther)
{
    std::vector<RowChanges::Run> runs;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (isInOther(rows[i]))
            continue;
        lengthen(runs, i);
        if (runs.size() > mostSteps)
            break;
    }
    return runs;
}

/// The places in \a wanted that are not part of its longest rising subsequence: the fewest rows that have to move.
std::vector<size_t> placesOutOfOrder(const std::vector<qint32> &wanted)
{
    if (std::is_sorted(wanted.begin(), wanted.end()))
        return {};
    std::vector<size_t> tails; // by length − 1, the place where the best rising run of that length ends
    std::vector<ptrdiff_t> previous(wanted.size(), -1);
    for (size_t i = 0; i < wanted.size(); ++i) {
        const bool goesOn = !tails.empty() && wanted[tails.back()] < wanted[i]; // as most do
        const auto at = goesOn ? tails.end()
                               : std::lower_bound(tails.begin(), tails.end(), wanted[i],
                                                  [&wanted](size_t place, qint32 row) { return wanted[place] < row; });
        if (at != tails.begin())
            previous[i] = ptrdiff_t(*(at - 1));
        if (at == tails.end())
            tails.push_back(i);
        else
            *at = i;
    }
    std::vector<bool> stays(wanted.size(), false);
    for (ptrdiff_t i = tails.empty() ? -1 : ptrdiff_t(tails.back()); i >= 0; i = previous[size_t(i)])
        stays[size_t(i)] = true;
    std::vector<size_t> movers;
    for (size_t i = 0; i < wanted.size(); ++i) {
        if (!stays[i])
            movers.push_back(i);
    }
    return movers;
}

/// What stays in place of all rows stays in place of some of them: where too many of a sample have to move, too many of
/// all have to. Another order is nearly always known by this, without a look at most rows.
bool isSampleShuffled(const std::vector<Ordinal> &before, const std::vector<qint32> &rowAfter)
{
    static constexpr size_t sampleSize = 2048;
    if (before.size() < 2 * sampleSize)
        return false;
    std::vector<qint32> sample;
    for (size_t i = 0; i < before.size(); i += before.size() / sampleSize) {
        if (rowAfter[before[i]] >= 0)
            sample.push_back(rowAfter[before[i]]);
    }
    return placesOutOfOrder(sample).size() > mostSteps;
}

/// True if surely more rows than worth telling would have to move: of two neighbours in the wrong order, one has to.
bool isShuffled(const std::vector<qint32> &wanted)
{
    size_t descents = 0;
    for (size_t i = 1; i < wanted.size() && descents <= 2 * mostSteps; ++i)
        descents += wanted[i] < wanted[i - 1] ? 1 : 0;
    return descents > 2 * mostSteps;
}

/// Puts every mover right behind the row that precedes it at last; those that stay are in order already.
std::vector<RowChanges::Move> movesFor(std::vector<qint32> rows, const std::vector<size_t> &places)
{
    std::vector<qint32> sorted = rows;
    std::sort(sorted.begin(), sorted.end());
    std::vector<qint32> movers;
    movers.reserve(places.size());
    for (const size_t place : places)
        movers.push_back(rows[place]);
    std::sort(movers.begin(), movers.end());
    std::vector<RowChanges::Move> moves;
    for (const qint32 mover : movers) {
        const auto from = std::find(rows.begin(), rows.end(), mover);
        const auto rank = std::lower_bound(sorted.begin(), sorted.end(), mover);
        const auto to = rank == sorted.begin() ? rows.begin() : std::find(rows.begin(), rows.end(), *(rank - 1)) + 1;
        if (to == from || to == from + 1)
            continue;
        moves.push_back({int(from - rows.begin()), int(to - rows.begin())});
        if (from < to)
            std::rotate(from, from + 1, to);
        else
            std::rotate(to, from, from + 1);
    }
    return moves;
}

/// What came and went, read side by side, which ends early where a filter took or gave many rows; nothing where rows
/// moved, too.
std::optional<RowChanges> changesWithoutMoves(const std::vector<Ordinal> &before, const std::vector<Ordinal> &after,
                                              const std::vector<qint32> &rowAfter)
{
    RowChanges changes{RowChanges::Kind::Runs, {}, {}, {}};
    size_t from = 0;
    size_t to = 0;
    while (from < before.size() || to < after.size()) {
        if (from < before.size() && to < after.size() && before[from] == after[to]) {
            ++from;
            ++to;
            continue;
        }
        const qint32 row = from < before.size() ? rowAfter[before[from]] : qint32(after.size());
        if (row >= 0 && size_t(row) < to)
            return std::nullopt;
        if (row < 0)
            lengthen(changes.removed, from++);
        else
            lengthen(changes.inserted, to++); // or moved to here, which is found out where it stood before
        if (changes.removed.size() + changes.inserted.size() > mostSteps)
            return before.size() == after.size() ? std::nullopt
                                                 : std::optional(RowChanges{RowChanges::Kind::Anew, {}, {}, {}});
    }
    std::reverse(changes.removed.begin(), changes.removed.end());
    return changes;
}

} // namespace

std::vector<qint32> rowsByOrdinal(const std::vector<Ordinal> &rows, size_t ordinals)
{
    std::vector<qint32> rowOf(ordinals, -1);
    for (size_t row = 0; row < rows.size(); ++row)
        rowOf[rows[row]] = qint32(row);
    return rowOf;
}

RowChanges rowChanges(const std::vector<Ordinal> &before, const std::vector<Ordinal> &after)
{
    return rowChanges(before, after, rowsByOrdinal(after, ordinalLimit(before, after)));
}

RowChanges rowChanges(const std::vector<Ordinal> &before, const std::vector<Ordinal> &after,
                      const std::vector<qint32> &rowAfter)
{
    if (before == after)
        return {};
    if (std::max(before.size(), after.size()) - std::min(before.size(), after.size()) > mostRowsInSteps)
        return {RowChanges::Kind::Anew, {}, {}, {}};
    if (auto changes = changesWithoutMoves(before, after, rowAfter))
        return *std::move(changes);
    RowChanges changes;
    changes.removed = runsMissing(before, [&rowAfter](Ordinal ordinal) { return rowAfter[ordinal] >= 0; });
    if (changes.removed.size() > mostSteps)
        return {RowChanges::Kind::Anew, {}, {}, {}};
    if (isSampleShuffled(before, rowAfter)) {
        const bool same = changes.removed.empty() && before.size() == after.size();
        return {same ? RowChanges::Kind::Reordered : RowChanges::Kind::Anew, {}, {}, {}};
    }
    std::vector<bool> wasThere(rowAfter.size(), false); // fits into the processor's cache
    for (const Ordinal ordinal : before)
        wasThere[ordinal] = true;
    changes.inserted = runsMissing(after, [&wasThere](Ordinal ordinal) { return wasThere[ordinal]; });
    if (changes.removed.size() + changes.inserted.size() > mostSteps)
        return {RowChanges::Kind::Anew, {}, {}, {}};
    std::vector<qint32> kept;
    kept.reserve(before.size());
    for (const Ordinal ordinal : before) {
        if (rowAfter[ordinal] >= 0)
            kept.push_back(rowAfter[ordinal]);
    }
    const bool shuffled = isShuffled(kept);
    const std::vector<size_t> movers = shuffled ? std::vector<size_t>() : placesOutOfOrder(kept);
    if (shuffled || changes.removed.size() + changes.inserted.size() + movers.size() > mostSteps) {
        const bool sameTests = changes.removed.empty() && changes.inserted.empty();
        return {sameTests ? RowChanges::Kind::Reordered : RowChanges::Kind::Anew, {}, {}, {}};
    }
    std::reverse(changes.removed.begin(), changes.removed.end());
    changes.moved = movesFor(kept, movers);
    changes.kind = RowChanges::Kind::Runs;
    return changes;
}

} // namespace fabriscope
