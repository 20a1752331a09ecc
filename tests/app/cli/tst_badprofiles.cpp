// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files of profiles that are damaged, newer, odd or ambiguous, ours and those of the aliyun command line, as the
// commands meet them: each is said in a sentence with a way out, and not a byte of them is lost.

#include "tests/app/accounts/madeprofiles.h"
#include "tests/support/program.h"

#include <QDir>
#include <QTemporaryDir>

using namespace fabriscope::testing;
using namespace Qt::StringLiterals;

namespace {

const QString ours = u".config/fabriscope/profiles.json"_s;
const QString theirs = u".aliyun/config.json"_s;

QByteArray profileEntry(const QByteArray &id, const QByteArray &name, const QByteArray &kind = "environment")
{
    return R"({"id": ")" + id + R"(", "name": ")" + name + R"(", "region": "cn-beijing", "credentials": {"kind": ")"
        + kind + R"("}})";
}

QByteArray fileWith(const QByteArrayList &entries, int version = 1)
{
    return R"({"version": )" + QByteArray::number(version) + R"(, "profiles": [)" + entries.join(',') + "]}";
}

QByteArray configWith(const QByteArray &profile)
{
    return R"({"current": "ops", "profiles": [)" + profile + "]}";
}

} // namespace

class TestBadProfiles : public QObject {
    Q_OBJECT

    std::optional<QTemporaryDir> m_home;

    [[nodiscard]] ProgramRun run(const QStringList &arguments) const
    {
        return runProgram(arguments, {{u"HOME"_s, m_home->path()}});
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_home->filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        writeContent(path, bytes);
    }
    [[nodiscard]] QByteArray content(const QString &name) const { return contentOf(m_home->filePath(name)); }
    static QStringList addArguments()
    {
        return {u"profile"_s, u"add"_s, u"new"_s, u"--region"_s, u"cn-beijing"_s, u"--environment"_s};
    }

private slots:
    void init() { m_home.emplace(); }

    void isSaidAndLeftAsItIs_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("mentions");
        const QByteArray newer = fileWith({profileEntry("1", "ops")}, 2);
        const QStringList list{u"profile"_s, u"list"_s};
        const QStringList use{u"list"_s, u"--profile"_s, u"ops"_s};
        const QStringList useTheirs{u"list"_s, u"--profile"_s, u"cli:ops"_s};
        QTest::newRow("newer, listed") << ours << newer << list << 4 << u"newer Fabriscope"_s;
        QTest::newRow("newer, used") << ours << newer << use << 4 << u"newer Fabriscope"_s;
        QTest::newRow("newer, added to") << ours << newer << addArguments() << 4 << u"newer Fabriscope"_s;
        QTest::newRow("newer, removed from")
            << ours << newer << QStringList{u"profile"_s, u"remove"_s, u"ops"_s} << 4 << u"newer Fabriscope"_s;
        QTest::newRow("damaged, listed") << ours << newer.left(50) << list << 4 << u"damaged"_s;
        QTest::newRow("damaged, used") << ours << newer.left(50) << use << 4 << u"damaged"_s;
        const QByteArray twice = fileWith({profileEntry("1", "Ops"), profileEntry("2", "OPS")});
        QTest::newRow("two of one name, used") << ours << twice << use << 2 << u"several profiles"_s;
        QTest::newRow("two of one name, removed")
            << ours << twice << QStringList{u"profile"_s, u"remove"_s, u"ops"_s} << 2 << u"several profiles"_s;
        const QByteArray odd = fileWith({profileEntry("1", "fine"), profileEntry("2", "ops", "quantum")});
        QTest::newRow("an unknown kind, listed") << ours << odd << list << 0 << u"1 profile in"_s;
        QTest::newRow("an unknown kind, used") << ours << odd << use << 4 << u"1 profile in"_s;
        const QByteArray key = R"({"name": "ops", "mode": "AK", "region_id": "cn-beijing", "access_key_id": "LTAI",
            "access_key_secret": "hun\nter2"})";
        QTest::newRow("a key with a line break") << theirs << configWith(key) << useTheirs << 3 << u"line break"_s;
        QTest::newRow("an unknown mode") << theirs << configWith(QByteArray(key).replace("\"AK\"", "\"Quantum\""))
                                         << useTheirs << 3 << u"Quantum"_s;
        QTest::newRow("a damaged config")
            << theirs << configWith(key).left(60) << useTheirs << 4 << u"aliyun CLI is damaged in line"_s;
    }
    void isSaidAndLeftAsItIs()
    {
        QFETCH(const QString, file);
        QFETCH(const QByteArray, bytes);
        QFETCH(const QStringList, command);
        QFETCH(const QString, mentions);
        write(file, bytes);
        const ProgramRun said = run(command);
        QVERIFY2(said.err.contains(mentions), qPrintable(said.err));
        QTEST(said.exitStatus, "status");
        QVERIFY2(said.err.contains(": "_L1) && said.err.count(u'\n') == 1, qPrintable(said.err));
        QVERIFY(!said.err.contains("hun"_L1));
        QCOMPARE(content(file), bytes);
        QCOMPARE(QFileInfo(m_home->filePath(file)).dir().entryList({u"*damaged*"_s}), QStringList());
    }

    void aDamagedFileIsKeptBesideTheNewOne()
    {
        const QByteArray bytes = fileWith({profileEntry("1", "ops")}).chopped(5);
        write(ours, bytes);
        const ProgramRun added = run(addArguments());
        QVERIFY2(added.exitStatus == 0, qPrintable(added.err));
        const QDir folder = QFileInfo(m_home->filePath(ours)).dir();
        const QStringList aside = folder.entryList({u"profiles.json.damaged-*"_s});
        QCOMPARE(aside.size(), 1);
        QCOMPARE(contentOf(folder.filePath(aside.first())), bytes);
        QVERIFY2(added.err.contains(aside.first()), qPrintable(added.err));
    }

    void whatIsNotUnderstoodOutlivesAChange()
    {
        const QByteArray odd = profileEntry("2", "ops", "quantum");
        write(ours, fileWith({profileEntry("1", "fine"), odd}));
        QCOMPARE(run(addArguments()).exitStatus, 0);
        QVERIFY2(content(ours).contains("quantum") && content(ours).contains("\"new\""), content(ours).constData());
        QCOMPARE(run({u"profile"_s, u"remove"_s, u"fine"_s}).exitStatus, 0);
        QVERIFY(content(ours).contains("quantum"));
    }

    void ofTwoOfOneNameTheIdTells()
    {
        write(ours, fileWith({profileEntry("id-1", "Ops"), profileEntry("id-2", "OPS")}));
        QVERIFY(run({u"profile"_s, u"show"_s, u"id-2"_s}).out.contains("OPS"));
        QCOMPARE(run({u"profile"_s, u"remove"_s, u"id-1"_s}).exitStatus, 0);
        QVERIFY(content(ours).contains("id-2") && !content(ours).contains("id-1"));
    }

    void aFolderThatMayNotBeWritten()
    {
        write(ours, fileWith({profileEntry("1", "ops")}));
        const QString folder = QFileInfo(m_home->filePath(ours)).path();
        QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
        if (QFileInfo(folder).isWritable())
            QSKIP("whoever runs this may write everywhere");
        for (const QStringList &command : {addArguments(), {u"profile"_s, u"remove"_s, u"ops"_s}}) {
            const ProgramRun refused = run(command);
            QCOMPARE(refused.exitStatus, 4);
            QVERIFY2(refused.err.contains("profiles.json"_L1), qPrintable(refused.err));
        }
        QVERIFY(run({u"profile"_s, u"list"_s}).out.contains("ops"));
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
};

QTEST_GUILESS_MAIN(TestBadProfiles)
#include "tst_badprofiles.moc"
