// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/records/recordencoder.h"

#include "app/demo/records/jsonwriter.h"
#include "app/demo/records/samplerecord.h"
#include "app/demo/records/timetext.h"

namespace fabriscope::demo {

namespace {

/// The case of "bond1" varies from test to test.
MemberStyle styleOf(const PlannedTest &test)
{
    if (test.kind == DemoKind::Comm)
        return MemberStyle::WholeHost;
    return test.key % 37 == 5 ? MemberStyle::OddPort : MemberStyle::Port;
}

} // namespace

QByteArrayView netTestTypeOf(const PlannedTest &test)
{
    switch (test.kind) {
    case DemoKind::Traffic:
        return "TrafficTest";
    case DemoKind::Delay:
        return "DelayTest";
    case DemoKind::Comm:
        return "CommTest";
    case DemoKind::Diag:
    case DemoKind::Sample:
        break;
    }
    return "NetDiag";
}

void RecordEncoder::write(JsonWriter &json, const PlannedTest &test, qint64 momentMsecs)
{
    if (test.kind == DemoKind::Sample)
        return json.raw(sampleRecord());
    json.beginObject();
    writeFields(json, test, momentMsecs);
    json.endObject();
}

QByteArray RecordEncoder::fields(const PlannedTest &test, qint64 momentMsecs)
{
    QByteArray object;
    JsonWriter json(object);
    write(json, test, momentMsecs);
    return object.sliced(1, object.size() - 2);
}

void RecordEncoder::writeFields(JsonWriter &json, const PlannedTest &test, qint64 momentMsecs)
{
    const DemoCluster &cluster = m_fleet.hosts().clusters()[test.cluster];
    json.string("Port", QByteArray::number(test.port));
    json.string("NetTestType", netTestTypeOf(test));
    json.string("TestId", testIdOf(test));
    json.string("Status", statusOf(test, momentMsecs));
    json.string("CreationTime", timeText(test.createdMsecs, test.createdAs));
    if (momentMsecs >= test.endedMsecs)
        json.string("FinishedTime", timeText(test.endedMsecs, test.endedAs));
    else if (test.key % 2 == 0)
        json.string("FinishedTime", "");
    if (test.kind == DemoKind::Traffic) {
        writeTraffic(json, test);
    } else if (test.kind == DemoKind::Comm) {
        writeComm(json, test);
    } else {
        json.key("DelayTest");
        json.beginObject();
        writeMembers(json, "Hosts", test, 0, test.members);
        json.endObject();
    }
    json.string("ClusterId", cluster.id);
    json.string("NetworkMode", cluster.networkMode);
    json.string("ClusterName", cluster.name);
}

void RecordEncoder::writeTraffic(JsonWriter &json, const PlannedTest &test)
{
    json.key("TrafficTest");
    json.beginObject();
    json.string("Protocol", test.isTcp ? "TCP" : "RDMA");
    json.string("TrafficModel", test.isFullmesh ? "Fullmesh" : "MTON");
    json.number("Duration", qint64(test.durationSecs));
    json.number("QP", qint64(test.qp));
    json.string("GDR", test.isTcp ? "" : (test.isGdr ? "True" : "False"));
    writeMembers(json, "Clients", test, 0, test.clients);
    writeMembers(json, "Servers", test, test.clients, test.members - test.clients);
    json.endObject();
}

void RecordEncoder::writeComm(JsonWriter &json, const PlannedTest &test)
{
    json.key("CommTest");
    json.beginObject();
    json.string("Type", test.isNccl ? "NCCL" : "ACCL");
    json.string("Model", collectiveNames[test.collective]);
    json.string("GPUNum", QByteArray::number(test.gpus));
    writeMembers(json, "Hosts", test, 0, test.members);
    json.endObject();
}

void RecordEncoder::writeMembers(JsonWriter &json, QByteArrayView name, const PlannedTest &test, std::size_t first,
                                 std::size_t count)
{
    const MemberStyle style = styleOf(test);
    json.key(name);
    json.beginArray();
    for (const PortId port : m_fleet.members(test).subspan(first, count))
        json.raw(m_texts.text(port, style));
    json.endArray();
}

} // namespace fabriscope::demo
