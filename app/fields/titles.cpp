// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fields/field.h"

#include <QCoreApplication>

namespace fabriscope {

namespace {

struct Words {
    const char *title;
    const char *tooltip;
};

/// In the order of FieldId.
constexpr Words words[] = {
    {QT_TRANSLATE_NOOP("fabriscope::Fields", "Status"),
     QT_TRANSLATE_NOOP("fabriscope::Fields",
                       "How far the test is, in the service's own word: InProgress, Finished, Failed, or another. Some "
                       "tests are said to be in progress although they have an end.")},
    {QT_TRANSLATE_NOOP("fabriscope::Fields", "Test ID"),
     QT_TRANSLATE_NOOP("fabriscope::Fields", "The identity of the test (TestId).")},
    {QT_TRANSLATE_NOOP("fabriscope::Fields", "Type"),
     QT_TRANSLATE_NOOP("fabriscope::Fields",
                       "What is tested (NetTestType): TrafficTest, DelayTest, CommTest, or another.")},
    {QT_TRANSLATE_NOOP("fabriscope::Fields", "Cluster"),
     QT_TRANSLATE_NOOP("fabriscope::Fields",
                       "The name of the cluster, or its id where it has no name. The filter finds both.")},
    {QT_TRANSLATE_NOOP("fabriscope::Fields", "Members"),
     QT_TRANSLATE_NOOP("fabriscope::Fields", "How many entries Clients, Servers and Hosts have together.")},
    {QT_TRANSLATE_NOOP("fabriscope::Fields", "Configuration"),
     QT_TRANSLATE_NOOP("fabriscope::Fields", "The settings of the test in a few words.")},
    {QT_TRANSLATE_NOOP("fabriscope::Fields", "Created"),
     QT_TRANSLATE_NOOP(
         "fabriscope::Fields",
         "When the test was created (CreationTime), in this computer's time zone. A question mark follows "
         "a time that came without a zone: it is read as UTC.")},
    {QT_TRANSLATE_NOOP("fabriscope::Fields", "Elapsed"),
     QT_TRANSLATE_NOOP("fabriscope::Fields",
                       "The time from the creation of the test to its end (FinishedTime − CreationTime).")},
    {QT_TRANSLATE_NOOP("fabriscope::Fields", "Port"),
     QT_TRANSLATE_NOOP("fabriscope::Fields", "The first port of the test (Port).")},
    {QT_TRANSLATE_NOOP("fabriscope::Fields", "Network mode"),
     QT_TRANSLATE_NOOP("fabriscope::Fields",
                       "The service's NetworkMode, as it was sent. Its meaning is documented nowhere.")},
    {QT_TRANSLATE_NOOP("fabriscope::Fields", "Finished"),
     QT_TRANSLATE_NOOP("fabriscope::Fields",
                       "When the test ended (FinishedTime), in this computer's time zone. A question mark follows a "
                       "time that came without a zone: it is read as UTC.")},
    {QT_TRANSLATE_NOOP("fabriscope::Fields", "Cluster ID"),
     QT_TRANSLATE_NOOP("fabriscope::Fields", "The identity of the cluster (ClusterId).")},
    {QT_TRANSLATE_NOOP("fabriscope::Fields", "Cluster name"),
     QT_TRANSLATE_NOOP("fabriscope::Fields", "The name of the cluster (ClusterName).")},
    {QT_TRANSLATE_NOOP("fabriscope::Fields", "Protocol"),
     QT_TRANSLATE_NOOP("fabriscope::Fields", "The protocol of a traffic test (Protocol): RDMA or TCP.")},
    {QT_TRANSLATE_NOOP("fabriscope::Fields", "Traffic model"),
     QT_TRANSLATE_NOOP("fabriscope::Fields",
                       "Who sends to whom in a traffic test (TrafficModel). MTON: the clients to the servers, one way. "
                       "Fullmesh: every member to every other.")},
    {QT_TRANSLATE_NOOP("fabriscope::Fields", "Duration"),
     QT_TRANSLATE_NOOP("fabriscope::Fields", "How long a traffic test is to send (Duration), in seconds.")},
    {QT_TRANSLATE_NOOP("fabriscope::Fields", "QP"),
     QT_TRANSLATE_NOOP("fabriscope::Fields",
                       "RDMA: the number of queue pairs. TCP: the number of concurrent connections (QP).")},
    {QT_TRANSLATE_NOOP("fabriscope::Fields", "GDR"),
     QT_TRANSLATE_NOOP("fabriscope::Fields",
                       "Whether an RDMA test uses GPUDirect RDMA (GDR). It means nothing for TCP.")},
    {QT_TRANSLATE_NOOP("fabriscope::Fields", "Clients"),
     QT_TRANSLATE_NOOP("fabriscope::Fields",
                       "How many entries Clients of a traffic test has. Of a Fullmesh, all members stand there.")},
    {QT_TRANSLATE_NOOP("fabriscope::Fields", "Servers"),
     QT_TRANSLATE_NOOP("fabriscope::Fields", "How many entries Servers of a traffic test has.")},
    {QT_TRANSLATE_NOOP("fabriscope::Fields", "Hosts"),
     QT_TRANSLATE_NOOP("fabriscope::Fields", "How many entries Hosts of a delay or communication library test has.")},
    {QT_TRANSLATE_NOOP("fabriscope::Fields", "Library"),
     QT_TRANSLATE_NOOP("fabriscope::Fields", "The communication library (Type): ACCL or NCCL.")},
    {QT_TRANSLATE_NOOP("fabriscope::Fields", "Collective"),
     QT_TRANSLATE_NOOP("fabriscope::Fields",
                       "The collective operation of a communication library test (Model), as AllToAll.")},
    {QT_TRANSLATE_NOOP("fabriscope::Fields", "GPUs"),
     QT_TRANSLATE_NOOP("fabriscope::Fields", "How many GPUs take part in a communication library test (GPUNum).")},
    {QT_TRANSLATE_NOOP("fabriscope::Fields", "Member names"),
     QT_TRANSLATE_NOOP("fabriscope::Fields",
                       "The hosts of the test, each once. The filter finds ResourceId, IP and ServerName.")},
    {QT_TRANSLATE_NOOP("fabriscope::Fields", "Bonds"),
     QT_TRANSLATE_NOOP("fabriscope::Fields", "The network bonds of the members (Bond), each once.")},
    {QT_TRANSLATE_NOOP("fabriscope::Fields", "Seen"),
     QT_TRANSLATE_NOOP(
         "fabriscope::Fields",
         "When the test was last known to be as it is shown: an answer of the service, or a file, held it "
         "then. Gone: the service's whole list did not have it any more.")},
    {QT_TRANSLATE_NOOP("fabriscope::Fields", "Gone"),
     QT_TRANSLATE_NOOP("fabriscope::Fields",
                       "Since when the service has the test no more; empty while it has it. The filter gone:true finds "
                       "those tests.")},
};
static_assert(std::size(words) == size_t(FieldId::Gone) + 1);

QString translated(const char *text)
{
    return QCoreApplication::translate("fabriscope::Fields", text);
}

} // namespace

QString Field::title() const
{
    return translated(words[size_t(id)].title);
}

QString Field::tooltip() const
{
    return translated(words[size_t(id)].tooltip);
}

} // namespace fabriscope
