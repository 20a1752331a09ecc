// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/browse/chipterms.h"

#include "app/query/query.h"

#include <algorithm>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

Query queryFor(const QString &key, const QStringList &values)
{
    return Query::parse(withTerm({}, key, values));
}

/// How a person would type it: as short as it can be without meaning another value too.
QString typedValue(const QString &key, const QList<FacetValue> &all, const FacetValue &facet)
{
    if (key == "cluster"_L1)
        return facet.value;
    const QString lower = facet.value.toLower();
    QString brief = lower;
    if (brief.endsWith("test"_L1) && brief.size() > 4)
        brief.chop(4);
    for (const QString &candidate : {brief, lower}) {
        const Query query = queryFor(key, {candidate});
        const auto meant = std::count_if(all.begin(), all.end(),
                                         [&query](const FacetValue &other) { return query.matches(*other.example); });
        if (meant == 1 && query.matches(*facet.example))
            return candidate;
    }
    return facet.value;
}

void addOnce(QStringList &values, const QString &value)
{
    if (!values.contains(value, Qt::CaseInsensitive))
        values.append(value);
}

} // namespace

bool isChosen(const QString &query, const QString &key, const FacetValue &facet)
{
    const QStringList values = termValues(query, key);
    return !values.isEmpty() && queryFor(key, values).matches(*facet.example);
}

QString withChosen(const QString &query, const QString &key, const QList<FacetValue> &all, const FacetValue &facet,
                   bool chosen)
{
    QStringList values;
    for (const QString &value : termValues(query, key)) {
        const Query part = queryFor(key, {value});
        if (chosen || !part.matches(*facet.example)) {
            addOnce(values, value);
            continue;
        }
        // The value that goes chose others as well: they stay, each by its own name.
        for (const FacetValue &other : all) {
            if (other.value != facet.value && part.matches(*other.example))
                addOnce(values, typedValue(key, all, other));
        }
    }
    if (chosen)
        addOnce(values, typedValue(key, all, facet));
    return withTerm(query, key, values);
}

} // namespace fabriscope
