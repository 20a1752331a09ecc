// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <bitset>
#include <optional>

namespace fabriscope {

inline constexpr int hoursOfDay = 24;
inline constexpr int hoursOfWeek = 7 * hoursOfDay;

/// Hours of the week on this computer's clock: bit 24 * d + h is hour h of the d-th day after Monday.
using WeekHours = std::bitset<hoursOfWeek>;

/// Reads "mon" or "monday" (a day of every week), "T13" (an hour of every day) and "monT13" (an hour of every week).
[[nodiscard]] std::optional<WeekHours> weekHoursOf(QStringView text);
/// The hour of the week as weekHoursOf() reads it: "monT13".
[[nodiscard]] QString weekHourWord(int hourOfWeek);

/// The hour of the week when the local clock shows \a localMsecs: ms since it showed 1970-01-01T00:00.
[[nodiscard]] int hourOfWeek(qint64 localMsecs);
/// The same of a moment in ms since the epoch, UTC. Asks the system for the local time, which takes a microsecond.
[[nodiscard]] int hourOfWeekAt(qint64 msecsUtc);

} // namespace fabriscope
