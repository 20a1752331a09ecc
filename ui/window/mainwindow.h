// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/theme.h"
#include "ui/window/windowactions.h"
#include "ui/window/windowservices.h"
#include "ui/window/workbench.h"

#include <QMainWindow>

#include <functional>
#include <memory>
#include <vector>

class QStackedWidget;

namespace fabriscope {

class BrowsePage;
class FilterKeeping;
class Navigation;
class PictureExport;
class ProblemBar;
class ProfileDesk;
class ScopeBar;
class SettingsDesk;
class StatusLine;
class WelcomePage;

/// The window: navigation, problem bar, the page (welcome, or a workspace's tests), the status line, and every action.
/// Owns a workbench for each profile that is at work, and shows one of them. GUI thread.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(const WindowServices &services, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows \a workspace instead of what was shown for \a profile (an id; empty for what needs no profile). Those of
    /// other profiles go on working behind it.
    void open(std::unique_ptr<Workspace> workspace, const QString &profile = {});
    /// Brings what is open for \a profile to the front. False: nothing is.
    bool showProfile(const QString &profile);
    /// Ends what is open for \a profile. What was opened last comes to the front instead, or the welcome page.
    void closeProfile(const QString &profile);
    /// Shows the profile that was shown last, or the welcome page if it is gone. False: there was none.
    bool openLast();
    /// The page for somebody without credentials; \a problem says what was wrong with those there were.
    void showWelcome(const std::optional<Problem> &problem = {});
    void showProblem(const Problem &problem);
    /// In the bar of \a profile, or if nothing is open for it in the one in front; none: the bar goes.
    void tell(const QString &profile, const std::optional<BarContent> &content);
    /// It is over: no bar says it any more.
    void dropProblem(const Problem &problem);
    void showMessage(const QString &sentence);
    /// Checks the connection in front, or what there would be a connection to.
    void checkConnection();
    /// Shows the tests of \a files beside those of the files that are shown already. What else is shown is closed.
    void showFiles(const QList<FileToImport> &files);
    /// True if it was opened for files, or shows nothing yet.
    [[nodiscard]] bool isForFiles() const { return m_benches.empty() || !m_opening->files().isEmpty(); }

    [[nodiscard]] BrowsePage *page() const { return m_page; }
    [[nodiscard]] const Workbench *front() const { return m_bench; }
    [[nodiscard]] const std::vector<std::unique_ptr<Workbench>> &benches() const { return m_benches; }
    [[nodiscard]] Workbench *benchOf(const QString &profile) const; ///< null: nothing is open for it
    /// Nothing is under way that would change what is seen.
    [[nodiscard]] bool isSettled() const;

signals:
    void opened(fabriscope::Workbench *bench);
    /// What is open, what is in front, or how it is.
    void benchesChanged();
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
    static constexpr int messageMsecs = 8000; ///< how long the status line keeps a sentence
    using Concern = BarContent::Concern;
    void showBar(Workbench *bench, const std::optional<BarContent> &content);
    void clearBar(Workbench &bench, const QList<Concern> &concerns);
    void takeWayOut();
    void takeOtherWay();
    [[nodiscard]] static BarContent refreshAgain(Concern concern, const Problem &problem, Workspace &workspace);

    void buildFrame();
    void buildToolBar();
    void connectActions();
    void connectDesks();
    void connectChoices();
    void connectFiles();
    void connectBench(Workbench &bench);
    void bringToFront(Workbench &bench);
    void leaveFront();
    void connectPage();
    void connectWorkspace();
    void connectConnection();
    void connectFilters();
    void connectWatcher();
    void closeBench(Workbench *bench);
    void makeWelcome();
    void showUnconnected();
    void fillMenus();
    void endRefresh(Workbench &bench, const RefreshOutcome &outcome);
    void endLook(Workbench &bench, const RefreshOutcome &outcome);
    void tellEnded(Workbench &bench, const QList<StoredTest> &tests);
    void openTest(Workbench &bench, const TestKey &key);
    void exportTable();
    void movePane(int step);
    void pauseOrGoOn();
    void restoreState();
    void saveState();
    void saveTheme();
    void about();

    WindowServices m_services;
    WindowActions *m_actions;
    ProfileDesk *m_profiles;
    Navigation *m_navigation;
    ProblemBar *m_problemBar;
    ScopeBar *m_scopeBar;
    QStackedWidget *m_pages;
    WelcomePage *m_welcome = nullptr; ///< once it was wanted
    StatusLine *m_status;
    PictureExport *m_pictures;
    FileOpening *m_opening;
    FilterKeeping *m_filters;
    SettingsDesk *m_settings;
    std::vector<std::unique_ptr<Workbench>> m_benches;
    std::unique_ptr<QObject> m_front; ///< what connects m_bench with the window's parts ends with it
    Workbench *m_bench = nullptr;     ///< in front
    Workspace *m_workspace = nullptr; ///< of m_bench
    BrowsePage *m_page = nullptr;     ///< of m_bench
    std::optional<BarContent> m_bar;  ///< without a workbench
};

} // namespace fabriscope
