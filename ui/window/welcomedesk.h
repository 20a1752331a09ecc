// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/accounts/book/importprofiles.h"

namespace fabriscope {

class MainWindow;
class WelcomePage;
struct FoundAccounts;

/// Keeps the welcome page as the profiles and the files of other tools are, and makes profiles of what is chosen there.
/// Part of the page; GUI thread; the book must outlive it.
class WelcomeDesk : public QObject {
    Q_OBJECT
public:
    WelcomeDesk(WelcomePage &page, ProfileBook &book, SourceSurroundings surroundings, MainWindow &window);

    /// The files of other tools are being read.
    [[nodiscard]] bool isLooking() const { return m_isLooking; }

signals:
    /// isLooking() is false now.
    void looked();
    /// One profile, and nothing else, was taken over: it is the one to look at.
    void oneImported(const QString &id);

private:
    void look();
    void showProfiles();
    void import(const QStringList &names, ImportWay way);
    void take(const ProfilesImported &imported, const QStringList &names, ImportWay way);

    WelcomePage &m_page;
    ProfileBook &m_book;
    SourceSurroundings m_surroundings;
    MainWindow &m_window;
    bool m_isLooking = false;
};

} // namespace fabriscope
