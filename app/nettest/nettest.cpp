// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/nettest/nettest.h"

#include <array>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

bool equals(QStringView text, QLatin1StringView word)
{
    return text.trimmed().compare(word, Qt::CaseInsensitive) == 0;
}

bool hasContent(const NetTest &test, TestKind kind)
{
    switch (kind) {
    case TestKind::Traffic:
        return test.traffic && !test.traffic->isEmpty();
    case TestKind::Delay:
        return test.delay && !test.delay->isEmpty();
    case TestKind::Comm:
        return test.comm && !test.comm->isEmpty();
    case TestKind::Other:
        break;
    }
    return false;
}

TestKind kindNamed(QStringView netTestType)
{
    if (equals(netTestType, "TrafficTest"_L1))
        return TestKind::Traffic;
    if (equals(netTestType, "DelayTest"_L1))
        return TestKind::Delay;
    if (equals(netTestType, "CommTest"_L1))
        return TestKind::Comm;
    return TestKind::Other;
}

} // namespace

bool TrafficTest::isEmpty() const
{
    return protocol.isEmpty() && trafficModel.isEmpty() && duration.isMissing() && qp.isMissing() && gdr.isMissing()
        && clients.isEmpty() && servers.isEmpty();
}

bool TrafficTest::isTcp() const
{
    return equals(protocol, "TCP"_L1);
}

bool TrafficTest::isMton() const
{
    return equals(trafficModel, "MTON"_L1);
}

bool TrafficTest::isFullmesh() const
{
    return equals(trafficModel, "Fullmesh"_L1);
}

bool CommTest::isEmpty() const
{
    return type.isEmpty() && model.isEmpty() && gpuNum.isMissing() && hosts.isEmpty();
}

TestKind kindOf(const NetTest &test)
{
    const TestKind named = kindNamed(test.netTestType);
    if (named != TestKind::Other && hasContent(test, named))
        return named;
    TestKind only = named;
    int filled = 0;
    for (const TestKind kind : {TestKind::Traffic, TestKind::Delay, TestKind::Comm}) {
        if (hasContent(test, kind)) {
            only = kind;
            ++filled;
        }
    }
    return filled == 1 ? only : named;
}

TestState stateOf(const NetTest &test)
{
    return stateOf(test.status);
}

TestState stateOf(QStringView status)
{
    if (equals(status, "Finished"_L1))
        return TestState::Finished;
    if (equals(status, "Failed"_L1))
        return TestState::Failed;
    static constexpr std::array running{"InProgress"_L1, "Pending"_L1, "Queued"_L1, "Initializing"_L1, "Running"_L1};
    for (const QLatin1StringView word : running) {
        if (equals(status, word))
            return TestState::Running;
    }
    return TestState::Other;
}

bool isContradictory(const NetTest &test)
{
    return stateOf(test) == TestState::Running && !test.finished.isMissing();
}

bool isWatchable(const NetTest &test)
{
    return stateOf(test) == TestState::Running && test.finished.isMissing();
}

std::optional<qint64> elapsedMsecs(const NetTest &test)
{
    const auto from = test.created.moment();
    const auto to = test.finished.moment();
    if (!from || !to || *to < *from)
        return std::nullopt;
    return *to - *from;
}

} // namespace fabriscope
