// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/benchmark.h"

#include <limits>

namespace fabriscope {

using namespace Qt::StringLiterals;

bool Goal::isMet(double ours, double plain) const
{
    return kind == Kind::RatioBelow ? ours < limit * plain : ours - plain < limit;
}

QString Goal::text() const
{
    return kind == Kind::RatioBelow ? u"ratio < %1"_s.arg(limit) : u"ours - plain < %1 ms"_s.arg(limit);
}

Outcome run(const Benchmark &benchmark, bool smoke)
{
    const Contest contest = benchmark.prepare(smoke);
    double ours = std::numeric_limits<double>::infinity();
    double plain = ours;
    Outcome outcome{benchmark.name, benchmark.what, benchmark.goal};
    for (int i = smoke ? 1 : benchmark.repetitions; i > 0; --i) {
        const auto ourTime = contest.ours();
        const auto plainTime = contest.plain();
        if (!ourTime || !plainTime) {
            outcome.failed = true;
            return outcome;
        }
        ours = qMin(ours, *ourTime);
        plain = qMin(plain, *plainTime);
    }
    outcome.ours = ours;
    outcome.plain = plain;
    return outcome;
}

} // namespace fabriscope
