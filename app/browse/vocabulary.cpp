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

Surroundings surroundingsOf(const NetTest &test)
{
    return {test.netTestType, test.port, test.networkMode, test.clusterId, test.clusterName};
}

Vocabulary::Id Vocabulary::settingsOf(const NetTest &test)
{
    Settings wanted{withoutMembers(test)};
    if (m_hasLastSettings && wanted == m_lastSettings)
        return m_lastSettingsId;
    m_lastSettingsId = settings.intern(wanted);
    m_lastSettings = std::move(wanted);
    m_hasLastSettings = true;
    return m_lastSettingsId;
}

Vocabulary::Id Vocabulary::internMember(const SharedHost &host)
{
    const Id id = members.intern(host);
    if (id == namesOfMembers.size()) {
        namesOfMembers.append({names.intern(host->resourceId), names.intern(host->ip), names.intern(host->serverName),
                               names.intern(host->bond)});
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
