// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/program.h"

#include "app/accounts/book/profilebook.h"
#include "app/accounts/keychain/keychainstore.h"
#include "app/cli/command.h"
#include "app/cli/openedconnection.h"
#include "app/filters/filterstore.h"
#include "app/filters/namedfilter.h"
#include "app/measure/correctionstore.h"
#include "ui/cli/rendercommand.h"
#include "ui/cli/renderoverview.h"
#include "ui/exporting/fileprompt.h"
#include "ui/screenshot.h"
#include "ui/theme/theme.h"
#include "ui/watch/desktopnotifier.h"
#include "ui/window/archiverecovery.h"
#include "ui/window/mainwindow.h"
#include "ui/window/profiledesk.h"

#include <QApplication>
#include <QDir>
#include <QProcessEnvironment>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

ThemeChoice themeNamed(const QString &name)
{
    return name == "dark"_L1 ? ThemeChoice::Dark : name == "light"_L1 ? ThemeChoice::Light : ThemeChoice::System;
}

/// The window's state. A picture starts from it, but never changes it.
class WindowSettings {
public:
    explicit WindowSettings(bool readOnly)
    {
        const QSettings own(QSettings::IniFormat, QSettings::UserScope, u"fabriscope"_s, u"fabriscope"_s);
        QString path = own.fileName();
        if (readOnly && m_folder.isValid()) {
            path = m_folder.filePath(u"fabriscope.ini"_s);
            QFile::copy(own.fileName(), path);
        }
        m_settings = std::make_unique<QSettings>(path, QSettings::IniFormat);
    }
    [[nodiscard]] QSettings &settings() { return *m_settings; }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
};

std::unique_ptr<Workspace> openWorkspace(OpenedSource source)
{
    auto workspace = std::make_unique<Workspace>(std::move(source));
    workspace->refresh();
    return workspace;
}

void openDemo(MainWindow &window)
{
    auto opened = openSource({.demo = true}, {});
    if (opened)
        window.open(openWorkspace(std::move(*opened)));
    else
        window.showProblem(opened.error());
}

/// The profiles of the window: their file is read elsewhere, while the window is made.
struct Accounts {
    ProfileStore profiles{defaultProfilesLocation(), FirstRead::Later};
    KeychainStore kept;
    MemoryStore session;
    ProfileBook book{{profiles, kept, session}};
};

SourceSurroundings surroundingsOf(const QProcessEnvironment &environment)
{
    SourceSurroundings surroundings;
    surroundings.environment = environment;
    surroundings.home = QDir::homePath();
    return surroundings;
}

/// Windows beside the first: the demo and files are not shown instead of what somebody works with. Made when first
/// wanted.
class OtherWindows : public QObject {
public:
    OtherWindows(QApplication &app, WindowServices services) : m_app(app), m_services(std::move(services))
    {
        m_services.profiles = nullptr; // one window opens them
    }

    void showDemo()
    {
        if (!m_demo)
            m_demo = make();
        if (!m_demo->page())
            openDemo(*m_demo);
        bringUp(*m_demo);
    }

    void showFiles(MainWindow &from, const QList<FileToImport> &files)
    {
        MainWindow *window = from.isForFiles() ? &from : m_files.get();
        if (!window) {
            m_files = make();
            window = m_files.get();
        }
        window->showFiles(files);
        bringUp(*window);
    }

    /// What every window can do.
    void follow(MainWindow &window)
    {
        QObject::connect(&window, &MainWindow::themeChosen, &window,
                         [this](ThemeChoice choice) { applyTheme(m_app, choice); });
        QObject::connect(&window, &MainWindow::filesWanted, this,
                         [this, &window](const QList<FileToImport> &files) { showFiles(window, files); });
        QObject::connect(&window, &MainWindow::demoWanted, this, [this, &window] {
            if (window.page())
                showDemo(); // a connection that is at work is not thrown away
            else
                openDemo(window);
        });
    }

private:
    std::unique_ptr<MainWindow> make()
    {
        auto window = std::make_unique<MainWindow>(m_services);
        follow(*window);
        return window;
    }
    static void bringUp(MainWindow &window)
    {
        window.show();
        window.raise();
        window.activateWindow();
    }

    QApplication &m_app;
    WindowServices m_services;
    std::unique_ptr<MainWindow> m_demo;
    std::unique_ptr<MainWindow> m_files;
};

/// "@NAME" is the query of that name.
Result<WindowOptions> withNamedFilter(WindowOptions options)
{
    if (!options.filter)
        return options;
    const auto query = queryOf(*options.filter, savedFiltersPath());
    if (!query)
        return tl::unexpected(query.error());
    options.filter = *query;
    return options;
}

/// What the window begins with.
struct Beginning {
    bool recovers = false; ///< with the user's own archive, which is damaged
    bool isLast = false;   ///< the profile that was shown last
    Result<std::optional<OpenedSource>> opened;
    QString profile; ///< the id of the profile of ours that was opened
    std::unique_ptr<Workspace> workspace;
    QList<Problem> notices; ///< of what was done before
};

/// What the command line and the environment ask for; else what was shown last; else what is kept, or nothing.
Beginning begin(const CommandLine &line, const QSettings &settings, bool isPicture)
{
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    Beginning beginning;
    beginning.isLast = !isPicture && hasLastProfile(settings) && saysNothing(line.connection, environment);
    if (beginning.isLast)
        return beginning;
    beginning.opened = openWorkplace(line.connection, environment, !isPicture);
    if (beginning.opened && *beginning.opened) {
        OpenedSource &source = **beginning.opened;
        beginning.profile = source.connection ? source.connection->ownProfile : QString();
        beginning.workspace = openWorkspace(std::move(source));
    }
    return beginning;
}

void show(MainWindow &window, Beginning beginning, const WindowOptions &options)
{
    const auto say = [&window, notices = beginning.notices] {
        for (const Problem &notice : notices)
            window.showProblem(notice);
    };
    if (beginning.isLast) {
        QObject::connect(
            &window, &MainWindow::opened, &window, [&window, options] { applyWindowOptions(window, options); },
            Qt::SingleShotConnection);
        QObject::connect(&window, &MainWindow::opened, &window, say, // behind what is said about the opening
                         Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
        window.openLast();
    } else if (beginning.workspace) {
        window.open(std::move(beginning.workspace), beginning.profile);
    } else {
        window.showWelcome(beginning.opened ? std::nullopt : std::optional(beginning.opened.error()));
    }
    if (!beginning.isLast)
        say();
    applyWindowOptions(window, options);
    window.show();
}

/// Where the user's own archive is wanted, and would take long to open, the window comes first.
Beginning beginOrRecover(const CommandLine &line, const QSettings &settings, bool isPicture)
{
    const bool recovers = !isPicture && !line.connection.demo && line.connection.archive.isEmpty()
        && mayNeedRecovery(defaultArchiveLocation());
    return recovers ? Beginning{.recovers = true} : begin(line, settings, isPicture);
}

void showOrRecover(MainWindow &window, Beginning beginning, const CommandLine &line, const QSettings &settings,
                   const WindowOptions &options)
{
    if (!beginning.recovers)
        return show(window, std::move(beginning), options);
    auto *recovery = new ArchiveRecovery(window, defaultArchiveLocation(), &window);
    QObject::connect(recovery, &ArchiveRecovery::done, &window,
                     [&window, &settings, line, options, recovery](const QList<Problem> &notices) {
                         recovery->deleteLater();
                         Beginning now = begin(line, settings, false);
                         now.notices = notices;
                         show(window, std::move(now), options);
                     });
    recovery->start();
    window.show();
}

int draw(QApplication &app, MainWindow &window, const WindowOptions &options)
{
    Screenshot screenshot(window, options);
    QObject::connect(&screenshot, &Screenshot::finished, &app, [](int status) { QCoreApplication::exit(status); });
    QTimer::singleShot(0, &screenshot, &Screenshot::start);
    return QCoreApplication::exec();
}

} // namespace

int runRender(QApplication &app, const CommandLine &line)
{
    applyTheme(app, ThemeChoice::Light);
    auto source = openSource(line.connection, QProcessEnvironment::systemEnvironment());
    if (!source) {
        printProblem(source.error());
        return exitStatus(source.error().kind);
    }
    RenderOptions options = line.render;
    const auto query = queryOf(options.filter, savedFiltersPath());
    if (!query) {
        printProblem(query.error());
        return exitStatus(query.error().kind);
    }
    options.filter = *query;
    const bool ofAll = options.view == "overview"_L1;
    std::unique_ptr<Command> command;
    if (ofAll)
        command = std::make_unique<RenderOverviewCommand>(std::move(*source), options);
    else
        command = std::make_unique<RenderTestCommand>(std::move(*source), options);
    QObject::connect(
        command.get(), &Command::finished, &app, [](int status) { QCoreApplication::exit(status); },
        Qt::QueuedConnection);
    command->start();
    return QCoreApplication::exec();
}

int runWindow(QApplication &app, const CommandLine &line)
{
    const auto read = withNamedFilter(line.window);
    if (!read) {
        printProblem(read.error());
        return exitStatus(read.error().kind);
    }
    const WindowOptions &options = *read;
    const bool isPicture = !options.screenshot.isEmpty();
    WindowSettings kept(isPicture);
    Accounts accounts;
    // Asked before anything is drawn, so that the first page is under way while the window is made.
    Beginning beginning = beginOrRecover(line, kept.settings(), isPicture);
    if (isPicture && !beginning.opened) {
        printProblem(beginning.opened.error());
        return exitStatus(beginning.opened.error().kind);
    }

    const QString theme = options.theme.isEmpty() ? kept.settings().value(u"window/theme"_s).toString() : options.theme;
    applyTheme(app, themeNamed(theme));
    FileDialogPrompt prompt;
    DesktopNotifier notifier;
    FilterStore filters(savedFiltersPath());
    CorrectionStore corrections;
    const WindowServices services{.settings = kept.settings(),
                                  .prompt = prompt,
                                  .notifier = notifier,
                                  .ownArchive = [] { return openArchiveAt({}, ArchiveMode::ReadWrite); },
                                  .filters = filters,
                                  .corrections = &corrections,
                                  .profiles = &accounts.book,
                                  .remembers = !isPicture,
                                  .surroundings = surroundingsOf(QProcessEnvironment::systemEnvironment())};
    MainWindow window(services);
    OtherWindows others(app, services);
    others.follow(window);
    showOrRecover(window, std::move(beginning), line, kept.settings(), options);
    return isPicture ? draw(app, window, options) : QCoreApplication::exec();
}

} // namespace fabriscope
