// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/browse/textorder.h"

#include "app/browse/piecesort.h"
#include "app/browse/testchunk.h"

#include <algorithm>
#include <numeric>

namespace fabriscope {

/// In rising order; without a memory of another state, all.
std::vector<Ordinal> TextOrder::changedSince(const TestSnapshot &tests) const
{
    std::vector<Ordinal> changed;
    if (!m_known || tests.life() != m_tests.life()) {
        changed.resize(size_t(tests.size()));
        std::iota(changed.begin(), changed.end(), Ordinal(0));
        return changed;
    }
    for (Ordinal first = 0; first < Ordinal(tests.size()); first += chunkRows) {
        const TestChunk &chunk = *tests.chunks()[first / chunkRows];
        if (chunk.changedAt <= m_tests.version())
            continue;
        for (Ordinal ordinal = first; ordinal < first + chunk.size(); ++ordinal) {
            if (ordinal >= m_ranks.size() || !saysTheSame(m_id, m_tests, tests, ordinal))
                changed.push_back(ordinal);
        }
    }
    return changed;
}

TextOrder::Sorted TextOrder::rememberedWithout(const std::vector<Ordinal> &changed) const
{
    std::vector<quint32> ranks = m_ranks;
    for (const Ordinal ordinal : changed) {
        if (ordinal < ranks.size())
            ranks[ordinal] = missing;
    }
    std::vector<quint32> places(ranks.size() + 1, 0); // first how many, then where they go
    for (const quint32 rank : ranks)
        places[rank == missing ? ranks.size() : rank] += 1;
    quint32 total = 0;
    for (quint32 &place : places)
        total += std::exchange(place, total);
    Sorted sorted;
    sorted.ordinals.resize(places.back());
    sorted.sameAsBefore.resize(places.back());
    for (Ordinal ordinal = 0; ordinal < ranks.size(); ++ordinal) {
        if (ranks[ordinal] != missing)
            sorted.ordinals[places[ranks[ordinal]]++] = ordinal;
    }
    for (size_t i = 1; i < sorted.ordinals.size(); ++i)
        sorted.sameAsBefore[i] = ranks[sorted.ordinals[i - 1]] == ranks[sorted.ordinals[i]];
    return sorted;
}

std::optional<TextOrder::Sorted> TextOrder::sorted(const RowTexts &texts, const std::vector<Ordinal> &ordinals,
                                                   const StopFlag &stop)
{
    std::vector<Ordinal> inPieces;
    Sorted whole;
    for (const Ordinal ordinal : ordinals) {
        if (!texts.isMissing(ordinal))
            (texts.hasPieces(ordinal) ? inPieces : whole.ordinals).push_back(ordinal);
    }
    PieceSort sort(texts, stop);
    if (stop || !sort.sort(inPieces))
        return std::nullopt;
    std::stable_sort(whole.ordinals.begin(), whole.ordinals.end(),
                     [&texts, &stop](Ordinal a, Ordinal b) { return !stop && texts.compare(a, b) < 0; });
    whole.sameAsBefore.resize(whole.ordinals.size());
    for (size_t i = 1; i < whole.ordinals.size(); ++i)
        whole.sameAsBefore[i] = texts.compare(whole.ordinals[i - 1], whole.ordinals[i]) == 0;
    Sorted result;
    result.ordinals.reserve(sort.size());
    result.sameAsBefore.reserve(sort.size());
    for (size_t i = 0; i < sort.size(); ++i) {
        result.ordinals.push_back(sort.at(i));
        result.sameAsBefore.push_back(sort.isSameAsBefore(i));
    }
    return stop ? std::nullopt : std::optional(merged(texts, result, whole));
}

TextOrder::Sorted TextOrder::merged(const RowTexts &texts, const Sorted &many, const Sorted &few)
{
    Sorted result;
    result.ordinals.reserve(many.ordinals.size() + few.ordinals.size());
    result.sameAsBefore.reserve(many.ordinals.size() + few.ordinals.size());
    const auto isSameAsLast = [&](Ordinal ordinal) {
        return !result.ordinals.empty() && texts.compare(result.ordinals.back(), ordinal) == 0;
    };
    size_t next = 0;
    const auto takeUpTo = [&](size_t end) {
        for (size_t i = next; i < end; ++i) {
            result.sameAsBefore.push_back(i == next ? isSameAsLast(many.ordinals[i]) : many.sameAsBefore[i]);
            result.ordinals.push_back(many.ordinals[i]);
        }
        next = end;
    };
    for (const Ordinal ordinal : few.ordinals) {
        const auto at = std::upper_bound(many.ordinals.begin() + ptrdiff_t(next), many.ordinals.end(), ordinal,
                                         [&texts](Ordinal a, Ordinal b) { return texts.compare(a, b) < 0; });
        takeUpTo(size_t(at - many.ordinals.begin()));
        result.sameAsBefore.push_back(isSameAsLast(ordinal));
        result.ordinals.push_back(ordinal);
    }
    takeUpTo(many.ordinals.size());
    return result;
}

void TextOrder::rank(const Sorted &sorted, size_t count)
{
    m_ranks.assign(count, missing);
    quint32 rank = 0;
    for (size_t i = 0; i < sorted.ordinals.size(); ++i) {
        rank += i > 0 && !sorted.sameAsBefore[i] ? 1 : 0;
        m_ranks[sorted.ordinals[i]] = rank;
    }
}

bool TextOrder::update(const TestSnapshot &tests, const StopFlag &stop)
{
    if (m_known && m_tests.version() == tests.version())
        return true;
    const std::vector<Ordinal> changed = changedSince(tests);
    if (!changed.empty()) {
        static constexpr size_t shareWorthAll = 4; ///< a quarter
        const auto texts = rowTexts(tests, m_id);
        const bool all = changed.size() * shareWorthAll > size_t(tests.size());
        std::vector<Ordinal> every(all ? size_t(tests.size()) : 0);
        std::iota(every.begin(), every.end(), Ordinal(0));
        const auto anew = sorted(*texts, all ? every : changed, stop);
        if (!anew)
            return false;
        rank(all ? *anew : merged(*texts, rememberedWithout(changed), *anew), size_t(tests.size()));
    }
    m_ranks.resize(size_t(tests.size()), missing);
    m_tests = tests;
    m_known = true;
    return true;
}

} // namespace fabriscope
