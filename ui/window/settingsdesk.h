// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/archive/openarchive.h"
#include "app/archive/retention.h"

#include <QPointer>

#include <functional>

class QSettings;
class QWidget;

namespace fabriscope {

class ArchivePage;
class FilePrompt;
class SettingsWindow;
class WindowActions;
class Workspace;

/// The settings of a window: opens them, and sees to it that the archive of its workspace is kept as they say. GUI
/// thread.
class SettingsDesk : public QObject {
    Q_OBJECT
public:
    /// All of it outlives the desk.
    struct Services {
        QWidget &window;
        WindowActions &actions;
        QSettings &settings;
        FilePrompt &prompt;
        std::function<Result<OpenedArchive>()> ownArchive;
        std::function<QString(const QString &identity)> nameOf; ///< of a profile; empty: it is none
    };

    explicit SettingsDesk(Services services, QObject *parent = nullptr);
    ~SettingsDesk() override;

    /// The workspace whose archive is looked after; null before it goes away.
    void setWorkspace(Workspace *workspace);
    void show();

signals:
    /// The archive has forgotten something by itself.
    void message(const QString &sentence);
    void problem(const fabriscope::Problem &problem);

private:
    void makeWindow();
    void showArchive();
    void startRetention();
    [[nodiscard]] RetentionPolicy policy() const;

    Services m_services;
    Workspace *m_workspace = nullptr;
    std::unique_ptr<Retention> m_retention; ///< of the workspace's archive, if something may be removed from it
    QPointer<SettingsWindow> m_settings;    ///< once it was wanted; the window's
    ArchivePage *m_archivePage = nullptr;   ///< of m_settings
};

} // namespace fabriscope
