// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/browse/verdicts.h"

#include <QtConcurrentMap>

#include <bit>

namespace fabriscope {

namespace {

/// Below so many chunks a second thread costs as much as it saves.
constexpr size_t worthSharing = 64;

RowBits allRows(quint32 rows)
{
    RowBits bits{};
    for (size_t word = 0; word < bits.size(); ++word) {
        const qint64 here = qBound(qint64(0), qint64(rows) - qint64(word) * 64, qint64(64));
        bits[word] = here == 64 ? ~quint64(0) : (quint64(1) << here) - 1;
    }
    return bits;
}

quint64 rowsIn(const RowBits &bits)
{
    quint64 rows = 0;
    for (const quint64 word : bits)
        rows += quint64(std::popcount(word));
    return rows;
}

struct Share {
    size_t first = 0;
    size_t end = 0;
};

QList<Share> sharesOf(size_t count)
{
    const size_t shares = count < worthSharing ? 1 : size_t(QThread::idealThreadCount()) * 4;
    QList<Share> list;
    for (size_t i = 0; i < shares; ++i)
        list.append({count * i / shares, count * (i + 1) / shares});
    return list;
}

} // namespace

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

void Verdicts::keepMatching(const RowFilter &filter, const TestChunk &chunk, quint32 number)
{
    filter.keepMatching(chunk, number, m_index.covers(chunk, number), m_bits[number]);
}

bool Verdicts::update(const TestSnapshot &tests, const Query &query, quint64 queryNumber, const StopFlag &stop)
{
    const std::vector<quint32> open = openChunks(tests, query, queryNumber);
    m_known = false;
    m_days.refresh();
    RowFilter filter(query, tests.words(), m_days);
    if (filter.asksForMembers() && !m_index.update(tests, stop))
        return false;
    quint64 rows = 0;
    for (const quint32 chunk : open)
        rows += rowsIn(m_bits[chunk]);
    filter.useIndex(m_index, rows);
    QList<Share> shares = sharesOf(open.size());
    const auto work = [&](const Share &share) {
        for (size_t i = share.first; i < share.end && !stop; ++i)
            keepMatching(filter, *tests.chunks()[open[i]], open[i]);
    };
    if (shares.size() == 1)
        work(shares.first());
    else
        QtConcurrent::blockingMap(shares, work);
    if (stop)
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

std::vector<Ordinal> Verdicts::matchingOf(const std::vector<Ordinal> &order) const
{
    if (size_t(m_count) == order.size())
        return order;
    // One more, so that what does not match may be written as well: a branch that nobody can foresee costs more.
    std::vector<Ordinal> matching(size_t(m_count) + 1);
    size_t next = 0;
    for (const Ordinal ordinal : order) {
        matching[next] = ordinal;
        next += matches(ordinal) ? 1 : 0;
    }
    matching.resize(next);
    return matching;
}

} // namespace fabriscope
