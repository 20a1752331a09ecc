// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accounts/credentialsini.h"

#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

using Mode = CredentialRecipe::Mode;

/// The SDKs' shared credentials file.
class TestCredentialsIni : public QObject {
    Q_OBJECT
private slots:
    void everyType();
    void spellings_data();
    void spellings();
    void whatIsPassedOver();
    void missingPartsByTheirNamesHere();
    void anythingElse();
};

namespace {

const QByteArray everything = R"(
# comment
[default]
enable = true
type = access_key
access_key_id = LTAI-1
access_key_secret = a=b=c

[role]
type = ram_role_arn
access_key_id = LTAI-2
access_key_secret = s
role_arn = acs:ram::1:role/r
role_session_name = me
policy = {}

[instance]
type = ecs_ram_role
role_name = worker

[pod]
type = oidc_role_arn
role_arn = acs:ram::1:role/r
oidc_provider_arn = acs:ram::1:oidc-provider/p
oidc_token_file_path = /var/run/token

[pair]
type = rsa_key_pair
public_key_id = x
)";

} // namespace

void TestCredentialsIni::everyType()
{
    const RecipeBook book = readCredentialsIni(everything);
    ;
    QVERIFY2(book.remarks().isEmpty(), qPrintable(book.remarks().join(u'\n')));
    QCOMPARE(book.recipes().size(), 5);
    QCOMPARE(book.find(u"default"_s)->credentials, (Credentials{u"LTAI-1"_s, u"a=b=c"_s, {}}));
    QCOMPARE(book.find(u"role"_s)->role.arn, u"acs:ram::1:role/r"_s);
    QCOMPARE(book.find(u"role"_s)->role.sessionName, u"me"_s);
    QCOMPARE(book.find(u"instance"_s)->ecsRole, u"worker"_s);
    QCOMPARE(book.find(u"pod"_s)->mode, Mode::Oidc);
    QCOMPARE(book.find(u"pod"_s)->oidcTokenFile, u"/var/run/token"_s);
    const auto list = listed(book);
    QVERIFY(list.first().isCurrent);
    for (const ListedRecipe &entry : list)
        QCOMPARE(entry.whyNot.isEmpty(), entry.name != "pair"_L1);
}

void TestCredentialsIni::spellings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("plain") << QByteArray("[default]\ntype=access_key\naccess_key_id=a\naccess_key_secret=b");
    QTest::newRow("Windows") << QByteArray("\xEF\xBB\xBF[default]\r\ntype = Access_Key\r\naccess_key_id = a\r\n"
                                           "access_key_secret = b\r\n");
    QTest::newRow("quotes") << QByteArray("[ default ]\ntype='access_key'\nAccess_Key_Id=\"a\"\naccess_key_secret='b'");
    QTest::newRow("no section") << QByteArray("type=access_key\naccess_key_id=a\naccess_key_secret=b\n; end");
}

void TestCredentialsIni::spellings()
{
    QFETCH(const QByteArray, bytes);
    const RecipeBook book = readCredentialsIni(bytes);
    const auto chain = book.chainOf(u"default"_s);
    QVERIFY2(chain.has_value(), qPrintable(chain ? QString() : chain.error().line()));
    QCOMPARE(chain->first().credentials, (Credentials{u"a"_s, u"b"_s, {}}));
}

void TestCredentialsIni::whatIsPassedOver()
{
    const RecipeBook book = readCredentialsIni("hunter2\n[off]\nenable=FALSE\ntype=access_key\n[open\n[a]\ntype=sts\n");
    QCOMPARE(book.recipes().size(), 1);
    QCOMPARE(book.remarks().size(), 3);
    QVERIFY(book.remarks().first().contains(u'1'));
    QVERIFY(!book.remarks().join(u' ').contains("hunter2"_L1));
}

void TestCredentialsIni::missingPartsByTheirNamesHere()
{
    const RecipeBook book = readCredentialsIni("[a]\ntype=ram_role_arn\naccess_key_id=a\naccess_key_secret=hunter2\n"
                                               "[b]\naccess_key_id=a\n[c]\ntype=magic\n");
    QVERIFY(flawOf(*book.find(u"a"_s))->happened.contains(" role_arn"_L1));
    QVERIFY(flawOf(*book.find(u"b"_s)).has_value());
    QVERIFY(flawOf(*book.find(u"c"_s))->happened.contains("magic"_L1));
}

void TestCredentialsIni::anythingElse()
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("\0\0\0", 3), QByteArray("[]"), QByteArray("{\"a\": 1}"),
                                    QByteArray("=\n=x\n[\n]\n[=]")})
        QVERIFY(!readCredentialsIni(bytes).chainOf(u"default"_s).has_value());
}

QTEST_GUILESS_MAIN(TestCredentialsIni)
#include "tst_credentialsini.moc"
