// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace fabriscope {

/// What stands between a key and its value. Has is ":".
enum class Operator : quint8 { Has, Equal, Unequal, Less, LessOrEqual, Greater, GreaterOrEqual };

/// One of the values of a term, without its quotes.
struct RawValue {
    QString text;
    qsizetype position = 0; ///< with its quotes, in the query text
    qsizetype length = 0;
};

/// A term as it stands in the query text, not yet understood.
struct RawTerm {
    qsizetype position = 0;
    qsizetype length = 0;
    bool negated = false;
    QString key; ///< empty: words without a key
    qsizetype keyPosition = 0;
    Operator op = Operator::Has;
    QList<RawValue> values;       ///< at least one
    qsizetype unclosedQuote = -1; ///< the position of a quote that nothing closes: the term goes on to the end
    bool startsWithOperator = false;
};

/// Cuts a query into its terms. Blanks part terms, commas part values; inside of "…" neither does, and \" and \\ stand
/// for a quote and a backslash. The full-width colon and comma of a Chinese keyboard count as well.
[[nodiscard]] QList<RawTerm> rawTerms(QStringView query);

/// \a value as it is written in a query: in quotes if it would be misread without.
[[nodiscard]] QString quotedIfNeeded(const QString &value);

/// The operator as it is typed: ":", "=", "!=", "<", "<=", ">", ">=".
[[nodiscard]] QString spelling(Operator op);

} // namespace fabriscope
