// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/commandline.h"
#include "app/cli/coredumps.h"
#include "app/cli/filelimit.h"
#include "app/language/language.h"
#include "ui/program.h"

#include <QApplication>
#include <QLocale>

#include <cstdio>
#include <memory>

using namespace fabriscope;
using namespace Qt::StringLiterals;

namespace {

/// Before the application object is made: the arguments as they are, in the locale's encoding.
QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    return arguments;
}

bool hasDisplay()
{
#ifdef Q_OS_LINUX
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

/// The offscreen platform tells of what it leaves out at every window; a command says on standard error what matters.
void dropOffscreenRemarks(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (text.startsWith("This plugin does not support"_L1) || text.startsWith("QStandardPaths: XDG_RUNTIME_DIR"_L1))
        return;
    std::fputs(qPrintable(qFormatLogMessage(type, context, text) + u'\n'), stderr);
}

/// A picture needs no display, and is drawn at the wanted scale from the start, not enlarged.
void prepareDrawing(const CommandLine &line)
{
    qInstallMessageHandler(dropOffscreenRemarks);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (line.command == CommandLine::Command::Window)
        qputenv("QT_SCALE_FACTOR", QByteArray::number(line.window.scale));
}

int runCommand(QCoreApplication &app, const CommandLine &line)
{
    auto command = makeCommand(line);
    if (!command) {
        printProblem(command.error());
        return exitStatus(command.error().kind);
    }
    QObject::connect(
        command->get(), &Command::finished, &app, [](int status) { QCoreApplication::exit(status); },
        Qt::QueuedConnection);
    (*command)->start();
    return QCoreApplication::exec();
}

int print(const QByteArray &text)
{
    const auto printed = printOutput(text);
    if (printed)
        return 0;
    printProblem(printed.error());
    return exitStatus(printed.error().kind);
}

int run(QCoreApplication &app, const CommandLine &line)
{
    if (line.command == CommandLine::Command::Help)
        return print(line.help.toUtf8());
    if (line.command == CommandLine::Command::Version)
        return print("fabriscope " FABRISCOPE_VERSION "\n");
    auto *gui = qobject_cast<QApplication *>(&app);
    if (line.command == CommandLine::Command::Render && gui)
        return runRender(*gui, line);
    if (gui)
        return runWindow(*gui, line);
    return runCommand(app, line);
}

} // namespace

int main(int argc, char **argv)
{
    refuseCoreDumps();
    surviveFileLimit();
    const QStringList arguments = argumentsOf(argc, argv);
    QCoreApplication::setApplicationName(u"fabriscope"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(FABRISCOPE_VERSION));
    // Read once to know which kind of application this is, and again below when messages can be in the user's language.
    const auto firstLook = parseCommandLine(arguments);
    const bool needsGui = firstLook && firstLook->needsGui();
    if (needsGui && firstLook->drawsIntoFile())
        prepareDrawing(*firstLook);
    const bool canDraw = needsGui && hasDisplay();
    const std::unique_ptr<QCoreApplication> app(canDraw ? new QApplication(argc, argv)
                                                        : new QCoreApplication(argc, argv));
    if (canDraw)
        QGuiApplication::setDesktopFileName(u"org.fabriscope.Fabriscope"_s);
    if (const auto installed = installTranslators(*app, languageFor(languageArgument(arguments))); !installed)
        printProblem(installed.error()); // English will do

    const auto line = parseCommandLine(arguments);
    if (!line) {
        printProblem(line.error());
        return exitStatus(line.error().kind);
    }
    if (needsGui && !canDraw) {
        printError(QCoreApplication::translate("main",
                                               "There is no display: draw the window into a file with --screenshot "
                                               "FILE.png, or use fabriscope list"));
        return 1;
    }
    return run(*app, *line);
}
