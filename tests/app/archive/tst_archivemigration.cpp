// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Archives of version 1: brought up to date with everything in them, or read as they are.

#include "tests/support/archivefile.h"
#include "tests/support/fulldisk.h"
#include "tests/support/oldarchive.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace fabriscope;
using namespace fabriscope::testing;

namespace {

QDateTime at(qint64 msecsLater)
{
    return QDateTime::fromMSecsSinceEpoch(oldMoment + msecsLater, Qt::UTC);
}

/// Everything that writeOldArchive() has put in, by whatever way it is asked for.
void checkContents(const OpenedArchive &opened)
{
    const auto tests = answerOf(opened.archive->changesSince(0, 100)).tests;
    QStringList ids;
    for (const StoredTest &stored : tests)
        ids += stored.key.profile + u'/' + stored.key.testId;
    QCOMPARE(ids, QStringList({u"p/a"_s, u"p/b"_s, u"p/c"_s, u"p/d"_s, u"p/#sha256:00"_s, u"q/a"_s}));
    for (qsizetype i = 0; i < tests.size(); ++i) {
        const StoredTest &stored = tests.at(i);
        QCOMPARE(stored.sequence, quint64(i + 1) * 10);
        QCOMPARE(stored.firstSeen, at((i + 1) * 60'000));
        QCOMPARE(stored.lastSeen, at((i + 1) * 60'000 + 3'600'000));
        QCOMPARE(stored.hasDetail, i == 1);
        QCOMPARE(stored.goneSince, i == 2 ? at(5) : QDateTime());
        QCOMPARE(stored.test->created, TestTime::fromText(u"2026-01-05T08:00:00Z"_s));
        QVERIFY(stored.test->finished.isMissing());
        QCOMPARE(stored.from->source, u"eflo.example"_s);
        QCOMPARE(stored.from->maxResults, std::optional(100));
    }
    QCOMPARE(tests.at(0).test->status, u"Failed"_s);
    QCOMPARE(tests.at(3).test->status, u"InProgress"_s);
    QCOMPARE(tests.at(4).test->testId, QString());
    QVERIFY(!tests.at(3).test->delay);
    QCOMPARE(tests.at(0).test->delay->hosts,
             HostList({{u"e01-cn-1"_s, u"bond0"_s, u"10.0.0.1"_s, {}}, {u"e01-cn-2"_s, u"bond1"_s, {}, u"host"_s}}));

    const auto raws = answerOf(opened.archive->rawRecords({{u"p"_s, u"a"_s}, {u"p"_s, u"b"_s}, {u"q"_s, u"a"_s}}));
    QCOMPARE(raws.size(), 3);
    QCOMPARE(raws.at(0).json, QByteArray(oldRawOfA));
    QCOMPARE(raws.at(1).detailJson, QByteArray(oldDetailOfB));
    QCOMPARE(raws.at(1).resultDetial, QString::fromUtf16(oldResultOfB));
    QCOMPARE(raws.at(2).json, QByteArray(R"({"TestId":"a","Status":"Finished","of":"q"})"));

    const SweepBasis whole{at(7), at(3), at(1), {u"d"_s}};
    QCOMPARE(answerOf(opened.archive->sweepBasis(u"p"_s, {})), whole);
    QCOMPARE(answerOf(opened.archive->sweepBasis(u"p"_s, u"DelayTest"_s)).endedAt, at(9));
    const ArchiveFacts facts = answerOf(opened.care->facts());
    QCOMPARE(facts.tests(), 6);
    QCOMPARE(facts.versions, 8);
    QCOMPARE(facts.details(), 1);
}

int versionOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) && file.seek(63) ? file.read(1).at(0) : -1; // sqlite.org/fileformat2.html, 1.3
}

} // namespace

class TestArchiveMigration : public QObject {
    Q_OBJECT

    std::optional<QTemporaryDir> m_folder;
    QString m_path;

    [[nodiscard]] QStringList copies() const
    {
        return QDir(m_folder->path()).entryList({u"archive.sqlite.version-1*"_s}, QDir::Files);
    }

private slots:
    void init()
    {
        m_folder.emplace();
        m_path = m_folder->filePath(u"archive.sqlite"_s);
        writeOldArchive(m_path);
    }

    void bringsEverythingAlong()
    {
        {
            const OpenedArchive opened = openAt(m_path);
            QVERIFY(!opened.isReadOnly);
            QCOMPARE(opened.notices.size(), 1);
            QVERIFY(opened.notices.first().remedy.contains(m_path + u".version-1"_s));
            checkContents(opened);
        }
        QCOMPARE(versionOf(m_path), 2);
        const OpenedArchive again = openAt(m_path);
        QVERIFY(again.notices.isEmpty());
        checkContents(again);
        // The history is there, in its order: what a file says that is known as older does not win.
        Provenance file = provenanceAt(monday.addDays(9));
        file.fromFile = true;
        for (const char *raw : {oldRawOfABefore, oldRawOfAFirst}) {
            const Record record{std::make_shared<const NetTest>(NetTest{.testId = u"a"_s}), raw};
            QCOMPARE(answerOf(again.archive->put({.profile = u"p"_s, .from = file, .records = {record}})).unchanged, 1);
        }
        QCOMPARE(answerOf(again.care->facts()).versions, 8);
        QCOMPARE(answerOf(again.archive->changesSince(0, 1)).tests.first().sequence, 10U);
        QVERIFY(put(*again.archive, {recordOf(u"new"_s)}).newest > 77); // no number is given twice
    }

    void keepsACopyAndNeverOverwritesOne()
    {
        QFile taken(m_path + u".version-1"_s);
        QVERIFY(taken.open(QFile::WriteOnly) && taken.write("mine") == 4);
        taken.close();
        checkContents(openAt(m_path));
        QCOMPARE(copies(), QStringList({u"archive.sqlite.version-1"_s, u"archive.sqlite.version-1-2"_s}));
        QVERIFY(taken.open(QFile::ReadOnly));
        QCOMPARE(taken.readAll(), "mine");
        const QString copy = m_path + u".version-1-2"_s;
        QCOMPARE(versionOf(copy), 1);
        QCOMPARE(QFile::permissions(copy)
                     & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
        checkContents(openAt(copy, ArchiveMode::ReadOnly));
    }

    void readingAloneLeavesItAsItIs()
    {
        const auto bytes = [this] {
            QFile file(m_path);
            return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray was = bytes();
        {
            const OpenedArchive opened = openAt(m_path, ArchiveMode::ReadOnly);
            checkContents(opened);
            QVERIFY(!opened.archive->put({.profile = u"p"_s, .records = manyRecords(1)}).result());
        }
        QCOMPARE(bytes(), was);
        QVERIFY(copies().isEmpty());
    }

    void twoWhoOpenItAtOnceFindItDoneOnce()
    {
        const OpenedArchive one = openAt(m_path);
        const OpenedArchive other = openAt(m_path);
        const OpenedArchive reading = openAt(m_path, ArchiveMode::ReadOnly);
        auto first = one.archive->changesSince(0, 10);
        checkContents(other);
        checkContents(one);
        QCOMPARE(answerOf(std::move(first)).tests.size(), 6);
        QTRY_VERIFY(reading.archive->changesSince(0, 10).result().has_value());
        checkContents(reading);
        QCOMPARE(copies(), QStringList{u"archive.sqlite.version-1"_s});
    }

    void aFullDiskLeavesItAsItIs_data()
    {
        QTest::addColumn<qint64>("room");
        for (const qint64 room : {0, 100, 30'000, 90'000, 130'000, 200'000, 300'000})
            QTest::addRow("%lld bytes", room) << room;
    }

    void aFullDiskLeavesItAsItIs()
    {
        QFETCH(const qint64, room);
        {
            const FullDisk full(room);
            const OpenedArchive opened = openAt(m_path);
            checkContents(opened);
            const auto kept =
                opened.archive->put({.profile = u"p"_s, .from = provenanceAt(monday), .records = {}}).result();
            if (!kept) {
                const QString said = kept.error().happened + opened.notices.first().happened;
                QVERIFY2(said.contains(u"full"_s) || said.contains(u"cop"_s), qPrintable(said));
            }
            // Either all of it was done, or nothing is left of it.
            QVERIFY2(copies().isEmpty() || copies() == QStringList{u"archive.sqlite.version-1"_s},
                     qPrintable(copies().join(u' ')));
        }
        const OpenedArchive again = openAt(m_path); // with room
        checkContents(again);
        QCOMPARE(answerOf(again.care->check()).filter(u"cannot be read"_s), QStringList());
        QCOMPARE(copies(), QStringList{u"archive.sqlite.version-1"_s});
    }

    void aDamagedOneIsRecovered()
    {
        QVERIFY(QFile::remove(m_path));
        writeOldFleet(m_path, 3000);
        {
            QFile file(m_path);
            QVERIFY(file.open(QFile::ReadWrite) && file.seek(qint64(100) * 4096));
            file.write(QByteArray(8 * 4096, '\x7f'));
        }
        std::optional<OpenedArchive> opened(openAt(m_path, ArchiveMode::ReadOnly));
        (void)opened->care->check().result(); // meets it, and leaves word
        opened.reset();
        opened.emplace(openAt(m_path));
        QCOMPARE(opened->notices.size(), 1);
        const auto kept = answerOf(opened->archive->changesSince(0, 5000)).tests.size();
        QVERIFY2(kept > 2000, qPrintable(QString::number(kept)));
        QCOMPARE(answerOf(opened->care->check()), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestArchiveMigration)
#include "tst_archivemigration.moc"
