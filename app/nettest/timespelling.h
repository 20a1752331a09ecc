// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/nettest/testtime.h"

#include <optional>

namespace fabriscope {

/// How a time was written: what turns a bare moment back into the text that was sent. The numbers stand in archives:
/// they stay as they are.
enum class TimeSpelling : quint8 {
    Missing,
    Seconds,       ///< 2024-01-19T02:18:12Z
    Minutes,       ///< 2024-10-30T02:07Z
    China,         ///< 2024-10-15T10:25:42+08:00
    Unzoned,       ///< 2026-01-27T14:54:02.360
    EpochWithLine, ///< 1705630692000 and a line feed
    Odd,           ///< none of these: the text has to be kept
};

/// The spelling that gives exactly \a time back, or Odd.
[[nodiscard]] TimeSpelling spellingOf(const TestTime &time);
/// The time that was written as \a spelling (not Odd). \a msecsUtc is not looked at when it is Missing.
[[nodiscard]] TestTime timeSpelt(qint64 msecsUtc, TimeSpelling spelling);

} // namespace fabriscope
