// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/accounts/standins.h"

using namespace fabriscope;
using namespace Qt::StringLiterals;

using Kind = CredentialOrigin::Kind;

/// Where credentials come from, over real sockets to stand-ins on loopback.
class TestSources : public QObject {
    Q_OBJECT
private slots:
    void stored();
    void environment();
    void fileKeys();
    void fileIsReadEachTime();
    void metadata_data();
    void metadata();
    void metadataNeverThroughAProxy();
    void metadataSwitchedOff();
    void uri();
    void uriRefused_data();
    void uriRefused();
    void cachedSignIn_data();
    void cachedSignIn();
    void chainInItsOrder();
    void chainStaysWithWhatItFound();
    void chainFindsNothing();
};

void TestSources::stored()
{
    SourceWorld world;
    verifyProblem(world.fetch({.kind = Kind::Keychain}), u"stored secret"_s);
    world.surroundings.storedSecret = [] { return QtFuture::makeReadyFuture(Result<Credentials>(storedKey)); };
    QCOMPARE(world.fetch({.kind = Kind::Session})->credentials, storedKey);
    world.surroundings.storedSecret = [] {
        return QtFuture::makeReadyFuture(Result<Credentials>(Credentials{u"LTAI"_s, mark + u"\nx"_s, {}}));
    };
    verifyProblem(world.fetch({.kind = Kind::Keychain}), u"line break"_s);
    world.surroundings.storedSecret = [] { return QPromise<Result<Credentials>>().future(); }; // dropped unanswered
    verifyProblem(world.fetch({.kind = Kind::Keychain}), u"stored secret"_s);
}

void TestSources::environment()
{
    SourceWorld world;
    verifyProblem(world.fetch({.kind = Kind::Environment}), u"ALIBABA_CLOUD_ACCESS_KEY_ID"_s);
    world.set("ALIBABA_CLOUD_ACCESS_KEY_SECRET", mark);
    verifyProblem(world.fetch({.kind = Kind::Environment}), u"missing"_s);
    world.set("ALIBABA_CLOUD_ACCESS_KEY_ID", u"LTAI-env"_s);
    world.set("ALIBABA_CLOUD_SECURITY_TOKEN", u"t"_s);
    QCOMPARE(world.fetch({.kind = Kind::Environment})->credentials, (Credentials{u"LTAI-env"_s, mark, u"t"_s}));
}

void TestSources::fileKeys()
{
    SourceWorld world;
    verifyProblem(world.fetch({.kind = Kind::CliProfile}), u"config.json"_s);
    world.write(u".aliyun/config.json"_s, cliConfig(defaultKey));
    QCOMPARE(world.fetch({.kind = Kind::CliProfile})->credentials.accessKeyId, u"LTAI-cli"_s);
    verifyProblem(world.fetch({.kind = Kind::CliProfile, .source = u"gone"_s}), u"gone"_s);
    world.set("ALIBABA_CLOUD_PROFILE", u"other"_s);
    verifyProblem(world.fetch({.kind = Kind::CliProfile}), u"other"_s);
    world.set("ALIBABA_CLOUD_CONFIG_FILE", world.write(u"own.json"_s, "{\n\"" + mark.toUtf8()));
    verifyProblem(world.fetch({.kind = Kind::CliProfile}), u"line 2"_s);
    world.write(u".alibabacloud/credentials"_s, "[other]\ntype=access_key\naccess_key_id=ini\naccess_key_secret=s\n");
    QCOMPARE(world.fetch({.kind = Kind::CredentialsFile})->credentials.accessKeyId, u"ini"_s);
}

void TestSources::fileIsReadEachTime()
{
    SourceWorld world;
    world.write(u".aliyun/config.json"_s, cliConfig(defaultKey));
    QVERIFY(world.fetch({.kind = Kind::CliProfile}).has_value());
    QByteArray rotated = defaultKey;
    world.write(u".aliyun/config.json"_s, cliConfig(rotated.replace("LTAI-cli", "LTAI-new")));
    QCOMPARE(world.again()->credentials.accessKeyId, u"LTAI-new"_s);
}

void TestSources::metadata_data()
{
    QTest::addColumn<bool>("tokens");       // the server knows version 2
    QTest::addColumn<bool>("plainAllowed"); // by the variable
    QTest::addColumn<bool>("named");        // the role
    QTest::addColumn<bool>("works");
    for (const bool tokens : {true, false}) {
        for (const bool allowed : {true, false}) {
            for (const bool named : {true, false})
                QTest::addRow("%d%d%d", tokens, allowed, named) << tokens << allowed << named << (tokens || allowed);
        }
    }
}

void TestSources::metadata()
{
    QFETCH(const bool, tokens);
    QFETCH(const bool, plainAllowed);
    QFETCH(const bool, named);
    QFETCH(const bool, works);
    RawServer server([tokens](const RawRequest &request, qsizetype) {
        if (request.line().startsWith("PUT /latest/api/token ") && tokens)
            return RawAnswer{httpAnswer("tok3n")};
        if (tokens && request.header("X-aliyun-ecs-metadata-token") != "tok3n")
            return RawAnswer{httpAnswer({}, {}, "401 Unauthorized")};
        if (request.line().startsWith("GET /latest/meta-data/ram/security-credentials/ "))
            return RawAnswer{httpAnswer("worker\n")};
        if (request.line().startsWith("GET /latest/meta-data/ram/security-credentials/worker "))
            return RawAnswer{httpAnswer(keysAnswer())};
        return RawAnswer{httpAnswer({}, {}, "404 Not Found")};
    });
    SourceWorld world;
    world.surroundings.metadataUrl = urlOf(server);
    world.write(u".aliyun/config.json"_s,
                cliConfig(R"({"name":"default","mode":"EcsRamRole","ram_role_name":")"
                          + QByteArray(named ? "worker" : "") + R"("})"));
    if (!plainAllowed)
        world.set("ALIBABA_CLOUD_IMDSV1_DISABLED", u"True"_s);
    const Fetched fetched = world.fetch({.kind = Kind::CliProfile});
    if (works)
        verifyKeys(fetched);
    else
        verifyProblem(fetched, u"ECS instance"_s);
    QVERIFY(server.requests().first().line().startsWith("PUT "));
}

void TestSources::metadataNeverThroughAProxy()
{
    RawServer server([](const RawRequest &, qsizetype) { return RawAnswer{httpAnswer({}, {}, "404 Not Found")}; });
    RawServer proxy;
    SourceWorld world;
    world.surroundings.metadataUrl = urlOf(server);
    world.surroundings.proxy = QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.port());
    world.set("HTTP_PROXY", urlOf(proxy).toString());
    world.set("ALIBABA_CLOUD_ECS_METADATA", u"worker"_s);
    verifyProblem(world.fetch({.kind = Kind::DefaultChain}), u"None of the usual places"_s);
    QCOMPARE(proxy.connections(), 0);
    QVERIFY(server.requests().last().line().contains("/worker "));
}

void TestSources::metadataSwitchedOff()
{
    RawServer server;
    SourceWorld world;
    world.surroundings.metadataUrl = urlOf(server);
    world.set("ALIBABA_CLOUD_ECS_METADATA_DISABLED", u"true"_s);
    world.write(u".aliyun/config.json"_s, cliConfig(R"({"name":"default","mode":"EcsRamRole"})"));
    verifyProblem(world.fetch({.kind = Kind::CliProfile}), u"ALIBABA_CLOUD_ECS_METADATA_DISABLED"_s);
    QCOMPARE(server.connections(), 0);
}

void TestSources::uri()
{
    RawServer server([](const RawRequest &, qsizetype) { return RawAnswer{httpAnswer(keysAnswer())}; });
    RawServer proxy;
    SourceWorld world;
    world.surroundings.proxy = QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.port());
    world.surroundings.environment.insert(u"ALIBABA_CLOUD_ECS_METADATA_DISABLED"_s, u"true"_s);
    world.set("ALIBABA_CLOUD_CREDENTIALS_URI", urlOf(server).toString() + u"api/keys?k="_s + mark);
    verifyKeys(world.fetch({.kind = Kind::DefaultChain}));
    QCOMPARE(server.requests().first().line(), "GET /api/keys?k=" + mark.toUtf8() + " HTTP/1.1");
    QCOMPARE(proxy.connections(), 0);
    QVERIFY(!world.source->description().contains(mark));
}

void TestSources::uriRefused_data()
{
    QTest::addColumn<QString>("uri"); // PORT stands for the stand-in's
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("says");
    const QString here = u"http://127.0.0.1:PORT/"_s + mark;
    QTest::newRow("no address") << u"::"_s << QByteArray() << u"cannot be understood"_s;
    QTest::newRow("another scheme") << u"file:///etc/"_s + mark << QByteArray() << u"cannot be understood"_s;
    QTest::newRow("http to the world") << u"http://example.com/"_s + mark << QByteArray() << u"Plain http"_s;
    QTest::newRow("redirect") << here << httpAnswer({}, "Location: http://127.0.0.1:1/\r\n", "302 Found") << u"302"_s;
    QTest::newRow("refusal") << here << httpAnswer(R"({"Code":"Denied"})") << u"Denied"_s;
    QTest::newRow("no JSON") << here << httpAnswer(mark.toUtf8()) << u"no keys"_s;
    QTest::newRow("a part") << here << httpAnswer(R"({"AccessKeySecret":")" + mark.toUtf8() + R"("})") << u"no keys"_s;
    QTest::newRow("a line break in the key")
        << here << httpAnswer(R"({"AccessKeyId":"a","AccessKeySecret":")" + mark.toUtf8() + R"(\nx"})") << u"no keys"_s;
}

void TestSources::uriRefused()
{
    QFETCH(QString, uri);
    QFETCH(const QByteArray, answer);
    QFETCH(const QString, says);
    RawServer server([&answer](const RawRequest &, qsizetype) { return RawAnswer{answer}; });
    SourceWorld world;
    uri.replace("PORT"_L1, QString::number(server.port()));
    world.write(u".aliyun/config.json"_s,
                cliConfig(R"({"name":"default","mode":"CredentialsURI","credentials_uri":")" + uri.toUtf8() + R"("})"));
    verifyProblem(world.fetch({.kind = Kind::CliProfile}), says);
}

void TestSources::cachedSignIn_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("says"); // empty: it works
    const QByteArray keys = R"("access_key_id":"STS.1","access_key_secret":"hUnTeR2","sts_token":"hUnTeR2t",)";
    QTest::newRow("good") << keys + R"("mode":"CloudSSO","sts_expiration":1893553445)" << QString();
    QTest::newRow("good OAuth") << keys + R"("mode":"oauth","sts_expiration":1893553445)" << QString();
    QTest::newRow("over") << keys + R"("mode":"CloudSSO","sts_expiration":1600000000)" << u"aliyun sso login"_s;
    QTest::newRow("over, OAuth") << keys + R"("mode":"OAuth","sts_expiration":1600000000)" << u"aliyun configure"_s;
    QTest::newRow("nothing cached") << QByteArray(R"("mode":"CloudSSO","access_token":"hUnTeR2")")
                                    << u"not signed in"_s;
}

void TestSources::cachedSignIn()
{
    QFETCH(const QByteArray, fields);
    QFETCH(const QString, says);
    SourceWorld world;
    world.write(u".aliyun/config.json"_s, cliConfig(R"({"name":"default",)" + fields + "}"));
    const Fetched fetched = world.fetch({.kind = Kind::CliProfile});
    if (says.isEmpty())
        verifyKeys(fetched);
    else
        verifyProblem(fetched, says);
}

void TestSources::chainInItsOrder()
{
    SourceWorld world;
    world.set("ALIBABA_CLOUD_ECS_METADATA_DISABLED", u"true"_s);
    world.write(u".alibabacloud/credentials"_s, "type=access_key\naccess_key_id=ini\naccess_key_secret=s\n");
    QCOMPARE(world.fetch({.kind = Kind::DefaultChain})->credentials.accessKeyId, u"ini"_s);
    world.write(u".aliyun/config.json"_s, "damaged");
    QCOMPARE(world.fetch({.kind = Kind::DefaultChain})->credentials.accessKeyId, u"ini"_s);
    world.write(u".aliyun/config.json"_s, cliConfig(defaultKey));
    QCOMPARE(world.fetch({.kind = Kind::DefaultChain})->credentials.accessKeyId, u"LTAI-cli"_s);
    world.set("ALIBABA_CLOUD_CLI_PROFILE_DISABLED", u"true"_s);
    QCOMPARE(world.fetch({.kind = Kind::DefaultChain})->credentials.accessKeyId, u"ini"_s);
    world.set("ALIBABA_CLOUD_ACCESS_KEY_ID", u"LTAI-env"_s);
    verifyProblem(world.fetch({.kind = Kind::DefaultChain}), u"ALIBABA_CLOUD_ACCESS_KEY_SECRET"_s);
    world.set("ALIBABA_CLOUD_ACCESS_KEY_SECRET", mark);
    QCOMPARE(world.fetch({.kind = Kind::DefaultChain})->credentials.accessKeyId, u"LTAI-env"_s);
}

void TestSources::chainStaysWithWhatItFound()
{
    SourceWorld world;
    world.set("ALIBABA_CLOUD_ECS_METADATA_DISABLED", u"true"_s);
    const QString config = world.write(u".aliyun/config.json"_s, cliConfig(defaultKey));
    world.write(u".alibabacloud/credentials"_s, "type=access_key\naccess_key_id=ini\naccess_key_secret=s\n");
    QCOMPARE(world.fetch({.kind = Kind::DefaultChain})->credentials.accessKeyId, u"LTAI-cli"_s);
    QFile::remove(config);
    verifyProblem(world.again(), u"config.json"_s);
}

void TestSources::chainFindsNothing()
{
    SourceWorld world;
    const Fetched fetched = world.fetch({.kind = Kind::DefaultChain});
    verifyProblem(fetched, u"None of the usual places"_s);
    QVERIFY(fetched.error().detail.contains("metadata"_L1));
}

QTEST_GUILESS_MAIN(TestSources)
#include "tst_sources.moc"
