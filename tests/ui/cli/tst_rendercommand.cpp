// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// `fabriscope render` as its users run it.

#include "app/measure/correctionstore.h"
#include "app/measure/measuredresults.h"
#include "tests/support/program.h"

#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace fabriscope::testing;
using namespace Qt::StringLiterals;

namespace {

/// A PDF names the moment it was made at, and an id of its own.
QByteArray withoutDateAndId(const QByteArray &pdf)
{
    QString text = QString::fromLatin1(pdf);
    static const QRegularExpression changing(u"/(CreationDate|ModDate) *\\([^)]*\\)|/ID *\\[[^\\]]*\\]"_s);
    return text.remove(changing).toLatin1();
}

} // namespace

class TestRenderCommand : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void drawsEveryView_data();
    void drawsEveryView();
    void twiceTheSame_data();
    void twiceTheSame();
    void holdsToCorrections();
    void drawsTheMessageSizeAskedFor();
    void saysThatTheFilterMatchesNone();
    void refusesASizeWithoutRoom_data();
    void refusesASizeWithoutRoom();
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
    [[nodiscard]] static QByteArray contentOf(const QString &path);
    /// An archive with a test called "made" that has this result.
    [[nodiscard]] QString archiveWith(const QByteArray &detial) const;

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

QByteArray TestRenderCommand::contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray TestRenderCommand::drawn(const QString &view, const QString &name, const QStringList &more) const
{
    const QString path = m_folder.filePath(name);
    const QStringList test = view == "overview"_L1 ? QStringList() : QStringList(m_testId);
    const ProgramRun done = run(test + QStringList{u"--view"_s, view, u"--out"_s, path} + more);
    if (done.exitStatus != 0) {
        qWarning("%s", qPrintable(done.err));
        return {};
    }
    return contentOf(path);
}

QString TestRenderCommand::archiveWith(const QByteArray &detial) const
{
    const QJsonArray hosts{QJsonObject{{u"ResourceId"_s, u"e01"_s}}, QJsonObject{{u"ResourceId"_s, u"e02"_s}}};
    const QJsonObject answer{{u"RequestId"_s, u"0"_s},
                             {u"TestId"_s, u"made"_s},
                             {u"NetTestType"_s, u"DelayTest"_s},
                             {u"Status"_s, u"Finished"_s},
                             {u"DelayTest"_s, QJsonObject{{u"Hosts"_s, hosts}}},
                             {u"ResultDetial"_s, QString::fromUtf8(detial)}};
    const QString made = m_folder.filePath(u"made.json"_s);
    const QString archive = m_folder.filePath(u"made.sqlite"_s);
    QFile::remove(archive);
    QFile file(made);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(answer).toJson()) > 0;
    file.close();
    const ProgramRun imported = runProgram({u"import"_s, made, u"--archive"_s, archive});
    return isWritten && imported.exitStatus == 0 ? archive : QString();
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
    // The order of what Qt keeps in hashes differs from process to process.
    constexpr int processes = 6;
    QSet<QByteArray> kinds;
    for (int process = 0; process < processes; ++process)
        kinds.insert(withoutDateAndId(drawn(view, u"once.pdf"_s, {u"--archive"_s, archive})));
    QCOMPARE(kinds.size(), 1);
}

void TestRenderCommand::holdsToCorrections()
{
    const QByteArray detial = R"([{"src":"e01","dst":"e02","foo":5},{"src":"e02","dst":"e01","foo":6}])";
    const QString archive = archiveWith(detial);
    QVERIFY(!archive.isEmpty());
    const auto written = [&] {
        const QString path = m_folder.filePath(u"made.svg"_s);
        const ProgramRun done =
            runProgram({u"render"_s, u"made"_s, u"--view"_s, u"matrix"_s, u"--archive"_s, archive, u"--out"_s, path});
        return std::pair(done, contentOf(path));
    };
    QVERIFY(!written().second.contains(">bar<"));
    const fabriscope::ResultCorrections said{{{u"[].foo"_s, fabriscope::PlaceRole::Value, u"bar"_s, u"us"_s, {}}},
                                             false};
    fabriscope::CorrectionStore store;
    const QString shape = fabriscope::readMeasurements({}, detial).shape;
    QVERIFY(store.keep(shape, said));
    const auto [done, svg] = written();
    QVERIFY(store.keep(shape, {}));
    QVERIFY(svg.contains(">bar<"));
    QVERIFY2(done.err.contains("corrected"_L1), qPrintable(done.err));
}

void TestRenderCommand::drawsTheMessageSizeAskedFor()
{
    const QString archive = archiveWith(R"([{"src":"e01","dst":"e02","size":1024,"latency_us":5},)"
                                        R"({"src":"e01","dst":"e02","size":1048576,"latency_us":70}])");
    const auto drawnWith = [&](const QStringList &more) {
        return runProgram(QStringList{u"render"_s, u"made"_s, u"--view"_s, u"matrix"_s, u"--archive"_s, archive,
                                      u"--out"_s, m_folder.filePath(u"size.svg"_s)}
                          + more);
    };
    QCOMPARE(drawnWith({}).exitStatus, 0);
    QVERIFY(contentOf(m_folder.filePath(u"size.svg"_s)).contains("1.000 MiB"));
    QCOMPARE(drawnWith({u"--message-size"_s, u"1KiB"_s}).exitStatus, 0);
    QVERIFY(contentOf(m_folder.filePath(u"size.svg"_s)).contains("1.000 KiB"));
    const ProgramRun none = drawnWith({u"--message-size"_s, u"2KiB"_s});
    QCOMPARE(none.exitStatus, 2);
    QVERIFY2(none.err.contains("1.000 KiB"_L1) && none.err.contains("1.000 MiB"_L1), qPrintable(none.err));
}

void TestRenderCommand::saysThatTheFilterMatchesNone()
{
    const QByteArray svg = drawn(u"overview"_s, u"none.svg"_s, {u"--filter"_s, u"host:nobody"_s});
    QVERIFY(svg.contains("matches none of 80"));
    QVERIFY(!svg.contains("readable time") && !svg.contains("In progress"));
}

void TestRenderCommand::refusesASizeWithoutRoom_data()
{
    QTest::addColumn<QString>("view");
    QTest::addColumn<QString>("size");
    QTest::newRow("matrix, tiny") << u"matrix"_s << u"1x1"_s;
    QTest::newRow("matrix, narrow") << u"matrix"_s << u"100x900"_s;
    QTest::newRow("matrix, low") << u"matrix"_s << u"8000x100"_s;
    QTest::newRow("topology, small") << u"topology"_s << u"200x150"_s;
    QTest::newRow("topology, low") << u"topology"_s << u"4000x60"_s;
    QTest::newRow("overview, small") << u"overview"_s << u"400x300"_s;
    QTest::newRow("overview, low") << u"overview"_s << u"900x600"_s;
}

/// It names a size, and that one has room.
void TestRenderCommand::refusesASizeWithoutRoom()
{
    QFETCH(QString, view);
    QFETCH(QString, size);
    const QString path = m_folder.filePath(u"small.png"_s);
    QFile::remove(path);
    const QStringList test = view == "overview"_L1 ? QStringList() : QStringList(m_testId);
    const QStringList all = test + QStringList{u"--view"_s, view, u"--out"_s, path, u"--size"_s};
    const ProgramRun done = run(all + QStringList(size));
    QCOMPARE(done.exitStatus, 2);
    QVERIFY(!QFile::exists(path));
    static const QRegularExpression least(u"at least ([0-9]+)x([0-9]+)"_s);
    const auto match = least.match(done.err);
    QVERIFY2(match.hasMatch(), qPrintable(done.err));
    QCOMPARE(run(all + QStringList(match.captured(1) + u'x' + match.captured(2))).exitStatus, 0);
    QCOMPARE(QImage(path).size(), QSize(match.captured(1).toInt(), match.captured(2).toInt()));
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
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("says");
    QTest::newRow("no view") << u"x --out a.png"_s << u"--view is missing"_s;
    QTest::newRow("unknown view") << u"x --view pie --out a.png"_s << u"pie"_s;
    QTest::newRow("no file") << u"x --view matrix"_s << u"--out is missing"_s;
    QTest::newRow("unknown suffix") << u"x --view matrix --out a.gif"_s << u".png"_s;
    QTest::newRow("no test") << u"--view matrix --out a.png"_s << u"TEST_ID is missing"_s;
    QTest::newRow("two tests") << u"x y --view matrix --out a.png"_s << u"\"y\""_s;
    QTest::newRow("unknown theme") << u"x --view matrix --out a.png --theme pink"_s << u"pink"_s;
    QTest::newRow("absurd size") << u"x --view matrix --out a.png --size 1x999999999"_s << u"16384"_s;
    QTest::newRow("too many pixels") << u"x --view matrix --out a.png --size 4000x4000 --scale 8"_s << u"1,024"_s;
    QTest::newRow("filter of one test") << u"x --view matrix --out a.png --filter status:failed"_s << u"--filter"_s;
    QTest::newRow("metric of all tests") << u"--view overview --out a.png --metric latency"_s << u"--metric"_s;
    QTest::newRow("one test of all") << u"x --view overview --out a.png"_s << u"overview"_s;
    QTest::newRow("odd message size") << u"x --view matrix --out a.png --message-size big"_s << u"big"_s;
}

void TestRenderCommand::wrongUsage()
{
    QFETCH(QString, arguments);
    QFETCH(QString, says);
    const ProgramRun done = run(arguments.split(u' '));
    QCOMPARE(done.exitStatus, 2);
    QVERIFY(done.out.isEmpty());
    QCOMPARE(done.err.count(u'\n'), 1);
    QVERIFY2(done.err.contains(says), qPrintable(done.err));
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
