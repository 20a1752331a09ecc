// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fields/shown.h"

#include "app/nettest/displaytext.h"

#include <QCoreApplication>

#include <cstdlib>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

class Shown {
    Q_DECLARE_TR_FUNCTIONS(fabriscope::Shown)
};

QString twoDigits(qint64 number)
{
    return u"%1"_s.arg(number, 2, 10, '0'_L1);
}

} // namespace

QString momentText(qint64 msecsUtc)
{
    return QDateTime::fromMSecsSinceEpoch(msecsUtc).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QString zonedMomentText(qint64 msecsUtc)
{
    const int minutes = QDateTime::fromMSecsSinceEpoch(msecsUtc).offsetFromUtc() / 60;
    return u"%1 %2%3:%4"_s.arg(momentText(msecsUtc), minutes < 0 ? u"−"_s : u"+"_s, twoDigits(std::abs(minutes) / 60),
                               twoDigits(std::abs(minutes) % 60));
}

QString timeText(const TestTime &time)
{
    switch (time.reading) {
    case TestTime::Reading::Missing:
        return {};
    case TestTime::Reading::Exact:
        return momentText(time.msecsUtc);
    case TestTime::Reading::AssumedUtc:
        return Shown::tr("%1 ?", "a time that came without its zone").arg(momentText(time.msecsUtc));
    case TestTime::Reading::Unreadable:
        break;
    }
    return displayText(time.text);
}

QString elapsedText(qint64 msecs)
{
    const qint64 whole = msecs / 1000;
    const qint64 minutes = whole / 60;
    const qint64 hours = minutes / 60;
    if (minutes == 0)
        return Shown::tr("%1 s").arg(whole);
    if (hours == 0)
        return Shown::tr("%1 min %2 s").arg(minutes).arg(twoDigits(whole % 60));
    if (hours < 24)
        return Shown::tr("%1 h %2 min %3 s").arg(hours).arg(twoDigits(minutes % 60), twoDigits(whole % 60));
    return Shown::tr("%1 d %2 h %3 min").arg(hours / 24).arg(twoDigits(hours % 24), twoDigits(minutes % 60));
}

QString roleText(MemberRole role)
{
    switch (role) {
    case MemberRole::Client:
        return Shown::tr("Client");
    case MemberRole::Server:
        return Shown::tr("Server");
    case MemberRole::DelayHost:
        return Shown::tr("Delay host");
    case MemberRole::CommHost:
        return Shown::tr("Collective host");
    }
    return {};
}

} // namespace fabriscope
