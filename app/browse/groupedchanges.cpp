// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/browse/groupedchanges.h"

#include <algorithm>
#include <span>
#include <unordered_map>

namespace fabriscope {

namespace {

/// More rows than this are shown anew sooner than each is looked up by test and group.
constexpr size_t mostRowsLookedUp = 200'000;

using Rows = std::span<const TableRow>;

/// Rows as numbers of which each stands for one row: heads behind the ordinals.
std::vector<Ordinal> plainIds(Rows rows, size_t ordinals)
{
    std::vector<Ordinal> ids(rows.size());
    std::transform(rows.begin(), rows.end(), ids.begin(),
                   [ordinals](TableRow row) { return isHead(row) ? Ordinal(ordinals + groupOfHead(row)) : row; });
    return ids;
}

/// The same where a test is known only together with its group. \a group: of the head above the first row.
std::vector<Ordinal> idsWithGroup(Rows rows, TableRow group, std::unordered_map<quint64, Ordinal> &known)
{
    std::vector<Ordinal> ids;
    ids.reserve(rows.size());
    for (const TableRow row : rows) {
        if (isHead(row))
            group = row;
        const quint64 key = quint64(group) << 32 | row;
        ids.push_back(known.try_emplace(key, Ordinal(known.size())).first->second);
    }
    return ids;
}

void shift(RowChanges &changes, int by)
{
    for (auto *runs : {&changes.removed, &changes.inserted}) {
        for (RowChanges::Run &run : *runs)
            run.first += by;
    }
    for (RowChanges::Move &move : changes.moved) {
        move.from += by;
        move.to += by;
    }
}

} // namespace

RowChanges groupedChanges(const std::vector<TableRow> &before, const std::vector<TableRow> &after, size_t ordinals,
                          size_t groups, bool severalPerTest)
{
    // A group that is collapsed or expanded leaves nearly everything as it is.
    const auto [leftBefore, leftAfter] = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const auto start = size_t(leftBefore - before.begin());
    const size_t most = std::min(before.size(), after.size()) - start;
    size_t end = 0;
    while (end < most && before[before.size() - 1 - end] == after[after.size() - 1 - end])
        ++end;
    const Rows from(before.data() + start, before.size() - start - end);
    const Rows to(after.data() + start, after.size() - start - end);
    if (from.empty() && to.empty())
        return {};
    RowChanges changes;
    if (from.empty() || to.empty()) {
        changes.kind = RowChanges::Kind::Runs;
        auto &runs = from.empty() ? changes.inserted : changes.removed;
        runs.push_back({int(start), int(std::max(from.size(), to.size()))});
        return changes;
    }
    if (severalPerTest && from.size() + to.size() > mostRowsLookedUp)
        return {RowChanges::Kind::Anew, {}, {}, {}};
    if (severalPerTest) {
        auto head = leftBefore;
        while (head != before.begin() && !isHead(*(head - 1)))
            --head;
        const TableRow group = head == before.begin() ? headBit : *(head - 1);
        std::unordered_map<quint64, Ordinal> known;
        const auto fromIds = idsWithGroup(from, group, known);
        changes = rowChanges(fromIds, idsWithGroup(to, group, known));
    } else {
        const auto toIds = plainIds(to, ordinals);
        changes = rowChanges(plainIds(from, ordinals), toIds, rowsByOrdinal(toIds, ordinals + groups));
    }
    // Where a test stands in several groups, the number of its row is not known by the test.
    if (changes.kind == RowChanges::Kind::Reordered && severalPerTest)
        changes.kind = RowChanges::Kind::Anew;
    shift(changes, int(start));
    return changes;
}

} // namespace fabriscope
