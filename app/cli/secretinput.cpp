// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/secretinput.h"

#include "app/cli/clitext.h"
#include "app/cli/commandtable.h"

#include <QFile>
#include <QStringDecoder>

#include <array>
#include <cstdio>

#if defined(Q_OS_DARWIN)
#include <readpassphrase.h>
#include <unistd.h>
#elif defined(Q_OS_UNIX)
#include <bsd/readpassphrase.h>
#include <unistd.h>
#endif

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 64 * 1024;

tl::unexpected<Problem> usage(const QString &happened, const QString &remedy)
{
    return tl::unexpected(usageProblem(happened, remedy));
}

QString pipeRemedy()
{
    return Cli::tr("Send it to standard input, one line each, with nothing before and after");
}

Result<QString> decoded(const QByteArray &bytes)
{
    QStringDecoder decode(QStringDecoder::Utf8);
    const QString text = decode(bytes);
    if (decode.hasError())
        return usage(Cli::tr("What was given as a secret is no text in UTF-8"), pipeRemedy());
    return text;
}

#ifdef Q_OS_UNIX
bool isTerminal()
{
    return isatty(STDIN_FILENO) != 0;
}

Result<QString> ask(const QString &question)
{
    std::array<char, 16 * 1024> typed{};
    const QByteArray prompt = (question + u' ').toLocal8Bit();
    if (!readpassphrase(prompt.constData(), typed.data(), typed.size(), RPP_ECHO_OFF | RPP_REQUIRE_TTY))
        return usage(Cli::tr("The secret could not be asked for on the terminal"), pipeRemedy());
    return decoded(typed.data());
}
#else
// Asking without showing what is typed is not done here yet; a secret is not asked for in any other way.
bool isTerminal()
{
    return false;
}

Result<QString> ask(const QString &)
{
    return usage(Cli::tr("The secret could not be asked for on the terminal"), pipeRemedy());
}
#endif

/// A pipe gives what has come so far, which may be a part of a secret. No more than is needed to see that it is too
/// much.
QByteArray readToTheEnd(QFile &input)
{
    QByteArray bytes;
    for (QByteArray part; bytes.size() <= mostBytes; bytes += part) {
        part = input.read(mostBytes + 1 - bytes.size());
        if (part.isEmpty())
            break;
    }
    return bytes;
}

Result<QStringList> askAll(const QStringList &questions)
{
    QStringList lines;
    for (const QString &question : questions) {
        const auto line = ask(question);
        if (!line)
            return tl::unexpected(line.error());
        lines += *line;
    }
    return lines;
}

} // namespace

Result<QStringList> readSecretLines(const QStringList &questions)
{
    if (questions.isEmpty())
        return QStringList();
    if (isTerminal())
        return askAll(questions);
    QFile input;
    if (!input.open(stdin, QFile::ReadOnly))
        return usage(Cli::tr("Standard input cannot be read"), pipeRemedy());
    const QByteArray bytes = readToTheEnd(input);
    if (bytes.size() > mostBytes)
        return usage(Cli::tr("Standard input holds more than a secret"), pipeRemedy());
    const auto text = decoded(bytes);
    if (!text)
        return tl::unexpected(text.error());
    QStringList lines = text->split(u'\n');
    while (!lines.isEmpty() && lines.last().trimmed().isEmpty())
        lines.removeLast();
    for (QString &line : lines) {
        if (line.endsWith(u'\r'))
            line.chop(1);
    }
    if (lines.size() > questions.size())
        return usage(
            Cli::tr("Standard input holds more than the %Ln line(s) of the secret", nullptr, int(questions.size())),
            pipeRemedy());
    while (lines.size() < questions.size())
        lines += QString();
    return lines;
}

} // namespace fabriscope
