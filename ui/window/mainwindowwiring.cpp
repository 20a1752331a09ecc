// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window's actions do, and how it follows its workspace: the second half of MainWindow.

#include "ui/window/mainwindow.h"

#include "app/browse/savedfiltercounts.h"
#include "app/eflo/durationtext.h"
#include "app/nettest/displaytext.h"
#include "ui/accounts/profilepanel.h"
#include "ui/accounts/welcomepage.h"
#include "ui/doctor/doctorview.h"
#include "ui/exporting/tableexport.h"
#include "ui/render/pictureexport.h"
#include "ui/settings/generalpage.h"
#include "ui/watch/endednews.h"
#include "ui/watch/notifier.h"
#include "ui/window/aboutbox.h"
#include "ui/window/browsepage.h"
#include "ui/window/filterkeeping.h"
#include "ui/window/navigation.h"
#include "ui/window/problembar.h"
#include "ui/window/profiledesk.h"
#include "ui/window/scopebar.h"
#include "ui/window/settingsdesk.h"
#include "ui/window/statusline.h"

#include <QApplication>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {
constexpr int retentionMsecs = 60'000; ///< it happened by itself: nobody is looking
} // namespace

void MainWindow::connectActions()
{
    using enum WindowAction;
    const auto on = [this](WindowAction which, auto &&work) {
        connect(m_actions->action(which), &QAction::triggered, this, std::forward<decltype(work)>(work));
    };
    on(OpenDemo, &MainWindow::demoWanted);
    on(ExportTable, [this] { exportTable(); });
    on(SaveWindowPicture, [this] { m_pictures->save(pictureOf(*this, windowTitle()), u"fabriscope"_s, this); });
    on(SaveViewPicture, [this] { m_page->exportPicture(); });
    on(CopyViewPicture, [this] { m_page->copyPicture(); });
    on(Quit, [this] { close(); });
    on(Filter, [this] { m_page->focusFilter(); });
    on(FindInDetails, [this] { m_page->details().focusSearch(); });
    on(Refresh, [this] { m_workspace->refresh(); });
    on(RefreshWhole, [this] { m_workspace->refresh(RefreshDepth::Whole); });
    on(CancelRefresh, [this] { m_workspace->connection()->cancel(); });
    on(ShowMember, [this] { m_page->showMember(); });
    on(ShowTests, [this] {
        m_page->setShowsOverview(false);
        m_page->setShowsOnlyDetails(false);
    });
    on(ShowOnlyDetails, [this] { m_page->setShowsOnlyDetails(!m_page->showsOnlyDetails()); });
    on(ShowOverview, [this] { m_page->setShowsOverview(true); });
    on(NextPane, [this] { movePane(1); });
    on(PreviousPane, [this] { movePane(-1); });
    on(FilterHelp, [this] {
        m_page->setShowsOnlyDetails(false);
        m_page->filterBar().showHelp();
    });
    on(CheckConnection, [this] { checkConnection(); });
    connect(m_problemBar, &ProblemBar::checkWanted, this, &MainWindow::checkConnection);
    on(About, [this] { about(); });
    on(Settings, [this] { m_settings->show(); });
    connectDesks();
}

/// What does not come from an action.
void MainWindow::connectDesks()
{
    connect(m_settings, &SettingsDesk::message, this,
            [this](const QString &sentence) { m_status->showMessage(sentence, retentionMsecs); });
    connect(m_settings, &SettingsDesk::problem, this, &MainWindow::showProblem);
    connect(m_status, &StatusLine::cancelWanted, this, [this] {
        m_opening->cancel();
        if (m_workspace && m_workspace->connection())
            m_workspace->connection()->cancel();
    });
    connect(m_navigation, &Navigation::filterChosen, this, [this](const QString &query) {
        if (!m_page)
            return;
        m_page->setShowsOnlyDetails(false);
        m_page->filterBar().setText(query);
    });
    connect(m_navigation, &Navigation::overviewChosen, m_actions->action(WindowAction::ShowOverview),
            &QAction::trigger);
    connect(m_navigation, &Navigation::tableChosen, m_actions->action(WindowAction::ShowTests), &QAction::trigger);
    connect(&m_services.notifier, &Notifier::clicked, this, [this](const QString &testId) {
        for (const auto &bench : m_benches) {
            const TestKey key{bench->workspace().profileId(), testId};
            if (bench->workspace().model().find(key)) // else it is another window's
                return openTest(*bench, key);
        }
    });
}

void MainWindow::connectChoices()
{
    using enum WindowAction;
    connect(m_actions->action(WatchRunning), &QAction::toggled, this, [this](bool watch) {
        for (const auto &bench : m_benches) {
            if (Watcher *watcher = bench->workspace().watcher())
                watcher->setEnabled(watch);
        }
    });
    connect(m_actions->action(DetailsBelow), &QAction::triggered, this,
            [this] { m_page->setDetailsPlace(Qt::Vertical); });
    connect(m_actions->action(DetailsRight), &QAction::triggered, this,
            [this] { m_page->setDetailsPlace(Qt::Horizontal); });
    connect(m_actions->action(ShowDetails), &QAction::toggled, this, [this](bool shown) {
        if (m_page)
            m_page->setShowsDetails(shown);
    });
    for (const auto &[which, choice] :
         {std::pair(ThemeSystem, ThemeChoice::System), std::pair(ThemeLight, ThemeChoice::Light),
          std::pair(ThemeDark, ThemeChoice::Dark)}) {
        connect(m_actions->action(which), &QAction::triggered, this, [this, theme = choice] {
            saveTheme();
            emit themeChosen(theme);
        });
    }
    connect(m_scopeBar, &ScopeBar::scopeChosen, this, [this] {
        if (!m_workspace)
            return;
        m_workspace->setScope(m_scopeBar->netTestType(), m_scopeBar->resourceGroupId());
        m_workspace->refresh();
    });
}

void MainWindow::connectFiles()
{
    using enum WindowAction;
    connect(m_actions->action(OpenFiles), &QAction::triggered, m_opening, &FileOpening::choose);
    connect(m_actions->action(PasteTests), &QAction::triggered, m_opening, &FileOpening::paste);
    connect(m_actions->action(KeepFiles), &QAction::triggered, m_opening, &FileOpening::keep);
    connect(m_opening, &FileOpening::filesWanted, m_filters, &FilterKeeping::take); // some may be filters
    connect(m_filters, &FilterKeeping::testFilesFound, this, &MainWindow::filesWanted);
    connect(m_opening, &FileOpening::problem, this, &MainWindow::showProblem);
    connect(m_opening, &FileOpening::progressed, m_status, &StatusLine::showReading);
    connect(m_opening, &FileOpening::finished, this, [this](const QString &sentence) {
        m_status->hideProgress();
        m_status->showMessage(sentence, messageMsecs);
        emit settled();
    });
}

void MainWindow::connectFilters()
{
    connect(m_filters, &FilterKeeping::message, this,
            [this](const QString &text) { m_status->showMessage(text, messageMsecs); });
    connect(m_filters, &FilterKeeping::problem, this, &MainWindow::showProblem);
    connect(m_filters, &FilterKeeping::queriesChanged, this, [this] {
        if (m_bench)
            m_bench->filterCounts().setQueries(m_filters->queries());
    });
    connect(&m_services.filters, &FilterStore::settled, this, &MainWindow::settled);
    connect(m_profiles, &ProfileDesk::settled, this, &MainWindow::settled);
}

/// What goes on whether it is in front or not.
void MainWindow::connectBench(Workbench &bench)
{
    Workspace &workspace = bench.workspace();
    const auto tell = [this, shown = &bench](const Problem &problem) {
        showBar(shown, BarContent{.problem = problem});
    };
    connect(&workspace, &Workspace::problem, this, tell);
    connect(&bench.page(), &BrowsePage::problem, this, tell);
    connect(&workspace, &Workspace::progressed, this, &MainWindow::settled);
    connect(&bench.page(), &BrowsePage::settled, this, &MainWindow::settled);
    connect(&bench.tableExport(), &TableExport::failed, this, [this, shown = &bench](const Problem &problem) {
        showBar(shown, BarContent{.problem = problem, .words = tr("Choose another place…"), .takeWayOut = [this] {
                                      if (m_page)
                                          exportTable();
                                  }});
    });
    if (workspace.isOffline())
        return;
    connect(workspace.connection(), &Connection::refreshStarted, this, &MainWindow::benchesChanged);
    connect(workspace.connection(), &Connection::refreshed, this,
            [this, shown = &bench](const RefreshOutcome &outcome) { endRefresh(*shown, outcome); });
    connect(workspace.watcher(), &Watcher::ended, this,
            [this, shown = &bench](const QList<StoredTest> &tests) { tellEnded(*shown, tests); });
    workspace.watcher()->setEnabled(m_actions->action(WindowAction::WatchRunning)->isChecked());
    workspace.watcher()->setPaused(!isVisible() || isMinimized());
}

void MainWindow::connectPage()
{
    QObject *front = m_front.get();
    m_scopeBar->setEnabled(!m_workspace->isOffline());
    connect(m_page, &BrowsePage::message, front,
            [this](const QString &text) { m_status->showMessage(text, messageMsecs); });
    connect(m_page, &BrowsePage::onlyDetailsShown, front,
            [this](bool only) { m_actions->action(WindowAction::ShowOnlyDetails)->setChecked(only); });
    connect(m_page, &BrowsePage::detailsWanted, front,
            [this] { m_actions->action(WindowAction::ShowDetails)->setChecked(true); });
    connect(&m_page->filterBar(), &FilterBar::queryChanged, front,
            [this](const Query &query) { m_navigation->showFilter(query.text()); });
    connect(&m_page->filterBar(), &FilterBar::queryChanged, front,
            [this](const Query &query) { m_filters->setBarQuery(query.text()); });
    const auto showView = [this](bool overview) {
        m_actions->action(overview ? WindowAction::ShowOverview : WindowAction::ShowTests)->setChecked(true);
        m_navigation->setShowsOverview(overview);
    };
    connect(m_page, &BrowsePage::overviewShown, front, showView);
    m_page->filterBar().offer(m_filters->saveAction());
    m_filters->setBarQuery(m_page->filterBar().text());
    connect(&m_page->table(), &TestTableView::selectionCountChanged, front,
            [this](int selected) { m_status->setSelected(selected); });
    connect(&m_workspace->model(), &TestTableModel::shownChanged, front,
            [this](int shown, int total) { m_status->setCounts(shown, total); });
    m_status->setCounts(m_workspace->model().shownCount(), m_workspace->model().totalCount());
    m_status->setSelected(m_page->table().selectedCount());
    m_navigation->showFilter(m_page->filterBar().text());
    showView(m_page->showsOverview());

    SavedFilterCounts &counts = m_bench->filterCounts();
    connect(&counts, &SavedFilterCounts::countsChanged, front,
            [this] { m_navigation->setCounts(m_bench->filterCounts().counts()); });
    connect(&counts, &SavedFilterCounts::settled, front, [this] { emit settled(); });
    counts.setQueries(m_filters->queries());
    m_navigation->setCounts(counts.counts());
    connect(&m_bench->tableExport(), &TableExport::saved, front,
            [this](const QString &, const QString &text) { m_status->showMessage(text, messageMsecs); });
}

void MainWindow::connectWorkspace()
{
    connect(m_workspace, &Workspace::asOfChanged, m_front.get(),
            [this](const QDateTime &asOf) { m_status->setAsOf(asOf); });
    m_status->setAsOf(m_workspace->asOf());
    m_status->setIncomplete(m_workspace->incompleteBecause().has_value());
}

void MainWindow::connectConnection()
{
    QObject *front = m_front.get();
    const Connection &connection = *m_workspace->connection();
    const auto showCalls = [this](int calls) { m_status->setCalls(calls); };
    connect(&connection, &Connection::callsChanged, front, showCalls);
    connect(&connection, &Connection::refreshStarted, front, [this] {
        m_actions->action(WindowAction::CancelRefresh)->setEnabled(true);
        if (!m_workspace->isWatchLook()) { // looks at running tests are quiet
            m_status->clearMessage();
            m_status->showProgress({});
        }
    });
    connect(&connection, &Connection::progressed, front, [this](const RefreshProgress &progress) {
        if (!m_workspace->isWatchLook())
            m_status->showProgress(progress);
    });
    connect(&connection, &Connection::waiting, front,
            [this](const Problem &why, const QDateTime &until) { m_status->showWaiting(why, until); });
    connect(&connection, &Connection::clockSkewFound, front,
            [this](qint64 seconds) { m_status->showMessage(clockSkewText(seconds), messageMsecs); });
    const auto showNext = [this] { m_status->setNext(m_workspace->watcher()->nextLook()); };
    connect(m_workspace->watcher(), &Watcher::nextLookChanged, front, showNext);
    showCalls(connection.callsInLastMinute());
    showNext();
    if (connection.isRefreshing()) {
        m_actions->action(WindowAction::CancelRefresh)->setEnabled(true);
        m_status->showProgress({});
    }
}

void MainWindow::endRefresh(Workbench &bench, const RefreshOutcome &outcome)
{
    const bool isFront = &bench == m_bench;
    if (isFront) {
        m_actions->action(WindowAction::CancelRefresh)->setEnabled(false);
        m_status->hideProgress();
        m_status->setIncomplete(m_workspace->incompleteBecause().has_value());
    }
    emit benchesChanged();
    if (bench.workspace().isWatchLook())
        return endLook(bench, outcome);
    if (outcome.problem)
        return showBar(&bench, refreshAgain(Concern::List, *outcome.problem, bench.workspace()));
    clearBar(bench, {Concern::List, Concern::Look});
    if (isFront && outcome.progress.skipped > 0) {
        m_status->showMessage(
            tr("%Ln element(s) of the answers were no records and were skipped", nullptr, outcome.progress.skipped),
            messageMsecs);
    }
}

/// A look at the running tests says nothing about the list: only its own trouble comes and goes with it.
void MainWindow::endLook(Workbench &bench, const RefreshOutcome &outcome)
{
    const bool free = !bench.bar || bench.bar->concern == Concern::Look;
    if (!outcome.problem)
        clearBar(bench, {Concern::Look});
    else if (free && outcome.problem->kind != Problem::Kind::Cancelled)
        showBar(&bench, refreshAgain(Concern::Look, *outcome.problem, bench.workspace()));
}

void MainWindow::tellEnded(Workbench &bench, const QList<StoredTest> &tests)
{
    if (!tellsOfEndedTests(m_services.settings))
        return;
    // What the user looks at needs no notification.
    QList<StoredTest> unseen;
    const TestTableView &table = bench.page().table();
    const TestTableModel &model = bench.workspace().model();
    for (const StoredTest &stored : tests) {
        const int row = model.rowOf(stored.key);
        const QRect place = row < 0 ? QRect() : table.visualRect(model.index(row, 0));
        const int bottom = table.viewport()->height();
        const bool inView = &bench == m_bench && isActiveWindow() && table.isVisible() && row >= 0 && place.bottom() > 0
            && place.top() < bottom;
        if (!inView)
            unseen.append(stored);
    }
    if (unseen.isEmpty())
        return;
    const EndedNews news = endedNews(unseen);
    m_services.notifier.notify(unseen.first().key.testId, news.title, news.text);
}

void MainWindow::openTest(Workbench &bench, const TestKey &key)
{
    if (&bench != m_bench)
        bringToFront(bench);
    if (!m_workspace->model().isLeft(key))
        m_page->filterBar().clearFilter();
    m_page->setShowsOverview(false);
    m_page->table().selectTest(key);
    show();
    raise();
    activateWindow();
}

void MainWindow::exportTable()
{
    // One selected test is the one being read; only several were chosen to be taken away.
    const bool chosen = m_page->table().selectedCount() > 1;
    m_bench->tableExport().save({.tests = chosen ? m_page->table().selectedTests() : m_workspace->model().shownTests(),
                                 .isSelection = chosen,
                                 .columns = m_page->table().visibleFields(),
                                 .source = m_workspace->name(),
                                 .filter = m_page->filterBar().text(),
                                 .asOf = m_workspace->asOf(),
                                 .folder = {}},
                                this);
}

void MainWindow::movePane(int step)
{
    QList<QWidget *> panes{m_navigation};
    if (m_profiles->panel().isVisible())
        panes.prepend(&m_profiles->panel());
    if (m_page)
        panes += m_page->panes();
    else if (m_welcome)
        panes.append(m_welcome);
    qsizetype current = 0;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        const QWidget *focus = QApplication::focusWidget();
        if (focus && (focus == panes.at(i) || panes.at(i)->isAncestorOf(focus)))
            current = i;
    }
    QWidget *next = panes.at((current + step + panes.size()) % panes.size());
    if (m_page && next == &m_page->filterBar())
        m_page->filterBar().focusFilter();
    else
        next->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

void MainWindow::checkConnection()
{
    const Connection *connection = m_workspace ? m_workspace->connection() : nullptr;
    if (auto *old = findChild<DoctorView *>())
        old->close();
    auto *view = new DoctorView(connection ? doctorSetupOf(connection->setup(), m_workspace->scope().resourceGroupId)
                                           : m_profiles->connectionToCheck(),
                                this);
    view->setAttribute(Qt::WA_DeleteOnClose);
    view->show();
    view->start();
}

void MainWindow::about()
{
    auto *box = new AboutBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace fabriscope
