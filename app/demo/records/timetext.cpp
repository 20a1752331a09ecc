// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/records/timetext.h"

#include <QDateTime>
#include <QLocale>

namespace fabriscope::demo {

using namespace Qt::StringLiterals;

QByteArray timeText(qint64 msecs, TimeSpelling spelling)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(msecs, Qt::UTC);
    switch (spelling) {
    case TimeSpelling::NoSeconds:
        return utc.toString(u"yyyy-MM-dd'T'HH:mm'Z'").toLatin1();
    case TimeSpelling::Offset:
        return utc.addSecs(8 * 3600).toString(u"yyyy-MM-dd'T'HH:mm:ss'+08:00'").toLatin1();
    case TimeSpelling::NoZone:
        return utc.toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz").toLatin1();
    case TimeSpelling::EpochMsecs:
        return QByteArray::number(msecs) + '\n';
    case TimeSpelling::Plain:
        break;
    }
    return utc.toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'").toLatin1();
}

QByteArray httpDate(qint64 msecs)
{
    return QLocale::c()
        .toString(QDateTime::fromMSecsSinceEpoch(msecs, Qt::UTC), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s)
        .toLatin1();
}

} // namespace fabriscope::demo
