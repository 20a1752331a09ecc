// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/workspace.h"

namespace fabriscope {

Workspace::Workspace(OpenedConnection opened, QObject *parent)
    : QObject(parent)
    , m_demo(std::move(opened.demo))
    , m_connection(std::move(opened.setup), m_archive)
    , m_watcher(m_connection)
{
    connect(&m_model, &TestTableModel::settled, this, &Workspace::progressed);
    connect(&m_connection, &Connection::refreshStarted, this,
            [this](const ListRequest &request) { m_isWatchLook = !request.untilSeen.isEmpty(); });
    connect(&m_connection, &Connection::progressed, this, [this] {
        m_asOf = QDateTime::currentDateTimeUtc();
        emit asOfChanged(m_asOf);
    });
    connect(&m_connection, &Connection::refreshed, this, &Workspace::takeOutcome);
    startFeed();
}

Workspace::~Workspace() = default;

void Workspace::startFeed()
{
    m_feed = std::make_unique<ArchiveFeed>(m_archive, m_connection.profileId());
    connect(m_feed.get(), &ArchiveFeed::changes, this, &Workspace::take);
    connect(m_feed.get(), &ArchiveFeed::problem, this, &Workspace::problem);
    connect(m_feed.get(), &ArchiveFeed::idle, this, &Workspace::progressed);
    m_feed->start();
}

void Workspace::setScope(const QString &netTestType, const QString &resourceGroupId)
{
    if (netTestType == m_scope.netTestType && resourceGroupId == m_scope.resourceGroupId)
        return;
    m_connection.cancel();
    m_scope.netTestType = netTestType;
    m_scope.resourceGroupId = resourceGroupId;
    m_connection.setResourceGroup(resourceGroupId);
    m_watcher.setScope(m_scope);
    m_lastOutcome.reset();
    m_model.clear();
    startFeed();
}

void Workspace::refresh()
{
    m_connection.refresh(m_scope);
}

std::optional<Problem> Workspace::incompleteBecause() const
{
    return m_lastOutcome ? m_lastOutcome->problem : std::nullopt;
}

bool Workspace::isLoaded() const
{
    return m_lastOutcome && !m_connection.isRefreshing() && m_feed->isIdle() && m_model.isSettled();
}

void Workspace::takeOutcome(const RefreshOutcome &outcome)
{
    if (!m_isWatchLook)
        m_lastOutcome = outcome;
    m_feed->expect(outcome.newest);
    emit progressed();
}

void Workspace::take(QList<StoredTest> tests)
{
    if (!m_scope.netTestType.isEmpty()) {
        tests.removeIf([this](const StoredTest &stored) {
            return stored.test->netTestType.compare(m_scope.netTestType, Qt::CaseInsensitive) != 0;
        });
    }
    m_model.apply(tests);
    m_watcher.apply(tests);
    emit testsChanged(tests);
}

} // namespace fabriscope
