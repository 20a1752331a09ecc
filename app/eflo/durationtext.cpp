// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/eflo/durationtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace fabriscope {

namespace {

struct DurationText {
    Q_DECLARE_TR_FUNCTIONS(fabriscope::Duration)
};

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

} // namespace

QString durationText(qint64 msecs)
{
    const qint64 length = qAbs(msecs);
    const auto in = [length](qint64 unit) { return QLocale().toString((length + unit / 2) / unit); };
    if (length < second)
        return DurationText::tr("%1 ms").arg(in(1));
    if (length < 2 * minute)
        return DurationText::tr("%1 s").arg(in(second));
    if (length < 2 * hour)
        return DurationText::tr("%1 min").arg(in(minute));
    if (length < 2 * day)
        return DurationText::tr("%1 h").arg(in(hour));
    return DurationText::tr("%1 d").arg(in(day));
}

QString clockSkewText(qint64 seconds)
{
    const QString length = durationText(seconds * second);
    return seconds > 0 ? DurationText::tr("This computer's clock is %1 ahead of the service's").arg(length)
                       : DurationText::tr("This computer's clock is %1 behind the service's").arg(length);
}

} // namespace fabriscope
