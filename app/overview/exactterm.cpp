// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/exactterm.h"

#include "app/query/foldedtext.h"
#include "app/query/query.h"
#include "app/query/rawterm.h"

#include <algorithm>

namespace fabriscope {

namespace {

bool findsExactly(const Query &query, const NamedParts &parts, quint32 name)
{
    for (size_t i = 0; i < parts.parts.size(); ++i) {
        if (query.matches(parts.parts[i]) != (parts.names[i] == name))
            return false;
    }
    return true;
}

} // namespace

QString exactTerm(const QStringList &candidates, const NamedParts &parts, quint32 name)
{
    const auto exact = std::find_if(candidates.begin(), candidates.end(), [&](const QString &candidate) {
        const Query query = Query::parse(candidate);
        return query.errors().isEmpty() && findsExactly(query, parts, name);
    });
    return exact == candidates.end() ? candidates.last() : *exact;
}

QString termOf(QLatin1StringView key, QChar sign, const QString &value)
{
    QString plain = value.trimmed();
    std::replace_if(
        plain.begin(), plain.end(), [](QChar c) { return c.isSpace(); }, u' ');
    return key + sign + quotedIfNeeded(plain);
}

QString wholeWord(const QString &text)
{
    return FoldedText(QStringView(text).trimmed()).folded();
}

} // namespace fabriscope
