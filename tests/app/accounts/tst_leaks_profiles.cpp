// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Profiles of our own, their secrets in a real keyring, and those of the aliyun command line in its modes: every way
// they are added, shown, used and refused, with every log switched on; then all that was written, said and given to
// another process is searched for them.

#include "app/demo/demoservice.h"
#include "tests/app/eflo/rawserver.h"
#include "tests/support/leakworld.h"
#include "tests/support/proxystand.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace fabriscope;
using namespace fabriscope::testing;
using namespace Qt::StringLiterals;

namespace {

const QString markedSecret = u"MaRkEd+SeCrEt/of=mine"_s;
const QString markedToken = u"MaRkEd.ToKeN/of+mine=="_s;
const QString markedPassword = u"MaRkEd#PrOxY pass:word"_s;

/// A profile with all the secrets there are, behind a proxy.
struct Account {
    Account()
    {
        world.secrets.add(markedSecret);
        world.secrets.add(markedToken);
        world.secrets.add(markedPassword);
        world.secrets.add(u"me:"_s + markedPassword);
        world.keyring = u"unlocked"_s;
    }
    LeakRun add(const QByteArray &input)
    {
        return world.run({u"profile"_s, u"add"_s, u"ops"_s, u"--region"_s, u"cn-test"_s, u"--endpoint"_s,
                          u"http://127.0.0.1:%1"_s.arg(direct.port()), u"--access-key-id"_s,
                          u"LTAI5tMarkedKeyId000000"_s, u"--sts"_s, u"--proxy"_s,
                          u"http://me@127.0.0.1:%1"_s.arg(proxy.serverPort())},
                         input);
    }
    /// As typed, one a line.
    static QByteArray secretLines(const QString &password = markedPassword)
    {
        return QStringList{markedSecret, markedToken, password}.join(u'\n').toUtf8() + '\n';
    }
    void useInEveryWay()
    {
        for (const QString &format : {u"text"_s, u"json"_s}) {
            for (const QStringList &what : {QStringList{u"list"_s}, {u"show"_s, u"ops"_s}})
                (void)world.run(QStringList{u"profile"_s} + what + QStringList{u"--format"_s, format});
            (void)world.run({u"doctor"_s, u"--profile"_s, u"ops"_s, u"--format"_s, format});
        }
        (void)world.run({u"list"_s, u"--profile"_s, u"ops"_s, u"--format"_s, u"json"_s});
        (void)world.run({u"show"_s, u"a"_s, u"--profile"_s, u"ops"_s});
        (void)world.run({u"--screenshot"_s, u"window.png"_s, u"--profile"_s, u"ops"_s});
        (void)world.run({u"archive"_s, u"export"_s});
    }

    static QByteArray page(const QByteArray &, const RawRequest &)
    {
        return httpAnswer(R"({"RequestId":"R","NetTestResults":[{"TestId":"a","Status":"Finished"}]})");
    }
    /// Says all that it was asked, headers too.
    static QByteArray echo(const QByteArray &, const RawRequest &request)
    {
        const QString all = QString::fromUtf8(request.head + request.body);
        const QJsonObject error{{u"Code"_s, u"NoPermission"_s}, {u"Message"_s, all}, {u"RequestId"_s, u"R"_s}};
        return httpAnswer(QJsonDocument(error).toJson(), {}, "403 Forbidden");
    }

    LeakWorld world;
    RawServer direct; ///< where the service would be: nobody may come here
    ProxyStand proxy{"me:" + markedPassword.toUtf8(), page};
};

/// A profile of the aliyun command line with marked secrets wherever one can stand.
QJsonObject cliProfile(const QString &mode, const QJsonObject &more = {})
{
    QJsonObject profile{{u"name"_s, u"theirs"_s},
                        {u"mode"_s, mode},
                        {u"access_key_id"_s, u"LTAI5tMarkedKeyId000000"_s},
                        {u"access_key_secret"_s, markedSecret},
                        {u"sts_token"_s, markedToken},
                        {u"ram_role_arn"_s, u"acs:ram::1:role/reader"_s},
                        {u"region_id"_s, u"cn-test"_s}};
    for (auto it = more.begin(); it != more.end(); ++it)
        profile.insert(it.key(), it.value());
    return profile;
}

QByteArray configWith(const QJsonObject &profile)
{
    return QJsonDocument(QJsonObject{{u"current"_s, u"theirs"_s}, {u"profiles"_s, QJsonArray{profile}}}).toJson();
}

} // namespace

class TestLeaksProfiles : public QObject {
    Q_OBJECT
private slots:
    void ofOurOwn()
    {
        Account account;
        const LeakRun added = account.add(Account::secretLines());
        QVERIFY2(added.status == 0, qPrintable(added.err));
        account.useInEveryWay();
        QVERIFY(account.world.everythingSaid().contains("\"TestId\":\"a\""));
        account.proxy.answerBy(Account::echo);
        account.useInEveryWay();
        account.proxy.refusesAll = true;
        account.useInEveryWay();
        for (const QString &keyring : {u"locked"_s, u"none"_s, u"absent"_s}) {
            account.world.keyring = keyring;
            const LeakRun refused = account.world.run({u"list"_s, u"--profile"_s, u"ops"_s});
            QVERIFY2(refused.status == 3, qPrintable(refused.err));
            (void)account.world.run({u"doctor"_s, u"--profile"_s, u"ops"_s});
        }
        account.world.keyring = u"unlocked"_s;
        QCOMPARE(account.world.run({u"profile"_s, u"remove"_s, u"ops"_s}).status, 0);
        QVERIFY2(account.world.hits().isEmpty(), qPrintable(account.world.hits().join(u'\n')));
        QCOMPARE(account.direct.connections(), 0);
    }

    void aWrongPassword()
    {
        Account account;
        const QString wrong = u"MaRkEd wrong password"_s;
        account.world.secrets.add(wrong);
        QCOMPARE(account.add(Account::secretLines(wrong)).status, 0);
        const LeakRun refused = account.world.run({u"list"_s, u"--profile"_s, u"ops"_s});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains("password"_L1), qPrintable(refused.err));
        (void)account.world.run({u"doctor"_s, u"--profile"_s, u"ops"_s});
        QVERIFY2(account.world.hits().isEmpty(), qPrintable(account.world.hits().join(u'\n')));
        QVERIFY(account.proxy.passed().isEmpty() && account.proxy.refused() > 0);
        QCOMPARE(account.direct.connections(), 0);
    }

    void whatIsNotAdded_data()
    {
        QTest::addColumn<QString>("keyring");
        QTest::addColumn<QByteArray>("input");
        const QByteArray good = Account::secretLines();
        QTest::newRow("locked") << u"locked"_s << good;
        QTest::newRow("no bus") << u"none"_s << good;
        QTest::newRow("no keyring") << u"absent"_s << good;
        QTest::newRow("a line too many") << u"unlocked"_s << good + good;
        QTest::newRow("a line break within") << u"unlocked"_s << QByteArray(good).replace("SeCrEt/", "SeCrEt/\r");
        QTest::newRow("a line missing") << u"unlocked"_s << markedSecret.toUtf8() + '\n';
        QTest::newRow("no UTF-8") << u"unlocked"_s << "\xff" + good;
        QTest::newRow("too much") << u"unlocked"_s << good + QByteArray(100'000, 'x');
    }
    void whatIsNotAdded()
    {
        QFETCH(const QString, keyring);
        QFETCH(const QByteArray, input);
        Account account;
        account.world.keyring = keyring;
        account.world.secrets.add(u"MaRkEd+SeCrEt"_s);
        const LeakRun refused = account.add(input);
        QVERIFY2(refused.status > 0, qPrintable(refused.err));
        QVERIFY2(account.world.hits().isEmpty(), qPrintable(account.world.hits().join(u'\n')));
    }

    void aProfileFileIsNotRepeated_data();
    void aProfileFileIsNotRepeated()
    {
        QFETCH(const QByteArray, bytes);
        LeakWorld world;
        world.secrets.add(markedSecret);
        world.write(u".config/fabriscope/profiles.json"_s, bytes);
        for (const QString &command : {u"list"_s, u"doctor"_s})
            QVERIFY(world.run({command, u"--profile"_s, u"ops"_s}).status > 0);
        for (const QString &format : {u"text"_s, u"json"_s}) {
            (void)world.run({u"profile"_s, u"list"_s, u"--format"_s, format});
            (void)world.run({u"profile"_s, u"show"_s, u"ops"_s, u"--format"_s, format});
        }
        QVERIFY2(world.hits().isEmpty(), qPrintable(world.hits().join(u'\n')));
    }

    void ofTheCommandLine_data();
    void ofTheCommandLine();
    void aProgramThatPrintsKeys();
};

void TestLeaksProfiles::aProfileFileIsNotRepeated_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray secret = markedSecret.toUtf8();
    QTest::newRow("damaged") << R"({"version": 1, "profiles": [{"secret": ")" + secret;
    QTest::newRow("newer") << R"({"version": 2, "secret": ")" + secret + "\"}";
    QTest::newRow("an odd entry") << R"({"version": 1, "profiles": [{"secret": ")" + secret + R"("}]})";
    const QByteArray proxy = R"({"kind": "manual", "address": "http:)" + ("//me:" + secret) + "@127.0.0.1:1\"}";
    QTest::newRow("an odd proxy")
        << R"({"version": 1, "profiles": [{"id": "x", "name": "ops", "region": "cn-test", "proxy": )" + proxy + "}]}";
}

void TestLeaksProfiles::ofTheCommandLine_data()
{
    QTest::addColumn<QByteArray>("config");
    const auto row = [](const char *name, const QJsonObject &profile) { QTest::newRow(name) << configWith(profile); };
    row("AK", cliProfile(u"AK"_s));
    row("StsToken", cliProfile(u"StsToken"_s));
    row("RamRoleArn", cliProfile(u"RamRoleArn"_s));
    row("ChainableRamRoleArn", cliProfile(u"ChainableRamRoleArn"_s, {{u"source_profile"_s, u"theirs"_s}}));
    row("CredentialsURI", cliProfile(u"CredentialsURI"_s, {{u"credentials_uri"_s, u"http://127.0.0.1:PORT/?k=KEY"_s}}));
    row("OIDC",
        cliProfile(
            u"OIDC"_s,
            {{u"oidc_provider_arn"_s, u"acs:ram::1:oidc-provider/p"_s}, {u"oidc_token_file"_s, u"HOME/token"_s}}));
    row("a program that is not there", cliProfile(u"External"_s, {{u"process_command"_s, u"/no/such --key KEY"_s}}));
    row("unknown mode", cliProfile(u"Quantum"_s));
    row("RsaKeyPair", cliProfile(u"RsaKeyPair"_s, {{u"private_key"_s, markedSecret}}));
    row("BearerToken", cliProfile(u"BearerToken"_s, {{u"bearer_token"_s, markedToken}}));
    row("OAuth", cliProfile(u"OAuth"_s, {{u"oauth_access_token"_s, markedToken}}));
    row("CloudSSO", cliProfile(u"CloudSSO"_s, {{u"access_token"_s, markedToken}}));
    row("a line break in the secret", cliProfile(u"AK"_s, {{u"access_key_secret"_s, markedSecret + u"\nx"_s}}));
    const QByteArray good = configWith(cliProfile(u"AK"_s));
    QTest::newRow("damaged") << good.left(good.size() - 4);
    QTest::newRow("damaged within the secret") << good.left(good.indexOf(markedSecret.toUtf8()) + 15);
}

void TestLeaksProfiles::ofTheCommandLine()
{
    QFETCH(QByteArray, config);
    const QJsonObject keys{{u"AccessKeyId"_s, u"STS.1"_s},
                           {u"AccessKeySecret"_s, markedSecret},
                           {u"SecurityToken"_s, markedToken},
                           {u"Expiration"_s, u"2030-01-02T03:04:05Z"_s}};
    RawServer server([&keys](const RawRequest &request, qsizetype index) {
        const bool isForKeys = request.line().startsWith("GET ");
        return RawAnswer{isForKeys            ? httpAnswer(QJsonDocument(keys).toJson())
                             : index % 2 == 0 ? Account::echo({}, request)
                                              : Account::page({}, request)};
    });
    RawServer proxy([](const RawRequest &, qsizetype) {
        return RawAnswer{"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n", true};
    });
    LeakWorld world;
    for (const QString &secret : {markedSecret, markedToken, u"MaRkEd+SeCrEt"_s})
        world.secrets.add(secret);
    config.replace("PORT", QByteArray::number(server.port())).replace("KEY", markedSecret.toUtf8());
    world.write(u".aliyun/config.json"_s, config.replace("HOME", world.homePath({}).toUtf8()));
    world.write(u"token"_s, markedToken.toUtf8());
    world.variables = {{u"HTTPS_PROXY"_s, u"http://127.0.0.1:%1"_s.arg(proxy.port())}}; // for STS: nobody looks it up
    const QStringList theirs{u"--profile"_s, u"cli:theirs"_s, u"--endpoint"_s,
                             u"http://127.0.0.1:%1"_s.arg(server.port())};
    for (const QStringList &command : {QStringList{u"list"_s}, {u"list"_s}, {u"doctor"_s}, {u"doctor"_s}})
        (void)world.run(command + theirs);
    (void)world.run(QStringList{u"--screenshot"_s, u"window.png"_s} + theirs);
    (void)world.run({u"profile"_s, u"list"_s});
    QVERIFY(world.processesSeen() > 0 && world.everythingSaid().size() > 1000);
    QVERIFY2(world.hits().isEmpty(), qPrintable(world.hits().join(u'\n')));
}

/// What it is given is what the user's own surroundings are, and nothing that Fabriscope knows besides.
void TestLeaksProfiles::aProgramThatPrintsKeys()
{
    auto started = DemoService::start({.tests = 30, .hosts = 8});
    QVERIFY(started);
    const DemoAddress address = (*started)->address();
    const Credentials keys = address.temporaryCredentials;
    LeakWorld world;
    for (const QString &secret : {markedSecret, markedToken, keys.accessKeySecret, keys.securityToken})
        world.secrets.add(secret);
    const QJsonObject printed{{u"mode"_s, u"StsToken"_s},
                              {u"access_key_id"_s, keys.accessKeyId},
                              {u"access_key_secret"_s, keys.accessKeySecret},
                              {u"sts_token"_s, keys.securityToken}};
    world.write(u"keys.json"_s, QJsonDocument(printed).toJson());
    world.write(u"keys.sh"_s,
                "tr '\\0' '\\n' < /proc/$$/environ > $HOME/seen\ntr '\\0' '\\n' < /proc/$$/cmdline >> $HOME/seen\n"
                "cat $HOME/keys.json\ncat $HOME/keys.json >&2\n");
    const QString command = u"/bin/sh "_s + world.homePath(u"keys.sh"_s);
    world.write(u".aliyun/config.json"_s, configWith(cliProfile(u"External"_s, {{u"process_command"_s, command}})));
    const LeakRun listed = world.run({u"list"_s, u"--profile"_s, u"cli:theirs"_s, u"--endpoint"_s,
                                      address.endpoint.url.toString(), u"--format"_s, u"csv"_s});
    QVERIFY2(listed.status == 0, qPrintable(listed.err.right(2000)));
    QFile seen(world.homePath(u"seen"_s));
    QVERIFY(seen.open(QFile::ReadOnly));
    QVERIFY(seen.readAll().contains("HOME="));
    QVERIFY2(world.hits().isEmpty(), qPrintable(world.hits().join(u'\n')));
}

QTEST_GUILESS_MAIN(TestLeaksProfiles)
#include "tst_leaks_profiles.moc"
