// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/query/query.h"

#include "app/query/termreader.h"

#include <algorithm>

namespace fabriscope {

struct Query::Data {
    QString text;
    QList<QueryTerm> terms;
    QList<QueryError> errors;
};

Query::Query() : m_data(std::make_shared<const Data>()) { }

Query Query::parse(const QString &text, const QDateTime &now)
{
    auto data = std::make_shared<Data>();
    data->text = text;
    for (const RawTerm &raw : rawTerms(text)) {
        auto term = readTerm(raw, now.toMSecsSinceEpoch());
        if (!term) {
            data->errors.append(term.error());
            continue;
        }
        term->source = text.sliced(raw.position, raw.length);
        data->terms.append(*std::move(term));
    }
    Query query;
    query.m_data = std::move(data);
    return query;
}

bool Query::matches(const NetTest &test, const RowFacts &facts) const
{
    return std::all_of(m_data->terms.begin(), m_data->terms.end(),
                       [&](const QueryTerm &term) { return term.matches(test, facts); });
}

const QList<QueryTerm> &Query::terms() const
{
    return m_data->terms;
}

bool Query::narrows(const Query &wider) const
{
    const QList<QueryTerm> &mine = m_data->terms;
    return std::all_of(wider.m_data->terms.begin(), wider.m_data->terms.end(), [&mine](const QueryTerm &other) {
        return std::any_of(mine.begin(), mine.end(), [&other](const QueryTerm &term) { return term.narrows(other); });
    });
}

bool Query::isEmpty() const
{
    return m_data->terms.isEmpty();
}

const QList<QueryError> &Query::errors() const
{
    return m_data->errors;
}

QString Query::text() const
{
    return m_data->text;
}

} // namespace fabriscope
