// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/browse/groupedrows.h"

#include "app/browse/groupedchanges.h"

#include <algorithm>

namespace fabriscope {

namespace {

/// More groups than this are collapsed until the user says otherwise: so the table begins with what there is.
constexpr size_t mostUsuallyExpanded = 40;
/// More groups than this are listed faster by going through all tests once than by asking an index for each.
constexpr size_t mostAskedOfIndex = 8;

std::vector<quint8> failedStatuses(const Vocabulary &words)
{
    std::vector<quint8> failed(words.statuses.size());
    for (quint32 number = 0; number < failed.size(); ++number)
        failed[number] = stateOf(words.statuses[number]) == TestState::Failed ? 1 : 0;
    return failed;
}

/// Calls \a found(chunk, row, ordinal) for every test that is left.
template <class Found>
bool eachLeft(const TestSnapshot &tests, const Verdicts &verdicts, const StopFlag &stop, Found found)
{
    Ordinal first = 0;
    for (const auto &chunk : tests.chunks()) {
        if (stop)
            return false;
        for (quint32 row = 0; row < chunk->size(); ++row) {
            if (verdicts.matches(first + row))
                found(*chunk, row, first + row);
        }
        first += chunkRows;
    }
    return true;
}

/// Calls \a found(group) for each member of a test that has a name, or once with 0.
template <class Found> void eachGroup(const GroupNumbers &numbers, const TestChunk &chunk, quint32 row, Found found)
{
    bool named = false;
    for (const quint32 member : chunk.membersOf(row)) {
        const quint32 group = numbers.ofMember(member);
        if (group == 0)
            continue;
        named = true;
        found(group);
    }
    if (!named)
        found(quint32(0));
}

} // namespace

bool GroupedRows::count(const TestSnapshot &tests, const Verdicts &verdicts, const StopFlag &stop)
{
    m_tallies.assign(m_numbers.names().size(), {});
    const std::vector<quint8> failed = failedStatuses(tests.words());
    const auto countIn = [this](quint32 group, Ordinal ordinal, quint8 hasFailed) {
        Tally &tally = m_tallies[group];
        if (tally.last == ordinal)
            return;
        tally.last = ordinal;
        ++tally.tests;
        tally.failed += hasFailed;
    };
    if (!m_numbers.areSeveral())
        return eachLeft(tests, verdicts, stop, [&](const TestChunk &chunk, quint32 row, Ordinal ordinal) {
            countIn(m_numbers.ofTest(ordinal), ordinal, failed[chunk.status[row]]);
        });
    return eachLeft(tests, verdicts, stop, [&](const TestChunk &chunk, quint32 row, Ordinal ordinal) {
        const quint8 hasFailed = failed[chunk.status[row]];
        eachGroup(m_numbers, chunk, row, [&](quint32 group) { countIn(group, ordinal, hasFailed); });
    });
}

void GroupedRows::rank(const Grouping &grouping)
{
    m_ranked.clear();
    for (quint32 group = 0; group < m_tallies.size(); ++group) {
        if (m_tallies[group].tests > 0)
            m_ranked.push_back(group);
    }
    const std::vector<GroupNumbers::Name> &names = m_numbers.names();
    const auto isBefore = [&](quint32 a, quint32 b) {
        if (grouping.by == GroupBy::Day)
            return names[a].key > names[b].key; // ISO dates
        const int order = compareValues(names[a].title, names[b].title);
        return order != 0 ? order < 0 : names[a].key < names[b].key;
    };
    const auto shareDiffers = [this](quint32 a, quint32 b) {
        return qint64(m_tallies[a].failed) * m_tallies[b].tests - qint64(m_tallies[b].failed) * m_tallies[a].tests;
    };
    std::sort(m_ranked.begin(), m_ranked.end(), [&](quint32 a, quint32 b) {
        if (a == 0 || b == 0)
            return b == 0 && a != 0;
        const qint64 apart = grouping.worstFirst ? shareDiffers(a, b) : 0;
        return apart != 0 ? apart > 0 : isBefore(a, b);
    });
}

void GroupedRows::place(const std::vector<Ordinal> &order, const Verdicts &verdicts)
{
    m_tests.resize(size_t(verdicts.count()));
    m_starts.assign(m_tallies.size(), 0);
    if (m_numbers.areSeveral()) {
        std::copy_if(order.begin(), order.end(), m_tests.begin(),
                     [&verdicts](Ordinal ordinal) { return verdicts.matches(ordinal); });
        m_places = rowsByOrdinal(m_tests, order.size());
        return;
    }
    size_t next = 0;
    for (const quint32 group : m_ranked)
        m_starts[group] = std::exchange(next, next + size_t(m_tallies[group].tests));
    std::vector<size_t> places = m_starts;
    for (const Ordinal ordinal : order) {
        if (verdicts.matches(ordinal))
            m_tests[places[m_numbers.ofTest(ordinal)]++] = ordinal;
    }
}

void GroupedRows::listByIndex(const TestSnapshot &tests, const Verdicts &verdicts, quint32 group)
{
    MemberBits members((m_numbers.members() + 63) / 64, 0);
    for (quint32 member = 0; member < m_numbers.members(); ++member)
        members[member / 64] |= quint64(m_numbers.ofMember(member) == group ? 1 : 0) << (member % 64);
    const MemberIndex &index = verdicts.members();
    const std::vector<RowBits> rows = index.rowsWith(members);
    std::vector<Ordinal> &list = m_lists[group];
    for (quint32 number = 0; number < tests.chunks().size(); ++number) {
        const TestChunk &chunk = *tests.chunks()[number];
        const bool indexed = index.covers(chunk, number);
        for (quint32 row = 0; row < chunk.size(); ++row) {
            if (indexed && rows[number][row / 64] == 0) {
                row |= 63U;
                continue;
            }
            const Ordinal ordinal = number * chunkRows + row;
            if ((indexed && ((rows[number][row / 64] >> (row % 64)) & 1U) == 0) || !verdicts.matches(ordinal))
                continue;
            bool stands = indexed;
            if (!indexed)
                eachGroup(m_numbers, chunk, row, [&](quint32 of) { stands = stands || of == group; });
            if (stands)
                list.push_back(ordinal);
        }
    }
}

bool GroupedRows::listByPass(const TestSnapshot &tests, const Verdicts &verdicts, const std::vector<quint32> &wanted,
                             const StopFlag &stop)
{
    std::vector<std::vector<Ordinal>> lists(m_tallies.size());
    std::vector<quint8> isWanted(m_tallies.size(), 0);
    for (const quint32 group : wanted) {
        isWanted[group] = 1;
        lists[group].reserve(size_t(m_tallies[group].tests));
    }
    const bool whole = eachLeft(tests, verdicts, stop, [&](const TestChunk &chunk, quint32 row, Ordinal ordinal) {
        eachGroup(m_numbers, chunk, row, [&](quint32 group) {
            if (isWanted[group] != 0 && (lists[group].empty() || lists[group].back() != ordinal))
                lists[group].push_back(ordinal);
        });
    });
    if (!whole)
        return false;
    for (const quint32 group : wanted)
        m_lists[group] = std::move(lists[group]);
    return true;
}

bool GroupedRows::listMembers(const TestSnapshot &tests, const Verdicts &verdicts, const Groups &groups,
                              const StopFlag &stop)
{
    m_lists.removeIf([&](const auto &list) { return groups.groups[list.key()].collapsed; });
    std::vector<quint32> wanted;
    for (const quint32 group : m_ranked) {
        if (!groups.groups[group].collapsed && !m_lists.contains(group))
            wanted.push_back(group);
    }
    // The index knows nothing of tests without members.
    const bool byIndex =
        wanted.size() <= mostAskedOfIndex && std::find(wanted.begin(), wanted.end(), 0U) == wanted.end();
    for (size_t i = 0; byIndex && i < wanted.size(); ++i)
        listByIndex(tests, verdicts, wanted[i]);
    if (!byIndex && !listByPass(tests, verdicts, wanted, stop))
        return false;
    for (const quint32 group : wanted) {
        std::vector<Ordinal> &list = m_lists[group];
        if (!stop)
            std::sort(list.begin(), list.end(), [this](Ordinal a, Ordinal b) { return m_places[a] < m_places[b]; });
    }
    if (stop)
        m_lists.clear();
    return !stop;
}

std::shared_ptr<Groups> GroupedRows::groupsOf(const ArrangementRequest &request) const
{
    auto made = std::make_shared<Groups>();
    made->grouping = request.grouping;
    made->numbering = m_numbers.numbering();
    made->severalPerTest = m_numbers.areSeveral();
    // By all that are known, not by those that a filter leaves, which change with every keystroke.
    made->usuallyCollapsed = m_numbers.names().size() > mostUsuallyExpanded;
    made->groups.reserve(m_tallies.size());
    for (quint32 group = 0; group < m_tallies.size(); ++group) {
        const GroupNumbers::Name &name = m_numbers.names()[group];
        made->groups.push_back({name.key, name.title, m_tallies[group].tests, m_tallies[group].failed,
                                request.folding.isCollapsed(name.key, made->usuallyCollapsed)});
    }
    made->headRows.assign(m_tallies.size(), -1);
    made->tests = m_tests;
    return made;
}

void GroupedRows::write(Groups &groups, Arrangement &result) const
{
    result.shown.clear();
    for (const quint32 group : m_ranked) {
        groups.headRows[group] = qint32(result.shown.size());
        result.shown.push_back(headOf(group));
        if (groups.groups[group].collapsed)
            continue;
        if (groups.severalPerTest) {
            const auto list = m_lists.constFind(group);
            result.shown.insert(result.shown.end(), list->begin(), list->end());
        } else {
            const auto begin = m_tests.begin() + ptrdiff_t(m_starts[group]);
            result.shown.insert(result.shown.end(), begin, begin + m_tallies[group].tests);
        }
    }
}

bool GroupedRows::arrange(const ArrangementRequest &request, const std::vector<Ordinal> &order,
                          const Verdicts &verdicts, const StopFlag &stop, Arrangement &result)
{
    if (!m_numbers.update(request.tests, request.grouping.by, stop))
        return false;
    const Basis wanted{m_numbers.numbering(), request.tests.version(), request.queryNumber,
                       request.sortField,     request.sortOrder,       request.grouping};
    if (m_basis != wanted) {
        m_basis.reset();
        m_lists.clear();
        if (!count(request.tests, verdicts, stop))
            return false;
        rank(request.grouping);
        place(order, verdicts);
        m_basis = wanted;
    }
    const std::shared_ptr<Groups> groups = groupsOf(request);
    if (m_numbers.areSeveral() && !listMembers(request.tests, verdicts, *groups, stop))
        return false;
    write(*groups, result);
    result.rowOf.assign(size_t(request.tests.size()), -1);
    for (size_t row = result.shown.size(); row-- > 0;) { // so that the first of several stays
        if (!isHead(result.shown[row]))
            result.rowOf[result.shown[row]] = qint32(row);
    }
    if (request.shownNumbering != groups->numbering)
        result.changes = {RowChanges::Kind::Anew, {}, {}, {}};
    else
        result.changes = groupedChanges(request.shown, result.shown, size_t(request.tests.size()),
                                        groups->groups.size(), groups->severalPerTest);
    result.groups = groups;
    return true;
}

} // namespace fabriscope
