// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/browse/querycompletion.h"

#include "app/query/query.h"
#include "app/query/rawterm.h"

#include <algorithm>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostCandidates = 30;

bool holds(qsizetype position, qsizetype length, qsizetype cursor)
{
    return position <= cursor && cursor <= position + length;
}

/// "qp>" rather than "qp:": numbers and times are mostly compared.
QString keyToType(const Field &field)
{
    const bool compared =
        field.id != FieldId::Gone && (field.kind == FieldKind::Number || field.kind == FieldKind::Time);
    return QLatin1StringView(field.key) + (compared ? u'>' : u':');
}

QStringList keysFor(const QString &typed)
{
    QStringList keys;
    for (const Field &field : fieldCatalogue()) {
        if (QLatin1StringView(field.key).startsWith(typed, Qt::CaseInsensitive))
            keys.append(keyToType(field));
    }
    return keys;
}

QStringList knownValues(const Field &field, const Facets &facets)
{
    if (field.kind == FieldKind::Flag || field.id == FieldId::Gone)
        return {u"true"_s, u"false"_s};
    if (field.kind == FieldKind::Time)
        return {u"today"_s, u"yesterday"_s};
    QList<FacetValue> found = facets.values(field.id == FieldId::ClusterName ? FieldId::Cluster : field.id);
    if (field.id == FieldId::TrafficModel)
        found += facets.values(FieldId::Collective);
    QStringList values;
    for (const FacetValue &facet : std::as_const(found))
        values.append(facet.value);
    return values;
}

QStringList valuesFor(const Field &field, const QString &typed, const Facets &facets)
{
    QStringList values;
    for (const QString &value : knownValues(field, facets)) {
        const bool done = value.compare(typed, Qt::CaseInsensitive) == 0;
        if (!done && value.contains(typed, Qt::CaseInsensitive) && values.size() < mostCandidates)
            values.append(quotedIfNeeded(value));
    }
    return values;
}

QueryCompletion completionOf(const RawTerm &term, qsizetype cursor, const Facets &facets)
{
    const auto value = std::find_if(term.values.begin(), term.values.end(), [cursor](const RawValue &candidate) {
        return holds(candidate.position, candidate.length, cursor);
    });
    if (value == term.values.end() || term.startsWithOperator)
        return {};
    if (const Field *known = term.key.isEmpty() ? nullptr : fieldByKey(term.key))
        return {value->position, value->length, valuesFor(*known, value->text, facets)};
    const bool plainWord = term.key.isEmpty() && term.values.size() == 1 && value->length == value->text.size()
        && cursor == value->position + value->length && !value->text.isEmpty();
    return plainWord ? QueryCompletion{value->position, value->length, keysFor(value->text)} : QueryCompletion{};
}

} // namespace

QueryCompletion queryCompletion(const QString &query, qsizetype cursor, const Facets &facets)
{
    for (const RawTerm &term : rawTerms(query)) {
        if (holds(term.position, term.length, cursor))
            return completionOf(term, cursor, facets);
    }
    return {};
}

} // namespace fabriscope
