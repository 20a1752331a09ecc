// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/eflo/proxychoice.h"

#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

using Variables = QMap<QString, QString>;

class TestProxyChoice : public QObject {
    Q_OBJECT
private slots:
    void addresses_data();
    void addresses();
    void refusedAddresses_data();
    void refusedAddresses();
    void exceptions_data();
    void exceptions();
    void choices_data();
    void choices();
    void ownProxyCountsForEveryHost();
    void wrongVariableIsNoDirectWay();
};

namespace {

QProcessEnvironment environmentOf(const Variables &variables)
{
    QProcessEnvironment environment;
    for (auto entry = variables.begin(); entry != variables.end(); ++entry)
        environment.insert(entry.key(), entry.value());
    return environment;
}

const QUrl service(u"https://eflo-controller.cn-beijing.aliyuncs.com/"_s);

} // namespace

void TestProxyChoice::addresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QNetworkProxy>("proxy");
    using Proxy = QNetworkProxy;
    QTest::newRow("http") << u"http://proxy.corp:3128"_s << Proxy(Proxy::HttpProxy, u"proxy.corp"_s, 3128);
    QTest::newRow("no scheme") << u"proxy.corp:3128"_s << Proxy(Proxy::HttpProxy, u"proxy.corp"_s, 3128);
    QTest::newRow("no port") << u"http://proxy.corp/"_s << Proxy(Proxy::HttpProxy, u"proxy.corp"_s, 80);
    QTest::newRow("socks5") << u"socks5://10.0.0.1"_s << Proxy(Proxy::Socks5Proxy, u"10.0.0.1"_s, 1080);
    QTest::newRow("socks5h") << u"socks5h://p:9"_s << Proxy(Proxy::Socks5Proxy, u"p"_s, 9);
    QTest::newRow("user") << u" http://me:p%40ss%3Aword@proxy.corp:8080\n"_s
                          << Proxy(Proxy::HttpProxy, u"proxy.corp"_s, 8080, u"me"_s, u"p@ss:word"_s);
    QTest::newRow("IPv6") << u"http://[fd00::1]:3128"_s << Proxy(Proxy::HttpProxy, u"fd00::1"_s, 3128);
}

void TestProxyChoice::addresses()
{
    QFETCH(const QString, text);
    QFETCH(const QNetworkProxy, proxy);
    const auto read = proxyFromText(text);
    QVERIFY(read.has_value());
    QCOMPARE(read->type(), proxy.type());
    QCOMPARE(read->hostName(), proxy.hostName());
    QCOMPARE(read->port(), proxy.port());
    QCOMPARE(read->user(), proxy.user());
    QCOMPARE(read->password(), proxy.password());
}

void TestProxyChoice::refusedAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("only a scheme") << u"http://"_s;
    QTest::newRow("TLS to the proxy") << u"https://me:hunter2@proxy:443"_s;
    QTest::newRow("socks4") << u"socks4://proxy"_s;
    QTest::newRow("port") << u"http://proxy:99999"_s;
    QTest::newRow("port zero") << u"http://me:hunter2@proxy:0"_s;
}

void TestProxyChoice::refusedAddresses()
{
    QFETCH(const QString, text);
    const auto read = proxyFromText(text);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().kind, Problem::Kind::Usage);
    QVERIFY(!read.error().line().contains("hunter2"_L1));
}

void TestProxyChoice::exceptions_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<bool>("covered");
    const auto row = [](const char *name, const QString &list, const QString &host, int port, bool covered) {
        QTest::newRow(name) << list << host << port << covered;
    };
    row("nothing", {}, u"a.example"_s, 443, false);
    row("everything", u"*"_s, u"a.example"_s, 443, true);
    row("host", u"a.example"_s, u"a.example"_s, 443, true);
    row("host in another case", u"A.Example"_s, u"a.eXample."_s, 443, true);
    row("name below", u"example"_s, u"a.example"_s, 443, true);
    row("name below a dot", u".example"_s, u"a.example"_s, 443, true);
    row("the dot's own name", u".a.example"_s, u"a.example"_s, 443, true);
    row("name below a star", u"*.example"_s, u"b.a.example"_s, 443, true);
    row("only the end of a word", u"ample"_s, u"a.example"_s, 443, false);
    row("name above", u"b.a.example"_s, u"a.example"_s, 443, false);
    row("second in the list", u"x.org, a.example"_s, u"a.example"_s, 443, true);
    row("separated by blanks", u"x.org a.example"_s, u"a.example"_s, 443, true);
    row("port that fits", u"a.example:443"_s, u"a.example"_s, 443, true);
    row("port that does not fit", u"a.example:80"_s, u"a.example"_s, 443, false);
    row("port of an address", u"10.0.0.1:443"_s, u"10.0.0.1"_s, 443, true);
    row("other port of an address", u"10.0.0.1:80"_s, u"10.0.0.1"_s, 443, false);
    row("address", u"10.0.0.1"_s, u"10.0.0.1"_s, 443, true);
    row("address is no name", u"0.0.1"_s, u"10.0.0.1"_s, 443, false);
    row("network", u"10.0.0.0/8"_s, u"10.200.0.1"_s, 443, true);
    row("other network", u"10.0.0.0/8"_s, u"11.0.0.1"_s, 443, false);
    row("network of IPv6", u"fd00::/8"_s, u"fd12::1"_s, 443, true);
    row("address of IPv6", u"fd00::1"_s, u"[fd00::1]"_s, 443, true);
    row("address and port of IPv6", u"[fd00::1]:443"_s, u"fd00::1"_s, 443, true);
    row("network does not catch names", u"0.0.0.0/0"_s, u"a.example"_s, 443, false);
    row("broken network", u"10.0.0.0/99"_s, u"10.0.0.1"_s, 443, false);
}

void TestProxyChoice::exceptions()
{
    QFETCH(const QString, list);
    QFETCH(const QString, host);
    QFETCH(const int, port);
    QTEST(NoProxyList(list).covers(host, port), "covered");
}

void TestProxyChoice::choices_data()
{
    QTest::addColumn<Variables>("variables");
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QString>("proxy"); // empty: direct
    const QUrl loopback(u"https://127.0.0.1:8443/"_s);
    QTest::newRow("HTTPS_PROXY") << Variables{{u"HTTPS_PROXY"_s, u"http://up:1"_s}, {u"https_proxy"_s, u"low:2"_s}}
                                 << service << u"up"_s;
    QTest::newRow("https_proxy") << Variables{{u"https_proxy"_s, u"low:2"_s}, {u"ALL_PROXY"_s, u"all:3"_s}} << service
                                 << u"low"_s;
    QTest::newRow("ALL_PROXY") << Variables{{u"ALL_PROXY"_s, u"socks5://all:3"_s}} << service << u"all"_s;
    QTest::newRow("all_proxy") << Variables{{u"all_proxy"_s, u"all:3"_s}} << service << u"all"_s;
    QTest::newRow("empty counts as unset")
        << Variables{{u"HTTPS_PROXY"_s, u" "_s}, {u"https_proxy"_s, u"low:2"_s}} << service << u"low"_s;
    QTest::newRow("not for http only") << Variables{{u"HTTP_PROXY"_s, u"plain:4"_s}} << loopback << QString();
    QTest::newRow("loopback") << Variables{{u"HTTPS_PROXY"_s, u"up:1"_s}} << loopback << QString();
    QTest::newRow("localhost") << Variables{{u"ALL_PROXY"_s, u"up:1"_s}} << QUrl(u"http://localhost:80/"_s)
                               << QString();
    QTest::newRow("NO_PROXY") << Variables{{u"HTTPS_PROXY"_s, u"up:1"_s}, {u"NO_PROXY"_s, u".aliyuncs.com"_s}}
                              << service << QString();
    QTest::newRow("no_proxy") << Variables{{u"HTTPS_PROXY"_s, u"up:1"_s}, {u"no_proxy"_s, u"*"_s}} << service
                              << QString();
    QTest::newRow("NO_PROXY with the usual port")
        << Variables{{u"HTTPS_PROXY"_s, u"up:1"_s}, {u"NO_PROXY"_s, u"aliyuncs.com:443"_s}} << service << QString();
}

void TestProxyChoice::choices()
{
    QFETCH(const Variables, variables);
    QFETCH(const QUrl, url);
    const auto proxies = ProxyChoice({}, environmentOf(variables)).proxiesFor(url);
    QVERIFY(proxies.has_value());
    QCOMPARE(proxies->size(), 1);
    QTEST(proxies->first().hostName(), "proxy");
    QCOMPARE(proxies->first().type() == QNetworkProxy::NoProxy, proxies->first().hostName().isEmpty());
}

void TestProxyChoice::ownProxyCountsForEveryHost()
{
    const ProxyChoice choice(QNetworkProxy(QNetworkProxy::HttpProxy, u"own"_s, 1),
                             environmentOf({{u"HTTPS_PROXY"_s, u"env:2"_s}, {u"NO_PROXY"_s, u"*"_s}}));
    for (const QUrl &url : {service, QUrl(u"http://127.0.0.1:80/"_s)})
        QCOMPARE(choice.proxiesFor(url)->first().hostName(), u"own"_s);
}

void TestProxyChoice::wrongVariableIsNoDirectWay()
{
    const ProxyChoice choice({}, environmentOf({{u"https_proxy"_s, u"https://me:hunter2@proxy"_s}}));
    const auto proxies = choice.proxiesFor(service);
    QVERIFY(!proxies.has_value());
    QCOMPARE(proxies.error().kind, Problem::Kind::Proxy);
    QVERIFY(proxies.error().happened.contains("https_proxy"_L1));
    QVERIFY(!proxies.error().line().contains("hunter2"_L1));
    QVERIFY(choice.proxiesFor(QUrl(u"http://localhost/"_s)).has_value());
}

QTEST_GUILESS_MAIN(TestProxyChoice)
#include "tst_proxychoice.moc"
