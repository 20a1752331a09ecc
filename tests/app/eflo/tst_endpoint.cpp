// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/eflo/endpoint.h"

#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

class TestEndpoint : public QObject {
    Q_OBJECT
private slots:
    void regions_data();
    void regions();
    void texts_data();
    void texts();
    void refusedTexts_data();
    void refusedTexts();
    void loopback_data();
    void loopback();
    void everyKnownRegionHasAHost();
};

void TestEndpoint::regions_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("host"); // empty: refused
    QTest::newRow("known") << u"cn-wulanchabu"_s << u"eflo-controller.cn-wulanchabu.aliyuncs.com"_s;
    QTest::newRow("unknown yet") << u"ap-south-9"_s << u"eflo-controller.ap-south-9.aliyuncs.com"_s;
    QTest::newRow("blanks and case") << u" CN-Beijing\n"_s << u"eflo-controller.cn-beijing.aliyuncs.com"_s;
    QTest::newRow("empty") << u" "_s << QString();
    QTest::newRow("another host") << u"x.evil.example/"_s << QString();
    QTest::newRow("user info") << u"a@b"_s << QString();
    QTest::newRow("dash at the end") << u"cn-"_s << QString();
    QTest::newRow("too long") << QString(80, u'a') << QString();
}

void TestEndpoint::regions()
{
    QFETCH(const QString, region);
    QFETCH(const QString, host);
    const auto endpoint = Endpoint::ofRegion(region);
    QCOMPARE(endpoint.has_value(), !host.isEmpty());
    if (endpoint) {
        QCOMPARE(endpoint->url, QUrl("https://"_L1 + host + '/'_L1));
        QCOMPARE(endpoint->region, region.trimmed().toLower());
    } else {
        QCOMPARE(endpoint.error().kind, Problem::Kind::Usage);
        QVERIFY(!endpoint.error().happened.isEmpty() && !endpoint.error().remedy.isEmpty());
    }
}

void TestEndpoint::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("shownRegion");
    QTest::newRow("bare host") << u"eflo.example.com"_s << QString() << u"https://eflo.example.com/"_s << QString();
    QTest::newRow("blanks") << u" https://eflo.example.com/ \n"_s << u"cn-x"_s << u"https://eflo.example.com/"_s
                            << u"cn-x"_s;
    QTest::newRow("port") << u"eflo.example.com:8443"_s << QString() << u"https://eflo.example.com:8443/"_s
                          << QString();
    QTest::newRow("port that goes without saying")
        << u"https://eflo.example.com:443"_s << QString() << u"https://eflo.example.com/"_s << QString();
    QTest::newRow("upper case") << u"HTTPS://EFLO.Example.com"_s << QString() << u"https://eflo.example.com/"_s
                                << QString();
    QTest::newRow("http to loopback") << u"http://127.0.0.1:8080"_s << u"demo"_s << u"http://127.0.0.1:8080/"_s
                                      << u"demo"_s;
    QTest::newRow("http to localhost") << u"http://localhost:80/"_s << QString() << u"http://localhost/"_s << QString();
    QTest::newRow("http to ::1") << u"http://[::1]:9"_s << QString() << u"http://[::1]:9/"_s << QString();
    QTest::newRow("region of the public host")
        << u"eflo-controller.cn-beijing.aliyuncs.com"_s << QString()
        << u"https://eflo-controller.cn-beijing.aliyuncs.com/"_s << u"cn-beijing"_s;
    QTest::newRow("region of the VPC host")
        << u"https://eflo-controller-vpc.cn-heyuan.aliyuncs.com"_s << QString()
        << u"https://eflo-controller-vpc.cn-heyuan.aliyuncs.com/"_s << u"cn-heyuan"_s;
}

void TestEndpoint::texts()
{
    QFETCH(const QString, text);
    QFETCH(const QString, region);
    const auto endpoint = Endpoint::fromText(text, region);
    QVERIFY(endpoint.has_value());
    QTEST(endpoint->url.toString(), "url");
    QTEST(endpoint->region, "shownRegion");
}

void TestEndpoint::refusedTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("scheme only") << u"https://"_s;
    QTest::newRow("http to another computer") << u"http://eflo-controller.cn-beijing.aliyuncs.com"_s;
    QTest::newRow("http to a name that begins like loopback") << u"http://localhost.evil.example"_s;
    QTest::newRow("http to an address that begins like loopback") << u"http://127.0.0.1.evil.example"_s;
    QTest::newRow("http to any") << u"http://0.0.0.0"_s;
    QTest::newRow("other scheme") << u"ftp://eflo.example.com"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s;
    QTest::newRow("user") << u"https://me:hunter2@eflo.example.com"_s;
    QTest::newRow("user without scheme") << u"me:hunter2@eflo.example.com"_s;
    QTest::newRow("path") << u"https://eflo.example.com/api"_s;
    QTest::newRow("query") << u"https://eflo.example.com/?a=b"_s;
    QTest::newRow("fragment") << u"https://eflo.example.com/#a"_s;
    QTest::newRow("port zero") << u"https://eflo.example.com:0"_s;
    QTest::newRow("port too high") << u"https://eflo.example.com:99999"_s;
    QTest::newRow("blank inside") << u"https://eflo example.com"_s;
}

void TestEndpoint::refusedTexts()
{
    QFETCH(const QString, text);
    const auto endpoint = Endpoint::fromText(text);
    QVERIFY(!endpoint.has_value());
    QCOMPARE(endpoint.error().kind, Problem::Kind::Usage);
    QVERIFY(!endpoint.error().remedy.isEmpty());
    QVERIFY(!endpoint.error().line().contains("hunter2"_L1));
}

void TestEndpoint::loopback_data()
{
    QTest::addColumn<bool>("expected");
    for (const char *host : {"localhost", "LOCALHOST.", "127.0.0.1", "127.8.9.10", "::1", "[::1]"})
        QTest::newRow(host) << true;
    for (const char *host : {"", "0.0.0.0", "128.0.0.1", "::", "localhost.example.com", "127.0.0.1.nip.io", "10.0.0.1"})
        QTest::newRow(host) << false;
}

void TestEndpoint::loopback()
{
    QTEST(isLoopback(QString::fromLatin1(QTest::currentDataTag())), "expected");
}

void TestEndpoint::everyKnownRegionHasAHost()
{
    const QList<Region> regions = knownRegions();
    QCOMPARE(regions.size(), 18);
    QCOMPARE(regions.first().id, u"cn-wulanchabu"_s);
    QCOMPARE(regions.last().name, u"China East 2 Finance"_s);
    for (const Region &region : regions) {
        QVERIFY2(Endpoint::ofRegion(region.id).has_value(), qPrintable(region.id));
        QVERIFY(!region.name.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestEndpoint)
#include "tst_endpoint.moc"
