// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sources that the real program would look for outside of this computer, here with stand-ins for STS, metadata and
// those who hand out keys, in-process: what they say in problems, descriptions and logs, and what can be printed of the
// values that hold secrets.

#include "app/accounts/askedsecrets.h"
#include "app/accounts/memorystore.h"
#include "app/accounts/timedcredentials.h"
#include "app/connection/connection.h"
#include "tests/app/accounts/standins.h"
#include "tests/support/secretsearch.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QMutex>

using namespace fabriscope;
using namespace fabriscope::testing;
using namespace Qt::StringLiterals;

using Kind = CredentialOrigin::Kind;

// Nothing that holds a secret can be streamed into a log by mistake: it does not compile.
static_assert(!QTypeTraits::has_ostream_operator_v<QDebug, Credentials>);
static_assert(!QTypeTraits::has_ostream_operator_v<QDebug, ProfileSecrets>);
static_assert(!QTypeTraits::has_ostream_operator_v<QDebug, SecretAnswer>);
static_assert(!QTypeTraits::has_ostream_operator_v<QDebug, TimedCredentials>);
static_assert(!QTypeTraits::has_ostream_operator_v<QDebug, Client::Settings>);
static_assert(!QTypeTraits::has_ostream_operator_v<QDebug, ConnectionSetup>);

namespace {

const QString secret = u"MaRkEd+SeCrEt/of=mine"_s;
const QString token = u"MaRkEd.ToKeN/of+mine=="_s;
const QString session = u"MaRkEd.SeSsIoN/of+mine"_s;
const Credentials base{u"LTAI5tMarkedKeyId000000"_s, secret, token};

QMutex logMutex;
QByteArray logged;

void keepLog(QtMsgType, const QMessageLogContext &context, const QString &text)
{
    const QMutexLocker lock(&logMutex);
    logged += QByteArray(context.category) + ' ' + text.toUtf8() + '\n';
}

QByteArray keysJson(bool isOfSts)
{
    const QJsonObject keys{{u"Code"_s, u"Success"_s},
                           {u"AccessKeyId"_s, u"STS.1"_s},
                           {u"AccessKeySecret"_s, secret},
                           {u"SecurityToken"_s, session},
                           {u"Expiration"_s, u"2030-01-02T03:04:05Z"_s}};
    return QJsonDocument(isOfSts ? QJsonObject{{u"Credentials"_s, keys}} : keys).toJson();
}

/// Everything that was asked, and the session besides, as an error.
QByteArray echoOf(const RawRequest &request)
{
    const QString all = QString::fromUtf8(request.head + request.body) + session;
    return QJsonDocument(QJsonObject{{u"Code"_s, u"NoPermission"_s}, {u"Message"_s, all}}).toJson();
}

RawAnswer answerFor(const QString &way, const RawRequest &request, bool isOfSts)
{
    if (way == "silence"_L1)
        return {};
    if (way == "403"_L1)
        return {httpAnswer(echoOf(request), {}, "403 Forbidden")};
    if (way == "503"_L1)
        return {httpAnswer("<html>" + secret.toUtf8(), {}, "503 Service Unavailable")};
    if (way == "half"_L1)
        return {httpAnswer(keysJson(isOfSts).left(120))};
    if (request.line().startsWith("PUT "))
        return {httpAnswer(token.toUtf8())};
    if (request.line().contains("security-credentials/ "))
        return {httpAnswer("worker")};
    return {httpAnswer(keysJson(isOfSts))};
}

CredentialOrigin originOf(const QString &source, SourceWorld &world, const RawServer &server)
{
    const QByteArray url = "http://127.0.0.1:" + QByteArray::number(server.port()) + "/?key=" + secret.toUtf8();
    if (source == "sts"_L1)
        return {.kind = Kind::Keychain, .role = readerRole};
    if (source == "oidc"_L1) {
        const QByteArray file = world.write(u"token"_s, token.toUtf8()).toUtf8();
        world.write(u".aliyun/config.json"_s,
                    cliConfig(R"({"name":"default","mode":"OIDC","ram_role_arn":"acs:ram::1:role/r",
                        "oidc_provider_arn":"acs:ram::1:oidc-provider/p","oidc_token_file":")"
                              + file + R"("})"));
    } else if (source == "metadata"_L1) {
        world.write(u".aliyun/config.json"_s, cliConfig(R"({"name":"default","mode":"EcsRamRole"})"));
    } else {
        world.write(u".aliyun/config.json"_s,
                    cliConfig(R"({"name":"default","mode":"CredentialsURI","credentials_uri":")" + url + R"("})"));
    }
    return {.kind = Kind::CliProfile, .source = u"default"_s};
}

} // namespace

class TestLeaksSources : public QObject {
    Q_OBJECT

    SecretSearch m_search;

    [[nodiscard]] QStringList hitsIn(const QString &said) const
    {
        const QMutexLocker lock(&logMutex);
        return m_search.hitsIn(logged) + m_search.hitsIn(said.toUtf8());
    }

private slots:
    void initTestCase()
    {
        for (const QString &one : {secret, token, session})
            m_search.add(one);
        QLoggingCategory::setFilterRules(u"*=true"_s);
    }
    void init()
    {
        logged.clear();
        qInstallMessageHandler(keepLog);
    }
    void cleanup() { qInstallMessageHandler(nullptr); }

    void everySourceInEveryWay_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("way");
        for (const QString &source : {u"sts"_s, u"oidc"_s, u"metadata"_s, u"uri"_s}) {
            for (const QString &way : {u"keys"_s, u"403"_s, u"503"_s, u"half"_s, u"silence"_s, u"nobody"_s})
                QTest::addRow("%s: %s", qPrintable(source), qPrintable(way)) << source << way;
        }
    }
    void everySourceInEveryWay()
    {
        QFETCH(const QString, source);
        QFETCH(const QString, way);
        const bool isOfSts = source == "sts"_L1 || source == "oidc"_L1;
        auto server = std::make_unique<RawServer>(
            [&](const RawRequest &request, qsizetype) { return answerFor(way, request, isOfSts); });
        SourceWorld world;
        world.surroundings.pacing.silenceMsecs = 200;
        world.surroundings.metadataMsecs = 200;
        world.surroundings.stsUrl = world.surroundings.metadataUrl = urlOf(*server);
        world.surroundings.storedSecret = [] { return QtFuture::makeReadyFuture(Result<Credentials>(base)); };
        const CredentialOrigin origin = originOf(source, world, *server);
        if (way == "nobody"_L1)
            server.reset();
        const Fetched fetched = world.fetch(origin);
        QCOMPARE(fetched.has_value(), way == "keys"_L1);
        if (fetched)
            QCOMPARE(fetched->credentials.securityToken, session);
        const QString said = world.source->description() + (fetched ? QString() : allOf(fetched.error()));
        QVERIFY2(hitsIn(said).isEmpty(), qPrintable(hitsIn(said).join(u'\n')));
        QVERIFY(way == "nobody"_L1 || !server->requests().isEmpty());
    }

    void valuesCanBeLoggedWithoutHarm()
    {
        const ProfileSecrets secrets{secret, token, session};
        const SecretAnswer answer{.outcome = SecretOutcome::Ok, .secrets = secrets, .problem = {}};
        qDebug() << QVariant::fromValue(base) << QVariant::fromValue(secrets) << QVariant::fromValue(answer)
                 << QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, 1, u"me"_s, secret);
        QVERIFY(logged.contains("fabriscope::Credentials") && logged.contains("127.0.0.1"));
        QVERIFY2(hitsIn({}).isEmpty(), qPrintable(hitsIn({}).join(u'\n')));
    }

    void aKeyringThatAnswersOddly()
    {
        MemoryStore store;
        store.keep(u"id"_s, {secret + u'\n', token, session});
        const auto asked = AskedSecrets::of(base.accessKeyId, [&store] { return store.read({u"id"_s, {}, true}); });
        SourceWorld world;
        world.surroundings.storedSecret = [asked] { return asked->credentials(); };
        const Fetched fetched = world.fetch({.kind = Kind::Keychain, .accessKeyId = base.accessKeyId});
        QVERIFY(!fetched);
        QVERIFY2(hitsIn(allOf(fetched.error())).isEmpty(), qPrintable(allOf(fetched.error())));
    }
};

QTEST_GUILESS_MAIN(TestLeaksSources)
#include "tst_leaks_sources.moc"
