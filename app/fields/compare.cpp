// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fields/field.h"

namespace fabriscope {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// A run of digits, taken from the front of \a text, without its leading zeros.
QStringView takeNumber(QStringView &text)
{
    qsizetype end = 0;
    while (end < text.size() && isDigit(text.at(end)))
        ++end;
    qsizetype start = 0;
    while (start < end && text.at(start) == u'0')
        ++start;
    const QStringView number = text.sliced(start, end - start);
    text = text.sliced(end);
    return number;
}

int compareNumbers(QStringView a, QStringView b)
{
    if (a.size() != b.size())
        return a.size() < b.size() ? -1 : 1;
    return a.compare(b);
}

/// Runs of digits by their value, all else by folded code units: a total order up to case and leading zeros, because
/// a digit stands on the same side of any other character, whatever number it begins.
int compareNaturally(QStringView a, QStringView b)
{
    while (!a.isEmpty() && !b.isEmpty()) {
        if (isDigit(a.front()) && isDigit(b.front())) {
            if (const int order = compareNumbers(takeNumber(a), takeNumber(b)))
                return order;
            continue;
        }
        const int order = int(a.front().toCaseFolded().unicode()) - int(b.front().toCaseFolded().unicode());
        if (order != 0)
            return order;
        a = a.sliced(1);
        b = b.sliced(1);
    }
    return int(!a.isEmpty()) - int(!b.isEmpty());
}

int compareTexts(const QString &a, const QString &b)
{
    const int order = compareNaturally(a, b);
    return order != 0 ? order : a.compare(b);
}

template <class Number> int compareNumbersOf(const FieldValue &a, const FieldValue &b)
{
    const Number left = std::get<Number>(a);
    const Number right = std::get<Number>(b);
    return int(left > right) - int(left < right);
}

/// Numbers, then moments, then texts (a number field may hold a word), then what is missing.
int rank(const FieldValue &value)
{
    if (std::holds_alternative<double>(value))
        return 0;
    if (std::holds_alternative<qint64>(value))
        return 1;
    return std::holds_alternative<QString>(value) ? 2 : 3;
}

} // namespace

int compareValues(const FieldValue &a, const FieldValue &b)
{
    const int kind = rank(a);
    if (kind != rank(b))
        return kind - rank(b);
    switch (kind) {
    case 0:
        return compareNumbersOf<double>(a, b);
    case 1:
        return compareNumbersOf<qint64>(a, b);
    case 2:
        return compareTexts(std::get<QString>(a), std::get<QString>(b));
    default:
        return 0;
    }
}

} // namespace fabriscope
