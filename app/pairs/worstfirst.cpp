// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pairs/pairmedian.h"
#include "app/pairs/pairorder.h"

#include <algorithm>
#include <array>
#include <limits>
#include <tuple>

namespace fabriscope {

namespace {

/// Columns that are gathered in one pass over the rows: a few cache lines of each.
constexpr int columnsAtOnce = 64;

/// How bad a member is, the higher the worse; of members with values.
struct Badness {
    double median = std::numeric_limits<double>::lowest();
    double worst = std::numeric_limits<double>::lowest();
    bool hasValues = false;

    void add(const Badness &other)
    {
        median = std::max(median, other.median);
        worst = std::max(worst, other.worst);
        hasValues = hasValues || other.hasValues;
    }
    friend bool operator<(const Badness &a, const Badness &b)
    {
        return std::tuple(a.hasValues, a.median, a.worst) < std::tuple(b.hasValues, b.median, b.worst);
    }
};

Badness badnessOf(std::vector<float> &values, Worse worse)
{
    const auto median = medianOf(values);
    if (!median)
        return {};
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    return worse == Worse::Higher ? Badness{*median, double(*most), true} : Badness{-*median, -double(*least), true};
}

bool addSources(const PairTable &table, std::vector<Badness> &members, const std::atomic<bool> *stop)
{
    std::vector<float> values;
    for (int source = 0; source < table.sources(); ++source) {
        if (stop && *stop)
            return false;
        values.clear();
        eachValue(table, {0, source, table.targets(), 1}, [&values](float value) { values.push_back(value); });
        members[size_t(source)].add(badnessOf(values, table.worse()));
    }
    return true;
}

bool addTargets(const PairTable &table, std::vector<Badness> &members, const std::atomic<bool> *stop)
{
    std::array<std::vector<float>, columnsAtOnce> values;
    for (int first = 0; first < table.targets(); first += columnsAtOnce) {
        const int count = std::min(columnsAtOnce, table.targets() - first);
        for (auto &column : values)
            column.clear();
        for (int source = 0; source < table.sources(); ++source) {
            const auto row = table.row(source).subspan(size_t(first), size_t(count));
            for (size_t i = 0; i < row.size(); ++i) {
                if (cell::isValue(row[i]))
                    values[i].push_back(row[i]);
            }
        }
        for (int i = 0; i < count; ++i) {
            if (stop && *stop)
                return false;
            members[size_t(first + i)].add(badnessOf(values[size_t(i)], table.worse()));
        }
    }
    return true;
}

} // namespace

std::optional<MemberOrder> orderWorstFirst(const PairTable &table, PairSide side, const std::atomic<bool> *stop)
{
    if (side == PairSide::Both && table.sources() != table.targets())
        return std::nullopt;
    std::vector<Badness> members(size_t(side == PairSide::Targets ? table.targets() : table.sources()));
    if (side != PairSide::Targets && !addSources(table, members, stop))
        return std::nullopt;
    if (side != PairSide::Sources && !addTargets(table, members, stop))
        return std::nullopt;
    MemberOrder order = plainOrder(qsizetype(members.size()));
    std::stable_sort(order.begin(), order.end(),
                     [&members](int a, int b) { return members[size_t(b)] < members[size_t(a)]; });
    return order;
}

} // namespace fabriscope
