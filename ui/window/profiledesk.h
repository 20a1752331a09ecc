// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/doctor/doctorsetup.h"
#include "ui/accounts/profilelistmodel.h"
#include "ui/window/windowservices.h"
#include "ui/window/workbench.h"

#include <QPointer>

namespace fabriscope {

class MainWindow;
class ProfileActions;
class ProfileEditing;
class ProfileOpening;
class ProfilePanel;
class WelcomeDesk;
class WelcomePage;
struct Profile;

/// The profiles in a window: the list of them with what is open, what can be done to them, and opening the one that is
/// wanted. Where the keyring does not give a secret, the profile's bar says so and offers the ways on. Part of its
/// window; GUI thread.
class ProfileDesk : public QObject {
    Q_OBJECT
public:
    /// \a window is being made; its first benchesChanged() says that it is ready.
    ProfileDesk(const WindowServices &services, MainWindow &window);

    [[nodiscard]] ProfilePanel &panel() const { return *m_panel; }
    /// For the menu bar; empty in a window without profiles.
    [[nodiscard]] QList<QAction *> menu() const;
    /// What people call the profile that tests are kept under; empty: it is none.
    [[nodiscard]] QString nameOf(const QString &identity) const;
    /// Something is being opened, or looked for.
    [[nodiscard]] bool isBusy() const;

    /// Shows what was shown last, as soon as it is known whether it is still there; else the welcome page. False: there
    /// was none.
    bool openLast();
    /// Shows the profile; opens it first if it is not open.
    void choose(const QString &id);
    /// Lets \a page make profiles.
    void serve(WelcomePage &page);
    /// What a check looks at when nothing in front is connected: the profile in front or chosen, else the environment.
    [[nodiscard]] DoctorSetup connectionToCheck() const;

signals:
    /// isBusy() may be false now.
    void settled();

private:
    void connectActions();
    void connectEditing();
    void connectOpening();
    void showLines();
    void showReady();
    void noteFront();
    void startWithLast();
    void takeOpened(const Profile &profile, OpenedSource source, const std::optional<Problem> &problem);
    void reopen(const Profile &profile);
    void close(const QString &id);
    void follow(Workbench *bench);
    void explain(const QString &id, const RefreshOutcome &outcome);
    void offerWays(const QString &id, BarContent content);
    void showDelay(const QString &id, const Problem &why);
    [[nodiscard]] ProfileState stateOf(const QString &id) const;
    [[nodiscard]] std::optional<Profile> stored(const QString &id) const;

    WindowServices m_services;
    MainWindow &m_window;
    ProfilePanel *m_panel;
    ProfileActions *m_actions = nullptr; ///< these three: in a window with profiles
    ProfileEditing *m_editing = nullptr;
    ProfileOpening *m_opening = nullptr;
    QPointer<WelcomeDesk> m_welcome;
    QString m_wanted;            ///< asked for last
    QString m_last;              ///< waits for the first look at the profiles
    QSet<QString> m_unconnected; ///< are open, but not as they should be
};

/// True if a profile was shown last.
[[nodiscard]] bool hasLastProfile(const QSettings &settings);

} // namespace fabriscope
