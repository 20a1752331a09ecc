// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a check makes of the service's answers, over real sockets on loopback.

#include "app/demo/demoservice.h"
#include "tests/app/doctor/checkup.h"
#include "tests/app/eflo/rawserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace fabriscope;
using namespace fabriscope::testing;
using namespace Qt::StringLiterals;

using Check = DoctorStep::Check;
using Outcome = DoctorStep::Outcome;

namespace {

QByteArray refusal(const QByteArray &status, const QByteArray &code, const QByteArray &message = "No.",
                   const QByteArray &more = {})
{
    return httpAnswer("{\"Code\":\"" + code + "\",\"Message\":\"" + message + "\",\"RequestId\":\"R-9\"" + more + "}",
                      dateHeader(), status);
}

bool asksForList(const RawRequest &request)
{
    return request.header("x-acs-action") == "ListNetTestResults";
}

} // namespace

class TestDoctor : public QObject {
    Q_OBJECT
private slots:
    void theDemoAndItsFaults_data();
    void theDemoAndItsFaults();
    void aWorkingConnection();
    void whatTheServiceRefuses_data();
    void whatTheServiceRefuses();
    void noSecretLeaks_data();
    void noSecretLeaks();
    void whichPermissionIsMissing_data();
    void whichPermissionIsMissing();
    void theClock_data();
    void theClock();
    void theNewestTestIsAskedFor();
    void withoutCredentialsTheWayIsStillChecked();
    void withoutAnAddressOnlyCredentialsAreLookedAt();
    void brokenCredentials();
    void hostileAnswers();
};

void TestDoctor::theDemoAndItsFaults_data()
{
    QTest::addColumn<QStringList>("faults");
    QTest::addColumn<QString>("outcomes");
    QTest::addColumn<int>("exitStatus");
    QTest::newRow("none") << QStringList() << u"sgssgggg"_s << 0;
    QTest::newRow("forbidden") << QStringList{u"forbidden"_s} << u"sgssggbs"_s << 3;
    QTest::newRow("no permission") << QStringList{u"forbidden=NoPermission"_s} << u"sgssggbs"_s << 3;
    QTest::newRow("throttled the second time") << QStringList{u"throttle"_s} << u"sgssggwg"_s << 0;
    QTest::newRow("ahead of the server") << QStringList{u"bad-clock=-30"_s} << u"sgssbggg"_s << 1;
    QTest::newRow("behind the server") << QStringList{u"bad-clock"_s} << u"sgssbggg"_s << 1;
    QTest::newRow("type required") << QStringList{u"require-type"_s} << u"sgssgggg"_s << 0;
    QTest::newRow("clock and type") << QStringList{u"require-type"_s, u"bad-clock"_s} << u"sgssbgwg"_s << 1;
    QTest::newRow("empty") << QStringList{u"empty"_s} << u"sgssgggw"_s << 0;
    QTest::newRow("not available") << QStringList{u"http503=0"_s} << u"sgssgssb"_s << 1;
    QTest::newRow("page of a proxy") << QStringList{u"html"_s} << u"sgssgssb"_s << 1;
    QTest::newRow("cut off") << QStringList{u"truncate"_s} << u"sgsssssb"_s << 1;
}

void TestDoctor::theDemoAndItsFaults()
{
    QFETCH(QStringList, faults);
    const auto service = DemoService::start({.tests = 150, .faults = faults});
    QVERIFY(service);
    DoctorSetup setup = setupFor((*service)->address().endpoint.url.toString(), (*service)->address().credentials);
    const DoctorReport report = checkUp(setup);
    QVERIFY(!report.steps.isEmpty());
    QTEST(outcomesOf(report), "outcomes");
    QTEST(report.exitStatus(), "exitStatus");
    QVERIFY(!reportText(report).contains((*service)->address().credentials.accessKeySecret));
}

void TestDoctor::aWorkingConnection()
{
    RawServer server([](const RawRequest &, qsizetype) { return RawAnswer{goodPage()}; });
    const DoctorReport report = checkUp(setupFor(loopbackUrl(server.port())));
    QCOMPARE(outcomesOf(report), u"sgssgggg"_s);
    QCOMPARE(report.outcome(), Outcome::Good);
    QCOMPARE(server.requests().size(), 2);
    const DoctorStep data = stepOf(report, Check::Data);
    QVERIFY2(data.sentence.contains(u"2"_s), qPrintable(data.sentence));
    QVERIFY(factOf(data, u"newest"_s).startsWith("2024-10-30"_L1));
    QVERIFY(factOf(data, u"oldest"_s).startsWith("2024-01-19"_L1));
    QCOMPARE(factOf(data, u"more"_s), u"yes"_s);
    QVERIFY(stepOf(report, Check::Credentials).sentence.contains(u"LTAI…eyId"_s));
    const QJsonObject json = QJsonDocument::fromJson(reportJson(report)).object();
    QCOMPARE(json.value("outcome"_L1), u"good"_s);
    QCOMPARE(json.value("steps"_L1).toArray().size(), 8);
    QCOMPARE(json.value("steps"_L1).toArray().at(7).toObject().value("check"_L1), u"data"_s);
    QCOMPARE(leakIn(report), QString());
}

void TestDoctor::whatTheServiceRefuses_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("outcomes");
    QTest::addColumn<int>("exitStatus");
    const auto row = [](const char *name, const QByteArray &status, const QByteArray &code, const QString &outcomes,
                        int exitStatus) { QTest::newRow(name) << refusal(status, code) << outcomes << exitStatus; };
    row("unknown key", "404 Not Found", "InvalidAccessKeyId.NotFound", u"sgssgbss"_s, 3);
    row("disabled key", "400 Bad Request", "InvalidAccessKeyId.Inactive", u"sgssgbss"_s, 3);
    row("wrong secret", "400 Bad Request", "SignatureDoesNotMatch", u"sgssgbss"_s, 3);
    row("expired token", "400 Bad Request", "InvalidSecurityToken.Expired", u"sgssgbss"_s, 3);
    row("token missing", "400 Bad Request", "MissingSecurityToken", u"sgssgbss"_s, 3);
    row("throttled", "429 Too Many", "Throttling.User", u"sgssgssw"_s, 0);
    row("throttled by itself", "500 Oops", "InternalDependencyError.RequestLimitExceeded", u"sgssgssw"_s, 0);
    row("not available", "503 Later", "ServiceUnavailable", u"sgssgssb"_s, 1);
    row("not offered", "404 Not Found", "InvalidAction.NotFound", u"sgssgssb"_s, 1);
    row("nonce", "400 Bad Request", "SignatureNonceUsed", u"sgssgssb"_s, 1);
    row("something else", "400 Bad Request", "Whatever", u"sgssgssb"_s, 1);
    row("time refused though right", "400 Bad Request", "InvalidTimeStamp.Expired", u"sgsswsss"_s, 0);
    QTest::newRow("undated") << httpAnswer("{}") << u"sgsssggw"_s << 0;
    QTest::newRow("not JSON") << httpAnswer("hello", dateHeader()) << u"sgssgssb"_s << 1;
    QTest::newRow("redirect") << httpAnswer({}, "Location: http://127.0.0.1:1/\r\n" + dateHeader(), "302 Found")
                              << u"sgssgssb"_s << 1;
    QTest::newRow("web page") << httpAnswer("<html><body>Sign in</body></html>", dateHeader()) << u"sgssgssb"_s << 1;
}

void TestDoctor::whatTheServiceRefuses()
{
    QFETCH(QByteArray, answer);
    RawServer server([answer](const RawRequest &, qsizetype) { return RawAnswer{answer}; });
    const DoctorReport report = checkUp(setupFor(loopbackUrl(server.port())));
    QTEST(outcomesOf(report), "outcomes");
    QTEST(report.exitStatus(), "exitStatus");
    QVERIFY(server.requests().size() <= 3);
    for (const DoctorStep &step : report.steps) {
        QVERIFY2(!step.sentence.isEmpty(), qPrintable(titleOf(step.check)));
        if (step.outcome == Outcome::Bad)
            QVERIFY2(!step.remedy.isEmpty(), qPrintable(step.sentence));
    }
}

void TestDoctor::noSecretLeaks_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("code");
    for (const char *code :
         {"InvalidAccessKeyId.NotFound", "InvalidAccessKeyId.Inactive", "SignatureDoesNotMatch",
          "InvalidSecurityToken.Expired", "Forbidden.RAM", "NoPermission", "Throttling.User", "ServiceUnavailable",
          "InvalidTimeStamp.Expired", "SignatureNonceUsed", "InvalidAction.NotFound", "RESOURCE_NOT_FOUND", "Whatever"})
        QTest::newRow(code) << QByteArray("400 Bad Request") << QByteArray(code);
}

/// A service that repeats everything it was sent, and what it was not sent, too.
void TestDoctor::noSecretLeaks()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, code);
    const Credentials keys = markedKeys();
    RawServer server([&](const RawRequest &request, qsizetype) {
        QByteArray message = request.head + keys.accessKeySecret.toUtf8() + ' ' + percentEncoded(keys.accessKeySecret)
            + ' ' + keys.accessKeySecret.toUtf8().toBase64() + ' ' + keys.securityToken.toUtf8()
            + " Authorization: " + request.header("authorization");
        message.replace("\r\n", "\\n").replace('"', '\'');
        return RawAnswer{refusal(status, code, message)};
    });
    const DoctorReport report = checkUp(setupFor(loopbackUrl(server.port())));
    QVERIFY(!report.steps.isEmpty());
    QCOMPARE(leakIn(report), QString());
}

void TestDoctor::whichPermissionIsMissing_data()
{
    QTest::addColumn<bool>("list");
    QTest::addColumn<QByteArray>("describeCode");
    QTest::addColumn<QString>("outcomes");
    QTest::addColumn<QString>("listWord");
    QTest::addColumn<QString>("describeWord");
    QTest::newRow("describe is missing") << true << QByteArray("Forbidden.RAM") << u"gbg"_s << u"granted"_s
                                         << u"missing"_s;
    QTest::newRow("list is missing") << false << QByteArray("RESOURCE_NOT_FOUND") << u"gbs"_s << u"missing"_s
                                     << u"granted"_s;
    QTest::newRow("both are") << false << QByteArray("NoPermission") << u"gbs"_s << u"missing"_s << u"missing"_s;
    QTest::newRow("describe cannot be told")
        << true << QByteArray("Throttling") << u"gwg"_s << u"granted"_s << u"not known"_s;
}

void TestDoctor::whichPermissionIsMissing()
{
    QFETCH(bool, list);
    QFETCH(QByteArray, describeCode);
    RawServer server([=](const RawRequest &request, qsizetype) {
        const QByteArray action = request.header("x-acs-action");
        const QByteArray denied = ",\"AccessDeniedDetail\":{\"AuthAction\":\"eflo:" + action + "\"}";
        if (asksForList(request))
            return RawAnswer{list ? goodPage() : refusal("403 Forbidden", "Forbidden.RAM", "No.", denied)};
        return RawAnswer{refusal("403 Forbidden", describeCode, "No.", denied)};
    });
    const DoctorReport report = checkUp(setupFor(loopbackUrl(server.port())));
    QTEST(outcomesOf(report).right(3), "outcomes");
    const DoctorStep step = stepOf(report, Check::Permission);
    QTEST(factOf(step, u"ListNetTestResults"_s), "listWord");
    QTEST(factOf(step, u"DescribeNetTestResult"_s), "describeWord");
    QCOMPARE(step.policy.isEmpty(), step.outcome != Outcome::Bad);
    if (!step.policy.isEmpty()) {
        QVERIFY(QJsonDocument::fromJson(step.policy.toUtf8()).isObject());
        QVERIFY(step.policy.contains("eflo:DescribeNetTestResult"_L1));
        QVERIFY(reportText(report).contains(step.policy));
    }
    QVERIFY(server.requests().size() <= 3);
}

void TestDoctor::theClock_data()
{
    QTest::addColumn<int>("serverAhead");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("word");
    QTest::newRow("together") << 0 << u"g"_s << u"agrees"_s;
    QTest::newRow("minutes behind") << 300 << u"w"_s << u"behind"_s;
    QTest::newRow("minutes ahead") << -300 << u"w"_s << u"ahead"_s;
    QTest::newRow("far behind") << 1200 << u"b"_s << u"behind"_s;
    QTest::newRow("far ahead") << -1200 << u"b"_s << u"ahead"_s;
}

void TestDoctor::theClock()
{
    QFETCH(int, serverAhead);
    RawServer server([=](const RawRequest &, qsizetype) {
        return RawAnswer{httpAnswer(R"({"NetTestResults":[],"RequestId":"R"})", dateHeader(serverAhead))};
    });
    const DoctorReport report = checkUp(setupFor(loopbackUrl(server.port())));
    const DoctorStep clock = stepOf(report, Check::Clock);
    QTEST(keyOf(clock.outcome).left(1), "outcome");
    QFETCH(QString, word);
    QVERIFY2(clock.sentence.contains(word), qPrintable(clock.sentence));
    QVERIFY(qAbs(factOf(clock, u"skewSeconds"_s).toInt() + serverAhead) <= 30);
}

void TestDoctor::theNewestTestIsAskedFor()
{
    RawServer server([](const RawRequest &, qsizetype) { return RawAnswer{goodPage()}; });
    (void)checkUp(setupFor(loopbackUrl(server.port())));
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(server.requests().last().body, "TestId=new");
}

void TestDoctor::withoutCredentialsTheWayIsStillChecked()
{
    RawServer server(
        [](const RawRequest &, qsizetype) { return RawAnswer{refusal("400 Bad Request", "MissingParameter")}; });
    DoctorSetup setup = setupFor(loopbackUrl(server.port()));
    setup.credentials = {};
    const DoctorReport report = checkUp(setup);
    QCOMPARE(outcomesOf(report), u"sgssgbss"_s);
    QCOMPARE(report.exitStatus(), 3);
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(!server.everything().contains("uthorization"));
    QVERIFY(stepOf(report, Check::Credentials).remedy.contains("ALIBABA_CLOUD_ACCESS_KEY_ID"_L1));
}

void TestDoctor::withoutAnAddressOnlyCredentialsAreLookedAt()
{
    const DoctorReport report = checkUp({.name = u"nobody"_s});
    QCOMPARE(outcomesOf(report), u"sssssbss"_s);
    QCOMPARE(report.exitStatus(), 3);
}

void TestDoctor::brokenCredentials()
{
    RawServer server([](const RawRequest &, qsizetype) { return RawAnswer{goodPage()}; });
    const DoctorReport report =
        checkUp(setupFor(loopbackUrl(server.port()), Credentials{u"id"_s, u"marked/Secret\n+1"_s, {}}));
    QCOMPARE(outcomesOf(report), u"sgssgbss"_s);
    QVERIFY(!reportText(report).contains("marked/Secret"_L1));
}

void TestDoctor::hostileAnswers()
{
    RawServer server([](const RawRequest &, qsizetype) {
        return RawAnswer{refusal("400 <b>Bad</b>", "<b>x\\u202E\\u0007</b>",
                                 QByteArray("<img src=x>\\n[ ok ]  Data\\u001b[31m").repeated(300))};
    });
    const DoctorReport report = checkUp(setupFor(loopbackUrl(server.port())));
    const QString text = reportText(report);
    QVERIFY(text.size() < 20'000);
    QVERIFY(!text.contains(u'\x1b') && !text.contains(u'\x07') && !text.contains(u'\x202e'));
    QVERIFY(!text.contains("\n[ ok ]  Data"_L1)); // no line of its own
}

QTEST_GUILESS_MAIN(TestDoctor)
#include "tst_doctor.moc"
