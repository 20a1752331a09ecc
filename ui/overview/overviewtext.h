// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/overview/overviewfigures.h"

#include <QCoreApplication>

namespace fabriscope {

/// The words of the overview.
struct OverviewText {
    Q_DECLARE_TR_FUNCTIONS(fabriscope::OverviewText)
};

/// "Finished", "Failed", "In progress", "Other".
[[nodiscard]] QString stateName(TestState state);
/// "30", "12.5": a share in percent; with a decimal where it is no whole number, so that shares add up to 100.
[[nodiscard]] QString percentText(int part, int whole);
/// "12 of 40 tests (30 %)".
[[nodiscard]] QString partOfTests(int part, int whole);
/// "45 s", "12 min 3 s".
[[nodiscard]] QString durationText(double seconds);
/// The days of a bucket: "2026-11-03", "2026-11-02 to 2026-11-08", "2026-11", "2026".
[[nodiscard]] QString bucketName(const TimeBucket &bucket, BucketUnit unit);
/// "Monday, 13:00 to 13:59".
[[nodiscard]] QString weekHourName(int hourOfWeek);
/// \a name, with its middle left out if it is long: the ends of hosts' names tell them apart.
[[nodiscard]] QString shortName(const QString &name);

} // namespace fabriscope
