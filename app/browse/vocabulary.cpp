// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/browse/vocabulary.h"

namespace fabriscope {

namespace {

size_t hashOf(const Quantity &quantity, size_t seed)
{
    return qHash(quantity.text, seed);
}

NetTest withoutMembers(const NetTest &test)
{
    NetTest bare;
    if (test.traffic) {
        bare.traffic = TrafficTest{test.traffic->protocol,
                                   test.traffic->trafficModel,
                                   test.traffic->duration,
                                   test.traffic->qp,
                                   test.traffic->gdr,
                                   {},
                                   {}};
    }
    if (test.delay)
        bare.delay = DelayTest{};
    if (test.comm)
        bare.comm = CommTest{test.comm->type, test.comm->model, test.comm->gpuNum, {}};
    return bare;
}

/// The number that a value of \a texts got lately, or else what \a intern() says.
template <class Recent, class Intern>
Vocabulary::Id numberOf(Recent &recent, const typename Recent::Texts &texts, quint32 kind, Intern intern)
{
    if (const auto known = recent.find(texts, kind))
        return *known;
    const Vocabulary::Id number = intern();
    recent.put(texts, number, kind);
    return number;
}

} // namespace

size_t qHash(const Surroundings &s, size_t seed) noexcept
{
    return qHashMulti(seed, s.netTestType, s.port, s.networkMode, s.clusterId, s.clusterName);
}

size_t qHash(const MemberShape &shape, size_t seed) noexcept
{
    return qHashMulti(seed, shape.clients, shape.servers, shape.delayHosts, shape.commHosts);
}

size_t qHash(const Settings &settings, size_t seed) noexcept
{
    const NetTest &test = settings.test;
    if (test.traffic) {
        seed = qHashMulti(seed, test.traffic->protocol, test.traffic->trafficModel, test.traffic->gdr.text);
        seed = hashOf(test.traffic->duration, hashOf(test.traffic->qp, seed));
    }
    if (test.comm)
        seed = hashOf(test.comm->gpuNum, qHashMulti(seed, test.comm->type, test.comm->model));
    return seed ^ size_t(test.delay ? 1 : 0);
}

Vocabulary::Id Vocabulary::profileOf(const TestKey &key)
{
    return numberOf(m_recentProfiles, {&key.profile}, 0, [&] { return profiles.intern(key.profile); });
}

Vocabulary::Id Vocabulary::statusOf(const NetTest &test)
{
    return numberOf(m_recentStatuses, {&test.status}, 0, [&] { return statuses.intern(test.status); });
}

Vocabulary::Id Vocabulary::surroundingsOf(const NetTest &test)
{
    return numberOf(m_recentSurroundings,
                    {&test.netTestType, &test.port, &test.networkMode, &test.clusterId, &test.clusterName}, 0, [&] {
                        return surroundings.intern(
                            {test.netTestType, test.port, test.networkMode, test.clusterId, test.clusterName});
                    });
}

/// Numbers and flags follow from their texts.
Vocabulary::Id Vocabulary::settingsOf(const NetTest &test)
{
    static const TrafficTest noTraffic;
    static const CommTest noComm;
    const TrafficTest &traffic = test.traffic ? *test.traffic : noTraffic;
    const CommTest &comm = test.comm ? *test.comm : noComm;
    const quint32 kind = (test.traffic ? 1U : 0U) | (test.delay ? 2U : 0U) | (test.comm ? 4U : 0U);
    return numberOf(m_recentSettings,
                    {&traffic.protocol, &traffic.trafficModel, &traffic.duration.text, &traffic.qp.text,
                     &traffic.gdr.text, &comm.type, &comm.model, &comm.gpuNum.text},
                    kind, [&] { return settings.intern({withoutMembers(test)}); });
}

Vocabulary::Id Vocabulary::nameOf(const QString &name)
{
    return numberOf(m_recentNames, {&name}, 0, [&] { return names.intern(name); });
}

Vocabulary::Id Vocabulary::internMember(const SharedHost &host)
{
    const Id id = members.intern(host);
    if (id == namesOfMembers.size()) {
        namesOfMembers.append(
            {nameOf(host->resourceId), nameOf(host->ip), nameOf(host->serverName), nameOf(host->bond)});
    }
    return id;
}

Vocabulary::Id Vocabulary::memberOf(const SharedHost &host)
{
    return m_hostNumbers.number(host, [this](const SharedHost &met) { return internMember(met); });
}

Vocabulary::Id Vocabulary::originOf(const std::shared_ptr<const Provenance> &from)
{
    // Tests of one answer come together and share their origin.
    const Id count = origins.size();
    return count > 0 && origins[count - 1] == from ? count - 1 : origins.append(from);
}

} // namespace fabriscope
