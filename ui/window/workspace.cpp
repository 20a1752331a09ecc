// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/workspace.h"

namespace fabriscope {

Workspace::Workspace(OpenedConnection opened, QObject *parent)
    : QObject(parent)
    , m_demo(std::move(opened.demo))
    , m_connection(std::move(opened.setup), m_archive)
    , m_feed(m_archive)
    , m_watcher(m_connection)
{
    connect(&m_feed, &ArchiveFeed::changes, this, &Workspace::take);
    connect(&m_feed, &ArchiveFeed::problem, this, &Workspace::problem);
    connect(&m_feed, &ArchiveFeed::idle, this, &Workspace::progressed);
    connect(&m_model, &TestTableModel::settled, this, &Workspace::progressed);
    connect(&m_connection, &Connection::refreshStarted, this,
            [this](const ListRequest &request) { m_isWatchLook = !request.untilSeen.isEmpty(); });
    connect(&m_connection, &Connection::progressed, this, [this] {
        m_asOf = QDateTime::currentDateTimeUtc();
        emit asOfChanged(m_asOf);
    });
    connect(&m_connection, &Connection::refreshed, this, [this](const RefreshOutcome &outcome) {
        m_lastOutcome = outcome;
        m_feed.expect(outcome.newest);
        emit progressed();
    });
    m_feed.start();
}

Workspace::~Workspace() = default;

void Workspace::setScope(const QString &netTestType, const QString &resourceGroupId)
{
    m_scope.netTestType = netTestType;
    m_scope.resourceGroupId = resourceGroupId;
    m_watcher.setScope(m_scope);
}

void Workspace::refresh()
{
    m_connection.refresh(m_scope);
}

bool Workspace::isLoaded() const
{
    return m_lastOutcome && !m_connection.isRefreshing() && m_feed.isIdle() && m_model.isSettled();
}

void Workspace::take(const QList<StoredTest> &tests)
{
    m_model.apply(tests);
    m_watcher.apply(tests);
    emit testsChanged(tests);
}

} // namespace fabriscope
