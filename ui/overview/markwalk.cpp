// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/markwalk.h"

#include <cstdlib>

namespace fabriscope {

namespace {

struct MarkStep {
    int places = 0;
    int layers = 0;
};

MarkStep stepOf(OverviewChart::Kind kind, int key)
{
    const bool downwards = kind == OverviewChart::Kind::Rows || kind == OverviewChart::Kind::Week;
    switch (key) {
    case Qt::Key_Left:
        return downwards ? MarkStep{0, -1} : MarkStep{-1, 0};
    case Qt::Key_Right:
        return downwards ? MarkStep{0, 1} : MarkStep{1, 0};
    case Qt::Key_Up:
        return downwards ? MarkStep{-1, 0} : MarkStep{0, 1};
    case Qt::Key_Down:
        return downwards ? MarkStep{1, 0} : MarkStep{0, -1};
    default:
        return {};
    }
}

/// How far it is from one mark to the other that way; -1: it lies elsewhere.
int distance(const ChartMark &from, const ChartMark &to, const MarkStep &step)
{
    static constexpr int placeCounts = 1000; // more than any bar has pieces
    const int places = (to.place - from.place) * step.places;
    const int layers = (to.layer - from.layer) * step.layers;
    if (step.places != 0)
        return places > 0 ? places * placeCounts + std::abs(to.layer - from.layer) : -1;
    return to.place == from.place && layers > 0 ? layers : -1;
}

} // namespace

int markBeside(const OverviewChart &chart, int current, int key)
{
    const int count = int(chart.marks.size());
    if (key == Qt::Key_Home || key == Qt::Key_End)
        return key == Qt::Key_Home ? qMin(0, count - 1) : count - 1;
    const MarkStep step = stepOf(chart.kind, key);
    if (count == 0 || (step.places == 0 && step.layers == 0))
        return -1;
    if (current < 0 || current >= count)
        return 0;
    int best = current;
    int bestDistance = -1;
    for (int mark = 0; mark < count; ++mark) {
        const int far = distance(chart.marks.at(current), chart.marks.at(mark), step);
        if (far > 0 && (bestDistance < 0 || far < bestDistance)) {
            best = mark;
            bestDistance = far;
        }
    }
    return best;
}

} // namespace fabriscope
