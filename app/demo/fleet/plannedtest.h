// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/fleet/hostcatalogue.h"

#include <vector>

namespace fabriscope::demo {

enum class DemoKind : quint8 { Traffic, Delay, Comm, Diag, Sample };

/// The documented spellings of a time (eflo-api.md, section 1).
enum class TimeSpelling : quint8 { Plain, NoSeconds, Offset, NoZone, EpochMsecs };

enum class FailureCause : quint8 { None, Chance, SickHost, SickPort, SlowPair, BadNight };

/// All about one test of the fleet, and how it will end. Times are ms since the epoch. Texts and figures follow from
/// the key when they are needed: a fleet of 100,000 tests must be made in no time.
struct PlannedTest {
    quint64 key = 0; ///< of the random streams of its own
    qint64 createdMsecs = 0;
    qint64 startedMsecs = 0; ///< Pending before
    qint64 endedMsecs = 0;   ///< InProgress before
    quint32 firstMember = 0; ///< in the fleet's list of members
    quint16 members = 0;
    quint16 clients = 0; ///< the first of the members; the others are servers
    quint16 port = 0;
    quint16 durationSecs = 0; ///< traffic
    quint16 qp = 0;           ///< traffic: queue pairs or connections
    quint16 gpus = 0;         ///< comm
    quint8 cluster = 0;
    quint8 collective = 0; ///< comm: an index into collectiveNames
    DemoKind kind = DemoKind::Traffic;
    TimeSpelling createdAs = TimeSpelling::Plain;
    TimeSpelling endedAs = TimeSpelling::Plain;
    FailureCause failure = FailureCause::None;
    bool isTcp = false;
    bool isFullmesh = false;
    bool isGdr = false;
    bool isNccl = false;
};

inline constexpr std::array<const char *, 6> collectiveNames{"AllReduce",     "AllToAll",  "AllGather",
                                                             "ReduceScatter", "Broadcast", "SendRecv"};

/// The members of all tests, one after the other.
using MemberList = std::vector<PortId>;

} // namespace fabriscope::demo
