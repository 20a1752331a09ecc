// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accounts/book/profilebook.h"
#include "tests/app/accounts/madeprofiles.h"
#include "tests/app/accounts/stubbornstore.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace fabriscope;
using namespace fabriscope::testing;
using namespace Qt::StringLiterals;

namespace {

/// Everything a book needs, in a folder of its own.
struct Desk {
    QTemporaryDir folder;
    QString path = folder.filePath(u"config/profiles.json"_s);
    ProfileStore profiles{path};
    StubbornStore kept;
    MemoryStore session;
    ProfileBook book{{profiles, kept, session}};

    /// Another file takes the place of the folder: nothing can be written any more.
    void barFolder() const
    {
        QDir(QFileInfo(path).path()).removeRecursively();
        writeContent(QFileInfo(path).path(), "in the way");
    }
};

Result<Profile> resultOf(ProfileChange *change)
{
    std::optional<Result<Profile>> result;
    QObject context;
    QObject::connect(change, &ProfileChange::finished, &context, [&result](const Result<Profile> &r) { result = r; });
    if (!QTest::qWaitFor([&result] { return result.has_value(); }, 120'000))
        qFatal("the change did not end");
    return *result;
}

SecretAnswer answerOf(SecretJob *job)
{
    std::optional<SecretAnswer> answer;
    QObject context;
    QObject::connect(job, &SecretJob::finished, &context, [&answer](const SecretAnswer &a) { answer = a; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 120'000))
        qFatal("no answer came");
    return *answer;
}

const ProfileSecrets someSecrets{u"s3cret"_s, {}, u"proxy"_s};

} // namespace

class TestProfileBook : public QObject {
    Q_OBJECT
private slots:
    void secretsAreKeptBesideTheFile()
    {
        Desk desk;
        const auto added = resultOf(desk.book.add(madeProfile(u"a"_s), someSecrets));
        QVERIFY(added && added->hasSecrets && added->proxy.hasPassword);
        QCOMPARE(answerOf(desk.book.secretsOf(*added)).secrets, someSecrets);
        const QByteArray file = contentOf(desk.path);
        QVERIFY(file.contains(added->id.toLatin1()) && !file.contains("s3cret"));
    }

    void aProfileWithoutSecretsNeedsNoKeychain()
    {
        Desk desk;
        desk.kept.reading = desk.kept.writing = desk.kept.removing = SecretOutcome::NoService;
        Profile profile = madeProfile(u"a"_s);
        profile.credentials = {.kind = CredentialOrigin::Kind::CliProfile, .source = u"default"_s};
        auto added = resultOf(desk.book.add(profile, {}));
        QVERIFY(added && !added->hasSecrets);
        added->name = u"b"_s;
        QVERIFY(resultOf(desk.book.update(*added)));
        QVERIFY(resultOf(desk.book.duplicate(added->id)));
        QVERIFY(resultOf(desk.book.remove(added->id)));
        QCOMPARE(desk.profiles.profiles().size(), 1);
    }

    void forThisSessionOnly()
    {
        Desk desk;
        desk.kept.writing = SecretOutcome::NoService;
        Profile profile = madeProfile(u"a"_s);
        profile.credentials.kind = CredentialOrigin::Kind::Session;
        const auto added = resultOf(desk.book.add(profile, someSecrets));
        QVERIFY(added && !added->hasSecrets);
        QCOMPARE(answerOf(desk.book.secretsOf(*added)).secrets, someSecrets);
        QVERIFY(resultOf(desk.book.duplicate(added->id)));
        MemoryStore nextSession;
        QCOMPARE(answerOf(ProfileBook({desk.profiles, desk.kept, nextSession}).secretsOf(*added)).outcome,
                 SecretOutcome::Missing);
    }

    void aLockedKeychainCanBeGoneRoundForThisSession()
    {
        Desk desk;
        const auto added = resultOf(desk.book.add(madeProfile(u"a"_s), someSecrets));
        desk.kept.reading = desk.kept.writing = SecretOutcome::Locked;
        QCOMPARE(answerOf(desk.book.secretsOf(*added)).outcome, SecretOutcome::Locked);
        desk.book.keepForThisSession(added->id, {.accessKeySecret = u"typed"_s});
        QCOMPARE(answerOf(desk.book.secretsOf(*added)).secrets.accessKeySecret, u"typed"_s);
        desk.kept.reading = SecretOutcome::Ok;
        QCOMPARE(answerOf(desk.kept.read({added->id})).secrets, someSecrets); // it has not been touched
    }

    void addingLeavesNothingHalfDone_data()
    {
        QTest::addColumn<SecretOutcome>("writing");
        QTest::addColumn<bool>("isBarred");
        QTest::addColumn<QString>("secret");
        QTest::addColumn<Problem::Kind>("kind");
        using Kind = Problem::Kind;
        QTest::newRow("locked") << SecretOutcome::Locked << false << u"s3cret"_s << Kind::Credentials;
        QTest::newRow("no folder") << SecretOutcome::Ok << true << u"s3cret"_s << Kind::File;
        QTest::newRow("no secret") << SecretOutcome::Ok << false << QString() << Kind::Credentials;
        QTest::newRow("a line break") << SecretOutcome::Ok << false << u"s3\ncret"_s << Kind::Credentials;
    }
    void addingLeavesNothingHalfDone()
    {
        QFETCH(const SecretOutcome, writing);
        QFETCH(const bool, isBarred);
        QFETCH(const QString, secret);
        Desk desk;
        desk.kept.writing = writing;
        if (isBarred)
            desk.barFolder();
        const QSignalSpy changed(&desk.profiles, &ProfileStore::changed);
        const auto refused = resultOf(desk.book.add(madeProfile(u"a"_s), {.accessKeySecret = secret}));
        QVERIFY(!refused);
        QTEST(refused.error().kind, "kind");
        QVERIFY(desk.profiles.profiles().isEmpty() && changed.isEmpty());
        QVERIFY(desk.kept.isEmpty());
    }

    void aNameThatIsTakenCostsNoQuestion()
    {
        Desk desk;
        QVERIFY(resultOf(desk.book.add(madeProfile(u"a"_s), someSecrets)));
        desk.kept.writing = SecretOutcome::Failed;
        QCOMPARE(resultOf(desk.book.add(madeProfile(u"A"_s), someSecrets)).error().kind, Problem::Kind::Usage);
    }

    void newSecretsTakeTheOldOnesPlace()
    {
        Desk desk;
        Profile profile = *resultOf(desk.book.add(madeProfile(u"a"_s), someSecrets));
        const ProfileSecrets fresh{u"fresh"_s, {}, {}};
        auto updated = resultOf(desk.book.update(profile, fresh));
        QVERIFY(updated && updated->hasSecrets && !updated->proxy.hasPassword);
        QCOMPARE(answerOf(desk.book.secretsOf(*updated)).secrets, fresh);
        updated->credentials = {.kind = CredentialOrigin::Kind::Environment};
        updated = resultOf(desk.book.update(*updated, ProfileSecrets()));
        QVERIFY(updated && !updated->hasSecrets);
        QVERIFY(desk.kept.isEmpty());
    }

    void whatCannotBeReadIsNotReplaced()
    {
        Desk desk;
        const Profile profile = *resultOf(desk.book.add(madeProfile(u"a"_s), someSecrets));
        desk.kept.reading = SecretOutcome::Locked;
        QVERIFY(!resultOf(desk.book.update(profile, ProfileSecrets{u"fresh"_s, {}, {}})));
        QVERIFY(!resultOf(desk.book.duplicate(profile.id)));
        desk.kept.reading = SecretOutcome::Ok;
        QCOMPARE(answerOf(desk.book.secretsOf(profile)).secrets, someSecrets);
        QCOMPARE(desk.profiles.profiles(), QList{profile});
    }

    void oldSecretsComeBackWhenTheFileRefuses()
    {
        Desk desk;
        const Profile profile = *resultOf(desk.book.add(madeProfile(u"a"_s), someSecrets));
        desk.barFolder();
        QCOMPARE(resultOf(desk.book.update(profile, ProfileSecrets{u"fresh"_s, {}, {}})).error().kind,
                 Problem::Kind::File);
        QCOMPARE(answerOf(desk.kept.read({profile.id})).secrets, someSecrets);
    }

    void aCopyHasSecretsOfItsOwn()
    {
        Desk desk;
        const Profile original = *resultOf(desk.book.add(madeProfile(u"a"_s), someSecrets));
        const auto copy = resultOf(desk.book.duplicate(original.id));
        QVERIFY(copy && copy->hasSecrets && copy->id != original.id);
        QVERIFY(resultOf(desk.book.remove(original.id)));
        QCOMPARE(answerOf(desk.book.secretsOf(*copy)).secrets, someSecrets);
    }

    void removingTakesTheSecretsAlong()
    {
        Desk desk;
        const Profile profile = *resultOf(desk.book.add(madeProfile(u"a"_s), someSecrets));
        desk.kept.removing = SecretOutcome::Locked;
        QCOMPARE(resultOf(desk.book.remove(profile.id)).error().happened, u"The keyring is locked"_s);
        QCOMPARE(desk.profiles.profiles().size(), 1);
        desk.kept.removing = SecretOutcome::Ok;
        desk.barFolder();
        QVERIFY(!resultOf(desk.book.remove(profile.id)));
        QVERIFY(desk.kept.holds(profile.id)); // the file was looked at first
        QFile::remove(QFileInfo(desk.path).path());
        QTRY_VERIFY(desk.profiles.profiles().isEmpty());
    }

    void removingMayLeaveTheSecrets()
    {
        Desk desk;
        const Profile profile = *resultOf(desk.book.add(madeProfile(u"a"_s), someSecrets));
        desk.kept.removing = SecretOutcome::NoService;
        QVERIFY(resultOf(desk.book.remove(profile.id, SecretsOfRemoved::Leave)));
        QVERIFY(desk.profiles.profiles().isEmpty() && desk.kept.holds(profile.id));
    }
};

QTEST_GUILESS_MAIN(TestProfileBook)
#include "tst_profilebook.moc"
