// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pairs/pairdifference.h"

#include <algorithm>
#include <cmath>

namespace fabriscope {

namespace {

bool fits(const std::vector<int> &places, int here, int there)
{
    return qsizetype(places.size()) == here
        && std::all_of(places.begin(), places.end(), [there](int place) { return place < there; });
}

double differenceOf(double a, double b, DifferenceBy by)
{
    // What ofValue() makes Missing of: there is no share of nothing.
    constexpr double none = std::numeric_limits<double>::infinity();
    if (by == DifferenceBy::Amount || a == b)
        return b - a;
    return a == 0 ? none : (b - a) / std::fabs(a);
}

} // namespace

std::optional<PairTable> difference(const PairTable &a, const PairTable &b, DifferenceBy by)
{
    if (a.sources() != b.sources() || a.targets() != b.targets())
        return std::nullopt;
    return difference(a, b, by, {plainOrder(a.sources()), plainOrder(a.targets())});
}

std::optional<PairTable> difference(const PairTable &a, const PairTable &b, DifferenceBy by, const SameMembers &same)
{
    if (a.worse() != b.worse() || !fits(same.sources, a.sources(), b.sources())
        || !fits(same.targets, a.targets(), b.targets())) {
        return std::nullopt;
    }
    PairTable result(a.sources(), a.targets(), a.worse());
    for (int source = 0; source < a.sources(); ++source) {
        const int sourceInB = same.sources[size_t(source)];
        for (int target = 0; target < a.targets(); ++target) {
            const int targetInB = same.targets[size_t(target)];
            const float ofA = a.cell(source, target);
            const float ofB = sourceInB < 0 || targetInB < 0 ? cell::outside : b.cell(sourceInB, targetInB);
            if (cell::isValue(ofA) && cell::isValue(ofB))
                result.set(source, target, differenceOf(double(ofA), double(ofB), by));
            else if (cell::isValue(ofA) || cell::isValue(ofB))
                result.setMissing(source, target);
        }
    }
    return result;
}

} // namespace fabriscope
