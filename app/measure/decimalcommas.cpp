// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/measure/decimalcommas.h"

#include "app/measure/measureunit.h"

#include <algorithm>

namespace fabriscope {

namespace {

std::size_t digitsFrom(std::string_view cell, std::size_t at)
{
    return std::min(cell.find_first_not_of("0123456789", at), cell.size()) - at;
}

/// Where the comma of a figure stands that has nothing but digits before it.
std::size_t commaIn(std::string_view cell)
{
    const std::size_t sign = cell.starts_with('-') || cell.starts_with('+') ? 1 : 0;
    const std::size_t at = sign + digitsFrom(cell, sign);
    const bool isComma = at > sign && at < cell.size() && cell[at] == ',' && digitsFrom(cell, at + 1) > 0;
    return isComma ? at : std::string_view::npos;
}

/// "4,5" and "0,125", but not "1,250".
bool cannotBeThousands(std::string_view cell, std::size_t comma)
{
    constexpr std::size_t group = 3;
    const std::size_t first = cell.find_first_of("0123456789");
    return digitsFrom(cell, comma + 1) != group || comma - first > group || cell[first] == '0';
}

} // namespace

std::string withPoint(std::string_view cell)
{
    const std::size_t comma = commaIn(cell);
    if (comma == std::string_view::npos)
        return {};
    std::string figure(cell);
    figure[comma] = '.';
    return numberText(figure) ? figure : std::string();
}

bool haveDecimalCommas(const std::vector<std::string_view> &cells)
{
    bool isSure = false;
    for (const std::string_view cell : cells) {
        if (!looksNumeric(cell))
            continue;
        const std::size_t comma = commaIn(cell);
        if (comma == std::string_view::npos) {
            if (cell.find_first_of(",.") != std::string_view::npos)
                return false;
            continue;
        }
        if (withPoint(cell).empty())
            return false;
        isSure = isSure || cannotBeThousands(cell, comma);
    }
    return isSure;
}

} // namespace fabriscope
