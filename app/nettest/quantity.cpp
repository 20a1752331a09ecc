// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/nettest/quantity.h"

#include <cmath>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostPlainDigits = 9;

/// Nearly all numbers of tests: a few digits, of which an archive has some hundred thousand.
std::optional<double> plainNumber(QStringView text)
{
    quint32 number = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        number = number * 10 + quint32(c.unicode() - u'0');
    }
    return text.isEmpty() || text.size() > mostPlainDigits ? std::nullopt : std::optional(double(number));
}

} // namespace

Quantity Quantity::fromText(const QString &text)
{
    if (text.isEmpty())
        return {std::nullopt, text};
    if (const auto plain = plainNumber(text))
        return {plain, text};
    bool ok = false;
    const double number = text.trimmed().toDouble(&ok); // QString::toDouble reads the C locale
    if (!ok || !std::isfinite(number))
        return {std::nullopt, text};
    return {number, text};
}

Flag Flag::fromText(const QString &text)
{
    const QString word = text.trimmed();
    if (word.compare("true"_L1, Qt::CaseInsensitive) == 0)
        return {true, text};
    if (word.compare("false"_L1, Qt::CaseInsensitive) == 0)
        return {false, text};
    return {std::nullopt, text};
}

} // namespace fabriscope
