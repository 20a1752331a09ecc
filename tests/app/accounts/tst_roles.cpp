// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/accounts/standins.h"

using namespace fabriscope;
using namespace Qt::StringLiterals;

using Kind = CredentialOrigin::Kind;

/// Roles assumed by keys, by other roles and by OIDC tokens, over real sockets to a stand-in for STS.
class TestRoles : public QObject {
    Q_OBJECT
private slots:
    void assumesARole();
    void assumesAChain();
    void roleRefused_data();
    void roleRefused();
    void stsAgainWhereThatHelps_data();
    void stsAgainWhereThatHelps();
    void stsThroughTheProxy();
    void oidc();
    void diesAtAnyMoment();
};

void TestRoles::assumesARole()
{
    RawServer sts([](const RawRequest &, qsizetype) { return RawAnswer{httpAnswer(stsAnswer())}; });
    SourceWorld world;
    world.surroundings.stsUrl = urlOf(sts);
    world.surroundings.storedSecret = [] { return QtFuture::makeReadyFuture(Result<Credentials>(storedKey)); };
    verifyKeys(world.fetch({.kind = Kind::Keychain, .role = readerRole}));
    const RawRequest &request = sts.requests().first();
    QCOMPARE(request.header("x-acs-action"), "AssumeRole");
    QCOMPARE(request.header("x-acs-version"), "2015-04-01");
    QVERIFY(request.header("authorization").startsWith("ACS3-HMAC-SHA256 Credential=LTAI-key-0001,"));
    QCOMPARE(formOf(request).queryItemValue(u"RoleArn"_s, QUrl::FullyDecoded), readerRole.arn);
    QCOMPARE(formOf(request).queryItemValue(u"RoleSessionName"_s), u"fabriscope"_s);
    QCOMPARE(formOf(request).queryItemValue(u"DurationSeconds"_s), u"1800"_s);
    QCOMPARE(formOf(request).queryItemValue(u"ExternalId"_s), u"ext-1"_s);
    QVERIFY(!sts.everything().contains(mark.toUtf8()));
    QVERIFY2(world.source->description().contains(readerRole.arn), qPrintable(world.source->description()));
}

void TestRoles::assumesAChain()
{
    RawServer sts([](const RawRequest &, qsizetype index) {
        return RawAnswer{httpAnswer(stsAnswer(QByteArray::number(index + 1)))};
    });
    SourceWorld world;
    world.surroundings.stsUrl = urlOf(sts);
    world.write(u".aliyun/config.json"_s, cliConfig(defaultKey + R"(,
        {"name":"b","mode":"ChainableRamRoleArn","source_profile":"default","ram_role_arn":"acs:ram::1:role/b"},
        {"name":"c","mode":"chainableramrolearn","source_profile":"b","ram_role_arn":"acs:ram::1:role/c"})"));
    verifyKeys(world.fetch({.kind = Kind::CliProfile, .source = u"c"_s}), u"STS.2"_s);
    QCOMPARE(sts.requests().size(), 2);
    QVERIFY(sts.requests().first().body.contains("role%2Fb"));
    QCOMPARE(sts.requests().last().header("x-acs-accesskey-id"), "STS.1");
    QCOMPARE(sts.requests().last().header("x-acs-security-token"), mark.toUtf8() + "1");
}

void TestRoles::roleRefused_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Problem::Kind>("kind");
    QTest::addColumn<QString>("says");
    using enum Problem::Kind;
    const auto error = [](const QByteArray &status, const QByteArray &code, const QByteArray &message) {
        return httpAnswer(R"({"Code":")" + code + R"(","Message":")" + message + R"(","RequestId":"R1"})", {}, status);
    };
    const QByteArray secret = mark.toUtf8() + "-secret";
    QTest::newRow("not allowed") << error("403 Forbidden", "NoPermission", "You are not authorized " + secret)
                                 << Permission << u"sts:AssumeRole"_s;
    QTest::newRow("no such role") << error("404 Not Found", "EntityNotExist.Role", "x") << Problem::Kind::Credentials
                                  << u"There is no role acs:ram::1:role/reader"_s;
    QTest::newRow("bad duration") << error("400 Bad Request", "InvalidParameter.DurationSeconds", "The Max is 1hr.")
                                  << Problem::Kind::Credentials << u"The Max is 1hr"_s;
    QTest::newRow("unknown key") << error("404 Not Found", "InvalidAccessKeyId.NotFound", "x")
                                 << Problem::Kind::Credentials << u"LTAI…0001"_s;
    QTest::newRow("wrong secret") << error("400 Bad Request", "SignatureDoesNotMatch", "signed " + secret)
                                  << Problem::Kind::Credentials << u"secret does not belong"_s;
    QTest::newRow("throttled") << error("429 Too Many", "Throttling", "x") << Throttled << u"calls"_s;
    QTest::newRow("redirect") << httpAnswer({}, "Location: http://127.0.0.1:1/\r\n", "302 Found") << Answer
                              << u"redirect"_s;
    QTest::newRow("web page") << httpAnswer("<html>" + secret, "X: y\r\n") << Answer << u"understood"_s;
    QTest::newRow("no keys") << httpAnswer(R"({"Credentials":{"AccessKeySecret":")" + secret + R"("}})")
                             << Problem::Kind::Credentials << u"no keys"_s;
    QTest::newRow("too much") << httpAnswer(QByteArray(300'000, 'x')) << Answer << u"larger"_s;
}

void TestRoles::roleRefused()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QString, says);
    RawServer sts([&answer](const RawRequest &, qsizetype) { return RawAnswer{answer}; });
    SourceWorld world;
    world.surroundings.stsUrl = urlOf(sts);
    world.surroundings.storedSecret = [] { return QtFuture::makeReadyFuture(Result<Credentials>(storedKey)); };
    const Fetched fetched = world.fetch({.kind = Kind::Keychain, .role = readerRole});
    verifyProblem(fetched, says);
    QTEST(fetched.error().kind, "kind");
    QCOMPARE(sts.requests().size(), 1);
}

void TestRoles::stsAgainWhereThatHelps_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("nonce") << QByteArray("SignatureNonceUsed");
    QTest::newRow("clock") << QByteArray("InvalidTimeStamp.Expired");
}

void TestRoles::stsAgainWhereThatHelps()
{
    QFETCH(const QByteArray, code);
    RawServer sts([&code](const RawRequest &, qsizetype index) {
        if (index > 0)
            return RawAnswer{httpAnswer(stsAnswer())};
        return RawAnswer{
            httpAnswer(R"({"Code":")" + code + R"("})", "Date: Sun, 06 Nov 1994 08:49:37 GMT\r\n", "400 Bad Request")};
    });
    SourceWorld world;
    world.surroundings.stsUrl = urlOf(sts);
    world.surroundings.storedSecret = [] { return QtFuture::makeReadyFuture(Result<Credentials>(storedKey)); };
    verifyKeys(world.fetch({.kind = Kind::Keychain, .role = readerRole}));
    QCOMPARE(sts.requests().size(), 2);
    if (code.startsWith("InvalidTimeStamp"))
        QVERIFY(sts.requests().last().header("x-acs-date").startsWith("1994-11-06T08:"));
}

void TestRoles::stsThroughTheProxy()
{
    RawServer proxy([](const RawRequest &, qsizetype) {
        return RawAnswer{"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n", true};
    });
    SourceWorld world;
    world.surroundings.stsUrl = {}; // the real host's name, which is never looked up
    world.surroundings.proxy = QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.port());
    world.surroundings.storedSecret = [] { return QtFuture::makeReadyFuture(Result<Credentials>(storedKey)); };
    QCOMPARE(world.fetch({.kind = Kind::Keychain, .role = readerRole}).error().kind, Problem::Kind::Proxy);
    QCOMPARE(proxy.requests().first().line(), "CONNECT sts.cn-test.aliyuncs.com:443 HTTP/1.1");
}

void TestRoles::oidc()
{
    RawServer sts([](const RawRequest &request, qsizetype index) {
        if (index == 0)
            return RawAnswer{httpAnswer(stsAnswer())};
        return RawAnswer{httpAnswer(R"({"Code":"AuthenticationFail.OIDCToken.Expired","Message":"expired: )"
                                        + formOf(request).queryItemValue(u"OIDCToken"_s).toUtf8() + R"("})",
                                    {}, "401 Unauthorized")};
    });
    SourceWorld world;
    world.surroundings.stsUrl = urlOf(sts);
    const QString token = world.write(u"token"_s, mark.toUtf8() + ".jwt\n");
    world.set("ALIBABA_CLOUD_OIDC_PROVIDER_ARN", u"acs:ram::1:oidc-provider/p"_s);
    world.set("ALIBABA_CLOUD_OIDC_TOKEN_FILE", token);
    world.set("ALIBABA_CLOUD_ROLE_ARN", readerRole.arn);
    verifyKeys(world.fetch({.kind = Kind::DefaultChain}));
    const RawRequest &request = sts.requests().first();
    QCOMPARE(request.header("x-acs-action"), "AssumeRoleWithOIDC");
    QVERIFY(request.header("authorization").isEmpty());
    QCOMPARE(formOf(request).queryItemValue(u"OIDCToken"_s), mark + u".jwt"_s);
    verifyProblem(world.again(), u"OIDC token is expired"_s);
    world.write(u"token"_s, " \n");
    verifyProblem(world.again(), u"empty"_s);
    QFile::remove(token);
    verifyProblem(world.again(), u"token"_s);
}

void TestRoles::diesAtAnyMoment()
{
    RawServer sts([](const RawRequest &, qsizetype) { return RawAnswer{httpAnswer(stsAnswer())}; });
    for (int events = 0; events < 15; ++events) {
        SourceWorld world;
        world.surroundings.stsUrl = urlOf(sts);
        world.surroundings.storedSecret = [] { return QtFuture::makeReadyFuture(Result<Credentials>(storedKey)); };
        world.source = makeSource({.kind = Kind::Keychain, .role = readerRole}, world.surroundings);
        const FetchFuture future = world.source->fetch();
        for (int i = 0; i < events; ++i) {
            bool ticked = false;
            QMetaObject::invokeMethod(
                this, [&ticked] { ticked = true; }, Qt::QueuedConnection);
            QTRY_VERIFY(ticked);
        }
        world.source.reset();
        QVERIFY(future.isFinished());
    }
}

QTEST_GUILESS_MAIN(TestRoles)
#include "tst_roles.moc"
