// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accounts/cliconfig.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringEncoder>
#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

using Mode = CredentialRecipe::Mode;

/// The aliyun CLI's config.json: every mode, and every damage that a file may have.
class TestCliConfig : public QObject {
    Q_OBJECT
private slots:
    void modes_data();
    void modes();
    void modeByItsFields_data();
    void modeByItsFields();
    void everyField();
    void encodings();
    void damaged_data();
    void damaged();
    void noProfiles();
    void oddEntries();
    void twoOfOneName();
    void missingParts_data();
    void missingParts();
    void chains();
    void chainsThatLeadNowhere_data();
    void chainsThatLeadNowhere();
    void tenThousandProfiles();
};

namespace {

using Fields = QVariantMap;

QByteArray configOf(const QList<Fields> &profiles, const QString &current = u"default"_s)
{
    QJsonArray array;
    for (const Fields &profile : profiles)
        array += QJsonObject::fromVariantMap(profile);
    return QJsonDocument(QJsonObject{{u"current"_s, current}, {u"profiles"_s, array}}).toJson();
}

RecipeBook bookOf(const QList<Fields> &profiles)
{
    auto book = readCliConfig(configOf(profiles));
    return book ? *book : RecipeBook();
}

Fields chained(const QString &name, const QString &source)
{
    return {{u"name"_s, name},
            {u"mode"_s, u"ChainableRamRoleArn"_s},
            {u"source_profile"_s, source},
            {u"ram_role_arn"_s, u"acs:ram::1:role/r"_s}};
}

Fields key(const QString &name)
{
    return {{u"name"_s, name},
            {u"mode"_s, u"AK"_s},
            {u"access_key_id"_s, u"LTAI"_s},
            {u"access_key_secret"_s, u"hunter2"_s}};
}

} // namespace

void TestCliConfig::modes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Mode>("mode");
    QTest::addColumn<bool>("supported");
    QTest::newRow("AK") << u"AK"_s << Mode::AccessKey << true;
    QTest::newRow("lower case") << u"ak"_s << Mode::AccessKey << true;
    QTest::newRow("STS") << u"stsTOKEN"_s << Mode::StsToken << true;
    QTest::newRow("role") << u"RamRoleArn"_s << Mode::RamRole << true;
    QTest::newRow("chain") << u"ChainableRamRoleArn"_s << Mode::ChainedRole << true;
    QTest::newRow("instance") << u"EcsRamRole"_s << Mode::EcsRole << true;
    QTest::newRow("instance, then role") << u"RamRoleArnWithRoleName"_s << Mode::EcsThenRole << true;
    QTest::newRow("external") << u"External"_s << Mode::External << true;
    QTest::newRow("URI") << u"credentialsuri"_s << Mode::CredentialsUri << true;
    QTest::newRow("OIDC") << u"OIDC"_s << Mode::Oidc << true;
    QTest::newRow("CloudSSO") << u"CloudSSO"_s << Mode::CloudSso << true;
    QTest::newRow("OAuth") << u"OAuth"_s << Mode::OAuth << true;
    QTest::newRow("key pair") << u"RsaKeyPair"_s << Mode::RsaKeyPair << false;
    QTest::newRow("bearer") << u"BearerToken"_s << Mode::BearerToken << false;
    QTest::newRow("anonymous") << u"Anonymous"_s << Mode::Anonymous << false;
    QTest::newRow("tomorrow's") << u"Quantum"_s << Mode::Unknown << false;
}

void TestCliConfig::modes()
{
    QFETCH(const QString, text);
    QFETCH(const bool, supported);
    const RecipeBook book = bookOf({{{u"name"_s, u"p"_s}, {u"mode"_s, text}}});
    QCOMPARE(book.recipes().size(), 1);
    QTEST(book.recipes().first().mode, "mode");
    QCOMPARE(whyUnsupported(book.recipes().first()).isEmpty(), supported);
    const ListedRecipe entry = listed(book).first();
    QCOMPARE(entry.mode, text);
    if (!supported) {
        QCOMPARE(entry.whyNot, whyUnsupported(book.recipes().first()));
        QVERIFY2(entry.whyNot.contains(text), qPrintable(entry.whyNot));
    }
}

void TestCliConfig::modeByItsFields_data()
{
    QTest::addColumn<Fields>("fields");
    QTest::addColumn<Mode>("mode");
    const Fields keys{{u"access_key_id"_s, u"a"_s}, {u"access_key_secret"_s, u"b"_s}};
    const auto with = [](Fields fields, const QString &name, const QString &value) {
        fields.insert(name, value);
        return fields;
    };
    QTest::newRow("keys") << keys << Mode::AccessKey;
    QTest::newRow("token") << with(keys, u"sts_token"_s, u"t"_s) << Mode::StsToken;
    QTest::newRow("role") << with(keys, u"ram_role_arn"_s, u"acs"_s) << Mode::RamRole;
    QTest::newRow("instance") << Fields{{u"ram_role_name"_s, u"r"_s}} << Mode::EcsRole;
    QTest::newRow("process") << Fields{{u"process_command"_s, u"r"_s}} << Mode::External;
    QTest::newRow("OIDC") << Fields{{u"oidc_provider_arn"_s, u"p"_s},
                                    {u"oidc_token_file"_s, u"f"_s},
                                    {u"ram_role_arn"_s, u"r"_s}}
                          << Mode::Oidc;
    QTest::newRow("sign-in") << Fields{{u"cloud_sso_sign_in_url"_s, u"https://x"_s}} << Mode::CloudSso;
    QTest::newRow("nothing") << Fields{} << Mode::Unknown;
}

void TestCliConfig::modeByItsFields()
{
    QFETCH(Fields, fields);
    fields.insert(u"name"_s, u"p"_s);
    fields.insert(u"mode"_s, QString());
    QTEST(bookOf({fields}).recipes().first().mode, "mode");
}

void TestCliConfig::everyField()
{
    const RecipeBook book = bookOf({{{u"name"_s, u"default"_s},
                                     {u"mode"_s, u"RamRoleArn"_s},
                                     {u"access_key_id"_s, u" LTAI-1\n"_s},
                                     {u"access_key_secret"_s, u"s3cret"_s},
                                     {u"sts_token"_s, u"t0ken"_s},
                                     {u"sts_region"_s, u"cn-beijing"_s},
                                     {u"ram_role_arn"_s, u"acs:ram::1:role/r"_s},
                                     {u"ram_session_name"_s, u"me"_s},
                                     {u"external_id"_s, u"x1"_s},
                                     {u"expired_seconds"_s, 1800},
                                     {u"sts_expiration"_s, 1'700'000'000},
                                     {u"region_id"_s, u"cn-wulanchabu"_s},
                                     {u"endpoint"_s, u"own.example"_s},
                                     {u"endpoint_type"_s, u"VPC"_s},
                                     {u"some_new_field"_s, QVariantList{1, 2}}}});
    const CredentialRecipe recipe = book.recipes().first();
    QCOMPARE(recipe.credentials, (Credentials{u"LTAI-1"_s, u"s3cret"_s, u"t0ken"_s}));
    QCOMPARE(recipe.role, (AssumedRole{u"acs:ram::1:role/r"_s, u"me"_s, u"x1"_s, 1800, u"cn-beijing"_s}));
    QCOMPARE(recipe.expiresAt.toSecsSinceEpoch(), 1'700'000'000);
    QVERIFY(recipe.isVpc);
    QVERIFY(!flawOf(recipe));
    const ListedRecipe entry = listed(book).first();
    QCOMPARE(entry.region, u"cn-wulanchabu"_s);
    QCOMPARE(entry.endpoint, u"own.example"_s);
    QVERIFY(entry.isCurrent && entry.isVpc && entry.whyNot.isEmpty());
}

void TestCliConfig::encodings()
{
    const QString text = QString::fromUtf8(configOf({key(u"北京"_s)}));
    for (const auto encoding : {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
        const QByteArray bytes = encoder(text);
        const auto book = readCliConfig(bytes);
        QVERIFY2(book.has_value(), qPrintable(book ? QString() : book.error().line()));
        QVERIFY(book->find(u"北京"_s));
    }
}

void TestCliConfig::damaged_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const QByteArray whole = configOf({key(u"a"_s), key(u"b"_s)});
    QTest::newRow("nothing") << QByteArray() << u"line 1"_s;
    QTest::newRow("cut off") << whole.left(whole.size() / 2) << u"line"_s;
    QTest::newRow("a comma too much") << QByteArray("{\n\"profiles\": [],\n,\n}") << u"line 3"_s;
    QTest::newRow("no object") << QByteArray("[1, 2]") << u"shape"_s;
    QTest::newRow("profiles are none") << QByteArray(R"({"profiles": "hunter2"})") << u"shape"_s;
    QTest::newRow("binary") << QByteArray("\x00\x01\xff hunter2", 11) << u"damaged"_s;
}

void TestCliConfig::damaged()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, says);
    const auto book = readCliConfig(bytes);
    QVERIFY(!book.has_value());
    QCOMPARE(book.error().kind, Problem::Kind::File);
    QVERIFY2(book.error().happened.contains(says), qPrintable(book.error().line()));
    QVERIFY(!book.error().remedy.isEmpty());
    QVERIFY(!(book.error().line() + book.error().detail).contains("hunter2"_L1));
}

void TestCliConfig::noProfiles()
{
    for (const char *text : {"{}", R"({"profiles": null})", R"({"current": "x", "profiles": []})"}) {
        const auto book = readCliConfig(text);
        QVERIFY(book.has_value());
        QVERIFY(book->recipes().isEmpty());
        QVERIFY(!book->chainOf(u"x"_s).has_value());
    }
}

void TestCliConfig::oddEntries()
{
    const auto book = readCliConfig(R"({"current": 7, "profiles": [null, {"name": 5, "mode": ["AK"]}, "text",
        {"name": "good", "mode": "AK", "access_key_id": "a", "access_key_secret": 12345, "expired_seconds": "900"}]})");
    QVERIFY(book.has_value());
    QCOMPARE(book->recipes().size(), 2);
    QCOMPARE(book->remarks().size(), 2);
    QVERIFY2(book->remarks().last().contains(u'3'), qPrintable(book->remarks().last()));
    const auto list = listed(*book);
    QVERIFY(!list.first().whyNot.isEmpty());
    QVERIFY2(list.last().whyNot.isEmpty(), qPrintable(list.last().whyNot));
    QCOMPARE(book->find(u"good"_s)->role.durationSecs, 900);
}

void TestCliConfig::twoOfOneName()
{
    Fields second = key(u"a"_s);
    second.insert(u"access_key_id"_s, u"other"_s);
    const RecipeBook book = bookOf({key(u"a"_s), second, key(u"A"_s)});
    QCOMPARE(book.recipes().size(), 3);
    QCOMPARE(book.find(u"a"_s)->credentials.accessKeyId, u"LTAI"_s);
    const auto list = listed(book);
    QVERIFY(list.at(0).whyNot.isEmpty());
    QVERIFY(list.at(1).whyNot.contains("same name"_L1));
    QVERIFY(list.at(2).whyNot.isEmpty()); // names are told apart by case, as the CLI does
}

void TestCliConfig::missingParts_data()
{
    QTest::addColumn<Fields>("fields");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const Fields &fields, const QString &says) {
        QTest::newRow(name) << fields << says;
    };
    const Fields id{{u"access_key_id"_s, u"LTAI"_s}};
    const auto with = [](Fields fields, const Fields &more) {
        fields.insert(more);
        return fields;
    };
    const Fields keys = with(id, {{u"access_key_secret"_s, u"hunter2"_s}});
    row("no id", {{u"mode"_s, u"AK"_s}}, u"access_key_id"_s);
    row("no secret", with(id, {{u"mode"_s, u"AK"_s}}), u"access_key_secret"_s);
    row("no token", with(keys, {{u"mode"_s, u"StsToken"_s}}), u"sts_token"_s);
    row("no role", with(keys, {{u"mode"_s, u"RamRoleArn"_s}}), u"ram_role_arn"_s);
    row("no source", {{u"mode"_s, u"ChainableRamRoleArn"_s}, {u"ram_role_arn"_s, u"r"_s}}, u"source_profile"_s);
    row("no command", {{u"mode"_s, u"External"_s}}, u"process_command"_s);
    row("no address", {{u"mode"_s, u"CredentialsURI"_s}}, u"credentials_uri"_s);
    row("no OIDC token", {{u"mode"_s, u"OIDC"_s}, {u"oidc_provider_arn"_s, u"p"_s}}, u"oidc_token_file"_s);
    row("line break in the id",
        {{u"mode"_s, u"AK"_s}, {u"access_key_id"_s, u"LT\nAI"_s}, {u"access_key_secret"_s, u"hunter2"_s}},
        u"AccessKey id"_s);
    row("line break in the secret",
        {{u"mode"_s, u"AK"_s}, {u"access_key_id"_s, u"LTAI"_s}, {u"access_key_secret"_s, u"hunter2\r\nhunter2"_s}},
        u"line break"_s);
}

void TestCliConfig::missingParts()
{
    QFETCH(Fields, fields);
    QFETCH(const QString, says);
    fields.insert(u"name"_s, u"p\u202Eq"_s);
    const RecipeBook book = bookOf({fields});
    const auto flaw = flawOf(book.recipes().first());
    QVERIFY(flaw.has_value());
    QCOMPARE(flaw->kind, Problem::Kind::Credentials);
    QVERIFY2(flaw->happened.contains(says), qPrintable(flaw->line()));
    QVERIFY(!flaw->remedy.isEmpty());
    QVERIFY(!(flaw->line() + flaw->detail).contains("hunter2"_L1));
    QVERIFY(!flaw->line().contains(u'\u202E'));
    QCOMPARE(listed(book).first().whyNot, flaw->happened);
}

void TestCliConfig::chains()
{
    const RecipeBook book = bookOf({chained(u"c"_s, u"b"_s), chained(u"b"_s, u"a"_s), key(u"a"_s)});
    const auto chain = book.chainOf(u"c"_s);
    QVERIFY(chain.has_value());
    QCOMPARE(chain->size(), 3);
    QCOMPARE(chain->first().name, u"c"_s);
    QCOMPARE(chain->last().name, u"a"_s);
    QVERIFY(listed(book).first().whyNot.isEmpty());
}

void TestCliConfig::chainsThatLeadNowhere_data()
{
    QTest::addColumn<QList<Fields>>("profiles");
    QTest::addColumn<QString>("says");
    QList<Fields> deep;
    for (int i = 0; i < 20; ++i)
        deep += chained(i == 0 ? u"c"_s : QString::number(i), QString::number(i + 1));
    deep += key(u"20"_s);
    QTest::newRow("to itself") << QList<Fields>{chained(u"c"_s, u"c"_s)} << u"itself"_s;
    QTest::newRow("in a circle") << QList<Fields>{chained(u"c"_s, u"b"_s), chained(u"b"_s, u"a"_s),
                                                  chained(u"a"_s, u"b"_s)}
                                 << u"itself"_s;
    QTest::newRow("to nobody") << QList<Fields>{chained(u"c"_s, u"gone"_s)} << u"gone"_s;
    QTest::newRow("to one that cannot be used")
        << QList<Fields>{chained(u"c"_s, u"b"_s), {{u"name"_s, u"b"_s}, {u"mode"_s, u"Anonymous"_s}}} << u"Anonymous"_s;
    QTest::newRow("too deep") << deep << u"10"_s;
}

void TestCliConfig::chainsThatLeadNowhere()
{
    QFETCH(const QList<Fields>, profiles);
    QFETCH(const QString, says);
    const RecipeBook book = bookOf(profiles);
    const auto chain = book.chainOf(u"c"_s);
    QVERIFY(!chain.has_value());
    QVERIFY2(chain.error().happened.contains(says), qPrintable(chain.error().line()));
    QCOMPARE(listed(book).first().whyNot, chain.error().happened);
}

void TestCliConfig::tenThousandProfiles()
{
    constexpr int count = 10'000;
    QList<Fields> profiles{key(u"p0"_s)};
    for (int i = 1; i < count; ++i)
        profiles += chained(u"p%1"_s.arg(i), u"p%1"_s.arg(i % 9 == 0 ? 0 : i - 1));
    const RecipeBook book = bookOf(profiles);
    const auto list = listed(book);
    QCOMPARE(list.size(), count);
    for (const ListedRecipe &entry : list)
        QVERIFY2(entry.whyNot.isEmpty(), qPrintable(entry.whyNot));
    QVERIFY(book.chainOf(u"p9998"_s).has_value());
}

QTEST_GUILESS_MAIN(TestCliConfig)
#include "tst_cliconfig.moc"
