// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fields/rowfacts.h"
#include "app/nettest/nettest.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace fabriscope {

struct QueryTerm;

/// A term of the query that could not be read. The rest of the query goes on working.
struct QueryError {
    qsizetype position = 0; ///< index into the query text, in UTF-16 units
    qsizetype length = 0;
    QString message; ///< translated: what is wrong and what would be right
};

/// A predicate over tests, made from the query language of design.md. Immutable, cheap to copy, any thread.
///
/// Where that text is silent: `key=text` wants the whole text; `status:running` finds every state that is not an end;
/// a missing value never fits a term, so its negation does; an age in the future is younger than any; dates may be
/// years or months ("2024-01"), and "today" and "yesterday". Words without a key are not compared with counts.
class Query {
public:
    Query(); ///< matches everything
    /// Reads \a text. \a now is the moment that ages ("created<7d") count from; a date is a day of local time.
    [[nodiscard]] static Query parse(const QString &text, const QDateTime &now = QDateTime::currentDateTimeUtc());

    /// \a facts: what "seen" and "gone" ask for.
    [[nodiscard]] bool matches(const NetTest &test, const RowFacts &facts = {}) const;
    /// The terms that could be read: all of them have to hold.
    [[nodiscard]] const QList<QueryTerm> &terms() const;
    /// True if surely whatever this matches, \a wider matches as well: what is typed on rarely finds more.
    [[nodiscard]] bool narrows(const Query &wider) const;
    [[nodiscard]] bool isEmpty() const; ///< true: no term that could be read, matches everything
    [[nodiscard]] const QList<QueryError> &errors() const;
    [[nodiscard]] QString text() const; ///< as it was typed

private:
    struct Data;
    std::shared_ptr<const Data> m_data;
};

/// The text of \a query with the term for \a key set to \a values (joined by commas, quoted where needed), added, or
/// taken away when \a values is empty. Everything else stays as typed, but for further un-negated terms of that key,
/// which would contradict it. For the chips of the filter bar.
[[nodiscard]] QString withTerm(const QString &query, const QString &key, const QStringList &values);

/// The values of the un-negated "key:" term of \a query, or an empty list.
[[nodiscard]] QStringList termValues(const QString &query, const QString &key);

/// Every key, for completion, in the order of the catalogue.
[[nodiscard]] QStringList queryKeys();

/// One topic of the help on the query language.
struct QueryHelpEntry {
    QString example; ///< to be typed as it stands
    QString meaning; ///< translated
};
[[nodiscard]] QList<QueryHelpEntry> queryHelp();

} // namespace fabriscope
