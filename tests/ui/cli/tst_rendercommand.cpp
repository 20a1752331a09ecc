// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `fabriscope render` as its users run it.

#include "tests/support/program.h"

#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace fabriscope::testing;
using namespace Qt::StringLiterals;

class TestRenderCommand : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void drawsEveryView_data();
    void drawsEveryView();
    void twiceTheSame_data();
    void twiceTheSame();
    void takesSizeThemeAndScale();
    void namesTheMetricsThereAre();
    void wrongUsage_data();
    void wrongUsage();
    void unknownTest();
    void folderThatIsNotThere();

private:
    ProgramRun run(const QStringList &more) const
    {
        return runProgram(QStringList{u"render"_s} + more, m_server.environment());
    }
    [[nodiscard]] QByteArray drawn(const QString &view, const QString &name, const QStringList &more = {}) const;

    DemoServerProcess m_server{{u"--tests"_s, u"80"_s, u"--now"_s, u"2026-01-20T00:00:00Z"_s}};
    QTemporaryDir m_folder;
    QString m_testId;
};

void TestRenderCommand::initTestCase()
{
    const ProgramRun list =
        runProgram({u"list"_s, u"--type"_s, u"delay"_s, u"--format"_s, u"json"_s}, m_server.environment());
    const QJsonArray tests = QJsonDocument::fromJson(list.out).object().value("NetTestResults"_L1).toArray();
    for (const QJsonValue &test : tests) {
        if (test["Status"_L1] == "Finished"_L1 && test["DelayTest"_L1]["Hosts"_L1].toArray().size() > 2)
            m_testId = test["TestId"_L1].toString();
    }
    QVERIFY2(!m_testId.isEmpty(), qPrintable(list.err));
}

QByteArray TestRenderCommand::drawn(const QString &view, const QString &name, const QStringList &more) const
{
    const QString path = m_folder.filePath(name);
    const ProgramRun done = run(QStringList{m_testId, u"--view"_s, view, u"--out"_s, path} + more);
    QFile file(path);
    if (done.exitStatus != 0 || !file.open(QIODevice::ReadOnly)) {
        qWarning("%s", qPrintable(done.err));
        return {};
    }
    return file.readAll();
}

void TestRenderCommand::drawsEveryView_data()
{
    QTest::addColumn<QString>("view");
    for (const QString &view : {u"matrix"_s, u"topology"_s, u"overview"_s})
        QTest::newRow(qPrintable(view)) << view;
}

void TestRenderCommand::drawsEveryView()
{
    QFETCH(QString, view);
    const QImage image = QImage::fromData(drawn(view, u"a.png"_s));
    QVERIFY(image.width() > 300 && image.height() > 200);
    QCOMPARE(image.pixelColor(0, 0).alpha(), 255);
    QVERIFY(image.pixelColor(0, 0).lightness() > 200); // light unless told otherwise
    const QByteArray svg = drawn(view, u"a.svg"_s);
    QVERIFY(svg.contains("<svg") && svg.contains("<text"));
    QVERIFY(drawn(view, u"a.pdf"_s).startsWith("%PDF"));
}

void TestRenderCommand::twiceTheSame_data()
{
    drawsEveryView_data();
}

void TestRenderCommand::twiceTheSame()
{
    QFETCH(QString, view);
    // Of the archive alone the time of the data stays the same too.
    const QString archive = m_folder.filePath(u"kept.sqlite"_s);
    const QString list = m_folder.filePath(u"tests.json"_s);
    QVERIFY(runProgram({u"list"_s, u"--format"_s, u"json"_s, u"--output"_s, list}, m_server.environment()).exitStatus
            == 0);
    QVERIFY(runProgram({u"import"_s, list, u"--archive"_s, archive}, m_server.environment()).exitStatus == 0);
    for (const QString &suffix : {u"png"_s, u"svg"_s}) {
        const QByteArray once = drawn(view, u"once."_s + suffix, {u"--archive"_s, archive});
        QVERIFY(!once.isEmpty());
        QVERIFY(once == drawn(view, u"twice."_s + suffix, {u"--archive"_s, archive}));
    }
}

void TestRenderCommand::takesSizeThemeAndScale()
{
    const QImage image = QImage::fromData(
        drawn(u"matrix"_s, u"b.png"_s, {u"--size"_s, u"800x600"_s, u"--theme"_s, u"dark"_s, u"--scale"_s, u"2"_s}));
    QCOMPARE(image.size(), QSize(1600, 1200));
    QVERIFY(image.pixelColor(0, 0).lightness() < 60);
    const QImage print = QImage::fromData(drawn(u"matrix"_s, u"c.png"_s, {u"--theme"_s, u"print"_s}));
    QCOMPARE(print.pixelColor(0, 0), QColor(Qt::white));
}

void TestRenderCommand::namesTheMetricsThereAre()
{
    const ProgramRun done = run({m_testId, u"--view"_s, u"matrix"_s, u"--metric"_s, u"speed of light"_s, u"--out"_s,
                                 m_folder.filePath(u"d.png"_s)});
    QCOMPARE(done.exitStatus, 2);
    QVERIFY2(done.err.contains("speed of light"_L1) && done.err.contains("latency"_L1), qPrintable(done.err));
    QVERIFY(!QFile::exists(m_folder.filePath(u"d.png"_s)));
}

void TestRenderCommand::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no view") << QStringList{u"x"_s, u"--out"_s, u"a.png"_s};
    QTest::newRow("unknown view") << QStringList{u"x"_s, u"--view"_s, u"pie"_s, u"--out"_s, u"a.png"_s};
    QTest::newRow("no file") << QStringList{u"x"_s, u"--view"_s, u"matrix"_s};
    QTest::newRow("unknown suffix") << QStringList{u"x"_s, u"--view"_s, u"matrix"_s, u"--out"_s, u"a.gif"_s};
    QTest::newRow("no test") << QStringList{u"--view"_s, u"matrix"_s, u"--out"_s, u"a.png"_s};
    QTest::newRow("two tests") << QStringList{u"x"_s, u"y"_s, u"--view"_s, u"matrix"_s, u"--out"_s, u"a.png"_s};
    QTest::newRow("unknown theme") << QStringList{u"x"_s,     u"--view"_s,  u"matrix"_s, u"--out"_s,
                                                  u"a.png"_s, u"--theme"_s, u"pink"_s};
    QTest::newRow("absurd size") << QStringList{u"x"_s,     u"--view"_s, u"matrix"_s,     u"--out"_s,
                                                u"a.png"_s, u"--size"_s, u"1x999999999"_s};
}

void TestRenderCommand::wrongUsage()
{
    QFETCH(QStringList, arguments);
    const ProgramRun done = run(arguments);
    QCOMPARE(done.exitStatus, 2);
    QVERIFY(done.out.isEmpty());
    QCOMPARE(done.err.count(u'\n'), 1);
}

void TestRenderCommand::unknownTest()
{
    const ProgramRun done = run({u"nobody"_s, u"--view"_s, u"matrix"_s, u"--out"_s, m_folder.filePath(u"e.png"_s)});
    QCOMPARE(done.exitStatus, 1);
}

void TestRenderCommand::folderThatIsNotThere()
{
    const ProgramRun done = run({m_testId, u"--view"_s, u"matrix"_s, u"--out"_s, m_folder.filePath(u"none/e.png"_s)});
    QCOMPARE(done.exitStatus, 4);
}

QTEST_GUILESS_MAIN(TestRenderCommand)
#include "tst_rendercommand.moc"
