// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QHash>
#include <QList>
#include <QObject>

class QMenuBar;

namespace fabriscope {

/// Everything the window can do that is not the table's own: each in the menu, with a shortcut and a tooltip.
enum class WindowAction : quint8 {
    OpenDemo,
    OpenFiles,
    PasteTests,
    KeepFiles,
    ExportTable,
    SaveWindowPicture,
    SaveViewPicture,
    CopyViewPicture,
    Quit,
    Filter,
    FindInDetails,
    Settings,
    Refresh,
    RefreshWhole,
    CancelRefresh,
    WatchRunning,
    NextPane,
    PreviousPane,
    ShowTests,
    ShowOverview,
    ShowDetails,
    ShowOnlyDetails,
    DetailsBelow,
    DetailsRight,
    ShowMember,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    FilterHelp,
    CheckConnection,
    About,
};

/// Makes the actions from one table. Owned by the window; the actions are its children.
class WindowActions : public QObject {
    Q_OBJECT
public:
    explicit WindowActions(QWidget *window);

    [[nodiscard]] QAction *action(WindowAction which) const { return m_actions.value(which); }
    /// The table's own actions, those of the saved filters, and those of the profiles, for the menus.
    struct TableActions {
        QList<QAction *> copy;
        QList<QAction *> columns;
        QList<QAction *> tests;
        QList<QAction *> filters;
        QList<QAction *> profiles; ///< empty: no such menu
    };
    void fill(QMenuBar *bar, const TableActions &table);
    /// What needs tests to look at is enabled once a profile is \a connected; \a offline, nobody can be asked.
    void setConnected(bool connected, bool offline = false);

private:
    void makeGroups();

    QHash<WindowAction, QAction *> m_actions;
};

} // namespace fabriscope
