// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/measure/resultreader.h"

#include <algorithm>
#include <array>

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

} // namespace

/// "unit": "us", "latency_unit": "us", "units": {"latency": "us"}, "metric": "latency".
void ResultReader::takeUnits(Fields &fields, Context &context)
{
    for (Field &field : fields) {
        const FieldWords &words = wordsOf(field);
        if (words.role == Role::Metric && m_tree.isLeaf(field.node)) {
            takeMetric(m_tree.text(field.node), context);
            field.isDone = true;
        } else if (isNameWord(field.key) && m_tree.isLeaf(field.node)) {
            takeName(field, fields, context);
        }
        if (words.role == Role::Unit)
            takeUnit(field, words, context);
    }
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
    const bool isNamed = m_tree.kind(field.node) == Kind::String && !m_members.isMember(text);
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
        if (words.quantity.isEmpty())
            context.unit = unit;
        else if (unit)
            context.units.insert(words.quantity.toUtf8(), *unit);
        return;
    }
    for (const Field &one : fieldsOf(field.node)) {
        if (const auto unit = unitOf(m_tree.text(one.node))) {
            m_places.note(one.node, PlaceRole::Unit);
            context.units.insert(QByteArray(one.key.data(), qsizetype(one.key.size())), *unit);
        }
    }
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
            unit = words.unit.value_or(MeasureUnit{Dimension::Bytes, 0, 0});
        const auto size = number && unit->dimension == Dimension::Bytes ? siValue(number->digits, *unit) : std::nullopt;
        if (!size) {
            context.refused = context.refused.value_or(Why::Unknown);
            continue;
        }
        context.size = *size;
        field.isDone = true;
        m_places.note(field.node, PlaceRole::Size);
    }
}

} // namespace fabriscope
