// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `import` as its users run it: files, exit statuses, and what is said of damaged records.

#include "tests/support/program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace fabriscope;
using namespace fabriscope::testing;
using namespace Qt::StringLiterals;

class TestImportCommand : public QObject {
    Q_OBJECT

private slots:
    void init() { qputenv("XDG_DATA_HOME", m_folder.filePath(QString::number(++m_homes)).toUtf8()); }

    void aFileIsCounted()
    {
        const ProgramRun run = runProgram({u"import"_s, write(u"a.json"_s, R"([{"TestId":"a"},{"TestId":"b"}])")});
        QCOMPARE(run.exitStatus, 0);
        QVERIFY2(run.out.endsWith("a.json: 2 tests, 2 new, 0 changed\n"), run.out.constData());
        QVERIFY(run.err.isEmpty());
    }

    void theSameTestsInAnotherFileAreNotNew()
    {
        const QString first = write(u"a.json"_s, R"([{"TestId":"a"},{"TestId":"b"}])");
        const QString second = write(u"b.json"_s, R"([{"TestId":"a"},{"TestId":"b","Port":1},{"TestId":"c"}])");
        const ProgramRun run = runProgram({u"import"_s, first, second});
        QCOMPARE(run.exitStatus, 0);
        QVERIFY2(run.out.endsWith("b.json: 3 tests, 1 new, 1 changed\n"), run.out.constData());
    }

    void skippedRecordsAreTold()
    {
        const ProgramRun run = runProgram({u"import"_s, write(u"a.json"_s, "[{\"TestId\":\"a\"},\n12]")});
        QCOMPARE(run.exitStatus, 0);
        QVERIFY2(
            run.out.endsWith("1 test, 1 new, 0 changed, 1 record skipped (first at line 2, byte 17: this is no JSON "
                             "object)\n"),
            run.out.constData());
        QVERIFY(run.err.contains("1 record of"_L1));
    }

    void whatCannotBeReadEndsWithFour()
    {
        const ProgramRun run = runProgram({u"import"_s, m_folder.filePath(u"none.json"_s),
                                           write(u"a.json"_s, R"([{"TestId":"a"}])"), write(u"b.json"_s, "<html>")});
        QCOMPARE(run.exitStatus, 4);
        QVERIFY(run.err.contains("none.json"_L1));
        QVERIFY(run.err.contains("b.json"_L1));
        QCOMPARE(run.out.count('\n'), 1);
    }

    void wrongUsageEndsWithTwo()
    {
        QCOMPARE(runProgram({u"import"_s}).exitStatus, 2);
        QCOMPARE(runProgram({u"import"_s, u"-"_s, u"-"_s}).exitStatus, 2);
        QCOMPARE(runProgram({u"import"_s, u"a"_s, u"--profile-id"_s, QString()}).exitStatus, 2);
    }

    void standardInputIsRead()
    {
        QProcess process;
        process.start(programPath(), {u"import"_s, u"-"_s});
        QVERIFY(process.waitForStarted());
        process.write(R"({"TestId":"a"})");
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(process.readAllStandardOutput().contains("1 test, 1 new"));
    }

private:
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }

    int m_homes = 0; // each case has its own archive
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestImportCommand)
#include "tst_importcommand.moc"
