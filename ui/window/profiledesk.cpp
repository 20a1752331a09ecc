// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/profiledesk.h"

#include "app/futures/whendone.h"
#include "ui/accounts/profileactions.h"
#include "ui/accounts/profileediting.h"
#include "ui/accounts/profilepanel.h"
#include "ui/accounts/welcomepage.h"
#include "ui/window/mainwindow.h"
#include "ui/window/profileopening.h"
#include "ui/window/welcomedesk.h"

#include <QSettings>

#include <algorithm>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

const QString lastKey = u"profiles/last"_s;

bool hasOwnKey(const Profile &profile)
{
    using Kind = CredentialOrigin::Kind;
    return profile.credentials.kind == Kind::Keychain || profile.credentials.kind == Kind::Session;
}

/// The service was not asked: what it says of a key has a code.
bool isOfKeyring(const Problem &problem)
{
    return problem.kind == Problem::Kind::Credentials && problem.code.isEmpty() && problem.requestId.isEmpty();
}

} // namespace

ProfileDesk::ProfileDesk(const WindowServices &services, MainWindow &window)
    : QObject(&window), m_services(services), m_window(window), m_panel(new ProfilePanel(&window))
{
    connect(m_panel, &ProfilePanel::wanted, this, &ProfileDesk::choose);
    connect(&window, &MainWindow::benchesChanged, this, &ProfileDesk::showLines);
    if (!services.profiles)
        return;
    m_actions = new ProfileActions(window, this);
    m_editing = new ProfileEditing(*services.profiles, services.surroundings, window, this);
    m_opening = new ProfileOpening(*services.profiles, services.surroundings, services.ownArchive, this);
    m_panel->setActions(m_actions->action(ProfileAction::Add), m_actions->menu());
    connectActions();
    connectEditing();
    connectOpening();
    connect(m_panel, &ProfilePanel::currentChanged, this, &ProfileDesk::showReady);
    connect(&window, &MainWindow::opened, this, &ProfileDesk::follow);
    const ProfileStore &profiles = services.profiles->profiles();
    connect(&profiles, &ProfileStore::changed, this, &ProfileDesk::showLines);
    connect(&profiles, &ProfileStore::changed, this, &ProfileDesk::startWithLast);
    connect(&profiles, &ProfileStore::changed, this, &ProfileDesk::settled);
    connect(&profiles, &ProfileStore::noticed, &window, &MainWindow::showProblem);
}

QList<QAction *> ProfileDesk::menu() const
{
    return m_actions ? m_actions->menu() : QList<QAction *>();
}

std::optional<Profile> ProfileDesk::stored(const QString &id) const
{
    return m_services.profiles && !id.isEmpty() ? m_services.profiles->profiles().profile(id) : std::nullopt;
}

QString ProfileDesk::nameOf(const QString &identity) const
{
    const auto profile = stored(identity.section(u'/', 0, 0)); // a resource group's tests are kept apart
    if (!profile)
        return {};
    const QString group = identity.section(u'/', 1);
    return group.isEmpty() ? profile->name
                           : tr("%1 · %2", "a profile and its resource group").arg(profile->name, group);
}

bool ProfileDesk::isBusy() const
{
    const bool isReading = m_services.profiles && !m_services.profiles->profiles().isRead();
    return isReading || !m_last.isEmpty() || (m_opening && m_opening->isBusy())
        || (m_welcome && m_welcome->isLooking());
}

void ProfileDesk::connectActions()
{
    const auto on = [this](ProfileAction which, auto work) {
        connect(m_actions->action(which), &QAction::triggered, this, [this, work] {
            if (const ProfileLine *line = m_panel->current())
                work(QString(line->id)); // the line may go meanwhile
        });
    };
    connect(m_actions->action(ProfileAction::Add), &QAction::triggered, m_editing, &ProfileEditing::add);
    on(ProfileAction::Open, [this](const QString &id) { choose(id); });
    on(ProfileAction::Change, [this](const QString &id) { m_editing->change(id); });
    on(ProfileAction::Duplicate, [this](const QString &id) { m_editing->duplicate(id); });
    on(ProfileAction::MoveUp, [this](const QString &id) { m_editing->move(id, -1); });
    on(ProfileAction::MoveDown, [this](const QString &id) { m_editing->move(id, 1); });
    on(ProfileAction::Close, [this](const QString &id) { close(id); });
    on(ProfileAction::Remove, [this](const QString &id) { m_editing->remove(id); });
}

void ProfileDesk::connectEditing()
{
    connect(m_editing, &ProfileEditing::problem, &m_window, &MainWindow::showProblem);
    connect(m_editing, &ProfileEditing::message, &m_window, &MainWindow::showMessage);
    connect(m_editing, &ProfileEditing::delayed, this,
            [this](const Problem &why) { m_window.tell({}, BarContent{.problem = why, .isNotice = true}); });
    connect(m_editing, &ProfileEditing::delayEnded, &m_window, &MainWindow::dropProblem);
    connect(m_editing, &ProfileEditing::added, this, [this](const Profile &profile) { choose(profile.id); });
    connect(m_editing, &ProfileEditing::updated, this, &ProfileDesk::reopen);
    connect(m_editing, &ProfileEditing::removed, this, [this](const Profile &profile) { close(profile.id); });
}

void ProfileDesk::connectOpening()
{
    connect(m_opening, &ProfileOpening::delayed, this, &ProfileDesk::showDelay);
    connect(m_opening, &ProfileOpening::opened, this,
            [this](const Profile &profile, const std::shared_ptr<OpenedSource> &source,
                   const std::optional<Problem> &problem) { takeOpened(profile, std::move(*source), problem); });
}

ProfileState ProfileDesk::stateOf(const QString &id) const
{
    if (m_opening && m_opening->isOpening(id))
        return ProfileState::Opening;
    const Workbench *bench = m_window.benchOf(id);
    if (!bench)
        return ProfileState::NotOpened;
    return m_unconnected.contains(id) ? ProfileState::Failed : bench->state();
}

void ProfileDesk::showLines()
{
    QList<ProfileLine> lines;
    const auto isFront = [this](const QString &id) { return m_window.front() && m_window.front()->profile() == id; };
    const QList<Profile> profiles = m_services.profiles ? m_services.profiles->profiles().profiles() : QList<Profile>();
    for (const Profile &profile : profiles) {
        const Workbench *bench = m_window.benchOf(profile.id);
        lines += {.id = profile.id,
                  .name = profile.name,
                  .place = bench ? bench->workspace().place() : profile.region,
                  .state = stateOf(profile.id),
                  .colour = profile.colour,
                  .isStored = true,
                  .isShown = isFront(profile.id)};
    }
    for (const auto &bench : m_window.benches()) {
        if (stored(bench->profile()))
            continue;
        lines += {.id = bench->profile(),
                  .name = bench->workspace().name(),
                  .place = bench->workspace().place(),
                  .state = stateOf(bench->profile()),
                  .isShown = isFront(bench->profile())};
    }
    m_panel->setLines(lines);
    noteFront();
    showReady();
}

void ProfileDesk::showReady()
{
    if (!m_actions)
        return;
    using enum ProfileAction;
    const ProfileLine *line = m_panel->current();
    const QList<Profile> &profiles = m_services.profiles->profiles().profiles();
    const bool isStored = line && line->isStored;
    for (const ProfileAction one : {Change, Duplicate, Remove})
        m_actions->action(one)->setEnabled(isStored);
    m_actions->action(MoveUp)->setEnabled(isStored && profiles.constFirst().id != line->id);
    m_actions->action(MoveDown)->setEnabled(isStored && profiles.constLast().id != line->id);
    m_actions->action(Open)->setEnabled(line && !line->isShown);
    m_actions->action(Close)->setEnabled(line && m_window.benchOf(line->id));
}

/// It comes back at the next start.
void ProfileDesk::noteFront()
{
    const Workbench *front = m_window.front();
    if (!m_services.remembers || !front || !stored(front->profile())
        || m_services.settings.value(lastKey).toString() == front->profile())
        return;
    m_services.settings.setValue(lastKey, front->profile());
    whenDone(m_services.profiles->profiles().choose(front->profile()), this, [](const Result<Profile> &) {
        // It only marks it for the commands: no reason for alarm where nothing can be written.
    });
}

bool ProfileDesk::openLast()
{
    m_last = m_services.profiles ? m_services.settings.value(lastKey).toString() : QString();
    if (m_last.isEmpty())
        return false;
    startWithLast();
    return true;
}

void ProfileDesk::startWithLast()
{
    if (m_last.isEmpty() || !m_services.profiles->profiles().isRead())
        return;
    const QString last = std::exchange(m_last, {});
    if (m_window.front())
        return; // something else was opened meanwhile
    if (stored(last))
        choose(last);
    else
        m_window.showWelcome();
    emit settled();
}

void ProfileDesk::choose(const QString &id)
{
    m_wanted = id;
    const auto profile = stored(id);
    if (m_window.showProfile(id) || !profile)
        return;
    m_opening->open(*profile);
    showLines();
}

void ProfileDesk::takeOpened(const Profile &profile, OpenedSource source, const std::optional<Problem> &problem)
{
    if (stored(profile.id)) { // it may have been removed meanwhile
        m_unconnected.remove(profile.id);
        if (problem)
            m_unconnected.insert(profile.id);
        auto workspace = std::make_unique<Workspace>(std::move(source));
        workspace->refresh();
        m_window.open(std::move(workspace), profile.id);
        if (problem)
            offerWays(profile.id, {.problem = *problem, .takeWayOut = [this, profile] { reopen(profile); }});
        if (m_wanted != profile.id)
            m_window.showProfile(m_wanted);
    }
    showLines();
    emit settled();
}

/// What is open for it was made with what it was before.
void ProfileDesk::reopen(const Profile &profile)
{
    if (const auto now = stored(profile.id)) {
        m_wanted = now->id;
        m_opening->openAnew(*now);
    }
    showLines();
}

void ProfileDesk::close(const QString &id)
{
    m_unconnected.remove(id);
    if (m_services.settings.value(lastKey).toString() == id)
        m_services.settings.remove(lastKey);
    m_window.closeProfile(id);
    showLines();
}

/// After the window, which has shown its own bar then.
void ProfileDesk::follow(Workbench *bench)
{
    if (!bench->workspace().isOffline() && stored(bench->profile()))
        connect(bench->workspace().connection(), &Connection::refreshed, this,
                [this, id = bench->profile()](const RefreshOutcome &outcome) { explain(id, outcome); });
}

void ProfileDesk::explain(const QString &id, const RefreshOutcome &outcome)
{
    const Workbench *bench = m_window.benchOf(id);
    const bool isSaid = outcome.problem && bench && bench->bar && bench->bar->problem == *outcome.problem;
    if (isSaid && isOfKeyring(*outcome.problem))
        offerWays(id, *bench->bar);
}

/// What can be done where a secret is missing.
void ProfileDesk::offerWays(const QString &id, BarContent content)
{
    content.words = tr("Retry");
    const auto profile = stored(id);
    if (profile && isOfKeyring(content.problem) && (hasOwnKey(*profile) || profile->proxy.hasPassword)) {
        content.otherWords = tr("Use a secret for this session…");
        content.takeOtherWay = [this, id] { m_editing->enterForThisSession(id); };
    }
    m_window.tell(id, content);
}

/// It goes with whatever comes of the question, as that of a look does.
void ProfileDesk::showDelay(const QString &id, const Problem &why)
{
    BarContent content{.concern = BarContent::Concern::Look, .problem = why, .isNotice = true};
    content.otherWords = tr("Use a secret for this session…");
    content.takeOtherWay = [this, id] { m_editing->enterForThisSession(id); };
    m_window.tell(m_window.benchOf(id) ? id : QString(), content);
}

void ProfileDesk::serve(WelcomePage &page)
{
    connect(&page, &WelcomePage::checkWanted, &m_window, &MainWindow::checkConnection);
    if (!m_services.profiles)
        return page.setProfiles({}, false);
    connect(&page, &WelcomePage::addWanted, m_editing, &ProfileEditing::add);
    m_welcome = new WelcomeDesk(page, *m_services.profiles, m_services.surroundings, m_window);
    connect(m_welcome, &WelcomeDesk::oneImported, this, &ProfileDesk::choose);
    connect(m_welcome, &WelcomeDesk::looked, this, &ProfileDesk::settled);
}

DoctorSetup ProfileDesk::connectionToCheck() const
{
    const ProfileLine *line = m_panel->current();
    const auto profile = stored(m_window.front() ? m_window.front()->profile() : line ? line->id : QString());
    return profile ? m_opening->checkOf(*profile) : doctorSetupOf(m_services.surroundings.environment);
}

bool hasLastProfile(const QSettings &settings)
{
    return !settings.value(lastKey).toString().isEmpty();
}

} // namespace fabriscope
