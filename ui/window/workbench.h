// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/problem/problem.h"
#include "ui/accounts/profilestate.h"
#include "ui/window/workspace.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

class QSettings;
class QWidget;

namespace fabriscope {

class BrowsePage;
class FilePrompt;
class SavedFilterCounts;
class TableExport;

/// What the problem bar shows of a workbench.
struct BarContent {
    /// A bar goes by itself only when that very thing has gone well.
    enum class Concern : quint8 { List, Look, Other };

    Concern concern = Concern::Other;
    Problem problem;
    QString words; ///< of the button; empty: none
    std::function<void()> takeWayOut;
    QString otherWords; ///< of a second button; empty: none
    std::function<void()> takeOtherWay;
    bool isNotice = false; ///< nothing has failed yet
};

/// A workspace with everything the window shows of it. The window may hold several, one for each profile at work, and
/// has one of them in front; the others go on working, and keep their filter, their selection and their problem. Owns
/// the workspace; the page is a child of the window until this goes. GUI thread.
class Workbench : public QObject {
    Q_OBJECT
public:
    /// \a profile: the id of the profile it was opened for; empty for whatever is opened without one.
    Workbench(QString profile, std::unique_ptr<Workspace> workspace, QSettings &settings, FilePrompt &prompt,
              QWidget *window);
    ~Workbench() override;

    [[nodiscard]] const QString &profile() const { return m_profile; }
    [[nodiscard]] Workspace &workspace() const { return *m_workspace; }
    [[nodiscard]] BrowsePage &page() const { return *m_page; }
    [[nodiscard]] SavedFilterCounts &filterCounts() const { return *m_filterCounts; }
    [[nodiscard]] TableExport &tableExport() const { return *m_tableExport; }
    [[nodiscard]] ProfileState state() const;

    std::optional<BarContent> bar; ///< none: nothing is wrong

private:
    const QString m_profile;
    std::unique_ptr<Workspace> m_workspace;
    BrowsePage *m_page;
    SavedFilterCounts *m_filterCounts;
    TableExport *m_tableExport;
};

} // namespace fabriscope
