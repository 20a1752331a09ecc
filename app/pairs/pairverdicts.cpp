// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pairs/pairverdicts.h"

#include <algorithm>

namespace fabriscope {

namespace {

constexpr int blockLevel = 4; ///< of the pyramid: 16 × 16 cells are passed over at a time

bool isBeyond(Verdict verdict)
{
    return verdict == Verdict::Warn || verdict == Verdict::Act;
}

/// The verdicts of one table. Lives for one call.
class Counter {
public:
    Counter(const PairTable &table, const PairThresholds &limits) : m_table(table), m_limits(limits)
    {
        m_counts.actInRows.resize(size_t(table.sources()));
        m_counts.actInColumns.resize(size_t(table.targets()));
    }

    void count(const QRect &block)
    {
        for (int source = block.top(); source <= block.bottom(); ++source) {
            const std::span<const float> row = m_table.row(source);
            for (int target = block.left(); target <= block.right(); ++target) {
                const Verdict verdict = m_limits.of(row[size_t(target)]);
                m_counts.warn += verdict == Verdict::Warn ? 1 : 0;
                if (verdict == Verdict::Act) {
                    ++m_counts.act;
                    ++m_counts.actInRows[size_t(source)];
                    ++m_counts.actInColumns[size_t(target)];
                }
            }
        }
    }

    PairVerdicts take()
    {
        if (m_counts.act == 0) {
            m_counts.actInRows.clear();
            m_counts.actInColumns.clear();
        }
        return std::move(m_counts);
    }

private:
    const PairTable &m_table;
    const PairThresholds &m_limits;
    PairVerdicts m_counts;
};

} // namespace

PairVerdicts verdictsOf(const PairPyramid &pyramid, const PairThresholds &limits)
{
    if (pyramid.levelCount() == 0 || !limits.canTell())
        return {};
    const PairTable &table = pyramid.table();
    Counter counter(table, limits);
    const int number = std::min(blockLevel, pyramid.levelCount() - 1);
    const PairPyramid::Level blocks = pyramid.level(number);
    const int edge = 1 << number;
    for (int row = 0; row < blocks.rows; ++row) {
        for (int column = 0; column < blocks.columns; ++column) {
            if (isBeyond(limits.of(blocks.at(row, column))))
                counter.count(QRect(column * edge, row * edge, edge, edge) & table.all());
        }
    }
    return counter.take();
}

} // namespace fabriscope
