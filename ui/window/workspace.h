// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/archive/archivefeed.h"
#include "app/browse/testtablemodel.h"
#include "app/cli/openedconnection.h"
#include "app/connection/connection.h"
#include "app/watch/watcher.h"

namespace fabriscope {

/// Everything behind the window for one profile: the archive, the connection that fills it, the feed that carries its
/// changes into the table's model, and the watcher of running tests. Without a connection the archive is all there is.
/// Built before the window, so that what is known is being read while the window is made. GUI thread.
class Workspace : public QObject {
    Q_OBJECT
public:
    explicit Workspace(OpenedSource source, QObject *parent = nullptr);
    ~Workspace() override;

    [[nodiscard]] Archive &archive() { return *m_archive; }
    /// To look after the archive; null: it is in memory.
    [[nodiscard]] ArchiveCare *archiveCare() { return m_care; }
    [[nodiscard]] bool isArchiveReadOnly() const { return m_isReadOnly; }
    /// Both null when the archive is all there is.
    [[nodiscard]] Connection *connection() { return m_connection.get(); }
    [[nodiscard]] Watcher *watcher() { return m_watcher.get(); }
    [[nodiscard]] bool isOffline() const { return !m_connection; }
    [[nodiscard]] bool isRefreshing() const { return m_connection && m_connection->isRefreshing(); }
    [[nodiscard]] TestTableModel &model() { return m_model; }

    /// The identity whose tests are shown; empty: those of all.
    [[nodiscard]] QString profileId() const;
    [[nodiscard]] const QString &name() const { return m_name; }   ///< for people
    [[nodiscard]] const QString &place() const { return m_place; } ///< where the tests are from: a host or a file
    /// What has to be said about how the archive was opened.
    [[nodiscard]] const QList<Problem> &notices() const { return m_notices; }

    /// What the service is asked for: type and resource group.
    [[nodiscard]] const ListRequest &scope() const { return m_scope; }
    /// From now on the table holds what the service tells within this scope: first what the archive knows of it, then
    /// what refresh() brings.
    void setScope(const QString &netTestType, const QString &resourceGroupId);

    /// Asks for what is new or may have changed; \a whole: for the whole list. Offline, nobody is asked.
    void refresh(RefreshDepth depth = RefreshDepth::News);
    /// Why the list is not whole: how the last refresh ended if it did not end well. Looks at running tests do not
    /// count, since they read only a part of the list.
    [[nodiscard]] std::optional<Problem> incompleteBecause() const;
    /// Why the archive could not be read, or not to its end.
    [[nodiscard]] const std::optional<Problem> &unreadBecause() const { return m_unreadBecause; }
    /// When the newest answer came (UTC), also in an earlier session; invalid before the first.
    [[nodiscard]] const QDateTime &asOf() const { return m_asOf; }
    /// True once the first refresh has ended (there is one with a connection) and all that is known is in the model.
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
    void followConnection();
    void startFeed();
    void forget();
    void take(QList<StoredTest> tests);
    void takeOutcome(const RefreshOutcome &outcome);

    std::unique_ptr<DemoService> m_demo;
    std::unique_ptr<Archive> m_archive;
    ArchiveCare *m_care; ///< of m_archive
    bool m_isReadOnly;
    QList<Problem> m_notices;
    QString m_profile; ///< without a connection
    QString m_name;
    QString m_place;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Watcher> m_watcher;
    std::unique_ptr<ArchiveFeed> m_feed; ///< of the scope's collection
    TestTableModel m_model;
    ListRequest m_scope;
    QDateTime m_asOf;
    bool m_isWatchLook = false;
    std::optional<RefreshOutcome> m_lastOutcome;
    std::optional<Problem> m_unreadBecause;
};

} // namespace fabriscope
