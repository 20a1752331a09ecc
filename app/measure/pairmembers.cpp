// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/measure/pairmembers.h"

#include "app/nettest/hostidentity.h"
#include "app/nettest/naturalkey.h"

#include <algorithm>
#include <numeric>

namespace fabriscope {

namespace {

QString keyOf(const QString &host, const QString &bond)
{
    return bond.isEmpty() ? host : host + u'\n' + bond.toCaseFolded();
}

QString keyOf(const MeasuredEnd &end)
{
    return keyOf(end.host, end.bond);
}

QHash<QString, int> placesOf(const QList<PairMember> &rows)
{
    QHash<QString, int> places;
    for (int row = 0; row < int(rows.size()); ++row)
        places.insert(keyOf(rows.at(row).end), row);
    return places;
}

/// Hosts in natural order, a host before its bonds.
QList<PairMember> inNaturalOrder(const QList<PairMember> &rows)
{
    std::vector<std::pair<std::string, std::string>> keys;
    keys.reserve(size_t(rows.size()));
    for (const PairMember &row : rows)
        keys.emplace_back(naturalKey(row.end.host), naturalKey(row.end.bond));
    std::vector<int> order(keys.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return keys[size_t(a)] < keys[size_t(b)]; });
    QList<PairMember> sorted;
    sorted.reserve(rows.size());
    for (const int row : order)
        sorted.append(rows.at(row));
    return sorted;
}

} // namespace

PairMembers::PairMembers(const NetTest &test) : m_members(membersOf(test))
{
    for (const Member &member : std::as_const(m_members)) {
        const QString host = identityOf(*member.host).name;
        for (const QString &key : {host, keyOf(host, member.host->bond)}) {
            HostRoles &roles = m_roles[key];
            roles.client = roles.client || member.role == MemberRole::Client;
            roles.server = roles.server || member.role == MemberRole::Server;
        }
    }
}

void PairMembers::note(const MeasuredEnd &source, const MeasuredEnd &target)
{
    note(source);
    note(target);
    m_isOneWay = m_isOneWay && m_roles.value(keyOf(source)).client && m_roles.value(keyOf(target)).server;
}

void PairMembers::note(const MeasuredEnd &end)
{
    Named &named = m_named[end.host];
    (end.bond.isEmpty() ? named.whole : named.bonds) = true;
    (end.bond.isEmpty() ? m_hasWhole : m_hasBonds) = true;
}

QList<PairMember> PairMembers::all() const
{
    return rowsOf({MemberRole::Client, MemberRole::Server, MemberRole::DelayHost, MemberRole::CommHost});
}

QList<PairMember> PairMembers::rowsOf(const QSet<MemberRole> &roles) const
{
    QList<PairMember> rows;
    QSet<QString> seen;
    const auto add = [&](const MeasuredEnd &end, int member) {
        const QString key = keyOf(end);
        if (seen.contains(key))
            return;
        seen.insert(key);
        rows.append({end, m_members.at(member).host->ip, member});
    };
    for (int i = 0; i < int(m_members.size()); ++i) {
        const TestHost &host = *m_members.at(i).host;
        const HostIdentity identity = identityOf(host);
        if (!roles.contains(m_members.at(i).role) || !identity.isKnown())
            continue;
        // Whom no figure names has rows like the others.
        const Named named = m_named.value(identity.name, Named{m_hasWhole && !m_hasBonds, !m_hasWhole || m_hasBonds});
        if (named.whole)
            add({identity.name, {}}, i);
        if (named.bonds)
            add({identity.name, host.bond}, i);
    }
    return inNaturalOrder(rows);
}

QList<int> PairMembers::placesIn(const QList<PairMember> &rows, const QList<MeasuredEnd> &ends)
{
    const QHash<QString, int> places = placesOf(rows);
    QList<int> found;
    found.reserve(ends.size());
    for (const MeasuredEnd &end : ends)
        found.append(places.value(keyOf(end), -1));
    return found;
}

QList<int> PairMembers::placesIn(const QList<PairMember> &rows, const QList<Member> &members, MemberRole role) const
{
    const QHash<QString, int> places = placesOf(rows);
    QSet<int> found;
    for (const Member &member : members) {
        if (member.role != role)
            continue;
        const QString host = identityOf(*member.host).name;
        for (const QString &key : {keyOf(host, {}), keyOf(host, member.host->bond)}) {
            if (const int place = places.value(key, -1); place >= 0)
                found.insert(place);
        }
    }
    QList<int> sorted(found.begin(), found.end());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

} // namespace fabriscope
