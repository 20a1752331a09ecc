// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/query/queryerrors.h"

#include "app/nettest/displaytext.h"

#include <QCoreApplication>

#include <numeric>

namespace fabriscope::queryerrors {

using namespace Qt::StringLiterals;

namespace {

class QueryText {
    Q_DECLARE_TR_FUNCTIONS(fabriscope::QueryText)
};

QString shown(const QString &text)
{
    return displayText(text, 40);
}

/// How many letters must be put in, taken out or exchanged to make one of the other (Levenshtein).
int editsBetween(const QString &a, const QString &b)
{
    QList<int> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = std::exchange(row[0], int(i) + 1);
        for (qsizetype j = 0; j < b.size(); ++j) {
            const int exchanged = diagonal + (a.at(i) == b.at(j) ? 0 : 1);
            diagonal = row.at(j + 1);
            row[j + 1] = qMin(exchanged, qMin(row.at(j), diagonal) + 1);
        }
    }
    return row.last();
}

/// The key that was probably meant, or nothing if none is near.
QString nearestKey(const QString &key)
{
    QString nearest;
    int fewest = qMin(3, int(key.size()));
    for (const QString &candidate : queryKeys()) {
        const int edits = candidate.startsWith(key, Qt::CaseInsensitive) ? 1 : editsBetween(key.toLower(), candidate);
        if (edits < fewest) {
            fewest = edits;
            nearest = candidate;
        }
    }
    return nearest;
}

QueryError at(const RawValue &value, const QString &message)
{
    return {value.position, value.length, message};
}

QueryError at(const RawTerm &term, const QString &message)
{
    return {term.position, term.length, message};
}

} // namespace

QueryError unclosedQuote(const RawTerm &term)
{
    return {term.unclosedQuote, term.position + term.length - term.unclosedQuote,
            QueryText::tr("This quote is not closed: put another \" at the end of the text.")};
}

QueryError missingKey(const RawTerm &term)
{
    return at(term,
              QueryText::tr("There is no key before the sign. Write it without blanks, as in qp>4, or put the text "
                            "into quotes to search for it."));
}

QueryError missingValue(const RawTerm &term, const RawValue &value)
{
    if (term.values.size() > 1) {
        const bool isLast = value.position == term.position + term.length;
        return {value.position - (isLast ? 1 : 0), 1 + value.length,
                QueryText::tr("A value is missing beside the comma. A comma that belongs to a text goes into quotes.")};
    }
    if (term.key.isEmpty() && value.length == 0) {
        return at(term,
                  QueryText::tr("After the minus comes what is to be left out, without a blank, as in "
                                "-status:failed."));
    }
    return at(term, QueryText::tr("The value is missing. Write it without a blank before it, as in status:failed."));
}

QueryError unknownKey(const RawTerm &term)
{
    const QString quoted = quotedIfNeeded(term.key + spelling(term.op) + term.values.constFirst().text + u' ');
    const QString nearest = nearestKey(term.key);
    const QString example = shown(quoted.left(quoted.size() - 2) + u'"');
    return {term.keyPosition, term.key.size(),
            nearest.isEmpty()
                ? QueryText::tr("There is no key “%1”. To search for the text itself, put it into quotes: %2")
                      .arg(shown(term.key), example)
                : QueryText::tr("There is no key “%1”; did you mean “%2”? To search for the text itself, put it into "
                                "quotes: %3")
                      .arg(shown(term.key), nearest, example)};
}

QueryError unequal(const RawTerm &term)
{
    return at(term,
              QueryText::tr("There is no “!=”. For tests that are not so, put a minus in front: -%1:%2")
                  .arg(shown(term.key), shown(quotedIfNeeded(term.values.constFirst().text))));
}

QueryError noOrder(const RawTerm &term)
{
    return at(term,
              QueryText::tr("“%1” has no smaller and greater values: write %1:%2")
                  .arg(shown(term.key), shown(quotedIfNeeded(term.values.constFirst().text))));
}

QueryError notANumber(const RawTerm &term, const RawValue &value, const Field &field)
{
    const QString key = shown(term.key.toLower());
    if (*field.unit) {
        return at(value,
                  QueryText::tr("“%1” is not a length of time: write %2>=30 or %2>=30s, or another unit (m, h, d, w).")
                      .arg(shown(value.text), key));
    }
    return at(value, QueryText::tr("“%1” is not a number: write %2:8 or %2>4.").arg(shown(value.text), key));
}

QueryError notATime(const RawValue &value)
{
    return at(value,
              QueryText::tr("“%1” is neither a date nor an age: write 2024-01-31, 2024-01, 2024-01-31T12:00, today or "
                            "an age such as 7d (s, m, h, d, w).")
                  .arg(shown(value.text)));
}

QueryError ageWithoutOrder(const RawTerm &term, const RawValue &value)
{
    return at(value,
              QueryText::tr("An age wants < or >: %1<%2 is younger than that, %1>%2 is older.")
                  .arg(shown(term.key.toLower()), shown(value.text)));
}

QueryError notAFlag(const RawValue &value)
{
    return at(value, QueryText::tr("“%1” is neither true nor false.").arg(shown(value.text)));
}

} // namespace fabriscope::queryerrors
