// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/records/membertexts.h"

#include "app/demo/records/jsonwriter.h"

namespace fabriscope::demo {

const QByteArray &MemberTexts::text(PortId port, MemberStyle style)
{
    std::vector<QByteArray> &kept = m_kept[static_cast<std::size_t>(style)];
    if (kept.empty())
        kept.resize(std::size_t(m_hosts.size()) * bondsPerHost);
    if (kept[port].isNull())
        kept[port] = written(port, style);
    return kept[port];
}

QByteArray MemberTexts::written(PortId port, MemberStyle style) const
{
    const DemoHost &host = m_hosts.host(hostOf(port));
    const bool isWhole = style == MemberStyle::WholeHost;
    QByteArray object;
    JsonWriter json(object);
    json.beginObject();
    json.string("ResourceId", host.resourceId);
    if (!isWhole)
        json.string("Bond", (style == MemberStyle::Port ? "bond" : "Bond") + QByteArray::number(bondOf(port) + 1));
    json.string("IP", isWhole ? m_hosts.hostAddress(hostOf(port)) : m_hosts.bondAddress(port));
    json.string("ServerName", host.serverName);
    json.endObject();
    return object;
}

} // namespace fabriscope::demo
