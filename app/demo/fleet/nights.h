// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace fabriscope::demo {

inline constexpr qint64 minuteMsecs = 60'000;
inline constexpr qint64 hourMsecs = 60 * minuteMsecs;
inline constexpr qint64 dayMsecs = 24 * hourMsecs;
/// The fleet's nights last from 22:00 to 06:00 of China's time, which is UTC+8 all the year.
inline constexpr qint64 nightMsecs = 8 * hourMsecs;

/// When the last night but \a nights began, ms since the epoch; 0 is the last one that began before \a nowMsecs.
[[nodiscard]] inline qint64 nightBefore(qint64 nowMsecs, int nights)
{
    constexpr qint64 beginUtc = 14 * hourMsecs; // 22:00 in China
    return (nowMsecs - beginUtc) / dayMsecs * dayMsecs + beginUtc - nights * dayMsecs;
}

} // namespace fabriscope::demo
