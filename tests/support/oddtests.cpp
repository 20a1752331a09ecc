// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/oddtests.h"

namespace fabriscope {

using namespace Qt::StringLiterals;

QString OddFleet::pick(const QStringList &texts)
{
    return texts.at(m_random.bounded(texts.size()));
}

QString OddFleet::id()
{
    switch (m_random.bounded(8)) {
    case 0:
        return pick({u"é"_s, u"测试"_s, u"ß"_s, u"Ä"_s, u"µ"_s, u"\u212a"_s}) + QString::number(m_random.bounded(30));
    case 1:
        return pick({u"test-"_s, u"TEST-"_s, u"Test-0"_s, u"test-00"_s}) + QString::number(m_random.bounded(120));
    case 2:
        return QString(qsizetype(m_random.bounded(300)), u'0') + QString::number(m_random.bounded(5));
    case 3:
        return pick({u""_s, u"a"_s, u"a\0"_s, u"a\0b"_s, u" a"_s, u"A"_s});
    default:
        return u"%1-%2"_s.arg(m_random.generate(), 8, 16, '0'_L1).arg(m_random.bounded(1000), 3, 16, '0'_L1);
    }
}

TestTime OddFleet::time()
{
    const qint64 minute = m_random.bounded(20) == 0 ? qint64(m_random.bounded(20'000'000)) - 10'000'000
                                                    : 28'400'000 + qint64(m_random.bounded(1'000'000));
    const qint64 msecs = minute * 60'000 + m_random.bounded(60'000);
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(msecs, Qt::UTC);
    switch (m_random.bounded(9)) {
    case 0:
        return {};
    case 1:
        return TestTime::fromText(pick({u"soon"_s, u"2024-13-45T99:99Z"_s, u"  "_s, u"n/a"_s}));
    case 2:
        return TestTime::fromText(moment.toString(u"yyyy-MM-ddTHH:mmZ"_s));
    case 3:
        return TestTime::fromText(moment.addSecs(8 * 3600).toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u"+08:00"_s);
    case 4:
        return TestTime::fromText(moment.toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s));
    case 5:
        return TestTime::fromText(QString::number(qAbs(msecs)) + u'\n');
    case 6:
        return TestTime::fromText(moment.toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s) + u"+0130"_s);
    default:
        return TestTime::fromText(moment.toString(u"yyyy-MM-ddTHH:mm:ssZ"_s));
    }
}

void OddFleet::makeMembersOdd(HostList &list)
{
    QList<TestHost> hosts = list.toList();
    for (TestHost &host : hosts) {
        if (m_random.bounded(3) != 0)
            continue;
        host.resourceId = pick({u""_s, u"node-01"_s, u"Node-1"_s, u"node-1"_s, u"node-10"_s, u"node"_s, u"node, b"_s,
                                u"node+"_s, u"节点"_s, host.resourceId});
        host.ip = pick({u""_s, host.ip});
        host.bond = pick({u""_s, u"Bond1"_s, u"bond01"_s, u"bond10"_s, u"bond 1"_s, u"bond"_s, host.bond});
    }
    while (m_random.bounded(12) == 0)
        hosts += hosts;
    list = hosts;
}

NetTest OddFleet::test()
{
    NetTest test = madeTest(m_random, ++m_count);
    test.created = time();
    test.finished = m_random.bounded(3) == 0 ? time() : test.created;
    if (test.finished.hasMoment() && m_random.bounded(2) == 0)
        test.finished = TestTime::fromText(QDateTime::fromMSecsSinceEpoch(test.finished.msecsUtc, Qt::UTC)
                                               .addSecs(m_random.bounded(90))
                                               .toString(u"yyyy-MM-ddTHH:mm:ssZ"_s));
    test.status = m_random.bounded(4) == 0 ? pick({u""_s, u"FAILED"_s, u"é"_s, u"bond1"_s}) : test.status;
    for (auto *hosts :
         {test.traffic ? &test.traffic->clients : nullptr, test.traffic ? &test.traffic->servers : nullptr,
          test.delay ? &test.delay->hosts : nullptr, test.comm ? &test.comm->hosts : nullptr}) {
        if (hosts)
            makeMembersOdd(*hosts);
    }
    return test;
}

QList<StoredTest> OddFleet::next(int count)
{
    QList<StoredTest> tests;
    for (int i = 0; i < count; ++i) {
        auto made = std::make_shared<NetTest>(test());
        StoredTest stored;
        stored.sequence = ++m_sequence;
        stored.key = {u"p"_s, u"%1 %2"_s.arg(id()).arg(m_count)};
        made->testId = m_random.bounded(10) == 0 ? id() : stored.key.testId;
        stored.test = std::move(made);
        tests.append(stored);
    }
    return tests;
}

StoredTest OddFleet::newer(const StoredTest &stored)
{
    const bool another = m_random.bounded(2) == 0;
    auto made = std::make_shared<NetTest>(another ? test() : *stored.test);
    made->testId = m_random.bounded(8) == 0 ? id() : stored.key.testId;
    made->status = pick({u"Failed"_s, u"Finished"_s, u"InProgress"_s});
    StoredTest newer = stored;
    newer.sequence = ++m_sequence;
    newer.test = std::move(made);
    return newer;
}

QString OddFleet::term()
{
    static const QStringList words =
        QString(u"node|node-1|bond1|e01-cn-00|10.0.|é|k|\"e, b\"|prod-1|a|2|20|2024-0|2025-1|19T02|:0|1:1|"
                "02:18:1|-0|6.3|\"-01 0\"|00Z|+08:00|\"2024-05-1,17\"|2024-1,17|1-1,0:0|a,b|rdma|\"qp 8\"|"
                "0|failed,finished|测"_s)
            .split(u'|');
    static const QStringList keyed =
        QString(u"status:failed|status:running|host:node-1|host=node-1|bond:bond1|bond=bond1|id:test|id=a|"
                "cluster:prod|type:traffic,delay|created<9999d|created>2024-06|created:2025|"
                "finished<=2025-03-01T10:00|members>3|members=8,2|clients>=2|servers<1|hosts>4|qp>4|"
                "duration>=30|elapsed>40|elapsed<1m|gdr:true|gpus=64|model:mton|configuration:rdma|port:2|"
                "mode:01"_s)
            .split(u'|');
    const QString term = m_random.bounded(2) == 0 ? pick(words) : pick(keyed);
    return m_random.bounded(4) == 0 ? u'-' + term : term;
}

QString OddFleet::query()
{
    QStringList terms;
    for (int i = m_random.bounded(1, 4); i > 0; --i)
        terms.append(term());
    return terms.join(u' ');
}

} // namespace fabriscope
