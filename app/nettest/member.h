// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/nettest/nettest.h"

#include <algorithm>

namespace fabriscope {

/// The part a member plays, which list of the record it stands in.
enum class MemberRole : quint8 { Client, Server, DelayHost, CommHost };

/// An entry of Clients, Servers or Hosts together with its role. Points into the test it was taken from.
struct Member {
    const TestHost *host = nullptr;
    MemberRole role = MemberRole::Client;
};

/// All entries of Clients, Servers and both Hosts lists, in the record's order, also those of a sub-object that
/// does not belong to the test's kind: nothing the record names is left out. The test must outlive the answer.
[[nodiscard]] QList<Member> membersOf(const NetTest &test);

/// True as soon as \a fits(host, role) says so of one of them; builds no list.
template <class Fits> bool anyMember(const NetTest &test, Fits fits)
{
    const auto anyOf = [&fits](const HostList &hosts, MemberRole role) {
        return std::any_of(hosts.begin(), hosts.end(), [&](const TestHost &host) { return fits(host, role); });
    };
    return (test.traffic
            && (anyOf(test.traffic->clients, MemberRole::Client) || anyOf(test.traffic->servers, MemberRole::Server)))
        || (test.delay && anyOf(test.delay->hosts, MemberRole::DelayHost))
        || (test.comm && anyOf(test.comm->hosts, MemberRole::CommHost));
}

/// How many that are, without building the list.
[[nodiscard]] qsizetype memberCount(const NetTest &test);

/// Who sends to whom, by the kind and the model of the test.
enum class Direction : quint8 {
    ClientsToServers, ///< MTON: one way
    EachWithEach,     ///< Fullmesh, delay: every ordered pair of the members
    Collective,       ///< one communication-library run over all members
    Unknown,          ///< a type or model nobody has described
};

[[nodiscard]] Direction directionOf(const NetTest &test);

/// How many ordered pairs take part: clients × servers, n × (n − 1), or 0 where pairs mean nothing.
[[nodiscard]] qint64 pairCount(const NetTest &test);

/// How many different hosts \a members are: entries with one ResourceId (or, where that is missing, one IP) are one
/// host with several bonds; entries without both are hosts of their own, as nothing says otherwise.
[[nodiscard]] qsizetype distinctHosts(const HostList &members);

/// GPUNum divided by the different hosts; nothing where it does not divide evenly or is no number.
[[nodiscard]] std::optional<qint64> gpusPerHost(const CommTest &comm);

} // namespace fabriscope
