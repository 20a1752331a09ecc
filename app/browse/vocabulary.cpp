// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/browse/vocabulary.h"

namespace fabriscope {

namespace {

constexpr size_t recentPlaces = 32'768;

bool shareTexts(const TestHost &a, const TestHost &b)
{
    const auto shared = [](const QString &x, const QString &y) {
        return x.constData() == y.constData() && x.size() == y.size();
    };
    return shared(a.resourceId, b.resourceId) && shared(a.bond, b.bond) && shared(a.ip, b.ip)
        && shared(a.serverName, b.serverName);
}

size_t placeOf(const TestHost &host)
{
    const auto address = [](const QString &text) { return reinterpret_cast<quintptr>(text.constData()) >> 4U; };
    const quintptr mixed =
        address(host.resourceId) + 31 * (address(host.bond) + 31 * (address(host.ip) + 31 * address(host.serverName)));
    return (mixed ^ (mixed >> 15U)) % recentPlaces;
}

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

size_t qHash(const TestHost &host, size_t seed) noexcept
{
    return qHashMulti(seed, host.resourceId, host.bond, host.ip, host.serverName);
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

Vocabulary::Id Vocabulary::internMember(const TestHost &host)
{
    const Id id = members.intern(host);
    if (id == namesOfMembers.size()) {
        namesOfMembers.append({names.intern(host.resourceId), names.intern(host.ip), names.intern(host.serverName),
                               names.intern(host.bond)});
    }
    return id;
}

Vocabulary::Id Vocabulary::memberOf(const TestHost &host)
{
    if (m_recent.empty())
        m_recent.resize(recentPlaces);
    Recent &recent = m_recent[placeOf(host)];
    if (!recent.used || !shareTexts(recent.host, host))
        recent = {host, internMember(host), true};
    return recent.id;
}

Vocabulary::Id Vocabulary::originOf(const std::shared_ptr<const Provenance> &from)
{
    // Tests of one answer come together and share their origin.
    const Id count = origins.size();
    return count > 0 && origins[count - 1] == from ? count - 1 : origins.append(from);
}

} // namespace fabriscope
