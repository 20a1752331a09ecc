// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/connection/connection.h"
#include "app/watch/watchplan.h"

#include <QTimer>

namespace fabriscope {

/// Follows the tests in progress of one connection: while any runs, it reads pages only until every one of them was
/// seen again, and asks DescribeNetTestResult for those it did not meet, within its calls per minute. After an error of
/// credentials, permission or clock it stops until a refresh by the user succeeds. Lives on the connection's thread;
/// the connection must outlive it.
class Watcher : public QObject {
    Q_OBJECT
public:
    explicit Watcher(Connection &connection, WatchPace pace = {}, QObject *parent = nullptr);

    /// What the archive stored, as it comes.
    void apply(const QList<StoredTest> &tests);

    [[nodiscard]] bool isEnabled() const { return m_enabled; }
    /// The user's switch.
    void setEnabled(bool enabled);
    /// What the user asks of the service (type, resource group): looks ask for no more than that. What ran outside of
    /// it is forgotten; call it when the connection has its new resource group.
    void setScope(const ListRequest &scope);
    /// While nobody can see the window. Coming back, a look that is overdue happens at once.
    void setPaused(bool paused);

    [[nodiscard]] qsizetype runningCount() const { return m_running.count(); }
    /// When the next look happens (UTC); empty while there is none planned.
    [[nodiscard]] std::optional<QDateTime> nextLook() const;
    /// Why it does not look although tests run; empty while it does.
    [[nodiscard]] const std::optional<Problem> &stoppedBy() const { return m_stoppedBy; }

signals:
    void nextLookChanged();
    void runningCountChanged(qsizetype running);
    /// Tests that ran while this program was watching and have ended, grouped as they came.
    void ended(const QList<fabriscope::StoredTest> &tests);

private:
    void plan();
    void look();
    void takeRefreshed(const RefreshOutcome &outcome);
    void takeDescribed(const QString &testId, const std::optional<Problem> &problem);
    void describeUnmet(const QSet<QString> &unmet);
    void noteProblem(const Problem &problem);
    void finishLook();
    [[nodiscard]] int affordableCalls();

    Connection &m_connection;
    WatchPace m_pace;
    RunningTests m_running;
    ListRequest m_scope;
    QTimer m_timer;
    QElapsedTimer m_clock;
    CallCounter m_spent;   ///< calls made for watching
    QSet<QString> m_asked; ///< describes under way
    QDateTime m_nextLook;
    std::optional<Problem> m_stoppedBy;
    bool m_enabled = true;
    bool m_paused = false;
    bool m_looking = false; ///< the refresh under way is ours
    int m_callsOfLook = 0;
    int m_failures = 0;
};

} // namespace fabriscope
