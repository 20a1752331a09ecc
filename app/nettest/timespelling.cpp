// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/nettest/timespelling.h"

#include <array>
#include <chrono>

namespace fabriscope {

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

/// Years of four digits: everything else is kept as it came.
constexpr qint64 earliest = -62'135'596'800'000; // 0001-01-01
constexpr qint64 latest = 253'402'300'799'999;   // 9999-12-31

class Writer {
public:
    void number(qint64 value, int digits)
    {
        for (int i = digits - 1; i >= 0; --i, value /= 10)
            m_units[size_t(m_size + i)] = char16_t(u'0' + value % 10);
        m_size += digits;
    }
    void sign(char16_t unit) { m_units[size_t(m_size++)] = unit; }
    [[nodiscard]] QStringView view() const { return {m_units.data(), m_size}; }

private:
    std::array<char16_t, 40> m_units{};
    qsizetype m_size = 0;
};

/// QDateTime takes a hundred times as long, and a million tests have two times each.
void writeDate(Writer &writer, sys_time<milliseconds> moment, bool withSeconds)
{
    const auto day = floor<days>(moment);
    const year_month_day date(day);
    const hh_mm_ss<milliseconds> time(moment - day);
    writer.number(int(date.year()), 4);
    writer.sign(u'-');
    writer.number(unsigned(date.month()), 2);
    writer.sign(u'-');
    writer.number(unsigned(date.day()), 2);
    writer.sign(u'T');
    writer.number(time.hours().count(), 2);
    writer.sign(u':');
    writer.number(time.minutes().count(), 2);
    if (!withSeconds)
        return;
    writer.sign(u':');
    writer.number(time.seconds().count(), 2);
}

void write(Writer &writer, qint64 msecs, TimeSpelling spelling)
{
    const sys_time<milliseconds> moment{milliseconds(msecs)};
    switch (spelling) {
    case TimeSpelling::Seconds:
    case TimeSpelling::Minutes:
        writeDate(writer, moment, spelling == TimeSpelling::Seconds);
        writer.sign(u'Z');
        break;
    case TimeSpelling::China:
        writeDate(writer, moment + 8h, true);
        for (const char16_t unit : u"+08:00"_s.toStdU16String())
            writer.sign(unit);
        break;
    case TimeSpelling::Unzoned:
        writeDate(writer, moment, true);
        writer.sign(u'.');
        writer.number(((msecs % 1000) + 1000) % 1000, 3);
        break;
    default:
        break;
    }
}

bool fits(Writer writer, const TestTime &time, TimeSpelling spelling)
{
    write(writer, time.msecsUtc, spelling);
    return writer.view() == time.text;
}

QString epochText(qint64 msecs)
{
    return QString::number(msecs) + u'\n';
}

} // namespace

TimeSpelling spellingOf(const TestTime &time)
{
    if (time == TestTime())
        return TimeSpelling::Missing;
    if (!time.hasMoment() || time.msecsUtc < earliest || time.msecsUtc > latest)
        return TimeSpelling::Odd;
    if (time.reading == TestTime::Reading::AssumedUtc)
        return fits({}, time, TimeSpelling::Unzoned) ? TimeSpelling::Unzoned : TimeSpelling::Odd;
    for (const TimeSpelling spelling : {TimeSpelling::Seconds, TimeSpelling::Minutes, TimeSpelling::China}) {
        if (fits({}, time, spelling))
            return spelling;
    }
    return time.text == epochText(time.msecsUtc) ? TimeSpelling::EpochWithLine : TimeSpelling::Odd;
}

TestTime timeSpelt(qint64 msecsUtc, TimeSpelling spelling)
{
    if (spelling == TimeSpelling::Missing || spelling == TimeSpelling::Odd)
        return {};
    TestTime time;
    time.msecsUtc = msecsUtc;
    time.reading = spelling == TimeSpelling::Unzoned ? TestTime::Reading::AssumedUtc : TestTime::Reading::Exact;
    if (spelling == TimeSpelling::EpochWithLine) {
        time.text = epochText(msecsUtc);
        return time;
    }
    Writer writer;
    write(writer, msecsUtc, spelling);
    time.text = writer.view().toString();
    return time;
}

} // namespace fabriscope
