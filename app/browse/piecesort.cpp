// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/browse/piecesort.h"

#include <QtConcurrentMap>

#include <algorithm>

namespace fabriscope {

namespace {

constexpr size_t blockSize = 16'384; ///< what a thread does between two looks at whether it is to stop
/// Texts that agree so far are compared as they are: to come to a piece takes longer the further back it stands.
constexpr int lastLevel = 48;

template <class Items, class Work> void onAllThreads(Items &items, Work work)
{
    if (items.size() < 2)
        std::for_each(items.begin(), items.end(), work);
    else
        QtConcurrent::blockingMap(items, work);
}

} // namespace

QList<PieceSort::Range> PieceSort::blocks(size_t size)
{
    QList<Range> ranges;
    for (size_t first = 0; first < m_items.size(); first += size) {
        ranges.append(Range{m_items.begin() + ptrdiff_t(first),
                            m_items.begin() + ptrdiff_t(std::min(first + size, m_items.size()))});
    }
    return ranges;
}

void PieceSort::fetchAll(int level)
{
    QList<Range> all = blocks(blockSize);
    onAllThreads(all, [this, level](const Range &range) {
        for (Place item = range.first; item != range.end && !m_stop; ++item)
            item->piece = m_texts.piece(item->ordinal, level);
    });
}

/// Blocks by themselves, and then two and two of them together.
void PieceSort::sortAll()
{
    const auto less = [](const Item &a, const Item &b) { return a.piece < b.piece; };
    QList<Range> all = blocks(blockSize);
    onAllThreads(all, [this, less](const Range &range) {
        if (!m_stop)
            std::sort(range.first, range.end, less);
    });
    for (size_t size = blockSize; size < m_items.size() && !m_stop; size *= 2) {
        QList<Range> pairs = blocks(2 * size);
        onAllThreads(pairs, [less, size](const Range &range) {
            if (size_t(range.end - range.first) > size)
                std::inplace_merge(range.first, range.first + ptrdiff_t(size), range.end, less);
        });
    }
}

QList<PieceSort::Range> PieceSort::blocksBetweenTies(int level)
{
    QList<Range> ranges;
    for (Place first = m_items.begin(); first != m_items.end();) {
        Place end = m_items.end() - first > ptrdiff_t(blockSize) ? first + ptrdiff_t(blockSize) : m_items.end();
        while (end != m_items.end() && end->piece == (end - 1)->piece)
            ++end;
        ranges.append(Range{first, end, level});
        first = end;
    }
    return ranges;
}

bool PieceSort::sort(const std::vector<Ordinal> &ordinals)
{
    m_items.resize(ordinals.size());
    std::transform(ordinals.begin(), ordinals.end(), m_items.begin(), [](Ordinal ordinal) {
        return Item{0, ordinal, false};
    });
    // What all of them begin with tells nothing.
    int level = 0;
    bool allAlike = true;
    for (fetchAll(level); allAlike && level < lastLevel && !m_stop;) {
        allAlike = std::all_of(m_items.begin(), m_items.end(),
                               [this](const Item &item) { return item.piece == m_items.front().piece; });
        if (allAlike && !m_items.empty() && m_items.front().piece != 0)
            fetchAll(++level);
        else
            break;
    }
    sortAll();
    QList<Range> ranges = blocksBetweenTies(level);
    onAllThreads(ranges, [this](const Range &range) { refineTies(range); });
    return !m_stop;
}

void PieceSort::refineTies(const Range &range) const
{
    for (Place first = range.first; first != range.end && !m_stop;) {
        const Place end =
            std::find_if(first + 1, range.end, [first](const Item &item) { return item.piece != first->piece; });
        if (end - first > 1)
            refine(Range{first, end, range.level});
        first = end;
    }
}

void PieceSort::refine(Range range) const
{
    if (range.first->piece == 0 || range.level == lastLevel) {
        sortByTexts(range);
        return;
    }
    ++range.level;
    for (Place item = range.first; item != range.end; ++item)
        item->piece = m_texts.piece(item->ordinal, range.level);
    std::sort(range.first, range.end, [](const Item &a, const Item &b) { return a.piece < b.piece; });
    refineTies(range);
}

void PieceSort::sortByTexts(const Range &range) const
{
    // Most that agree in all pieces are the same: then there is nothing to do.
    const auto isSame = [this](const Item &a, const Item &b) { return m_texts.compare(a.ordinal, b.ordinal) == 0; };
    const bool allSame =
        std::all_of(range.first + 1, range.end, [&](const Item &item) { return isSame(*range.first, item); });
    if (!allSame) {
        std::stable_sort(range.first, range.end,
                         [this](const Item &a, const Item &b) { return m_texts.compare(a.ordinal, b.ordinal) < 0; });
    }
    for (Place item = range.first + 1; item != range.end; ++item)
        item->sameAsBefore = allSame || isSame(*(item - 1), *item);
}

} // namespace fabriscope
