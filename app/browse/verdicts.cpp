// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/browse/verdicts.h"

#include <QtConcurrentRun>

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

void Verdicts::listPart(const std::vector<Ordinal> &order, size_t from, size_t end, qint32 next, qint32 count,
                        std::vector<Ordinal> &matching, std::vector<qint32> &rowOf) const
{
    const qint32 last = next + count;
    size_t at = from;
    // What does not match is written as well, and then written over: a branch that nobody can foresee costs more.
    for (; next < last; ++at) {
        const bool fits = matches(order[at]);
        matching[size_t(next)] = order[at];
        rowOf[order[at]] = fits ? next : -1;
        next += fits ? 1 : 0;
    }
    for (; at < end; ++at)
        rowOf[order[at]] = -1;
}

void Verdicts::listMatching(const std::vector<Ordinal> &order, std::vector<Ordinal> &matching,
                            std::vector<qint32> &rowOf) const
{
    static constexpr size_t worthSharing = 65'536;
    rowOf.resize(order.size());
    matching.resize(size_t(m_count));
    if (order.size() < worthSharing || QThread::idealThreadCount() < 2)
        return listPart(order, 0, order.size(), 0, m_count, matching, rowOf);
    const size_t half = order.size() / 2;
    qint32 first = 0;
    for (size_t at = 0; at < half; ++at)
        first += matches(order[at]) ? 1 : 0;
    QFuture<void> second =
        QtConcurrent::run([&, this] { listPart(order, half, order.size(), first, m_count - first, matching, rowOf); });
    listPart(order, 0, half, 0, first, matching, rowOf);
    second.waitForFinished();
}

} // namespace fabriscope
