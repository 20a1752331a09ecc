// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a check goes on and ends: limits, stopping, beginning anew, credentials that come late.

#include "tests/app/doctor/checkup.h"

#include <QTest>

using namespace fabriscope;
using namespace fabriscope::testing;
using namespace Qt::StringLiterals;

using Check = DoctorStep::Check;
using Outcome = DoctorStep::Outcome;

class TestDoctorLife : public QObject {
    Q_OBJECT
private slots:
    void silence();
    void theTotalIsLimited();
    void stopped();
    void begunAnew();
    void credentialsThatTakeTheirTime();
    void everyStepStartsAndEndsOnce();
};

void TestDoctorLife::silence()
{
    RawServer server;
    DoctorSetup setup = setupFor(loopbackUrl(server.port()));
    setup.pacing.silenceMsecs = 50;
    const DoctorReport report = checkUp(setup);
    QCOMPARE(outcomesOf(report), u"sgsssssb"_s);
    QCOMPARE(stepOf(report, Check::Data).kind, Problem::Kind::Timeout);
}

void TestDoctorLife::theTotalIsLimited()
{
    RawServer server;
    DoctorSetup setup = setupFor(loopbackUrl(server.port()));
    setup.totalMsecs = 300;
    setup.pacing.silenceMsecs = 60'000;
    const DoctorReport report = checkUp(setup);
    QCOMPARE(report.outcome(), Outcome::Bad);
    QCOMPARE(report.firstBad()->kind, Problem::Kind::Timeout);
    QVERIFY(!outcomesOf(report).contains(u'p') && !outcomesOf(report).contains(u'r'));
}

void TestDoctorLife::stopped()
{
    RawServer server;
    Doctor doctor(setupFor(loopbackUrl(server.port())));
    QSignalSpy finished(&doctor, &Doctor::finished);
    doctor.start();
    QTRY_VERIFY(!server.requests().isEmpty());
    QVERIFY(doctor.isRunning());
    doctor.stop();
    QVERIFY(finished.wait());
    QVERIFY(!doctor.isRunning());
    QVERIFY(doctor.report().stopped);
    QCOMPARE(outcomesOf(doctor.report()), u"sgssssss"_s);
    QCOMPARE(doctor.report().exitStatus(), 0);
    doctor.stop(); // nothing to stop
    QCOMPARE(finished.size(), 1);
}

void TestDoctorLife::begunAnew()
{
    RawServer server;
    Doctor doctor(setupFor(loopbackUrl(server.port())));
    QSignalSpy finished(&doctor, &Doctor::finished);
    doctor.start();
    QTRY_VERIFY(!server.requests().isEmpty());
    server.answerBy([](const RawRequest &, qsizetype) { return RawAnswer{goodPage()}; });
    doctor.start();
    QVERIFY(finished.wait());
    QCOMPARE(outcomesOf(doctor.report()), u"sgssgggg"_s);
    doctor.start();
    QVERIFY(finished.wait());
    QCOMPARE(finished.size(), 2);
    doctor.start(); // and gone before its end
}

void TestDoctorLife::credentialsThatTakeTheirTime()
{
    RawServer server([](const RawRequest &, qsizetype) { return RawAnswer{goodPage()}; });
    QPromise<Result<Credentials>> keys;
    keys.start();
    DoctorSetup setup = setupFor(loopbackUrl(server.port()));
    setup.credentials = [&keys] { return keys.future(); };
    Doctor doctor(setup);
    QSignalSpy finished(&doctor, &Doctor::finished);
    doctor.start();
    QTRY_COMPARE(outcomesOf(doctor.report()), u"sgssrppp"_s);
    keys.addResult(markedKeys());
    keys.finish();
    QVERIFY(finished.wait());
    QCOMPARE(outcomesOf(doctor.report()), u"sgssgggg"_s);
}

void TestDoctorLife::everyStepStartsAndEndsOnce()
{
    RawServer server([](const RawRequest &, qsizetype) { return RawAnswer{goodPage()}; });
    Doctor doctor(setupFor(loopbackUrl(server.port())));
    QStringList seen;
    connect(&doctor, &Doctor::stepChanged, this,
            [&seen](const DoctorStep &step) { seen += keyOf(step.check) + u' ' + keyOf(step.outcome).at(0); });
    QSignalSpy finished(&doctor, &Doctor::finished);
    doctor.start();
    QVERIFY(finished.wait());
    QStringList expected;
    for (const DoctorStep &step : doctor.report().steps)
        expected += {keyOf(step.check) + " r"_L1, keyOf(step.check) + u' ' + keyOf(step.outcome).at(0)};
    QCOMPARE(seen, expected);
}

QTEST_GUILESS_MAIN(TestDoctorLife)
#include "tst_doctor_life.moc"
