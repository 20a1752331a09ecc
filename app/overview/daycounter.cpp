// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/daycounter.h"

namespace fabriscope {

namespace {

constexpr qint64 dayMsecs = 86'400'000;
constexpr qint64 epochDay = 2'440'588;           ///< Julian
constexpr qint64 firstUsual = epochDay + 10'957; ///< 2000-01-01
constexpr qint64 usualDays = 25'000;

qint64 startOf(qint64 day)
{
    return QDate::fromJulianDay(day).startOfDay().toMSecsSinceEpoch();
}

} // namespace

DayCounter::DayCounter(const LocalDays &clock) : m_clock(clock), m_usual(usualDays) { }

qint64 DayCounter::dayOf(qint64 moment) const
{
    if (const auto ahead = m_clock.offsetAt(moment)) {
        const qint64 local = moment + *ahead;
        return epochDay + local / dayMsecs - (local % dayMsecs < 0 ? 1 : 0);
    }
    // Where clocks are put back over midnight, a day begins when its date is seen first, as in queries.
    const qint64 day = QDateTime::fromMSecsSinceEpoch(moment).date().toJulianDay();
    if (moment < startOf(day))
        return day - 1;
    return moment >= startOf(day + 1) ? day + 1 : day;
}

void DayCounter::add(qint64 day, TestState state)
{
    const qint64 place = day - firstUsual;
    if (place >= 0 && place < usualDays)
        m_usual[size_t(place)].add(state);
    else
        m_others[day].add(state);
}

DayCounts DayCounter::counts() const
{
    DayCounts counts = m_others;
    for (size_t place = 0; place < m_usual.size(); ++place) {
        if (m_usual[place].total() > 0)
            counts[firstUsual + qint64(place)] = m_usual[place];
    }
    return counts;
}

} // namespace fabriscope
