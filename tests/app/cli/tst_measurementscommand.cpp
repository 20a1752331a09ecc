// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `fabriscope measurements` as its users run it.

#include "app/measure/correctionstore.h"
#include "app/measure/measuredresults.h"
#include "tests/support/program.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace fabriscope::testing;
using namespace Qt::StringLiterals;

class TestMeasurementsCommand : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void printsTheFigures();
    void printsJson();
    void readsASavedResult();
    void saysWhatStaysUnread();
    void nothingRecognisedIsNoFailure();
    void followsWhatTheUserCorrected();
    void printsVerdicts();
    void wrongUsage_data();
    void wrongUsage();

private:
    [[nodiscard]] QString saved(const QByteArray &detial) const;
    ProgramRun run(const QStringList &more) const
    {
        return runProgram(QStringList{u"measurements"_s, m_testId} + more, m_server.environment());
    }

    DemoServerProcess m_server{{u"--tests"_s, u"80"_s}};
    QTemporaryDir m_folder;
    QString m_testId;
    QString m_host;
    QString m_other;
};

const QByteArray heading = "metric,unit,source,sourceBond,target,targetBond,size,value,raw\r\n";

/// A delay test that has ended, and two of its members.
void TestMeasurementsCommand::initTestCase()
{
    const ProgramRun list =
        runProgram({u"list"_s, u"--type"_s, u"delay"_s, u"--format"_s, u"json"_s}, m_server.environment());
    const QJsonArray tests = QJsonDocument::fromJson(list.out).object().value("NetTestResults"_L1).toArray();
    for (const QJsonValue &test : tests) {
        const QJsonArray hosts = test["DelayTest"_L1]["Hosts"_L1].toArray();
        if (test["Status"_L1] != "Finished"_L1 || hosts.size() < 2)
            continue;
        m_testId = test["TestId"_L1].toString();
        m_host = hosts.first()["ResourceId"_L1].toString();
        m_other = hosts.last()["ResourceId"_L1].toString();
    }
    QVERIFY2(!m_testId.isEmpty() && m_host != m_other, qPrintable(list.err));
}

QString TestMeasurementsCommand::saved(const QByteArray &detial) const
{
    const QString name = m_folder.filePath(u"detial.json"_s);
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(detial) == detial.size() ? name : QString();
}

void TestMeasurementsCommand::printsTheFigures()
{
    const ProgramRun printed = run({});
    QCOMPARE(printed.exitStatus, 0);
    QVERIFY2(printed.err.isEmpty(), qPrintable(printed.err));
    QVERIFY(printed.out.startsWith(heading));
    QVERIFY(printed.out.count("\r\nlatency") > 1);
}

void TestMeasurementsCommand::printsJson()
{
    const QString file = saved(u"{\"%1->%2\":\"5.1 us\"}"_s.arg(m_host, m_other).toUtf8());
    const ProgramRun printed = run({u"--detail-file"_s, file, u"--format"_s, u"json"_s});
    QCOMPARE(printed.exitStatus, 0);
    const QJsonObject json = QJsonDocument::fromJson(printed.out).object();
    QCOMPARE(json["testId"_L1], m_testId);
    const QJsonObject one = json["measurements"_L1].toArray().first().toObject();
    QCOMPARE(one["metric"_L1], u"latency"_s);
    QCOMPARE(one["unit"_L1], u"s"_s);
    QCOMPARE(one["source"_L1], m_host);
    QCOMPARE(one["target"_L1], m_other);
    QCOMPARE(one["value"_L1].toDouble(), 5.1e-6);
    QCOMPARE(one["raw"_L1], u"5.1 us"_s);
    QVERIFY(json["unread"_L1].toArray().isEmpty());
}

void TestMeasurementsCommand::readsASavedResult()
{
    const QString file = saved(u"src,dst,bw_gbps\n%1,%2,387.1\n"_s.arg(m_host, m_other).toUtf8());
    const ProgramRun printed = run({u"--detail-file"_s, file});
    QCOMPARE(printed.exitStatus, 0);
    QVERIFY2(printed.out.startsWith(heading + "bandwidth,bit/s," + m_host.toUtf8() + ','), printed.out.constData());
    QVERIFY2(printed.out.endsWith(",,3.871e+11,387.1\r\n"), printed.out.constData());
}

void TestMeasurementsCommand::saysWhatStaysUnread()
{
    const QString file = saved(u"[{\"src\":\"%1\",\"dst\":\"%2\",\"latency\":5}]"_s.arg(m_host, m_other).toUtf8());
    const ProgramRun printed = run({u"--detail-file"_s, file});
    QCOMPARE(printed.exitStatus, 0);
    QCOMPARE(printed.out, heading);
    QVERIFY2(printed.err.contains("latency: 1 figure"_L1), qPrintable(printed.err));
    QVERIFY(printed.err.endsWith("1 figure stayed unread\n"_L1));
}

void TestMeasurementsCommand::nothingRecognisedIsNoFailure()
{
    const ProgramRun printed = run({u"--detail-file"_s, saved("no answer")});
    QCOMPARE(printed.exitStatus, 0);
    QCOMPARE(printed.out, heading);
}

void TestMeasurementsCommand::followsWhatTheUserCorrected()
{
    const QByteArray detial = u"[{\"src\":\"%1\",\"dst\":\"%2\",\"foo\":5}]"_s.arg(m_host, m_other).toUtf8();
    const fabriscope::ResultCorrections said{{{u"[].foo"_s, fabriscope::PlaceRole::Value, u"bar"_s, u"us"_s, {}}},
                                             false};
    fabriscope::CorrectionStore store;
    const QString shape = fabriscope::readMeasurements({}, detial).shape;
    QVERIFY(store.keep(shape, said));
    const ProgramRun printed = run({u"--detail-file"_s, saved(detial)});
    QVERIFY(store.keep(shape, {}));
    QCOMPARE(printed.exitStatus, 0);
    QVERIFY2(printed.out.startsWith(heading + "bar,s," + m_host.toUtf8() + ','), printed.out.constData());
    QVERIFY2(printed.err.contains("corrected"_L1), qPrintable(printed.err));
    QCOMPARE(run({u"--detail-file"_s, saved(detial)}).out, heading);
}

void TestMeasurementsCommand::printsVerdicts()
{
    const QString file = saved(u"{\"%1->%2\":\"timeout\"}"_s.arg(m_host, m_other).toUtf8());
    const ProgramRun printed = run({u"--detail-file"_s, file, u"--format"_s, u"json"_s});
    const QJsonObject json = QJsonDocument::fromJson(printed.out).object();
    const QJsonObject one = json["verdicts"_L1].toArray().first().toObject();
    QCOMPARE(one["source"_L1], m_host);
    QCOMPARE(one["target"_L1], m_other);
    QCOMPARE(one["passed"_L1], QJsonValue(false));
    QCOMPARE(one["raw"_L1], u"timeout"_s);
}

void TestMeasurementsCommand::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::newRow("no test") << QStringList{} << 2;
    QTest::newRow("no such test") << QStringList{u"nobody"_s} << 1;
    QTest::newRow("a format of other commands") << QStringList{m_testId, u"--format"_s, u"table"_s} << 2;
    QTest::newRow("no name of a file") << QStringList{m_testId, u"--detail-file"_s, QString()} << 2;
    QTest::newRow("no such file") << QStringList{m_testId, u"--detail-file"_s, m_folder.filePath(u"none"_s)} << 4;
    QTest::newRow("a folder") << QStringList{m_testId, u"--detail-file"_s, m_folder.path()} << 4;
}

void TestMeasurementsCommand::wrongUsage()
{
    QFETCH(QStringList, arguments);
    const ProgramRun printed = runProgram(QStringList{u"measurements"_s} + arguments, m_server.environment());
    QTEST(printed.exitStatus, "status");
    QVERIFY(printed.out.isEmpty());
    QVERIFY(printed.err.startsWith("fabriscope: "_L1));
}

QTEST_GUILESS_MAIN(TestMeasurementsCommand)
#include "tst_measurementscommand.moc"
