// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/accounts/book/profilebook.h"
#include "tests/app/accounts/madeprofiles.h"
#include "tests/app/accounts/stubbornstore.h"
#include "tests/ui/window/desk.h"
#include "ui/accounts/profilelistmodel.h"
#include "ui/window/problembar.h"

#include <QListView>
#include <QPushButton>

namespace fabriscope {

/// A window with profiles, all of them accounts of one demo service; what it leaves behind can be opened again.
struct ProfileWorld {
    explicit ProfileWorld(DemoSettings settings = {.tests = 60})
        : service(std::move(*DemoService::start(settings)))
        , filters(folder.filePath(u"saved-filters.json"_s))
        , state(folder.filePath(u"state.ini"_s), QSettings::IniFormat)
    {
        surroundings.home = folder.path();
        start();
    }
    /// Another start of the program; the keychain stays.
    void start()
    {
        window.reset();
        book.reset();
        profiles = std::make_unique<ProfileStore>(folder.filePath(u"profiles.json"_s), FirstRead::Later);
        session = std::make_unique<MemoryStore>();
        book = std::make_unique<ProfileBook>(ProfilePlaces{*profiles, kept, *session});
        window = std::make_unique<MainWindow>(
            WindowServices{.settings = state,
                           .prompt = prompt,
                           .notifier = notifier,
                           .ownArchive = [path = folder.filePath(u"own.sqlite"_s)] { return openArchive(path); },
                           .filters = filters,
                           .profiles = book.get(),
                           .surroundings = surroundings});
        window->resize(1400, 900);
        window->show();
    }
    [[nodiscard]] Profile made(const QString &name) const
    {
        Profile profile = testing::madeProfile(name);
        profile.network = Profile::Network::Own;
        profile.endpoint = service->address().endpoint.url.toString();
        profile.credentials.accessKeyId = service->address().credentials.accessKeyId;
        return profile;
    }
    QString add(const Profile &profile, const QString &proxyPassword = {})
    {
        QString id;
        const ProfileSecrets secrets{service->address().credentials.accessKeySecret, {}, proxyPassword};
        QObject::connect(book->add(profile, secrets), &ProfileChange::finished, book.get(),
                         [&id](const Result<Profile> &done) { id = done ? done->id : u"failed"_s; });
        if (!QTest::qWaitFor([&id] { return !id.isEmpty(); }, 20'000) || id == u"failed"_s)
            qFatal("the profile was not added");
        return id;
    }
    QString add(const QString &name) { return add(made(name)); }

    [[nodiscard]] QListView *list() const { return window->findChild<QListView *>(u"profiles"_s); }
    [[nodiscard]] ProblemBar *bar() const { return window->findChild<ProblemBar *>(); }
    [[nodiscard]] QModelIndex lineOf(const QString &id) const
    {
        const auto found =
            list()->model()->match(list()->model()->index(0, 0), ProfileListModel::IdRole, id, 1, Qt::MatchExactly);
        return found.value(0);
    }
    [[nodiscard]] ProfileState stateOf(const QString &id) const
    {
        return ProfileState(lineOf(id).data(ProfileListModel::StateRole).toInt());
    }
    void click(const QString &id) const
    {
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(lineOf(id)).center());
    }
    [[nodiscard]] bool isShown(const QString &id) const { return window->front() && window->front()->profile() == id; }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *one : window->findChildren<QPushButton *>()) {
            if (one->text() == text && one->isVisible())
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] QAction *action(const QString &text) const
    {
        for (QAction *one : window->actions()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }
    /// Shows it and waits until the service has told everything.
    [[nodiscard]] bool open(const QString &id) const
    {
        click(id);
        return QTest::qWaitFor([this, &id] { return isShown(id) && window->isSettled(); }, 20'000);
    }

    QTemporaryDir folder;
    std::unique_ptr<DemoService> service;
    FilterStore filters;
    QSettings state;
    AnsweringPrompt prompt;
    ListeningNotifier notifier;
    SourceSurroundings surroundings;
    testing::StubbornStore kept;
    std::unique_ptr<ProfileStore> profiles;
    std::unique_ptr<MemoryStore> session;
    std::unique_ptr<ProfileBook> book;
    std::unique_ptr<MainWindow> window;
};

} // namespace fabriscope
