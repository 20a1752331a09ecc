// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/mainwindow.h"

#include "app/archive/memoryarchive.h"
#include "app/browse/savedfiltercounts.h"
#include "app/nettest/displaytext.h"
#include "ui/accounts/profilepanel.h"
#include "ui/accounts/welcomepage.h"
#include "ui/browse/groupingactions.h"
#include "ui/filters/undoline.h"
#include "ui/render/pictureexport.h"
#include "ui/window/browsepage.h"
#include "ui/window/filterkeeping.h"
#include "ui/window/navigation.h"
#include "ui/window/problembar.h"
#include "ui/window/profiledesk.h"
#include "ui/window/scopebar.h"
#include "ui/window/settingsdesk.h"
#include "ui/window/statusline.h"

#include <QEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {
const QString geometryKey = u"window/geometry"_s;
const QString watchKey = u"watch/enabled"_s;
const QString themeKey = u"window/theme"_s;
constexpr QSize usualSize(1440, 900);
constexpr int narrowestSide = 150;
constexpr int navigationWidth = 184;
} // namespace

MainWindow::MainWindow(const WindowServices &services, QWidget *parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_actions(new WindowActions(this))
    , m_profiles(new ProfileDesk(services, *this))
    , m_navigation(new Navigation(this))
    , m_problemBar(new ProblemBar(this))
    , m_scopeBar(new ScopeBar(this))
    , m_pages(new QStackedWidget(this))
    , m_status(new StatusLine(this))
    , m_pictures(new PictureExport(services.prompt, this))
    , m_opening(new FileOpening(*this, services.prompt, services.ownArchive, this))
    , m_filters(new FilterKeeping(services.filters, services.prompt, *m_navigation, *this))
    , m_settings(new SettingsDesk({*this, *m_actions, services.settings, services.prompt, services.ownArchive,
                                   [this](const QString &identity) { return m_profiles->nameOf(identity); }},
                                  this))
{
    setWindowTitle(u"Fabriscope"_s);
    setObjectName(u"mainWindow"_s);
    buildFrame();
    buildToolBar();
    connectActions();
    connectChoices();
    connectFiles();
    connectFilters();
    showUnconnected();
    m_actions->action(WindowAction::KeepFiles)->setEnabled(false);
    restoreState();
}

MainWindow::~MainWindow()
{
    leaveFront();
}

void MainWindow::buildFrame()
{
    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_problemBar);
    column->addWidget(&m_filters->undoLine());
    column->addWidget(m_pages, 1);
    m_problemBar->clear();

    auto *side = new QWidget(this);
    side->setMinimumWidth(narrowestSide); // a bar with many buttons takes room from the table, not from names
    auto *sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(0, 0, 0, 0);
    sideColumn->setSpacing(0);
    sideColumn->addWidget(&m_profiles->panel());
    sideColumn->addWidget(m_navigation, 1);

    auto *frame = new QSplitter(Qt::Horizontal, this);
    frame->setObjectName(u"frame"_s);
    frame->addWidget(side);
    frame->addWidget(middle);
    frame->setStretchFactor(1, 1);
    frame->setSizes({navigationWidth, usualSize.width() - navigationWidth});
    frame->setChildrenCollapsible(true);
    setCentralWidget(frame);
    setStatusBar(m_status);
    connect(m_problemBar, &ProblemBar::copied, this,
            [this](const QString &text) { m_status->showMessage(text, 5000); });
    connect(m_problemBar, &ProblemBar::actionTriggered, this, &MainWindow::takeWayOut);
    connect(m_problemBar, &ProblemBar::otherTriggered, this, &MainWindow::takeOtherWay);
    connect(m_problemBar, &ProblemBar::closed, this, [this] { (m_bench ? m_bench->bar : m_bar).reset(); });
    connect(m_pictures, &PictureExport::saved, this,
            [this](const QString &, const QString &text) { m_status->showMessage(text, 10'000); });
    connect(m_pictures, &PictureExport::failed, this, &MainWindow::showProblem);
}

void MainWindow::buildToolBar()
{
    auto *bar = new QToolBar(tr("Tools"), this);
    bar->setObjectName(u"toolBar"_s);
    bar->setMovable(false);
    bar->setIconSize({spacing::l, spacing::l});
    using enum WindowAction;
    bar->addActions({m_actions->action(Refresh), m_actions->action(CancelRefresh), m_actions->action(WatchRunning)});
    bar->addSeparator();
    bar->addWidget(m_scopeBar);
    bar->addSeparator();
    bar->addActions({m_actions->action(ExportTable), m_actions->action(SaveWindowPicture)});
    bar->addSeparator();
    bar->addActions(
        {m_actions->action(DetailsBelow), m_actions->action(DetailsRight), m_actions->action(ShowOnlyDetails)});
    addToolBar(bar);
}

void MainWindow::fillMenus()
{
    if (!m_page) {
        m_actions->fill(
            menuBar(),
            {.copy = {}, .columns = {}, .tests = {}, .filters = m_filters->menu(), .profiles = m_profiles->menu()});
        return;
    }
    const TestTableView &table = m_page->table();
    m_actions->fill(
        menuBar(),
        {.copy = {table.copyAction(), table.copyWithHeadingsAction(), table.copyTestIdAction(), table.copyCellAction()},
         .columns = {table.sortAction(), table.groupingActions().menu()->menuAction(), table.chooseColumnsAction(),
                     table.resetColumnsAction()},
         .tests = {table.compareAction(), table.compareWithAction()},
         .filters = m_filters->menu(),
         .profiles = m_profiles->menu()});
}

void MainWindow::open(std::unique_ptr<Workspace> workspace, const QString &profile)
{
    closeBench(benchOf(profile));
    auto bench =
        std::make_unique<Workbench>(profile, std::move(workspace), m_services.settings, m_services.prompt, this);
    bench->page().details().setCorrections(m_services.corrections);
    m_pages->addWidget(&bench->page());
    connectBench(*bench);
    m_benches.push_back(std::move(bench));
    bringToFront(*m_benches.back());
    emit opened(m_bench);
    for (const Problem &notice : m_workspace->notices())
        showProblem(notice);
}

bool MainWindow::showProfile(const QString &profile)
{
    Workbench *bench = benchOf(profile);
    if (bench && bench != m_bench)
        bringToFront(*bench);
    return bench != nullptr;
}

Workbench *MainWindow::benchOf(const QString &profile) const
{
    const auto found = std::find_if(m_benches.begin(), m_benches.end(),
                                    [&profile](const auto &bench) { return bench->profile() == profile; });
    return found == m_benches.end() ? nullptr : found->get();
}

void MainWindow::bringToFront(Workbench &bench)
{
    leaveFront();
    m_front = std::make_unique<QObject>();
    m_bench = &bench;
    m_workspace = &bench.workspace();
    m_page = &bench.page();
    m_pages->setCurrentWidget(m_page);
    m_scopeBar->setScope(m_workspace->scope().netTestType, m_workspace->scope().resourceGroupId);
    m_actions->setConnected(true, m_workspace->isOffline());
    m_actions
        ->action(m_page->detailsPlace() == Qt::Horizontal ? WindowAction::DetailsRight : WindowAction::DetailsBelow)
        ->setChecked(true);
    m_actions->action(WindowAction::ShowDetails)->setChecked(m_page->showsDetails());
    m_actions->action(WindowAction::ShowOnlyDetails)->setChecked(m_page->showsOnlyDetails());
    fillMenus();
    m_settings->setWorkspace(m_workspace);
    connectPage();
    connectWorkspace();
    if (!m_workspace->isOffline())
        connectConnection();
    m_navigation->setConnected(true);
    m_status->setConnected(true);
    m_status->setOffline(m_workspace->isOffline());
    emit benchesChanged();
    showBar(m_bench, m_bench->bar);
    m_page->focusTests();
}

/// Nothing of what was in front reaches the window's parts any more; it goes on working.
void MainWindow::leaveFront()
{
    if (m_page)
        m_page->saveState();
    m_settings->setWorkspace(nullptr);
    m_front.reset();
    m_bench = nullptr;
    m_workspace = nullptr;
    m_page = nullptr;
    m_problemBar->clear();
    m_status->hideProgress();
    m_status->clearMessage();
}

void MainWindow::showFiles(const QList<FileToImport> &files)
{
    if (files.isEmpty())
        return;
    if (m_opening->files().isEmpty()) {
        OpenedSource source;
        source.archive = std::make_unique<MemoryArchive>();
        source.name = displayText(QFileInfo(files.first().name).fileName(), 60);
        source.place = displayText(files.first().name);
        open(std::make_unique<Workspace>(std::move(source)));
    }
    showProfile({});
    m_opening->show(files, m_workspace->archive());
    m_actions->action(WindowAction::KeepFiles)->setEnabled(true);
}

void MainWindow::closeBench(Workbench *bench)
{
    if (!bench)
        return;
    if (bench->profile().isEmpty()) {
        m_opening->closeFiles();
        m_actions->action(WindowAction::KeepFiles)->setEnabled(false);
    }
    if (bench == m_bench)
        leaveFront();
    std::erase_if(m_benches, [bench](const auto &one) { return one.get() == bench; });
}

/// Made when first wanted: somebody with a profile need not wait for it.
void MainWindow::makeWelcome()
{
    m_welcome = new WelcomePage(this);
    m_pages->addWidget(m_welcome);
    connect(m_welcome, &WelcomePage::demoWanted, this, &MainWindow::demoWanted);
    connect(m_welcome, &WelcomePage::copied, this, [this](const QString &text) { m_status->showMessage(text, 5000); });
    m_profiles->serve(*m_welcome);
}

void MainWindow::closeProfile(const QString &profile)
{
    Workbench *bench = benchOf(profile);
    if (!bench)
        return;
    const bool wasFront = bench == m_bench;
    closeBench(bench);
    if (wasFront && m_benches.empty())
        showWelcome();
    else if (wasFront)
        bringToFront(*m_benches.back());
    emit benchesChanged();
}

bool MainWindow::openLast()
{
    return m_profiles->openLast();
}

void MainWindow::showWelcome(const std::optional<Problem> &problem)
{
    closeBench(benchOf({}));
    leaveFront();
    showUnconnected();
    if (!m_welcome)
        makeWelcome();
    m_pages->setCurrentWidget(m_welcome);
    emit benchesChanged();
    if (problem)
        showProblem(*problem);
}

void MainWindow::showUnconnected()
{
    m_actions->setConnected(false);
    fillMenus();
    m_scopeBar->setEnabled(false);
    m_navigation->setConnected(false);
    m_status->setConnected(false);
}

bool MainWindow::isSettled() const
{
    return m_services.filters.isSettled() && !m_profiles->isBusy()
        && (!m_workspace
            || (m_workspace->isLoaded() && m_page->detailsAreSettled() && !m_opening->isReading()
                && m_bench->filterCounts().isSettled()));
}

void MainWindow::restoreState()
{
    const QSettings &settings = m_services.settings;
    if (!restoreGeometry(settings.value(geometryKey).toByteArray()))
        resize(usualSize);
    m_actions->action(WindowAction::WatchRunning)->setChecked(settings.value(watchKey, true).toBool());
    const QString theme = settings.value(themeKey).toString();
    m_actions
        ->action(theme == "dark"_L1        ? WindowAction::ThemeDark
                     : theme == "light"_L1 ? WindowAction::ThemeLight
                                           : WindowAction::ThemeSystem)
        ->setChecked(true);
    emit benchesChanged(); // there are none yet, but there may be profiles: who shows them has waited for the window
}

void MainWindow::saveState()
{
    QSettings &settings = m_services.settings;
    settings.setValue(geometryKey, saveGeometry());
    settings.setValue(watchKey, m_actions->action(WindowAction::WatchRunning)->isChecked());
    saveTheme();
    if (m_page)
        m_page->saveState();
}

void MainWindow::saveTheme()
{
    const auto chosen = [this](WindowAction theme) { return m_actions->action(theme)->isChecked(); };
    m_services.settings.setValue(themeKey,
                                 chosen(WindowAction::ThemeDark)        ? u"dark"_s
                                     : chosen(WindowAction::ThemeLight) ? u"light"_s
                                                                        : u"system"_s);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveState();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::WindowStateChange)
        pauseOrGoOn();
    QMainWindow::changeEvent(event);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    pauseOrGoOn();
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    pauseOrGoOn();
}

void MainWindow::pauseOrGoOn()
{
    for (const auto &bench : m_benches) {
        if (Watcher *watcher = bench->workspace().watcher())
            watcher->setPaused(!isVisible() || isMinimized());
    }
}

} // namespace fabriscope
