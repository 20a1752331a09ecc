// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/accounts/madeprofiles.h"
#include "tests/app/accounts/stubbornstore.h"
#include "ui/accounts/profileediting.h"
#include "ui/accounts/sessionsecretdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace fabriscope;
using namespace fabriscope::testing;
using namespace Qt::StringLiterals;

namespace {

/// A window in which profiles are edited, as its user sees it.
struct World {
    World()
    {
        surroundings.home = folder.path();
        window.show();
    }
    Profile added(const QString &name)
    {
        std::optional<Profile> made;
        QObject::connect(book.add(madeProfile(name), {u"first-secret"_s, {}, {}}), &ProfileChange::finished, &book,
                         [&made](const Result<Profile> &one) { made = *one; });
        if (!QTest::qWaitFor([&made] { return made.has_value(); }))
            qFatal("the profile was not added");
        return *made;
    }
    template <class Dialog> Dialog *dialog(const char *name)
    {
        Dialog *found = nullptr;
        const bool came = QTest::qWaitFor([&] {
            found = window.findChild<Dialog *>(QLatin1StringView(name));
            return found && found->isVisible();
        });
        return came ? found : nullptr;
    }
    static void type(const QWidget &dialog, const char *line, const QString &text)
    {
        dialog.findChild<QLineEdit *>(QLatin1StringView(line))->setText(text);
    }
    static void press(const QWidget &dialog, QDialogButtonBox::StandardButton button)
    {
        QTest::mouseClick(dialog.findChild<QDialogButtonBox *>()->button(button), Qt::LeftButton);
    }
    static void press(const QWidget &box, const QString &text)
    {
        for (QPushButton *button : box.findChildren<QPushButton *>()) {
            if (button->text() == text)
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        QFAIL(qPrintable(u"no button "_s + text));
    }

    QTemporaryDir folder;
    SourceSurroundings surroundings;
    ProfileStore profiles{folder.filePath(u"profiles.json"_s)};
    StubbornStore kept;
    MemoryStore session;
    ProfileBook book{{profiles, kept, session}};
    QWidget window;
    ProfileEditing editing{book, surroundings, window};
};

QString flawOf(const QWidget &dialog)
{
    const auto *flaw = dialog.findChild<QLabel *>(u"flaw"_s);
    return flaw->isVisible() ? flaw->text() : QString();
}

} // namespace

class TestProfileEditing : public QObject {
    Q_OBJECT
private slots:
    void aNewProfileIsAdded()
    {
        World world;
        QSignalSpy added(&world.editing, &ProfileEditing::added);
        world.editing.add();
        auto *dialog = world.dialog<ProfileDialog>("profileDialog");
        QVERIFY(dialog);
        World::type(*dialog, "name", u"Lab"_s);
        dialog->findChild<QComboBox *>(u"region"_s)->setCurrentIndex(0);
        World::type(*dialog, "accessKeyId", u"LTAI5tLab"_s);
        World::type(*dialog, "accessKeySecret", u"typed-secret"_s);
        World::press(*dialog, QDialogButtonBox::Save);
        QTRY_COMPARE(added.size(), 1);
        QVERIFY(world.kept.holds(world.profiles.profiles().constFirst().id));
        QTRY_VERIFY(!world.window.findChild<ProfileDialog *>());
    }

    void withoutAKeyringItIsKeptForThisSessionOnly()
    {
        World world;
        world.kept.writing = SecretOutcome::NoService;
        world.editing.add();
        auto *dialog = world.dialog<ProfileDialog>("profileDialog");
        QVERIFY(dialog);
        World::type(*dialog, "name", u"Lab"_s);
        dialog->findChild<QComboBox *>(u"region"_s)->setCurrentIndex(0);
        World::type(*dialog, "accessKeyId", u"LTAI5tLab"_s);
        World::type(*dialog, "accessKeySecret", u"typed-secret"_s);
        auto *forSession = dialog->findChild<QPushButton *>(u"forSession"_s);
        QVERIFY(!forSession->isVisible());
        World::press(*dialog, QDialogButtonBox::Save);
        QTRY_VERIFY(forSession->isVisible());
        QVERIFY(flawOf(*dialog).contains("keyring"_L1));
        QVERIFY(world.profiles.profiles().isEmpty());
        QTest::mouseClick(forSession, Qt::LeftButton);
        QTRY_COMPARE(world.profiles.profiles().size(), 1);
        const Profile made = world.profiles.profiles().constFirst();
        QCOMPARE(made.credentials.kind, CredentialOrigin::Kind::Session);
        QVERIFY(world.session.holds(made.id));
        QVERIFY(world.kept.isEmpty());
        QVERIFY(!contentOf(world.folder.filePath(u"profiles.json"_s)).contains("typed-secret"));
    }

    void whatCannotBeReadIsNeverOverwritten()
    {
        World world;
        const Profile profile = world.added(u"Lab"_s);
        world.kept.reading = SecretOutcome::Locked;
        const int writes = world.kept.writes;
        world.editing.change(profile.id);
        auto *dialog = world.dialog<ProfileDialog>("profileDialog");
        QVERIFY(dialog);
        World::type(*dialog, "accessKeySecret", u"another-secret"_s);
        World::press(*dialog, QDialogButtonBox::Save);
        QTRY_VERIFY(flawOf(*dialog).contains("locked"_L1));
        QCOMPARE(world.kept.writes, writes);
        World::type(*dialog, "accessKeySecret", {});
        World::type(*dialog, "name", u"Renamed"_s); // what needs no keyring goes on
        World::press(*dialog, QDialogButtonBox::Save);
        QTRY_COMPARE(world.profiles.profiles().constFirst().name, u"Renamed"_s);
        QVERIFY(world.profiles.profiles().constFirst().hasSecrets);
    }

    void removingAsksAndKeepsWhatTheKeyringRefuses()
    {
        World world;
        const Profile profile = world.added(u"<b>Lab</b>"_s);
        QSignalSpy removed(&world.editing, &ProfileEditing::removed);
        world.editing.remove(profile.id);
        auto *question = world.dialog<QMessageBox>("removeProfile");
        QVERIFY(question && question->textFormat() == Qt::PlainText);
        QTest::keyClick(question, Qt::Key_Escape);
        QTRY_VERIFY(!world.window.findChild<QMessageBox *>());
        QCOMPARE(world.profiles.profiles().size(), 1);

        world.kept.removing = SecretOutcome::Denied;
        world.editing.remove(profile.id);
        World::press(*world.dialog<QMessageBox>("removeProfile"), u"Remove"_s);
        auto *leave = world.dialog<QMessageBox>("leaveSecrets");
        QVERIFY(leave);
        QCOMPARE(world.profiles.profiles().size(), 1);
        QVERIFY(world.kept.holds(profile.id));
        world.kept.removing = SecretOutcome::Ok;
        World::press(*leave, u"Try again"_s);
        QTRY_COMPARE(removed.size(), 1);
        QVERIFY(world.profiles.profiles().isEmpty());
        QVERIFY(world.kept.isEmpty());
    }

    void aSecretForThisSessionChangesNothingThatIsKept()
    {
        World world;
        const Profile profile = world.added(u"Lab"_s);
        const QByteArray before = contentOf(world.folder.filePath(u"profiles.json"_s));
        world.kept.reading = SecretOutcome::Locked;
        QSignalSpy updated(&world.editing, &ProfileEditing::updated);
        world.editing.enterForThisSession(profile.id);
        auto *dialog = world.dialog<SessionSecretDialog>("sessionSecret");
        QVERIFY(dialog);
        World::press(*dialog, QDialogButtonBox::Ok);
        QVERIFY(!flawOf(*dialog).isEmpty()); // nothing was typed
        World::type(*dialog, "accessKeySecret", u"for-today"_s);
        World::press(*dialog, QDialogButtonBox::Ok);
        QCOMPARE(updated.size(), 1);
        QVERIFY(world.session.holds(profile.id));
        QVERIFY(world.kept.holds(profile.id));
        QCOMPARE(world.kept.writes, 1);
        QCOMPARE(contentOf(world.folder.filePath(u"profiles.json"_s)), before);
    }

    void moveAndDuplicate()
    {
        World world;
        const Profile first = world.added(u"first"_s);
        world.added(u"second"_s);
        world.editing.move(first.id, 1);
        QTRY_COMPARE(world.profiles.profiles().constLast().id, first.id);
        world.editing.move(first.id, 1); // it is the last already
        world.editing.duplicate(first.id);
        QTRY_COMPARE(world.profiles.profiles().size(), 3);
        auto *dialog = world.dialog<ProfileDialog>("profileDialog"); // the copy, to be changed
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QLineEdit *>(u"name"_s)->text(), u"first (2)"_s);
    }

    /// The keyring asks its user, and the window is closed.
    void closedWhileTheKeyringIsSilent()
    {
        World world;
        const Profile profile = world.added(u"Lab"_s);
        world.kept.reading = SecretOutcome::Slow;
        QSignalSpy delayed(&world.editing, &ProfileEditing::delayed);
        world.editing.duplicate(profile.id);
        QTRY_COMPARE(delayed.size(), 1);
    }
};

QTEST_MAIN(TestProfileEditing)
#include "tst_profileediting.moc"
