// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/query/term.h"

#include <algorithm>

namespace fabriscope {

bool QueryTerm::fits(const NetTest &test, const RowFacts &facts) const
{
    return std::any_of(fields.begin(), fields.end(), [&](const Field *field) {
        if (text)
            return field->anyText(test, text);
        const FieldValue value = field->valueIn(test, facts);
        if (const double *found = std::get_if<double>(&value))
            return number && number(*found);
        const qint64 *found = std::get_if<qint64>(&value);
        return found && hasMoment(*found);
    });
}

bool QueryTerm::narrows(const QueryTerm &wider) const
{
    if (negated != wider.negated || fields != wider.fields)
        return false;
    // The same words at another time may mean another moment.
    if (source == wider.source && moments.isEmpty())
        return true;
    if (negated || wholeText || wider.wholeText || words.isEmpty() || wider.words.isEmpty())
        return false;
    return std::all_of(words.begin(), words.end(), [&wider](const FoldedText &word) {
        return std::any_of(wider.words.begin(), wider.words.end(),
                           [&word](const FoldedText &part) { return word.folded().contains(part.folded()); });
    });
}

} // namespace fabriscope
