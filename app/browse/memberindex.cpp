// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/browse/memberindex.h"

#include <QtConcurrentMap>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <numeric>

namespace fabriscope {

namespace {

bool isIn(const MemberBits &members, quint32 member)
{
    return member / 64 < members.size() && ((members[member / 64] >> (member % 64)) & 1U);
}

/// Where in \a list those of \a members stand. Nobody can foresee which do: nothing is decided by branches.
std::vector<quint32> placesOf(const std::vector<quint32> &list, const MemberBits &members)
{
    std::vector<quint32> places(list.size() + 1);
    const auto known = quint32(members.size() * 64);
    size_t found = 0;
    for (quint32 place = 0; place < list.size() && list[place] < known; ++place) { // rising
        places[found] = place;
        found += (members[list[place] / 64] >> (list[place] % 64)) & 1U;
    }
    places.resize(found);
    return places;
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

/// A bit for each byte that is 1; the others are 0.
RowBits bitsOf(const quint8 *marks)
{
    constexpr quint64 gather = 0x0102040810204080ULL; // brings the last bits of eight bytes together in the highest
    RowBits bits{};
    for (size_t word = 0; word < bits.size(); ++word) {
        for (size_t byte = 0; byte < 8; ++byte) {
            const auto eight = qFromLittleEndian<quint64>(marks + word * 64 + byte * 8);
            bits[word] |= ((eight * gather) >> 56U) << (byte * 8);
        }
    }
    return bits;
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
        // A byte for each row is written without being read before, millions of times; then eight become eight bits.
        std::array<quint8, size_t(runChunks) * chunkRows> marks{};
        const quint16 *const rows =
            run.rows.data(); // which a byte written might be part of, for all the compiler knows
        for (const quint32 at : placesOf(run.members, members)) {
            const quint32 end = run.starts[at + 1];
            for (quint32 place = run.starts[at]; place < end; ++place)
                marks[rows[place]] = 1;
        }
        for (quint32 chunk = 0; chunk < run.chunks; ++chunk)
            found[number * runChunks + chunk] = bitsOf(marks.data() + size_t(chunk) * chunkRows);
    };
    if (numbers.size() < 2)
        std::for_each(numbers.begin(), numbers.end(), work);
    else
        QtConcurrent::blockingMap(numbers, work);
    return found;
}

} // namespace fabriscope
