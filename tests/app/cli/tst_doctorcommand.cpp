// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `fabriscope doctor` as its users run it: a process with an environment, output and an exit status.

#include "tests/support/program.h"

#include <QJsonArray>
#include <QTest>

using namespace fabriscope::testing;
using namespace Qt::StringLiterals;

using Environment = QList<std::pair<QString, QString>>;

class TestDoctorCommand : public QObject {
    Q_OBJECT
private slots:
    void theDemoAsText();
    void theDemoAsJson();
    void failuresHaveTheirExitStatus_data();
    void failuresHaveTheirExitStatus();
    void withoutCredentials();
    void withoutCredentialsTheWayIsChecked();
    void withHalfOfTheCredentials();
    void aDeadService();
    void wrongUsage_data();
    void wrongUsage();
    void inChinese();
};

void TestDoctorCommand::theDemoAsText()
{
    const ProgramRun run = runProgram({u"doctor"_s, u"--demo"_s});
    QVERIFY2(run.exitStatus == 0, qPrintable(run.err));
    const QString text = QString::fromUtf8(run.out);
    QCOMPARE(text.count("\n[ ok ]  "_L1), 5);
    QCOMPARE(text.count("\n[skip]  "_L1), 3);
    QVERIFY(text.endsWith("The connection works\n"_L1));
    QVERIFY(text.contains("Newest: 20"_L1));
}

void TestDoctorCommand::theDemoAsJson()
{
    const ProgramRun run = runProgram({u"doctor"_s, u"--demo"_s, u"--format"_s, u"json"_s});
    QCOMPARE(run.exitStatus, 0);
    const QJsonObject report = QJsonDocument::fromJson(run.out).object();
    QCOMPARE(report.value("outcome"_L1), u"good"_s);
    QCOMPARE(report.value("exitStatus"_L1), 0);
    const QJsonArray steps = report.value("steps"_L1).toArray();
    QCOMPARE(steps.size(), 8);
    for (const QJsonValue &step : steps) {
        for (const char *key : {"check", "outcome", "message", "durationMs", "facts"})
            QVERIFY2(step.toObject().contains(QLatin1StringView(key)), key);
    }
}

void TestDoctorCommand::failuresHaveTheirExitStatus_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("status");
    QTest::newRow("forbidden") << u"forbidden"_s << 3;
    QTest::newRow("throttled") << u"throttle"_s << 0;
    QTest::newRow("clock") << u"bad-clock"_s << 1;
    QTest::newRow("html") << u"html"_s << 1;
    QTest::newRow("empty") << u"empty"_s << 0;
}

void TestDoctorCommand::failuresHaveTheirExitStatus()
{
    QFETCH(QString, fault);
    const DemoServerProcess server({u"--tests"_s, u"60"_s, u"--fault"_s, fault});
    const ProgramRun run = runProgram({u"doctor"_s}, server.environment());
    QTEST(run.exitStatus, "status");
    const QString text = QString::fromUtf8(run.out);
    QVERIFY(text.contains("[FAIL]"_L1) == (run.exitStatus != 0));
    QVERIFY(!text.contains(server.value("accessKeySecret")) && !text.contains(server.value("accessKeyId")));
    QVERIFY(run.err.isEmpty());
}

void TestDoctorCommand::withoutCredentials()
{
    const ProgramRun run = runProgram({u"doctor"_s});
    QCOMPARE(run.exitStatus, 3);
    QVERIFY(run.out.contains("ALIBABA_CLOUD_ACCESS_KEY_ID"));
    QVERIFY(run.out.contains("Neither a region nor an address"));
}

void TestDoctorCommand::withoutCredentialsTheWayIsChecked()
{
    const DemoServerProcess server({u"--tests"_s, u"60"_s});
    const ProgramRun run = runProgram({u"doctor"_s, u"--endpoint"_s, server.value("endpoint")});
    QCOMPARE(run.exitStatus, 3);
    QVERIFY(run.out.contains("[ ok ]  Connection"));
    QVERIFY(run.out.contains("[ ok ]  Clock"));
    QVERIFY(run.out.contains("[FAIL]  Credentials"));
}

void TestDoctorCommand::withHalfOfTheCredentials()
{
    const DemoServerProcess server({u"--tests"_s, u"60"_s});
    const ProgramRun run = runProgram(
        {u"doctor"_s},
        {{u"ALIBABA_CLOUD_ACCESS_KEY_ID"_s, u"id"_s}, {u"ALIBABA_CLOUD_ENDPOINT"_s, server.value("endpoint")}});
    QCOMPARE(run.exitStatus, 3);
    QVERIFY(run.out.contains("[ ok ]  Connection"));
    QVERIFY(run.out.contains("ALIBABA_CLOUD_ACCESS_KEY_SECRET is missing"));
}

void TestDoctorCommand::aDeadService()
{
    const ProgramRun run = runProgram(
        {u"doctor"_s, u"--endpoint"_s, u"http://127.0.0.1:9"_s, u"--proxy"_s,
         u"http://me:markedProxyPassword@127.0.0.1:9"_s},
        {{u"ALIBABA_CLOUD_ACCESS_KEY_ID"_s, u"id"_s}, {u"ALIBABA_CLOUD_ACCESS_KEY_SECRET"_s, u"markedSecret"_s}});
    QCOMPARE(run.exitStatus, 1);
    QVERIFY(run.out.contains("[FAIL]  Connection"));
    QVERIFY(!run.out.contains("marked"));
}

void TestDoctorCommand::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("format") << QStringList{u"--demo"_s, u"--format"_s, u"xml"_s};
    QTest::newRow("offline") << QStringList{u"--offline"_s};
    QTest::newRow("archive") << QStringList{u"--archive"_s, u"x.sqlite"_s};
    QTest::newRow("region") << QStringList{u"--region"_s, u"bad region!"_s};
    QTest::newRow("endpoint") << QStringList{u"--endpoint"_s, u"http://example.com"_s};
    QTest::newRow("proxy") << QStringList{u"--region"_s, u"cn-test"_s, u"--proxy"_s, u"ftp://x"_s};
}

void TestDoctorCommand::wrongUsage()
{
    QFETCH(QStringList, arguments);
    const ProgramRun run = runProgram(QStringList{u"doctor"_s} + arguments);
    QCOMPARE(run.exitStatus, 2);
    QVERIFY(run.out.isEmpty());
    QCOMPARE(run.err.count(u'\n'), 1);
}

void TestDoctorCommand::inChinese()
{
    const ProgramRun run = runProgram({u"doctor"_s, u"--demo"_s, u"--lang"_s, u"zh_CN"_s});
    QCOMPARE(run.exitStatus, 0);
    QCOMPARE(run.out.count("\n[ ok ]  "), 5); // marks are the same in every language
}

QTEST_GUILESS_MAIN(TestDoctorCommand)
#include "tst_doctorcommand.moc"
