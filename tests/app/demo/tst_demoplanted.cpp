// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/fleet/fleet.h"

#include <QTest>

#include <map>

namespace fabriscope::demo {

namespace {

constexpr qint64 someNow = 1'769'860'800'000; // 2026-01-31T12:00:00Z

FleetSeed usual(quint64 seed = 1)
{
    return {seed, 2400, 256, someNow};
}

struct Share {
    int tests = 0;
    int failed = 0;

    [[nodiscard]] double failure() const { return tests == 0 ? 0 : double(failed) / tests; }
};

/// How often tests with that host, or that port, failed.
template <class Key> std::map<quint32, Share> shares(Fleet &fleet, Key key)
{
    std::map<quint32, Share> found;
    for (quint32 ordinal = 0; ordinal < fleet.countAt(someNow); ++ordinal) {
        const PlannedTest &test = fleet.test(ordinal);
        std::map<quint32, bool> seen;
        for (const PortId port : fleet.members(test))
            seen[key(port)] = true;
        for (const auto &[member, isSeen] : seen) {
            ++found[member].tests;
            found[member].failed += test.failure == FailureCause::None ? 0 : 1;
        }
    }
    return found;
}

} // namespace

/// What is wrong with the fleet shows in its failures, for whoever looks.
class TestDemoPlanted : public QObject {
    Q_OBJECT
private slots:
    void hidesASickHost_data();
    void hidesASickHost();
    void hidesASickPort();
    void hidesASlowPair();
    void hadABadNight();
};

void TestDemoPlanted::hidesASickHost_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %d", int(seed)) << seed;
}

void TestDemoPlanted::hidesASickHost()
{
    QFETCH(quint64, seed);
    Fleet fleet(usual(seed));
    const auto byHost = shares(fleet, [](PortId port) { return hostOf(port); });
    QVERIFY(fleet.faults().sickHost);
    const Share sick = byHost.at(*fleet.faults().sickHost);
    QVERIFY2(sick.failure() > 0.75, qPrintable(QString::number(sick.failure())));
    for (const auto &[host, share] : byHost) {
        if (host != *fleet.faults().sickHost && share.tests >= 20)
            QVERIFY2(share.failure() < sick.failure(), qPrintable(QString::number(host)));
    }
}

void TestDemoPlanted::hidesASickPort()
{
    Fleet fleet(usual());
    const auto byPort = shares(fleet, [](PortId port) { return port; });
    const PortId sick = fleet.faults().sickPort.value();
    QVERIFY(byPort.at(sick).failure() > 0.6);
    QVERIFY(byPort.at(sick).tests >= 5);
    for (quint32 bond = 1; bond < bondsPerHost; ++bond) { // bond1 also stands for the host in collectives
        const PortId port = portOf(hostOf(sick), bond);
        if (port != sick && byPort.contains(port))
            QVERIFY(byPort.at(port).failure() < byPort.at(sick).failure());
    }
}

void TestDemoPlanted::hidesASlowPair()
{
    Fleet fleet(usual());
    const auto [first, second] = fleet.faults().slowPair.value();
    Share together;
    for (quint32 ordinal = 0; ordinal < 2400; ++ordinal) {
        const PlannedTest &test = fleet.test(ordinal);
        bool hasFirst = false;
        bool hasSecond = false;
        for (const PortId port : fleet.members(test)) {
            hasFirst |= hostOf(port) == first;
            hasSecond |= hostOf(port) == second;
        }
        together.tests += hasFirst && hasSecond ? 1 : 0;
        together.failed += hasFirst && hasSecond && test.failure != FailureCause::None ? 1 : 0;
    }
    const auto byHost = shares(fleet, [](PortId port) { return hostOf(port); });
    QVERIFY(together.tests >= 20);
    QVERIFY(together.failure() > 0.5);
    QVERIFY(together.failure() > byHost.at(first).failure());
    QVERIFY(together.failure() > byHost.at(second).failure());
}

void TestDemoPlanted::hadABadNight()
{
    Fleet fleet(usual());
    const PlantedFaults &faults = fleet.faults();
    Share bad;
    Share others;
    for (quint32 ordinal = 0; ordinal < 2400; ++ordinal) {
        const PlannedTest &test = fleet.test(ordinal);
        if (test.cluster != faults.badCluster.value())
            continue;
        const bool isBad = test.createdMsecs >= faults.badFromMsecs && test.createdMsecs < faults.badToMsecs;
        Share &share = isBad ? bad : others;
        ++share.tests;
        share.failed += test.failure == FailureCause::None ? 0 : 1;
    }
    QVERIFY(bad.tests >= 20);
    QVERIFY(bad.failure() > 0.6);
    QVERIFY(others.failure() < 0.1);
}

} // namespace fabriscope::demo

QTEST_GUILESS_MAIN(fabriscope::demo::TestDemoPlanted)
#include "tst_demoplanted.moc"
