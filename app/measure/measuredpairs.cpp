// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/measure/measuredpairs.h"

#include "app/measure/pairmembers.h"
#include "app/nettest/member.h"

#include <algorithm>
#include <set>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

/// A figure of a pair, whatever it says.
struct Figure {
    int source = -1; ///< in MeasuredResults::ends
    int target = -1;
    double value = 0;
};

double chosenSize(const QList<double> &sizes, const std::optional<double> &wanted)
{
    if (wanted && sizes.contains(*wanted))
        return *wanted;
    return sizes.isEmpty() ? -1 : sizes.last();
}

/// Takes the figures of the chosen metric and counts the others.
QList<Figure> figuresOf(const MeasuredResults &results, const PairChoice &choice, MeasuredPairs &pairs)
{
    std::set<double> sizes;
    for (const Measurement &value : results.values) {
        if (value.metric == choice.metric && value.source >= 0 && value.target >= 0)
            sizes.insert(qMax(value.size, -1.0));
    }
    pairs.sizes = QList<double>(sizes.begin(), sizes.end());
    pairs.size = chosenSize(pairs.sizes, choice.size);
    QList<Figure> figures;
    for (const Measurement &value : results.values) {
        if (value.metric != choice.metric)
            continue;
        if (value.source >= 0 && value.target >= 0 && qMax(value.size, -1.0) == pairs.size)
            figures.append({value.source, value.target, value.value});
        else
            ++pairs.others;
    }
    return figures;
}

QList<Figure> verdictsOf(const MeasuredResults &results, MeasuredPairs &pairs)
{
    QList<Figure> figures;
    for (const MeasuredVerdict &verdict : results.verdicts) {
        if (verdict.source >= 0 && verdict.target >= 0)
            figures.append({verdict.source, verdict.target, verdict.passed ? 0.0 : 1.0});
        else
            ++pairs.others;
    }
    return figures;
}

/// Which of the test's pairs there are, before anything is known of them.
PairTable emptyTable(const NetTest &test, const MeasuredPairs &pairs, Worse worse)
{
    const Direction direction = directionOf(test);
    if (!pairs.isSquare)
        return PairTable::clientsToServers(int(pairs.sources.size()), int(pairs.targets.size()), worse);
    if (direction == Direction::EachWithEach)
        return PairTable::eachWithEach(int(pairs.sources.size()), worse);
    PairTable table(int(pairs.sources.size()), int(pairs.targets.size()), worse);
    if (direction != Direction::ClientsToServers)
        return table;
    // Clients to servers, with figures of other pairs too: what the test has is missing, the rest is no pair of it.
    const QList<Member> members = membersOf(test);
    const PairMembers known(test);
    const auto placesOf = [&](MemberRole role) { return known.placesIn(pairs.sources, members, role); };
    const QList<int> servers = placesOf(MemberRole::Server);
    for (const int client : placesOf(MemberRole::Client)) {
        for (const int server : servers) {
            if (client != server)
                table.setMissing(client, server);
        }
    }
    return table;
}

void enter(const QList<Figure> &figures, const QList<int> &rows, const QList<int> &columns, MeasuredPairs &pairs)
{
    PairTable &table = pairs.table;
    for (const Figure &figure : figures) {
        const int row = rows.at(figure.source);
        const int column = columns.at(figure.target);
        const float before = table.cell(row, column);
        const float now = cell::ofValue(figure.value);
        if (cell::isValue(before))
            ++pairs.repeated;
        if (cell::rankOf(now, table.worse()) > cell::rankOf(before, table.worse()))
            table.set(row, column, figure.value);
    }
}

/// How far from what is usual a figure of this name is: an average tells of a pair what its best moment hides.
int distanceFromUsual(const QString &name)
{
    static const QStringList usual{u"avg"_s, u"mean"_s, u"average"_s, u"median"_s, u"typical"_s, u"p50"_s};
    static const QStringList ends{u"min"_s,    u"max"_s,     u"best"_s,  u"worst"_s,  u"peak"_s,
                                  u"lowest"_s, u"highest"_s, u"stdev"_s, u"stddev"_s, u"jitter"_s,
                                  u"p90"_s,    u"p95"_s,     u"p99"_s};
    const QStringList words = name.toLower().split(u' ');
    const auto hasOneOf = [&words](const QStringList &some) {
        return std::any_of(words.begin(), words.end(), [&some](const QString &word) { return some.contains(word); });
    };
    return hasOneOf(usual) ? 0 : hasOneOf(ends) ? 2 : 1;
}

} // namespace

QList<int> pairMetrics(const MeasuredResults &results)
{
    std::set<int> metrics;
    for (const Measurement &value : results.values) {
        if (value.source >= 0 && value.target >= 0)
            metrics.insert(value.metric);
    }
    QList<int> found(metrics.begin(), metrics.end());
    const auto ofPair = [](const MeasuredVerdict &verdict) { return verdict.source >= 0 && verdict.target >= 0; };
    if (std::any_of(results.verdicts.begin(), results.verdicts.end(), ofPair))
        found.append(PairChoice::verdicts);
    return found;
}

PairChoice firstChoice(const MeasuredResults &results)
{
    const QList<int> metrics = pairMetrics(results);
    if (metrics.isEmpty() || metrics.first() < 0)
        return {.metric = PairChoice::verdicts, .size = {}};
    const Dimension dimension = results.metrics.at(metrics.first()).dimension;
    int best = metrics.first();
    for (const int metric : metrics) {
        const bool isAlike = metric >= 0 && results.metrics.at(metric).dimension == dimension;
        if (isAlike
            && distanceFromUsual(results.metrics.at(metric).name) < distanceFromUsual(results.metrics.at(best).name))
            best = metric;
    }
    return {.metric = best, .size = {}};
}

bool hasPairs(const NetTest &test, const MeasuredResults &results)
{
    return pairCount(test) > 0 || !pairMetrics(results).isEmpty();
}

MeasuredPairs measuredPairs(const NetTest &test, const MeasuredResults &results, const PairChoice &choice)
{
    MeasuredPairs pairs;
    const bool isMetric = choice.metric >= 0 && choice.metric < results.metrics.size();
    if (isMetric)
        pairs.metric = results.metrics.at(choice.metric);
    const QList<Figure> figures = isMetric ? figuresOf(results, choice, pairs) : verdictsOf(results, pairs);
    pairs.figures = figures.size();

    PairMembers members(test);
    for (const Figure &figure : figures)
        members.note(results.ends.at(figure.source), results.ends.at(figure.target));
    const bool isOneWay = directionOf(test) == Direction::ClientsToServers && members.isOneWay();
    pairs.isSquare = !isOneWay;
    pairs.sources = isOneWay ? members.clients() : members.all();
    pairs.targets = isOneWay ? members.servers() : pairs.sources;
    pairs.table = emptyTable(test, pairs, pairs.metric ? pairs.metric->worse : Worse::Higher);
    enter(figures, members.placesIn(pairs.sources, results.ends), members.placesIn(pairs.targets, results.ends), pairs);
    return pairs;
}

} // namespace fabriscope
