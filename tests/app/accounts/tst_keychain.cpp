// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The keychain against a real Secret Service, gnome-keyring, in sessions of every kind.

#include "app/accounts/keychain/keyringproblem.h"
#include "tests/support/keyringsession.h"

#include <QTest>

using namespace fabriscope;
using namespace fabriscope::testing;
using namespace Qt::StringLiterals;

class TestKeychain : public QObject {
    Q_OBJECT

    std::optional<KeyringHome> m_home;

    /// What the client printed, a line a step; a crash is the last line.
    QStringList run(const QString &kind, const QStringList &steps,
                    const QList<std::pair<QString, QString>> &environment = {}, int patience = 60'000)
    {
        QProcess process;
        m_home->start(process, kind, QCoreApplication::applicationDirPath() + "/keychainclient"_L1,
                      QStringList{QString::number(patience)} + steps, environment);
        constexpr int longest = 120'000;
        if (!process.waitForFinished(longest)) {
            process.terminate();
            process.waitForFinished();
            return {u"did not end"_s};
        }
        QStringList lines = QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
        if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
            lines += u"crashed %1"_s.arg(process.exitCode());
        return lines;
    }

private slots:
    void init() { m_home.emplace(); }

    void whatIsKeptIsThereInAnotherSessionUntilItIsRemoved()
    {
        QCOMPARE(run(u"unlocked"_s, {u"read:a"_s}).value(0).section(u' ', 0, 0), u"missing"_s);
        QCOMPARE(run(u"unlocked"_s, {u"write:a:s3cr\u00e9t \"\u5bc6:pass"_s, u"write:b:other"_s}),
                 QStringList({u"ok"_s, u"ok"_s}));
        QCOMPARE(run(u"unlocked"_s, {u"known-read:a"_s, u"read:b"_s}),
                 QStringList({u"ok s3cr\u00e9t \"\u5bc6 pass"_s, u"ok other"_s}));
        QCOMPARE(run(u"unlocked"_s, {u"known-write:a:new"_s, u"read:a"_s, u"remove:a"_s, u"remove:a"_s}),
                 QStringList({u"ok"_s, u"ok new"_s, u"ok"_s, u"ok"_s}));
        const QStringList gone = run(u"unlocked"_s, {u"known-read:a"_s, u"read:b"_s});
        QVERIFY2(gone.value(0).startsWith("missing The keyring no longer holds"_L1), qPrintable(gone.join(u'\n')));
        QCOMPARE(gone.value(1), u"ok other"_s);
    }

    void aLockedKeyringIsNamedAndNothingInItIsTouched()
    {
        QCOMPARE(run(u"unlocked"_s, {u"write:a:s3cret"_s}), QStringList{u"ok"_s});
        const QStringList lines = run(u"locked"_s,
                                      {u"known-read:a"_s, u"read:a"_s, u"known-write:a:new"_s, u"write:a:new"_s,
                                       u"remove:a"_s, u"write:fresh:x"_s, u"read:fresh"_s});
        QCOMPARE(lines.size(), 7);
        for (const QString &line : lines)
            QVERIFY2(line.startsWith("locked The keyring is locked"_L1), qPrintable(lines.join(u'\n')));
        QCOMPARE(run(u"unlocked"_s, {u"read:a"_s}), QStringList{u"ok s3cret"_s});
    }

    void whereThereIsNoKeyringYetNothingIsKept()
    {
        const QStringList lines =
            run(u"locked"_s, {u"read:a"_s, u"write:a:x"_s, u"known-read:a"_s, u"known-write:a:x"_s});
        QVERIFY2(lines.value(0).startsWith("missing"_L1), qPrintable(lines.join(u'\n')));
        QVERIFY2(lines.value(1).startsWith("locked There is no keyring yet"_L1), qPrintable(lines.join(u'\n')));
        QVERIFY2(lines.value(2).startsWith("locked"_L1), qPrintable(lines.join(u'\n')));
        QVERIFY2(lines.value(3).startsWith("locked"_L1), qPrintable(lines.join(u'\n')));
    }

    void withoutABusItSaysSo()
    {
        for (const QString &line : run(u"none"_s, {u"read:a"_s, u"known-read:a"_s, u"write:a:x"_s, u"remove:a"_s}))
            QVERIFY2(line.startsWith("no-service"_L1) && line.contains("session bus"_L1), qPrintable(line));
    }

    void aKeyringThatComesLateIsFoundByTheNextTry()
    {
        const QStringList lines =
            run(u"absent"_s, {u"read:a"_s, u"write:a:x"_s, u"start-keyring"_s, u"write:a:x"_s, u"read:a"_s});
        QCOMPARE(lines.size(), 4);
        QVERIFY2(lines.at(0).startsWith("no-service There is no keyring"_L1), qPrintable(lines.join(u'\n')));
        QVERIFY2(lines.at(1).startsWith("no-service"_L1), qPrintable(lines.join(u'\n')));
        QCOMPARE(lines.mid(2), QStringList({u"ok"_s, u"ok x"_s}));
    }

    void aQuestionThatNobodyAnswersIsSlowAndQuittingIsSafe()
    {
        QCOMPARE(run(u"unlocked"_s, {u"write:a:s3cret"_s}), QStringList{u"ok"_s});
        const auto prompter = u"serve:org.gnome.keyring.SystemPrompter:/"_s;
        for (const QString &step : {u"known-read:a"_s, u"known-write:a:new"_s, u"remove:a"_s, u"write:b:x"_s}) {
            const QStringList lines = run(u"locked"_s, {prompter, step}, {}, 3'000);
            QCOMPARE(lines.size(), 2);
            QCOMPARE(lines.at(0), u"serves 1"_s);
            QVERIFY2(lines.at(1).startsWith("slow The keyring has not answered"_L1), qPrintable(lines.join(u'\n')));
        }
        QCOMPARE(run(u"unlocked"_s, {u"read:a"_s}), QStringList{u"ok s3cret"_s});
    }

    void aServiceThatNeverAnswersIsSlow()
    {
        const QStringList lines = run(u"absent"_s, {u"serve:org.freedesktop.secrets:/"_s, u"read:a"_s}, {}, 1'000);
        QCOMPARE(lines.value(0), u"serves 1"_s);
        QVERIFY2(lines.value(1).startsWith("slow"_L1), qPrintable(lines.join(u'\n')));
        QCOMPARE(lines.size(), 2);
    }

    void whatAnotherProgramKeptIsLeftAlone()
    {
        const QStringList lines = run(
            u"unlocked"_s,
            {u"raw:a:{\"version\":2,\"x\":1}"_s, u"read:a"_s, u"write:a:new"_s, u"known-write:a:new"_s, u"read:a"_s});
        QCOMPARE(lines.size(), 4);
        for (const QString &line : lines)
            QVERIFY2(line.startsWith("failed The keyring's entry"_L1), qPrintable(lines.join(u'\n')));
        QCOMPARE(run(u"unlocked"_s, {u"remove:a"_s, u"write:a:new"_s, u"read:a"_s}),
                 QStringList({u"ok"_s, u"ok"_s, u"ok new"_s}));
    }

    void withoutGlibsLoopItDoesNotWaitForEver()
    {
        const QStringList lines = run(u"unlocked"_s, {u"read:a"_s}, {{u"QT_NO_GLIB"_s, u"1"_s}});
        QVERIFY2(lines.value(0).contains("QT_NO_GLIB"_L1), qPrintable(lines.join(u'\n')));
    }

    void theTextInAKeychainIsPlainAndNeverEmpty_data()
    {
        QTest::addColumn<QString>("secret");
        QTest::newRow("nothing") << QString();
        QTest::newRow("ASCII") << u"s3cret"_s;
        QTest::newRow("breaks and quotes") << u"a\nb\r\"c\\d\u0000e\u007f"_s;
        QTest::newRow("far away") << u"\u5bc6\u94a5 \U0001F511 \u00e9"_s;
        QTest::newRow("long") << QString(4000, u'\u00e9');
    }
    void theTextInAKeychainIsPlainAndNeverEmpty()
    {
        QFETCH(const QString, secret);
        const ProfileSecrets secrets{secret, secret + u'2', secret};
        const QString text = keychainText(secrets, {{u"later"_s, 7}});
        QVERIFY(!text.isEmpty());
        QVERIFY(std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c < u'\x7f'; }));
        const auto object = keychainObject(text);
        QVERIFY(object);
        QCOMPARE(secretsIn(*object), secrets);
        QCOMPARE(object->value(u"later"_s).toInt(), 7);
    }

    void errorsAndWhatTheKeyringSaysMakeAnOutcome_data();
    void errorsAndWhatTheKeyringSaysMakeAnOutcome();
};

void TestKeychain::errorsAndWhatTheKeyringSaysMakeAnOutcome_data()
{
    using Collection = KeyringState::Collection;
    using Entry = KeyringState::Entry;
    using Service = KeyringState::Service;
    QTest::addColumn<QKeychain::Error>("error");
    QTest::addColumn<KeyringState>("state");
    QTest::addColumn<bool>("isKnown");
    QTest::addColumn<SecretOutcome>("outcome");
    const KeyringState open{Service::Present, Collection::Unlocked, Entry::Absent, {}};
    const KeyringState locked{Service::Present, Collection::Locked, Entry::Locked, {}};
    const KeyringState hidden{Service::Present, Collection::None, Entry::Absent, {}};
    const KeyringState refused{Service::Refused, Collection::Unknown, Entry::Unknown, {}};
    const KeyringState gone{Service::Absent, Collection::Unknown, Entry::Unknown, {}};
    QTest::newRow("not found, first run") << QKeychain::EntryNotFound << open << false << SecretOutcome::Missing;
    QTest::newRow("not found, deleted") << QKeychain::EntryNotFound << open << true << SecretOutcome::Missing;
    QTest::newRow("not found, locked") << QKeychain::EntryNotFound << locked << false << SecretOutcome::Locked;
    QTest::newRow("not found, hidden") << QKeychain::EntryNotFound << hidden << true << SecretOutcome::Locked;
    QTest::newRow("not found, nothing told")
        << QKeychain::EntryNotFound << KeyringState() << true << SecretOutcome::Locked;
    QTest::newRow("denied") << QKeychain::AccessDenied << open << true << SecretOutcome::Denied;
    QTest::newRow("denied as locked") << QKeychain::AccessDenied << locked << true << SecretOutcome::Locked;
    QTest::newRow("denied by the user") << QKeychain::AccessDeniedByUser << locked << true << SecretOutcome::Denied;
    QTest::newRow("a sandbox") << QKeychain::OtherError << refused << true << SecretOutcome::Denied;
    QTest::newRow("went away") << QKeychain::OtherError << gone << true << SecretOutcome::NoService;
    QTest::newRow("no backend") << QKeychain::NoBackendAvailable << KeyringState() << false << SecretOutcome::NoService;
    QTest::newRow("no collection") << QKeychain::OtherError << hidden << false << SecretOutcome::Locked;
    QTest::newRow("anything") << QKeychain::OtherError << open << false << SecretOutcome::Failed;
}

void TestKeychain::errorsAndWhatTheKeyringSaysMakeAnOutcome()
{
    QFETCH(const QKeychain::Error, error);
    QFETCH(const KeyringState, state);
    QFETCH(const bool, isKnown);
    const SecretOutcome outcome = outcomeOf(error, state, isKnown);
    QTEST(outcome, "outcome");
    const SecretAnswer answer = keyringAnswer(outcome, {u"id"_s, u"prod"_s, isKnown}, state);
    QVERIFY(!answer.problem.happened.isEmpty() && !answer.problem.remedy.isEmpty());
    QCOMPARE(answer.problem.kind, Problem::Kind::Credentials);
}

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
