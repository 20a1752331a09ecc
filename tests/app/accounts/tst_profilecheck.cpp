// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accounts/profilecheck.h"
#include "app/accounts/profilechoice.h"
#include "app/eflo/proxychoice.h"
#include "tests/app/accounts/madeprofiles.h"

#include <QTest>

using namespace fabriscope;
using namespace fabriscope::testing;
using namespace Qt::StringLiterals;

class TestProfileCheck : public QObject {
    Q_OBJECT
private slots:
    void endpoints_data();
    void endpoints();
    void proxiesForceWhatTheySay_data();
    void proxiesForceWhatTheySay();
    void flaws_data();
    void flaws();
    void flawsOfSecrets();
    void choices_data();
    void choices();
    void severalOfOneNameAreToldApartById();
};

void TestProfileCheck::endpoints_data()
{
    QTest::addColumn<Profile::Network>("network");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("url"); // empty: refused
    using Network = Profile::Network;
    const QString none;
    QTest::newRow("public") << Network::Public << u"cn-beijing"_s << none
                            << u"https://eflo-controller.cn-beijing.aliyuncs.com/"_s;
    QTest::newRow("vpc") << Network::Vpc << u"cn-beijing"_s << none
                         << u"https://eflo-controller-vpc.cn-beijing.aliyuncs.com/"_s;
    QTest::newRow("vpc, a new region") << Network::Vpc << u" CN-Mars-1 "_s << none
                                       << u"https://eflo-controller-vpc.cn-mars-1.aliyuncs.com/"_s;
    QTest::newRow("own") << Network::Own << none << u"eflo.example:8443"_s << u"https://eflo.example:8443/"_s;
    QTest::newRow("own, a region beside")
        << Network::Own << u"cn-x"_s << u"http://127.0.0.1:9"_s << u"http://127.0.0.1:9/"_s;
    QTest::newRow("own is not asked for") << Network::Public << u"cn-x"_s << u"https://other.example"_s
                                          << u"https://eflo-controller.cn-x.aliyuncs.com/"_s;
    QTest::newRow("no region") << Network::Vpc << none << none << none;
    QTest::newRow("a host in the region") << Network::Vpc << u"cn-x.evil.example/"_s << none << none;
    QTest::newRow("no own") << Network::Own << u"cn-x"_s << none << none;
    QTest::newRow("plain http") << Network::Own << none << u"http://eflo.example"_s << none;
}

void TestProfileCheck::endpoints()
{
    QFETCH(const Profile::Network, network);
    QFETCH(const QString, region);
    QFETCH(const QString, endpoint);
    QFETCH(const QString, url);
    Profile profile = madeProfile(u"a"_s);
    profile.network = network;
    profile.region = region;
    profile.endpoint = endpoint;
    const auto made = endpointOf(profile);
    QCOMPARE(made.has_value(), !url.isEmpty());
    if (made)
        QCOMPARE(made->url.toString(), url);
    else
        QCOMPARE(made.error().kind, Problem::Kind::Usage);
}

void TestProfileCheck::proxiesForceWhatTheySay_data()
{
    QTest::addColumn<ProxySetting>("setting");
    QTest::addColumn<QString>("outside"); // what a request to the service takes, with a proxy in the environment
    QTest::addColumn<QString>("loopback");
    using Kind = ProxySetting::Kind;
    const QString direct = u"direct"_s;
    QTest::newRow("system") << ProxySetting{} << u"env.example:80"_s << direct;
    QTest::newRow("none") << ProxySetting{.kind = Kind::None} << direct << direct;
    QTest::newRow("manual") << ProxySetting{.kind = Kind::Manual, .address = u"http://own.example:3128"_s}
                            << u"own.example:3128"_s << u"own.example:3128"_s;
    QTest::newRow("socks") << ProxySetting{.kind = Kind::Manual, .address = u"socks5://[::1]"_s} << u"::1:1080"_s
                           << u"::1:1080"_s;
    QTest::newRow("with a user") << ProxySetting{.kind = Kind::Manual,
                                                 .address = u"own.example:3128"_s,
                                                 .user = u"me"_s}
                                 << u"me/pw@own.example:3128"_s << u"me/pw@own.example:3128"_s;
    QTest::newRow("no address") << ProxySetting{.kind = Kind::Manual} << QString() << QString();
    QTest::newRow("a password in the address")
        << ProxySetting{.kind = Kind::Manual, .address = u"http://a:hunter2@own.example"_s} << QString() << QString();
}

void TestProfileCheck::proxiesForceWhatTheySay()
{
    QFETCH(const ProxySetting, setting);
    QFETCH(const QString, outside);
    const auto proxy = proxyOf(setting, setting.user.isEmpty() ? QString() : u"pw"_s);
    QCOMPARE(proxy.has_value(), !outside.isEmpty());
    if (!proxy) {
        QVERIFY(!proxy.error().line().contains("hunter2"_L1));
        return;
    }
    QProcessEnvironment environment;
    environment.insert(u"HTTPS_PROXY"_s, u"http://env.example:80"_s);
    const ProxyChoice choice(*proxy, environment);
    const auto taken = [&choice](const QString &url) {
        const QNetworkProxy first = choice.proxiesFor(QUrl(url))->first();
        if (first.type() == QNetworkProxy::NoProxy)
            return u"direct"_s;
        const QString user = first.user().isEmpty() ? QString() : first.user() + u'/' + first.password() + u'@';
        return user + first.hostName() + u':' + QString::number(first.port());
    };
    QCOMPARE(taken(u"https://eflo-controller.cn-x.aliyuncs.com/"_s), outside);
    QTEST(taken(u"http://127.0.0.1:9/"_s), "loopback");
}

void TestProfileCheck::flaws_data()
{
    QTest::addColumn<Profile>("profile");
    QTest::addColumn<bool>("isSound");
    const auto with = [](auto change) {
        Profile profile = fullProfile();
        change(profile);
        return profile;
    };
    QTest::newRow("full") << fullProfile() << true;
    QTest::newRow("plain") << madeProfile(u"生产 🔑"_s) << true;
    QTest::newRow("no name") << madeProfile({}) << false;
    QTest::newRow("two lines") << madeProfile(u"a\nb"_s) << false;
    QTest::newRow("turned around") << madeProfile(u"a\u202Eb"_s) << false;
    QTest::newRow("too long") << madeProfile(QString(101, u'x')) << false;
    QTest::newRow("long") << madeProfile(QString(100, u'x')) << true;
    QTest::newRow("as of the command line") << madeProfile(u"CLI:default"_s) << false;
    QTest::newRow("no region") << with([](Profile &p) { p.network = Profile::Network::Public, p.region.clear(); })
                               << false;
    QTest::newRow("no key id") << with([](Profile &p) { p.credentials.accessKeyId.clear(); }) << false;
    QTest::newRow("a break in the key id")
        << with([](Profile &p) { p.credentials.accessKeyId = u"LT\nAI"_s; }) << false;
    QTest::newRow("no key id by reference") << with([](Profile &p) {
        p.credentials.accessKeyId.clear();
        p.credentials.kind = CredentialOrigin::Kind::CliProfile;
    }) << true;
    QTest::newRow("no such mark") << with([](Profile &p) { p.colour = u"#ff0000"_s; }) << false;
    QTest::newRow("no such proxy") << with([](Profile &p) { p.proxy.address = u"ftp://x"_s; }) << false;
}

void TestProfileCheck::flaws()
{
    QFETCH(const Profile, profile);
    const auto flaw = flawOf(profile);
    QTEST(!flaw.has_value(), "isSound");
    if (flaw)
        QVERIFY(!flaw->remedy.isEmpty());
}

void TestProfileCheck::flawsOfSecrets()
{
    Profile profile = madeProfile(u"a"_s);
    QVERIFY(flawOf(profile, {}));
    QVERIFY(flawOf(profile, {.accessKeySecret = u"two\nlines"_s}));
    QVERIFY(!flawOf(profile, {.accessKeySecret = u"s3cret"_s}));
    profile.credentials.isSts = true;
    QVERIFY(flawOf(profile, {.accessKeySecret = u"s3cret"_s}));
    QVERIFY(!flawOf(profile, {.accessKeySecret = u"s3cret"_s, .securityToken = u"token"_s}));
    profile.credentials = {.kind = CredentialOrigin::Kind::Environment};
    QVERIFY(!flawOf(profile, {}));
}

void TestProfileCheck::choices_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found"); // "own NAME", "cli NAME" or empty
    QTest::newRow("own") << u"prod"_s << u"own prod"_s;
    QTest::newRow("own before the other") << u"default"_s << u"own default"_s;
    QTest::newRow("another case") << u"PROD"_s << u"own prod"_s;
    QTest::newRow("blanks") << u" prod "_s << u"own prod"_s;
    QTest::newRow("id") << u"id-prod"_s << u"own prod"_s;
    QTest::newRow("cli by its name") << u"sts"_s << u"cli sts"_s;
    QTest::newRow("cli, asked for") << u"cli:default"_s << u"cli default"_s;
    QTest::newRow("cli, in capitals") << u"CLI:default"_s << u"cli default"_s;
    QTest::newRow("cli, its name to the letter") << u"cli:Default"_s << QString();
    QTest::newRow("not of the cli") << u"cli:prod"_s << QString();
    QTest::newRow("nobody") << u"nobody"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestProfileCheck::choices()
{
    QFETCH(const QString, text);
    QFETCH(const QString, found);
    QList<Profile> profiles{madeProfile(u"prod"_s), madeProfile(u"default"_s)};
    profiles[0].id = u"id-prod"_s;
    profiles[1].id = u"id-default"_s;
    const auto choice = resolveProfile(text, profiles, {u"default"_s, u"sts"_s});
    QCOMPARE(choice.has_value(), !found.isEmpty());
    if (!choice) {
        QCOMPARE(choice.error().kind, Problem::Kind::Usage);
        QVERIFY2(choice.error().remedy.contains("default"_L1), qPrintable(choice.error().line()));
        return;
    }
    const auto *own = std::get_if<Profile>(&*choice);
    QCOMPARE(own ? u"own "_s + own->name : u"cli "_s + std::get<CliProfileName>(*choice).name, found);
}

void TestProfileCheck::severalOfOneNameAreToldApartById()
{
    QList<Profile> profiles{madeProfile(u"prod"_s), madeProfile(u"Prod"_s), madeProfile(u"prod"_s)};
    for (int i = 0; i < 3; ++i)
        profiles[i].id = u"id-%1"_s.arg(i);
    QVERIFY(!resolveProfile(u"prod"_s, profiles, {}));
    QCOMPARE(std::get<Profile>(*resolveProfile(u"Prod"_s, profiles, {})).id, u"id-1"_s);
    QCOMPARE(std::get<Profile>(*resolveProfile(u"id-2"_s, profiles, {})).id, u"id-2"_s);
}

QTEST_GUILESS_MAIN(TestProfileCheck)
#include "tst_profilecheck.moc"
