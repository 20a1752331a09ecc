// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/nettest/testtime.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

/// Epoch milliseconds are told from other digits by their length: 2001-09-09 to 2286-11-20 have thirteen.
constexpr int epochMsecsDigits = 13;

std::optional<qint64> readEpochMsecs(QStringView text)
{
    if (text.size() != epochMsecsDigits)
        return std::nullopt;
    bool ok = false;
    const qlonglong msecs = text.toLongLong(&ok);
    return ok && msecs > 0 ? std::optional<qint64>(msecs) : std::nullopt;
}

/// Milliseconds of a fraction of any length, cut off after the third digit.
int readFraction(QStringView digits)
{
    return digits.left(3).toString().leftJustified(3, '0'_L1).toInt();
}

/// Minutes east of Greenwich of "Z", "+08:00", "+0800" or "+08".
int readOffsetMinutes(QStringView zone)
{
    if (zone.size() < 3)
        return 0;
    const int hours = zone.mid(1, 2).toInt();
    const int minutes = zone.size() > 3 ? zone.right(2).toInt() : 0;
    return (zone.front() == '-'_L1 ? -1 : 1) * (hours * 60 + minutes);
}

} // namespace

std::optional<qint64> TestTime::moment() const
{
    return hasMoment() ? std::optional<qint64>(msecsUtc) : std::nullopt;
}

TestTime TestTime::fromText(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return {text, 0, Reading::Missing};
    if (const auto msecs = readEpochMsecs(trimmed))
        return {text, *msecs, Reading::Exact};

    static const QRegularExpression iso(
        u"^(\\d{4})-(\\d\\d)-(\\d\\d)[Tt ](\\d\\d):(\\d\\d)(?::(\\d\\d)(?:[.,](\\d{1,9}))?)?\\s*([Zz]|[+-]\\d\\d(?::?\\d\\d)?)?$"_s);
    const auto match = iso.match(trimmed);
    if (!match.hasMatch())
        return {text, 0, Reading::Unreadable};
    const QDate date(match.capturedView(1).toInt(), match.capturedView(2).toInt(), match.capturedView(3).toInt());
    const QTime time(match.capturedView(4).toInt(), match.capturedView(5).toInt(), match.capturedView(6).toInt(),
                     readFraction(match.capturedView(7)));
    if (!date.isValid() || !time.isValid())
        return {text, 0, Reading::Unreadable};
    const QStringView zone = match.capturedView(8);
    const QDateTime utc(date, time, Qt::UTC);
    return {text, utc.toMSecsSinceEpoch() - qint64(readOffsetMinutes(zone)) * 60'000,
            zone.isEmpty() ? Reading::AssumedUtc : Reading::Exact};
}

} // namespace fabriscope
