// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commandline.h"

#include "app/cli/clitext.h"
#include "app/cli/commandtable.h"
#include "app/cli/optionvalues.h"
#include "app/cli/outputcheck.h"

#include <algorithm>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

QList<QCommandLineOption> commonOptions()
{
    return {QCommandLineOption(u"lang"_s, Cli::tr("Language of the program: en or zh_CN."), u"LANG"_s),
            QCommandLineOption({u"h"_s, u"help"_s}, Cli::tr("Print this help.")),
            QCommandLineOption({u"v"_s, u"version"_s}, Cli::tr("Print the version."))};
}

QString optionLine(const QCommandLineOption &option)
{
    QStringList names;
    for (const QString &name : option.names())
        names += (name.size() == 1 ? "-"_L1 : "--"_L1) + name;
    QString left = "  "_L1 + names.join(", "_L1);
    if (!option.valueName().isEmpty())
        left += u' ' + option.valueName();
    constexpr qsizetype column = 30;
    left = left.size() < column ? left.leftJustified(column) : left + u'\n' + QString(column, u' ');
    return left + option.description() + u'\n';
}

QString optionLines(const QString &heading, const QList<QCommandLineOption> &options)
{
    QString text = u'\n' + heading + u'\n';
    for (const QCommandLineOption &option : options)
        text += optionLine(option);
    return text;
}

/// `--lang` may stand anywhere, also before the command; it has been read already.
QStringList withoutLanguage(QStringList arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments.at(i).startsWith("--lang="_L1))
            arguments.removeAt(i--);
        else if (arguments.at(i) == "--lang"_L1 && i + 1 < arguments.size())
            arguments.remove(i--, 2);
    }
    return arguments;
}

QString usageLine(const CommandEntry &entry)
{
    return ("  fabriscope "_L1 + entry.name).trimmed().prepend("  "_L1) + u' ' + entry.synopsis + u'\n';
}

/// What CONNECTION of a command may be, and what becomes of what it brings.
QString connectionHelp()
{
    const QStringList kept{
        Cli::tr("What a command reads from the service is not kept: the window keeps what it sees in your archive."),
        Cli::tr("To keep a list: fabriscope list --format json | fabriscope import -")};
    return optionLines(Cli::tr("CONNECTION (without --demo and --profile: the environment's variables):"),
                       connectionOptions())
        + u'\n' + kept.join(u'\n') + u'\n';
}

QString helpOf(const CommandEntry &entry)
{
    QString text = Cli::tr("Usage:") + u'\n' + usageLine(entry) + u'\n' + entry.summary + u'\n';
    text += optionLines(Cli::tr("Options:"), entry.options + commonOptions());
    if (entry.takesConnection)
        text += connectionHelp();
    text += u'\n' + Cli::tr("Example:") + u'\n';
    for (const QString &example : entry.examples)
        text += "  "_L1 + example + u'\n';
    return text;
}

QString helpOfAll(const QList<CommandEntry> &table)
{
    QString text = Cli::tr("Fabriscope shows the network tests of Lingjun GPU clusters.") + "\n\n"_L1;
    for (const CommandEntry &entry : table) {
        text += usageLine(entry) + "      "_L1 + entry.summary + u'\n';
        for (const QString &example : entry.examples)
            text += "      "_L1 + Cli::tr("Example: %1").arg(example) + u'\n';
        text += u'\n';
    }
    text += optionLines(Cli::tr("Options of the window:"), table.first().options).mid(1);
    text += connectionHelp();
    text += optionLines(Cli::tr("Options of every command:"), commonOptions());
    text += u'\n' + Cli::tr("More on one command: fabriscope COMMAND --help") + u'\n';
    return text;
}

Problem unknownCommand(const QString &word, const QList<CommandEntry> &table)
{
    QStringList names;
    for (const CommandEntry &entry : table) {
        if (!entry.name.isEmpty())
            names += entry.name;
    }
    return usageProblem(Cli::tr("There is no command \"%1\"").arg(word),
                        Cli::tr("Use one of %1, or --help").arg(names.join(", "_L1)));
}

Result<CommandLine> readEntry(const CommandEntry &entry, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions(entry.options + commonOptions());
    if (entry.takesConnection)
        parser.addOptions(connectionOptions());
    if (!parser.parse(arguments))
        return tl::unexpected(usageProblem(parser.errorText().simplified(), Cli::tr("See fabriscope --help")));
    CommandLine line{.command = entry.command};
    if (parser.isSet(u"help"_s)) {
        line.command = CommandLine::Command::Help;
        line.help = entry.name.isEmpty() ? helpOfAll(commandTable()) : helpOf(entry);
        return line;
    }
    if (parser.isSet(u"version"_s)) {
        line.command = CommandLine::Command::Version;
        return line;
    }
    const qsizetype given = parser.positionalArguments().size();
    if (given < entry.positionals.size())
        return tl::unexpected(usageProblem(Cli::tr("%1 is missing").arg(entry.positionals.at(given)),
                                           Cli::tr("Usage: fabriscope %1 %2").arg(entry.name, entry.synopsis)));
    if (given > entry.positionals.size() && !entry.takesMany)
        return tl::unexpected(usageProblem(
            Cli::tr("\"%1\" is one argument too many").arg(parser.positionalArguments().at(entry.positionals.size())),
            Cli::tr("See fabriscope --help")));
    if (entry.takesConnection) {
        if (const auto read = readConnectionOptions(parser, line); !read)
            return tl::unexpected(read.error());
    }
    if (const auto read = entry.read(parser, line).and_then([&line] { return checkOutput(line); }); !read)
        return tl::unexpected(read.error());
    return line;
}

} // namespace

Result<CommandLine> parseCommandLine(const QStringList &given)
{
    const QList<CommandEntry> table = commandTable();
    const QStringList arguments = withoutLanguage(given);
    const QString word = arguments.value(1);
    if (word.isEmpty() || word.startsWith(u'-'))
        return readEntry(table.first(), arguments);
    const auto entry = std::find_if(table.begin(), table.end(), [&](const CommandEntry &e) { return e.name == word; });
    if (entry == table.end())
        return tl::unexpected(unknownCommand(word, table));
    QStringList rest = arguments;
    rest.removeAt(1);
    return readEntry(*entry, rest);
}

QString languageArgument(const QStringList &arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments.at(i) == "--lang"_L1)
            return arguments.value(i + 1);
        if (arguments.at(i).startsWith("--lang="_L1))
            return arguments.at(i).mid(7);
    }
    return {};
}

} // namespace fabriscope
