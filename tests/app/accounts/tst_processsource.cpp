// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accounts/commandsplit.h"
#include "app/accounts/filesource.h"
#include "app/accounts/processsource.h"
#include "tests/app/accounts/sourceworld.h"

#include <QJsonDocument>

using namespace fabriscope;
using namespace Qt::StringLiterals;

using Kind = CredentialOrigin::Kind;

/// The External mode: real programs.
class TestProcessSource : public QObject {
    Q_OBJECT
private slots:
    void splits_data();
    void splits();
    void prints_data();
    void prints();
    void fails_data();
    void fails();
    void environmentIsNotEnriched();
    void timeLimit();
    void dyingKillsIt();
    void neverForAProfileThatNobodyChose_data();
    void neverForAProfileThatNobodyChose();
};

namespace {

QByteArray configOf(const QString &command)
{
    const QJsonObject profile{{u"name"_s, u"default"_s}, {u"mode"_s, u"External"_s}, {u"process_command"_s, command}};
    return R"({"current":"default","profiles":[)" + QJsonDocument(profile).toJson() + "]}";
}

/// Writes a shell script; the answer is its path.
QString script(const SourceWorld &world, const QByteArray &body)
{
    const QString path = world.write(u"keys.sh"_s, "#!/bin/sh\n" + body + "\n");
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

Fetched fetch(SourceWorld &world, const QString &command)
{
    world.write(u".aliyun/config.json"_s, configOf(command));
    return world.fetch({.kind = Kind::CliProfile, .source = u"default"_s});
}

} // namespace

void TestProcessSource::splits_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("parts"); // empty: refused
    QTest::newRow("blanks") << u"  a  b\tc "_s << QStringList{u"a"_s, u"b"_s, u"c"_s};
    QTest::newRow("double quotes") << uR"("a b" c"d e")"_s << QStringList{u"a b"_s, u"cd e"_s};
    QTest::newRow("single quotes") << uR"(a 'b "c" \d')"_s << QStringList{u"a"_s, uR"(b "c" \d)"_s};
    QTest::newRow("escapes") << uR"(a\ b "c\"d\e")"_s << QStringList{u"a b"_s, uR"(c"d\e)"_s};
    QTest::newRow("empty argument") << u"a '' b"_s << QStringList{u"a"_s, QString(), u"b"_s};
    QTest::newRow("no shell") << u"a $HOME | b; c"_s << QStringList{u"a"_s, u"$HOME"_s, u"|"_s, u"b;"_s, u"c"_s};
    QTest::newRow("open quote") << u"a 'b"_s << QStringList();
    QTest::newRow("nothing") << u"  "_s << QStringList();
    QTest::newRow("empty program") << u"'' a"_s << QStringList();
}

void TestProcessSource::splits()
{
    QFETCH(const QString, command);
    QFETCH(const QStringList, parts);
    const auto split = splitCommand(command);
    QCOMPARE(split.has_value(), !parts.isEmpty());
    if (split)
        QCOMPARE(*split, parts);
}

void TestProcessSource::prints_data()
{
    QTest::addColumn<QByteArray>("printed");
    QTest::addColumn<Credentials>("keys");
    QTest::addColumn<bool>("timed");
    const Credentials plain{u"LTAI"_s, u"s"_s, {}};
    const Credentials temporary{u"STS.1"_s, u"s"_s, u"t"_s};
    QTest::newRow("AK") << QByteArray(R"({"mode":"AK","access_key_id":"LTAI","access_key_secret":"s"})") << plain
                        << false;
    QTest::newRow("no mode") << QByteArray(R"({"access_key_id":"LTAI","access_key_secret":"s"})") << plain << false;
    QTest::newRow("STS") << QByteArray(R"({"mode":"ststoken","access_key_id":"STS.1","access_key_secret":"s",)"
                                       R"("sts_token":"t","expiration":"2030-01-02T03:04:05Z"})")
                         << temporary << true;
}

void TestProcessSource::prints()
{
    QFETCH(const QByteArray, printed);
    QFETCH(const bool, timed);
    SourceWorld world;
    const QString path = script(world, "echo noise >&2\ncat <<'END'\n" + printed + "\nEND");
    const Fetched fetched = fetch(world, path);
    QVERIFY2(fetched.has_value(), fetched ? "" : qPrintable(allOf(fetched.error())));
    QTEST(fetched->credentials, "keys");
    QCOMPARE(fetched->expiresAt.isValid(), timed);
    QCOMPARE(world.again()->credentials, fetched->credentials);
}

void TestProcessSource::fails_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("says");
    const QByteArray secret = mark.toUtf8();
    QTest::newRow("status") << QByteArray("echo " + secret + " >&2; echo " + secret + "; exit 3") << u"status 3"_s;
    QTest::newRow("killed") << QByteArray("kill -9 $$") << u"crashed"_s;
    QTest::newRow("nothing") << QByteArray("true") << u"JSON"_s;
    QTest::newRow("no JSON") << QByteArray("echo " + secret) << u"JSON"_s;
    QTest::newRow("another mode") << QByteArray("echo '{\"mode\":\"RamRoleArn\"}'") << u"RamRoleArn"_s;
    QTest::newRow("no keys") << QByteArray("echo '{\"access_key_secret\":\"" + secret + "\"}'") << u"no keys"_s;
    QTest::newRow("no token") << QByteArray("echo '{\"mode\":\"StsToken\",\"access_key_id\":\"a\","
                                            "\"access_key_secret\":\""
                                            + secret + "\"}'")
                              << u"sts_token"_s;
    QTest::newRow("endless") << QByteArray("exec cat /dev/zero") << u"more than keys"_s;
}

void TestProcessSource::fails()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, says);
    SourceWorld world;
    const Fetched fetched = fetch(world, script(world, body) + u" --token "_s + mark);
    QVERIFY(!fetched.has_value());
    const QString all = allOf(fetched.error());
    QVERIFY2(all.contains(says), qPrintable(all));
    QVERIFY2(!all.contains(mark) && !world.source->description().contains(mark), qPrintable(all));
    const Fetched missing = fetch(world, u"/nonexistent/"_s + u"program "_s + mark);
    QVERIFY(!missing.has_value());
    QVERIFY2(allOf(missing.error()).contains("cannot be started"_L1), qPrintable(allOf(missing.error())));
    QVERIFY(!allOf(missing.error()).contains(mark));
}

void TestProcessSource::environmentIsNotEnriched()
{
    SourceWorld world;
    world.set("PATH", u"/usr/bin:/bin"_s);
    world.set("MINE", u"yes"_s);
    const QString seen = world.home.filePath(u"seen"_s);
    (void)fetch(world, script(world, "env > " + seen.toUtf8()));
    QFile file(seen);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray variables = file.readAll();
    QVERIFY(variables.contains("MINE=yes"));
    QVERIFY2(!variables.contains("ALIBABA"), variables.constData());
}

void TestProcessSource::timeLimit()
{
    SourceWorld world;
    world.surroundings.processMsecs = 200;
    const QString alive = world.home.filePath(u"pid"_s);
    const Fetched fetched = fetch(world, script(world, "sleep 600 &\necho $! > " + alive.toUtf8() + "\nwait"));
    QVERIFY(!fetched.has_value());
    QVERIFY2(allOf(fetched.error()).contains("within"_L1), qPrintable(allOf(fetched.error())));
#ifdef Q_OS_LINUX
    QFile file(alive);
    if (file.open(QIODevice::ReadOnly)) { // what the program itself started is gone too
        const QString child = u"/proc/%1/stat"_s.arg(QString::fromLatin1(file.readAll().trimmed()));
        const auto isGone = [&child] {
            QFile stat(child);
            return !stat.open(QIODevice::ReadOnly) || stat.readAll().contains(") Z ");
        };
        QTRY_VERIFY(isGone());
    }
#endif
}

void TestProcessSource::dyingKillsIt()
{
    SourceWorld world;
    world.write(u".aliyun/config.json"_s, configOf(script(world, "exec sleep 600")));
    world.source = makeSource({.kind = Kind::CliProfile, .source = u"default"_s}, world.surroundings);
    const FetchFuture future = world.source->fetch();
    world.source.reset();
    QVERIFY(future.isFinished());
}

void TestProcessSource::neverForAProfileThatNobodyChose_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("the current one") << int(Kind::CliProfile);
    QTest::newRow("default chain") << int(Kind::DefaultChain);
}

void TestProcessSource::neverForAProfileThatNobodyChose()
{
    QFETCH(const int, kind);
    SourceWorld world;
    world.set("ALIBABA_CLOUD_ECS_METADATA_DISABLED", u"true"_s);
    const QString ran = world.home.filePath(u"ran"_s);
    world.write(u".aliyun/config.json"_s, configOf(script(world, "touch " + ran.toUtf8())));
    const Fetched fetched = world.fetch({.kind = Kind(kind)});
    QVERIFY(!fetched.has_value());
    QVERIFY2(allOf(fetched.error()).contains("nobody chose it"_L1), qPrintable(allOf(fetched.error())));
    (void)readRecipeFile(CredentialRecipe::File::CliConfig, world.surroundings).map(listed);
    QVERIFY(!QFile::exists(ran));
}

QTEST_GUILESS_MAIN(TestProcessSource)
#include "tst_processsource.moc"
