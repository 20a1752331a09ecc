// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/archive/archive.h"
#include "app/nettest/hostidentity.h"
#include "app/nettest/member.h"

#include <QStringList>

namespace fabriscope {

/// Whose history it is: a host with all its ports, or one bond of it.
struct MemberOfInterest {
    HostIdentity host;
    QString bond; ///< empty: all of them

    [[nodiscard]] bool matches(const TestHost &member) const
    {
        return isHost(member, host) && (bond.isEmpty() || isSameBond(bond, member.bond));
    }
    friend bool operator==(const MemberOfInterest &, const MemberOfInterest &) = default;
};

/// How many tests ended how.
struct Tally {
    int tests = 0;
    int failed = 0;
    int finished = 0;
    int running = 0; ///< what is neither stands in tests only

    void add(TestState state);
    /// Of the tests that have ended; nothing while none has.
    [[nodiscard]] std::optional<double> failedShare() const;
    [[nodiscard]] int ended() const { return tests - running; }
    friend bool operator==(const Tally &, const Tally &) = default;
};

/// One test the member took part in.
struct MemberRun {
    TestKey key;
    NetTestPtr test;
    TestState state = TestState::Other;
    QList<MemberRole> roles; ///< each once
    QStringList bonds;       ///< each once, as sent first
    int partners = 0;        ///< other hosts it was tested with
};

struct TypeTally {
    QString netTestType; ///< verbatim
    Tally tally;
};

/// Another host, and how the tests went that both took part in.
struct Partner {
    HostIdentity who;
    TestHost host; ///< as the newest such test says
    Tally tally;
    std::optional<qint64> lastMet; ///< creation of the newest such test, ms since the epoch
};

/// A host or bond through all its tests. A plain value.
struct MemberHistory {
    MemberOfInterest who;
    TestHost host;         ///< as its newest test says
    QList<MemberRun> runs; ///< by creation, the oldest first; those without a time behind them
    int runsWithTime = 0;  ///< how many of them those are that have one
    Tally all;
    QList<TypeTally> types;  ///< the most frequent first
    QList<Partner> partners; ///< most failures first, then most tests, then by name
    QStringList bonds;       ///< every bond of the host, whether it is asked for or not, in natural order
    QStringList clusters;    ///< names, or ids where there is no name, in natural order
};

} // namespace fabriscope
