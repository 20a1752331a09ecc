// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/leakworld.h"

#include "tests/support/program.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>
#include <utility>

namespace fabriscope::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestRun = 120'000;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

LeakWorld::LeakWorld()
{
    for (const QString &folder : {u"home"_s, u"tmp"_s, u"work"_s})
        QDir(m_base.path()).mkpath(folder);
}

LeakWorld::~LeakWorld() = default;

/// Nothing of the test's own surroundings but what a process needs to run at all.
QProcessEnvironment LeakWorld::environment() const
{
    QProcessEnvironment environment;
    for (const QString &kept : {u"PATH"_s, u"LC_ALL"_s, u"ASAN_OPTIONS"_s, u"UBSAN_OPTIONS"_s, u"QT_QPA_PLATFORM"_s}) {
        if (qEnvironmentVariableIsSet(kept.toLatin1()))
            environment.insert(kept, qEnvironmentVariable(kept.toLatin1()));
    }
    environment.insert(u"HOME"_s, m_base.filePath(u"home"_s));
    environment.insert(u"TMPDIR"_s, m_base.filePath(u"tmp"_s));
    environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    environment.insert(u"QT_FORCE_STDERR_LOGGING"_s, u"1"_s);
    environment.insert(u"G_MESSAGES_DEBUG"_s, u"all"_s);
    for (auto it = variables.cbegin(); it != variables.cend(); ++it)
        environment.insert(it.key(), it.value());
    return environment;
}

void LeakWorld::start(QProcess &process, const QStringList &arguments)
{
    QProcessEnvironment surroundings = environment();
    const QString runtime = m_base.filePath(u"run%1"_s.arg(++m_sessions));
    QDir().mkpath(runtime);
    QFile::setPermissions(runtime, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    surroundings.insert(u"XDG_RUNTIME_DIR"_s, runtime);
    process.setProcessEnvironment(surroundings);
    process.setWorkingDirectory(m_base.filePath(u"work"_s));
    if (keyring.isEmpty()) {
        process.start(programPath(), arguments);
    } else {
        process.start(QStringLiteral(FABRISCOPE_SOURCE_DIR "/tests/support/with-keyring"),
                      QStringList{keyring, programPath()} + arguments);
    }
}

LeakRun LeakWorld::run(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    start(process, arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool hasEnded = QTest::qWaitFor(
        [&] {
            lookAtProcesses(process.processId());
            if (killWhen && killWhen() && process.processId() > 0) {
                ::kill(pid_t(process.processId()), killSignal);
                killWhen = {};
            }
            return process.state() == QProcess::NotRunning;
        },
        longestRun);
    if (!hasEnded) {
        process.terminate();
        process.waitForFinished();
    }
    LeakRun run{hasEnded ? process.exitCode() : -1, process.readAllStandardOutput(),
                QString::fromUtf8(process.readAllStandardError())};
    if (hasEnded && process.exitStatus() == QProcess::CrashExit)
        run.status = -2;
    m_said += run.out + '\n' + run.err.toUtf8() + '\n';
    return run;
}

/// All that was started in this home, however far down; what ends between two looks is not seen.
void LeakWorld::lookAtProcesses(qint64 pid)
{
    const QStringList processes = QDir(u"/proc"_s).entryList(QDir::Dirs);
    const QByteArray home = '\0' + QByteArray("HOME=") + m_base.filePath(u"home"_s).toUtf8() + '\0';
    for (const QString &process : processes) {
        if (!process.at(0).isDigit())
            continue;
        if (process.toLongLong() == pid || ('\0' + contentOf("/proc/"_L1 + process + "/environ"_L1)).contains(home))
            lookAt(process);
    }
}

void LeakWorld::lookAt(const QString &process)
{
    const QByteArray arguments = contentOf("/proc/"_L1 + process + "/cmdline"_L1);
    QByteArrayList environment = contentOf("/proc/"_L1 + process + "/environ"_L1).split('\0');
    environment.removeIf([this](const QByteArray &line) { // as its user gave it
        const QString text = QString::fromUtf8(line);
        return variables.value(text.section(u'=', 0, 0)) == text.section(u'=', 1);
    });
    m_seen += process + u' ' + QString::fromUtf8(arguments);
    const QStringList found = secrets.hitsIn(arguments) + secrets.hitsIn(environment.join('\n'));
    for (const QString &hit : found)
        m_processHits += u"process %1: %2"_s.arg(QString::fromUtf8(arguments.split('\0').first()), hit);
}

void LeakWorld::write(const QString &nameInHome, const QByteArray &bytes)
{
    const QString path = homePath(nameInHome);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
    m_written.insert(path, bytes);
}

QStringList LeakWorld::hits() const
{
    QStringList exempt{homePath(u".local/share/keyrings"_s)}; // the keyring's own, which it encrypts
    QStringList hits = m_processHits;
    for (auto it = m_written.cbegin(); it != m_written.cend(); ++it) {
        exempt += it.key();
        if (contentOf(it.key()) != it.value())
            hits += it.key() + ": the user's own file was changed"_L1;
    }
    const QStringList said = secrets.hitsIn(m_said);
    for (const QString &hit : said)
        hits += "said: "_L1 + hit;
    return hits + secrets.hitsUnder(m_base.path(), exempt);
}

} // namespace fabriscope::testing
