// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accounts/book/importprofiles.h"
#include "app/accounts/foundaccounts.h"
#include "tests/app/accounts/madeprofiles.h"
#include "tests/app/accounts/stubbornstore.h"

#include <QDir>
#include <QTemporaryDir>

using namespace fabriscope;
using namespace fabriscope::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray config = R"({"current": "ops", "profiles": [
    {"name": "ops", "mode": "AK", "access_key_id": "LTAI5tOps", "access_key_secret": "s3cret-of-ops",
     "region_id": "cn-wulanchabu"},
    {"name": "temporary", "mode": "StsToken", "access_key_id": "STS.x", "access_key_secret": "s3cret-of-sts",
     "sts_token": "t0ken", "region_id": "cn-beijing"},
    {"name": "instance", "mode": "EcsRamRole", "ram_role_name": "r", "region_id": "cn-shanghai"},
    {"name": "old", "mode": "RsaKeyPair", "region_id": "cn-shanghai"}]})";

struct World {
    explicit World(const QByteArray &content = config)
    {
        surroundings.home = folder.path();
        QDir(folder.path()).mkpath(u".aliyun"_s);
        if (!content.isNull())
            writeContent(folder.filePath(u".aliyun/config.json"_s), content);
    }
    ProfilesImported import(const QStringList &names, ImportWay way)
    {
        std::optional<ProfilesImported> imported;
        auto *job = new ImportProfiles(names, way, surroundings, book, &book);
        QObject::connect(job, &ImportProfiles::finished, &book, [&imported](const auto &one) { imported = one; });
        if (!QTest::qWaitFor([&imported] { return imported.has_value(); }, 60'000))
            qFatal("the import did not end");
        return *imported;
    }

    QTemporaryDir folder;
    SourceSurroundings surroundings;
    ProfileStore profiles{folder.filePath(u"profiles.json"_s)};
    StubbornStore kept;
    MemoryStore session;
    ProfileBook book{{profiles, kept, session}};
};

} // namespace

class TestImportProfiles : public QObject {
    Q_OBJECT
private slots:
    void whatIsFoundHoldsNoSecret()
    {
        const World world;
        const FoundAccounts found = findAccounts(world.surroundings);
        QVERIFY(!found.cliProblem);
        QCOMPARE(found.cliProfiles.size(), 4);
        QCOMPARE(found.cliProfiles.at(0).name, u"ops"_s);
        QVERIFY(found.cliProfiles.at(0).isCurrent);
        QVERIFY(found.cliProfiles.at(3).whyNot.contains("RsaKeyPair"_L1));
    }

    void aMissingFileIsNoProblemADamagedOneIs()
    {
        QVERIFY(!findAccounts(World(QByteArray()).surroundings).cliProblem);
        const World damaged(R"({"profiles": [)");
        const FoundAccounts found = findAccounts(damaged.surroundings);
        QVERIFY(found.cliProblem && !found.cliProblem->happened.isEmpty() && !found.cliProblem->remedy.isEmpty());
        QVERIFY(found.cliProfiles.isEmpty());
    }

    void byReferenceNothingIsCopied()
    {
        World world;
        const auto imported = world.import({u"ops"_s, u"instance"_s}, ImportWay::Refer);
        QVERIFY(!imported.problem);
        QCOMPARE(imported.added.size(), 2);
        QCOMPARE(world.profiles.profiles().size(), 2);
        QCOMPARE(imported.added.first().credentials.kind, CredentialOrigin::Kind::CliProfile);
        QCOMPARE(imported.added.first().credentials.source, u"ops"_s);
        QVERIFY(world.kept.isEmpty());
        QVERIFY(!contentOf(world.folder.filePath(u"profiles.json"_s)).contains("s3cret"));
    }

    void copiesGoIntoTheKeychainWhereThereIsAKey()
    {
        World world;
        const auto imported = world.import({u"temporary"_s, u"instance"_s}, ImportWay::Copy);
        QVERIFY(!imported.problem);
        QCOMPARE(imported.added.size(), 2);
        QCOMPARE(imported.added.first().credentials.kind, CredentialOrigin::Kind::Keychain);
        QVERIFY(imported.added.first().credentials.isSts);
        QVERIFY(world.kept.holds(imported.added.first().id));
        QCOMPARE(imported.added.last().credentials.kind, CredentialOrigin::Kind::CliProfile);
        QVERIFY(!contentOf(world.folder.filePath(u"profiles.json"_s)).contains("s3cret"));
    }

    void aKeyringThatRefusesEndsItWithNothingHalfDone()
    {
        World world;
        world.kept.writing = SecretOutcome::Locked;
        const auto imported = world.import({u"ops"_s, u"temporary"_s}, ImportWay::Copy);
        QVERIFY(imported.problem);
        QCOMPARE(imported.problem->kind, Problem::Kind::Credentials);
        QVERIFY(world.profiles.profiles().isEmpty());
        QCOMPARE(world.kept.writes, 1); // it does not ask again and again
    }

    void whatCannotBeAddedDoesNotKeepTheOthersFromIt()
    {
        World world;
        QVERIFY(!world.import({u"ops"_s}, ImportWay::Refer).problem);
        const auto imported = world.import({u"gone"_s, u"ops"_s, u"instance"_s}, ImportWay::Refer);
        QVERIFY(imported.problem);
        QCOMPARE(imported.added.size(), 1);
        QCOMPARE(imported.added.first().name, u"instance"_s);
    }
};

QTEST_GUILESS_MAIN(TestImportProfiles)
#include "tst_importprofiles.moc"
