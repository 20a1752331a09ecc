// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/browse/testparts.h"

namespace fabriscope {

TestPart askedPart(FieldId id)
{
    switch (id) {
    case FieldId::MemberNames:
    case FieldId::Bonds:
        return TestPart::Member;
    case FieldId::Configuration:
        return TestPart::Settings;
    default:
        return valuePart(id);
    }
}

TestPart valuePart(FieldId id)
{
    using enum FieldId;
    switch (id) {
    case Status:
        return TestPart::Status;
    case TestId:
        return TestPart::Id;
    case NetTestType:
    case Cluster:
    case Port:
    case NetworkMode:
    case ClusterId:
    case ClusterName:
        return TestPart::Surroundings;
    case Protocol:
    case TrafficModel:
    case Duration:
    case QP:
    case GDR:
    case Library:
    case Collective:
    case GPUNum:
        return TestPart::Settings;
    case Created:
        return TestPart::Created;
    case Finished:
        return TestPart::Finished;
    case Elapsed:
        return TestPart::Elapsed;
    case Seen:
        return TestPart::Seen;
    case Gone:
        return TestPart::Gone;
    case Members:
    case Clients:
    case Servers:
    case Hosts:
        return TestPart::Count;
    default:
        return TestPart::Whole;
    }
}

quint32 partCount(const Vocabulary &words, TestPart part)
{
    switch (part) {
    case TestPart::Status:
        return words.statuses.size();
    case TestPart::Surroundings:
        return words.surroundings.size();
    case TestPart::Settings:
        return words.settings.size();
    case TestPart::Member:
        return words.members.size();
    default:
        return 0;
    }
}

NetTest partAsTest(const Vocabulary &words, TestPart part, quint32 number)
{
    NetTest test;
    switch (part) {
    case TestPart::Status:
        test.status = words.statuses[number];
        break;
    case TestPart::Surroundings: {
        const Surroundings &around = words.surroundings[number];
        test.netTestType = around.netTestType;
        test.port = around.port;
        test.networkMode = around.networkMode;
        test.clusterId = around.clusterId;
        test.clusterName = around.clusterName;
        break;
    }
    case TestPart::Settings:
        return words.settings[number].test;
    case TestPart::Member:
        test.delay = DelayTest{{*words.members[number]}};
        break;
    default:
        break;
    }
    return test;
}

const std::vector<quint32> &partColumn(const TestChunk &chunk, TestPart part)
{
    return part == TestPart::Status ? chunk.status : part == TestPart::Settings ? chunk.settings : chunk.surroundings;
}

std::optional<qint64> countOf(FieldId id, const NetTest &lists, const MemberShape &sizes)
{
    switch (id) {
    case FieldId::Members:
        return lists.traffic || lists.delay || lists.comm ? std::optional<qint64>(sizes.count()) : std::nullopt;
    case FieldId::Clients:
        return lists.traffic ? std::optional<qint64>(sizes.clients) : std::nullopt;
    case FieldId::Servers:
        return lists.traffic ? std::optional<qint64>(sizes.servers) : std::nullopt;
    case FieldId::Hosts:
        return lists.delay || lists.comm ? std::optional<qint64>(sizes.delayHosts + sizes.commHosts) : std::nullopt;
    default:
        return std::nullopt;
    }
}

std::optional<qint64> countOf(FieldId id, const TestChunk &chunk, quint32 row, const Vocabulary &words)
{
    return countOf(id, words.settings[chunk.settings[row]].test, words.shapes[chunk.shape[row]]);
}

std::optional<qint64> momentOf(TestPart part, const TestChunk &chunk, quint32 row, const Vocabulary &words)
{
    if (part == TestPart::Seen)
        return chunk.facts(row).lastSeen;
    if (part == TestPart::Gone)
        return chunk.facts(row).goneSince;
    const bool ofCreation = part == TestPart::Created;
    switch ((ofCreation ? chunk.createdAs : chunk.finishedAs)[row]) {
    case TimeSpelling::Missing:
        return std::nullopt;
    case TimeSpelling::Odd:
        return (ofCreation ? chunk.createdTime(row, words) : chunk.finishedTime(row, words)).moment();
    default:
        return (ofCreation ? chunk.created : chunk.finished)[row];
    }
}

std::optional<qint64> elapsedOf(const TestChunk &chunk, quint32 row, const Vocabulary &words)
{
    const auto from = momentOf(TestPart::Created, chunk, row, words);
    const auto to = momentOf(TestPart::Finished, chunk, row, words);
    return from && to && *to >= *from ? std::optional(*to - *from) : std::nullopt;
}

} // namespace fabriscope
