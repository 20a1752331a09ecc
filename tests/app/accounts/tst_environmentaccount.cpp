// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accounts/environmentaccount.h"

#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

using Variables = QMap<QString, QString>;

class TestEnvironmentAccount : public QObject {
    Q_OBJECT
private slots:
    void good_data();
    void good();
    void nothingSet_data();
    void nothingSet();
    void refused_data();
    void refused();
    void identity();
};

namespace {

/// ID, SECRET, TOKEN, REGION, ENDPOINT stand for their variables.
QProcessEnvironment environmentOf(const Variables &variables)
{
    static const Variables names{{u"ID"_s, u"ALIBABA_CLOUD_ACCESS_KEY_ID"_s},
                                 {u"SECRET"_s, u"ALIBABA_CLOUD_ACCESS_KEY_SECRET"_s},
                                 {u"TOKEN"_s, u"ALIBABA_CLOUD_SECURITY_TOKEN"_s},
                                 {u"REGION"_s, u"ALIBABA_CLOUD_REGION_ID"_s},
                                 {u"ENDPOINT"_s, u"ALIBABA_CLOUD_ENDPOINT"_s}};
    QProcessEnvironment environment;
    for (auto entry = variables.begin(); entry != variables.end(); ++entry)
        environment.insert(names.value(entry.key()), entry.value());
    return environment;
}

constexpr auto publicHost = "https://eflo-controller.%1.aliyuncs.com/"_L1;

} // namespace

void TestEnvironmentAccount::good_data()
{
    QTest::addColumn<Variables>("variables");
    QTest::addColumn<QString>("region"); // of the command line
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("shownRegion");
    const Variables keys{{u"ID"_s, u"LTAI-1"_s}, {u"SECRET"_s, u"s3cret"_s}};
    const auto with = [&keys](Variables more) {
        more.insert(keys);
        return more;
    };
    const QString none;
    const QString ulanqab = u"cn-wulanchabu"_s;
    const QString own = u"http://127.0.0.1:9"_s;
    QTest::newRow("region") << with({{u"REGION"_s, ulanqab}}) << none << none << QString(publicHost).arg(ulanqab)
                            << ulanqab;
    QTest::newRow("region of the command line") << with({{u"REGION"_s, ulanqab}}) << u"cn-beijing"_s << none
                                                << QString(publicHost).arg("cn-beijing"_L1) << u"cn-beijing"_s;
    QTest::newRow("endpoint") << with({{u"ENDPOINT"_s, own}}) << none << none << u"http://127.0.0.1:9/"_s << none;
    QTest::newRow("endpoint and region") << with({{u"ENDPOINT"_s, own}, {u"REGION"_s, ulanqab}}) << none << none
                                         << u"http://127.0.0.1:9/"_s << ulanqab;
    QTest::newRow("endpoint of the command line")
        << with({{u"ENDPOINT"_s, own}}) << u"cn-x"_s << u"own.example"_s << u"https://own.example/"_s << u"cn-x"_s;
    QTest::newRow("blanks around everything")
        << Variables{{u"ID"_s, u" LTAI-1\n"_s}, {u"SECRET"_s, u"\ts3cret\r\n"_s}, {u"REGION"_s, u" cn-wulanchabu\n"_s}}
        << none << none << QString(publicHost).arg(ulanqab) << ulanqab;
}

void TestEnvironmentAccount::good()
{
    QFETCH(const Variables, variables);
    QFETCH(const QString, region);
    QFETCH(const QString, endpoint);
    const auto account = environmentAccount(environmentOf(variables), {region, endpoint});
    QVERIFY2(account.has_value(), qPrintable(account ? QString() : account.error().line()));
    QVERIFY(account->has_value());
    QTEST((*account)->endpoint.url.toString(), "url");
    QTEST((*account)->endpoint.region, "shownRegion");
    QCOMPARE((*account)->credentials, (Credentials{u"LTAI-1"_s, u"s3cret"_s, {}}));
    QCOMPARE((*account)->profileId.size(), 32);
    QVERIFY(!(*account)->name.isEmpty());
}

void TestEnvironmentAccount::nothingSet_data()
{
    QTest::addColumn<Variables>("variables");
    QTest::newRow("nothing") << Variables{};
    QTest::newRow("empty") << Variables{{u"ID"_s, QString()}, {u"SECRET"_s, u" \n"_s}};
    QTest::newRow("only a region") << Variables{{u"REGION"_s, u"cn-beijing"_s}};
}

void TestEnvironmentAccount::nothingSet()
{
    QFETCH(const Variables, variables);
    const auto account = environmentAccount(environmentOf(variables));
    QVERIFY(account.has_value());
    QVERIFY(!account->has_value());
}

void TestEnvironmentAccount::refused_data()
{
    QTest::addColumn<Variables>("variables");
    QTest::addColumn<Problem::Kind>("kind");
    QTest::addColumn<QString>("mentions");
    using Kind = Problem::Kind;
    const auto keys = [](const QString &id, const QString &secret, const QString &token = {}) {
        return Variables{{u"ID"_s, id}, {u"SECRET"_s, secret}, {u"TOKEN"_s, token}, {u"REGION"_s, u"cn-beijing"_s}};
    };
    QTest::newRow("no secret") << keys(u"LTAI-1"_s, {}) << Kind::Credentials << u"ALIBABA_CLOUD_ACCESS_KEY_SECRET"_s;
    QTest::newRow("no id") << keys({}, u"hunter2"_s) << Kind::Credentials << u"ALIBABA_CLOUD_ACCESS_KEY_ID"_s;
    QTest::newRow("token only") << keys({}, {}, u"hunter2"_s) << Kind::Credentials << u"ALIBABA_CLOUD_ACCESS_KEY_ID"_s;
    QTest::newRow("line break in the id") << keys(u"LTAI\n1"_s, u"hunter2"_s) << Kind::Credentials << QString();
    QTest::newRow("line break in the secret")
        << keys(u"LTAI-1"_s, u"hunter2\r\nhunter2"_s) << Kind::Credentials << u"line break"_s;
    QTest::newRow("line break in the token")
        << keys(u"LTAI-1"_s, u"hunter2"_s, u"a\nX-Evil: b"_s) << Kind::Credentials << u"token"_s;
    QTest::newRow("Chinese in the id") << keys(u"密钥"_s, u"hunter2"_s) << Kind::Credentials << QString();
    Variables nowhere = keys(u"LTAI-1"_s, u"hunter2"_s);
    nowhere.remove(u"REGION"_s);
    QTest::newRow("no region") << nowhere << Kind::Usage << u"ALIBABA_CLOUD_REGION_ID"_s;
    Variables wrong = keys(u"LTAI-1"_s, u"hunter2"_s);
    wrong.insert(u"ENDPOINT"_s, u"http://eflo.example"_s);
    QTest::newRow("http endpoint") << wrong << Kind::Usage << u"https"_s;
}

void TestEnvironmentAccount::refused()
{
    QFETCH(const Variables, variables);
    QFETCH(const QString, mentions);
    const auto account = environmentAccount(environmentOf(variables));
    QVERIFY(!account.has_value());
    const Problem &problem = account.error();
    QTEST(problem.kind, "kind");
    QVERIFY2(problem.line().contains(mentions), qPrintable(problem.line()));
    QVERIFY(!problem.remedy.isEmpty());
    QVERIFY(!problem.line().contains("hunter2"_L1));
}

void TestEnvironmentAccount::identity()
{
    const auto idOf = [](const QString &key, const QString &secret, const QString &region) {
        return (*environmentAccount(environmentOf({{u"ID"_s, key}, {u"SECRET"_s, secret}, {u"REGION"_s, region}})))
            ->profileId;
    };
    const QString id = idOf(u"a"_s, u"1"_s, u"cn-x"_s);
    QCOMPARE(idOf(u"a"_s, u"2"_s, u"cn-x"_s), id); // a new secret is the same account
    QVERIFY(idOf(u"b"_s, u"1"_s, u"cn-x"_s) != id);
    QVERIFY(idOf(u"a"_s, u"1"_s, u"cn-y"_s) != id);
}

QTEST_GUILESS_MAIN(TestEnvironmentAccount)
#include "tst_environmentaccount.moc"
