// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The requests of a profile with a proxy of its own, as the proxy sees them, and as the service would if one of them
// went past it: the proxy plays the service, and where the service should be nobody may ever come.

#include "tests/app/accounts/standins.h"
#include "tests/app/doctor/tlsstand.h"
#include "tests/app/eflo/joblog.h"
#include "tests/support/proxystand.h"

using namespace fabriscope;
using namespace fabriscope::testing;
using namespace Qt::StringLiterals;

using Kind = CredentialOrigin::Kind;

namespace {

const QString password = u"pass:word of mine"_s;
const QByteArray farAway = R"({"name":"default","mode":"CredentialsURI","credentials_uri":"https://keys.test/k"})";

/// A profile whose key assumes a role; proxy, service and STS on loopback, which a proxy of one's own does not exempt.
struct Journey {
    explicit Journey(const QString &scheme = u"http"_s)
    {
        const QUrl url(u"%1://127.0.0.1:%2/"_s.arg(scheme).arg(direct.port()));
        settings.endpoint = {url, u"cn-test"_s};
        settings.pacing = world.surroundings.pacing;
        world.surroundings.stsUrl = url;
        world.surroundings.storedSecret = [] { return QtFuture::makeReadyFuture(Result<Credentials>(storedKey)); };
        useProxyAt(proxy.serverPort());
        proxy.answerBy([this](const QByteArray &, const RawRequest &request) { return answer(request); });
        kept = [] { return QtFuture::makeReadyFuture(Result<QString>(password)); };
    }
    void useProxyAt(quint16 port)
    {
        settings.proxy = QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, port, u"me"_s);
        world.surroundings.proxy = settings.proxy;
    }
    [[nodiscard]] std::unique_ptr<Client> client()
    {
        settings.proxyPassword = world.surroundings.proxyPassword = [this] {
            ++timesAsked;
            return kept();
        };
        return std::make_unique<Client>(settings,
                                        makeCredentials({.kind = Kind::Keychain, .role = role}, world.surroundings));
    }
    QByteArray answer(const RawRequest &request)
    {
        const QByteArray action = request.header("x-acs-action");
        actions += action;
        if (action == "AssumeRole")
            return httpAnswer(stsAnswer());
        if (action == "ListNetTestResults")
            return httpAnswer(R"({"RequestId":"R","NetTestResults":[{"TestId":"a"}]})");
        return httpAnswer(R"({"RequestId":"R","TestId":"a"})");
    }

    RawServer direct;
    ProxyStand proxy{"me:" + password.toUtf8(), {}, identityOf(u"good"_s)};
    SourceWorld world;
    Client::Settings settings;
    ProxyPassword kept;
    std::optional<AssumedRole> role = readerRole;
    QByteArrayList actions;
    int timesAsked = 0; ///< for the password, by client and STS
};

} // namespace

class TestProxied : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
        trusting.setCaCertificates({certificateOf(u"test-root"_s)});
        QSslConfiguration::setDefaultConfiguration(trusting);
    }

    void everyRequestGoesThroughIt_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("plain") << u"http"_s << QByteArray("POST http://127.0.0.1:PORT/ HTTP/1.1");
        QTest::newRow("in a tunnel") << u"https"_s << QByteArray("CONNECT 127.0.0.1:PORT HTTP/1.1");
    }
    void everyRequestGoesThroughIt()
    {
        QFETCH(const QString, scheme);
        QFETCH(QByteArray, line);
        Journey journey(scheme);
        const auto client = journey.client();
        ListLog list(client->list({}));
        QVERIFY(list.waitForEnd());
        QVERIFY2(!list.problem, qPrintable(list.problem.value_or(Problem()).line()));
        DescribeLog describe(client->describe(u"a"_s));
        QVERIFY(describe.waitForEnd() && describe.answer->has_value());
        QCOMPARE(journey.actions, QByteArrayList({"AssumeRole", "ListNetTestResults", "DescribeNetTestResult"}));
        line.replace("PORT", QByteArray::number(journey.direct.port()));
        QCOMPARE(journey.proxy.passed().first(), line);
        QCOMPARE(journey.proxy.passed().count(line) > 1, true); // STS's and the service's own
        QCOMPARE(journey.direct.connections(), 0);
        QCOMPARE(journey.timesAsked, 2);
    }

    void whatItRefusesGoesNoOtherWay_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<QString>("trouble");
        QTest::addColumn<Problem::Kind>("kind");
        for (const QString &scheme : {u"http"_s, u"https"_s}) {
            const auto row = [&scheme](const char *trouble, Problem::Kind kind) {
                QTest::addRow("%s: %s", qPrintable(scheme), trouble) << scheme << QString::fromLatin1(trouble) << kind;
            };
            row("it is gone", Problem::Kind::Proxy);
            row("wrong password", Problem::Kind::Proxy);
            row("locked", Problem::Kind::Credentials);
            row("nobody answers", Problem::Kind::Proxy);
        }
        QTest::newRow("https: it forbids") << u"https"_s << u"it forbids"_s << Problem::Kind::Proxy;
    }
    void whatItRefusesGoesNoOtherWay()
    {
        QFETCH(const QString, scheme);
        QFETCH(const QString, trouble);
        Journey journey(scheme);
        journey.proxy.refusesAll = trouble == "it forbids"_L1;
        if (trouble == "wrong password"_L1)
            journey.kept = [] { return QtFuture::makeReadyFuture(Result<QString>(u"wrong"_s)); };
        if (trouble == "locked"_L1) {
            const Problem problem{.kind = Problem::Kind::Credentials, .happened = u"locked"_s, .remedy = u"unlock"_s};
            journey.kept = [problem] { return QtFuture::makeReadyFuture(Result<QString>(tl::unexpected(problem))); };
        }
        if (trouble == "nobody answers"_L1)
            journey.kept = [] { return QPromise<Result<QString>>().future(); };
        if (trouble == "it is gone"_L1)
            journey.useProxyAt(RawServer().port());
        const auto client = journey.client();
        ListLog list(client->list({}));
        QVERIFY(list.waitForEnd(20'000));
        QVERIFY(list.problem);
        QTEST(list.problem->kind, "kind");
        QVERIFY(!list.problem->remedy.isEmpty());
        QVERIFY2(!allOf(*list.problem).contains(password), qPrintable(allOf(*list.problem)));
        QVERIFY(journey.proxy.passed().isEmpty());
        QCOMPARE(journey.direct.connections(), 0);
    }

    void aPasswordThatCouldNotBeReadIsAskedForAgain()
    {
        Journey journey;
        journey.role.reset();
        const ProxyPassword good = journey.kept;
        const Problem locked{.kind = Problem::Kind::Credentials, .happened = u"locked"_s, .remedy = u"unlock"_s};
        journey.kept = [locked] { return QtFuture::makeReadyFuture(Result<QString>(tl::unexpected(locked))); };
        const auto client = journey.client();
        ListLog refused(client->list({}));
        QVERIFY(refused.waitForEnd());
        QCOMPARE(refused.problem->happened, u"locked"_s);
        journey.kept = good;
        ListLog list(client->list({}));
        QVERIFY(list.waitForEnd());
        QVERIFY2(!list.problem, qPrintable(list.problem.value_or(Problem()).line()));
    }

    void nothingIsSentBeforeThePasswordIsThere()
    {
        Journey journey;
        QPromise<Result<QString>> promise;
        promise.start();
        journey.kept = [&promise] { return promise.future(); };
        const auto client = journey.client();
        ListLog one(client->list({}));
        ListLog two(client->list({}));
        QTRY_COMPARE(journey.timesAsked, 1);
        QCOMPARE(journey.proxy.passed().size() + journey.proxy.refused(), 0);
        promise.addResult(Result<QString>(password));
        promise.finish();
        QVERIFY(one.waitForEnd() && two.waitForEnd());
        QVERIFY(!one.problem && !two.problem);
        QCOMPARE(journey.proxy.refused(), 0);
        QCOMPARE(journey.timesAsked, 2); // STS, then the service
    }

    void keysHandedOutFarAwayComeThroughIt()
    {
        Journey journey;
        journey.world.surroundings.proxyPassword = journey.kept;
        journey.world.write(u".aliyun/config.json"_s, cliConfig(farAway));
        const Fetched fetched = journey.world.fetch({.kind = Kind::CliProfile, .source = u"default"_s});
        QVERIFY(!fetched); // what the proxy shows in the tunnel is not the certificate of that host
        QCOMPARE(journey.proxy.passed(), QByteArrayList{"CONNECT keys.test:443 HTTP/1.1"});
        QVERIFY(journey.actions.isEmpty());
    }

    void theInstanceItselfIsAskedDirectly()
    {
        Journey journey;
        RawServer metadata([](const RawRequest &request, qsizetype) {
            return RawAnswer{httpAnswer(request.line().startsWith("PUT ") ? QByteArray("t") : keysAnswer())};
        });
        journey.world.surroundings.metadataUrl = urlOf(metadata);
        journey.world.surroundings.proxyPassword = [&journey] {
            ++journey.timesAsked;
            return journey.kept();
        };
        journey.world.write(u".aliyun/config.json"_s,
                            cliConfig(R"({"name":"default","mode":"EcsRamRole","ram_role_name":"worker"})"));
        verifyKeys(journey.world.fetch({.kind = Kind::CliProfile, .source = u"default"_s}));
        QCOMPARE(metadata.requests().size(), 2);
        QCOMPARE(journey.proxy.passed().size() + journey.proxy.refused() + journey.timesAsked, 0);
    }
};

QTEST_GUILESS_MAIN(TestProxied)
#include "tst_proxied.moc"
