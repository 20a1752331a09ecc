// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/chartparts.h"

#include "app/overview/clickterms.h"
#include "ui/overview/overviewtext.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr double barThickness = 0.8;

/// The pieces of row bars lie along the other axis; the first row is the topmost.
QRectF pieceBox(const OverviewChart &chart, int place, double from, double length)
{
    const QRectF column(place - barThickness / 2, from, barThickness, length);
    return chart.kind == OverviewChart::Kind::Rows ? QRectF(column.y(), column.x(), column.height(), column.width())
                                                   : column;
}

OverviewChart namedChart(const NamedCounts &names, const QString &id, const QString &title)
{
    OverviewChart chart{.kind = OverviewChart::Kind::Rows, .id = id, .title = title};
    for (const NamedCount &bar : names.bars) {
        addBar(chart, bar);
        chart.labels.append(shortName(bar.name));
    }
    return chart;
}

} // namespace

void addBar(OverviewChart &chart, const NamedCount &bar)
{
    const int place = int(chart.bars.size());
    chart.bars.append(bar.tests);
    int below = 0;
    int layer = 0;
    for (const TestState state : allStates) {
        const int tests = bar.tests[state];
        if (tests == 0)
            continue;
        chart.marks.append({.name = OverviewText::tr("%1, %2", "a day, type or cluster, and a status")
                                        .arg(bar.name, stateName(state).toLower()),
                            .figures = partOfTests(tests, bar.tests.total()),
                            .term = bar.term + u' ' + stateTerm(state),
                            .place = place,
                            .layer = layer++,
                            .box = pieceBox(chart, place, below, tests),
                            .state = state});
        below += tests;
    }
}

void noteCount(OverviewChart &chart, int count, const QString &sentence, const QString &term)
{
    if (count > 0)
        chart.notes.append({sentence, term});
}

double durationPlace(double seconds)
{
    return std::log10(std::max(1.0, seconds));
}

OverviewChart typeChart(const NamedCounts &types)
{
    OverviewChart chart = namedChart(types, u"types"_s, OverviewText::tr("Tests by type"));
    if (chart.marks.isEmpty())
        chart.emptyReason = OverviewText::tr("No test here names its type.");
    noteCount(chart, types.nameless, OverviewText::tr("%Ln test(s) name no type.", nullptr, types.nameless));
    noteCount(chart, types.otherTests,
              OverviewText::tr("%Ln test(s) are of %1 further types.", nullptr, types.otherTests)
                  .arg(QLocale().toString(types.otherNames)));
    return chart;
}

OverviewChart clusterChart(const NamedCounts &clusters)
{
    OverviewChart chart = namedChart(clusters, u"clusters"_s, OverviewText::tr("Tests by cluster"));
    if (chart.marks.isEmpty())
        chart.emptyReason = OverviewText::tr("No test here names its cluster.");
    noteCount(chart, clusters.nameless, OverviewText::tr("%Ln test(s) name no cluster.", nullptr, clusters.nameless));
    noteCount(chart, clusters.otherTests,
              OverviewText::tr("%Ln test(s) are of %1 further clusters.", nullptr, clusters.otherTests)
                  .arg(QLocale().toString(clusters.otherNames)));
    return chart;
}

OverviewChart memberChart(const FrequentMembers &members)
{
    OverviewChart chart{.kind = OverviewChart::Kind::Rows,
                        .id = u"members"_s,
                        .title = OverviewText::tr("Most frequent members of failed tests")};
    for (const MemberFailures &member : members.bars) {
        const int place = int(chart.bars.size());
        chart.labels.append(shortName(member.name));
        StateCounts tests;
        tests.of[size_t(TestState::Failed)] = member.failed;
        chart.bars.append(tests);
        chart.marks.append({.name = member.name,
                            .figures = OverviewText::tr("in %Ln failed test(s)", "a member took part", member.failed),
                            .term = failedMemberTerm(member),
                            .place = place,
                            .layer = 0,
                            .box = pieceBox(chart, place, 0, member.failed),
                            .state = TestState::Failed});
    }
    if (chart.marks.isEmpty())
        chart.emptyReason = OverviewText::tr("No test here has failed and names its members.");
    noteCount(chart, members.otherMembers,
              OverviewText::tr("%Ln further member(s) took part in failed tests.", nullptr, members.otherMembers));
    noteCount(chart, members.namelessTests,
              OverviewText::tr("%Ln failed test(s) name no member.", nullptr, members.namelessTests));
    return chart;
}

} // namespace fabriscope
