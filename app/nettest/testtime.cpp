// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/nettest/testtime.h"

#include <algorithm>

namespace fabriscope {

namespace {

constexpr qint64 msecsPerDay = 86'400'000;
constexpr qint64 epochJulianDay = 2'440'588;

/// Epoch milliseconds are told from other digits by their length: 2001-09-09 to 2286-11-20 have thirteen.
constexpr int epochMsecsDigits = 13;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

std::optional<qint64> readEpochMsecs(QStringView text)
{
    if (text.size() != epochMsecsDigits || !std::all_of(text.begin(), text.end(), isDigit))
        return std::nullopt;
    const qint64 msecs = text.toLongLong();
    return msecs > 0 ? std::optional(msecs) : std::nullopt;
}

/// Takes the pieces of an ISO 8601 time from the front of a text. A piece that is not there leaves the text alone.
class IsoPieces {
public:
    explicit IsoPieces(QStringView text) : m_rest(text) { }

    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }
    [[nodiscard]] qsizetype digitsAhead() const
    {
        return std::find_if_not(m_rest.begin(), m_rest.end(), isDigit) - m_rest.begin();
    }

    /// One of \a any.
    bool take(QStringView any)
    {
        if (m_rest.isEmpty() || !any.contains(m_rest.front()))
            return false;
        m_last = m_rest.front();
        m_rest = m_rest.sliced(1);
        return true;
    }

    /// Exactly \a count digits.
    bool take(qsizetype count, int &number)
    {
        if (m_rest.size() < count || digitsAhead() < count)
            return false;
        number = 0;
        for (const QChar c : m_rest.first(count))
            number = number * 10 + (c.unicode() - u'0');
        m_rest = m_rest.sliced(count);
        return true;
    }

    /// A fraction of a second, of one to nine digits, as milliseconds; what is finer is cut off.
    bool takeFraction(int &msecs)
    {
        const qsizetype count = digitsAhead();
        int number = 0;
        if (count < 1 || count > 9 || !take(qMin<qsizetype>(count, 3), number))
            return false;
        m_rest = m_rest.sliced(qMax<qsizetype>(count - 3, 0));
        msecs = number * (count == 1 ? 100 : count == 2 ? 10 : 1);
        return true;
    }

    void skipBlanks() { m_rest = m_rest.trimmed(); }

    /// "Z", "+08:00", "+0800" or "+08" as minutes east of Greenwich.
    bool takeZone(int &minutes)
    {
        minutes = 0;
        if (take(u"Zz"))
            return true;
        if (!take(u"+-"))
            return false;
        const int sign = m_last == u'-' ? -1 : 1;
        int hours = 0;
        int rest = 0;
        if (!take(2, hours))
            return false;
        if ((take(u":") || !atEnd()) && !take(2, rest))
            return false;
        minutes = sign * (hours * 60 + rest);
        return hours < 24 && rest < 60;
    }

private:
    QStringView m_rest;
    QChar m_last;
};

/// Reads "2024-10-30T02:07[:12[.345]]"; milliseconds since the epoch as if it were UTC.
std::optional<qint64> readLocal(IsoPieces &pieces)
{
    int year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, msecs = 0;
    const bool there = pieces.take(4, year) && pieces.take(u"-") && pieces.take(2, month) && pieces.take(u"-")
        && pieces.take(2, day) && pieces.take(u"Tt ") && pieces.take(2, hour) && pieces.take(u":")
        && pieces.take(2, minute);
    const bool whole = there
        && (!pieces.take(u":") || (pieces.take(2, second) && (!pieces.take(u".,") || pieces.takeFraction(msecs))));
    if (!whole)
        return std::nullopt;
    const QDate date(year, month, day);
    const QTime time(hour, minute, second, msecs);
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    return (date.toJulianDay() - epochJulianDay) * msecsPerDay + time.msecsSinceStartOfDay();
}

} // namespace

std::optional<qint64> TestTime::moment() const
{
    return hasMoment() ? std::optional<qint64>(msecsUtc) : std::nullopt;
}

TestTime TestTime::fromText(const QString &text)
{
    const QStringView trimmed = QStringView(text).trimmed();
    if (trimmed.isEmpty())
        return {text, 0, Reading::Missing};
    if (const auto msecs = readEpochMsecs(trimmed))
        return {text, *msecs, Reading::Exact};

    IsoPieces pieces(trimmed);
    const auto local = readLocal(pieces);
    pieces.skipBlanks();
    const bool hasZone = !pieces.atEnd();
    int zoneMinutes = 0;
    if (!local || (hasZone && (!pieces.takeZone(zoneMinutes) || !pieces.atEnd())))
        return {text, 0, Reading::Unreadable};
    return {text, *local - qint64(zoneMinutes) * 60'000, hasZone ? Reading::Exact : Reading::AssumedUtc};
}

} // namespace fabriscope
