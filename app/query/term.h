// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fields/field.h"
#include "app/query/foldedtext.h"
#include "app/query/weekhours.h"

#include <algorithm>

namespace fabriscope {

/// Moments from the first to the last, both of them included.
struct TimeRange {
    qint64 first = 0; ///< ms since the epoch, UTC
    qint64 last = 0;

    [[nodiscard]] bool has(qint64 moment) const { return moment >= first && moment <= last; }
};

/// One term of a query, understood: of which fields it speaks and what it wants of them. Immutable, any thread. Who
/// keeps tests in columns asks the parts (a field, a text, a number, a moment) instead of whole tests.
struct QueryTerm {
    QString source; ///< as typed
    bool negated = false;
    QList<const Field *> fields; ///< it holds if it holds of one of them; all of one kind, or asked for texts only
    // One of these is set.
    TextPredicate text;
    std::function<bool(double)> number; ///< in the field's unit
    QList<TimeRange> moments;           ///< in one of them
    WeekHours weekHours;                ///< or, of a time too, in one of these hours of any week
    /// What text() looks for, if it looks for nothing else: one of these as a part, or, with wholeText, as all of it.
    QList<FoldedText> words;
    bool wholeText = false;

    [[nodiscard]] bool asksForMoment() const { return !moments.isEmpty() || weekHours.any(); }
    [[nodiscard]] bool hasMoment(qint64 moment) const
    {
        return isInRange(moment) || (weekHours.any() && weekHours.test(size_t(hourOfWeekAt(moment))));
    }
    /// The same for who knows how far the local clock is  ahead of UTC, in ms.
    [[nodiscard]] bool hasMoment(qint64 moment, qint64 ahead) const
    {
        return isInRange(moment) || weekHours.test(size_t(hourOfWeek(moment + ahead)));
    }
    [[nodiscard]] bool isInRange(qint64 moment) const
    {
        return std::any_of(moments.begin(), moments.end(),
                           [moment](const TimeRange &range) { return range.has(moment); });
    }
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
