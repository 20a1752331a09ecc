// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/nettest/nettest.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <functional>
#include <memory>

namespace fabriscope {

/// A term of the query that could not be read. The rest of the query goes on working.
struct QueryError {
    qsizetype position = 0; ///< index into the query text, in UTF-16 units
    qsizetype length = 0;
    QString message; ///< translated: what is wrong and what would be right
};

/// A predicate over tests, made from the query language of design.md. Immutable, cheap to copy, any thread.
class Query {
public:
    Query(); ///< matches everything
    /// Reads \a text. \a now is the moment that ages ("created<7d") count from; a date is a day of local time.
    [[nodiscard]] static Query parse(const QString &text, const QDateTime &now = QDateTime::currentDateTimeUtc());

    [[nodiscard]] bool matches(const NetTest &test) const;
    [[nodiscard]] bool isEmpty() const; ///< true: no term at all, matches everything
    [[nodiscard]] const QList<QueryError> &errors() const;
    [[nodiscard]] QString text() const; ///< as it was typed

private:
    struct Data;
    std::shared_ptr<const Data> m_data;
};

/// The text of \a query with the term for \a key set to \a values (joined by commas, quoted where needed), added, or
/// taken away when \a values is empty. Everything else stays as typed. For the chips of the filter bar.
[[nodiscard]] QString withTerm(const QString &query, const QString &key, const QStringList &values);

/// The values of the un-negated "key:" term of \a query, or an empty list.
[[nodiscard]] QStringList termValues(const QString &query, const QString &key);

} // namespace fabriscope
