// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An archive in a file, and what befalls files: damage, a full disk, a folder that cannot be written.

#include "tests/support/archivefile.h"
#include "tests/support/fulldisk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <unistd.h>

using namespace fabriscope;
using namespace fabriscope::testing;

namespace {

QList<TestKey> allKeys()
{
    QList<TestKey> keys;
    for (int i = 0; i < 2000; ++i)
        keys.append({u"p"_s, u"test-%1"_s.arg(i)});
    return keys;
}

/// Root may write everywhere: while one lives, the program is somebody else, who owns \a folder.
class NoRoot {
public:
    explicit NoRoot(const QString &folder)
    {
        if (m_wasRoot && (chown(qPrintable(folder), nobody, nobody) != 0 || setresuid(nobody, nobody, 0) != 0))
            qFatal("cannot stop being root");
    }
    ~NoRoot()
    {
        if (m_wasRoot && setresuid(0, 0, 0) != 0)
            qFatal("cannot be root again");
    }
    Q_DISABLE_COPY_MOVE(NoRoot)

private:
    static constexpr uid_t nobody = 65534;
    const bool m_wasRoot = geteuid() == 0;
};

} // namespace

class TestArchiveFaults : public QObject {
    Q_OBJECT

    std::optional<QTemporaryDir> m_folder;
    QString m_path;

private slots:
    void init()
    {
        m_folder.emplace();
        m_path = m_folder->filePath(u"sub/archive.sqlite"_s);
    }

    void aNewerOneIsOnlyRead()
    {
        put(*openAt(m_path).archive, manyRecords(3));
        meddle(m_path, u"PRAGMA user_version = 99"_s);
        const OpenedArchive opened = openAt(m_path);
        QVERIFY(opened.isReadOnly);
        QCOMPARE(opened.notices.size(), 1);
        QCOMPARE(answerOf(opened.archive->changesSince(0, 10)).tests.size(), 3);
        const auto refused =
            opened.archive->put({.profile = u"p"_s, .from = provenanceAt(monday), .records = manyRecords(9)});
        QVERIFY(!refused.result());
        QCOMPARE(refused.result().error().kind, Problem::Kind::Storage);
        QCOMPARE(answerOf(opened.archive->changesSince(0, 10)).tests.size(), 3);
    }

    void aDamagedOneIsSetAsideAndRecovered_data()
    {
        QTest::addColumn<qint64>("place");
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("atLeast");
        QTest::addRow("four bytes of the header") << qint64(20) << 4 << 2000;
        QTest::addRow("the whole header of the user's own") << qint64(0) << 100 << 2000;
        QTest::addRow("a page in the middle") << qint64(40 * 4096) << 4096 << 1500;
        QTest::addRow("many pages") << qint64(30 * 4096) << 20 * 4096 << 200;
    }

    void aDamagedOneIsSetAsideAndRecovered()
    {
        QFETCH(const qint64, place);
        QFETCH(const int, size);
        QFETCH(const int, atLeast);
        if (place == 0) // without its header, only its place says that it was one
            m_path = defaultArchiveLocation();
        put(*openAt(m_path).archive, madeRecords(2000, 5));
        const qint64 was = QFileInfo(m_path).size();
        {
            QFile file(m_path);
            QVERIFY(file.open(QFile::ReadWrite));
            file.seek(place);
            file.write(QByteArray(size, '\x7f'));
        }
        std::optional<OpenedArchive> opened(openAt(m_path));
        if (opened->notices.isEmpty()) { // met by reading there; the next one who opens it looks
            QVERIFY(!opened->archive->changesSince(0, 5000).result()
                    || !opened->archive->rawRecords(allKeys()).result());
            opened.reset();
            opened.emplace(openAt(m_path));
        }
        QCOMPARE(opened->notices.size(), 1);
        QStringList aside = QDir(QFileInfo(m_path).path()).entryList({u"archive.sqlite.damaged-*"_s}, QDir::Files);
        aside.removeIf([](const QString &name) { return name.endsWith(u"-wal"_s) || name.endsWith(u"-shm"_s); });
        QCOMPARE(aside.size(), 1);
        QCOMPARE(QFileInfo(QFileInfo(m_path).path() + u'/' + aside.first()).size(), was);
        const auto kept = answerOf(opened->archive->changesSince(0, 5000)).tests.size();
        QVERIFY2(kept >= atLeast, qPrintable(QString::number(kept)));
        QCOMPARE(put(*opened->archive, {recordOf(u"new"_s)}).added, 1);
        opened.reset();
        QVERIFY(openAt(m_path).notices.isEmpty());
    }

    void anotherFileIsLeftAlone()
    {
        QDir().mkpath(QFileInfo(m_path).path());
        QFile file(m_path);
        QVERIFY(file.open(QFile::WriteOnly));
        const QByteArray text = "{\"NetTestResults\":[]}" + QByteArray(5000, ' ');
        file.write(text);
        file.close();
        const auto opened = openArchive(m_path);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Problem::Kind::Storage);
        QVERIFY(file.open(QFile::ReadOnly));
        QCOMPARE(file.readAll(), text);
    }

    void aFullDiskLosesNothingKept_data()
    {
        QTest::addColumn<qint64>("room");
        for (const qint64 room : {0, 100, 5'000, 40'000, 200'000})
            QTest::addRow("%lld bytes", room) << room;
    }

    void aFullDiskLosesNothingKept()
    {
        QFETCH(const qint64, room);
        const OpenedArchive opened = openAt(m_path);
        put(*opened.archive, manyRecords(10));
        {
            const FullDisk full(room);
            const auto refused =
                opened.archive->put({.profile = u"p"_s, .from = provenanceAt(monday), .records = manyRecords(5000)});
            QVERIFY(!refused.result());
            QCOMPARE(refused.result().error().kind, Problem::Kind::Storage);
            QVERIFY2(refused.result().error().happened.contains(u"full"_s),
                     qPrintable(refused.result().error().line()));
            QCOMPARE(answerOf(opened.archive->changesSince(0, 100)).tests.size(), 10);
        }
        QCOMPARE(put(*opened.archive, manyRecords(5000)).added, 4990);
        QCOMPARE(answerOf(openAt(m_path).archive->changesSince(0, 9999)).tests.size(), 5000);
    }

    void aReadOnlyFolderIsRead_data()
    {
        QTest::addColumn<bool>("whileAnotherWrites");
        QTest::addRow("alone") << false;
        QTest::addRow("while another has it open") << true;
    }

    void aReadOnlyFolderIsRead()
    {
        QFETCH(const bool, whileAnotherWrites);
        const NoRoot noRoot(m_folder->path());
        std::optional<OpenedArchive> other(openAt(m_path));
        put(*other->archive, manyRecords(3));
        if (!whileAnotherWrites)
            other.reset();
        const QString folder = QFileInfo(m_path).path();
        QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
        {
            const OpenedArchive opened = openAt(m_path);
            QVERIFY(opened.isReadOnly);
            QCOMPARE(opened.notices.size(), 1);
            QCOMPARE(answerOf(opened.archive->changesSince(0, 10)).tests.size(), 3);
        }
        QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
};

QTEST_GUILESS_MAIN(TestArchiveFaults)
#include "tst_archivefaults.moc"
