// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/archive/memoryarchive.h"
#include "app/archive/openarchive.h"
#include "app/demo/demoservice.h"
#include "app/filters/filterstore.h"
#include "ui/exporting/fileprompt.h"
#include "ui/watch/notifier.h"
#include "ui/window/browsepage.h"
#include "ui/window/mainwindow.h"

#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

namespace fabriscope {

using namespace Qt::StringLiterals;

struct AnsweringPrompt : FilePrompt {
    void askSavePath(QWidget *, const SaveQuestion &question, QObject *,
                     std::function<void(std::optional<SaveAnswer>)> answered) override
    {
        lastQuestion = question;
        answered(answer);
    }
    void askOpenPaths(QWidget *, const QString &, QObject *, std::function<void(const QStringList &)> answered) override
    {
        answered(paths);
    }
    SaveQuestion lastQuestion;
    std::optional<SaveAnswer> answer;
    QStringList paths; ///< to open
};

struct ListeningNotifier : Notifier {
    void notify(const QString &id, const QString &title, const QString &text) override { told += {id, title, text}; }
    QList<QStringList> told;
};

/// A window on a demo service whose fleet's clock the test moves.
struct Desk {
    explicit Desk(DemoSettings settings = {.tests = 300})
        : service(std::move(*DemoService::start(settings, {.elapsedMsecs = [this] { return elapsed.load(); }})))
        , filters(folder.filePath(u"saved-filters.json"_s))
        , state(folder.filePath(u"state.ini"_s), QSettings::IniFormat)
        , window({.settings = state,
                  .prompt = prompt,
                  .notifier = notifier,
                  .ownArchive = [this] { return openArchive(folder.filePath(u"own.sqlite"_s)); },
                  .filters = filters})
    {
    }

    void open(const Credentials &credentials = {}, std::unique_ptr<Archive> archive = {})
    {
        OpenedSource source;
        source.archive = archive ? std::move(archive) : std::make_unique<MemoryArchive>();
        open(std::move(source), credentials);
    }
    /// \a source without a connection.
    void open(OpenedSource source, const Credentials &credentials = {})
    {
        source.connection.emplace();
        source.connection->setup = {.profileId = u"p"_s,
                                    .name = u"Demo"_s,
                                    .client = {.endpoint = service->address().endpoint},
                                    .credentials =
                                        credentials.isComplete() ? credentials : service->address().credentials};
        auto workspace = std::make_unique<Workspace>(std::move(source));
        workspace->refresh();
        window.open(std::move(workspace));
        window.resize(1400, 900);
        window.show();
    }
    [[nodiscard]] bool waitUntilLoaded()
    {
        return QTest::qWaitFor([this] { return window.isSettled(); }, 20'000);
    }
    TestTableModel &model() { return window.page()->workspace().model(); }
    TestTableView &table() { return window.page()->table(); }
    QLineEdit *filterLine() { return window.page()->filterBar().findChild<QLineEdit *>(); }
    template <class T> T *find(const char *name) { return window.findChild<T *>(QLatin1StringView(name)); }

    std::atomic<qint64> elapsed{0};
    QTemporaryDir folder;
    std::unique_ptr<DemoService> service;
    FilterStore filters;
    QSettings state;
    AnsweringPrompt prompt;
    ListeningNotifier notifier;
    MainWindow window;
};

} // namespace fabriscope
