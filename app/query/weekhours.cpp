// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/query/weekhours.h"

#include <QDateTime>

#include <array>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array weekdayWords{QStringView(u"monday"),   QStringView(u"tuesday"), QStringView(u"wednesday"),
                                  QStringView(u"thursday"), QStringView(u"friday"),  QStringView(u"saturday"),
                                  QStringView(u"sunday")};
constexpr qsizetype shortWord = 3;

/// How many days after Monday; -1 for any other word.
int weekdayOf(QStringView word)
{
    for (size_t day = 0; day < weekdayWords.size(); ++day) {
        const QStringView known = weekdayWords[day];
        if (word.compare(known, Qt::CaseInsensitive) == 0
            || word.compare(known.first(shortWord), Qt::CaseInsensitive) == 0)
            return int(day);
    }
    return -1;
}

/// "T13" as 13; -1 for anything else.
int hourOf(QStringView text)
{
    const bool looksLikeOne = (text.size() == 2 || text.size() == 3) && (text.front() == u'T' || text.front() == u't');
    bool ok = false;
    const int hour = looksLikeOne ? text.sliced(1).toInt(&ok) : -1;
    return ok && text.at(1).isDigit() && hour < hoursOfDay ? hour : -1;
}

} // namespace

std::optional<WeekHours> weekHoursOf(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.size() < 2)
        return std::nullopt;
    // "tuesday" has a "t" too: what follows the last one has to be a number.
    qsizetype end = trimmed.size();
    const qsizetype separator = trimmed.lastIndexOf(u't', -1, Qt::CaseInsensitive);
    const int hour = separator < 0 ? -1 : hourOf(trimmed.sliced(separator));
    if (hour >= 0)
        end = separator;
    const int weekday = end == 0 ? -1 : weekdayOf(trimmed.first(end));
    if ((end > 0 && weekday < 0) || (end == 0 && hour < 0))
        return std::nullopt;
    WeekHours hours;
    for (int bit = 0; bit < hoursOfWeek; ++bit) {
        if ((weekday < 0 || bit / hoursOfDay == weekday) && (hour < 0 || bit % hoursOfDay == hour))
            hours.set(size_t(bit));
    }
    return hours;
}

QString weekHourWord(int hourOfWeek)
{
    const QStringView day = weekdayWords.at(size_t(hourOfWeek / hoursOfDay));
    return u"%1T%2"_s.arg(day.first(shortWord)).arg(hourOfWeek % hoursOfDay, 2, 10, '0'_L1);
}

int hourOfWeek(qint64 localMsecs)
{
    static constexpr qint64 hourMsecs = 3'600'000;
    static constexpr qint64 epochAfterMonday = 3 * hoursOfDay; // 1970-01-01 was a Thursday
    const qint64 hours = localMsecs / hourMsecs - (localMsecs % hourMsecs < 0 ? 1 : 0) + epochAfterMonday;
    return int((hours % hoursOfWeek + hoursOfWeek) % hoursOfWeek);
}

int hourOfWeekAt(qint64 msecsUtc)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(msecsUtc);
    return hourOfWeek(msecsUtc + qint64(moment.offsetFromUtc()) * 1000);
}

} // namespace fabriscope
