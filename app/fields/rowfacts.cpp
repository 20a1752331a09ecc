// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fields/rowfacts.h"

#include "app/fields/shown.h"

#include <QCoreApplication>
#include <QDateTime>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

class Freshness {
    Q_DECLARE_TR_FUNCTIONS(fabriscope::Freshness)
};

constexpr qint64 justNowMsecs = 60'000;
constexpr qint64 mostDaysSaid = 99;

/// "14:02" today, "3 d ago" before, a date long before. A moment to come is one of today: clocks are put right.
QString shortMoment(qint64 msecs, qint64 nowMsecs)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(msecs);
    const qint64 days = moment.date().daysTo(QDateTime::fromMSecsSinceEpoch(nowMsecs).date());
    if (days <= 0)
        return moment.toString(u"HH:mm"_s);
    return days <= mostDaysSaid ? Freshness::tr("%1 d ago", "days").arg(days) : moment.toString(u"yyyy-MM-dd"_s);
}

} // namespace

QString goneText(const RowFacts &facts, qint64 nowMsecs)
{
    return facts.goneSince ? shortMoment(*facts.goneSince, nowMsecs) : QString();
}

QString freshnessText(const RowFacts &facts, qint64 nowMsecs)
{
    if (facts.goneSince) {
        const QDateTime moment = QDateTime::fromMSecsSinceEpoch(*facts.goneSince);
        const bool today = moment.date() >= QDateTime::fromMSecsSinceEpoch(nowMsecs).date();
        return Freshness::tr("gone since %1").arg(moment.toString(today ? u"HH:mm"_s : u"yyyy-MM-dd"_s));
    }
    if (!facts.lastSeen)
        return {};
    const qint64 age = nowMsecs - *facts.lastSeen;
    return age >= 0 && age < justNowMsecs ? Freshness::tr("just now") : shortMoment(*facts.lastSeen, nowMsecs);
}

QString freshnessSentences(const RowFacts &facts)
{
    QStringList sentences;
    if (facts.lastSeen)
        sentences += Freshness::tr("Last known to be so on %1.").arg(momentText(*facts.lastSeen));
    if (facts.goneSince)
        sentences += Freshness::tr("On %1 the service no longer had this test.").arg(momentText(*facts.goneSince));
    return sentences.join(u' ');
}

} // namespace fabriscope
