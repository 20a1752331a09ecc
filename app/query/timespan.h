// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <optional>

namespace fabriscope {

/// The stretch of time a written date or time means: from its start up to, but not including, its end, in
/// milliseconds since the epoch, UTC.
struct TimeSpan {
    qint64 start = 0;
    qint64 end = 0;

    friend bool operator==(const TimeSpan &, const TimeSpan &) = default;
};

/// Reads "2024", "2024-01", "2024-01-19" (whole years, months and days of local time), "today" and "yesterday" as
/// seen from \a nowMsecs, "2024-01-19T10:18[:12[.345]][zone]" (a minute, second or millisecond, local time unless a
/// zone stands there) and epoch milliseconds.
[[nodiscard]] std::optional<TimeSpan> timeSpanOf(QStringView text, qint64 nowMsecs);

/// Reads an age or a duration: a number and one of s, m, h, d, w ("90m", "1.5d"), in milliseconds. A bare number
/// counts only if \a bareUnitMsecs says what of.
[[nodiscard]] std::optional<double> msecsOf(QStringView text, double bareUnitMsecs = 0);

} // namespace fabriscope
