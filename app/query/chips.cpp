// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fields/field.h"
#include "app/query/query.h"
#include "app/query/querytext.h"

#include <algorithm>

namespace fabriscope {

namespace {

/// Terms for the same field under any of its names, broken ones included.
bool isTermFor(const RawTerm &term, const QString &key)
{
    if (term.negated || term.op != Operator::Has || term.key.isEmpty())
        return false;
    const Field *const wanted = fieldByKey(key);
    return wanted ? fieldByKey(term.key) == wanted : term.key.compare(key, Qt::CaseInsensitive) == 0;
}

QString written(const QString &key, const QStringList &values)
{
    QStringList quoted;
    for (const QString &value : values)
        quoted += quotedIfNeeded(value);
    return key + u':' + quoted.join(u',');
}

} // namespace

QString withTerm(const QString &query, const QString &key, const QStringList &values)
{
    QString changed = query;
    const QList<RawTerm> terms = rawTerms(query);
    bool isWritten = values.isEmpty();
    const auto isOurs = [&key](const RawTerm &term) { return isTermFor(term, key); };
    const auto first = std::find_if(terms.begin(), terms.end(), isOurs);
    // From the back, so that the places of the terms before stay right.
    for (qsizetype i = terms.size() - 1; i >= 0; --i) {
        const RawTerm &term = terms.at(i);
        if (!isOurs(term))
            continue;
        if (isWritten || &term != &*first) {
            takeOut(changed, term);
        } else {
            changed.replace(term.position, term.length, written(term.key, values));
            isWritten = true;
        }
    }
    if (!isWritten)
        putIn(changed, written(key, values));
    return changed;
}

QStringList termValues(const QString &query, const QString &key)
{
    const QList<RawTerm> terms = rawTerms(query);
    const auto ours =
        std::find_if(terms.begin(), terms.end(), [&key](const RawTerm &term) { return isTermFor(term, key); });
    QStringList values;
    if (ours == terms.end() || ours->unclosedQuote >= 0)
        return values;
    for (const RawValue &value : ours->values) {
        if (!value.text.isEmpty())
            values += value.text;
    }
    return values;
}

} // namespace fabriscope
