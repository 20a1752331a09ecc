// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Ten thousand profiles: nothing that is done with one of them grows with the square of their number, and the thread
// of the window is not held up by any.

#include "app/accounts/profilechoice.h"
#include "app/accounts/profiledocument.h"
#include "app/accounts/profilejson.h"
#include "app/accounts/profilestore.h"
#include "app/cli/profiletext.h"
#include "tests/app/accounts/madeprofiles.h"
#include "tests/support/program.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <ctime>

using namespace fabriscope;
using namespace fabriscope::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int many = 10'000;

/// What this thread has computed, whatever else the computer does: µs.
qint64 computedMicros()
{
    timespec now{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return qint64(now.tv_sec) * 1'000'000 + now.tv_nsec / 1000;
}

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

using Work = std::function<void()>;
/// Prepares something to be done to so many profiles.
using Prepare = std::function<Work(int count)>;

Prepare preparationOf(const QString &what)
{
    if (what == "read"_L1) {
        return [](int count) -> Work {
            return [bytes = fileOf(profilesNamed(u"profile %1"_s, count))] {
                QVERIFY(!ProfileDocument::fromJson(bytes).list().profiles.isEmpty());
            };
        };
    }
    if (what == "write"_L1) {
        return [](int count) -> Work {
            return [document = ProfileDocument::fromJson(fileOf(profilesNamed(u"profile %1"_s, count), true))] {
                QVERIFY(!document.toJson().isEmpty());
            };
        };
    }
    return [what](int count) -> Work {
        const QList<Profile> profiles = profilesNamed(u"full (%1)"_s, count + 2);
        if (what == "copy"_L1)
            return [profiles] { QVERIFY(duplicateOf(fullProfile(), profiles).name.endsWith(u')')); };
        if (what == "add"_L1)
            return [profiles] { QVERIFY(!flawAmong(madeProfile(u"another"_s), profiles)); };
        if (what == "choose"_L1)
            return [profiles] { QVERIFY(resolveProfile(profiles.last().name.toUpper(), profiles, {}).has_value()); };
        return [profiles] { QVERIFY(!profilesText(profiles, {}).isEmpty()); };
    };
}

qint64 microsOf(const Work &work)
{
    const qint64 before = computedMicros();
    work();
    return computedMicros() - before;
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
    void nothingGrowsWithTheSquare_data()
    {
        QTest::addColumn<QString>("what");
        for (const QString &what : {u"read"_s, u"write"_s, u"copy"_s, u"add"_s, u"choose"_s, u"list"_s})
            QTest::newRow(qPrintable(what)) << what;
    }
    void nothingGrowsWithTheSquare()
    {
        QFETCH(const QString, what);
        const Prepare prepare = preparationOf(what);
        const Work few = prepare(many);
        const Work more = prepare(4 * many);
        (void)microsOf(few); // once for what is set up with the first use
        const qint64 forFew = microsOf(few);
        const qint64 forMore = microsOf(more);
        qInfo("%s: %.1f ms for 10,000, %.1f ms for 40,000", qPrintable(what), double(forFew) / 1000,
              double(forMore) / 1000);
        constexpr int lessThanSquared = 12; // 4 if it grows as they do, 16 with their square
        QVERIFY(forMore < lessThanSquared * forFew + 10'000);
    }

    void theWindowsThreadIsNotHeldUp()
    {
        const QString path = writeMany();
        const qint64 before = computedMicros();
        ProfileStore store(path, nullptr, ProfileStore::FirstRead::Later);
        QVERIFY(!store.isRead() && store.profiles().isEmpty());
        QSignalSpy wasRead(&store, &ProfileStore::wasRead);
        QVERIFY(wasRead.wait(60'000));
        const qint64 reading = computedMicros() - before;
        QCOMPARE(store.profiles().size(), many);
        QSignalSpy changed(&store, &ProfileStore::changed);
        const qint64 between = computedMicros();
        const auto added = store.add(madeProfile(u"one more"_s));
        QVERIFY(changed.wait(60'000));
        const qint64 adding = computedMicros() - between;
        QVERIFY(resultOf(added));
        qInfo("of the window's thread: reading %.1f ms, adding one %.1f ms", double(reading) / 1000,
              double(adding) / 1000);
        constexpr qint64 mostMicros = 8000;
        QVERIFY(reading < mostMicros && adding < mostMicros);
        QCOMPARE(wasRead.size(), 1);
    }

    void theCommandsTakeThemToo()
    {
        (void)writeMany();
        const QList<std::pair<QString, QString>> home{{u"HOME"_s, m_home.path()}};
        QElapsedTimer clock;
        clock.start();
        const ProgramRun listed = runProgram({u"profile"_s, u"list"_s}, home);
        qInfo("profile list: %lld ms", clock.restart());
        QVERIFY2(listed.exitStatus == 0, qPrintable(listed.err));
        QCOMPARE(listed.out.count('\n'), many + 1);
        const ProgramRun shown = runProgram({u"profile"_s, u"show"_s, u"PROFILE 9999"_s}, home);
        qInfo("profile show: %lld ms", clock.restart());
        QVERIFY2(shown.out.contains("id-9999"), shown.out.constData());
        const ProgramRun added = runProgram(
            {u"profile"_s, u"add"_s, u"one more"_s, u"--region"_s, u"cn-beijing"_s, u"--environment"_s}, home);
        qInfo("profile add: %lld ms", clock.restart());
        QVERIFY2(added.exitStatus == 0, qPrintable(added.err));
    }
};

QTEST_GUILESS_MAIN(TestManyProfiles)
#include "tst_manyprofiles.moc"
