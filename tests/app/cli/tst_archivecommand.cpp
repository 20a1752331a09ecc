// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An archive as its users meet it on the command line: import into it, list and show from it, look after it.

#include "app/archive/openarchive.h"
#include "tests/support/program.h"

#include <QFile>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace fabriscope;
using namespace fabriscope::testing;
using namespace Qt::StringLiterals;

class TestArchiveCommand : public QObject {
    Q_OBJECT

    std::optional<QTemporaryDir> m_folder;
    QString m_archive;

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }

    /// Everything an archive holds, by id.
    static QMap<QString, std::pair<QByteArray, QByteArray>> contentsOf(const QString &path)
    {
        const auto opened = openArchive(path, ArchiveMode::ReadOnly);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().line()));
        QList<TestKey> keys;
        const auto all = opened->archive->changesSince(0, 1'000'000).result();
        for (const StoredTest &stored : all->tests)
            keys += stored.key;
        QMap<QString, std::pair<QByteArray, QByteArray>> contents;
        const auto raws = opened->archive->rawRecords(keys).result();
        for (const RawRecord &raw : *raws)
            contents.insert(raw.key.testId, {raw.json, raw.detailJson});
        return contents;
    }

private slots:
    void init()
    {
        m_folder.emplace();
        m_archive = m_folder->filePath(u"archive.sqlite"_s);
    }

    void whatWasImportedIsListedWithoutANetwork()
    {
        const QString file = write(u"a.json"_s,
                                   R"([{"TestId":"a","Status":"Failed","NetTestType":"DelayTest"},)"
                                   R"({"TestId":"b","Status":"Finished","NetTestType":"CommTest"}])");
        QCOMPARE(runProgram({u"import"_s, file, u"--archive"_s, m_archive}).exitStatus, 0);
        const QStringList list{u"list"_s, u"--archive"_s, m_archive, u"--format"_s, u"json"_s};
        QCOMPARE(runProgram(list + QStringList{u"--filter"_s, u"status:failed"_s}).out.trimmed(),
                 R"({"NetTestResults":[{"TestId":"a","Status":"Failed","NetTestType":"DelayTest"}]})");
        QVERIFY(runProgram(list + QStringList{u"--type"_s, u"comm"_s}).out.contains("\"b\""));
        QVERIFY(!runProgram(list + QStringList{u"--profile"_s, u"another"_s}).out.contains("TestId"));
        const ProgramRun shown = runProgram({u"show"_s, u"b"_s, u"--archive"_s, m_archive});
        QCOMPARE(shown.exitStatus, 0);
        QVERIFY2(shown.out.contains("CommTest"), shown.out.constData());
        const ProgramRun missing = runProgram({u"show"_s, u"c"_s, u"--archive"_s, m_archive});
        QCOMPARE(missing.exitStatus, 1);
        QVERIFY2(missing.err.contains(u"archive"_s), qPrintable(missing.err));
    }

    void theUsersOwnIsTheDefault()
    {
        QCOMPARE(runProgram({u"list"_s, u"--offline"_s}).exitStatus, 4);
        QCOMPARE(runProgram({u"import"_s, write(u"a.json"_s, R"({"TestId":"own"})")}).exitStatus, 0);
        QVERIFY(runProgram({u"list"_s, u"--offline"_s}).out.contains("own"));
        QVERIFY(runProgram({u"archive"_s, u"info"_s}).out.contains("1 tests"));
    }

    void ofADamagedOneWhatCanBeReadIsListed_data()
    {
        QTest::addColumn<bool>("isOwn");
        QTest::addRow("the user's own is recovered") << true;
        QTest::addRow("another is left as it is") << false;
    }

    void ofADamagedOneWhatCanBeReadIsListed()
    {
        QFETCH(const bool, isOwn);
        const QString own =
            QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/fabriscope/archive.sqlite"_s;
        const QString path = isOwn ? own : m_archive;
        const QStringList place = isOwn ? QStringList{u"--offline"_s} : QStringList{u"--archive"_s, path};
        const QByteArray json = runProgram({u"list"_s, u"--demo"_s, u"--format"_s, u"json"_s}).out;
        QCOMPARE(runProgram({u"import"_s, write(u"a.json"_s, json), u"--archive"_s, path}).exitStatus, 0);
        QFile file(path);
        QFile note(path + u"-damage-met"_s);
        QVERIFY(file.open(QFile::ReadWrite) && note.open(QFile::WriteOnly));
        file.seek(file.size() / 2);
        file.write(QByteArray(20'000, '\0'));
        file.close();
        const ProgramRun first = runProgram(QStringList{u"list"_s, u"--format"_s, u"csv"_s} + place);
        QCOMPARE(first.exitStatus, 0);
        QVERIFY2(first.out.count('\n') > 500, first.out.constData());
        QVERIFY2(first.err.contains(isOwn ? u"recovered from it"_s : u"are shown"_s), qPrintable(first.err));
        QCOMPARE(file.exists() && note.exists(), !isOwn);
        const ProgramRun again = runProgram(QStringList{u"list"_s, u"--format"_s, u"csv"_s} + place);
        QCOMPARE(again.out, first.out);
        QCOMPARE(again.err.isEmpty(), isOwn);
    }

    void whatWasExportedIsImportedAsItWas()
    {
        QByteArray json = runProgram({u"list"_s, u"--demo"_s, u"--format"_s, u"json"_s}).out;
        json += R"({"TestId":"described","NetTestType":"DelayTest","RequestId":"R","ResultDetial":"[1, 2]"})";
        json += "\n{\"TestId\":\"zwölf\",\"Status\" : \"Paused\", \"Odd\":[{}]}";
        QCOMPARE(runProgram({u"import"_s, write(u"a.json"_s, json), u"--archive"_s, m_archive}).exitStatus, 0);
        const QString exported = m_folder->filePath(u"out.json"_s);
        const ProgramRun run = runProgram({u"archive"_s, u"export"_s, exported, u"--archive"_s, m_archive});
        QVERIFY2(run.exitStatus == 0, qPrintable(run.err));
        const QString second = m_folder->filePath(u"second.sqlite"_s);
        QCOMPARE(runProgram({u"import"_s, exported, u"--archive"_s, second}).exitStatus, 0);
        const auto contents = contentsOf(m_archive);
        QVERIFY(contents.size() > 1000);
        QCOMPARE(contentsOf(second), contents);
        QVERIFY(!contents.value(u"described"_s).second.isEmpty());
        QCOMPARE(runProgram({u"archive"_s, u"export"_s, u"-"_s, u"--archive"_s, second}).out.size(),
                 QFile(exported).size());
        QVERIFY(runProgram({u"import"_s, exported, u"--archive"_s, second}).out.contains(" 0 new, 0 changed"));
        QCOMPARE(contentsOf(second), contents);
    }

    void aSoundOneIsWellAndADamagedOneIsNot()
    {
        QByteArray json = runProgram({u"list"_s, u"--demo"_s, u"--format"_s, u"json"_s}).out;
        QCOMPARE(runProgram({u"import"_s, write(u"a.json"_s, json), u"--archive"_s, m_archive}).exitStatus, 0);
        const QStringList check{u"archive"_s, u"check"_s, u"--archive"_s, m_archive};
        QCOMPARE(runProgram(check).exitStatus, 0);
        QCOMPARE(runProgram({u"archive"_s, u"compact"_s, u"--archive"_s, m_archive}).exitStatus, 0);
        QCOMPARE(runProgram(check).exitStatus, 0);
        QFile file(m_archive);
        QVERIFY(file.open(QFile::ReadWrite));
        file.seek(50 * 4096);
        file.write(QByteArray(4096, 'x'));
        file.close();
        const ProgramRun bad = runProgram(check);
        QCOMPARE(bad.exitStatus, 4);
        QVERIFY2(bad.err.contains(u"recover"_s), qPrintable(bad.err));
    }

    void infoSaysSizeAndAge()
    {
        QCOMPARE(
            runProgram({u"import"_s, write(u"a.json"_s, R"({"TestId":"a"})"), u"--archive"_s, m_archive}).exitStatus,
            0);
        const QStringList info{u"archive"_s, u"info"_s, u"--archive"_s, m_archive};
        const QJsonObject facts =
            QJsonDocument::fromJson(runProgram(info + QStringList{u"--format"_s, u"json"_s}).out).object();
        QCOMPARE(facts.value(u"bytes"_s).toInteger(), QFile(m_archive).size());
        QCOMPARE(facts.value(u"place"_s).toString(), m_archive);
        const auto seen = QDateTime::fromString(facts.value(u"lastSeen"_s).toString(), Qt::ISODate);
        QVERIFY(qAbs(seen.secsTo(QDateTime::currentDateTimeUtc())) < 24 * 3600);
        QCOMPARE(facts.value(u"firstSeen"_s), facts.value(u"lastSeen"_s));
        const QByteArray text = runProgram(info).out;
        QVERIFY2(text.contains(facts.value(u"firstSeen"_s).toString().toUtf8()), text.constData());
    }

    void removingTakesAConditionAndTellsWhatItDid()
    {
        const auto import = [this](const QString &id, const QByteArray &json) {
            return runProgram(
                {u"import"_s, write(u"a.json"_s, json), u"--archive"_s, m_archive, u"--profile-id"_s, id});
        };
        QCOMPARE(import(u"one"_s, R"([{"TestId":"a"},{"TestId":"b"}])").exitStatus, 0);
        QCOMPARE(import(u"two"_s, R"([{"TestId":"c"}])").exitStatus, 0);
        const QStringList remove{u"archive"_s, u"remove"_s, u"--archive"_s, m_archive};
        QCOMPARE(runProgram(remove).exitStatus, 2); // nothing said does not mean everything
        QCOMPARE(runProgram(remove + QStringList{u"--profile-id"_s, QString()}).exitStatus, 2);
        QCOMPARE(runProgram(remove + QStringList{u"--profile-id"_s, u"three"_s}).exitStatus, 1);
        QCOMPARE(runProgram(remove + QStringList{u"--older-than"_s, u"180d"_s}).exitStatus, 0);
        QCOMPARE(runProgram(remove + QStringList{u"--larger-than"_s, u"2GB"_s}).exitStatus, 0);
        QCOMPARE(contentsOf(m_archive).size(), 3);
        const ProgramRun run = runProgram(remove + QStringList{u"--profile-id"_s, u"one"_s});
        QCOMPARE(run.exitStatus, 0);
        QVERIFY2(run.out.startsWith("2 "), run.out.constData());
        QCOMPARE(contentsOf(m_archive).keys(), QStringList{u"c"_s});
        const QJsonObject summary =
            QJsonDocument::fromJson(
                runProgram(remove + QStringList{u"--larger-than"_s, u"1kB"_s, u"--format"_s, u"json"_s}).out)
                .object();
        QCOMPARE(summary.value(u"removed"_s).toInt(), 1);
        QVERIFY(contentsOf(m_archive).isEmpty());
        QCOMPARE(runProgram({u"archive"_s, u"remove"_s, u"--larger-than"_s, u"1kB"_s, u"--archive"_s,
                             m_folder->filePath(u"none.sqlite"_s)})
                     .exitStatus,
                 4);
        QVERIFY(!QFile::exists(m_folder->filePath(u"none.sqlite"_s)));
    }

    void wrongUsageIsNamed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addRow("no action") << QStringList{};
        QTest::addRow("unknown action") << QStringList{u"shrink"_s};
        QTest::addRow("too many") << QStringList{u"info"_s, u"x"_s};
        for (const QString &age : {u""_s, u"180"_s, u"0d"_s, u"-1d"_s, u"1e9d"_s, u"nan d"_s, u"half"_s})
            QTest::addRow("age %s", qPrintable(age)) << QStringList{u"remove"_s, u"--older-than="_s + age};
        for (const QString &size : {u""_s, u"2PB"_s, u"-1GB"_s, u"GB"_s, u"1.GB"_s, u"1GB\n2"_s})
            QTest::addRow("size %s", qPrintable(size)) << QStringList{u"remove"_s, u"--larger-than="_s + size};
        QTest::addRow("age without removing") << QStringList{u"info"_s, u"--older-than"_s, u"1d"_s};
        QTest::addRow("remove into a file") << QStringList{u"remove"_s, u"x"_s, u"--older-than"_s, u"1d"_s};
        QTest::addRow("format") << QStringList{u"info"_s, u"--format"_s, u"csv"_s};
    }

    void wrongUsageIsNamed()
    {
        QFETCH(const QStringList, arguments);
        const ProgramRun run = runProgram(QStringList{u"archive"_s} + arguments);
        QCOMPARE(run.exitStatus, 2);
        QVERIFY(!run.err.isEmpty());
    }

    void theDemoKeepsNothing()
    {
        QCOMPARE(runProgram({u"list"_s, u"--demo"_s, u"--offline"_s}).exitStatus, 2);
        QCOMPARE(runProgram({u"list"_s, u"--demo"_s, u"--archive"_s, m_archive}).exitStatus, 2);
        QVERIFY(!QFile::exists(m_archive));
    }
};

QTEST_GUILESS_MAIN(TestArchiveCommand)
#include "tst_archivecommand.moc"
