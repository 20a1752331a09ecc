// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fields/field.h"
#include "app/query/foldedtext.h"

namespace fabriscope {

/// One term of a query, understood: of which fields it speaks and what it wants of them. Immutable, any thread. Who
/// keeps tests in columns asks the parts (a field, a text, a number, a moment) instead of whole tests.
struct QueryTerm {
    QString source; ///< as typed
    bool negated = false;
    QList<const Field *> fields; ///< it holds if it holds of one of them; all of one kind, or asked for texts only
    // One of these is set.
    TextPredicate text;
    std::function<bool(double)> number; ///< in the field's unit
    std::function<bool(qint64)> moment; ///< ms since the epoch, UTC
    /// What text() looks for, if it looks for nothing else: one of these as a part, or, with wholeText, as all of it.
    QList<FoldedText> words;
    bool wholeText = false;

    /// Without the negation.
    [[nodiscard]] bool fits(const NetTest &test, const RowFacts &facts = {}) const;
    [[nodiscard]] bool matches(const NetTest &test, const RowFacts &facts = {}) const
    {
        return fits(test, facts) != negated;
    }
    /// True if surely whatever this matches, \a wider matches as well.
    [[nodiscard]] bool narrows(const QueryTerm &wider) const;
};

} // namespace fabriscope
