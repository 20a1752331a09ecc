// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overviewtext.h"

#include "app/fields/shown.h"
#include "ui/overview/overviewchart.h"

#include <QLocale>

#include <cmath>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLabel = 24;
constexpr qsizetype labelHead = 11;

} // namespace

QString stateName(TestState state)
{
    switch (state) {
    case TestState::Running:
        return OverviewText::tr("In progress", "tests");
    case TestState::Finished:
        return OverviewText::tr("Finished", "tests");
    case TestState::Failed:
        return OverviewText::tr("Failed", "tests");
    case TestState::Other:
        break;
    }
    return OverviewText::tr("Other status", "tests");
}

QString percentText(int part, int whole)
{
    const double share = whole > 0 ? 100.0 * part / whole : 0;
    return QLocale().toString(share, 'f', share == std::floor(share) ? 0 : 1);
}

QString partOfTests(int part, int whole)
{
    return OverviewText::tr("%1 of %Ln tests (%2 %)", "how many of them, and their share", whole)
        .arg(QLocale().toString(part), percentText(part, whole));
}

QString durationText(double seconds)
{
    return elapsedText(qint64(seconds * 1000));
}

QString bucketName(const TimeBucket &bucket, BucketUnit unit)
{
    switch (unit) {
    case BucketUnit::Day:
        break;
    case BucketUnit::Week:
        return OverviewText::tr("%1 to %2", "the first and the last day of a week")
            .arg(bucket.first.toString(Qt::ISODate), bucket.last.toString(Qt::ISODate));
    case BucketUnit::Month:
        return bucket.first.toString(u"yyyy-MM"_s);
    case BucketUnit::Year:
        return bucket.first.toString(u"yyyy"_s);
    }
    return bucket.first.toString(Qt::ISODate);
}

QString weekHourName(int hourOfWeek)
{
    const int hour = hourOfWeek % hoursOfDay;
    return OverviewText::tr("%1, %2:00 to %2:59", "a weekday, an hour")
        .arg(QLocale().standaloneDayName(hourOfWeek / hoursOfDay + 1, QLocale::LongFormat))
        .arg(hour, 2, 10, '0'_L1);
}

QString shortName(const QString &name)
{
    return name.size() <= longestLabel ? name : name.first(labelHead) + u'…' + name.last(longestLabel - labelHead - 1);
}

QString ChartMark::sentence() const
{
    return OverviewText::tr("%1: %2", "what a part of a chart stands for: its figures").arg(name, figures);
}

QStringList OverviewChart::noteTexts() const
{
    QStringList texts;
    for (const ChartNote &note : notes)
        texts += note.text;
    return texts;
}

QString OverviewChart::asText() const
{
    QStringList lines;
    if (isEmpty())
        lines.append(emptyReason);
    for (const ChartMark &mark : marks)
        lines.append(mark.sentence());
    return (lines + noteTexts()).join(u'\n');
}

} // namespace fabriscope
