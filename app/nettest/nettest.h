// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/nettest/hostlist.h"
#include "app/nettest/quantity.h"
#include "app/nettest/testtime.h"

#include <QMetaType>
#include <QString>

#include <memory>
#include <optional>

namespace fabriscope {

/// TrafficTest: bandwidth between members. MTON goes one way, from clients to servers; in a Fullmesh every pair
/// of the members talks, and all of them stand in clients (console manual).
struct TrafficTest {
    QString protocol;     ///< "RDMA", "TCP"
    QString trafficModel; ///< "MTON", "Fullmesh"; compare case-blind
    Quantity duration;    ///< seconds
    Quantity qp;          ///< RDMA: queue pairs; TCP: concurrent connections
    Flag gdr;             ///< GPUDirect RDMA; empty for TCP
    HostList clients;
    HostList servers;

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool isTcp() const;
    [[nodiscard]] bool isMton() const;
    [[nodiscard]] bool isFullmesh() const;
    friend bool operator==(const TrafficTest &, const TrafficTest &) = default;
};

/// DelayTest: latency between each pair of its hosts.
struct DelayTest {
    HostList hosts;

    [[nodiscard]] bool isEmpty() const { return hosts.isEmpty(); }
    friend bool operator==(const DelayTest &, const DelayTest &) = default;
};

/// CommTest: one collective of a communication library over all of its GPUs.
struct CommTest {
    QString type;    ///< the library: "ACCL", "NCCL"
    QString model;   ///< the collective: "AllToAll", …
    Quantity gpuNum; ///< GPUs in all
    HostList hosts;

    [[nodiscard]] bool isEmpty() const;
    friend bool operator==(const CommTest &, const CommTest &) = default;
};

/// What a test is, as far as the program knows types.
enum class TestKind : quint8 { Traffic, Delay, Comm, Other };

/// How far a test is. Words beyond the documented three are Running (Pending, Queued, Initializing, Running) or
/// Other (treated as ended, shown verbatim).
enum class TestState : quint8 { Running, Finished, Failed, Other };

/// One element of NetTestResults, decoded. A plain value: it holds what the record says, not what it should say.
struct NetTest {
    QString testId;      ///< byte for byte as sent (the documented sample holds a TAB); show displayText(testId)
    QString netTestType; ///< verbatim: "DelayTest", "TrafficTest", "CommTest", "NetDiag", …
    QString status;      ///< verbatim: "InProgress", "Finished", "Failed", …
    TestTime created;    ///< CreationTime
    TestTime finished;   ///< FinishedTime
    QString port;        ///< first port of the test
    QString networkMode; ///< "01", "2"; meaning undocumented
    QString clusterId;
    QString clusterName;
    std::optional<TrafficTest> traffic; ///< set when the record has the object, even an empty one
    std::optional<DelayTest> delay;
    std::optional<CommTest> comm;

    friend bool operator==(const NetTest &, const NetTest &) = default;
};

using NetTestPtr = std::shared_ptr<const NetTest>;

/// The kind by NetTestType if its object has content, else by the only object that has, else by NetTestType.
[[nodiscard]] TestKind kindOf(const NetTest &test);

[[nodiscard]] TestState stateOf(const NetTest &test);
/// The same for a bare Status word, in any case.
[[nodiscard]] TestState stateOf(QStringView status);

/// True for a running test whose end is still to come. The documented sample is InProgress *and* has a
/// FinishedTime: such a one is marked where it is shown, and not watched.
[[nodiscard]] bool isWatchable(const NetTest &test);
[[nodiscard]] bool isContradictory(const NetTest &test);

/// Finished − created in milliseconds, where both moments are known and in order.
[[nodiscard]] std::optional<qint64> elapsedMsecs(const NetTest &test);

} // namespace fabriscope

Q_DECLARE_METATYPE(fabriscope::NetTestPtr)
