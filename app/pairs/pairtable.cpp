// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pairs/pairtable.h"

#include <algorithm>

namespace fabriscope {

namespace {

/// \a from and \a to do not overlap.
void gatherRow(const float *from, float *to, const MemberOrder &columns)
{
    for (const int column : columns)
        *to++ = from[column];
}

} // namespace

PairTable::PairTable(int sources, int targets, Worse worse)
    : m_sources(std::max(sources, 0))
    , m_targets(std::max(targets, 0))
    , m_worse(worse)
    , m_cells(size_t(m_sources) * size_t(m_targets), cell::outside)
{
}

PairTable PairTable::eachWithEach(int members, Worse worse)
{
    PairTable table = clientsToServers(members, members, worse);
    for (int member = 0; member < members; ++member)
        table.setOutside(member, member);
    return table;
}

PairTable PairTable::clientsToServers(int clients, int servers, Worse worse)
{
    PairTable table(clients, servers, worse);
    std::fill(table.m_cells.begin(), table.m_cells.end(), cell::missing);
    table.m_missing = table.cellCount();
    return table;
}

bool PairTable::permute(const MemberOrder &rows, const MemberOrder &columns)
{
    const MemberOrder rowOrder = rows.empty() ? plainOrder(m_sources) : rows;
    const MemberOrder columnOrder = columns.empty() ? plainOrder(m_targets) : columns;
    if (!isOrderOf(rowOrder, m_sources) || !isOrderOf(columnOrder, m_targets))
        return false;
    // Along each cycle of the rows: every row is read before it is written over, but the first, which is kept aside.
    std::vector<float> first(static_cast<size_t>(m_targets));
    std::vector<bool> done(static_cast<size_t>(m_sources));
    const auto startOf = [this](int row) { return m_cells.data() + size_t(row) * size_t(m_targets); };
    for (int start = 0; start < m_sources; ++start) {
        if (done[size_t(start)])
            continue;
        std::copy_n(startOf(start), m_targets, first.begin());
        int row = start;
        for (int from = rowOrder[size_t(row)]; from != start; from = rowOrder[size_t(row)]) {
            gatherRow(startOf(from), startOf(row), columnOrder);
            done[size_t(row)] = true;
            row = from;
        }
        gatherRow(first.data(), startOf(row), columnOrder);
        done[size_t(row)] = true;
    }
    return true;
}

} // namespace fabriscope
