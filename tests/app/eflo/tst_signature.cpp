// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/eflo/signature.h"

#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

/// The vectors of eflo-api.md, section 2: the official page's, the SDKs' unit test's, and those computed for this
/// service.
class TestSignature : public QObject {
    Q_OBJECT
private slots:
    void officialPage();
    void sdkUnitTest();
    void thisService_data();
    void thisService();
    void percentEncoding_data();
    void percentEncoding();
    void formBodies();
    void queryIsSorted();
    void repeatedHeaders();
    void onlySomeHeadersAreSigned();
    void shownIdHidesTheMiddle_data();
    void shownIdHidesTheMiddle();
};

void TestSignature::officialPage()
{
    SigningRequest request;
    request.method = "POST";
    request.path = "/";
    request.query = {{u"RegionId"_s, u"cn-shanghai"_s},
                     {u"ImageId"_s, u"win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd"_s}};
    request.payloadHash = sha256Hex({});
    request.headers = {{"x-acs-action", "RunInstances"},
                       {"x-acs-version", "2014-05-26"},
                       {"x-acs-date", "2023-10-26T10:22:32Z"},
                       {"x-acs-signature-nonce", "3156853299f313e23d1673dc12e1703d"},
                       {"x-acs-content-sha256", request.payloadHash},
                       {"host", "ecs.cn-shanghai.aliyuncs.com"}};

    const QByteArray names = signedHeaderNames(request.headers);
    QCOMPARE(names, "host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version");
    QCOMPARE(sha256Hex(canonicalRequest(request, names)),
             "7ea06492da5221eba5297e897ce16e55f964061054b7695beedaac1145b1e259");
    QCOMPARE(authorizationHeader(request, {u"YourAccessKeyId"_s, u"YourAccessKeySecret"_s, {}}),
             "ACS3-HMAC-SHA256 Credential=YourAccessKeyId,SignedHeaders=host;x-acs-action;x-acs-content-sha256;"
             "x-acs-date;x-acs-signature-nonce;x-acs-version,"
             "Signature=06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0");
}

void TestSignature::sdkUnitTest()
{
    SigningRequest request;
    request.query = {{u"test"_s, u"ok"_s}, {u"empty"_s, QString()}};
    request.headers = {{"x-acs-test", "http"}, {"x-acs-TEST", "https"}};
    request.payloadHash = "55e12e91650d2fec56ec74e1d3e4ddbfce2ef3a65890c2a19ecf88a307e76a23";
    QCOMPARE(authorizationHeader(request, {u"acesskey"_s, u"secret"_s, {}}),
             "ACS3-HMAC-SHA256 Credential=acesskey,SignedHeaders=x-acs-test,"
             "Signature=4ab59fffe3c5738ff8a2729f90cc04fe18b02a4b15b2102cbaf92f9ff3df2ea3");
}

void TestSignature::thisService_data()
{
    QTest::addColumn<ParameterList>("parameters");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("securityToken");
    QTest::addColumn<QByteArray>("signature");
    const ParameterList byType{{u"MaxResults"_s, u"100"_s}, {u"NetTestType"_s, u"DelayTest"_s}};
    const ParameterList byToken{{u"MaxResults"_s, u"100"_s}, {u"NextToken"_s, u"a+b/c== *~"_s}};
    QTest::newRow("type") << byType << QByteArray("MaxResults=100&NetTestType=DelayTest") << QString()
                          << QByteArray("73ba284629404bf8e440dd5074ee0fba6b89c67c717fe1be3612dfcfca36f1a7");
    QTest::newRow("token") << byToken << QByteArray("MaxResults=100&NextToken=a%2Bb%2Fc%3D%3D%20%2A~") << QString()
                           << QByteArray("f6c5d9f05378d71a4d45ce7017cc0940d9a6d81cd625153920cfd29d244fc53b");
    QTest::newRow("sts") << byType << QByteArray("MaxResults=100&NetTestType=DelayTest") << u"STS.token/with+chars=="_s
                         << QByteArray("c94ca1775abcf208f99664f76de2558b035c902a13ffb024d7dd1cf34f2977d2");
}

void TestSignature::thisService()
{
    QFETCH(const ParameterList, parameters);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, securityToken);
    QFETCH(const QByteArray, signature);

    QCOMPARE(formBody(parameters), body);
    SigningRequest request{"POST", "/", {}, {}, sha256Hex(body)};
    request.headers = {{"Host", "eflo-controller.cn-wulanchabu.aliyuncs.com"},
                       {"X-Acs-Action", "ListNetTestResults"},
                       {"x-acs-version", "2022-12-15"},
                       {"x-acs-date", " 2025-01-02T03:04:05Z "},
                       {"x-acs-signature-nonce", "0123456789abcdef0123456789abcdef"},
                       {"x-acs-content-sha256", request.payloadHash},
                       {"content-type", "application/x-www-form-urlencoded"},
                       {"accept", "application/json"},
                       {"user-agent", "anything"}};
    if (!securityToken.isEmpty()) {
        request.headers.emplaceBack("x-acs-security-token", securityToken.toUtf8());
        request.headers.emplaceBack("x-acs-accesskey-id", "YourAccessKeyId");
    }
    const QByteArray header =
        authorizationHeader(request, {u"YourAccessKeyId"_s, u"YourAccessKeySecret"_s, securityToken});
    QVERIFY2(header.endsWith(",Signature=" + signature), header.constData());
}

void TestSignature::percentEncoding_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("encoded");
    QTest::newRow("empty") << QString() << QByteArray();
    QTest::newRow("unreserved") << u"AZaz09-_.~"_s << QByteArray("AZaz09-_.~");
    QTest::newRow("blank, star, plus") << u" *+"_s << QByteArray("%20%2A%2B");
    QTest::newRow("separators") << u"a=b&c/d?e#f:g@h"_s << QByteArray("a%3Db%26c%2Fd%3Fe%23f%3Ag%40h");
    QTest::newRow("percent") << u"100%"_s << QByteArray("100%25");
    QTest::newRow("quotes and brackets") << u"'\"()[]{}!"_s << QByteArray("%27%22%28%29%5B%5D%7B%7D%21");
    QTest::newRow("Chinese") << u"资源组"_s << QByteArray("%E8%B5%84%E6%BA%90%E7%BB%84");
    QTest::newRow("emoji") << u"😀"_s << QByteArray("%F0%9F%98%80");
    QTest::newRow("TAB and line feed") << u"\t\n"_s << QByteArray("%09%0A");
}

void TestSignature::percentEncoding()
{
    QFETCH(const QString, text);
    QTEST(percentEncoded(text), "encoded");
}

void TestSignature::formBodies()
{
    QCOMPARE(formBody({}), "");
    QCOMPARE(formBody({{u"b"_s, u"2"_s}, {u"a"_s, {}}}), "b=2&a=");
    QCOMPARE(formBody({{u"ü"_s, u"x y"_s}}), "%C3%BC=x%20y");
}

void TestSignature::queryIsSorted()
{
    const SigningRequest request{"GET", "/p", {{u"b"_s, u"2"_s}, {u"B"_s, u" "_s}, {u"b"_s, u"1"_s}}, {}, "hash"};
    QCOMPARE(canonicalRequest(request, {}), "GET\n/p\nB=%20&b=1&b=2\n\n\nhash");
}

void TestSignature::repeatedHeaders()
{
    const SigningRequest request{"POST", {}, {}, {{"X-Acs-B", " z"}, {"x-acs-b", "a "}, {"x-acs-a", "1"}}, "hash"};
    QCOMPARE(signedHeaderNames(request.headers), "x-acs-a;x-acs-b");
    QCOMPARE(canonicalRequest(request, "x-acs-b;x-acs-a"),
             "POST\n/\n\nx-acs-b:a,z\nx-acs-a:1\n\nx-acs-b;x-acs-a\nhash");
    QCOMPARE(canonicalRequest(request, "x-acs-c"), "POST\n/\n\nx-acs-c:\n\nx-acs-c\nhash");
}

void TestSignature::onlySomeHeadersAreSigned()
{
    QCOMPARE(signedHeaderNames({{"User-Agent", "x"}, {"Accept", "y"}, {"Content-Type", "z"}, {"HOST", "h"}}),
             "content-type;host");
    QCOMPARE(signedHeaderNames({}), "");
}

void TestSignature::shownIdHidesTheMiddle_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("shown");
    QTest::newRow("long") << u"LTAI5tExampleExample9f3a"_s << u"LTAI…9f3a"_s;
    QTest::newRow("short") << u"abcd"_s << u"ab…"_s;
    QTest::newRow("nine") << u"abcdefghi"_s << u"abcd…fghi"_s;
    QTest::newRow("empty") << QString() << u"…"_s;
}

void TestSignature::shownIdHidesTheMiddle()
{
    QFETCH(const QString, id);
    QTEST(Credentials({id, u"secret"_s, {}}).shownId(), "shown");
}

QTEST_GUILESS_MAIN(TestSignature)
#include "tst_signature.moc"
