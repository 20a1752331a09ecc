// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accounts/profilejson.h"
#include "app/accounts/profilestore.h"
#include "tests/app/accounts/madeprofiles.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace fabriscope;
using namespace fabriscope::testing;
using namespace Qt::StringLiterals;

class TestProfileStore : public QObject {
    Q_OBJECT

    std::optional<QTemporaryDir> m_folder;
    QString m_path;

    static QStringList namesOf(const ProfileStore &store)
    {
        QStringList names;
        for (const Profile &profile : store.profiles())
            names += profile.name;
        return names;
    }
    static Profile added(ProfileStore &store, const QString &name)
    {
        const auto result = resultOf(store.add(madeProfile(name)));
        if (!result)
            qFatal("%s", qPrintable(result.error().line()));
        return *result;
    }
    [[nodiscard]] QStringList filesBeside() const { return QFileInfo(m_path).dir().entryList(QDir::Files, QDir::Name); }

private slots:
    void init()
    {
        m_folder.emplace();
        m_path = m_folder->filePath(u"config/profiles.json"_s);
    }

    void everythingComesBackAtTheNextStart()
    {
        Profile full = fullProfile();
        {
            ProfileStore store(m_path);
            QVERIFY(store.profiles().isEmpty());
            QVERIFY(!store.notice());
            const auto result = resultOf(store.add(full));
            QVERIFY(result);
            full.id = result->id;
            QCOMPARE(*result, full);
            QVERIFY(resultOf(store.choose(added(store, u"second"_s).id)));
        }
        const ProfileStore again(m_path);
        QCOMPARE(again.profiles().size(), 2);
        QCOMPARE(again.profiles().first(), full);
        QCOMPARE(again.chosen()->name, u"second"_s);
        QVERIFY(contentOf(m_path).contains("\"version\": 1"));
        QCOMPARE(QFileInfo(m_path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    /// A window does not wait for the disk, and must not take the time until then for a first start.
    void theFirstReadMayComeLater()
    {
        {
            ProfileStore store(m_path);
            added(store, u"one"_s);
        }
        ProfileStore later(m_path, FirstRead::Later);
        QSignalSpy changed(&later, &ProfileStore::changed);
        QVERIFY(!later.isRead());
        QVERIFY(later.profiles().isEmpty());
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(later.isRead());
        QCOMPARE(namesOf(later), QStringList{u"one"_s});
        ProfileStore empty(m_folder->filePath(u"none/profiles.json"_s), FirstRead::Later);
        QSignalSpy told(&empty, &ProfileStore::changed);
        QTRY_COMPARE(told.size(), 1); // that there are none is news, too
        QVERIFY(empty.isRead());
    }

    void editedMovedAndRemoved()
    {
        ProfileStore store(m_path);
        for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
            added(store, name);
        const QSignalSpy changed(&store, &ProfileStore::changed);
        Profile b = store.profiles().at(1);
        b.name = u" B2 "_s;
        b.credentials.kind = CredentialOrigin::Kind::Environment;
        QVERIFY(resultOf(store.update(b)));
        QVERIFY(resultOf(store.move(b.id, 99)));
        QCOMPARE(namesOf(store), QStringList({u"a"_s, u"c"_s, u"B2"_s}));
        QVERIFY(resultOf(store.move(b.id, -1)));
        QVERIFY(resultOf(store.choose(b.id)));
        QVERIFY(resultOf(store.remove(b.id)));
        QCOMPARE(namesOf(store), QStringList({u"a"_s, u"c"_s}));
        QVERIFY(!store.chosen());
        QCOMPARE(changed.size(), 5);
        const auto gone = resultOf(store.update(b));
        QCOMPARE(gone.error().kind, Problem::Kind::Usage);
        QCOMPARE(changed.size(), 5);
        QCOMPARE(namesOf(ProfileStore(m_path)), namesOf(store));
    }

    void twoOfOneNameAreRefused_data()
    {
        QTest::addColumn<QString>("second");
        QTest::newRow("the same") << u"Größe"_s;
        QTest::newRow("another case") << u"GRÖSSE"_s.replace(u"SS"_s, u"\u00df"_s);
        QTest::newRow("blanks") << u"  größe\t"_s;
        QTest::newRow("other code points") << u"Gro\u0308\u00dfe"_s;
    }
    void twoOfOneNameAreRefused()
    {
        QFETCH(const QString, second);
        ProfileStore store(m_path);
        added(store, u"Größe"_s);
        const auto refused = resultOf(store.add(madeProfile(second)));
        QVERIFY(!refused);
        QVERIFY2(refused.error().line().contains(u"Größe"_s), qPrintable(refused.error().line()));
        Profile other = added(store, u"other"_s);
        other.name = second;
        QVERIFY(!resultOf(store.update(other)));
        Profile itself = store.profiles().first();
        itself.name = u"GRÖßE"_s; // its own name does not stand in its way
        QVERIFY(resultOf(store.update(itself)));
    }

    void copiesHaveANameAndNothingSecretOfTheirOwn()
    {
        ProfileStore store(m_path);
        const auto original = resultOf(store.add(fullProfile()));
        const Profile copy = duplicateOf(*original, store.profiles());
        QCOMPARE(copy.name, u"full (2)"_s);
        QVERIFY(copy.id.isEmpty() && !copy.hasSecrets);
        QVERIFY(resultOf(store.add(copy)));
        QCOMPARE(duplicateOf(*original, store.profiles()).name, u"full (3)"_s);
        const Profile longest = duplicateOf(madeProfile(QString(100, u'x')), store.profiles());
        QVERIFY(resultOf(store.add(longest)));
    }

    void twoFabriscopesLoseNothing()
    {
        ProfileStore one(m_path);
        ProfileStore other(m_path);
        const QSignalSpy seen(&other, &ProfileStore::changed);
        QList<QFuture<Result<Profile>>> changes;
        for (int i = 0; i < 20; ++i) {
            changes += one.add(madeProfile(u"one %1"_s.arg(i)));
            changes += other.add(madeProfile(u"other %1"_s.arg(i)));
        }
        for (const auto &change : std::as_const(changes))
            QVERIFY(resultOf(change));
        QTRY_COMPARE(one.profiles().size(), 40);
        QTRY_COMPARE(other.profiles().size(), 40);
        QCOMPARE(namesOf(one), namesOf(other));
        QVERIFY(!seen.isEmpty());
        QVERIFY(resultOf(one.remove(one.profiles().first().id)));
        QTRY_COMPARE(other.profiles().size(), 39);
        writeContent(m_path, R"({"version":1,"profiles":[{"id":"x","name":"by hand"}]})");
        QTRY_COMPARE(namesOf(one), QStringList{u"by hand"_s});
    }

    void whatIsNotKnownHereStays()
    {
        QDir().mkpath(QFileInfo(m_path).path());
        writeContent(m_path, R"({"version": 1, "later": [1], "profiles": [
            {"id": "q", "name": "odd", "network": "pigeon"},
            {"id": "x", "name": "X", "region": "cn-x", "later": {"a": 1}, "proxy": {"kind": "none", "later": 2},
             "credentials": {"kind": "environment", "later": 3, "role": {"arn": "r", "later": 4}}},
            "no object",
            {"id": "x", "name": "the same id"}, {"name": "no id"}]})");
        ProfileStore store(m_path);
        QCOMPARE(namesOf(store), QStringList{u"X"_s});
        QVERIFY(store.notice() && store.notice()->kind == Problem::Kind::File);
        Profile x = store.profiles().first();
        x.name = u"Y"_s;
        QVERIFY(resultOf(store.update(x)));
        added(store, u"Z"_s);
        const QJsonObject root = QJsonDocument::fromJson(contentOf(m_path)).object();
        QVERIFY(root.contains(u"later"_s));
        const QJsonArray entries = root.value(u"profiles"_s).toArray();
        QCOMPARE(entries.size(), 6);
        QCOMPARE(entries.at(0).toObject().value(u"network"_s).toString(), u"pigeon"_s);
        QCOMPARE(entries.at(2).toString(), u"no object"_s);
        const QJsonObject y = entries.at(1).toObject();
        QCOMPARE(y.value(u"name"_s).toString(), u"Y"_s);
        QVERIFY(y.contains(u"later"_s) && y.value(u"proxy"_s).toObject().contains(u"later"_s));
        const QJsonObject credentials = y.value(u"credentials"_s).toObject();
        QCOMPARE(credentials.value(u"later"_s).toInt(), 3);
        QCOMPARE(credentials.value(u"role"_s).toObject().value(u"later"_s).toInt(), 4);
        QVERIFY(resultOf(store.remove(x.id)));
        QCOMPARE(QJsonDocument::fromJson(contentOf(m_path)).object().value(u"profiles"_s).toArray().size(), 5);
    }

    void aDamagedFileIsSetAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("zeros") << QByteArray(100, '\0');
        QTest::newRow("cut") << QByteArray("{\"version\":1,\"profiles\":[{\"id\":\"x\",\"na");
        QTest::newRow("no object") << QByteArray("[]");
        QTest::newRow("no list") << QByteArray(R"({"version":1,"profiles":{}})");
        QTest::newRow("no version") << QByteArray(R"({"version":"one"})");
    }
    void aDamagedFileIsSetAside()
    {
        QFETCH(const QByteArray, content);
        QDir().mkpath(QFileInfo(m_path).path());
        writeContent(m_path, content);
        ProfileStore store(m_path);
        QVERIFY(store.profiles().isEmpty());
        QVERIFY2(store.notice() && store.notice()->happened.contains(m_path), "said");
        QCOMPARE(contentOf(m_path), content); // looking changes nothing
        const QSignalSpy noticed(&store, &ProfileStore::noticed);
        added(store, u"a"_s);
        QCOMPARE(noticed.size(), 1);
        const QStringList files = filesBeside();
        QCOMPARE(files.size(), 2);
        QVERIFY2(files.last().startsWith("profiles.json.damaged-"_L1), qPrintable(files.last()));
        QCOMPARE(contentOf(QFileInfo(m_path).dir().filePath(files.last())), content);
        QCOMPARE(namesOf(ProfileStore(m_path)), QStringList{u"a"_s});
    }

    void damageThatComesLaterCostsNoProfile()
    {
        ProfileStore store(m_path);
        added(store, u"a"_s);
        const QSignalSpy noticed(&store, &ProfileStore::noticed);
        writeContent(m_path, "{");
        QTRY_VERIFY(!noticed.isEmpty());
        QCOMPARE(namesOf(store), QStringList{u"a"_s});
        added(store, u"b"_s);
        QCOMPARE(namesOf(ProfileStore(m_path)), QStringList({u"a"_s, u"b"_s}));
    }

    void aNewerFileIsNeverWritten()
    {
        const QByteArray content = R"({"version": 2, "accounts": {}})";
        QDir().mkpath(QFileInfo(m_path).path());
        writeContent(m_path, content);
        ProfileStore store(m_path);
        QVERIFY(store.notice() && store.notice()->happened.contains("newer"_L1));
        const auto refused = resultOf(store.add(madeProfile(u"a"_s)));
        QCOMPARE(refused.error().kind, Problem::Kind::File);
        QCOMPARE(resultOf(store.checkWritable()).error().kind, Problem::Kind::File);
        QCOMPARE(contentOf(m_path), content);
        QCOMPARE(filesBeside(), QStringList{u"profiles.json"_s});
    }

    void aFolderThatCannotBeWrittenIsAClearProblem()
    {
        writeContent(m_folder->filePath(u"config"_s), "a file where the folder should be");
        ProfileStore store(m_path);
        const auto refused = resultOf(store.add(madeProfile(u"a"_s)));
        QCOMPARE(refused.error().kind, Problem::Kind::File);
        QVERIFY2(refused.error().happened.contains(m_path), qPrintable(refused.error().line()));
        QVERIFY(!refused.error().remedy.isEmpty());
        QVERIFY(store.profiles().isEmpty());
        QCOMPARE(resultOf(store.checkWritable()).error().kind, Problem::Kind::File);
        QVERIFY(QFile::remove(m_folder->filePath(u"config"_s)));
        added(store, u"a"_s); // nothing of the failure stays
    }

    void aFolderInPlaceOfTheFileIsLeftAlone()
    {
        QDir().mkpath(m_path);
        ProfileStore store(m_path);
        QVERIFY(store.notice());
        QCOMPARE(resultOf(store.add(madeProfile(u"a"_s))).error().kind, Problem::Kind::File);
        QVERIFY(QFileInfo(m_path).isDir());
    }

    void whatIsNoProfileIsRefused()
    {
        ProfileStore store(m_path);
        Profile bad = madeProfile(u"a"_s);
        bad.region = u"not a region"_s;
        QCOMPARE(resultOf(store.add(bad)).error().kind, Problem::Kind::Usage);
        QVERIFY(!QFile::exists(m_path));
    }

    void tenThousandAreNoBurden()
    {
        QJsonArray entries;
        for (int i = 0; i < 10'000; ++i) {
            Profile profile = fullProfile();
            profile.id = u"id-%1"_s.arg(i);
            profile.name = u"profile %1"_s.arg(i);
            entries.append(profileToJson(profile));
        }
        QDir().mkpath(QFileInfo(m_path).path());
        writeContent(m_path, QJsonDocument(QJsonObject{{u"version"_s, 1}, {u"profiles"_s, entries}}).toJson());
        QElapsedTimer clock;
        clock.start();
        ProfileStore store(m_path);
        qInfo("read 10,000 profiles: %lld ms", clock.restart());
        QCOMPARE(store.profiles().size(), 10'000);
        added(store, u"one more"_s);
        qInfo("add one: %lld ms", clock.restart());
        QVERIFY(resultOf(store.move(u"id-9999"_s, 0)));
        qInfo("move one: %lld ms", clock.restart());
        QCOMPARE(store.profile(u"id-5000"_s)->name, u"profile 5000"_s);
        QCOMPARE(store.profiles().first().name, u"profile 9999"_s);
    }
};

QTEST_GUILESS_MAIN(TestProfileStore)
#include "tst_profilestore.moc"
