// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/matrixcontent.h"

#include "app/nettest/hostidentity.h"
#include "app/nettest/member.h"
#include "app/pairs/pairdifference.h"
#include "app/pairs/pairorder.h"
#include "ui/charts/matrixwords.h"
#include "ui/charts/membernaming.h"

#include <QHash>
#include <QThread>

#include <cmath>

namespace fabriscope {

namespace {

/// Like a node check that warns and calls to act (SuperBench, Azure), of differences between two tests.
constexpr double warnShare = 0.035;
constexpr double actShare = 0.07;

constexpr int fewestInPart = 4; ///< members of a subnet or rail, on the average

QString endKey(const MeasuredEnd &end)
{
    return end.host + u'\n' + end.bond.toCaseFolded();
}

QList<MemberGroup> runsOf(const QStringList &keys)
{
    QList<MemberGroup> runs;
    for (int i = 0; i < int(keys.size()); ++i) {
        if (runs.isEmpty() || runs.last().key != keys.at(i))
            runs.append({keys.at(i), i, 0});
        ++runs.last().size;
    }
    return runs;
}

/// Where the members of \a side stand in \a other; -1: nowhere.
std::vector<int> placesIn(const QList<PairMember> &side, const QList<PairMember> &other)
{
    QHash<QString, int> places;
    for (int i = 0; i < int(other.size()); ++i)
        places.insert(endKey(other.at(i).end), i);
    std::vector<int> found;
    found.reserve(size_t(side.size()));
    for (const PairMember &member : side)
        found.push_back(places.value(endKey(member.end), -1));
    return found;
}

/// One matrix in the making. Lives for one call.
class Maker {
public:
    Maker(const MatrixRequest &request, MeasuredPairs pairs, const std::atomic<bool> *stop)
        : m_request(request), m_pairs(std::move(pairs)), m_stop(stop)
    {
    }

    std::shared_ptr<const MatrixContent> make()
    {
        auto content = std::make_shared<MatrixContent>();
        content->test = m_request.test;
        content->order = m_request.order;
        content->metric = m_pairs.metric;
        content->size = m_pairs.size;
        content->sizes = m_pairs.sizes;
        content->isSquare = m_pairs.isSquare;
        content->repeated = m_pairs.repeated;
        content->others = m_pairs.others;
        content->meaning = meaning();
        if (content->meaning == MatrixMeaning::Difference)
            takeDifference(*content);
        if (!putInOrder() || isStopped())
            return {};
        content->sources = sideOf(m_pairs.sources);
        content->targets = sideOf(m_pairs.targets);
        m_range = rangeOf(m_pairs.table);
        content->limits = limits(content->meaning);
        if (isStopped())
            return {};
        content->scale = m_request.pinned.value_or(MatrixScale::over(
            m_range, m_pairs.table.worse(), m_request.isLogarithmic, content->meaning == MatrixMeaning::Difference));
        content->cells = PairPyramid(std::move(m_pairs.table), QThread::idealThreadCount());
        return content;
    }

private:
    [[nodiscard]] bool isStopped() const { return m_stop && *m_stop; }

    [[nodiscard]] MatrixMeaning meaning() const
    {
        const CellCounts counts = m_pairs.table.counts();
        if (counts.values + counts.missing == 0)
            return MatrixMeaning::Nothing;
        if (counts.values == 0)
            return MatrixMeaning::Unmeasured;
        if (!m_pairs.metric)
            return MatrixMeaning::Verdicts;
        const MeasuredPairs *baseline = m_request.baseline.pairs.get();
        const bool canDiffer = baseline && baseline->metric == m_pairs.metric && baseline->table.counts().values > 0;
        return canDiffer ? MatrixMeaning::Difference : MatrixMeaning::Figures;
    }

    void takeDifference(MatrixContent &content)
    {
        const MeasuredPairs &before = *m_request.baseline.pairs;
        // The difference is this test's figures against the baseline's, in the order of this test.
        const SameMembers inBefore{placesIn(m_pairs.sources, before.sources),
                                   placesIn(m_pairs.targets, before.targets)};
        if (auto table = differenceFrom(before.table, inBefore)) {
            m_pairs.table = std::move(*table);
            content.baseline = m_request.baseline.title;
        } else {
            content.meaning = MatrixMeaning::Figures;
        }
    }

    /// difference() goes by the order of its first table; ours is the second.
    [[nodiscard]] std::optional<PairTable> differenceFrom(const PairTable &before, const SameMembers &places) const
    {
        const PairTable &now = m_pairs.table;
        PairTable aligned(now.sources(), now.targets(), now.worse());
        for (int source = 0; source < now.sources(); ++source) {
            for (int target = 0; target < now.targets(); ++target) {
                const int row = places.sources[size_t(source)];
                const int column = places.targets[size_t(target)];
                const float cell = row < 0 || column < 0 ? cell::outside : before.cell(row, column);
                if (cell::isValue(cell))
                    aligned.set(source, target, cell);
                else if (now.kind(source, target) != CellKind::Outside)
                    aligned.setMissing(source, target);
            }
        }
        return difference(aligned, now, DifferenceBy::Share);
    }

    [[nodiscard]] std::optional<MemberOrder> orderOf(const QList<PairMember> &members, PairSide side) const
    {
        QStringList keys;
        switch (m_request.order) {
        case MatrixOrder::ById: // as they stand
            return plainOrder(members.size());
        case MatrixOrder::WorstFirst:
            return orderWorstFirst(m_pairs.table, side, m_stop);
        case MatrixOrder::BySimilarity:
            return orderBySimilarity(m_pairs.table, side, m_stop);
        case MatrixOrder::BySubnet:
            return orderByGroup(subnetsOf(members)).members;
        case MatrixOrder::ByRail:
            for (const PairMember &member : members)
                keys.append(member.end.bond);
            return orderByGroup(keys).members;
        }
        return {};
    }

    static void arrange(QList<PairMember> &members, const MemberOrder &order)
    {
        QList<PairMember> arranged;
        arranged.reserve(members.size());
        for (const int place : order)
            arranged.append(members.at(place));
        members = arranged;
    }

    bool putInOrder()
    {
        const auto rows = orderOf(m_pairs.sources, m_pairs.isSquare ? PairSide::Both : PairSide::Sources);
        if (!rows)
            return false;
        const auto columns = m_pairs.isSquare ? rows : orderOf(m_pairs.targets, PairSide::Targets);
        if (!columns || (m_request.order != MatrixOrder::ById && !m_pairs.table.permute(*rows, *columns)))
            return false;
        arrange(m_pairs.sources, *rows);
        arrange(m_pairs.targets, *columns);
        return true;
    }

    [[nodiscard]] MatrixSide sideOf(const QList<PairMember> &members) const
    {
        MatrixSide side;
        side.members = members;
        QStringList hosts;
        QStringList bonds;
        for (const PairMember &member : members) {
            side.names.append(pairMemberName(member));
            hosts.append(pairHostName(member));
            bonds.append(member.end.bond);
        }
        side.shortNames = withoutCommonParts(side.names);
        side.hosts = runsOf(withoutCommonParts(hosts));
        if (m_request.order == MatrixOrder::ByRail)
            side.parts = runsOf(bonds);
        else if (m_request.order == MatrixOrder::BySubnet || m_request.order == MatrixOrder::ById)
            side.parts = runsOf(subnetsOf(members));
        if (side.parts.size() * fewestInPart > side.size())
            side.parts.clear(); // they would tell nobody apart
        return side;
    }

    /// The ports of one host are no measure for the fabric between hosts: limits are reckoned without their pairs, as
    /// ClusterKit measures between nodes alone.
    [[nodiscard]] PairThresholds limits(MatrixMeaning meaning)
    {
        QHash<QString, QList<int>> targetsOf;
        for (int target = 0; target < int(m_pairs.targets.size()); ++target)
            targetsOf[m_pairs.targets.at(target).end.host].append(target);
        QList<PairPlace> inside;
        for (int source = 0; source < int(m_pairs.sources.size()); ++source) {
            for (const int target : targetsOf.value(m_pairs.sources.at(source).end.host)) {
                const float cell = m_pairs.table.cell(source, target);
                if (cell::isValue(cell))
                    inside.append({source, target, cell});
            }
        }
        const bool hasOthers = inside.size() < m_pairs.table.counts().values;
        for (const PairPlace &pair : hasOthers ? inside : QList<PairPlace>())
            m_pairs.table.setMissing(pair.source, pair.target);
        const bool isWhole = inside.isEmpty() || !hasOthers;
        const PairThresholds found = limitsOfAll(meaning, isWhole ? m_range : rangeOf(m_pairs.table));
        for (const PairPlace &pair : hasOthers ? inside : QList<PairPlace>())
            m_pairs.table.set(pair.source, pair.target, pair.cell);
        return found;
    }

    [[nodiscard]] PairThresholds limitsOfAll(MatrixMeaning meaning, const PairRange &range) const
    {
        const PairTable &table = m_pairs.table;
        if (meaning == MatrixMeaning::Verdicts || meaning == MatrixMeaning::Unmeasured)
            return PairThresholds::own(Worse::Higher, {}, 0.5);
        if (m_request.rule == ThresholdOrigin::Own)
            return PairThresholds::own(table.worse(), m_request.ownWarn, m_request.ownAct);
        if (meaning == MatrixMeaning::Difference) {
            const double sign = table.worse() == Worse::Higher ? 1 : -1;
            return PairThresholds::own(table.worse(), sign * warnShare, sign * actShare);
        }
        switch (m_request.rule) {
        case ThresholdOrigin::Median:
            return PairThresholds::againstMedian(table);
        case ThresholdOrigin::MedianDeviation:
            return PairThresholds::medianDeviation(table);
        case ThresholdOrigin::ClusterKit:
        case ThresholdOrigin::Own:
            break;
        }
        return PairThresholds::clusterKit(table.worse(), range);
    }

    const MatrixRequest &m_request;
    MeasuredPairs m_pairs;
    PairRange m_range; ///< of the table's values
    const std::atomic<bool> *m_stop;
};

} // namespace

QList<int> MatrixSide::placesByMember(const NetTest &test) const
{
    QHash<QString, int> places;
    for (int i = 0; i < size(); ++i)
        places.insert(endKey(members.at(i).end), i);
    QList<int> found;
    for (const Member &member : membersOf(test)) {
        const QString host = identityOf(*member.host).name;
        found.append(places.value(endKey({host, member.host->bond}), places.value(endKey({host, {}}), -1)));
    }
    return found;
}

ShownUnit MatrixContent::unit() const
{
    if (meaning == MatrixMeaning::Difference)
        return {QStringLiteral("%"), 0.01};
    return metric ? shownUnit(metric->dimension, scale.high) : ShownUnit{};
}

QString MatrixContent::textOf(float cell) const
{
    switch (cell::kindOf(cell)) {
    case CellKind::Outside:
        return MatrixText::tr("no pair of this test");
    case CellKind::Missing:
        return meaning == MatrixMeaning::Difference ? MatrixText::tr("not measured in both tests")
                                                    : MatrixText::tr("not measured");
    case CellKind::Value:
        break;
    }
    if (meaning == MatrixMeaning::Difference)
        return changeText(cell);
    if (!metric)
        return cell > 0.5F ? MatrixText::tr("failed") : MatrixText::tr("passed");
    return valueText(cell, metric->dimension);
}

std::shared_ptr<const MatrixContent> makeMatrix(const MatrixRequest &request, MeasuredPairs pairs,
                                                const std::atomic<bool> *stop)
{
    return Maker(request, std::move(pairs), stop).make();
}

std::shared_ptr<const MatrixContent> makeMatrix(const MatrixRequest &request, const std::atomic<bool> *stop)
{
    const MeasuredResults nothing;
    return makeMatrix(request,
                      measuredPairs(*request.test, request.results ? *request.results : nothing, request.choice), stop);
}

} // namespace fabriscope
