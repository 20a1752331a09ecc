// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/settingsdesk.h"

#include "ui/settings/archivepage.h"
#include "ui/settings/generalpage.h"
#include "ui/settings/settingswindow.h"
#include "ui/window/windowactions.h"
#include "ui/window/workspace.h"

#include <QSettings>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {
const QString retentionKey = u"archive/retention"_s;
} // namespace

SettingsDesk::SettingsDesk(Services services, QObject *parent) : QObject(parent), m_services(std::move(services)) { }

SettingsDesk::~SettingsDesk() = default;

RetentionPolicy SettingsDesk::policy() const
{
    return RetentionPolicy::fromText(m_services.settings.value(retentionKey).toString());
}

void SettingsDesk::setWorkspace(Workspace *workspace)
{
    m_retention.reset();
    m_workspace = workspace;
    showArchive();
    if (!workspace || !workspace->archiveCare() || workspace->isArchiveReadOnly())
        return;
    m_retention = std::make_unique<Retention>(*workspace->archiveCare(), [this] { return policy(); });
    connect(m_retention.get(), &Retention::removed, this, &SettingsDesk::message);
    connect(m_retention.get(), &Retention::failed, this, &SettingsDesk::problem);
    connect(workspace, &Workspace::progressed, m_retention.get(), [this] { startRetention(); });
}

/// Only after the service has told what it still has: what was merely not asked about for long is not old.
void SettingsDesk::startRetention()
{
    if (m_workspace->isLoaded() && !m_workspace->incompleteBecause())
        m_retention->start();
}

void SettingsDesk::showArchive()
{
    if (!m_archivePage || !m_settings)
        return;
    m_archivePage->setArchive(m_workspace ? ShownArchive{&m_workspace->archive(), m_workspace->archiveCare(),
                                                         m_workspace->isArchiveReadOnly()}
                                          : ShownArchive{});
}

void SettingsDesk::show()
{
    if (!m_settings)
        makeWindow();
    m_settings->show();
    m_settings->raise();
    m_settings->activateWindow();
}

void SettingsDesk::makeWindow()
{
    using enum WindowAction;
    m_settings = new SettingsWindow(&m_services.window);
    const auto nameOf = [this](const QString &identity) {
        if (const QString name = m_services.nameOf(identity); !name.isEmpty())
            return name;
        const bool isShown = m_workspace && m_workspace->connection() && identity == m_workspace->profileId();
        return isShown ? m_workspace->name() : QString();
    };
    m_archivePage = new ArchivePage({m_services.prompt, nameOf, m_services.ownArchive}, m_settings);
    m_archivePage->setPolicy(policy());
    connect(m_archivePage, &ArchivePage::policyChosen, this,
            [this](const RetentionPolicy &chosen) { m_services.settings.setValue(retentionKey, chosen.toText()); });
    const auto action = [this](WindowAction which) { return m_services.actions.action(which); };
    auto *general = new GeneralPage(
        {{action(ThemeSystem), action(ThemeLight), action(ThemeDark)}, action(WatchRunning), m_services.settings},
        m_settings);
    m_settings->addPage(u"settings"_s, tr("General"), general);
    m_settings->addPage(u"save"_s, tr("Archive"), m_archivePage);
    showArchive();
}

} // namespace fabriscope
