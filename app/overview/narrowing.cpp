// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/narrowing.h"

#include "app/fields/field.h"
#include "app/overview/clickterms.h"
#include "app/query/querytext.h"

#include <algorithm>

namespace fabriscope {

namespace {

/// The day of a term "created>=2024-01-31" or "created<=2024-01-31"; an invalid one for any other term.
QDate dayLimit(const RawTerm &term, Operator op)
{
    static constexpr qsizetype dateLength = 10;
    if (term.negated || term.op != op || term.values.size() != 1 || term.unclosedQuote >= 0)
        return {};
    const Field *const asked = fieldByKey(term.key);
    const QString &text = term.values.first().text;
    return asked && asked->id == FieldId::Created && text.size() == dateLength ? QDate::fromString(text, Qt::ISODate)
                                                                               : QDate();
}

bool isDayLimit(const RawTerm &term)
{
    return dayLimit(term, Operator::GreaterOrEqual).isValid() || dayLimit(term, Operator::LessOrEqual).isValid();
}

} // namespace

std::optional<DayRange> createdDays(const QString &query)
{
    DayRange range;
    const QList<RawTerm> terms = rawTerms(query);
    for (const RawTerm &term : terms) {
        if (const QDate first = dayLimit(term, Operator::GreaterOrEqual); first.isValid())
            range.first = range.first.isValid() ? std::max(range.first, first) : first;
        if (const QDate last = dayLimit(term, Operator::LessOrEqual); last.isValid())
            range.last = range.last.isValid() ? std::min(range.last, last) : last;
    }
    const bool isRange = range.first.isValid() && range.last.isValid() && range.first <= range.last;
    return isRange ? std::optional(range) : std::nullopt;
}

QString withCreatedDays(const QString &query, const std::optional<DayRange> &days)
{
    QString changed = query;
    const QList<RawTerm> terms = rawTerms(query);
    // From the back, so that the places of the terms before stay right.
    for (qsizetype i = terms.size() - 1; i >= 0; --i) {
        if (isDayLimit(terms.at(i)))
            takeOut(changed, terms.at(i));
    }
    if (days)
        putIn(changed, daysTerm(days->first, days->last));
    return changed;
}

QString narrowed(const QString &query, const QString &terms)
{
    const auto wanted = createdDays(terms);
    const auto there = createdDays(query);
    const bool isWithin = wanted && there && wanted->first >= there->first && wanted->last <= there->last;
    QString changed = isWithin ? withCreatedDays(query, {}) : query;
    QStringList present;
    for (const RawTerm &term : rawTerms(changed))
        present.append(changed.sliced(term.position, term.length));
    for (const RawTerm &term : rawTerms(terms)) {
        const QString text = terms.sliced(term.position, term.length);
        if (!present.contains(text))
            putIn(changed, text);
    }
    return changed;
}

} // namespace fabriscope
