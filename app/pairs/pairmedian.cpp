// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pairs/pairmedian.h"

#include <algorithm>
#include <numeric>

namespace fabriscope {

namespace {

constexpr size_t halves = 0x1'0000; ///< as many as 16 bits can tell apart

} // namespace

MedianFinder::MedianFinder() : m_upper(halves) { }

bool MedianFinder::findMiddle()
{
    const quint64 total = std::accumulate(m_upper.begin(), m_upper.end(), quint64(0));
    if (total == 0)
        return false;
    m_left = middleAt((total - 1) / 2);
    m_right = middleAt(total / 2);
    return true;
}

void MedianFinder::place(float value)
{
    const quint32 bits = bitsOf(value);
    if (bits >> 16U == m_left.upper)
        ++m_left.lower[bits & 0xffffU];
    if (bits >> 16U == m_right.upper)
        ++m_right.lower[bits & 0xffffU];
}

double MedianFinder::median() const
{
    return (valueOf(m_left) + valueOf(m_right)) / 2;
}

MedianFinder::Middle MedianFinder::middleAt(quint64 index) const
{
    quint32 upper = 0;
    for (; m_upper[upper] <= index; ++upper)
        index -= m_upper[upper];
    return {upper, index, std::vector<quint64>(halves)};
}

double MedianFinder::valueOf(const Middle &middle)
{
    quint64 before = middle.before;
    quint32 lower = 0;
    for (; middle.lower[lower] <= before; ++lower)
        before -= middle.lower[lower];
    const quint32 bits = (middle.upper << 16U | lower) ^ 0x8000'0000U;
    return double(cell::fromOrderedBits(qint32(bits)));
}

std::optional<double> medianOf(std::vector<float> &values)
{
    if (values.empty())
        return std::nullopt;
    const auto right = values.begin() + qsizetype(values.size() / 2);
    std::nth_element(values.begin(), right, values.end());
    if (values.size() % 2 == 1)
        return double(*right);
    return (double(*std::max_element(values.begin(), right)) + double(*right)) / 2;
}

} // namespace fabriscope
