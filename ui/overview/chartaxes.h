// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/chartmaker.h"

#include <QAbstractAxis>

namespace fabriscope {

/// An axis with a place for each label; an empty one is not written.
[[nodiscard]] std::unique_ptr<QAbstractAxis> placeAxis(const QStringList &labels, const ChartLook &look);
/// An axis upwards from 0 to \a most or a little more, with whole numbers.
[[nodiscard]] std::unique_ptr<QAbstractAxis> countAxis(int most, const ChartLook &look);
/// The same to the right: where the axis ends there is room for half of the last number.
[[nodiscard]] std::unique_ptr<QAbstractAxis> countAxisAcross(int most, const ChartLook &look);
/// Where the axis of durations has a line, and what it stands for.
struct DurationTick {
    double place; ///< durationPlace()
    QString label;
};
/// Up to the first that no duration of \a content goes beyond.
[[nodiscard]] QList<DurationTick> durationTicks(const OverviewChart &content);
/// The axis of those ticks. Its labels are not written: Qt Charts cuts them to dots where it finds no room.
[[nodiscard]] std::unique_ptr<QAbstractAxis> durationAxis(const OverviewChart &content, const ChartLook &look);

/// Hands \a axis to \a chart and its first series.
void attachAxis(QChart &chart, std::unique_ptr<QAbstractAxis> axis, Qt::Alignment side);

/// The least of 1, 2, 5, 10, 20, 50 … that divides \a most into no more than five steps.
[[nodiscard]] int countStep(int most);

} // namespace fabriscope
