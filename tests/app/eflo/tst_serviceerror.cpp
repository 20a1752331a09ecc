// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/eflo/serviceproblem.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

/// From an error answer, in any of its spellings, to what the user reads.
class TestServiceError : public QObject {
    Q_OBJECT
private slots:
    void bodies_data();
    void bodies();
    void successIsNoError_data();
    void successIsNoError();
    void deepAndHostileBodies_data();
    void deepAndHostileBodies();
    void kinds_data();
    void kinds();
    void everyMeaningHasWords();
    void permissionNamesActionAndPolicy_data();
    void permissionNamesActionAndPolicy();
    void signatureMessageIsLeftOut();
    void secretsAreCutOut();
    void textsAreFitToBeShown();
    void hints_data();
    void hints();
};

namespace {

const Credentials keys{u"LTAI-long-enough-9f3a"_s, u"s3cr3t+/="_s, u"STS.tok/en=="_s};

HttpAnswer answerOf(int status, const QByteArray &body, const HeaderList &headers = {})
{
    return {status, headers, body, QDateTime(QDate(2025, 1, 2), QTime(3, 4, 5), Qt::UTC)};
}

QByteArray jsonOf(const QByteArray &code, const QByteArray &message = "Something")
{
    return R"({"RequestId":"R-1","Code":")" + code + R"(","Message":")" + message + "\"}";
}

ServiceError read(int status, const QByteArray &body, Action action = Action::ListNetTestResults,
                  const HeaderList &headers = {})
{
    return readServiceError(answerOf(status, body, headers), {action, {}}, keys);
}

} // namespace

void TestServiceError::bodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("requestId");
    const auto row = [](const char *name, const QByteArray &body, const char *code = "C", const char *message = "m",
                        const char *id = "R-1") {
        QTest::newRow(name) << body << QString::fromUtf8(code) << QString::fromUtf8(message) << QString::fromUtf8(id);
    };
    row("JSON", R"({"Code":"C","Message":"m","RequestId":"R-1","HostId":"h","Recommend":"https://x"})");
    row("lower case", R"({"code":"C","message":"m","requestId":"R-1"})");
    row("ErrorCode", R"({"ErrorCode":"C","ErrorMessage":"m","RequestId":"R-1"})");
    row("errorCode", R"({"errorCode":"C","errorMessage":"m","RequestId":"R-1"})");
    row("empty Code beside ErrorCode", R"({"Code":"","ErrorCode":"C","Message":"m","RequestId":"R-1"})");
    row("byte order mark", "\xef\xbb\xbf{\"Code\":\"C\",\"Message\":\"m\",\"RequestId\":\"R-1\"}");
    row("number as Code", R"({"Code":404,"Message":"m","RequestId":"R-1"})", "404");
    row("empty Code", R"({"Code":"","Message":"m","RequestId":"R-1"})", "");
    row("null Code", R"({"Code":null,"Message":null,"RequestId":"R-1"})", "", "");
    row("XML",
        "<?xml version='1.0' encoding='UTF-8'?><Error><RequestId>R-1</RequestId><HostId>h</HostId>"
        "<Code>C</Code><Message>m</Message></Error>");
    row("XML with nested parts",
        "<Error><AccessDeniedDetail><AuthAction>a:B</AuthAction><Deep><Code>no</Code></Deep></AccessDeniedDetail>"
        "<Code>C</Code><Message>m</Message><RequestId>R-1</RequestId></Error>");
    row("other XML", "<Fault><Code>C</Code></Fault>", "", "", "FROM-HEADER");
    row("HTML", "<!DOCTYPE HTML><html><body><Code>C</Code></body></html>", "", "", "FROM-HEADER");
    row("empty", "", "", "", "FROM-HEADER");
    row("text", "upstream connect error", "", "", "FROM-HEADER");
    row("cut off", R"({"Code":"C","Mess)", "", "", "FROM-HEADER");
    row("array", R"([{"Code":"C"}])", "", "", "FROM-HEADER");
}

void TestServiceError::bodies()
{
    QFETCH(const QByteArray, body);
    const ErrorBody read = readErrorBody(answerOf(400, body, {{"X-Acs-Request-Id", "FROM-HEADER"}}));
    QTEST(read.code, "code");
    QTEST(read.message, "message");
    QTEST(read.requestId, "requestId");
    QCOMPARE(read.isWebPage, body.startsWith("<!DOCTYPE"));
}

void TestServiceError::successIsNoError_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("error");
    for (const char *code : {"", "200", "OK", "ok", "Success"})
        QTest::addRow("\"%s\"", code) << QString::fromLatin1(code) << false;
    for (const char *code : {"Throttling", "400", "Failure"})
        QTest::addRow("\"%s\"", code) << QString::fromLatin1(code) << true;
}

void TestServiceError::successIsNoError()
{
    QFETCH(const QString, code);
    ErrorBody body;
    body.code = code;
    QTEST(body.namesError(), "error");
}

void TestServiceError::deepAndHostileBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("deep JSON") << QByteArray(R"({"AccessDeniedDetail":)").repeated(100000);
    QTest::newRow("deep XML") << "<Error>" + QByteArray("<AccessDeniedDetail>").repeated(100000);
    QTest::newRow("entities") << QByteArray(
        R"(<!DOCTYPE Error [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">)"
        R"(<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">]>)"
        R"(<Error><Code>&d;</Code></Error>)");
    QTest::newRow("file") << QByteArray(
        R"(<!DOCTYPE Error [<!ENTITY f SYSTEM "file:///etc/passwd">]><Error><Code>&f;</Code></Error>)");
    QTest::newRow("big") << R"({"Code":")" + QByteArray(8 * 1024 * 1024, 'x') + "\"}";
}

void TestServiceError::deepAndHostileBodies()
{
    QFETCH(const QByteArray, body);
    const ServiceError error = read(400, body);
    QVERIFY(!error.problem.happened.isEmpty());
    QVERIFY(!error.problem.code.contains("root"_L1));
    QVERIFY(error.problem.line().size() < 2000);
}

void TestServiceError::kinds_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Problem::Kind>("kind");
    QTest::addColumn<QString>("says");
    using Kind = Problem::Kind;
    const auto row = [](int status, const QByteArray &code, Kind kind, const char *says) {
        QTest::addRow("%s %d", code.constData(), status) << status << jsonOf(code) << kind << QString::fromUtf8(says);
    };
    row(404, "InvalidAccessKeyId.NotFound", Kind::Credentials, "LTAI…9f3a");
    row(400, "InvalidAccessKeyId.Inactive", Kind::Credentials, "disabled");
    row(400, "SignatureDoesNotMatch", Kind::Credentials, "secret");
    row(400, "IncompleteSignature", Kind::Credentials, "secret");
    row(400, "InvalidTimeStamp.Expired", Kind::Clock, "clock");
    row(400, "SignatureNonceUsed", Kind::Service, "before");
    row(400, "MissingSecurityToken", Kind::Credentials, "security token");
    row(403, "InvalidSecurityToken.Expired", Kind::Credentials, "expired");
    row(400, "Throttling.User", Kind::Throttled, "minute");
    row(500, "InternalDependencyError.RequestLimitExceeded", Kind::Throttled, "too often");
    row(503, "ServiceUnavailable", Kind::Service, "not available");
    row(500, "InternalError", Kind::Service, "not available");
    row(400, "InternalError", Kind::Service, "Something");
    row(403, "Forbidden.RAM", Kind::Permission, "eflo:ListNetTestResults");
    row(400, "NoPermission", Kind::Permission, "permission");
    row(403, "", Kind::Permission, "permission");
    row(404, "Resource.NotFound", Kind::NotFound, "resource group");
    row(404, "InvalidAction.NotFound", Kind::Service, "does not offer");
    row(400, "", Kind::Service, "Something");
    row(429, "", Kind::Throttled, "minute");
    row(418, "Teapot", Kind::Service, "Something");
    QTest::newRow("HTML 404") << 404 << QByteArray("<html>") << Kind::Answer << u"web page"_s;
    QTest::newRow("HTML 403") << 403 << QByteArray("<html>") << Kind::Answer << u"web page"_s;
    QTest::newRow("HTML 200") << 200 << QByteArray("<html>") << Kind::Answer << u"web page"_s;
    QTest::newRow("407") << 407 << QByteArray() << Kind::Proxy << u"password"_s;
    QTest::newRow("304") << 304 << QByteArray() << Kind::Answer << u"instead of an answer"_s;
    QTest::newRow("nothing at all") << 400 << QByteArray() << Kind::Service << u"without saying why"_s;
}

void TestServiceError::kinds()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, says);
    const Problem problem = read(status, body).problem;
    QTEST(problem.kind, "kind");
    QVERIFY2((problem.line() + problem.remedy).contains(says), qPrintable(problem.line()));
    QVERIFY(!problem.happened.contains(QString::number(status))); // no bare status in a sentence
    QVERIFY(!problem.happened.endsWith(u'.') && !problem.remedy.endsWith(u'.'));
    QCOMPARE(problem.request, u"ListNetTestResults"_s);
}

void TestServiceError::everyMeaningHasWords()
{
    const HttpAnswer answer = answerOf(400, {});
    const ErrorBody body = readErrorBody(answer);
    const ServiceRequest request;
    for (int meaning = 0; meaning <= int(ErrorMeaning::CredentialsFailed); ++meaning) {
        ServiceError error;
        error.meaning = ErrorMeaning(meaning);
        const Problem problem = serviceProblem({error, body, answer, request, keys});
        QVERIFY(!problem.happened.isEmpty() && !problem.remedy.isEmpty());
    }
}

void TestServiceError::permissionNamesActionAndPolicy_data()
{
    QTest::addColumn<QByteArray>("detail");
    QTest::addColumn<QString>("action");
    QTest::newRow("named") << QByteArray(R"({"AuthAction":"eflo:DescribeNetTestResult","PolicyType":"x"})")
                           << u"eflo:DescribeNetTestResult"_s;
    QTest::newRow("another") << QByteArray(R"({"authAction":"eflo:ListClusters"})") << u"eflo:ListClusters"_s;
    QTest::newRow("not named") << QByteArray("{}") << u"eflo:ListNetTestResults"_s;
    QTest::newRow("null") << QByteArray("null") << u"eflo:ListNetTestResults"_s;
    QTest::newRow("hostile") << QByteArray(R"({"AuthAction":"a:b\"],\"Resource\":\"*"})")
                             << u"eflo:ListNetTestResults"_s;
    QTest::newRow("denied") << QByteArray(
        R"({"AuthAction":"eflo:ListNetTestResults","NoPermissionType":"ExplicitDeny"})")
                            << u"eflo:ListNetTestResults"_s;
}

void TestServiceError::permissionNamesActionAndPolicy()
{
    QFETCH(const QByteArray, detail);
    QFETCH(const QString, action);
    const QByteArray body = R"({"Code":"Forbidden.RAM","Message":"no.","AccessDeniedDetail":)" + detail + "}";
    const Problem problem = read(403, body).problem;
    QVERIFY2(problem.happened.contains(action), qPrintable(problem.happened));
    QCOMPARE(problem.remedy.contains("take that policy away"_L1), detail.contains("ExplicitDeny"));
    const QByteArray policy = problem.detail.section(u'\n', 0, 0).toUtf8();
    const QJsonObject statement =
        QJsonDocument::fromJson(policy).object().value("Statement"_L1).toArray().first().toObject();
    QVERIFY2(statement.value("Action"_L1).toArray().contains(action), policy.constData());
    QCOMPARE(statement.value("Resource"_L1).toString(), u"acs:eflo:*:*:cluster/*"_s);
    QCOMPARE(
        smallestPolicy(u"eflo:ListNetTestResults"_s),
        uR"({"Version":"1","Statement":[{"Effect":"Allow","Action":["eflo:ListNetTestResults","eflo:DescribeNetTestResult"],"Resource":"acs:eflo:*:*:cluster/*"}]})"_s);
}

void TestServiceError::signatureMessageIsLeftOut()
{
    const Problem problem =
        read(400, jsonOf("SignatureDoesNotMatch", R"(server CanonicalRequest is:[POST\n/\n\nhost:x\nx-acs-date:y])"))
            .problem;
    QVERIFY(!problem.happened.contains("x-acs"_L1));
    QVERIFY(!problem.detail.contains("x-acs"_L1));
    QVERIFY(!problem.detail.contains("CanonicalRequest"_L1));
}

void TestServiceError::secretsAreCutOut()
{
    const QByteArray message =
        "secret s3cr3t+/= token STS.tok/en== encoded STS.tok%2Fen%3D%3D key LTAI-long-enough-9f3a "
        "Signature=06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0";
    const Problem problem = read(400, jsonOf("Odd.Code", message)).problem;
    for (const QString &text : {problem.line(), problem.detail}) {
        for (const char *secret : {"s3cr3t", "STS.tok", "long-enough", "06563a9e"})
            QVERIFY2(!text.contains(QLatin1StringView(secret)), qPrintable(text));
    }
    QVERIFY(problem.happened.contains(u"LTAI…9f3a"_s));
}

void TestServiceError::textsAreFitToBeShown()
{
    const QByteArray hostile = R"(<b>x</b>\n\t\u202egnp.exe\u0000 )" + QByteArray(100000, 'y');
    const QByteArray body =
        R"({"Code":")" + hostile + R"(","Message":")" + hostile + R"(","RequestId":")" + hostile + "\"}";
    const Problem problem = read(400, body).problem;
    for (const QString &text : {problem.happened, problem.remedy, problem.code, problem.requestId}) {
        QVERIFY(text.size() < 800);
        QVERIFY(!text.contains(u'\u202e') && !text.contains(u'\n') && !text.contains(QChar(0)));
    }
    QVERIFY(problem.detail.size() < 1000);
    QVERIFY(!problem.detail.contains(u'\u202e'));
    const Problem redirected =
        read(302, {}, Action::ListNetTestResults, {{"Location", "https://" + QByteArray(5000, 'a') + "/"}}).problem;
    QVERIFY(redirected.happened.size() < 400);
}

void TestServiceError::hints_data()
{
    QTest::addColumn<HeaderList>("headers");
    QTest::addColumn<bool>("throttled");
    QTest::addColumn<qint64>("msecs"); // -1: none
    const auto row = [](const char *name, const HeaderList &headers, qint64 msecs, bool throttled = true) {
        QTest::newRow(name) << headers << throttled << msecs;
    };
    row("none", {}, -1);
    row("ms", {{"x-acs-retry-after", "1500"}}, 1500);
    row("seconds", {{"Retry-After", "7"}}, 7000);
    row("ms before seconds", {{"Retry-After", "7"}, {"X-Acs-Retry-After", "1500"}}, 1500);
    row("date by the answer's own",
        {{"Date", "Thu, 02 Jan 2025 05:00:00 GMT"}, {"Retry-After", "Thu, 02 Jan 2025 05:00:30 GMT"}}, 30000);
    row("date by this clock", {{"Retry-After", "Thu, 02 Jan 2025 03:05:05 GMT"}}, 60000);
    row("date that is over", {{"Retry-After", "Thu, 02 Jan 2025 03:04:04 GMT"}}, 200);
    row("user limit", {{"x-ratelimit-user", "Limit:100,Remain:0,TimeLeft:2000,Reset:1"}}, 2000);
    row("the longer of both", {{"x-ratelimit-user", "TimeLeft:2000"}, {"x-ratelimit-user-api", "TimeLeft: 3000"}},
        3000);
    row("limits say nothing of other errors", {{"x-ratelimit-user", "TimeLeft:2000"}}, -1, false);
    row("seconds for other errors", {{"Retry-After", "7"}}, 7000, false);
    row("zero", {{"x-acs-retry-after", "0"}}, 200);
    row("negative", {{"Retry-After", "-5"}}, -1);
    row("rubbish", {{"Retry-After", "soon"}, {"x-acs-retry-after", "nan"}, {"x-ratelimit-user", ",:,TimeLeft,"}}, -1);
    row("infinite", {{"x-acs-retry-after", "inf"}}, qint64(365) * 24 * 3600 * 1000);
    row("absurd", {{"Retry-After", "1e300"}}, qint64(365) * 24 * 3600 * 1000);
}

void TestServiceError::hints()
{
    QFETCH(const HeaderList, headers);
    QFETCH(const bool, throttled);
    QFETCH(const qint64, msecs);
    const auto hint =
        retryHint(answerOf(429, {}, headers), throttled ? ErrorMeaning::Throttled : ErrorMeaning::Unavailable);
    QCOMPARE(hint.value_or(-1), msecs);
}

QTEST_GUILESS_MAIN(TestServiceError)
#include "tst_serviceerror.moc"
