// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/browse/memberindex.h"

#include <QtConcurrentMap>

#include <algorithm>
#include <numeric>

namespace fabriscope {

namespace {

bool isIn(const MemberBits &members, quint32 member)
{
    return member / 64 < members.size() && ((members[member / 64] >> (member % 64)) & 1U);
}

QList<quint32> upTo(size_t count)
{
    QList<quint32> numbers(qsizetype(count), 0);
    std::iota(numbers.begin(), numbers.end(), 0U);
    return numbers;
}

/// Calls \a found(member, row of the run) for every member of every test of a run.
template <class Found> void eachMember(const TestSnapshot &tests, quint32 first, quint32 end, Found found)
{
    for (quint32 number = first; number < end; ++number) {
        const TestChunk &chunk = *tests.chunks()[number];
        const quint32 start = (number - first) * chunkRows;
        for (quint32 row = 0; row < chunk.size(); ++row) {
            for (const quint32 member : chunk.membersOf(row))
                found(member, start + row);
        }
    }
}

} // namespace

bool MemberIndex::isWorthIndexing(const TestSnapshot &tests, quint32 run) const
{
    static constexpr quint32 shareThatMayChange = 4; ///< a quarter of the run
    const quint32 first = run * runChunks;
    const quint32 end = qMin(first + runChunks, quint32(tests.chunks().size()));
    quint32 changed = 0;
    for (quint32 number = first; number < end; ++number)
        changed +=
            tests.chunks()[number]->changedAt > m_runs[run].version || number - first >= m_runs[run].chunks ? 1 : 0;
    return changed * shareThatMayChange >= qMax(end - first, shareThatMayChange);
}

MemberIndex::Run MemberIndex::indexed(const TestSnapshot &tests, quint32 run)
{
    const quint32 first = run * runChunks;
    const quint32 end = qMin(first + runChunks, quint32(tests.chunks().size()));
    Run made{.version = tests.version(), .chunks = end - first, .members = {}, .starts = {}, .rows = {}};
    std::vector<quint32> places(tests.words().members.size() + 1, 0); // first how many, then where they go
    eachMember(tests, first, end, [&places](quint32 member, quint32) { ++places[member]; });
    quint32 total = 0;
    for (quint32 member = 0; member < places.size(); ++member) {
        if (places[member] > 0) {
            made.members.push_back(member);
            made.starts.push_back(total);
        }
        total += std::exchange(places[member], total);
    }
    made.starts.push_back(total);
    made.rows.resize(total);
    eachMember(tests, first, end, [&](quint32 member, quint32 row) { made.rows[places[member]++] = quint16(row); });
    return made;
}

bool MemberIndex::update(const TestSnapshot &tests, const std::atomic<bool> &stop)
{
    if (m_life != tests.life())
        m_runs.clear();
    m_life = tests.life();
    m_runs.resize((tests.chunks().size() + runChunks - 1) / runChunks);
    QList<quint32> wanted = upTo(m_runs.size());
    wanted.removeIf([&](quint32 run) { return !isWorthIndexing(tests, run); });
    const auto work = [&](quint32 run) {
        if (!stop)
            m_runs[run] = indexed(tests, run);
    };
    if (wanted.size() == 1)
        work(wanted.first());
    else if (!wanted.isEmpty())
        QtConcurrent::blockingMap(wanted, work);
    if (!wanted.isEmpty())
        countAnew();
    return !stop;
}

void MemberIndex::updateNames(const TestSnapshot &tests)
{
    if (m_lifeOfNames != tests.life())
        m_names.clear();
    m_lifeOfNames = tests.life();
    m_names.update(tests.words());
}

bool MemberIndex::covers(const TestChunk &chunk, quint32 number) const
{
    if (number / runChunks >= m_runs.size())
        return false;
    const Run &run = m_runs[number / runChunks];
    return number % runChunks < run.chunks && chunk.changedAt <= run.version;
}

void MemberIndex::countAnew()
{
    m_counts.assign(m_counts.size(), 0);
    m_total = 0;
    for (const Run &run : m_runs) {
        if (!run.members.empty() && run.members.back() >= m_counts.size())
            m_counts.resize(run.members.back() + 1, 0);
        for (size_t i = 0; i < run.members.size(); ++i)
            m_counts[run.members[i]] += run.starts[i + 1] - run.starts[i];
        m_total += run.rows.size();
    }
}

quint64 MemberIndex::occurrencesOf(const MemberBits &members) const
{
    quint64 occurrences = 0;
    for (quint32 member = 0; member < m_counts.size(); ++member)
        occurrences += quint64(isIn(members, member) ? 1 : 0) * m_counts[member];
    return occurrences;
}

std::vector<RowBits> MemberIndex::rowsWith(const MemberBits &members) const
{
    std::vector<RowBits> found(m_runs.size() * runChunks, RowBits{});
    QList<quint32> numbers = upTo(m_runs.size());
    const auto work = [&](quint32 number) {
        const Run &run = m_runs[number];
        for (size_t i = 0; i < run.members.size(); ++i) {
            if (!isIn(members, run.members[i]))
                continue;
            for (quint32 place = run.starts[i]; place < run.starts[i + 1]; ++place) {
                const quint32 row = run.rows[place];
                found[number * runChunks + row / chunkRows][row % chunkRows / 64] |= quint64(1) << (row % 64);
            }
        }
    };
    if (numbers.size() < 2)
        std::for_each(numbers.begin(), numbers.end(), work);
    else
        QtConcurrent::blockingMap(numbers, work);
    return found;
}

} // namespace fabriscope
