// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"
#include "ui/window/fileopening.h"
#include "ui/window/windowactions.h"
#include "ui/window/workspace.h"

#include <QMainWindow>

#include <functional>
#include <memory>

class QSettings;
class QStackedWidget;

namespace fabriscope {

class BrowsePage;
class FilePrompt;
class Navigation;
class Notifier;
class PictureExport;
class ProblemBar;
class SavedFilterCounts;
class ScopeBar;
class StatusLine;
class TableExport;
class WelcomePage;

/// What the window is handed by main: all of it outlives the window.
struct WindowServices {
    QSettings &settings;
    FilePrompt &prompt;
    Notifier &notifier;
    FileOpening::OwnArchive ownArchive; ///< to keep files in
};

/// The window: navigation, problem bar, the page (welcome, or a workspace's tests), the status line, and every action.
/// Owns the workspace it shows. GUI thread.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(const WindowServices &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows \a workspace instead of what was shown.
    void open(std::unique_ptr<Workspace> workspace);
    /// The page for somebody without credentials; \a problem says what was wrong with those there were.
    void showWelcome(const std::optional<Problem> &problem = {});
    void showProblem(const Problem &problem);
    /// Shows the tests of \a files beside those of the files that are shown already. What else is shown is closed.
    void showFiles(const QList<FileToImport> &files);
    /// True if it was opened for files, or shows nothing yet.
    [[nodiscard]] bool isForFiles() const { return !m_workspace || !m_opening->files().isEmpty(); }

    [[nodiscard]] BrowsePage *page() const { return m_page; }
    /// Nothing is under way that would change what is seen.
    [[nodiscard]] bool isSettled() const;

signals:
    void demoWanted();
    void filesWanted(const QList<fabriscope::FileToImport> &files);
    void themeChosen(fabriscope::ThemeChoice choice);
    /// isSettled() may have become true.
    void settled();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    /// What the problem bar speaks of: a bar goes by itself only when that very thing has gone well.
    enum class Concern : quint8 { List, Look, Other };
    struct WayOut {
        QString words; ///< of the button; empty: none
        std::function<void()> take;
    };
    void showBar(Concern concern, const Problem &problem, const WayOut &wayOut);
    void clearBar(const QList<Concern> &concerns);
    [[nodiscard]] WayOut refreshAgain();

    void buildFrame();
    void buildToolBar();
    void connectActions();
    void connectChoices();
    void connectPage();
    void connectWorkspace();
    void connectConnection();
    void connectFiles();
    void connectWatcher();
    void closeWorkspace();
    void makeWelcome();
    void fillMenus();
    void endRefresh(const RefreshOutcome &outcome);
    void endLook(const RefreshOutcome &outcome);
    void tellEnded(const QList<StoredTest> &tests);
    void openTest(const TestKey &key);
    void exportTable();
    void movePane(int step);
    void pauseOrGoOn();
    void showNavigationState();
    void restoreState();
    void saveState();
    void saveTheme();
    void checkConnection();
    void about();

    WindowServices m_services;
    WindowActions *m_actions;
    Navigation *m_navigation;
    ProblemBar *m_problemBar;
    ScopeBar *m_scopeBar;
    QStackedWidget *m_pages;
    WelcomePage *m_welcome = nullptr; ///< once it was wanted
    StatusLine *m_status;
    PictureExport *m_pictures;
    FileOpening *m_opening;
    std::unique_ptr<Workspace> m_workspace;
    BrowsePage *m_page = nullptr;                ///< of m_workspace
    SavedFilterCounts *m_filterCounts = nullptr; ///< of m_workspace
    TableExport *m_tableExport = nullptr;        ///< of m_workspace
    Concern m_concern = Concern::Other;
    std::function<void()> m_wayOut;
};

} // namespace fabriscope
