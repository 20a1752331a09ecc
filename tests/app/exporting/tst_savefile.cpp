// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exporting/about.h"
#include "app/exporting/savefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace fabriscope;
using namespace Qt::StringLiterals;

class TestSaveFile : public QObject {
    Q_OBJECT
private slots:
    void writesANewFile();
    void replacesAndKeepsTheRights();
    void refuses_data();
    void refuses();
    void refusesAFolderOneMayNotWrite();
    void aFullDiskLeavesTheOldFile();
    void aWriterThatGivesUpLeavesTheOldFile();
    void devicesAreWrittenThrough();
    void saysWhatTheFileIs();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

/// For its lifetime no file may grow beyond a size: what a full disk is to a writer.
class SmallDisk {
public:
    explicit SmallDisk(rlim_t bytes)
    {
        m_signal = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

private:
    rlimit m_before{};
    void (*m_signal)(int) = nullptr;
};

} // namespace

void TestSaveFile::writesANewFile()
{
    const mode_t before = umask(022);
    QVERIFY(saveFile(path(u"new.csv"_s), "content"));
    umask(before);
    QCOMPARE(contentOf(path(u"new.csv"_s)), "content");
    const QFile::Permissions rights = QFileInfo(path(u"new.csv"_s)).permissions();
    QVERIFY(rights.testFlag(QFile::ReadOther));
    QVERIFY(!rights.testFlag(QFile::WriteOther));
    QVERIFY(!rights.testFlag(QFile::ExeOwner));
}

void TestSaveFile::replacesAndKeepsTheRights()
{
    const QString target = path(u"old.csv"_s);
    QVERIFY(saveFile(target, "old"));
    QVERIFY(QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(saveFile(target, "new"));
    QCOMPARE(contentOf(target), "new");
    QVERIFY(!QFileInfo(target).permissions().testFlag(QFile::ReadOther));
    QCOMPARE(QDir(m_folder.path()).entryList({u"old.csv*"_s}, QDir::Files).size(), 1);
}

void TestSaveFile::refuses_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("said");
    QTest::newRow("no name") << QString() << u"No file"_s;
    QTest::newRow("a folder") << m_folder.path() << u"is a folder"_s;
    QTest::newRow("no such folder") << path(u"nowhere/x.csv"_s) << u"does not exist"_s;
    QTest::newRow("a file is no folder") << path(u"plain/x.csv"_s) << u"not a folder"_s;
    QVERIFY(saveFile(path(u"plain"_s), "x"));
}

void TestSaveFile::refuses()
{
    QFETCH(QString, target);
    QFETCH(QString, said);
    const Result<void> saved = saveFile(target, "content");
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Problem::Kind::File);
    QVERIFY2(saved.error().happened.contains(said), qPrintable(saved.error().happened));
    QVERIFY(!saved.error().remedy.isEmpty());
}

void TestSaveFile::refusesAFolderOneMayNotWrite()
{
    if (geteuid() == 0)
        QSKIP("root may write anywhere");
    QVERIFY(QDir().mkpath(path(u"locked"_s)));
    QVERIFY(QFile::setPermissions(path(u"locked"_s), QFile::ReadOwner | QFile::ExeOwner));
    const Result<void> saved = saveFile(path(u"locked/x.csv"_s), "content");
    QVERIFY(!saved);
    QVERIFY(saved.error().happened.contains(u"may not be written"_s));
}

void TestSaveFile::aFullDiskLeavesTheOldFile()
{
    const QString target = path(u"big.csv"_s);
    QVERIFY(saveFile(target, "old"));
    Result<void> saved;
    {
        const SmallDisk small(100'000);
        saved = saveFile(target, QByteArray(1'000'000, 'x'));
    }
    QVERIFY(!saved);
    QVERIFY2(saved.error().happened.contains(u"no room"_s), qPrintable(saved.error().line() + saved.error().detail));
    QCOMPARE(contentOf(target), "old");
    QCOMPARE(QDir(m_folder.path()).entryList({u"big.csv*"_s}, QDir::Files | QDir::Hidden).size(), 1);
}

void TestSaveFile::aWriterThatGivesUpLeavesTheOldFile()
{
    const QString target = path(u"half.csv"_s);
    QVERIFY(saveFile(target, "old"));
    const Result<void> saved = saveFile(target, [](QIODevice &device) {
        device.write("half");
        return false;
    });
    QVERIFY(!saved);
    QCOMPARE(contentOf(target), "old");
}

void TestSaveFile::devicesAreWrittenThrough()
{
    QVERIFY(saveFile(u"/dev/null"_s, "content"));
    QVERIFY(!QFileInfo(u"/dev/null"_s).isFile());
    const Result<void> full = saveFile(u"/dev/full"_s, "content");
    QVERIFY(!full);
    QVERIFY(full.error().happened.contains(u"no room"_s));
}

void TestSaveFile::saysWhatTheFileIs()
{
    const QDateTime asOf(QDate(2024, 1, 19), QTime(2, 18), Qt::UTC);
    const QString text = QString::fromUtf8(
        aboutText(u"tests.csv"_s, {u"prod\n<b>"_s, u"status:failed  qp>4"_s, 120, false, asOf, asOf.addSecs(60)}));
    for (const QString &part : {u"tests.csv"_s, u"120"_s, u"status:failed qp>4"_s, u"2024-01-19T02:18:00Z"_s,
                                u"2024-01-19T02:19:00Z"_s, QStringLiteral(FABRISCOPE_VERSION)})
        QVERIFY2(text.contains(part), qPrintable(part));
    QVERIFY(text.contains(u"prod <b>"_s));
    QCOMPARE(aboutPath(u"/a/tests.csv"_s), u"/a/tests.csv.about.txt"_s);
}

QTEST_GUILESS_MAIN(TestSaveFile)
#include "tst_savefile.moc"
