// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pairs/memberorder.h"

#include <algorithm>
#include <numeric>

namespace fabriscope {

namespace {

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// A text whose plain order is the natural one: a run of digits becomes a zero, how many digits follow, and those
/// without leading zeros. What the table of tests sorts by (app/browse) makes the same order, but stands above this
/// room.
QString naturallySorting(const QString &text)
{
    constexpr qsizetype longestRun = 0xffff;
    const QString folded = text.toCaseFolded();
    QString key;
    key.reserve(folded.size() + 8);
    for (qsizetype at = 0; at < folded.size();) {
        if (!isAsciiDigit(folded.at(at))) {
            key += folded.at(at++);
            continue;
        }
        while (at < folded.size() && folded.at(at) == u'0')
            ++at;
        const qsizetype first = at;
        while (at < folded.size() && isAsciiDigit(folded.at(at)))
            ++at;
        key += u'0';
        key += QChar(char16_t(std::min(at - first, longestRun)));
        key += QStringView(folded).mid(first, at - first);
    }
    return key;
}

QStringList naturallySorting(const QStringList &texts)
{
    QStringList keys;
    keys.reserve(texts.size());
    for (const QString &text : texts)
        keys.append(naturallySorting(text));
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
    const QStringList keys = naturallySorting(ids);
    MemberOrder order = plainOrder(ids.size());
    std::stable_sort(order.begin(), order.end(), [&keys](int a, int b) { return keys.at(a) < keys.at(b); });
    return order;
}

GroupedOrder orderByGroup(const QStringList &keys, const MemberOrder &within)
{
    const QStringList sorting = naturallySorting(keys);
    GroupedOrder result;
    result.members = isOrderOf(within, keys.size()) ? within : plainOrder(keys.size());
    // "bond1" and "bond01" are one in the natural order, but not one bond.
    std::stable_sort(result.members.begin(), result.members.end(), [&](int a, int b) {
        if (keys.at(a).isEmpty() != keys.at(b).isEmpty())
            return keys.at(b).isEmpty();
        const int order = sorting.at(a).compare(sorting.at(b));
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
