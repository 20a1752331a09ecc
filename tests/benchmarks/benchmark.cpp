// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/benchmark.h"

#include <limits>

namespace fabriscope {

using namespace Qt::StringLiterals;

bool Goal::isMet(double ours, double plain) const
{
    switch (kind) {
    case Kind::RatioBelow:
        return ours < limit * plain;
    case Kind::DifferenceBelow:
        return ours - plain < limit;
    case Kind::AtMost:
        break;
    }
    return ours <= limit;
}

QString Goal::text() const
{
    switch (kind) {
    case Kind::RatioBelow:
        return u"ratio < %1"_s.arg(limit);
    case Kind::DifferenceBelow:
        return u"ours - plain < %1 ms"_s.arg(limit);
    case Kind::AtMost:
        break;
    }
    return u"ours <= %1"_s.arg(limit);
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
    outcome.unit = benchmark.unit;
    return outcome;
}

} // namespace fabriscope
