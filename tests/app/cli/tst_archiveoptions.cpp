// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What commands refuse to do with an archive, and which of its profiles they mean.

#include "tests/support/program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace fabriscope;
using namespace fabriscope::testing;
using namespace Qt::StringLiterals;

class TestArchiveOptions : public QObject {
    Q_OBJECT

    std::optional<QTemporaryDir> m_folder;
    QString m_archive;

    QString path(const QString &name) const { return m_folder->filePath(name); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }

    void keep(const QByteArray &json, const QString &profile) const
    {
        const ProgramRun run =
            runProgram({u"import"_s, write(u"in.json"_s, json), u"--archive"_s, m_archive, u"--profile-id"_s, profile});
        if (run.exitStatus != 0)
            qFatal("%s", qPrintable(run.err));
    }

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void init()
    {
        m_folder.emplace();
        m_archive = path(u"archive.sqlite"_s);
    }

    void nothingIsWrittenOverTheArchive_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("export") << QStringList{u"archive"_s, u"export"_s, u"OUT"_s};
        QTest::newRow("list") << QStringList{u"list"_s, u"--output"_s, u"OUT"_s};
        QTest::newRow("screenshot") << QStringList{u"--screenshot"_s, u"OUT"_s};
        QTest::newRow("picture") << QStringList{u"render"_s, u"--view"_s, u"overview"_s, u"--out"_s, u"OUT"_s};
    }
    void nothingIsWrittenOverTheArchive()
    {
        QFETCH(const QStringList, command);
        const bool draws = !command.contains(u"export"_s) && !command.contains(u"--output"_s);
        m_archive = path(draws ? u"archive.png"_s : u"archive.sqlite"_s); // pictures know their kind by the name
        keep(R"({"TestId":"a"})", u"one"_s);
        const QString hard = path(u"hard.png"_s);
        const QString soft = path(u"soft.png"_s);
        std::filesystem::create_hard_link(m_archive.toStdString(), hard.toStdString());
        QVERIFY(QFile::link(m_archive, soft));
        const QByteArray before = bytesOf(m_archive);
        QStringList outputs{m_archive, m_folder->path() + u"/./../"_s + m_archive.section(u'/', -2), hard, soft};
        if (!draws)
            outputs += {m_archive + u"-wal"_s, m_archive + u"-shm"_s, m_archive + u"-journal"_s};
        for (const QString &output : outputs) {
            QStringList arguments = command;
            arguments.replaceInStrings(u"OUT"_s, output);
            const ProgramRun run = runProgram(arguments + QStringList{u"--archive"_s, m_archive});
            QVERIFY2(run.exitStatus == 2, qPrintable(output));
            QVERIFY2(run.err.contains(u"archive"_s), qPrintable(run.err));
            QCOMPARE(bytesOf(m_archive), before);
        }
        QStringList other = command;
        other.replaceInStrings(u"OUT"_s, path(u"other.png"_s));
        QCOMPARE(runProgram(other + QStringList{u"--archive"_s, m_archive}).exitStatus, 0);
    }

    void norOverTheUsersOwn()
    {
        QCOMPARE(runProgram({u"import"_s, write(u"in.json"_s, R"({"TestId":"own"})")}).exitStatus, 0);
        const QString own = QString::fromUtf8(runProgram({u"archive"_s, u"info"_s}).out).section(u'\n', 0, 0);
        const QByteArray before = bytesOf(own);
        QVERIFY(!before.isEmpty());
        QCOMPARE(runProgram({u"list"_s, u"--demo"_s, u"--output"_s, own}).exitStatus, 2);
        QCOMPARE(runProgram({u"archive"_s, u"export"_s, own}).exitStatus, 2);
        QCOMPARE(bytesOf(own), before);
    }

    void anExportIsPackedByItsName()
    {
        keep(R"([{"TestId":"a"},{"TestId":"b"}])", u"one"_s);
        const QString packed = path(u"out.json.gz"_s);
        QCOMPARE(runProgram({u"archive"_s, u"export"_s, packed, u"--archive"_s, m_archive}).exitStatus, 0);
        QVERIFY(bytesOf(packed).startsWith("\x1f\x8b"));
        const ProgramRun run = runProgram({u"import"_s, packed, u"--archive"_s, path(u"second.sqlite"_s)});
        QCOMPARE(run.exitStatus, 0);
        QVERIFY2(run.out.contains("2 new") && run.err.isEmpty(), run.out.constData());
    }

    void anUnknownProfileIsToldWithThoseThereAre_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("list") << QStringList{u"list"_s};
        QTest::newRow("show") << QStringList{u"show"_s, u"a"_s};
        QTest::newRow("measurements") << QStringList{u"measurements"_s, u"a"_s};
        QTest::newRow("picture") << QStringList{u"render"_s, u"--view"_s, u"overview"_s, u"--out"_s, u"OUT"_s};
        QTest::newRow("screenshot") << QStringList{u"--screenshot"_s, u"OUT"_s};
    }
    void anUnknownProfileIsToldWithThoseThereAre()
    {
        QFETCH(QStringList, command);
        command.replaceInStrings(u"OUT"_s, path(u"x.png"_s));
        keep(R"({"TestId":"a"})", u"first"_s);
        keep(R"({"TestId":"a"})", u"second"_s);
        const QStringList archive{u"--archive"_s, m_archive};
        const ProgramRun run = runProgram(command + archive + QStringList{u"--profile"_s, u"third"_s});
        QCOMPARE(run.exitStatus, 2);
        for (const auto &word : {u"third"_s, u"first"_s, u"second"_s})
            QVERIFY2(run.err.contains(word), qPrintable(run.err));
    }

    void aProfileOfTheUsersIsMeantByItsName()
    {
        const QStringList add{u"profile"_s,       u"add"_s,      u"Lab 2"_s,
                              u"--environment"_s, u"--region"_s, u"cn-wulanchabu"_s};
        QCOMPARE(runProgram(add).exitStatus, 0);
        const QByteArray shown = runProgram({u"profile"_s, u"list"_s, u"--format"_s, u"json"_s}).out;
        const QString id = QJsonDocument::fromJson(shown)[u"profiles"_s][0][u"id"_s].toString();
        QVERIFY2(!id.isEmpty(), shown.constData());
        keep(R"({"TestId":"labs"})", id);
        keep(R"({"TestId":"others"})", u"others"_s);
        const QStringList list{u"list"_s, u"--archive"_s, m_archive, u"--profile"_s};
        const ProgramRun run = runProgram(list + QStringList{u"Lab 2"_s});
        QVERIFY2(run.exitStatus == 0 && run.out.contains("labs") && !run.out.contains("others"), qPrintable(run.err));
        QVERIFY(runProgram(list + QStringList{u"Lab 3"_s}).err.contains(u"Lab 2"_s));
    }

    void aTestOfSeveralProfilesTakesOne()
    {
        keep(R"({"TestId":"a","Status":"Failed"})", u"first"_s);
        keep(R"({"TestId":"a","Status":"Finished"})", u"second"_s);
        keep(R"({"TestId":"b"})", u"second"_s);
        for (const auto &command : {u"show"_s, u"measurements"_s}) {
            const ProgramRun run = runProgram({command, u"a"_s, u"--archive"_s, m_archive});
            QCOMPARE(run.exitStatus, 2);
            for (const auto &word : {u"--profile"_s, u"first"_s, u"second"_s})
                QVERIFY2(run.err.contains(word), qPrintable(run.err));
        }
        const QStringList show{u"show"_s, u"a"_s, u"--archive"_s, m_archive, u"--profile"_s};
        QVERIFY(runProgram(show + QStringList{u"first"_s}).out.contains("Failed"));
        QVERIFY(runProgram(show + QStringList{u"second"_s}).out.contains("Finished"));
        QCOMPARE(runProgram({u"show"_s, u"b"_s, u"--archive"_s, m_archive}).exitStatus, 0);
    }

    void whatIsForTheServiceIsRefused_data()
    {
        QTest::addColumn<QStringList>("option");
        QTest::newRow("region") << QStringList{u"--region"_s, u"cn-wulanchabu"_s};
        QTest::newRow("endpoint") << QStringList{u"--endpoint"_s, u"http://127.0.0.1:1"_s};
        QTest::newRow("proxy") << QStringList{u"--proxy"_s, u"http://127.0.0.1:1"_s};
    }
    void whatIsForTheServiceIsRefused()
    {
        QFETCH(const QStringList, option);
        keep(R"({"TestId":"a"})", u"one"_s);
        const ProgramRun run = runProgram(QStringList{u"list"_s, u"--archive"_s, m_archive} + option);
        QCOMPARE(run.exitStatus, 2);
        QVERIFY2(run.err.contains(option.first()), qPrintable(run.err));
        QCOMPARE(runProgram(QStringList{u"list"_s, u"--offline"_s} + option).exitStatus, 2);
    }

    /// Scripts have keys that change; what they read is theirs.
    void commandsKeepNothingAndSayHowToMakeAnArchive()
    {
        const DemoServerProcess server({u"--tests"_s, u"3"_s});
        const std::pair<QString, QString> home{u"XDG_DATA_HOME"_s, path(u"data"_s)};
        const ProgramRun list = runProgram({u"list"_s, u"--format"_s, u"json"_s}, server.environment() + QList{home});
        QVERIFY2(list.exitStatus == 0 && list.out.contains("TestId"), qPrintable(list.err));
        const ProgramRun none = runProgram({u"list"_s, u"--offline"_s}, {home});
        QCOMPARE(none.exitStatus, 4);
        QVERIFY2(none.err.contains(u"window"_s) && none.err.contains(u"import"_s), qPrintable(none.err));
        const ProgramRun elsewhere = runProgram({u"list"_s, u"--archive"_s, m_archive});
        QVERIFY2(elsewhere.err.contains(u"import"_s) && !elsewhere.err.contains(u"window"_s),
                 qPrintable(elsewhere.err));
        QVERIFY(runProgram({u"list"_s, u"--help"_s}).out.contains("not kept"));
        QCOMPARE(runProgram({u"import"_s, write(u"list.json"_s, list.out)}, {home}).exitStatus, 0); // as the help says
        QCOMPARE(runProgram({u"list"_s, u"--offline"_s, u"--format"_s, u"json"_s}, {home}).out, list.out);
    }

    /// A limit on the size of files is an error like a full disk, not the end of the program.
    void aLimitOnFilesIsSurvived()
    {
        QByteArray json;
        for (int i = 0; i < 10'000; ++i)
            json += "{\"TestId\":\"" + QByteArray::number(i * 7919LL * 104729) + "\"}\n";
        const QString file = write(u"in.json"_s, json);
        QProcess limited;
        limited.start(
            u"/bin/sh"_s,
            {u"-c"_s, u"ulimit -f 160; exec \"$0\" import \"$1\" --archive \"$2\""_s, programPath(), file, m_archive});
        QVERIFY(limited.waitForFinished(60'000));
        QCOMPARE(limited.exitStatus(), QProcess::NormalExit);
        QCOMPARE(limited.exitCode(), 4);
        QVERIFY(!limited.readAllStandardError().isEmpty());
        QCOMPARE(runProgram({u"archive"_s, u"check"_s, u"--archive"_s, m_archive}).exitStatus, 0);
    }
};

QTEST_GUILESS_MAIN(TestArchiveOptions)
#include "tst_archiveoptions.moc"
