// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/demo/wire.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

/// A service with 95 tests and those faults; null, with a warning, if it does not start.
std::unique_ptr<DemoService> withFaults(const QStringList &faults, const DemoClock &clock = {})
{
    DemoSettings settings;
    settings.tests = 95;
    settings.hosts = 20;
    settings.faults = faults;
    auto service = DemoService::start(settings, clock);
    if (!service) {
        qWarning("%s", qPrintable(service.error().line()));
        return nullptr;
    }
    return std::move(*service);
}

WireAnswer list(const DemoService &service, const ParameterList &parameters = {})
{
    return call(service, "ListNetTestResults", parameters);
}

} // namespace

/// Each way to misbehave, as a client sees it.
class TestDemoFaults : public QObject {
    Q_OBJECT
private slots:
    void everyFaultIsExplained();
    void refusesWhatIsNoFault_data();
    void refusesWhatIsNoFault();
    void throttleEverySecond();
    void throttlePerMinute();
    void throttleHints_data();
    void throttleHints();
    void http503();
    void slow();
    void slowTrickle();
    void truncateAtAnyByte();
    void truncateByDefault();
    void html_data();
    void html();
    void tokenExpired();
    void tokenRepeats_data();
    void tokenRepeats();
    void badClock_data();
    void badClock();
    void forbidden_data();
    void forbidden();
    void requireType();
    void empty();
    void severalAtOnce();
};

void TestDemoFaults::everyFaultIsExplained()
{
    const QStringList names = demoFaultNames();
    QCOMPARE(names,
             QStringList({u"throttle"_s, u"http503"_s, u"slow"_s, u"truncate"_s, u"html"_s, u"token-expired"_s,
                          u"token-repeats"_s, u"bad-clock"_s, u"forbidden"_s, u"require-type"_s, u"empty"_s}));
    for (const QString &name : names)
        QVERIFY(!demoFaultHelp(name).isEmpty());
    QVERIFY(demoFaultHelp(u"unheard"_s).isEmpty());
    QVERIFY(withFaults(names));
}

void TestDemoFaults::refusesWhatIsNoFault_data()
{
    QTest::addColumn<QString>("fault");
    for (const char *fault : {"",
                              "unheard",
                              "throttle=0",
                              "throttle=x",
                              "throttle=-1,none",
                              "http503=x",
                              "http503=-1",
                              "slow=-1",
                              "slow=fast",
                              "slow=trickles",
                              "slow=trickle:x",
                              "slow=600001",
                              "truncate=-1",
                              "truncate=x",
                              "html=99",
                              "html=x",
                              "token-expired=1",
                              "token-repeats=0",
                              "bad-clock=x",
                              "forbidden=x",
                              "require-type=x",
                              "empty=1"})
        QTest::newRow(fault) << QString::fromLatin1(fault);
}

void TestDemoFaults::refusesWhatIsNoFault()
{
    QFETCH(QString, fault);
    DemoSettings settings;
    settings.faults = {u"slow=1"_s, fault};
    const auto service = DemoService::start(settings);
    QVERIFY(!service);
    QCOMPARE(service.error().kind, Problem::Kind::Usage);
    QVERIFY(!service.error().happened.isEmpty() && !service.error().remedy.isEmpty());
}

void TestDemoFaults::throttleEverySecond()
{
    const auto service = withFaults({u"throttle"_s});
    QVERIFY(service);
    QStringList codes;
    for (int i = 0; i < 8; ++i) {
        const WireAnswer answer = list(*service);
        QCOMPARE(answer.status == 200, i % 2 == 0);
        if (answer.status == 200)
            continue;
        codes += answer.code();
        QVERIFY(QList<int>({400, 429, 503}).contains(answer.status));
        QVERIFY(answer.header("x-acs-retry-after").toInt() > 0);
    }
    QCOMPARE(codes,
             QStringList({u"Throttling.User"_s, u"Throttling"_s, u"Throttling.Api"_s, u"Rejected.Throttling"_s}));
}

void TestDemoFaults::throttlePerMinute()
{
    const auto msecs =
        std::make_shared<std::atomic<qint64>>(QDateTime::currentMSecsSinceEpoch() / 60'000 * 60'000 + 20'000);
    DemoClock clock;
    clock.serverMsecs = [msecs] { return msecs->load(); };
    const auto service = withFaults({u"throttle=3"_s}, clock);
    QVERIFY(service);
    for (int minute = 0; minute < 3; ++minute) {
        for (int i = 0; i < 5; ++i) {
            const WireAnswer answer = list(*service);
            QCOMPARE(answer.status == 200, i < 3);
            if (i >= 3)
                QCOMPARE(answer.header("retry-after"), "40"); // to the next minute, in s
        }
        *msecs += 60'000;
    }
}

void TestDemoFaults::throttleHints_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("Retry-After") << u"throttle=retry-after"_s << QByteArray("retry-after");
    QTest::newRow("x-acs-retry-after") << u"throttle=x-acs-retry-after"_s << QByteArray("x-acs-retry-after");
    QTest::newRow("x-ratelimit") << u"throttle=1,x-ratelimit"_s << QByteArray("x-ratelimit-user-api");
    QTest::newRow("none") << u"throttle=none"_s << QByteArray();
}

void TestDemoFaults::throttleHints()
{
    QFETCH(QString, fault);
    QFETCH(QByteArray, header);
    const auto service = withFaults({fault});
    QVERIFY(service);
    WireAnswer answer = list(*service);
    for (int i = 0; i < 3 && answer.status == 200; ++i) // a new minute may have begun in between
        answer = list(*service);
    QVERIFY(answer.status != 200);
    for (const char *known : {"retry-after", "x-acs-retry-after", "x-ratelimit-user-api"})
        QCOMPARE(!answer.header(known).isEmpty(), header == known);
}

void TestDemoFaults::http503()
{
    const auto service = withFaults({u"http503=2"_s});
    QVERIFY(service);
    const ParameterList other{{u"NetTestType"_s, u"DelayTest"_s}};
    QCOMPARE(list(*service).status, 503);
    QCOMPARE(list(*service, other).status, 503);
    const WireAnswer second = list(*service);
    QCOMPARE(second.status, 503);
    QCOMPARE(second.code(), u"ServiceUnavailable"_s);
    QCOMPARE(list(*service).status, 200);
    QCOMPARE(list(*service).status, 503); // asked again
    QCOMPARE(list(*service, other).status, 503);
    QCOMPARE(list(*service, other).status, 200);
    const auto always = withFaults({u"http503=0"_s});
    for (int i = 0; i < 6; ++i)
        QCOMPARE(list(*always).status, 503);
}

void TestDemoFaults::slow()
{
    const auto service = withFaults({u"slow=120"_s});
    QVERIFY(service);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(list(*service).status, 200);
    QVERIFY(timer.elapsed() >= 115);
}

void TestDemoFaults::slowTrickle()
{
    const auto service = withFaults({u"slow=trickle:5"_s});
    QVERIFY(service);
    QElapsedTimer timer;
    timer.start();
    Wire wire(service->address());
    for (int i = 0; i < 2; ++i) {
        const WireAnswer answer = wire.ask(signedCall(service->address(), "ListNetTestResults", {}));
        QVERIFY(answer.isWhole);
        QCOMPARE(answer.json().value("NetTestResults"_L1).toArray().size(), 20);
    }
    QVERIFY(timer.elapsed() >= 140);
}

void TestDemoFaults::truncateAtAnyByte()
{
    const auto whole = withFaults({});
    const qsizetype length = list(*whole).bytes.size();
    for (const qsizetype bytes : {qsizetype(0), qsizetype(1), qsizetype(12), qsizetype(100), length / 2, length - 1}) {
        const auto service = withFaults({u"truncate=%1"_s.arg(bytes)});
        QVERIFY(service);
        Wire wire(service->address());
        const WireAnswer answer = wire.ask(signedCall(service->address(), "ListNetTestResults", {}));
        QVERIFY(!answer.isWhole);
        QCOMPARE(answer.bytes.size(), bytes);
        QVERIFY(wire.isClosed());
    }
    const auto late = withFaults({u"truncate=%1"_s.arg(length * 2)});
    QVERIFY(list(*late).isWhole);
}

void TestDemoFaults::truncateByDefault()
{
    const auto service = withFaults({u"truncate"_s});
    QVERIFY(service);
    const WireAnswer answer = list(*service);
    QCOMPARE(answer.status, 200);
    QVERIFY(!answer.isWhole);
    QCOMPARE(answer.body.size(), answer.header("content-length").toLongLong() / 2);
}

void TestDemoFaults::html_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("status");
    QTest::newRow("by default") << u"html"_s << 502;
    QTest::newRow("even as a success") << u"html=200"_s << 200;
}

void TestDemoFaults::html()
{
    QFETCH(QString, fault);
    const auto service = withFaults({fault});
    QVERIFY(service);
    const WireAnswer answer = list(*service);
    QTEST(answer.status, "status");
    QVERIFY(answer.header("content-type").startsWith("text/html"));
    QVERIFY(answer.body.startsWith("<!DOCTYPE html>"));
}

void TestDemoFaults::tokenExpired()
{
    const auto service = withFaults({u"token-expired"_s});
    QVERIFY(service);
    for (const int size : {20, 47, 50, 94}) { // 5, 3, 2 and 2 pages
        for (int listing = 0; listing < 3; ++listing) {
            const ParameterList parameters{{u"MaxResults"_s, QString::number(size)}};
            const WireListing broken = listAll(*service, parameters);
            QCOMPARE(broken.last.status, 417);
            QCOMPARE(broken.last.code(), u"UnsatisfiedExpect"_s);
            QVERIFY(broken.records.size() >= 95 / 2 && broken.records.size() < 95);
            QCOMPARE(listAll(*service, parameters).records.size(), 95); // who begins again comes through
        }
    }
    const ParameterList onePage{{u"NetTestType"_s, u"NetDiag"_s}, {u"MaxResults"_s, u"100"_s}};
    QCOMPARE(listAll(*service, onePage).last.status, 200);
}

void TestDemoFaults::tokenRepeats_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("cycle");
    QTest::newRow("at once") << u"token-repeats"_s << 1;
    QTest::newRow("after three pages") << u"token-repeats=3"_s << 3;
}

void TestDemoFaults::tokenRepeats()
{
    QFETCH(QString, fault);
    QFETCH(int, cycle);
    const auto service = withFaults({fault});
    QVERIFY(service);
    QStringList tokens{text(list(*service).json(), "NextToken")};
    for (int page = 0; page < 10; ++page) {
        const WireAnswer answer = list(*service, {{u"NextToken"_s, tokens.constLast()}});
        QCOMPARE(answer.status, 200);
        tokens += text(answer.json(), "NextToken");
    }
    for (qsizetype i = 0; i + cycle < tokens.size(); ++i)
        QCOMPARE(tokens.at(i + cycle), tokens.at(i));
    QCOMPARE(QSet<QString>(tokens.begin(), tokens.end()).size(), cycle);
}

void TestDemoFaults::badClock_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("minutes");
    QTest::newRow("by default") << u"bad-clock"_s << 20;
    QTest::newRow("behind") << u"bad-clock=-600"_s << -600;
}

void TestDemoFaults::badClock()
{
    QFETCH(QString, fault);
    QFETCH(int, minutes);
    const auto service = withFaults({fault});
    QVERIFY(service);
    const WireAnswer refused = list(*service);
    QCOMPARE(refused.code(), u"InvalidTimeStamp.Expired"_s);
    const QDateTime date = QDateTime::fromString(QString::fromLatin1(refused.header("date")), Qt::RFC2822Date);
    const QDateTime expected = QDateTime::currentDateTimeUtc().addSecs(qint64(minutes) * 60);
    QVERIFY2(qAbs(date.secsTo(expected)) < 60, refused.header("date").constData());
    Signing signing;
    signing.date = expected.toString(u"yyyy-MM-ddTHH:mm:ssZ"_s).toLatin1();
    QCOMPARE(call(*service, "ListNetTestResults", {}, signing).status, 200);
}

void TestDemoFaults::forbidden_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("code");
    QTest::newRow("by default") << u"forbidden"_s << u"Forbidden.RAM"_s;
    QTest::newRow("another code") << u"forbidden=NoPermission"_s << u"NoPermission"_s;
}

void TestDemoFaults::forbidden()
{
    QFETCH(QString, fault);
    const auto service = withFaults({fault});
    QVERIFY(service);
    for (const QByteArray &action : {"ListNetTestResults"_ba, "DescribeNetTestResult"_ba}) {
        const WireAnswer answer = call(*service, action, {});
        QCOMPARE(answer.status, 403);
        QTEST(answer.code(), "code");
        const QJsonObject detail = answer.json().value("AccessDeniedDetail"_L1).toObject();
        QCOMPARE(text(detail, "AuthAction"), QString::fromLatin1("eflo:" + action));
    }
}

void TestDemoFaults::requireType()
{
    const auto service = withFaults({u"require-type"_s});
    QVERIFY(service);
    const WireAnswer refused = list(*service);
    QCOMPARE(refused.status, 400);
    QVERIFY(text(refused.json(), "Message").contains("NetTestType"_L1));
    qsizetype found = 0;
    for (const char *type : {"TrafficTest", "DelayTest", "CommTest", "NetDiag"})
        found += listAll(*service, {{u"NetTestType"_s, QString::fromLatin1(type)}}).records.size();
    QCOMPARE(found, 95);
}

void TestDemoFaults::empty()
{
    const auto service = withFaults({u"empty"_s});
    QVERIFY(service);
    const WireAnswer answer = list(*service);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.json().value("NetTestResults"_L1).isArray());
    QVERIFY(answer.json().value("NetTestResults"_L1).toArray().isEmpty());
    QVERIFY(!answer.json().contains("NextToken"_L1));
}

void TestDemoFaults::severalAtOnce()
{
    const auto service = withFaults({u"truncate=41"_s, u"forbidden"_s});
    QVERIFY(service);
    const WireAnswer answer = list(*service);
    QCOMPARE(answer.bytes.size(), 41);
    QVERIFY(answer.bytes.startsWith("HTTP/1.1 403 Forbidden\r\n"));
}

} // namespace fabriscope

QTEST_GUILESS_MAIN(fabriscope::TestDemoFaults)
#include "tst_demofaults.moc"
