// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pairs/memberprofiles.h"

#include "app/pairs/pairthresholds.h"

#include <algorithm>
#include <cmath>

namespace fabriscope {

namespace {

constexpr float cutOff = 6;
constexpr int atOnce = 16; ///< entries that are compared together, in parallel where the compiler sees it
constexpr int shortestSketch = 64;
/// Entries that may be compared for one order: a second or so.
constexpr qint64 mostCompared = 1'000'000'000;

/// A number that looks like chance and is always the same (the end of splitmix64, Steele et al. 2014).
quint64 scattered(quint64 number)
{
    number += 0x9e37'79b9'7f4a'7c15;
    number = (number ^ (number >> 30U)) * 0xbf58'476d'1ce4'e5b9;
    number = (number ^ (number >> 27U)) * 0x94d0'49bb'1331'11eb;
    return number ^ (number >> 31U);
}

int roundedUp(qint64 length)
{
    return int((length + atOnce - 1) / atOnce * atOnce);
}

} // namespace

bool MemberProfiles::fill(const PairTable &table, PairSide side, const std::atomic<bool> *stop)
{
    makeRoom(table, side);
    // One spread beyond the median is where that rule would set a limit of one.
    const PairThresholds spread = PairThresholds::medianDeviation(table, 1, 1);
    m_median = spread.base.value_or(0);
    const double width = spread.act.value_or(0) - m_median;
    m_perSpread = width == 0 ? 0 : 1 / width;
    m_nearest.assign(size_t(m_members), cutOff);
    for (int source = 0; source < table.sources(); ++source) {
        if (stop && *stop)
            return false;
        addRow(table, side, source);
    }
    if (side == PairSide::Both)
        addSelves(table);
    return true;
}

float MemberProfiles::distance(int a, int b) const
{
    const float *left = m_entries.data() + qsizetype(a) * m_length;
    const float *right = m_entries.data() + qsizetype(b) * m_length;
    float sums[atOnce] = {};
    for (int k = 0; k < m_length; k += atOnce) {
        for (int i = 0; i < atOnce; ++i) {
            const float apart = left[k + i] - right[k + i];
            sums[i] += apart * apart;
        }
    }
    float sum = 0;
    for (const float part : sums)
        sum += part;
    return sum;
}

void MemberProfiles::makeRoom(const PairTable &table, PairSide side)
{
    m_members = side == PairSide::Targets ? table.targets() : table.sources();
    m_figures = side == PairSide::Both ? table.sources() + table.targets()
        : side == PairSide::Sources    ? table.targets()
                                       : table.sources();
    const qint64 comparisons = std::max<qint64>(qint64(m_members) * m_members / 2, 1);
    const qint64 affordable = std::max<qint64>(mostCompared / comparisons / atOnce * atOnce, shortestSketch);
    m_length = int(std::min<qint64>(roundedUp(m_figures), affordable));
    m_entries.assign(size_t(m_members) * size_t(m_length), 0);
    m_places.clear();
    for (int figure = 0; figure < m_figures; ++figure) {
        const quint64 chance = scattered(quint64(figure));
        if (m_length >= m_figures)
            m_places.push_back({figure, 1});
        else
            m_places.push_back({int((chance >> 1U) % quint64(m_length)), (chance & 1U) == 0 ? 1.0F : -1.0F});
    }
}

/// Figures of a member: first those it has as a source, by target, then those as a target, by source.
void MemberProfiles::addRow(const PairTable &table, PairSide side, int source)
{
    const int ofTargets = side == PairSide::Both ? table.targets() : 0;
    const auto row = table.row(source);
    for (int target = 0; target < table.targets(); ++target) {
        const float cell = row[size_t(target)];
        const float value = standardised(cell);
        if (side != PairSide::Targets) {
            put(source, target, value);
            if (cell::isValue(cell))
                m_nearest[size_t(source)] = std::min(m_nearest[size_t(source)], value);
        }
        if (side != PairSide::Sources) {
            put(target, ofTargets + source, value);
            if (cell::isValue(cell))
                m_nearest[size_t(target)] = std::min(m_nearest[size_t(target)], value);
        }
    }
}

void MemberProfiles::addSelves(const PairTable &table)
{
    for (int member = 0; member < m_members; ++member) {
        if (table.kind(member, member) != CellKind::Outside)
            continue;
        put(member, member, m_nearest[size_t(member)]);
        put(member, m_members + member, m_nearest[size_t(member)]);
    }
}

void MemberProfiles::put(int member, int figure, float value)
{
    const Place &place = m_places[size_t(figure)];
    m_entries[size_t(member) * size_t(m_length) + size_t(place.entry)] += place.sign * value;
}

float MemberProfiles::standardised(float cell) const
{
    switch (cell::kindOf(cell)) {
    case CellKind::Value: {
        const float spreads = std::clamp(float((double(cell) - m_median) * m_perSpread), -cutOff, cutOff);
        return spreads * std::fabs(spreads) / cutOff;
    }
    case CellKind::Missing:
        return cutOff;
    case CellKind::Outside:
        break;
    }
    return 0;
}

} // namespace fabriscope
