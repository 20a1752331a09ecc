// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/history/historymaker.h"

#include "app/fields/field.h"

#include <algorithm>

namespace fabriscope {

namespace {

void addOnce(QStringList &texts, const QString &text)
{
    if (!text.isEmpty() && !texts.contains(text, Qt::CaseInsensitive))
        texts.append(text);
}

void sortNaturally(QStringList &texts)
{
    std::sort(texts.begin(), texts.end(), [](const QString &a, const QString &b) {
        const int order = compareValues(a, b);
        return order != 0 ? order < 0 : a < b;
    });
}

bool isOlder(const MemberRun &a, const MemberRun &b)
{
    const auto momentA = a.test->created.moment();
    const auto momentB = b.test->created.moment();
    if (!momentA || !momentB)
        return momentA.has_value() && !momentB;
    return *momentA < *momentB;
}

bool isWorse(const Partner &a, const Partner &b)
{
    if (a.tally.failed != b.tally.failed)
        return a.tally.failed > b.tally.failed;
    if (a.tally.tests != b.tally.tests)
        return a.tally.tests > b.tally.tests;
    const int order = compareValues(a.who.name, b.who.name);
    return order != 0 ? order < 0 : a.who.by < b.who.by;
}

/// Whether somebody in \a roles has anything to do with a member in \a other.
bool meets(Direction direction, const QList<MemberRole> &roles, MemberRole other)
{
    if (direction != Direction::ClientsToServers)
        return true;
    return (other == MemberRole::Server && roles.contains(MemberRole::Client))
        || (other == MemberRole::Client && roles.contains(MemberRole::Server));
}

} // namespace

HistoryMaker::HistoryMaker(const MemberOfInterest &who)
{
    m_history.who = who;
}

void HistoryMaker::add(const StoredTest &stored)
{
    if (!stored.test)
        return;
    const QList<Member> members = membersOf(*stored.test);
    bool takesPart = false;
    for (const Member &member : members) {
        if (!isHost(*member.host, m_history.who.host))
            continue;
        const QString &bond = member.host->bond;
        if (!bond.isEmpty() && !m_bonds.contains(bond.toCaseFolded()))
            m_bonds.insert(bond.toCaseFolded(), bond);
        takesPart = takesPart || m_history.who.matches(*member.host);
    }
    if (takesPart)
        addRun(stored, members);
}

void HistoryMaker::addRun(const StoredTest &stored, const QList<Member> &members)
{
    const NetTest &test = *stored.test;
    MemberRun run{stored.key, stored.test, stateOf(test), {}, {}, 0};
    for (const Member &member : members) {
        if (!m_history.who.matches(*member.host))
            continue;
        if (!run.roles.contains(member.role))
            run.roles.append(member.role);
        addOnce(run.bonds, member.host->bond);
        noteHost(*member.host, test);
    }
    run.partners = addPartners(test, members, run.roles);
    m_history.all.add(run.state);
    m_types[test.netTestType].add(run.state);
    m_history.runsWithTime += test.created.hasMoment() ? 1 : 0;
    if (const QString &cluster = test.clusterName.isEmpty() ? test.clusterId : test.clusterName; !cluster.isEmpty())
        m_clusters.insert(cluster);
    m_history.runs.append(run);
}

void HistoryMaker::noteHost(const TestHost &host, const NetTest &test)
{
    const auto created = test.created.moment();
    if (m_history.runs.isEmpty() || (created && (!m_newest || *created >= *m_newest))) {
        m_history.host = host;
        m_newest = created ? created : m_newest;
    }
}

int HistoryMaker::addPartners(const NetTest &test, const QList<Member> &members, const QList<MemberRole> &roles)
{
    const Direction direction = directionOf(test);
    m_counted.clear();
    for (const Member &member : members) {
        if (meets(direction, roles, member.role) && !isHost(*member.host, m_history.who.host))
            addPartner(*member.host, test);
    }
    return int(m_counted.size());
}

/// Once a test, however many ports it has there.
void HistoryMaker::addPartner(const TestHost &host, const NetTest &test)
{
    const HostIdentity who = identityOf(host);
    if (!who.isKnown() || m_counted.contains(who))
        return;
    m_counted.insert(who);
    Partner &partner = m_partners[who];
    const auto created = test.created.moment();
    if (partner.tally.tests == 0 || (created && (!partner.lastMet || *created > *partner.lastMet))) {
        partner.who = who;
        partner.host = host;
        partner.lastMet = created ? created : partner.lastMet;
    }
    partner.tally.add(stateOf(test));
}

MemberHistory HistoryMaker::take()
{
    std::stable_sort(m_history.runs.begin(), m_history.runs.end(), isOlder);
    for (auto type = m_types.cbegin(); type != m_types.cend(); ++type)
        m_history.types.append({type.key(), *type});
    std::sort(m_history.types.begin(), m_history.types.end(), [](const TypeTally &a, const TypeTally &b) {
        return a.tally.tests != b.tally.tests ? a.tally.tests > b.tally.tests : a.netTestType < b.netTestType;
    });
    m_history.partners = m_partners.values();
    std::sort(m_history.partners.begin(), m_history.partners.end(), isWorse);
    m_history.bonds = m_bonds.values();
    m_history.clusters = m_clusters.values();
    sortNaturally(m_history.bonds);
    sortNaturally(m_history.clusters);
    return std::move(m_history);
}

} // namespace fabriscope
