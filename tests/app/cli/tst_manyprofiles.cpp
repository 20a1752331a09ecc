// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Ten thousand profiles: they are read, found, copied, listed and written, and the window does not wait for them.

#include "app/accounts/profilechoice.h"
#include "app/accounts/profiledocument.h"
#include "app/accounts/profilejson.h"
#include "app/accounts/profilestore.h"
#include "app/cli/profiletext.h"
#include "tests/app/accounts/madeprofiles.h"
#include "tests/support/program.h"

#include <QDir>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace fabriscope;
using namespace fabriscope::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int many = 10'000;

QList<Profile> profilesNamed(const QString &pattern, int count)
{
    QList<Profile> profiles;
    for (int i = 0; i < count; ++i) {
        Profile profile = fullProfile();
        profile.id = u"id-%1"_s.arg(i);
        profile.name = pattern.arg(i);
        profiles.append(profile);
    }
    return profiles;
}

/// A settings file; every second entry of a \a mixed one cannot be understood.
QByteArray fileOf(const QList<Profile> &profiles, bool mixed = false)
{
    QJsonArray entries;
    for (const Profile &profile : profiles) {
        entries.append(profileToJson(profile));
        if (mixed)
            entries.append(QJsonObject{{u"strange"_s, profile.id}});
    }
    return QJsonDocument(QJsonObject{{u"version"_s, 1}, {u"profiles"_s, entries}}).toJson();
}

} // namespace

class TestManyProfiles : public QObject {
    Q_OBJECT

    QTemporaryDir m_home;

    [[nodiscard]] QString writeMany() const
    {
        const QString path = m_home.filePath(u".config/fabriscope/profiles.json"_s);
        QDir().mkpath(QFileInfo(path).path());
        writeContent(path, fileOf(profilesNamed(u"profile %1"_s, many)));
        return path;
    }

private slots:
    /// Beside entries that are not understood, which stay as they are.
    void theFileIsReadAndWritten()
    {
        const QList<Profile> profiles = profilesNamed(u"profile %1"_s, many);
        const ProfileDocument read = ProfileDocument::fromJson(fileOf(profiles, true));
        QCOMPARE(read.list().profiles.size(), many);
        const QByteArray written = read.toJson();
        QCOMPARE(written.count("strange"), many);
        QCOMPARE(ProfileDocument::fromJson(written).list().profiles, profiles);
    }

    void oneIsFoundCopiedAndAddedAmongThem()
    {
        const QList<Profile> profiles = profilesNamed(u"full (%1)"_s, many);
        const auto found = resolveProfile(profiles.last().name.toUpper(), profiles, {});
        QVERIFY(found.has_value());
        QVERIFY(!flawAmong(madeProfile(u"another"_s), profiles));
        QVERIFY(flawAmong(madeProfile(profiles.last().name), profiles));
        Profile original = fullProfile();
        original.name = u"full"_s;
        QCOMPARE(duplicateOf(original, profiles).name, u"full (%1)"_s.arg(many));
        QCOMPARE(profilesText(profiles, {}).count(u'\n'), many + 1);
    }

    void theWindowDoesNotWaitForThem()
    {
        const QString path = writeMany();
        ProfileStore store(path, FirstRead::Later);
        QVERIFY(!store.isRead() && store.profiles().isEmpty());
        QSignalSpy changed(&store, &ProfileStore::changed);
        QVERIFY(changed.wait(60'000));
        QCOMPARE(store.profiles().size(), many);
        const auto added = store.add(madeProfile(u"one more"_s));
        QVERIFY(!added.isFinished()); // another thread's work
        QVERIFY(changed.wait(60'000));
        QVERIFY(resultOf(added));
        QCOMPARE(changed.size(), 2);
    }

    void theCommandsTakeThemToo()
    {
        (void)writeMany();
        const QList<std::pair<QString, QString>> home{{u"HOME"_s, m_home.path()}};
        const ProgramRun listed = runProgram({u"profile"_s, u"list"_s}, home);
        QVERIFY2(listed.exitStatus == 0, qPrintable(listed.err));
        QCOMPARE(listed.out.count('\n'), many + 1);
        const ProgramRun shown = runProgram({u"profile"_s, u"show"_s, u"PROFILE 9999"_s}, home);
        QVERIFY2(shown.out.contains("id-9999"), shown.out.constData());
        const ProgramRun added = runProgram(
            {u"profile"_s, u"add"_s, u"one more"_s, u"--region"_s, u"cn-beijing"_s, u"--environment"_s}, home);
        QVERIFY2(added.exitStatus == 0, qPrintable(added.err));
    }
};

QTEST_GUILESS_MAIN(TestManyProfiles)
#include "tst_manyprofiles.moc"
