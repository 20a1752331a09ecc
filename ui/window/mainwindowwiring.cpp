// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window's actions do, and how it follows its workspace: the second half of MainWindow.

#include "ui/window/mainwindow.h"

#include "app/browse/savedfiltercounts.h"
#include "app/eflo/durationtext.h"
#include "app/nettest/displaytext.h"
#include "ui/accounts/welcomepage.h"
#include "ui/exporting/tableexport.h"
#include "ui/render/pictureexport.h"
#include "ui/watch/endednews.h"
#include "ui/watch/notifier.h"
#include "ui/window/aboutbox.h"
#include "ui/window/browsepage.h"
#include "ui/window/filterkeeping.h"
#include "ui/window/navigation.h"
#include "ui/window/problembar.h"
#include "ui/window/scopebar.h"
#include "ui/window/statusline.h"

#include <QApplication>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {
constexpr int messageMsecs = 8000;
}

void MainWindow::connectActions()
{
    using enum WindowAction;
    const auto on = [this](WindowAction which, auto &&work) {
        connect(m_actions->action(which), &QAction::triggered, this, std::forward<decltype(work)>(work));
    };
    on(OpenDemo, &MainWindow::demoWanted);
    on(ExportTable, [this] { exportTable(); });
    on(SaveWindowPicture, [this] { m_pictures->save(pictureOf(*this, windowTitle()), u"fabriscope"_s, this); });
    on(SaveTopologyPicture, [this] { m_page->details().exportPicture(); });
    on(Quit, [this] { close(); });
    on(Filter, [this] { m_page->filterBar().focusFilter(); });
    on(FindInDetails, [this] { m_page->details().focusSearch(); });
    on(Refresh, [this] { m_workspace->refresh(); });
    on(RefreshWhole, [this] { m_workspace->refresh(RefreshDepth::Whole); });
    on(CancelRefresh, [this] { m_workspace->connection()->cancel(); });
    on(ShowMember, [this] { m_page->showMember(); });
    on(NextPane, [this] { movePane(1); });
    on(PreviousPane, [this] { movePane(-1); });
    on(FilterHelp, [this] { m_page->filterBar().showHelp(); });
    on(About, [this] { about(); });
    connect(m_status, &StatusLine::cancelWanted, this, [this] {
        m_opening->cancel();
        if (m_workspace && m_workspace->connection())
            m_workspace->connection()->cancel();
    });
    connect(m_navigation, &Navigation::filterChosen, this, [this](const QString &query) {
        if (m_page)
            m_page->filterBar().setText(query);
    });
    connect(&m_services.notifier, &Notifier::clicked, this, [this](const QString &testId) {
        const TestKey key{m_workspace ? m_workspace->profileId() : QString(), testId};
        if (m_workspace && m_workspace->model().find(key)) // else it is another window's
            openTest(key);
    });
}

void MainWindow::connectChoices()
{
    using enum WindowAction;
    connect(m_actions->action(WatchRunning), &QAction::toggled, this, [this](bool watch) {
        if (m_workspace && m_workspace->watcher())
            m_workspace->watcher()->setEnabled(watch);
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
        if (m_filterCounts)
            m_filterCounts->setQueries(m_filters->queries());
    });
    connect(&m_services.filters, &FilterStore::settled, this, &MainWindow::settled);
}

void MainWindow::connectPage()
{
    m_scopeBar->setEnabled(!m_workspace->isOffline());
    connect(m_page, &BrowsePage::message, this,
            [this](const QString &text) { m_status->showMessage(text, messageMsecs); });
    connect(m_page, &BrowsePage::problem, this, &MainWindow::showProblem);
    connect(m_page, &BrowsePage::settled, this, &MainWindow::settled);
    connect(m_page, &BrowsePage::detailsWanted, m_actions->action(WindowAction::ShowDetails),
            [this] { m_actions->action(WindowAction::ShowDetails)->setChecked(true); });
    connect(&m_page->filterBar(), &FilterBar::queryChanged, m_navigation,
            [this](const Query &query) { m_navigation->showFilter(query.text()); });
    connect(&m_page->filterBar(), &FilterBar::queryChanged, m_filters,
            [this](const Query &query) { m_filters->setBarQuery(query.text()); });
    m_page->filterBar().offer(m_filters->saveAction());
    m_filters->setBarQuery(m_page->filterBar().text());
    connect(&m_page->table(), &TestTableView::selectionCountChanged, m_status, &StatusLine::setSelected);
    connect(&m_workspace->model(), &TestTableModel::shownChanged, m_status, &StatusLine::setCounts);
    m_status->setCounts(m_workspace->model().rowCount(), m_workspace->model().totalCount());

    connect(m_filterCounts, &SavedFilterCounts::countsChanged, m_navigation,
            [this] { m_navigation->setCounts(m_filterCounts->counts()); });
    connect(m_filterCounts, &SavedFilterCounts::settled, this, &MainWindow::settled);
    m_filterCounts->setQueries(m_filters->queries());
    connect(m_tableExport, &TableExport::saved, this,
            [this](const QString &, const QString &text) { m_status->showMessage(text, messageMsecs); });
    connect(m_tableExport, &TableExport::failed, this, [this](const Problem &problem) {
        showBar(Concern::Other, problem, {tr("Choose another place…"), [this] { exportTable(); }});
    });
}

void MainWindow::connectWorkspace()
{
    connect(m_workspace.get(), &Workspace::progressed, this, &MainWindow::settled);
    connect(m_workspace.get(), &Workspace::problem, this, &MainWindow::showProblem);
    connect(m_workspace.get(), &Workspace::asOfChanged, m_status, &StatusLine::setAsOf);
    m_status->setAsOf(m_workspace->asOf());
}

void MainWindow::connectConnection()
{
    const Connection &connection = *m_workspace->connection();
    connect(&connection, &Connection::callsChanged, m_status, &StatusLine::setCalls);
    connect(&connection, &Connection::refreshStarted, this, [this] {
        m_actions->action(WindowAction::CancelRefresh)->setEnabled(true);
        if (!m_workspace->isWatchLook()) { // looks at running tests are quiet
            m_status->clearMessage();
            m_status->showProgress({});
        }
        showNavigationState();
    });
    connect(&connection, &Connection::progressed, this, [this](const RefreshProgress &progress) {
        if (!m_workspace->isWatchLook())
            m_status->showProgress(progress);
    });
    connect(&connection, &Connection::waiting, m_status, &StatusLine::showWaiting);
    connect(&connection, &Connection::refreshed, this, &MainWindow::endRefresh);
    connect(&connection, &Connection::clockSkewFound, this,
            [this](qint64 seconds) { m_status->showMessage(clockSkewText(seconds), messageMsecs); });
    m_status->setCalls(connection.callsInLastMinute());
    if (connection.isRefreshing()) {
        m_actions->action(WindowAction::CancelRefresh)->setEnabled(true);
        m_status->showProgress({});
    }
}

void MainWindow::connectWatcher()
{
    Watcher &watcher = *m_workspace->watcher();
    connect(&watcher, &Watcher::nextLookChanged, m_status,
            [this] { m_status->setNext(m_workspace->watcher()->nextLook()); });
    connect(&watcher, &Watcher::ended, this, &MainWindow::tellEnded);
    watcher.setEnabled(m_actions->action(WindowAction::WatchRunning)->isChecked());
    pauseOrGoOn();
}

void MainWindow::endRefresh(const RefreshOutcome &outcome)
{
    m_actions->action(WindowAction::CancelRefresh)->setEnabled(false);
    m_status->hideProgress();
    m_status->setIncomplete(m_workspace->incompleteBecause().has_value());
    showNavigationState();
    if (m_workspace->isWatchLook())
        return endLook(outcome);
    if (outcome.problem)
        return showBar(Concern::List, *outcome.problem, refreshAgain());
    clearBar({Concern::List, Concern::Look});
    if (outcome.progress.skipped > 0) {
        m_status->showMessage(
            tr("%Ln element(s) of the answers were no records and were skipped", nullptr, outcome.progress.skipped),
            messageMsecs);
    }
}

/// A look at the running tests says nothing about the list: only its own trouble comes and goes with it.
void MainWindow::endLook(const RefreshOutcome &outcome)
{
    const bool free = !m_problemBar->problem() || m_concern == Concern::Look;
    if (!outcome.problem)
        clearBar({Concern::Look});
    else if (free && outcome.problem->kind != Problem::Kind::Cancelled)
        showBar(Concern::Look, *outcome.problem, refreshAgain());
}

MainWindow::WayOut MainWindow::refreshAgain()
{
    return {tr("Refresh"), [this] {
                if (m_workspace)
                    m_workspace->refresh();
            }};
}

void MainWindow::showNavigationState()
{
    const auto problem = m_workspace->incompleteBecause();
    QString state = tr("connected");
    if (m_workspace->isOffline())
        state = tr("offline");
    else if (m_workspace->isRefreshing())
        state = tr("refreshing");
    else if (problem && problem->kind != Problem::Kind::Cancelled)
        state = tr("failed", "the last refresh of a profile");
    m_navigation->setProfile(m_workspace->name(), m_workspace->place(), state);
}

void MainWindow::tellEnded(const QList<StoredTest> &tests)
{
    // What the user looks at needs no notification.
    QList<StoredTest> unseen;
    const TestTableView &table = m_page->table();
    for (const StoredTest &stored : tests) {
        const int row = m_workspace->model().rowOf(stored.key);
        const QRect place = row < 0 ? QRect() : table.visualRect(m_workspace->model().index(row, 0));
        const int bottom = table.viewport()->height();
        const bool inView = isActiveWindow() && row >= 0 && place.bottom() > 0 && place.top() < bottom;
        if (!inView)
            unseen.append(stored);
    }
    if (unseen.isEmpty())
        return;
    const EndedNews news = endedNews(unseen);
    m_services.notifier.notify(unseen.first().key.testId, news.title, news.text);
}

void MainWindow::openTest(const TestKey &key)
{
    if (m_workspace->model().rowOf(key) < 0)
        m_page->filterBar().clearFilter();
    m_page->table().selectTest(key);
    show();
    raise();
    activateWindow();
}

void MainWindow::exportTable()
{
    // One selected test is the one being read; only several were chosen to be taken away.
    const bool chosen = m_page->table().selectedCount() > 1;
    m_tableExport->save({.tests = chosen ? m_page->table().selectedTests() : m_workspace->model().shownTests(),
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

void MainWindow::about()
{
    auto *box = new AboutBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace fabriscope
