// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/benchmarks.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QProcessEnvironment>

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

/// From exec to the line on standard error that tells of the first painted rows.
std::optional<double> msecsUntilPainted(const Display &display, const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setReadChannel(QProcess::StandardError);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setProcessEnvironment(display.environment());
    QByteArray said;
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    while (!said.contains("painted") && process.waitForReadyRead(longestMsecs))
        said += process.readAllStandardError();
    const double msecs = double(timer.nsecsElapsed()) / 1e6;
    const bool painted = said.contains("painted");
    process.kill();
    process.waitForFinished();
    return painted ? std::optional(msecs) : std::nullopt;
}

} // namespace

Benchmark startBenchmark()
{
    return {.name = u"start"_s,
            .what = u"From exec to the first painted page of the demo under Xvfb; plain: to an empty QTableView"_s,
            .goal = {.kind = Goal::Kind::DifferenceBelow, .limit = 100},
            .repetitions = 7,
            .prepare = [](bool) {
                const auto display = std::make_shared<Display>();
                const QString ours = qEnvironmentVariable("FABRISCOPE_PROGRAM");
                const QString plain = QStringLiteral(FABRISCOPE_PLAIN_WINDOW);
                return Contest{.ours = [=] { return msecsUntilPainted(*display, ours, {u"--demo"_s}); },
                               .plain = [=] { return msecsUntilPainted(*display, plain, {}); }};
            }};
}

} // namespace fabriscope
