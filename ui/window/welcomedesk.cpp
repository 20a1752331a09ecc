// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/welcomedesk.h"

#include "app/accounts/foundaccounts.h"
#include "app/accounts/profilecheck.h"
#include "app/futures/whendone.h"
#include "ui/accounts/importlist.h"
#include "ui/accounts/welcomepage.h"
#include "ui/window/mainwindow.h"

#include <QtConcurrent/QtConcurrentRun>

namespace fabriscope {

WelcomeDesk::WelcomeDesk(WelcomePage &page, ProfileBook &book, SourceSurroundings surroundings, MainWindow &window)
    : QObject(&page), m_page(page), m_book(book), m_surroundings(std::move(surroundings)), m_window(window)
{
    connect(&page, &WelcomePage::shown, this, &WelcomeDesk::look);
    connect(&page, &WelcomePage::importWanted, this, &WelcomeDesk::import);
    connect(&book.profiles(), &ProfileStore::changed, this, &WelcomeDesk::showProfiles);
    showProfiles();
    if (page.isVisible())
        look();
}

/// Each time the page is looked at: the aliyun command line may have been used meanwhile.
void WelcomeDesk::look()
{
    m_isLooking = true;
    const auto find = [surroundings = m_surroundings] { return findAccounts(surroundings); };
    whenDone(QtConcurrent::run(find), this, [this](const FoundAccounts &found) {
        m_page.setFound(found);
        m_isLooking = false;
        emit looked();
    });
}

void WelcomeDesk::showProfiles()
{
    QStringList names;
    for (const Profile &profile : m_book.profiles().profiles())
        names += profile.name;
    m_page.setProfiles(names);
}

void WelcomeDesk::import(const QStringList &names, ImportWay way)
{
    m_page.importList().setBusy(true);
    auto *job = new ImportProfiles(names, way, m_surroundings, m_book, this);
    connect(job, &ImportProfiles::delayed, this, [this](const Problem &why) {
        m_page.importList().setBusy(true, tr("%1: %2", "what happened and what to do").arg(why.happened, why.remedy));
    });
    connect(job, &ImportProfiles::finished, this,
            [this, names, way](const ProfilesImported &imported) { take(imported, names, way); });
}

void WelcomeDesk::take(const ProfilesImported &imported, const QStringList &names, ImportWay way)
{
    m_page.importList().setBusy(false);
    if (!imported.added.isEmpty())
        m_window.showMessage(tr("Added %Ln profile(s)", nullptr, int(imported.added.size())));
    if (imported.problem) {
        QStringList rest = names;
        for (const Profile &added : imported.added)
            rest.removeIf([&added](const QString &name) { return isSameName(name, added.name); });
        const auto again = [this, rest, way] { import(rest, way); };
        m_window.tell({}, BarContent{.problem = *imported.problem, .words = tr("Retry"), .takeWayOut = again});
    } else if (imported.added.size() == 1) {
        emit oneImported(imported.added.constFirst().id);
    }
}

} // namespace fabriscope
