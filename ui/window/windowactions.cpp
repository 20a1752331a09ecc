// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/windowactions.h"

#include "ui/theme/describedaction.h"

#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QWidget>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

struct Entry {
    WindowAction which;
    QString text;
    QString tip;
    QString shortcut;
    QString icon;
    bool needsConnection = true;
    bool checkable = false;
};

QList<Entry> fileEntries()
{
    using enum WindowAction;
    return {{OpenDemo, WindowActions::tr("Open the &demo"),
             WindowActions::tr("Look at a made-up fleet, without an account"), u"Ctrl+D"_s, u"demo"_s, false},
            {OpenFiles,
             WindowActions::tr("&Open files…"),
             WindowActions::tr("Look at tests in files, without keeping them"),
             u"Ctrl+O"_s,
             {},
             false},
            {PasteTests,
             WindowActions::tr("Open what was &copied"),
             WindowActions::tr("Look at the tests on the clipboard, as JSON or as files"),
             u"Ctrl+Shift+V"_s,
             {},
             false},
            {KeepFiles, WindowActions::tr("&Keep in the archive…"),
             WindowActions::tr("Keep the tests of the files that are shown in your archive"), u"Ctrl+K"_s, u"save"_s,
             false},
            {ExportTable, WindowActions::tr("&Export table…"),
             WindowActions::tr("Save the tests as shown, or the selected ones, as CSV or JSON"), u"Ctrl+E"_s,
             u"export-csv"_s},
            {SaveWindowPicture, WindowActions::tr("Save &picture of the window…"),
             WindowActions::tr("Save the window as PNG, SVG or PDF"), u"Ctrl+Shift+S"_s, u"picture"_s, false},
            {SaveViewPicture, WindowActions::tr("Save picture of the &view…"),
             WindowActions::tr("Save the matrix, the topology or the overview, whichever is shown, as PNG, SVG or PDF"),
             u"Ctrl+Shift+T"_s, u"topology"_s},
            {CopyViewPicture, WindowActions::tr("Cop&y picture of the view"),
             WindowActions::tr("Copy the matrix, the topology or the overview, whichever is shown, as a picture"),
             u"Ctrl+Shift+Y"_s, u"copy"_s},
            {Quit, WindowActions::tr("&Quit"), WindowActions::tr("Close Fabriscope"), u"Ctrl+Q"_s, {}, false}};
}

QList<Entry> editEntries()
{
    using enum WindowAction;
    return {
        {Filter, WindowActions::tr("&Filter"), WindowActions::tr("Type which tests to show"), u"Ctrl+F"_s, u"filter"_s},
        {FindInDetails, WindowActions::tr("Find in the &details"),
         WindowActions::tr("Search the members or the raw record of the selected test"), u"Ctrl+Shift+F"_s,
         u"search"_s},
        {Settings, WindowActions::tr("&Settings…"),
         WindowActions::tr("Choose the appearance, and look after the archive"), u"Ctrl+,"_s, u"settings"_s, false}};
}

QList<Entry> viewEntries()
{
    using enum WindowAction;
    return {{Refresh, WindowActions::tr("&Refresh"), WindowActions::tr("Ask the service for the list of tests"),
             u"F5"_s, u"refresh"_s},
            {RefreshWhole,
             WindowActions::tr("Re&fresh the whole list"),
             WindowActions::tr("Ask the service for every test it has, to find out which ones it forgot"),
             u"Ctrl+F5"_s,
             {}},
            {CancelRefresh, WindowActions::tr("&Cancel the refresh"),
             WindowActions::tr("Stop asking; what has arrived stays"), u"Shift+F5"_s, u"stop"_s},
            {WatchRunning, WindowActions::tr("&Watch running tests"),
             WindowActions::tr("Look again by itself while tests are in progress"), u"Ctrl+R"_s, u"watch"_s, true,
             true}};
}

QList<Entry> paneEntries()
{
    using enum WindowAction;
    return {{NextPane,
             WindowActions::tr("&Next pane"),
             WindowActions::tr("Move the focus to the next part of the window"),
             u"F6"_s,
             {},
             false},
            {PreviousPane,
             WindowActions::tr("&Previous pane"),
             WindowActions::tr("Move the focus to the previous part of the window"),
             u"Shift+F6"_s,
             {},
             false},
            {ShowTests, WindowActions::tr("&Table of the tests"), WindowActions::tr("Show the tests as a table"),
             u"Ctrl+1"_s, u"list"_s, true, true},
            {ShowOverview, WindowActions::tr("O&verview in charts"),
             WindowActions::tr("Show the tests that the filter leaves in charts"), u"Ctrl+2"_s, u"overview"_s, true,
             true},
            {ShowDetails,
             WindowActions::tr("S&how the details"),
             WindowActions::tr("Show the details of the selected test, or leave the table all the room"),
             u"Ctrl+Shift+D"_s,
             {},
             true,
             true},
            {ShowOnlyDetails, WindowActions::tr("Details onl&y"),
             WindowActions::tr("Give the details all the room; the same again brings the table back"), u"Ctrl+3"_s,
             u"layout-only"_s, true, true},
            {DetailsBelow, WindowActions::tr("Details &below"), WindowActions::tr("Show the details below the table"),
             u"Ctrl+Shift+B"_s, u"layout-bottom"_s, true, true},
            {DetailsRight, WindowActions::tr("Details at the r&ight"),
             WindowActions::tr("Show the details beside the table"), u"Ctrl+Shift+R"_s, u"layout-right"_s, true, true},
            {ThemeSystem, WindowActions::tr("Theme of the &system"),
             WindowActions::tr("Light or dark as the desktop is"), u"Ctrl+Shift+0"_s, u"theme-system"_s, false, true},
            {ThemeLight, WindowActions::tr("&Light theme"), WindowActions::tr("Dark text on a light ground"),
             u"Ctrl+Shift+1"_s, u"theme-light"_s, false, true},
            {ThemeDark, WindowActions::tr("&Dark theme"), WindowActions::tr("Light text on a dark ground"),
             u"Ctrl+Shift+2"_s, u"theme-dark"_s, false, true}};
}

QList<Entry> testEntries()
{
    using enum WindowAction;
    return {{ShowMember, WindowActions::tr("Show the &host's page"),
             WindowActions::tr("Show every test of the host that is chosen among the members or named in the filter"),
             u"Ctrl+H"_s, u"members"_s}};
}

QList<Entry> helpEntries()
{
    using enum WindowAction;
    return {{FilterHelp, WindowActions::tr("How to &filter"), WindowActions::tr("The words a filter understands"),
             u"F1"_s, u"help"_s},
            {CheckConnection, WindowActions::tr("&Check the connection…"),
             WindowActions::tr("Look at the way to the service step by step, and at what may be asked there"),
             u"Ctrl+Shift+K"_s, u"watch"_s, false},
            {About, WindowActions::tr("&About Fabriscope"), WindowActions::tr("Version and licence"), u"Shift+F1"_s,
             u"info"_s, false}};
}

constexpr auto needsConnection = "needsConnection";

} // namespace

WindowActions::WindowActions(QWidget *window) : QObject(window)
{
    for (const Entry &entry :
         fileEntries() + editEntries() + viewEntries() + paneEntries() + testEntries() + helpEntries()) {
        auto *made = describedAction({entry.text, entry.tip, entry.shortcut, entry.icon}, window);
        made->setCheckable(entry.checkable);
        made->setProperty(needsConnection, entry.needsConnection);
        m_actions.insert(entry.which, made);
        window->addAction(made);
    }
    action(WindowAction::Settings)->setMenuRole(QAction::PreferencesRole);
    makeGroups();
}

void WindowActions::makeGroups()
{
    using enum WindowAction;
    for (const QList<WindowAction> &choices : {QList{ShowTests, ShowOverview}, QList{DetailsBelow, DetailsRight},
                                               QList{ThemeSystem, ThemeLight, ThemeDark}}) {
        auto *group = new QActionGroup(this);
        for (const WindowAction choice : choices)
            group->addAction(action(choice));
    }
}

void WindowActions::fill(QMenuBar *bar, const TableActions &table)
{
    using enum WindowAction;
    bar->clear();
    QMenu *file = bar->addMenu(tr("&File"));
    file->addActions({action(OpenDemo), action(OpenFiles), action(PasteTests), action(KeepFiles)});
    file->addSeparator();
    file->addActions(
        {action(ExportTable), action(SaveWindowPicture), action(SaveViewPicture), action(CopyViewPicture)});
    file->addSeparator();
    file->addAction(action(Quit));
    if (!table.profiles.isEmpty())
        bar->addMenu(tr("&Profiles"))->addActions(table.profiles);
    QMenu *edit = bar->addMenu(tr("&Edit"));
    edit->addActions(table.copy);
    edit->addSeparator();
    edit->addActions({action(Filter), action(FindInDetails)});
    edit->addSeparator();
    edit->addAction(action(Settings));
    QMenu *view = bar->addMenu(tr("&View"));
    view->addActions({action(Refresh), action(RefreshWhole), action(CancelRefresh), action(WatchRunning)});
    view->addSeparator();
    view->addActions({action(ShowTests), action(ShowOverview)});
    view->addSeparator();
    view->addActions(table.columns);
    view->addSeparator();
    view->addActions({action(ShowDetails), action(ShowOnlyDetails), action(DetailsBelow), action(DetailsRight)});
    view->addSeparator();
    view->addActions({action(NextPane), action(PreviousPane)});
    view->addSeparator();
    view->addActions({action(ThemeSystem), action(ThemeLight), action(ThemeDark)});
    QMenu *tests = bar->addMenu(tr("&Tests"));
    tests->addActions(table.tests);
    tests->addAction(action(ShowMember));
    bar->addMenu(tr("F&ilters"))->addActions(table.filters);
    bar->addMenu(tr("&Help"))->addActions({action(FilterHelp), action(CheckConnection), action(About)});
}

void WindowActions::setConnected(bool connected, bool offline)
{
    for (QAction *one : std::as_const(m_actions)) {
        if (one->property(needsConnection).toBool())
            one->setEnabled(connected);
    }
    using enum WindowAction;
    for (const WindowAction asking : {Refresh, RefreshWhole, WatchRunning})
        action(asking)->setEnabled(connected && !offline);
    action(CancelRefresh)->setEnabled(false);
}

} // namespace fabriscope
