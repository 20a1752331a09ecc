// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/workbench.h"

#include "app/browse/savedfiltercounts.h"
#include "ui/exporting/tableexport.h"
#include "ui/window/browsepage.h"

namespace fabriscope {

Workbench::Workbench(QString profile, std::unique_ptr<Workspace> workspace, QSettings &settings, FilePrompt &prompt,
                     QWidget *window)
    : m_profile(std::move(profile))
    , m_workspace(std::move(workspace))
    , m_page(new BrowsePage(*m_workspace, settings, prompt, window))
    , m_filterCounts(new SavedFilterCounts(m_workspace->model(), m_page))
    , m_tableExport(new TableExport(prompt, m_workspace->archive(), m_page))
{
}

Workbench::~Workbench()
{
    delete m_page; // before the model it shows
}

ProfileState Workbench::state() const
{
    if (m_workspace->isOffline())
        return ProfileState::Offline;
    if (m_workspace->isRefreshing())
        return ProfileState::Refreshing;
    const auto problem = m_workspace->incompleteBecause();
    return problem && problem->kind != Problem::Kind::Cancelled ? ProfileState::Failed : ProfileState::Connected;
}

} // namespace fabriscope
