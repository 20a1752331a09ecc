// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demoservice.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace fabriscope;
using namespace Qt::StringLiterals;

namespace {

/// What a program wrote and how it ended.
struct Ended {
    int status = -1;
    QString out;
    QString err;
};

} // namespace

/// The commands with profiles: of our own, of the aliyun command line, and the one that the environment names.
class TestProfileConnection : public QObject {
    Q_OBJECT
private slots:
    void init();
    void aProfileOfTheCommandLineIsUsed_data();
    void aProfileOfTheCommandLineIsUsed();
    void oneOfOurOwnGoesFirst();
    void theEnvironmentNamesOne();
    void whatIsNotThereIsNamed();
    void aDamagedConfigIsSaid();

private:
    Ended run(const QStringList &arguments, const QStringList &variables = {});
    void writeConfig(const QByteArray &bytes);
    [[nodiscard]] QJsonObject accessKey(const QString &name) const;

    std::unique_ptr<DemoService> m_service;
    std::unique_ptr<QTemporaryDir> m_home;
};

void TestProfileConnection::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    auto started = DemoService::start({.tests = 30, .hosts = 8});
    QVERIFY(started);
    m_service = std::move(*started);
}

Ended TestProfileConnection::run(const QStringList &arguments, const QStringList &variables)
{
    QProcess program;
    QProcessEnvironment environment;
    for (const QString &kept : {u"PATH"_s, u"LANG"_s, u"ASAN_OPTIONS"_s, u"UBSAN_OPTIONS"_s}) {
        if (qEnvironmentVariableIsSet(kept.toLatin1()))
            environment.insert(kept, qEnvironmentVariable(kept.toLatin1()));
    }
    environment.insert(u"HOME"_s, m_home->path());
    for (const QString &variable : variables)
        environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    program.setProcessEnvironment(environment);
    program.start(qEnvironmentVariable("FABRISCOPE_PROGRAM"), arguments);
    if (!program.waitForFinished(60'000))
        return {};
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
            QString::fromUtf8(program.readAllStandardError())};
}

void TestProfileConnection::writeConfig(const QByteArray &bytes)
{
    QVERIFY(QDir(m_home->path()).mkpath(u".aliyun"_s));
    QFile file(m_home->filePath(u".aliyun/config.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

QJsonObject TestProfileConnection::accessKey(const QString &name) const
{
    const DemoAddress address = m_service->address();
    return {{u"name"_s, name},
            {u"mode"_s, u"AK"_s},
            {u"access_key_id"_s, address.credentials.accessKeyId},
            {u"access_key_secret"_s, address.credentials.accessKeySecret},
            {u"region_id"_s, u"cn-beijing"_s}};
}

void TestProfileConnection::aProfileOfTheCommandLineIsUsed_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("by its name") << u"ops"_s;
    QTest::newRow("as one of the command line") << u"cli:ops"_s;
}

void TestProfileConnection::aProfileOfTheCommandLineIsUsed()
{
    QFETCH(QString, name);
    writeConfig(QJsonDocument(QJsonObject{{u"current"_s, u"other"_s}, {u"profiles"_s, QJsonArray{accessKey(u"ops"_s)}}})
                    .toJson());
    const QString url = m_service->address().endpoint.url.toString();
    const Ended ended = run({u"list"_s, u"--profile"_s, name, u"--endpoint"_s, url, u"--format"_s, u"json"_s});
    QVERIFY2(ended.status == 0, qPrintable(ended.err));
    const QJsonObject listed = QJsonDocument::fromJson(ended.out.toUtf8()).object();
    QCOMPARE(listed.value(u"NetTestResults"_s).toArray().size(), 30);
}

void TestProfileConnection::oneOfOurOwnGoesFirst()
{
    const DemoAddress address = m_service->address();
    QJsonObject wrong = accessKey(u"ops"_s);
    wrong.insert(u"access_key_id"_s, u"LTAIwrong"_s);
    writeConfig(QJsonDocument(QJsonObject{{u"profiles"_s, QJsonArray{wrong}}}).toJson());
    const Ended added = run({u"profile"_s, u"add"_s, u"Ops"_s, u"--region"_s, u"cn-beijing"_s, u"--endpoint"_s,
                             address.endpoint.url.toString(), u"--environment"_s});
    QVERIFY2(added.status == 0, qPrintable(added.err));
    const QStringList keys{u"ALIBABA_CLOUD_ACCESS_KEY_ID="_s + address.credentials.accessKeyId,
                           u"ALIBABA_CLOUD_ACCESS_KEY_SECRET="_s + address.credentials.accessKeySecret};
    const Ended ours = run({u"list"_s, u"--profile"_s, u"ops"_s}, keys);
    QVERIFY2(ours.status == 0, qPrintable(ours.err));
    const Ended theirs =
        run({u"list"_s, u"--profile"_s, u"cli:ops"_s, u"--endpoint"_s, address.endpoint.url.toString()}, keys);
    QCOMPARE(theirs.status, 3);
    QVERIFY2(theirs.err.contains(u"LTAI"_s), qPrintable(theirs.err));
}

void TestProfileConnection::theEnvironmentNamesOne()
{
    writeConfig(QJsonDocument(QJsonObject{{u"profiles"_s, QJsonArray{accessKey(u"ops"_s)}}}).toJson());
    const Ended ended = run({u"list"_s, u"--endpoint"_s, m_service->address().endpoint.url.toString()},
                            {u"ALIBABA_CLOUD_PROFILE=ops"_s});
    QVERIFY2(ended.status == 0, qPrintable(ended.err));
}

void TestProfileConnection::whatIsNotThereIsNamed()
{
    const Ended ended = run({u"list"_s, u"--profile"_s, u"nobody"_s});
    QCOMPARE(ended.status, 2);
    QVERIFY2(ended.err.contains(u"nobody"_s), qPrintable(ended.err));
}

void TestProfileConnection::aDamagedConfigIsSaid()
{
    writeConfig("{\"profiles\": [{\"name\": \"ops\", \"access_key_secret\": \"VerySecret");
    const Ended ended = run({u"list"_s, u"--profile"_s, u"ops"_s});
    QCOMPARE(ended.status, 4);
    QVERIFY2(!ended.err.contains(u"VerySecret"_s), qPrintable(ended.err));
}

QTEST_GUILESS_MAIN(TestProfileConnection)
#include "tst_profileconnection.moc"
