// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/fleet/fleet.h"
#include "app/demo/fleet/nights.h"
#include "app/demo/records/jsonwriter.h"
#include "app/demo/records/recordencoder.h"
#include "app/demo/records/samplerecord.h"
#include "app/record/decode.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <map>

namespace fabriscope::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 someNow = 1'769'860'800'000; // 2026-01-31T12:00:00Z

FleetSeed usual(quint64 seed = 1)
{
    return {seed, 2400, 256, someNow};
}

/// All records at a moment, as one JSON array.
QByteArray recordsAt(Fleet &fleet, qint64 moment)
{
    QByteArray bytes;
    JsonWriter json(bytes);
    RecordEncoder encoder(fleet);
    json.beginArray();
    for (quint32 ordinal = fleet.countAt(moment); ordinal > 0; --ordinal)
        encoder.write(json, fleet.test(ordinal - 1), moment);
    json.endArray();
    return bytes;
}

NetTest decoded(const Fleet &fleet, const PlannedTest &test, qint64 moment)
{
    QByteArray bytes;
    JsonWriter json(bytes);
    RecordEncoder(fleet).write(json, test, moment);
    const auto record = decodeRecord(bytes);
    return record ? *record->test : NetTest();
}

} // namespace

/// The made-up fleet: the same again and again, of any size, and worth looking at.
class TestDemoFleet : public QObject {
    Q_OBJECT
private slots:
    void isTheSameAgain_data();
    void isTheSameAgain();
    void hasTheSizeAskedFor_data();
    void hasTheSizeAskedFor();
    void keepsTheRulesOfRecords();
    void holdsTheDocumentedSample();
    void isInOrder();
    void spellsTimesInEveryWay();
    void testsAtNight();
    void testsAgainAfterFailures();
    void hasAllKinds();
    void runsADozenThatEnd();
    void goesOnForEver();
};

void TestDemoFleet::isTheSameAgain_data()
{
    QTest::addColumn<quint64>("seed");
    for (const quint64 seed : {quint64(0), quint64(1), quint64(2), quint64(4294967295)})
        QTest::addRow("seed %llu", static_cast<unsigned long long>(seed)) << seed;
}

void TestDemoFleet::isTheSameAgain()
{
    QFETCH(quint64, seed);
    const FleetSeed wanted{seed, 600, 256, someNow};
    Fleet fleet(wanted);
    Fleet again(wanted);
    Fleet other({seed + 1, 600, 256, someNow});
    QCOMPARE(recordsAt(again, someNow + dayMsecs), recordsAt(fleet, someNow + dayMsecs));
    QCOMPARE(recordsAt(again, someNow), recordsAt(fleet, someNow)); // also after having looked ahead
    QVERIFY(recordsAt(other, someNow) != recordsAt(fleet, someNow));
}

void TestDemoFleet::hasTheSizeAskedFor_data()
{
    QTest::addColumn<int>("tests");
    QTest::addColumn<int>("hosts");
    const auto row = [](int tests, int hosts) { QTest::addRow("%d tests, %d hosts", tests, hosts) << tests << hosts; };
    for (const int tests : {0, 1, 2, 3, 5, 24, 500}) {
        for (const int hosts : {1, 2, 3, 12, 60, 2000})
            row(tests, hosts);
    }
    row(100'000, 2000);
    row(3000, 50'000);
}

void TestDemoFleet::hasTheSizeAskedFor()
{
    QFETCH(int, tests);
    QFETCH(int, hosts);
    Fleet fleet({1, tests, hosts, someNow});
    QCOMPARE(fleet.countAt(someNow), quint32(tests));
    QCOMPARE(fleet.hosts().size(), quint32(hosts));
    QSet<QByteArray> ids;
    for (quint32 ordinal = 0; ordinal < quint32(tests); ++ordinal) {
        const PlannedTest &test = fleet.test(ordinal);
        ids.insert(testIdOf(test));
        if (test.kind == DemoKind::Sample)
            continue;
        QVERIFY(test.members > 0 && test.members <= 128 + bondsPerHost);
        QVERIFY(test.clients <= test.members);
        QVERIFY(test.createdMsecs >= someNow - 30 * dayMsecs && test.createdMsecs <= someNow);
        for (const PortId port : fleet.members(test))
            QCOMPARE(fleet.hosts().clusterOf(hostOf(port)), quint32(test.cluster));
    }
    QCOMPARE(ids.size(), tests);
    QCOMPARE(fleet.countAt(someNow + dayMsecs) > quint32(tests), tests > 0);
}

void TestDemoFleet::keepsTheRulesOfRecords()
{
    Fleet fleet(usual());
    const QJsonArray records = QJsonDocument::fromJson(recordsAt(fleet, someNow)).array();
    QCOMPARE(records.size(), 2400);
    for (const auto &value : records) {
        const QJsonObject record = value.toObject();
        if (record["TestId"_L1].toString().startsWith("String"_L1))
            continue;
        const QString type = record["NetTestType"_L1].toString();
        const QJsonObject traffic = record["TrafficTest"_L1].toObject();
        QCOMPARE(record.contains("TrafficTest"_L1), type == "TrafficTest"_L1);
        if (type == "TrafficTest"_L1) {
            const bool isTcp = traffic["Protocol"_L1] == "TCP"_L1;
            QVERIFY(traffic["GDR"_L1].isString() && traffic["GDR"_L1].toString().isEmpty() == isTcp);
            QVERIFY(traffic["QP"_L1].isDouble() && traffic["Duration"_L1].isDouble());
            QCOMPARE(traffic["Servers"_L1].toArray().isEmpty(), traffic["TrafficModel"_L1] == "Fullmesh"_L1);
            QVERIFY(!traffic["Clients"_L1].toArray().isEmpty());
        } else if (type == "CommTest"_L1) {
            const QJsonObject comm = record["CommTest"_L1].toObject();
            QVERIFY(comm["GPUNum"_L1].isString());
            QVERIFY(!comm["Hosts"_L1].toArray().first().toObject().contains("Bond"_L1));
        } else {
            QVERIFY(record["DelayTest"_L1].toObject()["Hosts"_L1].toArray().first().toObject().contains("Bond"_L1));
        }
        QCOMPARE(record["Status"_L1] == "InProgress"_L1, record["FinishedTime"_L1].toString().isEmpty());
    }
}

void TestDemoFleet::holdsTheDocumentedSample()
{
    QFile file(QStringLiteral(FABRISCOPE_TEST_DATA "/sample-response.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject documented = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject served = QJsonDocument::fromJson(sampleRecord()).object();
    QCOMPARE(served, documented["NetTestResults"_L1].toArray().first().toObject());
    QCOMPARE(QString::fromUtf8(sampleTestId()), served["TestId"_L1].toString());
    Fleet fleet(usual());
    QCOMPARE(recordsAt(fleet, someNow).count(sampleRecord()), 1);
    QVERIFY(fleet.find(sampleTestId(), someNow));
}

void TestDemoFleet::isInOrder()
{
    Fleet fleet(usual());
    qint64 before = 0;
    for (quint32 ordinal = 0; ordinal < fleet.countAt(someNow + hourMsecs); ++ordinal) {
        const NetTest test = decoded(fleet, fleet.test(ordinal), someNow + hourMsecs);
        QVERIFY(test.created.hasMoment());
        QVERIFY2(test.created.msecsUtc >= before, qPrintable(test.created.text)); // by the times as they are shown
        before = test.created.msecsUtc;
        if (stateOf(test) != TestState::Running)
            QVERIFY(test.finished.msecsUtc > test.created.msecsUtc);
    }
}

void TestDemoFleet::spellsTimesInEveryWay()
{
    Fleet fleet({1, 150, 60, someNow});
    std::map<TimeSpelling, int> created;
    std::map<TimeSpelling, int> finished;
    int plain = 0;
    for (quint32 ordinal = 0; ordinal < 150; ++ordinal) {
        const PlannedTest &test = fleet.test(ordinal);
        ++created[test.createdAs];
        ++finished[test.endedAs];
        plain += test.createdAs == TimeSpelling::Plain ? 1 : 0;
        QVERIFY(!decoded(fleet, test, someNow).created.isMissing());
    }
    QCOMPARE(created.size(), 5U);
    QCOMPARE(finished.size(), 5U);
    QVERIFY(plain > 110);
}

void TestDemoFleet::testsAtNight()
{
    Fleet fleet(usual());
    std::array<int, 24> byHour{};
    for (quint32 ordinal = 0; ordinal < 2300; ++ordinal)
        ++byHour[static_cast<std::size_t>(fleet.test(ordinal).createdMsecs / hourMsecs % 24)];
    int night = 0;
    for (const std::size_t hour : {14U, 15U, 16U, 17U, 18U, 19U, 20U, 21U}) // 22:00 to 06:00 in China
        night += byHour[hour];
    QVERIFY2(night > 2300 * 6 / 10 && night < 2300 * 95 / 100, qPrintable(QString::number(night)));
    QVERIFY(byHour[3] + byHour[4] + byHour[5] > 20); // and some by day
}

void TestDemoFleet::testsAgainAfterFailures()
{
    Fleet fleet(usual());
    std::map<quint32, int> timesTested;
    for (quint32 ordinal = 0; ordinal < 2400; ++ordinal)
        ++timesTested[fleet.test(ordinal).firstMember];
    const auto again =
        std::count_if(timesTested.begin(), timesTested.end(), [](const auto &entry) { return entry.second > 1; });
    QVERIFY2(again > 100, qPrintable(QString::number(again)));
}

void TestDemoFleet::hasAllKinds()
{
    Fleet fleet(usual());
    std::map<QString, int> found;
    for (quint32 ordinal = 0; ordinal < 2400; ++ordinal) {
        const NetTest test = decoded(fleet, fleet.test(ordinal), someNow);
        ++found[test.netTestType];
        ++found[test.status];
        if (test.traffic && test.netTestType == "TrafficTest"_L1)
            ++found[test.traffic->protocol + test.traffic->trafficModel];
        if (test.comm && test.netTestType == "CommTest"_L1)
            ++found[test.comm->type + test.comm->model];
        ++found[test.testId.startsWith("dr-"_L1) ? u"dr"_s : u"uuid"_s];
        ++found[fleet.test(ordinal).members > 32 ? u"big"_s : u"usual"_s];
    }
    for (const char *what : {"TrafficTest", "DelayTest", "CommTest", "NetDiag", "Finished", "Failed", "InProgress",
                             "RDMAMTON", "RDMAFullmesh", "TCPMTON", "TCPFullmesh", "ACCLAllReduce", "NCCLAllReduce",
                             "ACCLAllToAll", "NCCLAllGather", "dr", "uuid", "big", "usual"})
        QVERIFY2(found[QString::fromLatin1(what)] >= 12, what);
    QVERIFY(found[u"usual"_s] > found[u"big"_s] * 8);
    QVERIFY(found[u"Failed"_s] * 3 < found[u"Finished"_s]);
}

void TestDemoFleet::runsADozenThatEnd()
{
    Fleet fleet(usual());
    const auto runningAt = [&fleet](qint64 elapsed) {
        int running = 0;
        for (quint32 ordinal = 0; ordinal < 2400; ++ordinal)
            running += qstrcmp(statusOf(fleet.test(ordinal), someNow + elapsed), "InProgress") == 0 ? 1 : 0;
        return running - 1; // the sample says so for ever
    };
    QCOMPARE(runningAt(0), 12);
    QCOMPARE(runningAt(10'000), 12); // whoever looks at once sees the same
    QCOMPARE(runningAt(20'000), 11);
    int before = 12;
    for (qint64 elapsed = 0; elapsed <= 600'000; elapsed += 1000) {
        const int running = runningAt(elapsed);
        QVERIFY(running == before || running == before - 1); // one after the other
        before = running;
    }
    QCOMPARE(before, 0);
    int failed = 0;
    for (quint32 ordinal = 2380; ordinal < 2400; ++ordinal) {
        const PlannedTest &test = fleet.test(ordinal);
        failed += test.endedMsecs > someNow && test.failure != FailureCause::None ? 1 : 0;
    }
    QVERIFY(failed >= 3 && failed < 12);
}

void TestDemoFleet::goesOnForEver()
{
    Fleet fleet(usual());
    QCOMPARE(fleet.countAt(someNow + 35'000), 2400U);
    QVERIFY(fleet.countAt(someNow + 130'000) > 2400U);
    const PlannedTest test = fleet.test(2400);
    QCOMPARE(statusOf(test, test.createdMsecs), "Pending");
    QCOMPARE(statusOf(test, test.startedMsecs), "InProgress");
    for (int hour = 1; hour < 48; ++hour) {
        const quint32 count = fleet.countAt(someNow + hour * hourMsecs);
        QVERIFY(count > fleet.countAt(someNow + (hour - 1) * hourMsecs) + 30);
        int running = 0;
        for (quint32 ordinal = 2400; ordinal < count; ++ordinal)
            running += fleet.test(ordinal).endedMsecs > someNow + hour * hourMsecs ? 1 : 0;
        QVERIFY(running < 20);
    }
}

} // namespace fabriscope::demo

QTEST_GUILESS_MAIN(fabriscope::demo::TestDemoFleet)
#include "tst_demofleet.moc"
