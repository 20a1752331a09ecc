// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <array>

namespace fabriscope::demo {

/// Numbers that look random and are the same on every machine: SplitMix64 with distributions of our own, because
/// those of the standard library differ from one to the next. Only + - * / on doubles, for the same reason.
class Random {
public:
    /// A stream of its own for every pair of arguments.
    explicit Random(quint64 seed, quint64 stream = 0) : m_state(mixed(seed, stream)) { }

    [[nodiscard]] quint64 next();
    /// 0 … \a limit − 1; 0 if limit is 0.
    [[nodiscard]] quint32 below(quint32 limit);
    /// \a lowest … \a highest, both included.
    [[nodiscard]] qint64 between(qint64 lowest, qint64 highest);
    /// 0 ≤ x < 1.
    [[nodiscard]] double unit();
    [[nodiscard]] bool chance(double probability) { return unit() < probability; }
    /// Bell-shaped around 1, within 1 ± 3 × \a part.
    [[nodiscard]] double around(double part);

    template <class T, std::size_t n> [[nodiscard]] const T &pick(const std::array<T, n> &choices)
    {
        return choices[below(static_cast<quint32>(n))];
    }

    /// One number out of two, so that neighbouring arguments give unlike results.
    [[nodiscard]] static quint64 mixed(quint64 a, quint64 b);

private:
    quint64 m_state;
};

} // namespace fabriscope::demo
