// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/timebuckets.h"

#include <algorithm>

namespace fabriscope {

namespace {

constexpr qint64 mostBuckets = 93; ///< three months of days
constexpr qint64 daysOfWeek = 7;
constexpr qint64 daysOfMonth = 30;
constexpr qint64 daysOfYear = 365;

/// From the first to the last day, Julian.
struct Days {
    qint64 first = 0;
    qint64 last = 0;

    [[nodiscard]] qint64 count() const { return last - first + 1; }
};

/// What a query can write: years of four digits.
Days writableDays()
{
    static const Days days{QDate(1, 1, 1).toJulianDay(), QDate(9999, 12, 31).toJulianDay()};
    return days;
}

/// The days without the outermost half per cent of the tests at either end.
Days coreOf(const DayCounts &days)
{
    static constexpr qint64 shareLeftOut = 200;
    qint64 total = 0;
    for (const auto &[day, tests] : days)
        total += tests.total();
    const auto edge = [left = total / shareLeftOut](auto from, auto to) {
        qint64 seen = 0;
        for (; from != to; ++from) {
            seen += from->second.total();
            if (seen > left)
                break;
        }
        return from->first;
    };
    return {edge(days.begin(), days.end()), edge(days.rbegin(), days.rend())};
}

Days shownDays(const DayCounts &days)
{
    const Days all{days.begin()->first, days.rbegin()->first};
    const Days core = coreOf(days);
    Days shown = all;
    if (all.count() > std::max(mostBuckets, 3 * core.count())) {
        // As far as there are tests near the rest.
        shown.first = days.lower_bound(core.first - core.count())->first;
        shown.last = std::prev(days.upper_bound(core.last + core.count()))->first;
    }
    shown.last = std::clamp(shown.last, writableDays().first, writableDays().last);
    shown.first = std::clamp(shown.first, writableDays().first, shown.last);
    shown.first = std::max(shown.first, shown.last - (mostBuckets - 2) * daysOfYear);
    return shown;
}

BucketUnit unitFor(qint64 days)
{
    if (days <= mostBuckets)
        return BucketUnit::Day;
    if (days <= mostBuckets * daysOfWeek)
        return BucketUnit::Week;
    return days <= mostBuckets * daysOfMonth ? BucketUnit::Month : BucketUnit::Year;
}

QDate startOfBucket(QDate day, BucketUnit unit)
{
    switch (unit) {
    case BucketUnit::Day:
        break;
    case BucketUnit::Week:
        return day.addDays(1 - day.dayOfWeek());
    case BucketUnit::Month:
        return {day.year(), day.month(), 1};
    case BucketUnit::Year:
        return {day.year(), 1, 1};
    }
    return day;
}

QDate nextBucket(QDate start, BucketUnit unit)
{
    switch (unit) {
    case BucketUnit::Day:
        break;
    case BucketUnit::Week:
        return start.addDays(daysOfWeek);
    case BucketUnit::Month:
        return start.addMonths(1);
    case BucketUnit::Year:
        return start.addYears(1);
    }
    return start.addDays(1);
}

QList<TimeBucket> emptyBuckets(const Days &shown, BucketUnit unit)
{
    QList<TimeBucket> buckets;
    QDate start = startOfBucket(QDate::fromJulianDay(shown.first), unit);
    while (start.toJulianDay() <= shown.last) {
        const QDate next = nextBucket(start, unit);
        buckets.append({start, next.addDays(-1), {}});
        start = next;
    }
    TimeBucket &first = buckets.first();
    first.first = std::max(first.first, QDate::fromJulianDay(writableDays().first));
    TimeBucket &last = buckets.last();
    last.last = std::min(last.last, QDate::fromJulianDay(writableDays().last));
    return buckets;
}

} // namespace

TimeBuckets timeBuckets(const DayCounts &days, int timeless)
{
    TimeBuckets result;
    result.timeless = timeless;
    if (days.empty())
        return result;
    const Days shown = shownDays(days);
    result.unit = unitFor(shown.count());
    result.buckets = emptyBuckets(shown, result.unit);
    qsizetype at = 0;
    for (const auto &[day, tests] : days) {
        const QDate date = QDate::fromJulianDay(day);
        if (date < result.buckets.first().first) {
            result.before += tests.total();
            continue;
        }
        while (at < result.buckets.size() && result.buckets.at(at).last < date)
            ++at;
        if (at < result.buckets.size())
            result.buckets[at].tests.add(tests);
        else
            result.after += tests.total();
    }
    return result;
}

} // namespace fabriscope
