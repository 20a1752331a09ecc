// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/demo/wire.h"

#include <QTcpServer>
#include <QTest>

#include <atomic>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

DemoSettings dated()
{
    DemoSettings settings;
    settings.tests = 300;
    settings.now = QDateTime({2026, 1, 31}, {12, 0}, Qt::UTC);
    return settings;
}

/// A clock of the fleet that stands still at \a msecs after its start.
DemoClock standing(qint64 msecs)
{
    DemoClock clock;
    clock.elapsedMsecs = [msecs] { return msecs; };
    return clock;
}

} // namespace

/// The service as a whole: starting, the same bytes again, and tests that go on while one watches.
class TestDemoService : public QObject {
    Q_OBJECT
private slots:
    void saysWhereItIs();
    void takesThePortAskedFor();
    void refusesABusyPort();
    void refusesSettings_data();
    void refusesSettings();
    void givesTheSameBytesAgain_data();
    void givesTheSameBytesAgain();
    void describes();
    void describesTheSampleByItsExactId();
    void describesNothingElse_data();
    void describesNothingElse();
    void testsEndWhileOneWatches();
    void waitsAsToldTo();
};

void TestDemoService::saysWhereItIs()
{
    const auto service = DemoService::start({});
    QVERIFY(service);
    const DemoAddress address = (*service)->address();
    QCOMPARE(address.endpoint.url.scheme(), u"http"_s);
    QCOMPARE(address.endpoint.url.host(), u"127.0.0.1"_s);
    QVERIFY(address.endpoint.url.port() > 0);
    QCOMPARE(address.endpoint.region, u"cn-wulanchabu"_s);
    QVERIFY(address.credentials.isComplete() && address.credentials.securityToken.isEmpty());
    QVERIFY(address.temporaryCredentials.isComplete() && !address.temporaryCredentials.securityToken.isEmpty());
    QCOMPARE(address.resourceGroups.size(), 3);
}

void TestDemoService::takesThePortAskedFor()
{
    QTcpServer probe;
    QVERIFY(probe.listen(QHostAddress::LocalHost));
    DemoSettings settings;
    settings.port = probe.serverPort();
    probe.close();
    const auto service = DemoService::start(settings);
    QVERIFY(service);
    QCOMPARE((*service)->address().endpoint.url.port(), int(settings.port));
}

void TestDemoService::refusesABusyPort()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    DemoSettings settings;
    settings.port = other.serverPort();
    const auto service = DemoService::start(settings);
    QVERIFY(!service);
    QCOMPARE(service.error().kind, Problem::Kind::Network);
    QVERIFY(service.error().happened.contains(QString::number(other.serverPort())));
}

void TestDemoService::refusesSettings_data()
{
    QTest::addColumn<int>("tests");
    QTest::addColumn<int>("hosts");
    QTest::addColumn<int>("latency");
    QTest::addColumn<QDateTime>("now");
    const QDateTime now({2026, 1, 31}, {12, 0}, Qt::UTC);
    QTest::newRow("negative tests") << -1 << 1 << 0 << now;
    QTest::newRow("too many tests") << 1'000'001 << 1 << 0 << now;
    QTest::newRow("no hosts") << 1 << 0 << 0 << now;
    QTest::newRow("too many hosts") << 1 << 50'001 << 0 << now;
    QTest::newRow("negative latency") << 1 << 1 << -1 << now;
    QTest::newRow("no time") << 1 << 1 << 0 << QDateTime();
    QTest::newRow("a time long ago") << 1 << 1 << 0 << QDateTime({1066, 10, 14}, {9, 0}, Qt::UTC);
}

void TestDemoService::refusesSettings()
{
    QFETCH(int, tests);
    QFETCH(int, hosts);
    QFETCH(int, latency);
    QFETCH(QDateTime, now);
    DemoSettings settings;
    settings.tests = tests;
    settings.hosts = hosts;
    settings.latencyMsecs = latency;
    settings.now = now;
    const auto service = DemoService::start(settings);
    QVERIFY(!service);
    QCOMPARE(service.error().kind, Problem::Kind::Usage);
}

void TestDemoService::givesTheSameBytesAgain_data()
{
    QTest::addColumn<qint64>("elapsed");
    QTest::newRow("at the start") << qint64(0);
    QTest::newRow("five minutes later") << qint64(300'000);
    QTest::newRow("a day later") << qint64(86'400'000);
}

void TestDemoService::givesTheSameBytesAgain()
{
    QFETCH(qint64, elapsed);
    const auto first = DemoService::start(dated(), standing(elapsed));
    const auto second = DemoService::start(dated(), standing(elapsed));
    DemoSettings otherSeed = dated();
    otherSeed.seed = 2;
    const auto other = DemoService::start(otherSeed, standing(elapsed));
    QVERIFY(first && second && other);
    const WireListing listing = listAll(**first, {});
    QVERIFY(listing.records.size() >= 300);
    QCOMPARE(listAll(**second, {}).pages, listing.pages);
    QVERIFY(listAll(**other, {}).pages != listing.pages);
    for (const QJsonObject &record : listing.records.mid(0, 40)) {
        const ParameterList parameters{{u"TestId"_s, text(record, "TestId")}};
        QJsonObject described = call(**first, "DescribeNetTestResult", parameters).json();
        QJsonObject again = call(**second, "DescribeNetTestResult", parameters).json();
        described.remove("RequestId"_L1);
        again.remove("RequestId"_L1);
        QCOMPARE(again, described);
    }
}

/// Beside its RequestId and ResultDetial, the answer is the record of the list.
void TestDemoService::describes()
{
    const auto service = DemoService::start(dated(), standing(0));
    QVERIFY(service);
    for (const QJsonObject &record : listAll(**service, {}).records) {
        QJsonObject answer = call(**service, "DescribeNetTestResult", {{u"TestId"_s, text(record, "TestId")}}).json();
        QVERIFY(!text(answer, "RequestId").isEmpty());
        QVERIFY(answer.value("ResultDetial"_L1).isString());
        QCOMPARE(text(answer, "ResultDetial").isEmpty(),
                 text(record, "Status") == "InProgress"_L1 && text(record, "FinishedTime").isEmpty());
        answer.remove("RequestId"_L1);
        answer.remove("ResultDetial"_L1);
        QCOMPARE(answer, record);
    }
}

void TestDemoService::describesTheSampleByItsExactId()
{
    const auto service = DemoService::start(dated());
    QVERIFY(service);
    const WireAnswer answer =
        call(**service, "DescribeNetTestResult", {{u"TestId"_s, u"String\ti-uf6i0tv2refv8wz*****"_s}});
    QCOMPARE(answer.status, 200);
    QCOMPARE(text(answer.json(), "ResultDetial"), u"{}"_s);
}

void TestDemoService::describesNothingElse_data()
{
    QTest::addColumn<ParameterList>("parameters");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QString &id, int status, const QString &code) {
        QTest::newRow(name) << ParameterList{{u"TestId"_s, id}} << status << code;
    };
    row("unknown", u"dr-unheard"_s, 404, u"RESOURCE_NOT_FOUND"_s);
    row("the sample with a blank for its TAB", u"String i-uf6i0tv2refv8wz*****"_s, 404, u"RESOURCE_NOT_FOUND"_s);
    row("the sample cut off", u"String\ti-uf6i0tv2refv8wz"_s, 404, u"RESOURCE_NOT_FOUND"_s);
    row("empty", u""_s, 400, u"MissingParameter"_s);
    QTest::newRow("absent") << ParameterList() << 400 << u"MissingParameter"_s;
}

void TestDemoService::describesNothingElse()
{
    QFETCH(ParameterList, parameters);
    QFETCH(int, status);
    const auto service = DemoService::start(dated());
    QVERIFY(service);
    const WireAnswer answer = call(**service, "DescribeNetTestResult", parameters);
    QCOMPARE(answer.status, status);
    QTEST(answer.code(), "code");
}

void TestDemoService::testsEndWhileOneWatches()
{
    const auto elapsed = std::make_shared<std::atomic<qint64>>(0);
    DemoClock clock;
    clock.elapsedMsecs = [elapsed] { return elapsed->load(); };
    const auto service = DemoService::start(dated(), clock);
    QVERIFY(service);
    QStringList running;
    for (const QJsonObject &record : listAll(**service, {}).records) {
        if (text(record, "Status") == "InProgress"_L1 && text(record, "FinishedTime").isEmpty())
            running += text(record, "TestId");
    }
    QCOMPARE(running.size(), 12);
    *elapsed = 600'000;
    int failed = 0;
    for (const QString &id : std::as_const(running)) {
        const QJsonObject answer = call(**service, "DescribeNetTestResult", {{u"TestId"_s, id}}).json();
        QVERIFY(text(answer, "Status") == "Finished"_L1 || text(answer, "Status") == "Failed"_L1);
        QVERIFY(!text(answer, "FinishedTime").isEmpty());
        QVERIFY(!text(answer, "ResultDetial").isEmpty());
        failed += text(answer, "Status") == "Failed"_L1 ? 1 : 0;
    }
    QVERIFY(failed > 0 && failed < 12);
}

void TestDemoService::waitsAsToldTo()
{
    DemoSettings settings = dated();
    settings.latencyMsecs = 80;
    const auto service = DemoService::start(settings);
    QVERIFY(service);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(call(**service, "ListNetTestResults", {}).status, 200);
    QVERIFY(timer.elapsed() >= 75);
}

} // namespace fabriscope

QTEST_GUILESS_MAIN(fabriscope::TestDemoService)
#include "tst_demoservice.moc"
