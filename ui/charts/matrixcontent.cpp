// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/matrixcontent.h"

#include "app/nettest/hostidentity.h"
#include "app/nettest/member.h"
#include "app/pairs/pairdifference.h"
#include "app/pairs/pairorder.h"
#include "ui/charts/matrixlimits.h"
#include "ui/charts/matrixwords.h"
#include "ui/charts/membernaming.h"

#include <QHash>
#include <QLocale>
#include <QThread>

#include <algorithm>
#include <cmath>

namespace fabriscope {

namespace {

constexpr int fewestInPart = 4; ///< members of a subnet or rail, on the average

/// In cells: what is less or more has another unit.
constexpr double leastInCell = 0.01;
constexpr double mostInCell = 1000;
constexpr int leastWhole = -2; ///< 0.00123 is written out, less is not

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

/// So many significant digits, also of what is less than 1: a figure that is not 0 never reads as if it were.
QString significantNumber(double number, int digits)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator); // "1,500" beside "5.040" is read twice
    if (number == 0)
        return locale.toString(0);
    const int whole = int(std::floor(std::log10(std::abs(number)))) + 1;
    return whole < leastWhole ? locale.toString(number, 'g', digits)
                              : locale.toString(number, 'f', qMax(0, digits - whole));
}

/// One matrix in the making. Lives for one call.
class MatrixMaker {
public:
    MatrixMaker(const MatrixRequest &request, MeasuredPairs pairs, const std::atomic<bool> *stop)
        : m_request(request), m_pairs(std::move(pairs)), m_stop(stop)
    {
    }

    std::shared_ptr<const MatrixContent> make()
    {
        auto content = std::make_shared<MatrixContent>();
        content->test = m_request.test;
        content->hasResults = m_request.results != nullptr;
        content->isReading = m_request.isReading;
        content->order = m_request.order;
        content->metric = m_pairs.metric;
        content->size = m_pairs.size;
        content->sizes = m_pairs.sizes;
        content->isSquare = m_pairs.isSquare;
        content->repeated = m_pairs.repeated;
        content->others = m_pairs.others;
        content->meaning = meaning();
        if (content->meaning == MatrixMeaning::Figures && m_request.baseline.test)
            takeDifference(*content);
        if (!putInOrder() || isStopped())
            return {};
        content->sources = sideOf(m_pairs.sources);
        content->targets = m_pairs.targets == m_pairs.sources ? content->sources : sideOf(m_pairs.targets);
        const MatrixMeasure measure = measureOf(m_request, *content, m_pairs.table);
        content->limits = measure.limits;
        content->withinHosts = measure.withinHosts;
        content->typical = measure.typical;
        if (isStopped())
            return {};
        content->isPinned = m_request.pinned && content->figures() == m_request.pinned->of;
        content->scale = content->isPinned
            ? m_request.pinned->scale
            : MatrixScale::over(measure.range, m_pairs.table.worse(), m_request.isLogarithmic,
                                content->meaning == MatrixMeaning::Difference)
                  .reaching(content->limits);
        content->cells = PairPyramid(std::move(m_pairs.table), QThread::idealThreadCount());
        content->verdicts = verdictsOf(content->cells, content->limits);
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
        return m_pairs.metric ? MatrixMeaning::Figures : MatrixMeaning::Verdicts;
    }

    /// The same metric and message size of the other test; nothing where it has none.
    [[nodiscard]] std::optional<MeasuredPairs> pairsBefore() const
    {
        const MatrixBaseline &baseline = m_request.baseline;
        if (!baseline.results)
            return {};
        const int metric = int(baseline.results->metrics.indexOf(*m_pairs.metric));
        if (metric < 0)
            return {};
        const auto size = m_pairs.size < 0 ? std::nullopt : std::optional(m_pairs.size);
        MeasuredPairs before = measuredPairs(*baseline.test, *baseline.results, {.metric = metric, .size = size});
        const bool isSame = before.size == m_pairs.size && before.table.counts().values > 0;
        return isSame ? std::optional(std::move(before)) : std::nullopt;
    }

    void takeDifference(MatrixContent &content)
    {
        // The difference is this test's figures against the baseline's, in the order of this test.
        if (const auto before = pairsBefore()) {
            const SameMembers places{placesIn(m_pairs.sources, before->sources),
                                     placesIn(m_pairs.targets, before->targets)};
            if (auto table = differenceFrom(before->table, places)) {
                m_pairs.table = std::move(*table);
                content.meaning = MatrixMeaning::Difference;
                content.baseline = m_request.baseline.title;
                return;
            }
        }
        content.uncompared = m_request.baseline.title;
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
        QStringList bonds;
        for (const PairMember &member : members)
            bonds.append(member.end.bond);
        side.names = pairMemberNames(members);
        side.shortNames = shortMemberNames(members);
        side.alikeAtEnd = lettersAlikeAtEnd(side.shortNames);
        side.hosts = runsOf(shortHostNames(members));
        if (m_request.order == MatrixOrder::ByRail)
            side.parts = runsOf(bonds);
        else if (m_request.order == MatrixOrder::BySubnet || m_request.order == MatrixOrder::ById)
            side.parts = runsOf(subnetsOf(members));
        if (side.parts.size() * fewestInPart > side.size())
            side.parts.clear(); // they would tell nobody apart
        return side;
    }

    const MatrixRequest &m_request;
    MeasuredPairs m_pairs;
    const std::atomic<bool> *m_stop;
};

} // namespace

int MatrixSide::placeOf(const MeasuredEnd &end) const
{
    const auto found = std::find_if(members.begin(), members.end(), [&end](const PairMember &member) {
        return member.end.host == end.host
            && (end.bond.isEmpty() || member.end.bond.isEmpty() || isSameBond(member.end.bond, end.bond));
    });
    return found == members.end() ? -1 : int(found - members.begin());
}

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

void MatrixRequest::setOwn(const OwnLimits &limits)
{
    removeOwn(limits.of);
    own.append(limits);
}

void MatrixRequest::removeOwn(const MatrixFigures &figures)
{
    own.removeIf([&figures](const OwnLimits &limits) { return limits.of == figures; });
}

std::optional<MatrixFigures> MatrixContent::figures() const
{
    const bool hasFigures = meaning == MatrixMeaning::Figures || meaning == MatrixMeaning::Difference;
    return hasFigures && metric ? std::optional(MatrixFigures{*metric, meaning == MatrixMeaning::Difference})
                                : std::nullopt;
}

ShownUnit MatrixContent::unit() const
{
    if (meaning == MatrixMeaning::Difference)
        return {QStringLiteral("%"), 0.01};
    return metric ? shownUnit(metric->dimension, typical) : ShownUnit{};
}

QString MatrixContent::numberOf(float value, int digits) const
{
    if (!metric)
        return textOf(value);
    const ShownUnit common = unit();
    const double inUnits = std::abs(double(value) / common.factor);
    const bool hasSteps = meaning != MatrixMeaning::Difference && metric->dimension != Dimension::Ratio;
    if (hasSteps && inUnits > 0 && (inUnits < leastInCell || inUnits >= mostInCell)) {
        const ShownUnit own = shownUnit(metric->dimension, double(value));
        return QStringLiteral("%1 %2").arg(significantNumber(double(value) / own.factor, digits), own.name);
    }
    const QString number = significantNumber(double(value) / common.factor, digits);
    return meaning == MatrixMeaning::Difference && value > 0 ? u'+' + number : number;
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
    return MatrixMaker(request, std::move(pairs), stop).make();
}

std::shared_ptr<const MatrixContent> makeMatrix(const MatrixRequest &request, const std::atomic<bool> *stop)
{
    const MeasuredResults nothing;
    return makeMatrix(request,
                      measuredPairs(*request.test, request.results ? *request.results : nothing, request.choice), stop);
}

} // namespace fabriscope
