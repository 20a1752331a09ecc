// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/browse/timewords.h"
#include "app/overview/timebuckets.h"

#include <vector>

namespace fabriscope {

/// Counts moments by the local day a query would find them in. One thread.
class DayCounter {
public:
    explicit DayCounter(const LocalDays &clock);

    /// The Julian day of \a moment, in ms since the epoch, UTC.
    [[nodiscard]] qint64 dayOf(qint64 moment) const;
    void add(qint64 day, TestState state);
    [[nodiscard]] DayCounts counts() const;

private:
    const LocalDays &m_clock;
    std::vector<StateCounts> m_usual; ///< by day, of the years in which most tests ran
    DayCounts m_others;
};

} // namespace fabriscope
