// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/nettest/hostidentity.h"

namespace fabriscope {

namespace {

using By = HostIdentity::By;

struct Known {
    By by = By::Nothing;
    const QString *name = nullptr;
};

Known knownBy(const TestHost &host)
{
    if (!host.resourceId.isEmpty())
        return {By::ResourceId, &host.resourceId};
    if (!host.ip.isEmpty())
        return {By::Ip, &host.ip};
    if (!host.serverName.isEmpty())
        return {By::ServerName, &host.serverName};
    return {};
}

} // namespace

size_t qHash(const HostIdentity &identity, size_t seed) noexcept
{
    return qHashMulti(seed, quint8(identity.by), identity.name);
}

HostIdentity identityOf(const TestHost &host)
{
    const Known known = knownBy(host);
    return known.name ? HostIdentity{known.by, *known.name} : HostIdentity();
}

bool isHost(const TestHost &host, const HostIdentity &identity)
{
    const Known known = knownBy(host);
    return known.name && known.by == identity.by && *known.name == identity.name;
}

bool isSameBond(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace fabriscope
