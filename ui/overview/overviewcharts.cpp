// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/overview/clickterms.h"
#include "ui/overview/chartparts.h"
#include "ui/overview/overviewtext.h"

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostDateLabels = 6;

/// Every how many-th bucket is labelled.
qsizetype labelStep(qsizetype buckets)
{
    return std::max<qsizetype>(1, (buckets + mostDateLabels - 1) / mostDateLabels);
}

QString dateLabel(const TimeBucket &bucket, BucketUnit unit)
{
    return unit == BucketUnit::Month || unit == BucketUnit::Year ? bucketName(bucket, unit)
                                                                 : bucket.first.toString(u"MM-dd"_s);
}

QString daysTitle(BucketUnit unit)
{
    switch (unit) {
    case BucketUnit::Day:
        break;
    case BucketUnit::Week:
        return OverviewText::tr("Tests per week");
    case BucketUnit::Month:
        return OverviewText::tr("Tests per month");
    case BucketUnit::Year:
        return OverviewText::tr("Tests per year");
    }
    return OverviewText::tr("Tests per day");
}

OverviewChart dayChart(const TimeBuckets &days)
{
    OverviewChart chart{.kind = OverviewChart::Kind::Columns, .id = u"days"_s, .title = daysTitle(days.unit)};
    const qsizetype step = labelStep(days.buckets.size());
    for (const TimeBucket &bucket : days.buckets) {
        const qsizetype place = chart.bars.size();
        addBar(chart, {bucketName(bucket, days.unit), daysTerm(bucket.first, bucket.last), bucket.tests});
        chart.labels.append(place % step == 0 ? dateLabel(bucket, days.unit) : QString());
    }
    if (chart.marks.isEmpty())
        chart.emptyReason = OverviewText::tr("No test here has a readable time of creation.");
    noteCount(chart, days.timeless,
              OverviewText::tr("%Ln test(s) have no readable time of creation.", nullptr, days.timeless));
    noteCount(chart, days.before, OverviewText::tr("%Ln test(s) are older than what is drawn.", nullptr, days.before),
              days.buckets.isEmpty() ? QString() : beforeTerm(days.buckets.first().first));
    noteCount(chart, days.after, OverviewText::tr("%Ln test(s) are younger than what is drawn.", nullptr, days.after),
              days.buckets.isEmpty() ? QString() : afterTerm(days.buckets.last().last));
    return chart;
}

OverviewChart stateChart(const OverviewFigures &figures)
{
    OverviewChart chart{
        .kind = OverviewChart::Kind::Pie, .id = u"states"_s, .title = OverviewText::tr("Share in progress")};
    double angle = 0;
    for (const TestState state : allStates) {
        const int tests = figures.states[state];
        if (tests == 0)
            continue;
        const double span = 360.0 * tests / figures.tests;
        chart.marks.append({.name = stateName(state),
                            .figures = partOfTests(tests, figures.tests),
                            .term = stateTerm(state),
                            .place = int(chart.marks.size()),
                            .layer = 0,
                            .box = {angle, 0, span, 0},
                            .state = state});
        chart.labels.append(OverviewText::tr("%1 %2 %", "a status and its share")
                                .arg(stateName(state), percentText(tests, figures.tests)));
        angle += span;
    }
    chart.bars.append(figures.states);
    chart.legend = OverviewText::tr("In progress: %1", "12 of 40 tests (30 %)")
                       .arg(partOfTests(figures.states[TestState::Running], figures.tests));
    return chart;
}

OverviewChart durationChart(const Durations &durations)
{
    OverviewChart chart{
        .kind = OverviewChart::Kind::Boxes, .id = u"durations"_s, .title = OverviewText::tr("Durations by type")};
    chart.spreads = durations.spreads;
    for (const DurationSpread &spread : durations.spreads) {
        const int place = int(chart.labels.size());
        chart.labels.append(shortName(spread.name));
        const QString figures =
            OverviewText::tr("%Ln test(s), half of them within %1 and %2, the median %3, all from %4 to %5",
                             "how long tests of a type took", spread.tests)
                .arg(durationText(spread.lowerQuarter), durationText(spread.upperQuarter), durationText(spread.median),
                     durationText(spread.least), durationText(spread.most));
        const double low = durationPlace(spread.least);
        chart.marks.append({.name = spread.name,
                            .figures = figures,
                            .term = spread.term,
                            .place = place,
                            .layer = 0,
                            .box = QRectF(place - 0.4, low, 0.8, durationPlace(spread.most) - low),
                            .state = TestState::Other});
    }
    chart.legend = OverviewText::tr("A box holds the middle half of the tests, its line is the median; the whiskers "
                                    "reach the shortest and the longest.");
    if (chart.marks.isEmpty())
        chart.emptyReason = OverviewText::tr("No test here has both a time of creation and one of its end.");
    noteCount(chart, durations.unknown,
              OverviewText::tr("Of %Ln test(s) it is not known how long they took.", nullptr, durations.unknown));
    noteCount(chart, durations.others,
              OverviewText::tr("%Ln test(s) are of further types, or of none.", nullptr, durations.others));
    return chart;
}

OverviewChart weekChart(const WeekFailures &week)
{
    OverviewChart chart{
        .kind = OverviewChart::Kind::Week, .id = u"week"_s, .title = OverviewText::tr("Failures by weekday and hour")};
    chart.week = week;
    for (int hour = 0; hour < hoursOfWeek; ++hour) {
        const int failed = week.failed[size_t(hour)];
        if (failed == 0)
            continue;
        chart.marks.append({.name = weekHourName(hour),
                            .figures = OverviewText::tr("%Ln failed test(s)", nullptr, failed),
                            .term = failedHourTerm(hour),
                            .place = hour / hoursOfDay,
                            .layer = hour % hoursOfDay,
                            .box = QRectF(hour % hoursOfDay, double(hour) / hoursOfDay, 1, 1),
                            .state = TestState::Failed});
    }
    if (chart.marks.isEmpty())
        chart.emptyReason = OverviewText::tr("No failed test here has a readable time of creation.");
    noteCount(chart, week.timeless,
              OverviewText::tr("%Ln failed test(s) have no readable time of creation.", nullptr, week.timeless));
    return chart;
}

} // namespace

QList<OverviewChart> overviewCharts(const OverviewFigures &figures)
{
    return {dayChart(figures.days),           stateChart(figures),
            typeChart(figures.types),         clusterChart(figures.clusters),
            durationChart(figures.durations), weekChart(figures.week),
            memberChart(figures.members)};
}

} // namespace fabriscope
