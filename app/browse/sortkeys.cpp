// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/browse/sortkeys.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <limits>

namespace fabriscope {

namespace {

using Place = SortKeys::Place;

constexpr ptrdiff_t sortBlock = 4096;
constexpr quint64 signBit = quint64(1) << 63;

/// Counts and moments as unsigned numbers of the same order: as whole numbers they differ in few digits.
quint64 keyOf(qint64 number)
{
    return quint64(number) ^ signBit;
}

Place placeOf(const FieldValue &value, FieldKind kind)
{
    if (std::holds_alternative<std::monostate>(value))
        return Place::Missing;
    const bool number = kind == FieldKind::Number || kind == FieldKind::Time;
    return std::holds_alternative<QString>(value) != number ? Place::Proper : Place::Improper;
}

/// A merge sort that can be stopped between its passes: natural order of many long texts takes a while.
template <class Less> bool stoppableSort(std::vector<quint32> &items, const Less &less, const StopFlag &stop)
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

/// Which value each item has, every text once.
struct Distinct {
    std::vector<FieldValue> values;
    std::vector<quint32> valueOf; ///< by item
    QHash<QString, quint32> texts;

    void add(FieldValue value)
    {
        if (const QString *text = std::get_if<QString>(&value)) {
            const auto known = texts.constFind(*text);
            if (known != texts.cend()) {
                valueOf.push_back(*known);
                return;
            }
            texts.insert(*text, quint32(values.size()));
        }
        valueOf.push_back(quint32(values.size()));
        values.push_back(std::move(value));
    }
};

/// The items' values as ranks.
std::optional<SortKeys> ranked(const Distinct &distinct, FieldKind kind, const StopFlag &stop)
{
    std::vector<quint32> sorted;
    for (quint32 i = 0; i < distinct.values.size(); ++i)
        sorted.push_back(i);
    const auto less = [&distinct](quint32 a, quint32 b) {
        return compareValues(distinct.values[a], distinct.values[b]) < 0;
    };
    if (!stoppableSort(sorted, less, stop))
        return std::nullopt;
    std::vector<quint64> rank(sorted.size(), 0);
    for (size_t i = 1; i < sorted.size(); ++i)
        rank[sorted[i]] = rank[sorted[i - 1]] + (less(sorted[i - 1], sorted[i]) ? 1 : 0);
    SortKeys keys;
    keys.keys.reserve(distinct.valueOf.size());
    keys.places.reserve(distinct.valueOf.size());
    for (const quint32 value : distinct.valueOf) {
        keys.keys.push_back(rank[value]);
        keys.places.push_back(placeOf(distinct.values[value], kind));
    }
    return keys;
}

/// By \a rowKey(chunk, row) → optional number.
template <class RowKey> std::optional<SortKeys> byNumber(const TestSnapshot &tests, const StopFlag &stop, RowKey rowKey)
{
    SortKeys keys;
    keys.keys.reserve(size_t(tests.size()));
    keys.places.reserve(size_t(tests.size()));
    for (const auto &chunk : tests.chunks()) {
        if (stop)
            return std::nullopt;
        for (quint32 row = 0; row < chunk->size(); ++row) {
            const auto number = rowKey(*chunk, row);
            keys.keys.push_back(number ? keyOf(*number) : 0);
            keys.places.push_back(number ? Place::Proper : Place::Missing);
        }
    }
    return keys;
}

std::optional<SortKeys> byPart(const TestSnapshot &tests, const Field &field, TestPart part, const StopFlag &stop)
{
    Distinct distinct;
    for (quint32 number = 0; number < partCount(tests.words(), part); ++number)
        distinct.add(field.value(partAsTest(tests.words(), part, number)));
    const auto ofParts = ranked(distinct, field.kind, stop);
    if (!ofParts)
        return std::nullopt;
    SortKeys keys;
    keys.keys.reserve(size_t(tests.size()));
    keys.places.reserve(size_t(tests.size()));
    for (const auto &chunk : tests.chunks()) {
        for (const quint32 number : partColumn(*chunk, part)) {
            keys.keys.push_back(ofParts->keys[number]);
            keys.places.push_back(ofParts->places[number]);
        }
    }
    return keys;
}

std::optional<SortKeys> byWholeValue(const TestSnapshot &tests, const Field &field, const StopFlag &stop)
{
    Distinct distinct;
    for (Ordinal i = 0; i < Ordinal(tests.size()); ++i) {
        if (i % chunkRows == 0 && stop)
            return std::nullopt;
        distinct.add(tests.value(i, field));
    }
    return ranked(distinct, field.kind, stop);
}

/// True if a word stands where a time should: then whole values have to be compared.
bool hasUnreadableTimes(const TestSnapshot &tests, TestPart part)
{
    for (const auto &chunk : tests.chunks()) {
        const auto &spellings = part == TestPart::Created ? chunk->createdAs : chunk->finishedAs;
        for (quint32 row = 0; row < chunk->size(); ++row) {
            if (spellings[row] == TimeSpelling::Odd && !momentOf(part, *chunk, row, tests.words()))
                return true;
        }
    }
    return false;
}

template <class Key> struct Item {
    Key key;
    Ordinal ordinal;
};

/// Stable, by the lowest digits first; digits in which all keys agree cost nothing.
template <class Key> void radixSort(std::vector<Item<Key>> &items)
{
    static constexpr unsigned digitBits = 11;
    static constexpr size_t digits = size_t(1) << digitBits;
    Key most = 0;
    for (const Item<Key> &item : items)
        most = std::max(most, item.key);
    std::vector<Item<Key>> other(items.size());
    for (unsigned shift = 0; shift < sizeof(Key) * 8 && (most >> shift) != 0; shift += digitBits) {
        std::array<quint32, digits> starts{};
        const auto digitOf = [shift](const Item<Key> &item) { return size_t(item.key >> shift) % digits; };
        for (const Item<Key> &item : items)
            ++starts[digitOf(item)];
        quint32 next = 0;
        for (quint32 &start : starts)
            next += std::exchange(start, next);
        for (const Item<Key> &item : items)
            other[starts[digitOf(item)]++] = item;
        items.swap(other);
    }
}

/// The keys of one place: from the least to the most, and by how much they differ at least.
struct KeyRange {
    static constexpr quint64 second = 1000; ///< ms: most times are whole seconds, which are shorter numbers
    quint64 least = std::numeric_limits<quint64>::max();
    quint64 most = 0;
    bool wholeSeconds = true;

    KeyRange(const SortKeys &keys, Place place)
    {
        for (size_t i = 0; i < keys.keys.size(); ++i) {
            if (keys.places[i] == place) {
                least = std::min(least, keys.keys[i]);
                most = std::max(most, keys.keys[i]);
            }
        }
        for (size_t i = 0; i < keys.keys.size() && wholeSeconds; ++i)
            wholeSeconds = keys.places[i] != place || (keys.keys[i] - least) % second == 0;
    }
    [[nodiscard]] bool isEmpty() const { return least > most; }
    [[nodiscard]] quint64 shortened(quint64 key) const { return wholeSeconds ? key / second : key; }
    [[nodiscard]] quint64 longest() const { return shortened(most - least); }
};

/// Appends those of \a base that stand at \a place.
template <class Key>
void appendSorted(const std::vector<Ordinal> &base, const SortKeys &keys, Place place, const KeyRange &range, bool down,
                  std::vector<Ordinal> &result)
{
    std::vector<Item<Key>> items;
    items.reserve(base.size() - result.size());
    for (const Ordinal ordinal : base) {
        const quint64 key = keys.keys[ordinal];
        if (keys.places[ordinal] == place)
            items.push_back({Key(range.shortened(down ? range.most - key : key - range.least)), ordinal});
    }
    radixSort(items);
    for (const Item<Key> &item : items)
        result.push_back(item.ordinal);
}

} // namespace

std::optional<SortKeys> sortKeys(const TestSnapshot &tests, const Field &field, const StopFlag &stop)
{
    const Vocabulary &words = tests.words();
    const TestPart part = valuePart(field.id);
    switch (part) {
    case TestPart::Status:
    case TestPart::Surroundings:
    case TestPart::Settings:
        return byPart(tests, field, part, stop);
    case TestPart::Created:
    case TestPart::Finished:
        if (hasUnreadableTimes(tests, part))
            return byWholeValue(tests, field, stop);
        [[fallthrough]];
    case TestPart::Seen:
    case TestPart::Gone:
        return byNumber(tests, stop,
                        [&](const TestChunk &chunk, quint32 row) { return momentOf(part, chunk, row, words); });
    case TestPart::Elapsed:
        return byNumber(tests, stop, [&](const TestChunk &chunk, quint32 row) { return elapsedOf(chunk, row, words); });
    case TestPart::Count:
        return byNumber(tests, stop,
                        [&](const TestChunk &chunk, quint32 row) { return countOf(field.id, chunk, row, words); });
    default:
        return byWholeValue(tests, field, stop);
    }
}

SortKeys keysOf(const std::vector<quint32> &ranks)
{
    SortKeys keys;
    keys.keys.assign(ranks.begin(), ranks.end());
    keys.places.reserve(ranks.size());
    for (const quint32 rank : ranks)
        keys.places.push_back(rank == TextOrder::missing ? Place::Missing : Place::Proper);
    return keys;
}

std::optional<SortKeys> keysOf(const Configurations &configurations, const StopFlag &stop)
{
    const Field &configuration = field(FieldId::Configuration);
    Distinct distinct;
    for (const NetTest &example : configurations.examples())
        distinct.add(configuration.value(example));
    const auto ofNumbers = ranked(distinct, configuration.kind, stop);
    if (!ofNumbers)
        return std::nullopt;
    SortKeys keys;
    keys.keys.reserve(configurations.numbers().size());
    keys.places.reserve(configurations.numbers().size());
    for (const quint32 number : configurations.numbers()) {
        keys.keys.push_back(ofNumbers->keys[number]);
        keys.places.push_back(ofNumbers->places[number]);
    }
    return keys;
}

std::vector<Ordinal> placed(const std::vector<Ordinal> &base, const SortKeys &keys, Qt::SortOrder order)
{
    static constexpr quint64 mostOfSmall = std::numeric_limits<quint32>::max();
    const bool down = order == Qt::DescendingOrder;
    std::vector<Ordinal> result;
    result.reserve(base.size());
    for (const Place place : {Place::Proper, Place::Improper}) {
        const KeyRange range(keys, place);
        if (range.isEmpty())
            continue;
        if (range.longest() <= mostOfSmall) // half the memory to go through
            appendSorted<quint32>(base, keys, place, range, down, result);
        else
            appendSorted<quint64>(base, keys, place, range, down, result);
    }
    for (size_t i = 0; result.size() < base.size() && i < base.size(); ++i) {
        if (keys.places[base[i]] == Place::Missing)
            result.push_back(base[i]);
    }
    return result;
}

} // namespace fabriscope
