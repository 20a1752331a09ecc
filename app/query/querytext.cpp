// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/query/querytext.h"

namespace fabriscope {

void takeOut(QString &query, const RawTerm &term)
{
    qsizetype start = term.position;
    qsizetype end = term.position + term.length;
    while (end < query.size() && query.at(end).isSpace())
        ++end;
    while (end == query.size() && start > 0 && query.at(start - 1).isSpace())
        --start;
    query.remove(start, end - start);
}

void putIn(QString &query, const QString &terms)
{
    const QList<RawTerm> there = rawTerms(query);
    // Behind a quote that is still open, the term would become a part of the text.
    if (!there.isEmpty() && there.last().unclosedQuote >= 0)
        query.prepend(terms + u' ');
    else
        query += query.isEmpty() || query.back().isSpace() ? terms : u' ' + terms;
}

} // namespace fabriscope
