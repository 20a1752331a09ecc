// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/measure/measureunit.h"
#include "app/measure/verdictwords.h"

namespace fabriscope {

/// What a name in a ResultDetial says of the value behind it, by words that tools for network tests use, in English and
/// Chinese, whatever the case and however they are joined ("srcIp", "src_ip", "源端"). A name with a word that is not
/// known says nothing of a figure: "expected_bandwidth" is none.
struct FieldWords {
    enum class Role : quint8 {
        Other,   ///< nothing that is known
        Source,  ///< who sends
        Target,  ///< who receives
        Server,  ///< who receives if somebody else is said to send, else a host
                 ///< ("ServerName")
        Host,    ///< a member, without a direction
        Unit,    ///< of the figures beside it
        Metric,  ///< what the figures beside it are of
        Size,    ///< of a message
        Figure,  ///< a measured figure
        NotReal, ///< what is expected, allowed, set, or a difference: figures below it are none
    };
    /// What a Unit is of.
    enum class UnitOf : quint8 {
        All,      ///< the figures beside it and below
        Quantity, ///< those of its quantity: "latency_unit"
        Size,     ///< the size of the messages
        Other,    ///< those of something that is not known: "duration_unit"
    };
    /// Which part of a member a Source, Target, Server or Host names.
    enum class Part : quint8 { Whole, Bond };

    Role role = Role::Other;
    Part part = Part::Whole;
    VerdictName verdict = VerdictName::None;
    bool isLoose = false;      ///< a "name" or an "id" may be that of anything
    bool isPlainValue = false; ///< a Figure of which another field may say what it is: "value"
    bool isClear = true;       ///< no word in it may mean that this is only mentioned: "worst_host"
    UnitOf unitOf = UnitOf::All;
    bool isExtreme = false;             ///< who it names may be there as the worst of all: "worst_host"
    bool isCount = false;               ///< numbers below it may count something: "retries"
    bool isBackward = false;            ///< from who is called the target: "reverse"
    bool isOfOthers = false;            ///< figures below it may be those of all: "fleet"
    bool isGoal = false;                ///< may be what is to be reached as well as who receives: "targets"
    bool isWhole = false;               ///< figures below it are of all of something: "summary"
    bool isCompany = false;             ///< of several hosts, each with figures of its own: "peers"
    bool isPeer = false;                ///< who is at the other end: "peer", "remote_ip"
    QString hostWord;                   ///< "host" of "host1" and "hostB": two fields that share it
                                        ///< name two members
    QString quantity;                   ///< "latency", "bandwidth", …; empty if only the statistic
                                        ///< is named
    std::optional<Dimension> dimension; ///< of the quantity
    QString statistic;                  ///< "min", "avg", "p99" …; what else tells two figures
                                        ///< apart ("tx") with it
    std::optional<MeasureUnit> unit;    ///< at the end of the name
};

/// Any thread; costs a few hundred comparisons, so remember what it said.
[[nodiscard]] FieldWords fieldWords(std::string_view name);

} // namespace fabriscope
