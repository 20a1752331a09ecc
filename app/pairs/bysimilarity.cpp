// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pairs/memberprofiles.h"
#include "app/pairs/pairorder.h"

#include <algorithm>

namespace fabriscope {

namespace {

/// A member farthest from \a from: an outermost one.
int farthestFrom(const MemberProfiles &profiles, int from)
{
    int farthest = from;
    float most = 0;
    for (int member = 0; member < profiles.members(); ++member) {
        const float distance = profiles.distance(from, member);
        if (distance > most) {
            most = distance;
            farthest = member;
        }
    }
    return farthest;
}

/// A member that has no place yet, and how near it is to the nearest that has one.
struct Waiting {
    int member;
    float distance;

    friend bool operator<(const Waiting &a, const Waiting &b)
    {
        return a.distance != b.distance ? a.distance < b.distance : a.member < b.member;
    }
};

} // namespace

std::optional<MemberOrder> orderBySimilarity(const PairTable &table, PairSide side, const std::atomic<bool> *stop)
{
    MemberProfiles profiles;
    if ((side == PairSide::Both && table.sources() != table.targets()) || !profiles.fill(table, side, stop))
        return std::nullopt;
    MemberOrder order;
    if (profiles.members() == 0)
        return order;
    order.reserve(size_t(profiles.members()));
    order.push_back(farthestFrom(profiles, farthestFrom(profiles, 0)));
    std::vector<Waiting> waiting;
    for (int member = 0; member < profiles.members(); ++member) {
        if (member != order.front())
            waiting.push_back({member, std::numeric_limits<float>::max()});
    }
    while (!waiting.empty()) {
        if (stop && *stop)
            return std::nullopt;
        for (Waiting &other : waiting)
            other.distance = std::min(other.distance, profiles.distance(order.back(), other.member));
        const auto next = std::min_element(waiting.begin(), waiting.end());
        order.push_back(next->member);
        *next = waiting.back();
        waiting.pop_back();
    }
    return order;
}

} // namespace fabriscope
