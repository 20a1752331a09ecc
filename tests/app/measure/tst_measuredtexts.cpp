// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/results/resultlayout.h"
#include "tests/app/measure/measuredlines.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace fabriscope;
using namespace Qt::StringLiterals;

/// Texts nobody has designed for, and large ones.
class tst_measuredtexts : public QObject {
    Q_OBJECT
private slots:
    void survivesEveryCut();
    void survivesNoise();
    void inventsNothing();
    void survivesDepth();
    void readsLargeResults();
    void readsWhatTheDemoMeasured();
    void readsWhatTheDemoSaysInWords();
};

namespace {

const QByteArray mixed =
    R"({"unit":"us","note":"a\u4e2d\ud83d\ude00","list":[{"src":"10.0.0.1","dst":"10.0.0.3","avg":5.1},
 {"src":"10.0.0.4","dst":"10.0.0.2","avg":"6"}],"inner":"{\"10.0.0.1\":{\"10.0.0.4\":\"7 us\"}}",
 "table":"src,dst,latency_us\n10.0.0.1,10.0.0.3,8\n","m":{"hosts":["10.0.0.1","10.0.0.3"],"latency_us":[[null,1],[2,null]]}})";

NetTest testOf(const demo::Figures &figures)
{
    HostList hosts;
    for (int member = 0; member < figures.members(); ++member) {
        const demo::PortId port = figures.port(member);
        const auto &host = figures.fleet().hosts().host(demo::hostOf(port));
        hosts.append(TestHost{QString::fromUtf8(host.resourceId), u"bond%1"_s.arg(demo::bondOf(port) + 1),
                              QString::fromUtf8(figures.fleet().hosts().bondAddress(port)),
                              QString::fromUtf8(host.serverName)});
    }
    NetTest test;
    test.netTestType = u"DelayTest"_s;
    test.delay = DelayTest{hosts};
    return test;
}

} // namespace

void tst_measuredtexts::survivesEveryCut()
{
    const NetTest test = fourMembers(u"DelayTest"_s);
    QCOMPARE(readMeasurements(test, mixed).values.size(), 6);
    for (qsizetype length = 0; length < mixed.size(); ++length)
        QVERIFY(readMeasurements(test, mixed.left(length)).values.size() <= 6);
}

void tst_measuredtexts::survivesNoise()
{
    const NetTest test = fourMembers(u"DelayTest"_s);
    std::mt19937 random(20261129);
    constexpr char letters[] = "{}[]\",:\\0.1eE-> \n\tus\xff";
    for (int round = 0; round < 3000; ++round) {
        QByteArray text = mixed;
        for (int i = 0; i < 4; ++i)
            text[qsizetype(random() % quint32(text.size()))] = letters[random() % (sizeof(letters) - 1)];
        const MeasuredResults results = readMeasurements(test, text);
        for (const Measurement &one : results.values) {
            QVERIFY(one.metric < results.metrics.size() && one.source < results.ends.size());
            QVERIFY(one.value >= 0 && one.source >= 0);
        }
    }
}

/// Every value stands in the text as it is, and the members are the test's.
void tst_measuredtexts::inventsNothing()
{
    const NetTest test = fourMembers(u"DelayTest"_s);
    const MeasuredResults results = readMeasurements(test, mixed);
    for (const Measurement &one : results.values)
        QVERIFY(mixed.contains(one.raw.toUtf8()));
    for (const MeasuredEnd &end : results.ends) {
        QVERIFY(std::any_of(test.delay->hosts.begin(), test.delay->hosts.end(), [&end](const TestHost &host) {
            return host.resourceId == end.host && host.bond == end.bond;
        }));
    }
}

void tst_measuredtexts::survivesDepth()
{
    const NetTest test = fourMembers(u"DelayTest"_s);
    const QByteArray deep = QByteArray(100'000, '[') + '1' + QByteArray(100'000, ']');
    QVERIFY(readMeasurements(test, deep).values.isEmpty());
    QByteArray nested = R"({"latency_us":5})";
    for (int i = 0; i < 8; ++i) {
        QByteArray escaped = nested;
        escaped.replace('\\', "\\\\").replace('"', "\\\"");
        nested = "{\"inner\":\"" + escaped + "\"}";
    }
    QVERIFY(readMeasurements(test, nested).values.isEmpty());
}

/// 60 MB: 250 members with each other, several times.
void tst_measuredtexts::readsLargeResults()
{
    QList<TestHost> hosts;
    for (int i = 0; i < 250; ++i)
        hosts.append({u"e01-%1"_s.arg(i), u"bond1"_s, u"10.1.%1.%2"_s.arg(i / 100).arg(i % 100), {}});
    NetTest test;
    test.netTestType = u"DelayTest"_s;
    HostList list;
    for (const TestHost &host : std::as_const(hosts))
        list.append(SharedHost(host));
    test.delay = DelayTest{list};
    QByteArray text = "[";
    qint64 written = 0;
    while (text.size() < 60'000'000) {
        for (int i = 0; i < 250; ++i) {
            const QByteArray source = hosts[i].ip.toLatin1();
            const QByteArray target = hosts[(i * 7 + int(written)) % 250].ip.toLatin1();
            if (source == target)
                continue;
            text += "{\"src\":\"" + source + "\",\"dst\":\"" + target + "\",\"latency_us\":"
                + QByteArray::number(++written) + ",\"sent\":\"somewhere else, to make it longer than it would be\"},";
        }
    }
    text.back() = ']';
    const MeasuredResults results = readMeasurements(test, text);
    QCOMPARE(results.values.size(), written);
    QCOMPARE(results.unreadCount(), 0);
    QCOMPARE(results.values.last().value, siValue(QByteArray::number(written).toStdString(), {Dimension::Time, -6, 0}));
}

/// Every pair of every layout with pairs, as exact as the demo writes it.
void tst_measuredtexts::readsWhatTheDemoMeasured()
{
    constexpr qint64 now = 1'769'860'800'000; // 2026-01-31T12:00:00Z
    demo::Fleet fleet({1, 300, 64, now});
    int compared = 0;
    for (quint32 ordinal = 0; ordinal < fleet.countAt(now); ++ordinal) {
        const demo::PlannedTest &planned = fleet.test(ordinal);
        const bool hasPairs = planned.kind == demo::DemoKind::Delay || planned.kind == demo::DemoKind::Traffic;
        if (!hasPairs || planned.failure == demo::FailureCause::Chance || planned.members > 40)
            continue;
        const demo::Figures figures(fleet, planned);
        const NetTest test = testOf(figures);
        const MeasuredResults results = readMeasurements(test, demo::resultDetial(fleet, planned, now + 86'400'000));
        QCOMPARE(results.unreadCount(), 0);
        const auto memberAt = [&](int end) {
            const MeasuredEnd &named = results.ends.at(end);
            const auto &hosts = test.delay->hosts;
            return int(std::find_if(hosts.begin(), hosts.end(),
                                    [&named](const TestHost &host) {
                                        return host.resourceId == named.host && host.bond == named.bond;
                                    })
                       - hosts.begin());
        };
        for (const Measurement &one : results.values) {
            const QString name = results.metrics.at(one.metric).name;
            if (name != "latency"_L1 && name != "latency avg"_L1 && name != "bandwidth"_L1)
                continue;
            const int from = memberAt(one.source);
            const int to = memberAt(one.target);
            const bool isTime = name != "bandwidth"_L1;
            const double wanted = isTime ? figures.latencyMicros(from, to) : figures.bandwidthGbps(from, to);
            QVERIFY(qAbs(one.value * (isTime ? 1e6 : 1e-9) - wanted) < 0.051);
            ++compared;
        }
    }
    QVERIFY(compared > 1000);
}

/// Every word of every diagnosis, and every host of a collective.
void tst_measuredtexts::readsWhatTheDemoSaysInWords()
{
    constexpr qint64 now = 1'769'860'800'000; // 2026-01-31T12:00:00Z
    demo::Fleet fleet({1, 600, 64, now});
    int failed = 0;
    int ofHosts = 0;
    for (quint32 ordinal = 0; ordinal < fleet.countAt(now); ++ordinal) {
        const demo::PlannedTest &planned = fleet.test(ordinal);
        if (planned.kind == demo::DemoKind::Sample)
            continue; // has no layout
        const QByteArray layout = demo::layoutOf(planned).name;
        if (layout != "reachability" && layout != "checks" && layout != "collective hosts")
            continue;
        const demo::Figures figures(fleet, planned);
        NetTest test = testOf(figures);
        test.netTestType = layout == "collective hosts" ? u"CommTest"_s : u"NetDiag"_s;
        const QByteArray text = demo::resultDetial(fleet, planned, now + 86'400'000);
        const MeasuredResults results = readMeasurements(test, text);
        QCOMPARE(results.unreadCount(), 0);
        const auto words =
            text.count("\"ok\"") + text.count("\"timeout\"") + text.count("\"pass\"") + text.count("\"fail\"");
        QCOMPARE(results.verdicts.size(), words);
        ofHosts += int(results.values.size());
        failed += int(std::count_if(results.verdicts.begin(), results.verdicts.end(),
                                    [](const MeasuredVerdict &one) { return !one.passed; }));
    }
    QVERIFY(failed > 0 && ofHosts > 0);
}

QTEST_GUILESS_MAIN(tst_measuredtexts)
#include "tst_measuredtexts.moc"
