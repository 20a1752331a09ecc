// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/topologypairs.h"

#include <algorithm>
#include <optional>

namespace fabriscope {

namespace {

/// Keeps the worst of what it is given. Lives for one call.
class WorstPairs {
public:
    WorstPairs(const TopologyValues *values, qsizetype most) : m_values(values), m_most(most) { }

    void add(int from, int to)
    {
        ++m_pairs.all;
        if (!m_values && m_pairs.listed.size() >= m_most)
            return;
        const float value = m_values ? m_values->of(from, to) : cell::missing;
        if (m_floor && rankOf(value) <= *m_floor)
            return; // as many as are wanted are worse
        m_pairs.listed.append({from, to, value});
        if (m_pairs.listed.size() >= 4 * m_most) // so that sorting is paid for once in many
            keepWorst();
    }

    TopologyPairs taken()
    {
        keepWorst();
        return std::move(m_pairs);
    }

private:
    [[nodiscard]] qint32 rankOf(float value) const
    {
        return cell::rankOf(value, m_values->content().cells.table().worse());
    }

    void keepWorst()
    {
        if (m_values)
            std::stable_sort(
                m_pairs.listed.begin(), m_pairs.listed.end(),
                [this](const TopologyPair &a, const TopologyPair &b) { return rankOf(a.cell) > rankOf(b.cell); });
        m_pairs.listed.resize(std::min(m_pairs.listed.size(), m_most));
        if (m_values && m_pairs.listed.size() == m_most && m_most > 0)
            m_floor = rankOf(m_pairs.listed.last().cell);
    }

    const TopologyValues *m_values;
    qsizetype m_most;
    std::optional<qint32> m_floor; ///< what does not rank above it is not among them
    TopologyPairs m_pairs;
};

} // namespace

TopologyPairs topologyPairs(const TopologyLayout &layout, const TopologyValues *values, int node, qsizetype most)
{
    const bool isOneWay = layout.shape == TopologyShape::OneWay;
    const auto sends = [&](int from) { return !isOneWay || layout.nodes.at(from).kind == TopologyNodeKind::Client; };
    WorstPairs pairs(values, most);
    if (node >= 0 && node < layout.nodes.size()) {
        const QList<int> partners = layout.partnersOf(node);
        for (const int partner : partners) {
            if (sends(node))
                pairs.add(node, partner);
            if (!isOneWay || !sends(node))
                pairs.add(partner, node);
        }
        return pairs.taken();
    }
    for (int from = 0; from < int(layout.nodes.size()); ++from) {
        const QList<int> partners = sends(from) ? layout.partnersOf(from) : QList<int>();
        for (const int partner : partners)
            pairs.add(from, partner);
    }
    return pairs.taken();
}

} // namespace fabriscope
