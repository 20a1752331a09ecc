// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/fleetanswer.h"

#include <QDateTime>
#include <QList>
#include <QRandomGenerator>

namespace fabriscope {

namespace {

constexpr int hostCount = 1900;
constexpr int bondCount = 8;

QByteArray number(quint32 value, int digits, int base = 10)
{
    return QByteArray::number(value, base).rightJustified(digits, '0');
}

/// "e01-cn-…" with eleven letters and digits that belong to the host.
QByteArray resourceId(int host)
{
    return "e01-cn-" + number(quint32(host) * 2654435761u, 11, 36);
}

class Fleet {
public:
    QByteArray answer(int tests)
    {
        QByteArray json = R"({"RequestId":"3C683243-7915-57FB-9570-A2932C1C0F78","NetTestResults":[)";
        for (int i = 0; i < tests; ++i)
            json += (i > 0 ? "," : "") + test(i);
        return json + R"(],"MaxResults":100})";
    }

private:
    QByteArray test(int index)
    {
        static constexpr const char *states[] = {"Finished", "Finished", "Finished", "Failed", "InProgress"};
        const qint64 created = 1'704'067'200 + qint64(index) * 77;
        const QByteArray cluster = number(quint32(m_random.bounded(3)), 1);
        QByteArray json = R"({"Port":"23456","TestId":")" + number(m_random.generate(), 8, 16) + '-'
            + number(quint32(index), 12, 16) + R"(","Status":")" + states[m_random.bounded(5)] + R"(","CreationTime":")"
            + time(created) + R"(","FinishedTime":")" + time(created + 60) + R"(","ClusterId":"i11066721171826501)"
            + cluster + R"(","ClusterName":"lingjun-prod-)" + cluster + R"(","NetworkMode":"01",)";
        switch (m_random.bounded(3)) {
        case 0:
            return json + R"("NetTestType":"DelayTest","DelayTest":{"Hosts":)" + members(memberCount(), true) + "}}";
        case 1:
            return json
                + R"("NetTestType":"CommTest","CommTest":{"Type":"NCCL","Model":"AllToAll","GPUNum":"64","Hosts":)"
                + members(memberCount(), false) + "}}";
        default:
            return json + traffic();
        }
    }

    QByteArray traffic()
    {
        const int count = memberCount();
        const bool mton = m_random.bounded(2) == 0;
        const int clients = mton ? count / 2 : count;
        return R"("NetTestType":"TrafficTest","TrafficTest":{"Protocol":"RDMA","TrafficModel":")"
            + QByteArray(mton ? "MTON" : "Fullmesh") + R"(","Duration":30,"QP":8,"GDR":"True","Clients":)"
            + members(clients, true) + R"(,"Servers":)" + members(count - clients, true) + "}}";
    }

    /// 3 to 32, small ones more often.
    int memberCount() { return 3 + int(m_random.bounded(30) * m_random.bounded(1.0)); }

    QByteArray members(int count, bool withBond)
    {
        QByteArray json = "[";
        for (int i = 0; i < count; ++i)
            json += (i > 0 ? "," : "") + member(withBond);
        return json + ']';
    }

    QByteArray member(bool withBond)
    {
        const int host = m_random.bounded(hostCount);
        const int bond = m_random.bounded(bondCount);
        const QByteArray bondPart = withBond ? R"("Bond":"bond)" + number(quint32(bond), 1) + R"(",)" : QByteArray();
        return R"({"ResourceId":")" + resourceId(host) + R"(",)" + bondPart + R"("IP":"10.)" + number(quint32(bond), 1)
            + '.' + number(quint32(host / 250), 1) + '.' + number(quint32(host % 250), 1)
            + R"(","ServerName":"gpu-node-)" + number(quint32(host), 4) + R"("})";
    }

    static QByteArray time(qint64 seconds)
    {
        return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODate).toLatin1();
    }

    QRandomGenerator m_random{1};
};

} // namespace

QByteArray fleetAnswer(int tests)
{
    return Fleet().answer(tests);
}

} // namespace fabriscope
