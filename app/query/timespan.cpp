// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/query/timespan.h"

#include "app/nettest/testtime.h"

#include <QDateTime>

#include <array>
#include <cmath>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minuteMsecs = 60'000;
constexpr qint64 secondMsecs = 1000;

TimeSpan days(QDate from, QDate until)
{
    // startOfDay() minds days that begin at one o'clock because of summer time.
    return {from.startOfDay().toMSecsSinceEpoch(), until.startOfDay().toMSecsSinceEpoch()};
}

std::optional<TimeSpan> calendarSpan(QStringView text)
{
    static constexpr QStringView pattern = u"0000-00-00";
    if (text.size() > pattern.size())
        return std::nullopt;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isDigit = text.at(i) >= u'0' && text.at(i) <= u'9';
        if (isDigit != (pattern.at(i) == u'0') || (!isDigit && text.at(i) != u'-'))
            return std::nullopt;
    }
    const int year = text.left(4).toInt();
    const int month = text.size() > 4 ? text.mid(5, 2).toInt() : 1;
    const int day = text.size() > 7 ? text.mid(8, 2).toInt() : 1;
    const QDate from(year, month, day);
    if (!from.isValid())
        return std::nullopt;
    switch (text.size()) {
    case 4:
        return days(from, from.addYears(1));
    case 7:
        return days(from, from.addMonths(1));
    case 10:
        return days(from, from.addDays(1));
    default:
        return std::nullopt;
    }
}

/// How long a stretch "2024-01-19T10:18", with or without seconds and their fraction, means.
qint64 precisionOf(QStringView text)
{
    static constexpr qsizetype secondsAt = 16;
    static constexpr qsizetype fractionAt = 19;
    if (text.size() <= secondsAt || text.at(secondsAt) != u':')
        return text.contains(u':') ? minuteMsecs : 1; // no colon at all: epoch milliseconds
    const bool hasFraction = text.size() > fractionAt && (text.at(fractionAt) == u'.' || text.at(fractionAt) == u',');
    return hasFraction ? 1 : secondMsecs;
}

std::optional<TimeSpan> clockSpan(QStringView text)
{
    const TestTime time = TestTime::fromText(text.toString());
    if (!time.hasMoment())
        return std::nullopt;
    qint64 start = time.msecsUtc;
    if (time.reading == TestTime::Reading::AssumedUtc) {
        // Typed by a person here, a time without a zone is the time on their clock.
        const QDateTime utc = QDateTime::fromMSecsSinceEpoch(time.msecsUtc, Qt::UTC);
        start = QDateTime(utc.date(), utc.time(), Qt::LocalTime).toMSecsSinceEpoch();
    }
    return TimeSpan{start, start + precisionOf(text)};
}

struct Unit {
    QStringView name;
    double msecs;
};

constexpr std::array units{
    Unit{u"s", 1e3},    Unit{u"sec", 1e3},   Unit{u"m", 60e3},     Unit{u"min", 60e3},
    Unit{u"h", 3600e3}, Unit{u"d", 86400e3}, Unit{u"w", 604800e3}, Unit{u"ms", 1},
};

} // namespace

std::optional<TimeSpan> timeSpanOf(QStringView text, qint64 nowMsecs)
{
    const QStringView trimmed = text.trimmed();
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMsecs).date();
    if (trimmed.compare(u"today", Qt::CaseInsensitive) == 0)
        return days(today, today.addDays(1));
    if (trimmed.compare(u"yesterday", Qt::CaseInsensitive) == 0)
        return days(today.addDays(-1), today);
    const auto whole = calendarSpan(trimmed);
    return whole ? whole : clockSpan(trimmed);
}

std::optional<double> msecsOf(QStringView text, double bareUnitMsecs)
{
    const QStringView trimmed = text.trimmed();
    qsizetype end = trimmed.size();
    while (end > 0 && trimmed.at(end - 1).isLetter())
        --end;
    bool ok = false;
    const double number = trimmed.first(end).trimmed().toDouble(&ok);
    const QStringView suffix = trimmed.sliced(end);
    if (!ok || !std::isfinite(number))
        return std::nullopt;
    if (suffix.isEmpty())
        return bareUnitMsecs > 0 ? std::optional(number * bareUnitMsecs) : std::nullopt;
    for (const Unit &unit : units) {
        if (suffix.compare(unit.name, Qt::CaseInsensitive) == 0)
            return number * unit.msecs;
    }
    return std::nullopt;
}

} // namespace fabriscope
