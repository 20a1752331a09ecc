// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pairs/memberorder.h"

#include "app/nettest/naturalkey.h"

#include <algorithm>
#include <numeric>
#include <string>

namespace fabriscope {

namespace {

std::vector<std::string> naturalKeys(const QStringList &texts)
{
    std::vector<std::string> keys;
    keys.reserve(size_t(texts.size()));
    for (const QString &text : texts)
        keys.push_back(naturalKey(text));
    return keys;
}

} // namespace

bool isOrderOf(const MemberOrder &order, qsizetype size)
{
    if (qsizetype(order.size()) != size)
        return false;
    std::vector<bool> seen(order.size());
    for (const int member : order) {
        if (member < 0 || member >= size || seen[size_t(member)])
            return false;
        seen[size_t(member)] = true;
    }
    return true;
}

MemberOrder plainOrder(qsizetype size)
{
    MemberOrder order(size_t(std::max<qsizetype>(size, 0)));
    std::iota(order.begin(), order.end(), 0);
    return order;
}

MemberOrder orderFrom(const MemberOrder &current, const MemberOrder &wanted)
{
    Q_ASSERT(isOrderOf(current, qsizetype(wanted.size())) && isOrderOf(wanted, qsizetype(wanted.size())));
    MemberOrder placeOf(current.size());
    for (size_t place = 0; place < current.size(); ++place)
        placeOf[size_t(current[place])] = int(place);
    MemberOrder order(wanted.size());
    std::transform(wanted.begin(), wanted.end(), order.begin(),
                   [&placeOf](int member) { return placeOf[size_t(member)]; });
    return order;
}

MemberOrder orderById(const QStringList &ids)
{
    const std::vector<std::string> keys = naturalKeys(ids);
    MemberOrder order = plainOrder(ids.size());
    std::stable_sort(order.begin(), order.end(), [&keys](int a, int b) { return keys[size_t(a)] < keys[size_t(b)]; });
    return order;
}

GroupedOrder orderByGroup(const QStringList &keys, const MemberOrder &within)
{
    const std::vector<std::string> sorting = naturalKeys(keys);
    GroupedOrder result;
    result.members = isOrderOf(within, keys.size()) ? within : plainOrder(keys.size());
    // "bond1" and "bond01" are one in the natural order, but not one bond.
    std::stable_sort(result.members.begin(), result.members.end(), [&](int a, int b) {
        if (keys.at(a).isEmpty() != keys.at(b).isEmpty())
            return keys.at(b).isEmpty();
        const int order = sorting[size_t(a)].compare(sorting[size_t(b)]);
        return order != 0 ? order < 0 : keys.at(a).compare(keys.at(b), Qt::CaseInsensitive) < 0;
    });
    for (int place = 0; place < int(result.members.size()); ++place) {
        const QString &key = keys.at(result.members[size_t(place)]);
        if (result.groups.isEmpty() || result.groups.last().key.compare(key, Qt::CaseInsensitive) != 0)
            result.groups.append({key, place, 0});
        ++result.groups.last().size;
    }
    return result;
}

} // namespace fabriscope
