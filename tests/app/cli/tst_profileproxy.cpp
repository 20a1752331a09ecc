// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A profile behind a proxy that wants a password: kept in a real keyring, handed over by every command, and no request
// goes past the proxy.

#include "tests/support/leakworld.h"
#include "tests/support/proxystand.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace fabriscope;
using namespace fabriscope::testing;
using namespace Qt::StringLiterals;

namespace {

QByteArray serviceAnswer(const QByteArray &, const RawRequest &request)
{
    if (request.header("x-acs-action") == "ListNetTestResults")
        return httpAnswer(R"({"RequestId":"R","NetTestResults":[{"TestId":"a","Status":"Finished"}]})");
    return httpAnswer(R"({"RequestId":"R","TestId":"a","Status":"Finished","NetTestType":"DelayTest"})");
}

} // namespace

class TestProfileProxy : public QObject {
    Q_OBJECT

    std::unique_ptr<LeakWorld> m_world;
    std::unique_ptr<RawServer> m_direct; ///< where the service would be
    std::unique_ptr<ProxyStand> m_proxy;

    LeakRun add(const QString &name, const QStringList &credentials, const QByteArray &input)
    {
        return m_world->run(QStringList{u"profile"_s, u"add"_s, name, u"--region"_s, u"cn-test"_s, u"--endpoint"_s,
                                        u"http://127.0.0.1:%1"_s.arg(m_direct->port()), u"--proxy"_s,
                                        u"http://me@127.0.0.1:%1"_s.arg(m_proxy->serverPort())}
                                + credentials,
                            input);
    }

private slots:
    void init()
    {
        m_world = std::make_unique<LeakWorld>();
        m_world->keyring = u"unlocked"_s;
        m_direct = std::make_unique<RawServer>();
        m_proxy = std::make_unique<ProxyStand>("me:pass word", serviceAnswer);
    }

    void everyCommandGoesThroughIt_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QString>("says");
        QTest::newRow("list") << QStringList{u"list"_s, u"--format"_s, u"json"_s} << u"\"TestId\":\"a\""_s;
        QTest::newRow("show") << QStringList{u"show"_s, u"a"_s} << u"DelayTest"_s;
        QTest::newRow("doctor") << QStringList{u"doctor"_s} << u"with a user name and a password"_s;
        QTest::newRow("window") << QStringList{u"--screenshot"_s, u"w.png"_s} << QString();
    }
    void everyCommandGoesThroughIt()
    {
        QFETCH(const QStringList, command);
        QFETCH(const QString, says);
        const LeakRun added = add(u"ops"_s, {u"--access-key-id"_s, u"LTAI5tExampleKey"_s}, "s3cret\npass word\n");
        QVERIFY2(added.status == 0, qPrintable(added.err.right(2000)));
        const LeakRun run = m_world->run(command + QStringList{u"--profile"_s, u"ops"_s});
        QVERIFY2(run.status == 0, qPrintable(run.err.right(2000)));
        QVERIFY2(QString::fromUtf8(run.out).contains(says), run.out.constData());
        QVERIFY(!m_proxy->passed().isEmpty());
        for (const QByteArray &line : m_proxy->passed())
            QCOMPARE(line, "POST http://127.0.0.1:" + QByteArray::number(m_direct->port()) + "/ HTTP/1.1");
        QCOMPARE(m_proxy->refused(), 0);
        QCOMPARE(m_direct->connections(), 0);
    }

    void alsoWithKeysFromElsewhere()
    {
        QCOMPARE(add(u"env"_s, {u"--environment"_s}, "pass word\n").status, 0);
        m_world->variables = {{u"ALIBABA_CLOUD_ACCESS_KEY_ID"_s, u"LTAI5tExampleKey"_s},
                              {u"ALIBABA_CLOUD_ACCESS_KEY_SECRET"_s, u"s3cret"_s}};
        const LeakRun run = m_world->run({u"list"_s, u"--profile"_s, u"env"_s});
        QVERIFY2(run.status == 0, qPrintable(run.err.right(2000)));
        QCOMPARE(m_proxy->passed().size(), 1);
        QCOMPARE(m_direct->connections(), 0);
    }

    void withoutThePasswordNothingGoesOut_data()
    {
        QTest::addColumn<QString>("keyring");
        for (const QString &keyring : {u"locked"_s, u"none"_s, u"absent"_s})
            QTest::newRow(qPrintable(keyring)) << keyring;
    }
    void withoutThePasswordNothingGoesOut()
    {
        QFETCH(const QString, keyring);
        QCOMPARE(add(u"env"_s, {u"--environment"_s}, "pass word\n").status, 0);
        m_world->variables = {{u"ALIBABA_CLOUD_ACCESS_KEY_ID"_s, u"LTAI5tExampleKey"_s},
                              {u"ALIBABA_CLOUD_ACCESS_KEY_SECRET"_s, u"s3cret"_s}};
        m_world->keyring = keyring;
        const LeakRun listed = m_world->run({u"list"_s, u"--profile"_s, u"env"_s});
        QCOMPARE(listed.status, 3);
        QVERIFY2(listed.err.contains("keyring"_L1) || listed.err.contains("session bus"_L1),
                 qPrintable(listed.err.right(2000)));
        const LeakRun checked = m_world->run({u"doctor"_s, u"--profile"_s, u"env"_s});
        QVERIFY2(checked.out.contains("[FAIL]  Proxy"), checked.out.constData());
        QCOMPARE(m_proxy->passed().size() + m_proxy->refused() + m_direct->connections(), 0);
    }

    void oneThatIsGivenGoesFirst()
    {
        QCOMPARE(add(u"ops"_s, {u"--access-key-id"_s, u"LTAI5tExampleKey"_s}, "s3cret\npass word\n").status, 0);
        const ProxyStand other({}, serviceAnswer);
        const LeakRun run = m_world->run(
            {u"list"_s, u"--profile"_s, u"ops"_s, u"--proxy"_s, u"http://127.0.0.1:%1"_s.arg(other.serverPort())});
        QVERIFY2(run.status == 0, qPrintable(run.err.right(2000)));
        QCOMPARE(other.passed().size(), 1);
        QCOMPARE(m_proxy->passed().size() + m_proxy->refused() + m_direct->connections(), 0);
    }
};

QTEST_GUILESS_MAIN(TestProfileProxy)
#include "tst_profileproxy.moc"
