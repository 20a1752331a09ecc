// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/browse/timewords.h"

#include "app/fields/shown.h"

#include <QTimeZone>

#include <algorithm>
#include <chrono>
#include <limits>

namespace fabriscope {

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

constexpr qint64 dayMsecs = 86'400'000;
constexpr qint64 minuteMsecs = 60'000;
constexpr qint64 secondMsecs = 1000;
constexpr qint64 minutesOfDay = 1440;
constexpr qint64 chinaAhead = 8 * 60 * minuteMsecs;

constexpr qint64 firstDay = 10'957; ///< 2000-01-01
constexpr qint64 lastDay = 35'429;  ///< 2067-01-01

/// Within these every spelling has a year of four digits, here as well as in Greenwich and in China.
constexpr qint64 firstPlainDay = -719'000;
constexpr qint64 lastPlainDay = 2'932'000;

constexpr qint32 unknown = std::numeric_limits<qint32>::min();
constexpr qint32 changing = unknown + 1;

// Where they stand: 2024-01-19T02:18:12.360
constexpr int separatorAt = 10;
constexpr int hourAt = 11;
constexpr int secondAt = 16;
constexpr int fractionAt = 19;
constexpr int signsWithMinutes = 16;
constexpr int signsWithSeconds = 19;
constexpr int signsWithFraction = 23;

qint64 dayOf(qint64 msecs)
{
    return floor<days>(milliseconds(msecs)).count();
}

} // namespace

LocalDays::LocalDays() : m_offsets(lastDay - firstDay)
{
    refresh();
}

void LocalDays::refresh()
{
    const QByteArray zone = QTimeZone::systemTimeZoneId();
    if (zone == m_zone)
        return;
    m_zone = zone;
    for (auto &offset : m_offsets)
        offset.store(unknown, std::memory_order_relaxed);
}

qint32 LocalDays::lookUp(qint64 day)
{
    const auto offsetAt = [](qint64 msecs) { return QDateTime::fromMSecsSinceEpoch(msecs).offsetFromUtc(); };
    const int offset = offsetAt(day * dayMsecs);
    return offset == offsetAt((day + 1) * dayMsecs - 1) ? offset : changing;
}

std::optional<qint64> LocalDays::offsetAt(qint64 msecsUtc) const
{
    const qint64 day = dayOf(msecsUtc);
    if (day < firstDay || day >= lastDay)
        return std::nullopt;
    std::atomic<qint32> &known = m_offsets[size_t(day - firstDay)];
    qint32 offset = known.load(std::memory_order_relaxed);
    if (offset == unknown) {
        offset = lookUp(day);
        known.store(offset, std::memory_order_relaxed); // whoever else looks it up finds the same
    }
    return offset == changing ? std::nullopt : std::optional(qint64(offset) * secondMsecs);
}

TimeWord::TimeWord(const FoldedText &word, const LocalDays &days) : m_word(word), m_days(&days)
{
    m_sent = {layoutOf(u"t", u"z", signsWithSeconds), layoutOf(u"t", u"z", signsWithMinutes),
              layoutOf(u"t", u"+08:00", signsWithSeconds), layoutOf(u"t", u"", signsWithFraction)};
    m_shown = layoutOf(u" ", u"", signsWithSeconds);
    setUpTables();
}

TimeWord::Places TimeWord::placesOf(QStringView piece, int from) const
{
    const QString &word = m_word.folded();
    Places places = 0;
    for (int place = 0; place < 32; ++place) {
        bool fits = true;
        for (int i = 0; i < int(piece.size()) && fits; ++i) {
            const int inWord = from + i - place;
            fits = inWord < 0 || inWord >= int(word.size()) || word.at(inWord) == piece.at(i);
        }
        places |= Places(fits ? 1 : 0) << unsigned(place);
    }
    return places;
}

TimeWord::Places TimeWord::placesOfNumber(int number, int digits, int from) const
{
    std::array<QChar, 4> text;
    for (int i = digits - 1; i >= 0; --i, number /= 10)
        text[size_t(i)] = QChar(u'0' + number % 10);
    return placesOf(QStringView(text.data(), digits), from);
}

TimeWord::Layout TimeWord::layoutOf(QStringView separator, QStringView rest, int size) const
{
    Layout layout{placesOf(separator, separatorAt) & placesOf(rest, size) & placesOf(u"-", 4) & placesOf(u"-", 7)
                      & placesOf(u":", hourAt + 2),
                  size > signsWithMinutes, size > signsWithSeconds};
    if (layout.seconds)
        layout.places &= placesOf(u":", secondAt);
    if (layout.fraction)
        layout.places &= placesOf(u".", fractionAt);
    const qsizetype last = size + rest.size() - m_word.folded().size();
    layout.places &= last < 0 ? 0 : Places((quint64(1) << quint64(last + 1)) - 1);
    return layout;
}

/// Digit by digit: a day's places are made of its parts', which are few.
void TimeWord::setUpTables()
{
    std::array<std::array<Places, 10>, signsWithFraction> digits{};
    for (int at = 0; at < signsWithFraction; ++at) {
        for (int digit = 0; digit < 10; ++digit)
            digits[size_t(at)][size_t(digit)] = placesOfNumber(digit, 1, at);
    }
    const auto number = [&digits](int value, int count, int from) {
        Places places = ~Places(0);
        for (int at = from + count - 1; at >= from; --at, value /= 10)
            places &= digits[size_t(at)][size_t(value % 10)];
        return places;
    };
    for (qint64 day = firstDay; day < lastDay; ++day) {
        const year_month_day date{sys_days(days(day))};
        m_ofDay.push_back(number(int(date.year()), 4, 0) & number(int(unsigned(date.month())), 2, 5)
                          & number(int(unsigned(date.day())), 2, 8));
    }
    for (int minute = 0; minute < minutesOfDay; ++minute)
        m_ofMinute.push_back(number(minute / 60, 2, hourAt) & number(minute % 60, 2, hourAt + 3));
    for (int second = 0; second < 60; ++second)
        m_ofSecond[size_t(second)] = number(second, 2, secondAt + 1);
    for (const Places places : m_ofMinute)
        m_atAnyTime &= places;
    for (const Places places : m_ofSecond)
        m_atAnyTime &= places;
    for (int msec = 0; msec < secondMsecs; ++msec)
        m_ofMsec.push_back(number(msec, 3, fractionAt + 1));
}

TimeWord::Places TimeWord::placesOfDay(qint64 day) const
{
    if (day >= firstDay && day < lastDay)
        return m_ofDay[size_t(day - firstDay)];
    const year_month_day date{sys_days(days(day))};
    return placesOfNumber(int(date.year()), 4, 0) & placesOfNumber(int(unsigned(date.month())), 2, 5)
        & placesOfNumber(int(unsigned(date.day())), 2, 8);
}

bool TimeWord::isInLayout(qint64 msecs, const Layout &layout) const
{
    const qint64 day = dayOf(msecs);
    Places places = layout.places & placesOfDay(day);
    if (places == 0)
        return false;
    const auto ofDay = quint32(msecs - day * dayMsecs);
    places &= m_ofMinute[ofDay / minuteMsecs];
    if (layout.seconds)
        places &= m_ofSecond[ofDay / secondMsecs % 60];
    if (layout.fraction)
        places &= m_ofMsec[ofDay % secondMsecs];
    return places != 0;
}

bool TimeWord::isInRareTime(qint64 msecsUtc, TimeSpelling spelling) const
{
    const qint64 day = dayOf(msecsUtc);
    if (spelling == TimeSpelling::EpochWithLine || day < firstPlainDay || day > lastPlainDay)
        return m_word.isIn(timeSpelt(msecsUtc, spelling).text) || isInShown(msecsUtc);
    const Layout &layout = m_sent[size_t(spelling) - size_t(TimeSpelling::Seconds)];
    return isInLayout(spelling == TimeSpelling::China ? msecsUtc + chinaAhead : msecsUtc, layout)
        || isInShown(msecsUtc);
}

void TimeWord::findDay(qint64 msecsUtc, Day &day) const
{
    const qint64 number = dayOf(msecsUtc);
    const auto ahead = m_days->offsetAt(msecsUtc);
    day.first = number * dayMsecs;
    day.last = day.first + dayMsecs - 1;
    day.isPlain = ahead.has_value();
    day.shownAhead = ahead.value_or(0);
    day.places = placesOfDay(number);
    day.shownPlaces = {placesOfDay(number - 1), day.places, placesOfDay(number + 1)};
}

bool TimeWord::isInShown(qint64 msecsUtc) const
{
    if (m_shown.places == 0)
        return false;
    const auto offset = m_days->offsetAt(msecsUtc);
    return offset ? isInLayout(msecsUtc + *offset, m_shown) : m_word.isIn(momentText(msecsUtc));
}

} // namespace fabriscope
