// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overviewfeed.h"

#include "app/futures/whendone.h"
#include "app/overview/overviewmaker.h"

#include <QtConcurrentRun>

namespace fabriscope {

namespace {

/// While tests stream in, most of the time is theirs.
constexpr int feedRestPerCount = 4;
constexpr qint64 shortestFeedRest = 80; // ms

} // namespace

OverviewFeed::OverviewFeed(TestTableModel &model, QObject *parent)
    : QObject(parent), m_model(model), m_stop(std::make_shared<std::atomic<bool>>(false))
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &OverviewFeed::begin);
    connect(&m_model, &TestTableModel::arranged, this, &OverviewFeed::refresh);
    connect(&m_model, &TestTableModel::shownChanged, this, &OverviewFeed::refresh);
    connect(&m_model, &TestTableModel::dataChanged, this,
            [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                if (roles.isEmpty()) // else it is only shown otherwise: marks fade, ages grow
                    refresh();
            });
    connect(&m_model, &TestTableModel::modelReset, this, &OverviewFeed::refresh);
}

OverviewFeed::~OverviewFeed()
{
    *m_stop = true;
}

void OverviewFeed::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    drop();
    if (active)
        m_soon.start(0);
}

void OverviewFeed::drop()
{
    *m_stop = true;
    ++m_generation;
    m_counting = m_again = false;
    m_soon.stop();
}

bool OverviewFeed::isSettled() const
{
    return !m_active || (!m_counting && !m_soon.isActive() && m_model.isSettled());
}

void OverviewFeed::refresh()
{
    if (!m_active)
        return;
    if (m_counting)
        m_again = true;
    else if (!m_soon.isActive())
        m_soon.start(std::chrono::ceil<std::chrono::milliseconds>(m_rest.remainingTimeAsDuration()));
}

void OverviewFeed::begin()
{
    m_counting = true;
    m_again = false;
    m_round.start();
    m_stop = std::make_shared<std::atomic<bool>>(false);
    const quint64 generation = ++m_generation;
    whenDone(QtConcurrent::run([rows = m_model.shownTests(), stop = m_stop] { return overviewFigures(rows, *stop); }),
             this, [this, generation](const std::optional<OverviewFigures> &figures) { take(generation, figures); });
}

void OverviewFeed::take(quint64 generation, const std::optional<OverviewFigures> &figures)
{
    if (generation != m_generation)
        return;
    m_counting = false;
    m_rest.setRemainingTime(std::max(shortestFeedRest, feedRestPerCount * m_round.elapsed()));
    if (m_again)
        refresh();
    m_again = false;
    if (figures)
        emit counted(*figures);
}

} // namespace fabriscope
