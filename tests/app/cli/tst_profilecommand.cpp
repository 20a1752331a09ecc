// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `fabriscope profile` as its users meet it: in sessions with keyrings of every kind, with secrets on standard input
// and on a terminal.

#include "tests/support/keyringsession.h"
#include "tests/support/program.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace fabriscope;
using namespace fabriscope::testing;
using namespace Qt::StringLiterals;

class TestProfileCommand : public QObject {
    Q_OBJECT

    std::optional<KeyringHome> m_home;

    ProgramRun run(const QString &kind, const QStringList &arguments, const QByteArray &input = {})
    {
        QProcess process;
        m_home->start(process, kind, programPath(), QStringList{u"profile"_s} + arguments);
        process.write(input);
        process.closeWriteChannel();
        constexpr int longest = 60'000;
        if (!process.waitForFinished(longest)) {
            process.terminate();
            process.waitForFinished();
            return {-1, {}, u"did not end"_s};
        }
        QString errors;
        for (const QString &line : QString::fromUtf8(process.readAllStandardError()).split(u'\n', Qt::SkipEmptyParts)) {
            if (line.startsWith("fabriscope: "_L1)) // the others are the bus's and the keyring's
                errors += line + u'\n';
        }
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2, process.readAllStandardOutput(),
                errors};
    }

    QJsonArray profiles()
    {
        const ProgramRun listed = run(u"none"_s, {u"list"_s, u"--format"_s, u"json"_s});
        return QJsonDocument::fromJson(listed.out).object().value(u"profiles"_s).toArray();
    }

    static QStringList addArguments(const QString &name, const QStringList &more = {})
    {
        return QStringList{
                   u"add"_s, name, u"--region"_s, u"cn-wulanchabu"_s, u"--access-key-id"_s, u"LTAI5tHIDDEN7890"_s}
        + more;
    }

private slots:
    void init() { m_home.emplace(); }

    void addsListsShowsAndRemoves()
    {
        const ProgramRun added = run(u"unlocked"_s, addArguments(u"生产"_s), "s3cret-of-mine\n");
        QVERIFY2(added.exitStatus == 0, qPrintable(added.err));
        QVERIFY(added.err.isEmpty() && added.out.contains("生产"));
        const ProgramRun byReference = run(u"none"_s,
                                           {u"add"_s, u"ref"_s, u"--region"_s, u"cn-beijing"_s, u"--vpc"_s,
                                            u"--cli-profile"_s, u"default"_s, u"--proxy"_s, u"none"_s});
        QVERIFY2(byReference.exitStatus == 0, qPrintable(byReference.err));
        QByteArray said = added.out;
        for (const QString &format : {u"text"_s, u"json"_s}) {
            for (const QStringList &what : {QStringList{u"list"_s}, {u"show"_s, u"生产"_s}, {u"show"_s, u"REF"_s}}) {
                const ProgramRun shown = run(u"none"_s, what + QStringList{u"--format"_s, format});
                QVERIFY2(shown.exitStatus == 0 && shown.err.isEmpty(), qPrintable(shown.err));
                said += shown.out;
            }
        }
        QVERIFY(said.contains("eflo-controller-vpc.cn-beijing.aliyuncs.com") && said.contains("LTAI…7890"));
        QVERIFY(!said.contains("s3cret") && !said.contains("HIDDEN"));
        QCOMPARE(profiles().size(), 2);
        QFile file(m_home->filePath(u".config/fabriscope/profiles.json"_s));
        QVERIFY(file.open(QFile::ReadOnly));
        QVERIFY(!file.readAll().contains("s3cret"));
        const ProgramRun removed = run(u"unlocked"_s, {u"remove"_s, u"生产"_s});
        QVERIFY2(removed.exitStatus == 0, qPrintable(removed.err));
        QCOMPARE(run(u"none"_s, {u"remove"_s, u"ref"_s}).exitStatus, 0); // it never had any
        QVERIFY(profiles().isEmpty());
    }

    void everySecretHasALine()
    {
        const QStringList arguments =
            addArguments(u"all"_s, {u"--sts"_s, u"--proxy"_s, u"http://me@proxy.example:3128"_s});
        QCOMPARE(run(u"unlocked"_s, arguments, "s3cret\r\n token \r\n pass word \r\n").exitStatus, 0);
        const QJsonObject proxy = profiles().at(0).toObject().value(u"proxy"_s).toObject();
        QCOMPARE(proxy.value(u"address"_s).toString(), u"http://proxy.example:3128"_s);
        QCOMPARE(proxy.value(u"user"_s).toString(), u"me"_s);
        QVERIFY(proxy.value(u"hasPassword"_s).toBool());
        const QString id = profiles().at(0).toObject().value(u"id"_s).toString();
        QProcess client;
        m_home->start(client, u"unlocked"_s, QCoreApplication::applicationDirPath() + "/keychainclient"_L1,
                      {u"60000"_s, u"known-read:"_s + id});
        QVERIFY(client.waitForFinished());
        QCOMPARE(client.readAllStandardOutput(), "ok s3cret  pass word \n");
    }

    void whatIsWrongLeavesNothing_data()
    {
        QTest::addColumn<QString>("keyring");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("mentions");
        const QStringList add = addArguments(u"prod"_s);
        QTest::newRow("no bus") << u"none"_s << add << QByteArray("hunter2\n") << 3 << u"session bus"_s;
        QTest::newRow("no keyring") << u"absent"_s << add << QByteArray("hunter2\n") << 3 << u"no keyring"_s;
        QTest::newRow("locked") << u"locked"_s << add << QByteArray("hunter2\n") << 3 << u"keyring"_s;
        QTest::newRow("empty secret") << u"unlocked"_s << add << QByteArray("\n") << 3 << u"secret is missing"_s;
        QTest::newRow("no secret") << u"unlocked"_s << add << QByteArray() << 3 << u"secret is missing"_s;
        QTest::newRow("two lines") << u"unlocked"_s << add << QByteArray("hunter2\nhunter2\n") << 2 << u"line"_s;
        QTest::newRow("no text") << u"unlocked"_s << add << QByteArray("hunter2\xff\n") << 2 << u"UTF-8"_s;
        QTest::newRow("a break within") << u"unlocked"_s << add << QByteArray("hun\rter2\n") << 3 << u"line break"_s;
        QTest::newRow("too much") << u"unlocked"_s << add << QByteArray(100'000, 'x') << 2 << u"more than"_s;
        QTest::newRow("no token") << u"unlocked"_s << addArguments(u"prod"_s, {u"--sts"_s}) << QByteArray("hunter2\n")
                                  << 3 << u"token"_s;
        QTest::newRow("a password in argv")
            << u"unlocked"_s << addArguments(u"prod"_s, {u"--proxy"_s, u"http://me:hunter2@proxy:1"_s})
            << QByteArray("hunter2\n") << 2 << u"password"_s;
        QTest::newRow("a secret in argv")
            << u"unlocked"_s << add + QStringList{u"hunter2"_s} << QByteArray() << 2 << u"too many"_s;
        QTest::newRow("no credentials") << u"unlocked"_s << QStringList{u"add"_s, u"prod"_s, u"--region"_s, u"cn-x"_s}
                                        << QByteArray() << 2 << u"--access-key-id"_s;
        QTest::newRow("two credentials") << u"unlocked"_s << addArguments(u"prod"_s, {u"--environment"_s})
                                         << QByteArray() << 2 << u"exclude"_s;
        QTest::newRow("no region") << u"unlocked"_s << QStringList{u"add"_s, u"prod"_s, u"--access-key-id"_s, u"LTAI"_s}
                                   << QByteArray() << 2 << u"region"_s;
        QTest::newRow("plain http") << u"unlocked"_s
                                    << addArguments(u"prod"_s, {u"--endpoint"_s, u"http://eflo.example"_s})
                                    << QByteArray() << 2 << u"http"_s;
        QTest::newRow("no name") << u"unlocked"_s << QStringList{u"add"_s} << QByteArray() << 2 << u"name"_s;
        QTest::newRow("cli:") << u"unlocked"_s << addArguments(u"cli:a"_s) << QByteArray() << 2 << u"cli:"_s;
        QTest::newRow("not of add") << u"unlocked"_s << addArguments(u"prod"_s, {u"--leave-secret"_s}) << QByteArray()
                                    << 2 << u"--leave-secret"_s;
        QTest::newRow("not of list") << u"none"_s << QStringList{u"list"_s, u"--sts"_s} << QByteArray() << 2
                                     << u"--sts"_s;
        QTest::newRow("no such action") << u"none"_s << QStringList{u"rename"_s} << QByteArray() << 2 << u"rename"_s;
        QTest::newRow("nobody") << u"none"_s << QStringList{u"show"_s, u"nobody"_s} << QByteArray() << 2 << u"nobody"_s;
    }
    void whatIsWrongLeavesNothing()
    {
        QFETCH(const QString, keyring);
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, input);
        QFETCH(const QString, mentions);
        const ProgramRun refused = run(keyring, arguments, input);
        QVERIFY2(refused.err.contains(mentions), qPrintable(refused.err));
        QTEST(refused.exitStatus, "status");
        QCOMPARE(refused.err.count(u'\n'), 1);
        QVERIFY2(!refused.err.contains("hunter2"_L1) && !refused.out.contains("hunter2"), qPrintable(refused.err));
        QVERIFY(refused.out.isEmpty());
        QVERIFY(profiles().isEmpty());
    }

    void aNameThatIsTakenIsSaidBeforeTheSecretIsAskedFor()
    {
        QCOMPARE(run(u"unlocked"_s, addArguments(u"prod"_s), "s3cret\n").exitStatus, 0);
        const ProgramRun refused = run(u"unlocked"_s, addArguments(u"PROD"_s));
        QCOMPARE(refused.exitStatus, 2);
        QVERIFY2(refused.err.contains("prod"_L1), qPrintable(refused.err));
    }

    void aFolderThatCannotBeWrittenIsSaidBeforeTheSecretIsAskedFor()
    {
        QDir(m_home->filePath({})).mkpath(u".config"_s);
        QFile inTheWay(m_home->filePath(u".config/fabriscope"_s));
        QVERIFY(inTheWay.open(QFile::WriteOnly));
        const ProgramRun refused = run(u"unlocked"_s, addArguments(u"prod"_s));
        QCOMPARE(refused.exitStatus, 4);
        QVERIFY2(refused.err.contains("profiles.json"_L1), qPrintable(refused.err));
    }

    void aKeyringThatRefusesKeepsTheProfile()
    {
        QCOMPARE(run(u"unlocked"_s, addArguments(u"prod"_s), "s3cret\n").exitStatus, 0);
        for (const QString &kind : {u"locked"_s, u"none"_s}) {
            const ProgramRun refused = run(kind, {u"remove"_s, u"prod"_s});
            QCOMPARE(refused.exitStatus, 3);
            QVERIFY2(refused.err.contains("prod"_L1) && refused.err.contains("--leave-secret"_L1),
                     qPrintable(refused.err));
            QCOMPARE(profiles().size(), 1);
        }
        const ProgramRun left = run(u"none"_s, {u"remove"_s, u"prod"_s, u"--leave-secret"_s});
        QCOMPARE(left.exitStatus, 0);
        QVERIFY2(left.out.contains("left in the keyring"), left.out.constData());
        QVERIFY(profiles().isEmpty());
    }

    void aDamagedFileIsSaid()
    {
        QDir(m_home->filePath({})).mkpath(u".config/fabriscope"_s);
        QFile file(m_home->filePath(u".config/fabriscope/profiles.json"_s));
        QVERIFY(file.open(QFile::WriteOnly) && file.write("{") == 1);
        file.close();
        const ProgramRun listed = run(u"none"_s, {u"list"_s});
        QCOMPARE(listed.exitStatus, 4);
        QVERIFY2(listed.err.contains("damaged"_L1), qPrintable(listed.err));
    }

    void onATerminalTheSecretIsNotShown()
    {
        QProcess terminal;
        const QString command =
            u"stty -a | grep -o '[-]*echo ' ; %1 profile %2; echo status $?; stty -a | grep -o '[-]*echo '"_s.arg(
                programPath(), addArguments(u"prod"_s).join(u' '));
        m_home->start(terminal, u"unlocked"_s, u"script"_s, {u"-qec"_s, command, u"/dev/null"_s});
        QByteArray shown;
        const auto shows = [&](const QByteArray &text) {
            terminal.waitForReadyRead(50);
            shown += terminal.readAllStandardOutput();
            return shown.contains(text);
        };
        QTRY_VERIFY_WITH_TIMEOUT(shows("Secret of the AccessKey:"), 30'000);
        terminal.write("s3cret-typed\n");
        QTRY_VERIFY_WITH_TIMEOUT(shows("status"), 30'000);
        QTRY_COMPARE(terminal.state(), QProcess::NotRunning);
        shown += terminal.readAllStandardOutput();
        QVERIFY2(shown.contains("status 0"), shown.constData());
        QVERIFY2(!shown.contains("s3cret"), shown.constData());
        QCOMPARE(shown.count("echo "), 2);
        QVERIFY(!shown.contains("-echo "));
        QCOMPARE(profiles().size(), 1);
    }

    void aTerminalIsAsItWasWhenTheQuestionIsBrokenOff()
    {
        QProcess terminal;
        const QString command = u"trap : INT; %1 profile %2; stty -a | grep -o '[-]*echo '; echo end"_s.arg(
            programPath(), addArguments(u"prod"_s).join(u' '));
        m_home->start(terminal, u"none"_s, u"script"_s, {u"-qec"_s, command, u"/dev/null"_s});
        QByteArray shown;
        const auto shows = [&](const QByteArray &text) {
            terminal.waitForReadyRead(50);
            shown += terminal.readAllStandardOutput();
            return shown.contains(text);
        };
        QTRY_VERIFY_WITH_TIMEOUT(shows("Secret of the AccessKey:"), 30'000);
        terminal.write("half\x03");
        QTRY_VERIFY_WITH_TIMEOUT(shows("end"), 30'000);
        QTRY_COMPARE(terminal.state(), QProcess::NotRunning);
        QVERIFY2(shown.contains("echo ") && !shown.contains("-echo "), shown.constData());
        QVERIFY(profiles().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestProfileCommand)
#include "tst_profilecommand.moc"
