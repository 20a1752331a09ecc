// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/fleet/random.h"

namespace fabriscope::demo {

namespace {

/// The increment and the finalizer of SplitMix64 (Steele, Lea and Flood 2014).
constexpr quint64 golden = 0x9e3779b97f4a7c15ULL;

quint64 finalized(quint64 z)
{
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

} // namespace

quint64 Random::mixed(quint64 a, quint64 b)
{
    return finalized(finalized(a + golden) ^ (b * golden + 1));
}

quint64 Random::next()
{
    m_state += golden;
    return finalized(m_state);
}

quint32 Random::below(quint32 limit)
{
    return static_cast<quint32>(((next() >> 32) * limit) >> 32);
}

qint64 Random::between(qint64 lowest, qint64 highest)
{
    return lowest + static_cast<qint64>(unit() * static_cast<double>(highest - lowest + 1));
}

double Random::unit()
{
    return static_cast<double>(next() >> 11) / 9007199254740992.0; // 2^53
}

double Random::around(double part)
{
    return 1 + (unit() + unit() + unit() - 1.5) * 2 * part;
}

} // namespace fabriscope::demo
