// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Damaged archives: recovery ends, tells nothing that was not there, and nothing twice; whoever is killed in it, or
// comes meanwhile, loses nothing.

#include "tests/support/archivefile.h"
#include "tests/support/filedamage.h"
#include "tests/support/fulldisk.h"
#include "tests/support/killedwriter.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <dlfcn.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace fabriscope;
using namespace fabriscope::testing;

namespace {

constexpr int damagesOfAKind = 30;
constexpr int recoveryKills = 30;

/// To take more than this for a file of a megabyte is to take all there is. The address sanitizer, with which only the
/// libraries are compiled, takes all addresses for itself.
void boundMemory()
{
    if (dlsym(RTLD_DEFAULT, "__asan_init"))
        return;
    constexpr rlim_t most = rlim_t(3) << 30U;
    const rlimit limit{most, RLIM_INFINITY};
    if (setrlimit(RLIMIT_AS, &limit) != 0)
        qFatal("memory cannot be bounded");
}

/// As if somebody had met the damage: whoever opens the archive next looks.
void leaveWord(const QString &path)
{
    QFile note(path + u"-damage-met"_s);
    if (!note.open(QFile::WriteOnly))
        qFatal("no word can be left");
}

QStringList idsIn(const OpenedArchive &opened)
{
    QStringList ids;
    for (const StoredTest &stored : answerOf(opened.archive->changesSince(0, 1'000'000)).tests)
        ids.append(stored.key.testId);
    ids.sort();
    return ids;
}

} // namespace

class TestArchiveRecovery : public QObject {
    Q_OBJECT

    QTemporaryDir m_home;
    std::optional<QTemporaryDir> m_folder;
    QString m_sound; ///< to be copied
    QString m_path;
    QHash<QString, QSet<QByteArray>> m_raws; ///< every version that was ever put, by test

    void putVersions(Archive &archive, const QString &profile, const QString &status, int from, int to)
    {
        QList<Record> records;
        for (int i = from; i < to; ++i) {
            Record record = recordOf(u"test-%1"_s.arg(i), status);
            const QByteArray noise = QByteArray::number(quint64(i) * 0x9e3779b97f4a7c15ULL, 16).repeated(1 + i % 40);
            record.raw.insert(record.raw.size() - 1, ",\"More\":\"" + noise + "\"");
            m_raws[record.test->testId].insert(record.raw);
            records.append(record);
        }
        answerOf(archive.put({.profile = profile, .from = provenanceAt(monday), .records = records}));
    }
    void putDetails(Archive &archive, int count)
    {
        for (int i = 0; i < count; ++i) {
            Record record = recordOf(u"test-%1"_s.arg(i * 7));
            record.raw = "{\"TestId\":\"" + record.test->testId.toUtf8() + "\",\"ResultDetial\":\"[]\"}";
            m_raws[record.test->testId].insert(record.raw);
            answerOf(archive.putDetail({.key = {u"p"_s, record.test->testId},
                                        .from = provenanceAt(monday),
                                        .record = record,
                                        .resultDetial = u"[]"_s}));
        }
    }
    QStringList beside(const QString &pattern) const
    {
        const QFileInfo info(m_path);
        QStringList names = QDir(info.path()).entryList({info.fileName() + pattern}, QDir::Files);
        names.removeIf([](const QString &name) {
            return name.endsWith(u"-wal"_s) || name.endsWith(u"-shm"_s) || name.endsWith(u"-journal"_s);
        });
        return names;
    }
    /// What \a opened has is what was put, each once.
    void checkTruth(const OpenedArchive &opened)
    {
        const auto tests = answerOf(opened.archive->changesSince(0, 1'000'000)).tests;
        QList<TestKey> keys;
        QSet<QString> ids;
        for (const StoredTest &stored : tests) {
            keys.append(stored.key);
            QVERIFY2(!ids.contains(stored.key.testId), qPrintable(stored.key.testId + u" is there twice"_s));
            ids.insert(stored.key.testId);
        }
        for (const RawRecord &raw : answerOf(opened.archive->rawRecords(keys)))
            QVERIFY2(m_raws.value(raw.key.testId).contains(raw.json), raw.json.constData());
        if (!opened.notices.isEmpty()) // recovered, not found to be well
            QCOMPARE(answerOf(opened.care->check()), QStringList());
    }
    /// A damaged one at m_path, and what can be read of it.
    void makeDamaged()
    {
        init();
        QVERIFY(QFile::copy(m_sound, m_path));
        FileDamage(m_path, 1010).zeroPages(11);
        leaveWord(m_path);
    }
    QStringList readable()
    {
        makeDamaged();
        const QStringList ids = idsIn(openAt(m_path));
        return ids.size() > 500 && ids.size() < 1200 ? ids : QStringList();
    }
    /// Nothing of a recovery is under way, and the damaged file is kept.
    void checkIsOver(const QStringList &readable)
    {
        const OpenedArchive opened = openAt(m_path);
        QVERIFY(!opened.isReadOnly);
        const QStringList ids = idsIn(opened);
        for (const QString &id : readable)
            QVERIFY2(ids.contains(id), qPrintable(id + u" is lost"_s));
        QCOMPARE(beside(u".damaged-*"_s).size(), 1);
        QCOMPARE(beside(u".recovering"_s) + beside(u".reading"_s) + beside(u".recovered-*"_s), QStringList());
        QVERIFY(!QFile::exists(m_path + u"-damage-met"_s));
    }

private slots:
    void initTestCase()
    {
        boundMemory();
        m_sound = m_home.filePath(u"sound.sqlite"_s);
        const OpenedArchive opened = openAt(m_sound);
        for (int i = 0; i < 1200; i += 100)
            putVersions(*opened.archive, i < 900 ? u"p"_s : u"q"_s, u"InProgress"_s, i, i + 100);
        putVersions(*opened.archive, u"p"_s, u"Finished"_s, 300, 500);
        putDetails(*opened.archive, 60);
    }

    void init()
    {
        m_folder.emplace();
        m_path = m_folder->filePath(u"archive.sqlite"_s);
    }

    void itEndsAndTellsTheTruth_data()
    {
        QTest::addColumn<DamageKind>("kind");
        QTest::addRow("bytes changed") << DamageKind::Bytes;
        QTest::addRow("pages zeroed") << DamageKind::Zeroed;
        QTest::addRow("pages swapped") << DamageKind::Swapped;
        QTest::addRow("cut") << DamageKind::Cut;
        QTest::addRow("pages swapped and bytes changed") << DamageKind::SwappedAndBytes;
    }

    void itEndsAndTellsTheTruth()
    {
        QFETCH(const DamageKind, kind);
        m_path = defaultArchiveLocation(); // where even one without its header is known to be an archive
        for (int seed = 0; seed < damagesOfAKind; ++seed) {
            QDir folder(QFileInfo(m_path).path());
            folder.removeRecursively();
            QVERIFY(folder.mkpath(u"."_s) && QFile::copy(m_sound, m_path));
            FileDamage(m_path, quint32(int(kind) * 1000 + seed)).of(kind, seed);
            leaveWord(m_path);
            const auto opened = openArchive(m_path);
            QVERIFY2(opened,
                     qPrintable(u"%1 with seed %2"_s.arg(opened ? QString() : opened.error().line()).arg(seed)));
            checkTruth(*opened);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(u"with seed %1"_s.arg(seed)));
        }
    }

    void aKillLosesNothing()
    {
        QElapsedTimer clock;
        clock.start();
        const QStringList ids = readable();
        QVERIFY(!ids.isEmpty());
        const int msecs = int(clock.elapsed()) + 20;
        QRandomGenerator random(20261129);
        for (int i = 0; i < recoveryKills; ++i) {
            makeDamaged();
            for (int kills = 1 + i % 3; kills > 0; --kills) {
                KilledWriter writer(u"archive_crashwriter"_s, {m_path, u"10"_s});
                (void)writer.linesUntilKilled(0, int(random.bounded(msecs)));
            }
            checkIsOver(ids);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(u"after kill %1"_s.arg(i)));
        }
    }

    /// As each step of putting the new one in place leaves it.
    void whatIsDoneIsPutInPlace_data()
    {
        QTest::addColumn<QStringList>("moved");
        QTest::addRow("nothing yet") << QStringList();
        QTest::addRow("the damaged one") << QStringList{u""_s};
        QTest::addRow("its last changes too") << QStringList{u""_s, u"-wal"_s};
    }

    void whatIsDoneIsPutInPlace()
    {
        QFETCH(const QStringList, moved);
        const QString done = m_path + u".recovered-20261129-160500"_s;
        const QString aside = m_path + u".damaged-20261129-160500"_s;
        put(*openAt(done).archive, manyRecords(3));
        for (const QString &file : {u""_s, u"-wal"_s}) {
            QFile damaged((moved.contains(file) ? aside : m_path) + file);
            QVERIFY(damaged.open(QFile::WriteOnly));
            damaged.write("damaged" + file.toUtf8());
        }
        const OpenedArchive opened = openAt(m_path, ArchiveMode::ReadRecovered);
        QCOMPARE(idsIn(opened).size(), 3);
        QCOMPARE(opened.notices.size(), 1);
        QVERIFY(!QFile::exists(done));
        for (const QString &file : {u""_s, u"-wal"_s}) {
            QFile kept(aside + file);
            QVERIFY(kept.open(QFile::ReadOnly));
            QCOMPARE(kept.readAll(), "damaged" + file.toUtf8());
        }
    }

    /// A Fabriscope of before moved the damaged one first.
    void whatWasMovedFirstIsFound()
    {
        const QStringList ids = readable();
        makeDamaged();
        QVERIFY(QFile::rename(m_path, m_path + u".damaged-20261101-000000"_s));
        QVERIFY(QFile::remove(m_path + u"-damage-met"_s));
        put(*openAt(m_path + u".recovering"_s).archive, manyRecords(1)); // as far as it came
        checkIsOver(ids);
    }

    /// Of a Fabriscope of before, which made a new one then.
    void aSoundOneIsNotSetAside()
    {
        put(*openAt(m_path).archive, manyRecords(3));
        put(*openAt(m_path + u".recovering"_s).archive, manyRecords(1));
        const OpenedArchive opened = openAt(m_path);
        QVERIFY(opened.notices.isEmpty());
        QCOMPARE(idsIn(opened).size(), 3);
        QCOMPARE(beside(u".recovering"_s) + beside(u".damaged-*"_s) + beside(u"-damage-met"_s), QStringList());
    }

    void twoAtOnceBothHaveIt()
    {
        const QStringList ids = readable();
        for (int i = 0; i < 10; ++i) {
            makeDamaged();
            KilledWriter one(u"archive_crashwriter"_s, {m_path, u"10"_s});
            KilledWriter other(u"archive_crashwriter"_s, {m_path, u"5000"_s});
            QVERIFY(!one.linesUntilKilled(1, 0).isEmpty());
            QVERIFY(!other.linesUntilKilled(1, 0).isEmpty());
            checkIsOver(ids);
            const QStringList now = idsIn(openAt(m_path));
            QVERIFY(now.contains(u"t9"_s) && now.contains(u"t5000"_s));
        }
    }

    void whoHasItOpenFollows()
    {
        makeDamaged();
        const OpenedArchive before = openAt(m_path, ArchiveMode::ReadOnly);
        (void)before.archive->changesSince(0, 1).result();
        const QStringList ids = idsIn(openAt(m_path));
        const auto read = [&before] { return before.archive->changesSince(0, 1'000'000).result(); };
        QTRY_COMPARE(read().map([](const ChangeBatch &batch) { return batch.tests.size(); }).value_or(0), ids.size());
    }

    void whereItMayNotBeChangedWhatCanBeReadIsShown()
    {
        const QStringList ids = readable();
        makeDamaged();
        QFile file(m_path);
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray was = file.readAll();
        const OpenedArchive opened = openAt(m_path, ArchiveMode::ReadReadable);
        QVERIFY(opened.isReadOnly);
        QCOMPARE(opened.notices.size(), 1);
        QCOMPARE(idsIn(opened), ids);
        file.seek(0);
        QCOMPARE(file.readAll(), was);
        QCOMPARE(beside(u".*"_s), QStringList());
    }

    void readingTheOwnRecoversIt()
    {
        const QStringList ids = readable();
        makeDamaged();
        {
            const OpenedArchive opened = openAt(m_path, ArchiveMode::ReadRecovered);
            QCOMPARE(opened.notices.size(), 1);
            QCOMPARE(idsIn(opened), ids);
        }
        checkIsOver(ids);
        QVERIFY(openAt(m_path, ArchiveMode::ReadRecovered).notices.isEmpty());
        QVERIFY(!openArchive(m_folder->filePath(u"none.sqlite"_s), ArchiveMode::ReadRecovered));
    }

    void withoutRoomItStaysWhereItIs()
    {
        const QStringList ids = readable();
        makeDamaged();
        {
            const FullDisk full(20'000);
            const auto opened = openArchive(m_path);
            QVERIFY2(!opened && QFile::exists(m_path), "there is nowhere to recover it to");
        }
        checkIsOver(ids); // with room
    }

    void aNewOneOnAFullDiskSaysSo_data()
    {
        QTest::addColumn<qint64>("room");
        for (const qint64 room : {0, 3000, 5000, 20'000})
            QTest::addRow("%lld bytes", room) << room;
    }

    void aNewOneOnAFullDiskSaysSo()
    {
        QFETCH(const qint64, room);
        {
            const FullDisk full(room);
            const auto opened = openArchive(m_path);
            QVERIFY(!opened);
            QVERIFY2(opened.error().happened.contains(u"full"_s), qPrintable(opened.error().line()));
        }
        QVERIFY(!QFile::exists(m_path));
        QVERIFY(openAt(m_path).notices.isEmpty());
    }

    void theWordOfDamageIsPrivate()
    {
        makeDamaged();
        QVERIFY(QFile::remove(m_path + u"-damage-met"_s));
        {
            const OpenedArchive opened = openAt(m_path, ArchiveMode::ReadOnly);
            (void)opened.care->check().result();
        }
        QCOMPARE(QFile::permissions(m_path + u"-damage-met"_s) & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
    }
};

QTEST_GUILESS_MAIN(TestArchiveRecovery)
#include "tst_archiverecovery.moc"
