// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accounts/processsource.h"

#include "app/accounts/accountproblem.h"
#include "app/accounts/commandsplit.h"
#include "app/accounts/credentialrecipe.h"
#include "app/eflo/durationtext.h"
#include "app/nettest/displaytext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

#include <utility>

#ifdef Q_OS_UNIX
#include <csignal>
#include <unistd.h>
#endif

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

struct ProcessSourceText {
    Q_DECLARE_TR_FUNCTIONS(fabriscope::ProcessSource)
};

constexpr qsizetype longestOutput = qsizetype(64) * 1024;
constexpr int dyingMsecs = 2000;

QString tryInTerminal()
{
    return ProcessSourceText::tr("Run the profile's process_command in a terminal to see what it says");
}

/// A mode is given or told from what is there; only keys are taken, no recipe for others.
Fetched readOutput(const QByteArray &printed, const QString &program)
{
    using Mode = CredentialRecipe::Mode;
    const QJsonDocument document = QJsonDocument::fromJson(printed);
    if (!document.isObject()) {
        return tl::unexpected(credentialsProblem(
            ProcessSourceText::tr("What %1 printed is not the JSON that the aliyun CLI expects").arg(program),
            tryInTerminal()));
    }
    const QString modeText = document.object().value("mode"_L1).toString();
    const Mode mode = recipeMode(CredentialRecipe::File::CliConfig, modeText);
    if (!modeText.isEmpty() && mode != Mode::AccessKey && mode != Mode::StsToken) {
        return tl::unexpected(credentialsProblem(
            ProcessSourceText::tr(
                "%1 printed a profile of the mode “%2”, and only AK and StsToken are supported from a program")
                .arg(program, displayText(modeText, 40)),
            ProcessSourceText::tr("Let it print keys")));
    }
    auto read = readTimedCredentials(document.object(), KeyNames::Cli, program);
    if (read && mode == Mode::AccessKey)
        read->credentials.securityToken.clear();
    if (read && mode == Mode::StsToken && read->credentials.securityToken.isEmpty()) {
        return tl::unexpected(
            credentialsProblem(ProcessSourceText::tr("%1 printed temporary keys without their sts_token").arg(program),
                               ProcessSourceText::tr("Let it print all three parts")));
    }
    return read;
}

} // namespace

ProcessSource::ProcessSource(QString command, SourceSurroundings surroundings)
    : m_command(std::move(command)), m_surroundings(std::move(surroundings))
{
    const auto parts = splitCommand(m_command);
    m_program = parts ? displayText(QFileInfo(parts->first()).fileName(), 80) : QString();
    m_limit.setSingleShot(true);
    QObject::connect(&m_limit, &QTimer::timeout, &m_limit, [this] {
        fail(ProcessSourceText::tr("%1 printed no keys within %2")
                 .arg(m_program, durationText(m_surroundings.processMsecs)),
             tryInTerminal());
    });
}

ProcessSource::~ProcessSource()
{
    kill();
}

FetchFuture ProcessSource::fetch()
{
    const auto command = splitCommand(m_command);
    if (!command)
        return fetchedAlready(tl::unexpected(command.error()));
    m_promise = newFetch();
    const FetchFuture future = m_promise->future();
    start(*command);
    return future;
}

void ProcessSource::start(const QStringList &command)
{
    kill();
    m_printed.clear();
    m_process = std::make_unique<QProcess>();
    m_process->setProgram(command.first());
    m_process->setArguments(command.mid(1));
    m_process->setProcessEnvironment(m_surroundings.environment);
    m_process->setStandardInputFile(QProcess::nullDevice());
    m_process->setStandardErrorFile(QProcess::nullDevice());
#ifdef Q_OS_UNIX
    m_process->setChildProcessModifier([] { ::setsid(); });
#endif
    QObject::connect(m_process.get(), &QProcess::readyReadStandardOutput, &m_limit, [this] { read(); });
    QObject::connect(m_process.get(), &QProcess::errorOccurred, &m_limit,
                     [this](QProcess::ProcessError error) { onError(error); });
    QObject::connect(m_process.get(), &QProcess::finished, &m_limit,
                     [this](int status, QProcess::ExitStatus how) { onFinished(status, how); });
    m_limit.start(m_surroundings.processMsecs);
    m_process->start();
}

void ProcessSource::read()
{
    m_printed += m_process->readAllStandardOutput();
    if (m_printed.size() > longestOutput)
        fail(ProcessSourceText::tr("%1 printed more than keys can be").arg(m_program), tryInTerminal());
}

void ProcessSource::onError(QProcess::ProcessError error)
{
    if (error == QProcess::FailedToStart) {
        fail(ProcessSourceText::tr("The program %1 cannot be started").arg(m_program),
             ProcessSourceText::tr("Check the profile's process_command, and whether the program is installed"));
    }
}

void ProcessSource::onFinished(int status, QProcess::ExitStatus how)
{
    read();
    if (!m_promise)
        return;
    if (how == QProcess::CrashExit)
        fail(ProcessSourceText::tr("The program %1 crashed").arg(m_program), tryInTerminal());
    else if (status != 0)
        fail(ProcessSourceText::tr("The program %1 ended with status %2").arg(m_program).arg(status), tryInTerminal());
    else
        end(readOutput(m_printed, m_program));
}

void ProcessSource::fail(const QString &happened, const QString &remedy)
{
    end(tl::unexpected(credentialsProblem(happened, remedy)));
}

void ProcessSource::end(const Fetched &fetched)
{
    m_limit.stop();
    kill();
    m_printed.fill('\0');
    m_printed.clear();
    if (const auto promise = std::exchange(m_promise, nullptr))
        endFetch(*promise, fetched);
}

/// May be called from a signal of the process, so that it lives on until control is back in the event loop.
void ProcessSource::kill()
{
    if (!m_process)
        return;
    QProcess *process = m_process.release();
    process->disconnect(&m_limit);
    if (process->state() != QProcess::NotRunning) {
#ifdef Q_OS_UNIX
        if (const qint64 id = process->processId(); id > 0)
            ::kill(pid_t(-id), SIGKILL); // its session: those that it started too
#endif
        process->kill();
        process->waitForFinished(dyingMsecs);
    }
    process->deleteLater();
}

QString ProcessSource::description() const
{
    return ProcessSourceText::tr("Keys printed by the program %1").arg(m_program);
}

} // namespace fabriscope
