// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/nettest/member.h"

#include <QList>
#include <QString>

namespace fabriscope {

/// The ports of one host, in natural order of their bonds.
struct TopologyHost {
    QString name;       ///< ResourceId, or what stands in its place
    QString address;    ///< of the first port
    QList<int> members; ///< indexes into membersOf()
};

/// Hosts drawn together, with a title.
struct TopologyCluster {
    enum class By : quint8 { Host, Subnet, Name }; ///< what its members have in common, or only their order
    QString title;
    QList<TopologyHost> hosts;
    By by = By::Host;

    [[nodiscard]] qsizetype size() const;
};

/// The chosen \a members by host, hosts in natural order of their names.
[[nodiscard]] QList<TopologyHost> hostsOf(const QList<Member> &all, const QList<int> &members);

/// \a hosts in at most about \a most clusters: each on its own if they are few enough, else by subnet of their first
/// address (/24, else /16), else cut into runs of neighbours by name.
[[nodiscard]] QList<TopologyCluster> clustered(const QList<TopologyHost> &hosts, qsizetype most);

/// How a member is called in a drawing, cleaned and short: "e01-cn-… · bond1".
[[nodiscard]] QString drawnName(const TestHost &host);

} // namespace fabriscope
