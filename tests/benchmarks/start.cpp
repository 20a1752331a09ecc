// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/archive/openarchive.h"
#include "app/importing/importer.h"
#include "tests/benchmarks/benchmarks.h"
#include "tests/benchmarks/fleetanswer.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestMsecs = 30'000;

/// An X server of our own, that nobody else draws on.
class Display {
public:
    Display()
    {
        m_server.start(u"Xvfb"_s,
                       {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1600x1000x24"_s, u"-nolisten"_s, u"tcp"_s});
        while (!m_server.canReadLine() && m_server.waitForReadyRead(longestMsecs)) { }
        m_name = u':' + QString::fromLatin1(m_server.readLine()).trimmed();
    }
    ~Display()
    {
        m_server.terminate();
        m_server.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Display)

    [[nodiscard]] QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DISPLAY"_s, m_name);
        environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        environment.insert(u"QT_LOGGING_RULES"_s, u"fabriscope.start.debug=true"_s);
        return environment;
    }

private:
    QProcess m_server;
    QString m_name;
};

/// From exec to the line on standard error that says \a what.
std::optional<double> msecsUntil(const QByteArray &what, const Display &display, const QString &program,
                                 const QStringList &arguments)
{
    QProcess process;
    process.setReadChannel(QProcess::StandardError);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setProcessEnvironment(display.environment());
    QByteArray said;
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    while (!said.contains(what) && process.waitForReadyRead(longestMsecs))
        said += process.readAllStandardError();
    const double msecs = double(timer.nsecsElapsed()) / 1e6;
    const bool done = said.contains(what);
    process.kill();
    process.waitForFinished();
    return done ? std::optional(msecs) : std::nullopt;
}

/// Tests in an archive and in a file, in a folder that goes with them.
struct Kept {
    explicit Kept(int tests) : json(folder.filePath(u"fleet.json"_s)), archive(folder.filePath(u"archive.sqlite"_s))
    {
        QFile file(json);
        if (!file.open(QIODevice::WriteOnly) || file.write(fleetAnswer(tests)) <= 0)
            qFatal("No room for the benchmark's file");
        file.close();
        const auto opened = openArchive(archive);
        Importer importer(*opened->archive);
        QSignalSpy finished(&importer, &Importer::finished);
        importer.start(FileToImport::file(json), u"p"_s);
        finished.wait(longestMsecs);
    }

    QTemporaryDir folder;
    QString json;
    QString archive;
};

Benchmark archiveStart(const QString &name, const QString &what, const QByteArray &sign, double goal)
{
    return {.name = name,
            .what = what,
            .goal = {.kind = Goal::Kind::AtMost, .limit = goal},
            .repetitions = 5,
            .prepare = [sign](bool smoke) {
                const int tests = smoke ? 20 : 100'000;
                const auto display = std::make_shared<Display>();
                const auto kept = std::make_shared<Kept>(tests);
                const QString ours = qEnvironmentVariable("FABRISCOPE_PROGRAM");
                const QString plain = QStringLiteral(FABRISCOPE_PLAIN_WINDOW);
                const QByteArray awaited = sign.isEmpty() ? QByteArray::number(tests) + " rows" : sign;
                return Contest{.ours =
                                   [=] {
                                       return msecsUntil(awaited, *display, ours, {u"--archive"_s, kept->archive});
                                   },
                               .plain = [=] { return msecsUntil("painted", *display, plain, {kept->json}); }};
            }};
}

Benchmark demoStart()
{
    return {.name = u"start"_s,
            .what = u"From exec to the first painted page of the demo under Xvfb; plain: to an empty QTableView"_s,
            .goal = {.kind = Goal::Kind::DifferenceBelow, .limit = 100},
            .repetitions = 7,
            .prepare = [](bool) {
                const auto display = std::make_shared<Display>();
                const QString ours = qEnvironmentVariable("FABRISCOPE_PROGRAM");
                const QString plain = QStringLiteral(FABRISCOPE_PLAIN_WINDOW);
                return Contest{.ours = [=] { return msecsUntil("painted", *display, ours, {u"--demo"_s}); },
                               .plain = [=] { return msecsUntil("painted", *display, plain, {}); }};
            }};
}

} // namespace

QList<Benchmark> startBenchmarks()
{
    return {
        demoStart(),
        archiveStart(u"start-archive"_s,
                     u"From exec to the first painted rows of an archive of 100,000 tests under Xvfb; plain: all of "
                     u"their JSON through QJsonDocument into a QStandardItemModel"_s,
                     "painted", 300),
        archiveStart(u"start-archive-all"_s,
                     u"The same until all of the tests are in the table, ready to be filtered"_s, {}, 600)};
}

} // namespace fabriscope
