// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/browse/querycount.h"

#include "app/browse/testchunk.h"

#include <bit>
#include <numeric>

namespace fabriscope {

namespace {

RowBits allRows(quint32 rows)
{
    RowBits bits{};
    for (quint32 row = 0; row < rows; ++row)
        bits[row / 64] |= quint64(1) << (row % 64);
    return bits;
}

quint16 rowsIn(const RowBits &bits)
{
    return quint16(std::accumulate(bits.begin(), bits.end(), 0,
                                   [](int rows, quint64 word) { return rows + std::popcount(word); }));
}

} // namespace

bool QueryCount::isUpToDate(const TestSnapshot &tests) const
{
    return m_known && m_life == tests.life() && m_version == tests.version();
}

bool QueryCount::update(const TestSnapshot &tests, const Query &query, const MemberIndex &index, const LocalDays &days,
                        const StopFlag &stop)
{
    const bool isOther = !m_known || m_life != tests.life();
    std::vector<quint32> open;
    quint64 rows = 0;
    m_inChunk.resize(tests.chunks().size(), 0);
    for (quint32 i = 0; i < m_inChunk.size(); ++i) {
        if (!isOther && tests.chunks()[i]->changedAt <= m_version)
            continue;
        open.push_back(i);
        rows += tests.chunks()[i]->size();
    }
    m_known = false;
    RowFilter filter(query, tests.words(), days);
    filter.useIndex(index, rows);
    for (const quint32 i : open) {
        if (stop)
            return false;
        const TestChunk &chunk = *tests.chunks()[i];
        RowBits bits = allRows(chunk.size());
        filter.keepMatching(chunk, i, index.covers(chunk, i), bits);
        m_inChunk[i] = rowsIn(bits);
    }
    m_count = std::accumulate(m_inChunk.begin(), m_inChunk.end(), 0);
    m_life = tests.life();
    m_version = tests.version();
    m_known = true;
    return true;
}

} // namespace fabriscope
