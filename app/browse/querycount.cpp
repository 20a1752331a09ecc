// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/browse/querycount.h"

#include "app/browse/testchunk.h"

#include <numeric>

namespace fabriscope {

bool QueryCount::isUpToDate(const TestSnapshot &tests) const
{
    return m_known && m_life == tests.life() && m_version == tests.version();
}

bool QueryCount::update(const TestSnapshot &tests, const Query &query, const MemberIndex &index, const LocalDays &days,
                        const StopFlag &stop)
{
    const bool isOther = !m_known || m_life != tests.life();
    std::vector<quint32> open;
    std::vector<RowBits> bits(tests.chunks().size());
    m_inChunk.resize(bits.size(), 0);
    for (quint32 i = 0; i < bits.size(); ++i) {
        if (!isOther && tests.chunks()[i]->changedAt <= m_version)
            continue;
        open.push_back(i);
        bits[i] = allRows(tests.chunks()[i]->size());
    }
    m_known = false;
    RowFilter filter(query, tests.words(), index.names(), days);
    if (!keepMatchingRows(filter, tests, open, index, bits, stop))
        return false;
    for (const quint32 i : open)
        m_inChunk[i] = quint16(rowsIn(bits[i]));
    m_count = std::accumulate(m_inChunk.begin(), m_inChunk.end(), 0);
    m_life = tests.life();
    m_version = tests.version();
    m_known = true;
    return true;
}

} // namespace fabriscope
