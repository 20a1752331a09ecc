// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/topologyvalues.h"

#include "ui/charts/topologywords.h"

#include <algorithm>
#include <limits>

namespace fabriscope {

namespace {

/// Where lines to each group end: on its side that looks towards the others.
QList<QPointF> groupEnds(const TopologyLayout &layout)
{
    int groups = 0;
    for (const TopologyNode &node : layout.nodes)
        groups = std::max(groups, node.group + 1);
    QList<QPointF> middles(groups);
    QList<int> sizes(groups, 0);
    QList<qreal> inner(groups, std::numeric_limits<qreal>::max()); // how near to the middle of the drawing
    const bool isRing = layout.shape != TopologyShape::OneWay;
    for (const TopologyNode &node : layout.nodes) {
        if (node.group < 0)
            continue;
        middles[node.group] += node.at;
        ++sizes[node.group];
        const qreal near = isRing ? QLineF({}, node.at).length() : qAbs(node.at.x());
        inner[node.group] = std::min(inner.at(node.group), near);
    }
    for (int group = 0; group < groups; ++group) {
        QPointF &middle = middles[group];
        middle /= qMax(1, sizes.at(group));
        const qreal length = QLineF({}, middle).length();
        if (!isRing)
            middle.setX(middle.x() < 0 ? -inner.at(group) : inner.at(group));
        else if (length > 0)
            middle *= inner.at(group) / length;
    }
    return middles;
}

} // namespace

TopologyValues::TopologyValues(const TopologyLayout &layout, std::shared_ptr<const MatrixContent> content)
    : m_content(std::move(content))
{
    if (!m_content->test)
        return;
    const QList<int> rows = m_content->sources.placesByMember(*m_content->test);
    const QList<int> columns = m_content->targets.placesByMember(*m_content->test);
    for (const TopologyNode &node : layout.nodes) {
        m_rows.push_back(rows.value(node.member, -1));
        m_columns.push_back(columns.value(node.member, -1));
    }
    if (!layout.everyPair && m_content->cells.table().counts().values > 0)
        gatherFlows(layout);
}

float TopologyValues::of(int from, int to) const
{
    if (from < 0 || to < 0 || from >= int(m_rows.size()) || to >= int(m_rows.size()))
        return cell::missing;
    const int row = m_rows[size_t(from)];
    const int column = m_columns[size_t(to)];
    return row < 0 || column < 0 ? cell::missing : m_content->cells.table().cell(row, column);
}

std::optional<QPoint> TopologyValues::placeOf(int from, int to) const
{
    if (from < 0 || to < 0 || from >= int(m_rows.size()) || to >= int(m_rows.size()))
        return {};
    const QPoint place(m_columns[size_t(to)], m_rows[size_t(from)]);
    return place.x() < 0 || place.y() < 0 ? std::nullopt : std::optional(place);
}

TopologyValues TopologyValues::colouredBy(MatrixColouring colouring) const
{
    TopologyValues values = *this;
    values.m_colouring = colouring;
    return values;
}

std::vector<TopologyValues::GroupFlow> TopologyValues::worstOfGroups(const TopologyLayout &layout, int groups) const
{
    const PairTable &table = m_content->cells.table();
    std::vector<GroupFlow> worst(size_t(groups) * size_t(groups), GroupFlow{.line = {}, .worst = cell::outside});
    for (int from = 0; from < int(layout.nodes.size()); ++from) {
        const int row = m_rows[size_t(from)];
        const int source = layout.nodes.at(from).group;
        for (int to = 0; row >= 0 && source >= 0 && to < int(layout.nodes.size()); ++to) {
            const int target = layout.nodes.at(to).group;
            const int column = m_columns[size_t(to)];
            if (column < 0 || target < 0 || target == source)
                continue;
            GroupFlow &known = worst[size_t(source) * size_t(groups) + size_t(target)];
            const float value = table.cell(row, column);
            if (cell::rankOf(value, table.worse()) > cell::rankOf(known.worst, table.worse()))
                known = {.line = {}, .worst = value, .from = from, .to = to};
        }
    }
    return worst;
}

void TopologyValues::gatherFlows(const TopologyLayout &layout)
{
    const QList<QPointF> ends = groupEnds(layout);
    const int groups = int(ends.size());
    if (groups < 2)
        return;
    std::vector<GroupFlow> worst = worstOfGroups(layout, groups);
    for (int from = 0; from < groups; ++from) {
        for (int to = 0; to < groups; ++to) {
            GroupFlow &flow = worst[size_t(from) * size_t(groups) + size_t(to)];
            flow.line = QLineF(ends.at(from), ends.at(to));
            if (cell::isValue(flow.worst))
                m_flows.push_back(flow);
        }
    }
    const Worse worse = m_content->cells.table().worse();
    std::stable_sort(m_flows.begin(), m_flows.end(), [worse](const GroupFlow &a, const GroupFlow &b) {
        return cell::rankOf(a.worst, worse) < cell::rankOf(b.worst, worse);
    });
}

QString TopologyValues::sentence(const TopologyLayout &layout, int node) const
{
    if (node < 0 || node >= int(m_rows.size()) || node >= layout.nodes.size())
        return {};
    const int row = m_rows[size_t(node)];
    const int column = m_columns[size_t(node)];
    QStringList said;
    const auto worstIn = [this](const QRect &cells) -> std::optional<PairPlace> {
        const auto worst = m_content->cells.worstCellIn(cells);
        return worst && cell::isValue(worst->cell) ? worst : std::nullopt;
    };
    const PairTable &table = m_content->cells.table();
    if (const auto worst = row < 0 ? std::nullopt : worstIn(QRect(0, row, table.targets(), 1)))
        said += TopologyText::tr("The worst that it sends: %1 to %2.", "a figure, a member")
                    .arg(m_content->textOf(worst->cell), m_content->targets.names.value(worst->target));
    if (const auto worst = column < 0 ? std::nullopt : worstIn(QRect(column, 0, 1, table.sources())))
        said += TopologyText::tr("The worst that it receives: %1 from %2.", "a figure, a member")
                    .arg(m_content->textOf(worst->cell), m_content->sources.names.value(worst->source));
    return said.join(QLatin1Char(' '));
}

} // namespace fabriscope
