// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/browse/sortedorder.h"

#include <QHash>

#include <algorithm>
#include <limits>
#include <numeric>

namespace fabriscope {

namespace {

constexpr quint32 missingRank = std::numeric_limits<quint32>::max();
constexpr ptrdiff_t sortBlock = 4096;

/// A field's values as dense numbers: equal values share one, and they compare as the values do.
struct Ranks {
    std::vector<quint32> of; ///< by ordinal; missingRank where there is no value
    quint32 proper = 0;      ///< so many ranks belong to values of the field's own kind; they come first
    quint32 count = 0;
};

bool isProper(const FieldValue &value, FieldKind kind)
{
    const bool number = kind == FieldKind::Number || kind == FieldKind::Time;
    return std::holds_alternative<QString>(value) != number;
}

/// A merge sort that can be stopped between its passes: natural order of many long texts takes a while.
template <class Less> bool stoppableSort(std::vector<Ordinal> &items, const Less &less, const StopFlag &stop)
{
    const auto size = ptrdiff_t(items.size());
    const auto at = [&items, size](ptrdiff_t i) { return items.begin() + std::min(i, size); };
    for (ptrdiff_t i = 0; i < size; i += sortBlock) {
        if (stop)
            return false;
        std::stable_sort(at(i), at(i + sortBlock), less);
    }
    for (ptrdiff_t width = sortBlock; width < size; width *= 2) {
        for (ptrdiff_t i = 0; i < size; i += 2 * width) {
            if (stop)
                return false;
            std::inplace_merge(at(i), at(i + width), at(i + 2 * width), less);
        }
    }
    return true;
}

/// One ordinal for every distinct text, and every ordinal for the other values.
struct Distinct {
    std::vector<Ordinal> ordinals;
    std::vector<Ordinal> representative; ///< by ordinal
};

std::optional<Distinct> distinctValues(const std::vector<FieldValue> &values, const StopFlag &stop)
{
    Distinct distinct;
    distinct.representative.resize(values.size());
    QHash<QString, Ordinal> texts;
    for (Ordinal i = 0; i < values.size(); ++i) {
        if (i % sortBlock == 0 && stop)
            return std::nullopt;
        distinct.representative[i] = i;
        if (std::holds_alternative<std::monostate>(values[i]))
            continue;
        if (const QString *text = std::get_if<QString>(&values[i])) {
            const auto known = texts.constFind(*text);
            if (known != texts.cend()) {
                distinct.representative[i] = *known;
                continue;
            }
            texts.insert(*text, i);
        }
        distinct.ordinals.push_back(i);
    }
    return distinct;
}

std::optional<std::vector<FieldValue>> valuesOf(const TestSnapshot &tests, const Field &field, const StopFlag &stop)
{
    std::vector<FieldValue> values(size_t(tests.size()));
    for (Ordinal i = 0; i < values.size(); ++i) {
        if (i % sortBlock == 0 && stop)
            return std::nullopt;
        values[i] = tests.value(i, field);
    }
    return values;
}

std::optional<Ranks> ranksOf(const TestSnapshot &tests, const Field &field, const StopFlag &stop)
{
    const auto values = valuesOf(tests, field, stop);
    auto distinct = values ? distinctValues(*values, stop) : std::nullopt;
    if (!distinct)
        return std::nullopt;
    const auto less = [&values](Ordinal a, Ordinal b) { return compareValues((*values)[a], (*values)[b]) < 0; };
    std::vector<Ordinal> &sorted = distinct->ordinals;
    if (!stoppableSort(sorted, less, stop))
        return std::nullopt;
    // compareValues() puts numbers before times before texts: what is improper stands together at the end.
    Ranks ranks{std::vector<quint32>(values->size(), missingRank), 0, 0};
    for (size_t i = 0; i < sorted.size(); ++i) {
        if (i == 0 || less(sorted[i - 1], sorted[i]))
            ++ranks.count;
        ranks.of[sorted[i]] = ranks.count - 1;
        if (isProper((*values)[sorted[i]], field.kind))
            ranks.proper = ranks.count;
    }
    for (Ordinal i = 0; i < values->size(); ++i)
        ranks.of[i] = ranks.of[distinct->representative[i]];
    return ranks;
}

/// \a base by rank, keeping base's order among equals (a counting sort).
std::vector<Ordinal> placed(const std::vector<Ordinal> &base, const Ranks &ranks, Qt::SortOrder order)
{
    const auto slotOf = [&ranks, order](Ordinal ordinal) -> size_t {
        const quint32 rank = ranks.of[ordinal];
        if (rank == missingRank)
            return ranks.count;
        if (order == Qt::AscendingOrder)
            return rank;
        return rank < ranks.proper ? ranks.proper - 1 - rank : ranks.proper + ranks.count - 1 - rank;
    };
    std::vector<size_t> starts(size_t(ranks.count) + 2, 0);
    for (const Ordinal ordinal : base)
        ++starts[slotOf(ordinal) + 1];
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    std::vector<Ordinal> result(base.size());
    for (const Ordinal ordinal : base)
        result[starts[slotOf(ordinal)]++] = ordinal;
    return result;
}

} // namespace

bool SortedOrder::updateBase(const TestSnapshot &tests, const StopFlag &stop)
{
    if (m_baseVersion == tests.version())
        return true;
    const auto ranks = ranksOf(tests, field(FieldId::Created), stop);
    if (!ranks)
        return false;
    std::vector<Ordinal> arrival(size_t(tests.size()));
    std::iota(arrival.begin(), arrival.end(), Ordinal(0));
    m_base = placed(arrival, *ranks, Qt::DescendingOrder);
    m_baseVersion = tests.version();
    return true;
}

bool SortedOrder::update(const TestSnapshot &tests, std::optional<FieldId> id, Qt::SortOrder order,
                         const StopFlag &stop)
{
    if (m_orderVersion == tests.version() && m_id == id && m_direction == order)
        return true;
    if (!updateBase(tests, stop))
        return false;
    if (id) {
        const auto ranks = ranksOf(tests, field(*id), stop);
        if (!ranks)
            return false;
        m_order = placed(m_base, *ranks, order);
    } else {
        m_order = m_base;
    }
    m_orderVersion = tests.version();
    m_id = id;
    m_direction = order;
    return true;
}

} // namespace fabriscope
