// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Profiles in the window: side by side, come back, and what happens when the keyring does not play along.

#include "tests/ui/window/profileworld.h"
#include "ui/accounts/sessionsecretdialog.h"
#include "ui/accounts/welcomepage.h"
#include "ui/doctor/doctorview.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QMenuBar>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace fabriscope;
using namespace fabriscope::testing;
using namespace Qt::StringLiterals;

class TestProfiles : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }

    void severalStandSideBySide()
    {
        ProfileWorld world;
        const QString one = world.add(u"one"_s);
        const QString two = world.add(u"two"_s);
        QTRY_VERIFY(world.lineOf(two).isValid());
        QCOMPARE(world.lineOf(one).row(), 0);
        QCOMPARE(world.stateOf(one), ProfileState::NotOpened);
        QVERIFY(world.open(one));
        QTRY_COMPARE(world.stateOf(one), ProfileState::Connected);
        world.window->page()->filterBar().setText(u"status:failed"_s);
        QVERIFY(world.open(two));
        QCOMPARE(world.window->benches().size(), 2U);
        QCOMPARE(world.stateOf(one), ProfileState::Connected);
        QVERIFY(world.lineOf(two).data(ProfileListModel::ShownRole).toBool());
        QVERIFY(world.window->page()->filterBar().text().isEmpty());
        world.list()->setFocus();
        QTest::keyClick(world.list(), Qt::Key_Up);
        QTest::keyClick(world.list(), Qt::Key_Return);
        QTRY_VERIFY(world.isShown(one));
        QCOMPARE(world.window->page()->filterBar().text(), u"status:failed"_s); // it went on as it was left
        QCOMPARE(world.window->benches().size(), 2U);
    }

    void eachHasItsOwnProblem()
    {
        ProfileWorld world;
        const QString good = world.add(u"good"_s);
        Profile wrong = world.made(u"wrong"_s);
        wrong.credentials.accessKeyId = u"LTAI5tNobody"_s;
        const QString bad = world.add(wrong);
        QVERIFY(world.open(bad));
        QTRY_COMPARE(world.stateOf(bad), ProfileState::Failed);
        QVERIFY(world.bar()->isVisible());
        QVERIFY(!world.button(u"Use a secret for this session…"_s)); // it is the service that refuses the key
        QVERIFY(world.open(good));
        QVERIFY(!world.bar()->isVisible());
        QCOMPARE(world.stateOf(bad), ProfileState::Failed);
    }

    void closingBringsTheOtherBackAndThenTheWelcomePage()
    {
        ProfileWorld world;
        const QString one = world.add(u"one"_s);
        const QString two = world.add(u"two"_s);
        QVERIFY(world.open(one));
        QVERIFY(world.open(two));
        world.action(u"&Close"_s)->trigger();
        QTRY_VERIFY(world.isShown(one));
        QCOMPARE(world.stateOf(two), ProfileState::NotOpened);
        world.action(u"&Close"_s)->trigger();
        QTRY_VERIFY(world.window->findChild<WelcomePage *>());
        QVERIFY(!world.window->front());
    }

    void theLastOneComesBack()
    {
        ProfileWorld world;
        world.add(u"one"_s);
        const QString two = world.add(u"two"_s);
        QVERIFY(!world.window->openLast()); // the very first start
        QVERIFY(world.open(two));
        world.start();
        QVERIFY(world.window->openLast());
        QTRY_VERIFY(world.isShown(two));
        QSignalSpy removed(world.profiles.get(), &ProfileStore::changed);
        delete world.book->remove(u"nobody"_s); // given up before it began
        const auto gone = world.profiles->remove(two);
        QTRY_VERIFY(gone.isFinished());
        world.start();
        QVERIFY(world.window->openLast());
        QTRY_VERIFY(world.window->findChild<WelcomePage *>());
        QVERIFY(!world.window->front());
    }

    void aLockedKeyringIsABarWithRetry()
    {
        ProfileWorld world;
        const QString id = world.add(u"one"_s);
        world.kept.reading = SecretOutcome::Locked;
        const int writes = world.kept.writes;
        QVERIFY(world.open(id));
        QTRY_VERIFY(world.bar()->isVisible());
        QVERIFY(world.bar()->problem()->happened.contains("locked"_L1));
        QCOMPARE(world.stateOf(id), ProfileState::Failed);
        QVERIFY(!world.window->findChild<WelcomePage *>()); // no first run
        QVERIFY(QApplication::activeModalWidget() == nullptr);
        world.kept.reading = SecretOutcome::Ok;
        // What a source could not give it does not ask for again at once.
        QVERIFY(QTest::qWaitFor(
            [&world] {
                if (auto *retry = world.button(u"Retry"_s))
                    retry->click();
                return world.window->page()->workspace().model().totalCount() > 0;
            },
            20'000));
        QTRY_COMPARE(world.stateOf(id), ProfileState::Connected);
        QVERIFY(!world.bar()->isVisible());
        QCOMPARE(world.kept.writes, writes);
    }

    void aSecretForThisSessionDoesWithoutTheKeyring_data()
    {
        QTest::addColumn<SecretOutcome>("outcome");
        QTest::newRow("locked") << SecretOutcome::Locked;
        QTest::newRow("none there") << SecretOutcome::NoService;
        QTest::newRow("silent") << SecretOutcome::Slow;
    }
    void aSecretForThisSessionDoesWithoutTheKeyring()
    {
        QFETCH(const SecretOutcome, outcome);
        ProfileWorld world;
        const QString id = world.add(u"one"_s);
        world.kept.reading = outcome;
        const int writes = world.kept.writes;
        world.click(id);
        QTRY_VERIFY(world.button(u"Use a secret for this session…"_s));
        QTest::mouseClick(world.button(u"Use a secret for this session…"_s), Qt::LeftButton);
        auto *dialog = world.window->findChild<SessionSecretDialog *>();
        QVERIFY(dialog);
        QVERIFY(world.bar()->isVisible());
        dialog->findChild<QLineEdit *>(u"accessKeySecret"_s)
            ->setText(world.service->address().credentials.accessKeySecret);
        QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(world.stateOf(id), ProfileState::Connected, 20'000);
        QVERIFY(!world.bar()->isVisible());
        QVERIFY(world.window->page()->workspace().model().totalCount() > 0);
        QCOMPARE(world.kept.writes, writes);
        QVERIFY(world.kept.holds(id));
    }

    /// The connection is there at once; its first request waits for the password, and goes no other way without it.
    void aProxyWithAPasswordWaitsForTheKeyring()
    {
        ProfileWorld world;
        Profile profile = world.made(u"one"_s);
        profile.proxy = {ProxySetting::Kind::Manual, u"http://127.0.0.1:9"_s, u"me"_s, true};
        const QString id = world.add(profile, u"pw"_s);
        world.kept.reading = SecretOutcome::Denied;
        QVERIFY(world.open(id));
        QTRY_COMPARE(world.stateOf(id), ProfileState::Failed);
        QVERIFY(world.bar()->isVisible());
        QCOMPARE(world.bar()->problem()->kind, Problem::Kind::Credentials);
        QVERIFY(world.button(u"Use a secret for this session…"_s));
        world.kept.reading = SecretOutcome::Ok;
        const auto isAskedByProxy = [&world] {
            if (auto *retry = world.button(u"Retry"_s))
                retry->click();
            return world.bar()->problem() && world.bar()->problem()->kind == Problem::Kind::Proxy;
        };
        QVERIFY(QTest::qWaitFor(isAskedByProxy, 20'000)); // nobody is there, which takes the password to find out
    }

    void closingTheWindowWhileTheKeyringIsSilent_data()
    {
        QTest::addColumn<bool>("hasProxy");
        QTest::newRow("asked for the key") << false;
        QTest::newRow("asked for the proxy") << true;
    }
    void closingTheWindowWhileTheKeyringIsSilent()
    {
        QFETCH(const bool, hasProxy);
        ProfileWorld world;
        Profile profile = world.made(u"one"_s);
        if (hasProxy)
            profile.proxy = {ProxySetting::Kind::Manual, u"http://127.0.0.1:9"_s, u"me"_s, true};
        const QString id = world.add(profile, hasProxy ? u"pw"_s : QString());
        world.kept.reading = SecretOutcome::Slow;
        world.click(id);
        QTRY_VERIFY(world.bar()->isVisible());
        QVERIFY(world.bar()->problem()->happened.contains("not answered"_L1));
        world.window->close();
        world.window.reset();
    }

    void withoutProfilesTheWelcomePageMakesSome()
    {
        ProfileWorld world;
        QDir(world.folder.path()).mkpath(u".aliyun"_s);
        writeContent(world.folder.filePath(u".aliyun/config.json"_s),
                     R"({"current":"ops","profiles":[{"name":"ops","mode":"AK","access_key_id":"LTAI5tOps",)"
                     R"("access_key_secret":"s3cret-of-ops","region_id":"cn-wulanchabu","endpoint":")"
                         + world.service->address().endpoint.url.toString().toUtf8()
                         + R"("},{"name":"rsa","mode":"RsaKeyPair","region_id":"cn-wulanchabu"}]})");
        world.window->showWelcome();
        auto *list = world.window->findChild<QTreeWidget *>(u"importList"_s);
        QTRY_COMPARE(list->topLevelItemCount(), 2);
        QVERIFY(list->isVisible());
        QVERIFY(world.button(u"Add a profile…"_s));
        QTest::mouseClick(world.button(u"Check the connection…"_s), Qt::LeftButton);
        auto *doctor = world.window->findChild<DoctorView *>();
        QVERIFY(doctor && doctor->isVisible());
        doctor->close();

        world.kept.writing = SecretOutcome::Locked;
        world.window->findChild<QAbstractButton *>(u"copy"_s)->click();
        QTest::mouseClick(world.window->findChild<QPushButton *>(u"import"_s), Qt::LeftButton);
        QTRY_VERIFY(world.bar()->isVisible());
        QVERIFY(world.profiles->profiles().isEmpty());
        world.kept.writing = SecretOutcome::Ok;
        QTest::mouseClick(world.button(u"Retry"_s), Qt::LeftButton);
        QTRY_COMPARE(world.profiles->profiles().size(), 1);
        const Profile made = world.profiles->profiles().constFirst();
        QCOMPARE(made.credentials.kind, CredentialOrigin::Kind::Keychain);
        QVERIFY(world.kept.holds(made.id));
        QTRY_VERIFY(world.isShown(made.id)); // the only one: it is what was meant
        QVERIFY(!contentOf(world.folder.filePath(u"profiles.json"_s)).contains("s3cret"));
    }

    void addIsReachedFromTheMenuAndTheList()
    {
        ProfileWorld world;
        QVERIFY(world.action(u"&Add a profile…"_s)->isEnabled());
        QVERIFY(world.list()->actions().contains(world.action(u"&Add a profile…"_s)));
        bool isInMenu = false;
        for (const QAction *menu : world.window->menuBar()->actions())
            isInMenu |= menu->menu()->actions().contains(world.action(u"&Add a profile…"_s));
        QVERIFY(isInMenu);
        QVERIFY(!world.action(u"&Remove…"_s)->isEnabled());
        QVERIFY(!world.action(u"Move &up"_s)->isEnabled());
    }

    void removedFromTheMenuItIsClosed()
    {
        ProfileWorld world;
        const QString id = world.add(u"one"_s);
        QVERIFY(world.open(id));
        world.action(u"&Remove…"_s)->trigger();
        auto *question = world.window->findChild<QMessageBox *>(u"removeProfile"_s);
        QVERIFY(question);
        for (QAbstractButton *button : question->buttons()) {
            if (question->buttonRole(button) == QMessageBox::DestructiveRole)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QTRY_VERIFY(!world.window->front());
        QVERIFY(!world.lineOf(id).isValid());
        QVERIFY(world.kept.isEmpty());
    }

    void theDoctorIsReachedOffline()
    {
        ProfileWorld world;
        world.window->open(std::make_unique<Workspace>(emptySource()));
        QVERIFY(world.action(u"&Check the connection…"_s)->isEnabled());
        world.action(u"&Check the connection…"_s)->trigger();
        QVERIFY(world.window->findChild<DoctorView *>());
    }

    void pictures_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QSize>("size");
        QTest::newRow("light") << false << QSize(1200, 800);
        QTest::newRow("dark") << true << QSize(1200, 800);
        QTest::newRow("small") << false << QSize(760, 600);
    }
    /// Draws what there is to see, for whoever wants to look: FABRISCOPE_PICTURES names the folder.
    void pictures()
    {
        QFETCH(const bool, dark);
        QFETCH(const QSize, size);
        applyTheme(*qApp, dark ? ThemeChoice::Dark : ThemeChoice::Light);
        ProfileWorld world;
        const QString folder = qEnvironmentVariable("FABRISCOPE_PICTURES");
        const auto draw = [&](QWidget &widget, const QString &name) {
            const QPixmap picture = widget.grab();
            QVERIFY(!picture.isNull());
            if (!folder.isEmpty())
                QVERIFY(picture.save(
                    u"%1/profiles-%2-%3.png"_s.arg(folder, name, QLatin1StringView(QTest::currentDataTag()))));
        };
        writeCliConfig(world);
        world.window->resize(size);
        world.window->showWelcome();
        QTRY_COMPARE(world.window->findChild<QTreeWidget *>(u"importList"_s)->topLevelItemCount(), 3);
        draw(*world.window, u"welcome"_s);
        const QString bad = world.add(marked(world.made(u"Production, locked keyring"_s), u"red"_s));
        const QString well = world.add(marked(world.made(u"Test laboratory"_s), u"green"_s));
        world.add(u"Ulanqab"_s);
        QVERIFY(world.open(well));
        draw(*world.window, u"connected"_s);
        world.kept.reading = SecretOutcome::Locked;
        QVERIFY(world.open(bad));
        QTRY_VERIFY(world.bar()->isVisible());
        draw(*world.window, u"keyring"_s);
        for (QAction *menu : world.window->menuBar()->actions()) {
            if (menu->text() != "&Profiles"_L1)
                continue;
            menu->menu()->popup({});
            draw(*menu->menu(), u"menu"_s);
            menu->menu()->close();
        }
        applyTheme(*qApp, ThemeChoice::Light);
    }

private:
    static void writeCliConfig(const ProfileWorld &world)
    {
        QDir(world.folder.path()).mkpath(u".aliyun"_s);
        writeContent(world.folder.filePath(u".aliyun/config.json"_s),
                     R"({"current":"ops","profiles":[{"name":"ops","mode":"AK","access_key_id":"LTAI5tOps",)"
                     R"("access_key_secret":"s3cret","region_id":"cn-wulanchabu"},)"
                     R"({"name":"night shift","mode":"EcsRamRole","ram_role_name":"r","region_id":"cn-beijing"},)"
                     R"({"name":"rsa","mode":"RsaKeyPair","region_id":"cn-wulanchabu"}]})");
    }
    static Profile marked(Profile profile, const QString &colour)
    {
        profile.colour = colour;
        return profile;
    }
    static OpenedSource emptySource()
    {
        OpenedSource source;
        source.archive = std::make_unique<MemoryArchive>();
        source.name = u"Archive"_s;
        return source;
    }
};

QTEST_MAIN(TestProfiles)
#include "tst_profiles.moc"
