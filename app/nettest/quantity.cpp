// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/nettest/quantity.h"

#include <cmath>

namespace fabriscope {

using namespace Qt::StringLiterals;

Quantity Quantity::fromText(const QString &text)
{
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
