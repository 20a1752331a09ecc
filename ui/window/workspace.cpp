// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/workspace.h"

#include <numeric>

namespace fabriscope {

Workspace::Workspace(OpenedSource source, QObject *parent)
    : QObject(parent)
    , m_archive(std::move(source.archive))
    , m_care(source.care)
    , m_isReadOnly(source.isReadOnly)
    , m_notices(std::move(source.notices))
    , m_profile(std::move(source.profile))
    , m_name(source.name)
    , m_place(source.place)
{
    connect(&m_model, &TestTableModel::settled, this, &Workspace::progressed);
    if (source.connection) {
        m_demo = std::move(source.connection->demo);
        m_name = source.connection->setup.name;
        m_place = source.connection->setup.client.endpoint.url.host();
        m_connection = std::make_unique<Connection>(std::move(source.connection->setup), *m_archive);
        m_watcher = std::make_unique<Watcher>(*m_connection);
        m_scope.resourceGroupId = source.connection->resourceGroup;
        m_connection->setResourceGroup(m_scope.resourceGroupId);
        m_watcher->setScope(m_scope);
        followConnection();
    }
    startFeed();
}

Workspace::~Workspace() = default;

void Workspace::followConnection()
{
    connect(m_connection.get(), &Connection::refreshStarted, this,
            [this](const ListRequest &request) { m_isWatchLook = !request.untilSeen.isEmpty(); });
    connect(m_connection.get(), &Connection::progressed, this, [this] {
        m_asOf = QDateTime::currentDateTimeUtc();
        emit asOfChanged(m_asOf);
    });
    connect(m_connection.get(), &Connection::seen, &m_model, &TestTableModel::see);
    connect(m_connection.get(), &Connection::refreshed, this, &Workspace::takeOutcome);
}

QString Workspace::profileId() const
{
    return m_connection ? m_connection->profileId() : m_profile;
}

void Workspace::startFeed()
{
    m_unreadBecause.reset();
    m_feed = std::make_unique<ArchiveFeed>(*m_archive, profileId());
    connect(m_feed.get(), &ArchiveFeed::changes, this, &Workspace::take);
    connect(m_feed.get(), &ArchiveFeed::cleared, this, &Workspace::forget);
    connect(m_feed.get(), &ArchiveFeed::problem, this, [this](const Problem &problem) {
        m_unreadBecause = problem;
        emit this->problem(problem);
    });
    connect(m_feed.get(), &ArchiveFeed::idle, this, &Workspace::progressed);
    m_feed->start();
}

/// Tests were removed from the archive: what it still has comes again.
void Workspace::forget()
{
    m_model.clear();
    if (m_watcher)
        m_watcher->setScope(m_scope);
}

void Workspace::setScope(const QString &netTestType, const QString &resourceGroupId)
{
    if (!m_connection || (netTestType == m_scope.netTestType && resourceGroupId == m_scope.resourceGroupId))
        return;
    m_connection->cancel();
    m_scope.netTestType = netTestType;
    m_scope.resourceGroupId = resourceGroupId;
    m_connection->setResourceGroup(resourceGroupId);
    m_watcher->setScope(m_scope);
    m_lastOutcome.reset();
    m_model.clear();
    startFeed();
}

void Workspace::refresh(RefreshDepth depth)
{
    if (m_connection)
        m_connection->refresh(m_scope, depth);
}

std::optional<Problem> Workspace::incompleteBecause() const
{
    return m_lastOutcome ? m_lastOutcome->problem : std::nullopt;
}

bool Workspace::isLoaded() const
{
    const bool hasAsked = !m_connection || (m_lastOutcome && !m_connection->isRefreshing());
    return hasAsked && m_feed->isIdle() && m_model.isSettled();
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
    if (m_watcher)
        m_watcher->apply(tests);
    const auto latest = [](const QDateTime &one, const StoredTest &stored) { return qMax(one, stored.lastSeen); };
    if (const QDateTime seen = std::accumulate(tests.cbegin(), tests.cend(), m_asOf, latest); seen != m_asOf) {
        m_asOf = seen;
        emit asOfChanged(m_asOf);
    }
    emit testsChanged(tests);
}

} // namespace fabriscope
