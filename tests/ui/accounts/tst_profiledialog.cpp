// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accounts/profilecheck.h"
#include "ui/accounts/profiledialog.h"
#include "ui/accounts/profilemark.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace fabriscope;
using namespace Qt::StringLiterals;

namespace {

/// A dialog as a user sees it, and what it hands over.
struct Shown {
    explicit Shown(const Profile &profile = {}, bool isNew = true, bool hasSecret = false)
        : dialog(profile, isNew, hasSecret,
                 {.takenNames = {u"Production"_s}, .cliProfiles = {u"default"_s, u"ops"_s}, .sections = {u"client"_s}})
    {
        QObject::connect(&dialog, &ProfileDialog::saveWanted, &dialog,
                         [this](const ProfileEdit &edit) { saved = edit; });
        dialog.show();
    }
    void type(const char *name, const QString &text)
    {
        auto *line = dialog.findChild<QLineEdit *>(QLatin1StringView(name));
        QVERIFY2(line && line->isVisible(), name);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    void choose(const char *name, int index)
    {
        dialog.findChild<QComboBox *>(QLatin1StringView(name))->setCurrentIndex(index);
    }
    [[nodiscard]] bool isVisible(const char *name) const
    {
        return dialog.findChild<QWidget *>(QLatin1StringView(name))->isVisible();
    }
    void save()
    {
        QTest::mouseClick(dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save), Qt::LeftButton);
    }
    [[nodiscard]] QString flaw() const
    {
        const auto *label = dialog.findChild<QLabel *>(u"flaw"_s);
        return label->isVisible() ? label->text() : QString();
    }

    ProfileDialog dialog;
    std::optional<ProfileEdit> saved;
};

constexpr int sessionKind = 1;
constexpr int cliKind = 2;
constexpr int ownAddress = 2;
constexpr int manualProxy = 2;

} // namespace

class TestProfileDialog : public QObject {
    Q_OBJECT
private slots:
    void anAccessKeyIsHandedOver()
    {
        Shown shown;
        shown.type("name", u"  Test   lab "_s);
        shown.choose("region", 0);
        shown.type("accessKeyId", u"LTAItest"_s);
        shown.type("accessKeySecret", u" secret "_s);
        shown.choose("mark", 2);
        shown.save();
        QCOMPARE(shown.flaw(), QString());
        QVERIFY(shown.saved);
        const Profile &profile = shown.saved->profile;
        QCOMPARE(profile.name, u"Test lab"_s);
        QCOMPARE(profile.region, u"cn-wulanchabu"_s);
        QCOMPARE(profile.network, Profile::Network::Public);
        QCOMPARE(profile.colour, u"green"_s);
        QCOMPARE(profile.credentials.kind, CredentialOrigin::Kind::Keychain);
        QCOMPARE(profile.credentials.accessKeyId, u"LTAItest"_s);
        QCOMPARE(*shown.saved->credentials, (Credentials{u"LTAItest"_s, u"secret"_s, {}}));
        QVERIFY(!shown.saved->proxyPassword);
    }

    void everyLineOfAProfileComesBack()
    {
        const Profile profile{
            .id = u"id"_s,
            .name = u"Everything"_s,
            .region = u"cn-somewhere-new"_s,
            .network = Profile::Network::Own,
            .endpoint = u"https://eflo.example.com"_s,
            .resourceGroup = u"rg-1"_s,
            .proxy = {ProxySetting::Kind::Manual, u"http://proxy.example.com:3128"_s, u"me"_s, true},
            .colour = u"violet"_s,
            .credentials = {.kind = CredentialOrigin::Kind::CliProfile,
                            .source = u"ops"_s,
                            .role = AssumedRole{u"acs:ram::1:role/r"_s, u"s"_s, u"e"_s, 7200, u"cn-beijing"_s}}};
        Shown shown(profile, false);
        QCOMPARE(shown.dialog.edit().profile, profile);
        shown.save();
        QVERIFY(shown.saved);
        QCOMPARE(shown.saved->profile, profile);
        QVERIFY(!shown.saved->credentials);
        QVERIFY(!shown.saved->proxyPassword); // what is kept stays
    }

    void aKeptSecretStaysUnlessTheKeyIsAnother()
    {
        Profile profile{.id = u"id"_s, .name = u"Kept"_s, .region = u"cn-beijing"_s};
        profile.credentials.accessKeyId = u"LTAIold"_s;
        Shown shown(profile, false, true);
        QCOMPARE(shown.dialog.findChild<QLineEdit *>(u"accessKeySecret"_s)->text(), QString());
        shown.save();
        QVERIFY(shown.saved && !shown.saved->credentials);
        shown.saved.reset();
        shown.dialog.refuse(u"The keyring is locked"_s);
        QCOMPARE(shown.flaw(), u"The keyring is locked"_s);
        shown.type("accessKeyId", u"LTAInew"_s);
        QCOMPARE(shown.flaw(), QString());
        shown.save();
        QVERIFY(!shown.saved);
        QVERIFY(shown.flaw().contains(u"secret"_s));
    }

    void flaws_data()
    {
        QTest::addColumn<std::function<void(Shown &)>>("spoil");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("focus");
        using Spoil = std::function<void(Shown &)>;
        QTest::newRow("no name") << Spoil([](Shown &shown) { shown.type("name", u" "_s); }) << u"name"_s << u"name"_s;
        QTest::newRow("taken name") << Spoil([](Shown &shown) { shown.type("name", u"production"_s); }) << u"already"_s
                                    << u"name"_s;
        QTest::newRow("no region") << Spoil([](Shown &shown) {
            shown.dialog.findChild<QComboBox *>(u"region"_s)->setEditText(u"cn beijing/evil"_s);
        }) << u"region"_s << u"region"_s;
        QTest::newRow("plain http") << Spoil([](Shown &shown) {
            shown.choose("network", ownAddress);
            shown.type("address", u"http://example.com"_s);
        }) << u"https"_s << u"address"_s;
        QTest::newRow("no secret") << Spoil([](Shown &shown) { shown.type("accessKeySecret", u" "_s); }) << u"secret"_s
                                   << u"accessKeySecret"_s;
        QTest::newRow("no token") << Spoil([](Shown &shown) {
            shown.dialog.findChild<QCheckBox *>(u"isSts"_s)->setChecked(true);
        }) << u"token"_s << u"securityToken"_s;
        QTest::newRow("no role") << Spoil([](Shown &shown) {
            shown.dialog.findChild<QCheckBox *>(u"hasRole"_s)->setChecked(true);
            shown.type("roleArn", u"role"_s);
        }) << u"acs:ram::"_s << u"roleArn"_s;
        QTest::newRow("password in the proxy's address") << Spoil([](Shown &shown) {
            shown.choose("proxy", manualProxy);
            shown.type("proxyAddress", u"http://me:pw@proxy:1"_s);
        }) << u"password"_s << u"proxyAddress"_s;
        QTest::newRow("no proxy") << Spoil([](Shown &shown) {
            shown.choose("proxy", manualProxy);
            shown.type("proxyAddress", u"ftp://proxy"_s);
        }) << u"proxy"_s << u"proxyAddress"_s;
    }
    void flaws()
    {
        QFETCH(std::function<void(Shown &)>, spoil);
        QFETCH(QString, word);
        QFETCH(QString, focus);
        Shown shown;
        shown.type("name", u"Lab"_s);
        shown.choose("region", 1);
        shown.type("accessKeyId", u"LTAItest"_s);
        shown.type("accessKeySecret", u"secret"_s);
        spoil(shown);
        shown.save();
        QVERIFY(!shown.saved);
        QVERIFY2(shown.flaw().contains(word, Qt::CaseInsensitive), qPrintable(shown.flaw()));
        QVERIFY(!shown.flaw().contains(u"pw"_s));
        QVERIFY(shown.dialog.isVisible());
        QCOMPARE(shown.dialog.focusWidget()->objectName(), focus);
    }

    void linesComeAndGoWithTheChoice()
    {
        Shown shown;
        QVERIFY(shown.isVisible("accessKeyId") && !shown.isVisible("source") && !shown.isVisible("address"));
        shown.choose("credentials", cliKind);
        QVERIFY(!shown.isVisible("accessKeyId") && !shown.isVisible("accessKeySecret") && shown.isVisible("source"));
        QCOMPARE(shown.dialog.findChild<QComboBox *>(u"source"_s)->count(), 2);
        shown.choose("credentials", sessionKind);
        QVERIFY(shown.isVisible("accessKeySecret"));
        QVERIFY(!shown.isVisible("proxyPassword"));
        shown.choose("proxy", manualProxy);
        QVERIFY(!shown.isVisible("proxyPassword"));
        shown.type("proxyUser", u"me"_s);
        QVERIFY(shown.isVisible("proxyPassword"));
    }

    void aProxyPasswordIsTakenAwayWithItsUser()
    {
        Profile profile{.id = u"id"_s, .name = u"Proxied"_s, .region = u"cn-beijing"_s};
        profile.proxy = {ProxySetting::Kind::Manual, u"http://proxy:3128"_s, u"me"_s, true};
        profile.credentials.kind = CredentialOrigin::Kind::Environment;
        Shown shown(profile, false);
        shown.type("proxyUser", u" "_s);
        shown.save();
        QVERIFY(shown.saved && shown.saved->proxyPassword);
        QCOMPARE(*shown.saved->proxyPassword, QString());
        QVERIFY(!shown.saved->profile.proxy.hasPassword);
    }

    void theMarksAreThoseThatCanBeKept()
    {
        QStringList offered;
        for (const ProfileMark &mark : profileMarks())
            offered += mark.name;
        QCOMPARE(offered, colourMarks());
    }

    void everyLineHasAName()
    {
        Shown shown;
        for (const QWidget *widget : shown.dialog.findChildren<QWidget *>(Qt::FindChildrenRecursively)) {
            if (widget->focusPolicy() != Qt::NoFocus && widget->isEnabled()
                && !widget->objectName().startsWith(u"qt_"_s)
                && (qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget))
                && !qobject_cast<const QComboBox *>(widget->parentWidget()))
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }
};

QTEST_MAIN(TestProfileDialog)
#include "tst_profiledialog.moc"
