// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/measure/resultreader.h"

#include <algorithm>
#include <array>
#include <bit>

namespace fabriscope {

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace {

constexpr std::array percentileWords{"percentile"sv, "quantile"sv, "\u5206\u4f4d"sv, "\u5206\u4f4d\u6570"sv};

bool isPercentile(std::string_view key)
{
    return std::find(percentileWords.begin(), percentileWords.end(), key) != percentileWords.end();
}

/// The names of fields that say what stands in a "value" beside them.
bool isNameWord(std::string_view key)
{
    constexpr std::array names{"name"sv,      "type"sv,         "key"sv,          "item"sv,        "kind"sv,
                               "label"sv,     "indicator"sv,    "field"sv,        "title"sv,       "stat"sv,
                               "statistic"sv, "\u540d\u79f0"sv, "\u7c7b\u578b"sv, "\u9879\u76ee"sv};
    return isPercentile(key) || std::find(names.begin(), names.end(), key) != names.end();
}

/// "KB", "M": which may be of 1000 or of 1024.
bool isByteCount(std::string_view text)
{
    const bool isScaled = !text.empty() && "kKmMgGtT"sv.find(text.front()) != std::string_view::npos;
    const std::string_view rest = text.substr(isScaled ? 1 : 0);
    constexpr std::array byteWords{""sv, "B"sv, "b"sv, "Byte"sv, "Bytes"sv, "byte"sv, "bytes"sv};
    return isScaled && std::find(byteWords.begin(), byteWords.end(), rest) != byteWords.end();
}

bool areContrary(const std::optional<MeasureUnit> &a, const std::optional<MeasureUnit> &b)
{
    return a && b && a->dimension == b->dimension && a != b;
}

bool isWholeNumber(double size)
{
    constexpr double largest = 0x1p53;
    return size < largest && double(quint64(size)) == size;
}

/// "bytes" are the size of a message to one tool, which takes powers of two, and all that was sent to another.
bool isTotal(std::string_view key, double size)
{
    return (key == "bytes" || key == "Bytes") && !std::has_single_bit(quint64(size));
}

} // namespace

/// "unit": "us", "latency_unit": "us", "units": {"latency": "us"}, "metric": "latency".
void ResultReader::takeUnits(Fields &fields, Context &context)
{
    std::optional<std::string_view> ofAll;
    bool isContradicted = false;
    for (Field &field : fields) {
        const FieldWords &words = wordsOf(field);
        if (words.role == Role::Metric && m_tree.isLeaf(field.node)) {
            takeMetric(m_tree.text(field.node), context);
            field.isDone = true;
        } else if (isNameWord(field.key) && m_tree.isLeaf(field.node)) {
            takeName(field, fields, context);
        }
        if (words.role != Role::Unit)
            continue;
        takeUnit(field, words, context);
        if (words.unitOf == FieldWords::UnitOf::All && m_tree.isLeaf(field.node)) {
            isContradicted |= ofAll && *ofAll != m_tree.text(field.node);
            ofAll = m_tree.text(field.node);
        }
    }
    if (ofAll)
        context.unitOfRecord = unitOf(*ofAll);
    if (isContradicted || areContrary(context.unitOfRecord, context.unitOfName))
        context.unit.reset();
    markContradicted(fields, context);
}

/// A figure has a unit of its own, in its name or behind it, and a field beside it says another one. If there is
/// a figure without any, that is the one the field speaks of.
void ResultReader::markContradicted(Fields &fields, const Context &context)
{
    if (!context.unitOfRecord && context.units.isEmpty())
        return;
    const auto hasUnitless = [&](Dimension dimension) {
        return std::any_of(fields.begin(), fields.end(), [&](const Field &field) {
            const FieldWords &words = wordsOf(field);
            const bool isFigure = !field.isDone && words.role == Role::Figure && !ownUnitOf(field)
                && (!m_tree.isLeaf(field.node) || looksNumeric(m_tree.figure(field.node)));
            return isFigure && words.dimension.value_or(dimension) == dimension;
        });
    };
    const auto said = [&context](const QByteArray &name) {
        const auto unit = context.units.constFind(name);
        return unit == context.units.constEnd() ? std::nullopt : std::optional(*unit);
    };
    for (Field &field : fields) {
        const auto own = field.isDone ? std::nullopt : ownUnitOf(field);
        if (!own)
            continue;
        const bool isOfQuantity = areContrary(own, said(wordsOf(field).quantity.toUtf8()));
        field.isContradicted = areContrary(own, said(QByteArray(field.key.data(), qsizetype(field.key.size()))))
            || ((isOfQuantity || areContrary(own, context.unitOfRecord)) && !hasUnitless(own->dimension));
    }
}

std::optional<MeasureUnit> ResultReader::ownUnitOf(const Field &field)
{
    const FieldWords &words = wordsOf(field);
    if (words.role != Role::Figure || words.unit || m_tree.kind(field.node) != Kind::String)
        return words.role == Role::Figure ? words.unit : std::nullopt;
    const auto number = numberText(m_tree.figure(field.node));
    return number ? number->unit : std::nullopt;
}

void ResultReader::takeMetric(std::string_view name, Context &context)
{
    const FieldWords &said = wordsOf(name);
    context.isForeign = said.role != Role::Figure;
    context.metric = QString::fromUtf8(name.data(), qsizetype(name.size()));
    context.quantity.clear();
    context.dimension.reset();
    if (said.role == Role::NotReal)
        context.refused = Why::Expected;
    if (!context.isForeign)
        nameFrom(said, context);
}

/// {"name": "jitter", "value": 1}, {"percentile": 99, "value": 9}: what the value beside it is.
void ResultReader::takeName(Field &field, const Fields &fields, Context &context)
{
    const std::string_view text = m_tree.text(field.node);
    if (looksNumeric(text)) {
        if (isPercentile(field.key)) {
            context.statistic += (context.statistic.isEmpty() ? u"p"_s : u" p"_s)
                + QString::fromUtf8(text.data(), qsizetype(text.size()));
            m_places.note(field.node, PlaceRole::Ignored);
            field.isDone = true;
        }
        return;
    }
    const bool hasValue = std::any_of(fields.begin(), fields.end(), [this](const Field &other) {
        return wordsOf(other).isPlainValue && m_tree.isLeaf(other.node);
    });
    const bool isNamed =
        m_tree.kind(field.node) == Kind::String && !m_members.isMember(text) && !m_members.pairOf(text);
    if (hasValue && isNamed)
        takeMetric(text, context);
}

void ResultReader::takeUnit(Field &field, const FieldWords &words, Context &context)
{
    field.isDone = true;
    if (m_tree.isLeaf(field.node)) {
        const auto unit = unitOf(m_tree.text(field.node));
        if (unit)
            m_places.note(field.node, PlaceRole::Unit);
        takeUnitOf(field.key, words, m_tree.text(field.node), context);
        return;
    }
    for (const Field &one : fieldsOf(field.node)) {
        if (wordsOf(one).role == Role::Size) {
            const auto unit = unitOf(m_tree.text(one.node));
            context.sizeUnit = unit && unit->dimension == Dimension::Bytes ? unit : std::nullopt;
        }
        if (const auto unit = unitOf(m_tree.text(one.node))) {
            m_places.note(one.node, PlaceRole::Unit);
            context.units.insert(QByteArray(one.key.data(), qsizetype(one.key.size())), *unit);
            const FieldWords &of = wordsOf(one.key);
            if (of.role == Role::Figure && !of.quantity.isEmpty() && of.statistic.isEmpty())
                context.units.insert(of.quantity.toUtf8(), *unit);
        }
    }
}

void ResultReader::takeUnitOf(std::string_view key, const FieldWords &words, std::string_view text, Context &context)
{
    const auto unit = unitOf(text);
    const bool isOfBytes = unit && unit->dimension == Dimension::Bytes;
    if (words.unitOf == FieldWords::UnitOf::Size
        || (words.unitOf == FieldWords::UnitOf::All && (isOfBytes || isByteCount(text))))
        context.sizeUnit = isOfBytes ? unit : std::nullopt;
    if (words.unitOf == FieldWords::UnitOf::All) {
        context.unit = unit;
        context.isBeside = false;
    }
    if (words.unitOf == FieldWords::UnitOf::Quantity && unit)
        context.units.insert(words.quantity.toUtf8(), *unit);
    if (words.unitOf != FieldWords::UnitOf::Other)
        return;
    // "duration_unit" is of the "duration" alone.
    const auto what = key.substr(0, key.find_last_of("uU"));
    const auto length = qsizetype(what.find_last_not_of("_- ") + 1);
    if (unit && length > 0)
        context.units.insert(QByteArray(what.data(), length), *unit);
}

/// The size of the messages. nccl-tests, whose tables the libraries print, gives it in B where it says no unit.
void ResultReader::takeSize(Fields &fields, Context &context)
{
    for (Field &field : fields) {
        const FieldWords &words = wordsOf(field);
        if (words.role != Role::Size || !m_tree.isLeaf(field.node) || !looksNumeric(m_tree.text(field.node)))
            continue;
        const auto number = numberText(m_tree.text(field.node));
        std::optional<MeasureUnit> unit = number ? number->unit : std::nullopt;
        if (!unit)
            unit = words.unit ? words.unit : context.sizeUnit;
        const bool isRead = number && unit && unit->dimension == Dimension::Bytes;
        const auto size = isRead ? siValue(number->digits, *unit) : std::nullopt;
        const bool isWhole = size && isWholeNumber(*size);
        if (isWhole && isTotal(field.key, *size) && roleSaid(field.node) != PlaceRole::Size)
            continue;
        if (!isWhole) {
            context.refused = context.refused.value_or(Why::Unknown);
            continue;
        }
        context.size = *size;
        field.isDone = true;
        m_places.note(field.node, PlaceRole::Size);
    }
}

} // namespace fabriscope
