// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overviewgrid.h"

#include <algorithm>
#include <array>

namespace fabriscope {

namespace {

constexpr double leastColumn = 340;
constexpr int mostColumns = 3;

/// How many columns each chart takes, by the number of columns: days, states, types, clusters, durations, week,
/// members.
constexpr std::array<std::array<int, 7>, mostColumns> spans{
    {{1, 1, 1, 1, 1, 1, 1}, {2, 1, 1, 1, 1, 2, 2}, {2, 1, 1, 1, 1, 2, 1}}};

} // namespace

int overviewColumns(double width)
{
    return std::clamp(int(width / leastColumn), 1, mostColumns);
}

QList<QRect> overviewGrid(int columns)
{
    QList<QRect> places;
    int x = 0;
    int y = 0;
    for (const int span : spans.at(size_t(columns - 1))) {
        if (x + span > columns) {
            x = 0;
            ++y;
        }
        places.append({x, y, span, 1});
        x += span;
    }
    return places;
}

} // namespace fabriscope
