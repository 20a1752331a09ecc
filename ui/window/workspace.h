// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/archive/archivefeed.h"
#include "app/archive/memoryarchive.h"
#include "app/browse/testtablemodel.h"
#include "app/cli/openedconnection.h"
#include "app/connection/connection.h"
#include "app/watch/watcher.h"

namespace fabriscope {

/// Everything behind the window for one connected profile: the archive, the connection that fills it, the feed that
/// carries its changes into the table's model, and the watcher of running tests. Built before the window, so that the
/// first page is under way while the window is made. GUI thread.
class Workspace : public QObject {
    Q_OBJECT
public:
    explicit Workspace(OpenedConnection opened, QObject *parent = nullptr);
    ~Workspace() override;

    [[nodiscard]] Archive &archive() { return m_archive; }
    [[nodiscard]] Connection &connection() { return m_connection; }
    [[nodiscard]] TestTableModel &model() { return m_model; }
    [[nodiscard]] Watcher &watcher() { return m_watcher; }

    /// What the service is asked for: type and resource group.
    [[nodiscard]] const ListRequest &scope() const { return m_scope; }
    /// From now on the table holds what the service tells within this scope: first what the archive knows of it, then
    /// what refresh() brings.
    void setScope(const QString &netTestType, const QString &resourceGroupId);

    /// Asks for the whole list.
    void refresh();
    /// Why the list is not whole: how the last refresh ended if it did not end well. Looks at running tests do not
    /// count, since they read only a part of the list.
    [[nodiscard]] std::optional<Problem> incompleteBecause() const;
    /// When the newest answer came (UTC); invalid before the first.
    [[nodiscard]] const QDateTime &asOf() const { return m_asOf; }
    /// True once the first refresh has ended and everything it brought is in the model.
    [[nodiscard]] bool isLoaded() const;
    /// The refresh under way, or the last one, is the watcher's, not the user's.
    [[nodiscard]] bool isWatchLook() const { return m_isWatchLook; }
    /// Of the last refresh; looks at running tests do not count.
    [[nodiscard]] const std::optional<RefreshOutcome> &lastOutcome() const { return m_lastOutcome; }

signals:
    /// Also for tests the table does not show.
    void testsChanged(const QList<fabriscope::StoredTest> &tests);
    void asOfChanged(const QDateTime &asOf);
    void problem(const fabriscope::Problem &problem);
    /// isLoaded() may have become true.
    void progressed();

private:
    void startFeed();
    void take(QList<StoredTest> tests);
    void takeOutcome(const RefreshOutcome &outcome);

    std::unique_ptr<DemoService> m_demo;
    MemoryArchive m_archive;
    Connection m_connection;
    std::unique_ptr<ArchiveFeed> m_feed; ///< of the scope's collection
    TestTableModel m_model;
    Watcher m_watcher;
    ListRequest m_scope;
    QDateTime m_asOf;
    bool m_isWatchLook = false;
    std::optional<RefreshOutcome> m_lastOutcome;
};

} // namespace fabriscope
