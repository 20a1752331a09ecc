// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The commands as their users run them: processes with arguments, an environment, output and an exit status.

#include "app/record/decode.h"
#include "tests/support/program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace fabriscope;
using namespace fabriscope::testing;
using namespace Qt::StringLiterals;

using Environment = QList<std::pair<QString, QString>>;

namespace {

/// No platform of this name exists: whoever starts one ends at once.
const std::pair<QString, QString> noPlatform{u"QT_QPA_PLATFORM"_s, u"none-such"_s};

qsizetype linesOf(const QByteArray &text)
{
    return text.count('\n');
}

} // namespace

class TestCommands : public QObject {
    Q_OBJECT

private slots:
    void wrongUsageNamesWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        QTest::newRow("command") << QStringList{u"lsit"_s} << u"lsit"_s;
        QTest::newRow("option") << QStringList{u"list"_s, u"--demo"_s, u"--formt"_s, u"csv"_s} << u"formt"_s;
        QTest::newRow("format") << QStringList{u"list"_s, u"--demo"_s, u"--format"_s, u"xml"_s} << u"xml"_s;
        QTest::newRow("page size") << QStringList{u"list"_s, u"--demo"_s, u"--page-size"_s, u"many"_s} << u"many"_s;
        QTest::newRow("filter") << QStringList{u"list"_s, u"--demo"_s, u"--filter"_s, u"qp>lots"_s} << u"lots"_s;
        QTest::newRow("no test id") << QStringList{u"show"_s, u"--demo"_s} << u"TEST_ID"_s;
        QTest::newRow("too many") << QStringList{u"show"_s, u"a"_s, u"b"_s, u"--demo"_s} << u"\"b\""_s;
        QTest::newRow("fault") << QStringList{u"demo-server"_s, u"--fault"_s, u"earthquake"_s} << u"earthquake"_s;
        QTest::newRow("picture") << QStringList{u"--demo"_s, u"--screenshot"_s, u"a.jpg"_s} << u"a.jpg"_s;
        QTest::newRow("empty proxy") << QStringList{u"list"_s, u"--proxy"_s, QString()} << u"--proxy"_s;
        QTest::newRow("proxy port") << QStringList{u"list"_s, u"--proxy"_s, u"http://h:0"_s} << u"--proxy"_s;
        QTest::newRow("region") << QStringList{u"list"_s, u"--region"_s, u"bad region!"_s} << u"bad region!"_s;
        QTest::newRow("two services") << QStringList{u"list"_s, u"--demo"_s, u"--endpoint"_s, u"h"_s}
                                      << u"--endpoint"_s;
        QTest::newRow("port") << QStringList{u"demo-server"_s, u"--port"_s, u"65536"_s} << u"65536"_s;
        QTest::newRow("now") << QStringList{u"demo-server"_s, u"--now"_s, u"soon"_s} << u"soon"_s;
        QTest::newRow("size") << QStringList{u"--demo"_s, u"--screenshot"_s, u"x.png"_s, u"--size"_s, u"big"_s}
                              << u"big"_s;
        QTest::newRow("theme") << QStringList{u"--demo"_s, u"--theme"_s, u"pink"_s} << u"pink"_s;
        QTest::newRow("profile") << QStringList{u"list"_s, u"--profile"_s, u"nobody"_s} << u"nobody"_s;
        QTest::newRow("proxy") << QStringList{u"list"_s, u"--demo"_s, u"--proxy"_s, u"ftp://x"_s} << u"proxy"_s;
        QTest::newRow("http endpoint") << QStringList{u"list"_s, u"--endpoint"_s, u"http://example.com"_s}
                                       << u"example.com"_s;
    }
    void wrongUsageNamesWhatIsWrong()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);
        const ProgramRun run = runProgram(arguments,
                                          {noPlatform,
                                           {u"ALIBABA_CLOUD_ACCESS_KEY_ID"_s, u"id"_s},
                                           {u"ALIBABA_CLOUD_ACCESS_KEY_SECRET"_s, u"secret"_s}});
        QCOMPARE(run.exitStatus, 2);
        QVERIFY(run.out.isEmpty());
        QVERIFY2(run.err.contains(named), qPrintable(run.err));
        QVERIFY(run.err.startsWith("fabriscope: "_L1));
        QCOMPARE(run.err.count(u'\n'), 1);
    }

    void helpListsEveryCommandWithAnExample()
    {
        const ProgramRun run = runProgram({u"--help"_s}, {noPlatform});
        QCOMPARE(run.exitStatus, 0);
        for (const char *word : {"fabriscope list", "fabriscope show", "fabriscope demo-server", "--screenshot",
                                 "--region", "--demo --screenshot window.png"})
            QVERIFY2(run.out.contains(word), word);
        QVERIFY(runProgram({u"list"_s, u"--help"_s}, {noPlatform}).out.contains("--page-size"));
        QVERIFY(runProgram({u"--help"_s, u"--lang"_s, u"zh_CN"_s}, {noPlatform}).exitStatus == 0);
        QVERIFY(runProgram({u"--version"_s}, {noPlatform}).out.startsWith("fabriscope "));
    }

    void withoutCredentialsTheCommandsSayWhatToSet()
    {
        const ProgramRun run = runProgram({u"list"_s}, {noPlatform});
        QCOMPARE(run.exitStatus, 3);
        QVERIFY(run.err.contains("ALIBABA_CLOUD_ACCESS_KEY_ID"_L1));
    }

    void listsTheDemoInEveryFormat()
    {
        const ProgramRun table = runProgram({u"list"_s, u"--demo"_s}, {noPlatform});
        QCOMPARE(table.exitStatus, 0);
        const ProgramRun csv = runProgram({u"list"_s, u"--demo"_s, u"--format"_s, u"csv"_s}, {noPlatform});
        QCOMPARE(csv.exitStatus, 0);
        const ProgramRun json = runProgram({u"list"_s, u"--demo"_s, u"--format"_s, u"json"_s}, {noPlatform});
        QCOMPARE(json.exitStatus, 0);
        const auto decoded = decodeListAnswer(json.out);
        QVERIFY(decoded);
        QVERIFY(decoded->records.size() >= 2400);
        QVERIFY(linesOf(table.out) > 2400);
        QVERIFY(linesOf(csv.out) > 2400);
        QVERIFY(csv.err.isEmpty());
    }

    void filtersByTheServerAndByTheQuery()
    {
        const ProgramRun run = runProgram({u"list"_s, u"--demo"_s, u"--type"_s, u"traffic"_s, u"--filter"_s,
                                           u"status:failed protocol:rdma"_s, u"--format"_s, u"json"_s},
                                          {noPlatform});
        QCOMPARE(run.exitStatus, 0);
        const auto decoded = decodeListAnswer(run.out);
        QVERIFY(decoded);
        QVERIFY(!decoded->records.isEmpty());
        for (const Record &record : decoded->records) {
            QCOMPARE(record.test->netTestType, u"TrafficTest"_s);
            QCOMPARE(record.test->status, u"Failed"_s);
            QCOMPARE(record.test->traffic->protocol, u"RDMA"_s);
        }
    }

    void theDemoServerServesWhoeverHasItsLine()
    {
        const DemoServerProcess server({u"--tests"_s, u"150"_s, u"--now"_s, u"2026-01-31T08:00:00Z"_s});
        QCOMPARE(linesOf(server.firstLine()), 1);
        QVERIFY(server.value("endpoint").startsWith("http://127.0.0.1:"_L1));
        Environment environment = server.environment();
        environment += noPlatform;
        const QStringList arguments{u"list"_s, u"--format"_s, u"json"_s, u"--page-size"_s, u"20"_s};
        const ProgramRun run = runProgram(arguments, environment);
        QVERIFY2(run.exitStatus == 0, qPrintable(run.err));
        QVERIFY(decodeListAnswer(run.out)->records.size() >= 150);
    }

    void failuresHaveTheirExitStatus_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<int>("status");
        QTest::newRow("forbidden") << u"forbidden"_s << 3;
        QTest::newRow("html") << u"html"_s << 1;
        QTest::newRow("truncate") << u"truncate"_s << 1;
        QTest::newRow("token repeats") << u"token-repeats"_s << 1;
        QTest::newRow("token expires once") << u"token-expired"_s << 0;
        QTest::newRow("type required") << u"require-type"_s << 0;
        QTest::newRow("wrong clock") << u"bad-clock"_s << 0;
        QTest::newRow("empty") << u"empty"_s << 0;
    }
    void failuresHaveTheirExitStatus()
    {
        QFETCH(QString, fault);
        const DemoServerProcess server({u"--tests"_s, u"250"_s, u"--fault"_s, fault});
        const ProgramRun run = runProgram({u"list"_s, u"--format"_s, u"json"_s}, server.environment());
        QTEST(run.exitStatus, "status");
        const auto decoded = decodeListAnswer(run.out);
        QVERIFY(decoded); // what had come is printed, whole
        if (run.exitStatus != 0)
            QVERIFY2(run.err.startsWith("fabriscope: "_L1) && run.err.contains(": "_L1), qPrintable(run.err));
        QVERIFY(!run.err.contains(server.value("accessKeySecret")));
    }

    void aFileOfYesterdaySurvivesARefusal()
    {
        const DemoServerProcess server({u"--fault"_s, u"forbidden"_s});
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"kept.csv"_s));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.write("yesterday") == 9 && file.flush());
        const ProgramRun run =
            runProgram({u"list"_s, u"--format"_s, u"csv"_s, u"--output"_s, file.fileName()}, server.environment());
        QCOMPARE(run.exitStatus, 3);
        QFile kept(file.fileName());
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), "yesterday");
    }

    void aDeadServiceIsNamed()
    {
        const ProgramRun run = runProgram(
            {u"list"_s, u"--endpoint"_s, u"http://127.0.0.1:9"_s},
            {{u"ALIBABA_CLOUD_ACCESS_KEY_ID"_s, u"id"_s}, {u"ALIBABA_CLOUD_ACCESS_KEY_SECRET"_s, u"secret"_s}});
        QCOMPARE(run.exitStatus, 1);
        QVERIFY2(run.err.contains("127.0.0.1"_L1), qPrintable(run.err));
    }

    void writesIntoAFileOrSaysWhyNot()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"tests.csv"_s);
        const ProgramRun run =
            runProgram({u"list"_s, u"--demo"_s, u"--format"_s, u"csv"_s, u"--output"_s, path}, {noPlatform});
        QCOMPARE(run.exitStatus, 0);
        QVERIFY(run.out.isEmpty());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(linesOf(file.readAll()) > 2400);
        const ProgramRun refused =
            runProgram({u"list"_s, u"--demo"_s, u"--output"_s, folder.filePath(u"no/such/folder/x"_s)}, {noPlatform});
        QCOMPARE(refused.exitStatus, 4);
        const ProgramRun full = runProgram({u"list"_s, u"--demo"_s, u"--output"_s, u"/dev/full"_s}, {noPlatform});
        QCOMPARE(full.exitStatus, 4);
    }

    void showsOneTest()
    {
        const DemoServerProcess server({u"--tests"_s, u"60"_s});
        const Environment environment = server.environment();
        const auto all = decodeListAnswer(runProgram({u"list"_s, u"--format"_s, u"json"_s}, environment).out);
        QVERIFY(all && !all->records.isEmpty());
        const QString id = all->records.last().test->testId;
        const ProgramRun text = runProgram({u"show"_s, id}, environment);
        QVERIFY2(text.exitStatus == 0, qPrintable(text.err));
        QVERIFY(text.out.contains("ResultDetial"));
        const ProgramRun json = runProgram({u"show"_s, id, u"--format"_s, u"json"_s}, environment);
        QCOMPARE(decodeListAnswer(json.out)->records.first().test->testId, id);
        const ProgramRun missing = runProgram({u"show"_s, u"no-such-test"_s}, environment);
        QCOMPARE(missing.exitStatus, 1);
        QVERIFY(missing.err.contains("no-such-test"_L1) || missing.err.contains("("_L1));
    }

    void theDocumentedSampleIsFoundByTheIdOnTheScreen()
    {
        const ProgramRun run = runProgram(
            {u"show"_s, u"--demo"_s, u"String i-uf6i0tv2refv8wz*****"_s, u"--format"_s, u"json"_s}, {noPlatform});
        QVERIFY2(run.exitStatus == 0, qPrintable(run.err));
        QCOMPARE(decodeListAnswer(run.out)->records.first().test->testId, u"String\ti-uf6i0tv2refv8wz*****"_s);
    }
};

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
