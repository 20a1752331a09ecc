// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/watch/watcher.h"

#include <QRandomGenerator>

namespace fabriscope {

namespace {

/// Further tries cannot help before the user has done something: never loop on them.
bool needsTheUser(Problem::Kind kind)
{
    return kind == Problem::Kind::Credentials || kind == Problem::Kind::Permission || kind == Problem::Kind::Clock
        || kind == Problem::Kind::Tls;
}

} // namespace

Watcher::Watcher(Connection &connection, WatchPace pace, QObject *parent)
    : QObject(parent), m_connection(connection), m_pace(pace), m_running(connection.profileId())
{
    m_clock.start();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Watcher::look);
    connect(&connection, &Connection::refreshed, this, &Watcher::takeRefreshed);
    connect(&connection, &Connection::described, this, &Watcher::takeDescribed);
}

void Watcher::apply(const QList<StoredTest> &tests)
{
    const qsizetype before = m_running.count();
    const QList<StoredTest> endedNow = m_running.apply(tests);
    if (m_running.count() != before || !endedNow.isEmpty())
        emit runningCountChanged(m_running.count());
    if (!endedNow.isEmpty())
        emit ended(endedNow);
    if (!m_timer.isActive() || m_running.isEmpty())
        plan();
}

void Watcher::setEnabled(bool enabled)
{
    m_enabled = enabled;
    plan();
}

void Watcher::setPaused(bool paused)
{
    if (m_paused == paused)
        return;
    m_paused = paused;
    if (!paused && m_nextLook.isValid() && m_nextLook <= QDateTime::currentDateTimeUtc())
        look();
    else
        plan();
}

void Watcher::setScope(const ListRequest &scope)
{
    m_scope = scope;
    m_running = RunningTests(m_connection.profileId());
    m_asked.clear();
    m_stoppedBy.reset();
    m_failures = 0;
    plan();
    emit runningCountChanged(0);
}

std::optional<QDateTime> Watcher::nextLook() const
{
    return m_timer.isActive() ? std::optional(m_nextLook) : std::nullopt;
}

void Watcher::plan()
{
    if (m_looking || !m_asked.isEmpty())
        return;
    if (!m_enabled || m_paused || m_stoppedBy || m_running.isEmpty()) {
        m_timer.stop();
    } else {
        const double jitter = QRandomGenerator::global()->generateDouble() * 2 - 1;
        const int msecs = nextLookMsecs(m_pace, m_running.usualMsecs(), m_callsOfLook, m_failures, jitter);
        m_nextLook = QDateTime::currentDateTimeUtc().addMSecs(msecs);
        m_timer.start(msecs);
    }
    emit nextLookChanged();
}

int Watcher::affordableCalls()
{
    return m_pace.callsPerMinute - m_spent.inLastMinute(m_clock.elapsed());
}

void Watcher::look()
{
    m_timer.stop();
    // A refresh by the user shows the running tests as well; one is enough.
    if (m_connection.isRefreshing() || affordableCalls() <= 0) {
        plan();
        return;
    }
    m_looking = true;
    m_callsOfLook = 0;
    // Half of what is left may go into pages; the rest is for the tests that were not met there.
    ListRequest request = m_scope;
    request.untilSeen = m_running.ids();
    request.maxPages = qMax(1, affordableCalls() / 2);
    m_connection.refresh(request);
    emit nextLookChanged();
}

void Watcher::takeRefreshed(const RefreshOutcome &outcome)
{
    if (!m_looking) {
        if (!outcome.problem) {
            m_stoppedBy.reset();
            m_failures = 0;
        }
        plan();
        return;
    }
    m_looking = false;
    const int calls = qMax(1, outcome.progress.pages);
    for (int i = 0; i < calls; ++i)
        m_spent.add(m_clock.elapsed());
    m_callsOfLook += calls;
    if (outcome.problem)
        noteProblem(*outcome.problem);
    else
        describeUnmet(outcome.unmet);
    finishLook();
}

void Watcher::describeUnmet(const QSet<QString> &unmet)
{
    m_failures = 0;
    const QSet<QString> running = m_running.ids();
    for (const QString &testId : unmet) {
        if (affordableCalls() <= 0)
            break; // the next look goes on with them
        if (!running.contains(testId))
            continue;
        m_spent.add(m_clock.elapsed());
        ++m_callsOfLook;
        m_asked.insert(testId);
        m_connection.describe(testId);
    }
}

void Watcher::takeDescribed(const QString &testId, const std::optional<Problem> &problem)
{
    if (!m_asked.remove(testId))
        return;
    if (problem && problem->kind == Problem::Kind::NotFound)
        m_running.forget(testId);
    else if (problem)
        noteProblem(*problem);
    finishLook();
}

void Watcher::noteProblem(const Problem &problem)
{
    if (problem.kind == Problem::Kind::Cancelled)
        return; // the user wanted something else of the connection
    ++m_failures;
    if (needsTheUser(problem.kind))
        m_stoppedBy = problem;
}

void Watcher::finishLook()
{
    if (m_asked.isEmpty())
        plan();
}

} // namespace fabriscope
