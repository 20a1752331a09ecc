// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/browse/verdicts.h"

namespace fabriscope {

std::vector<quint32> Verdicts::openChunks(const TestSnapshot &tests, const Query &query, quint64 queryNumber)
{
    const bool sameLife = m_known && tests.life() == m_life;
    const bool sameQuery = sameLife && queryNumber == m_queryNumber;
    const bool narrower = sameLife && query.narrows(m_query);
    std::vector<quint32> open;
    m_bits.resize(tests.chunks().size());
    for (quint32 i = 0; i < m_bits.size(); ++i) {
        const bool changed = !sameLife || tests.chunks()[i]->changedAt > m_version;
        if (sameQuery && !changed)
            continue;
        if (changed || !narrower)
            m_bits[i] = allRows(tests.chunks()[i]->size());
        open.push_back(i);
    }
    return open;
}

bool Verdicts::update(const TestSnapshot &tests, const Query &query, quint64 queryNumber, const StopFlag &stop)
{
    const std::vector<quint32> open = openChunks(tests, query, queryNumber);
    m_known = false;
    m_days.refresh();
    m_index.updateNames(tests);
    RowFilter filter(query, tests.words(), m_index.names(), m_days);
    if (filter.asksForMembers() && !m_index.update(tests, stop))
        return false;
    if (!keepMatchingRows(filter, tests, open, m_index, m_bits, stop))
        return false;
    m_count = 0;
    for (const RowBits &bits : m_bits)
        m_count += int(rowsIn(bits));
    m_query = query;
    m_queryNumber = queryNumber;
    m_life = tests.life();
    m_version = tests.version();
    m_known = true;
    return true;
}

void Verdicts::listMatching(const std::vector<Ordinal> &order, std::vector<Ordinal> &matching,
                            std::vector<qint32> &rowOf) const
{
    rowOf.resize(order.size());
    // One more, so that what does not match may be written as well: a branch that nobody can foresee costs more.
    matching.resize(size_t(m_count) + 1);
    qint32 next = 0;
    for (const Ordinal ordinal : order) {
        const bool fits = matches(ordinal);
        matching[size_t(next)] = ordinal;
        rowOf[ordinal] = fits ? next : -1;
        next += fits ? 1 : 0;
    }
    matching.resize(size_t(next));
}

} // namespace fabriscope
