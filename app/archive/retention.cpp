// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/archive/retention.h"

#include "app/futures/whendone.h"

namespace fabriscope {

using namespace std::chrono_literals;

namespace {
/// A computer that was asleep is late by no more than this.
constexpr auto lookEvery = 30min;
constexpr qint64 daySecs = 24 * 60 * 60;
} // namespace

Retention::Retention(ArchiveCare &care, Policy policy, QObject *parent, Clock clock)
    : QObject(parent), m_care(care), m_policy(std::move(policy)), m_clock(std::move(clock))
{
    connect(&m_timer, &QTimer::timeout, this, &Retention::look);
}

void Retention::start()
{
    if (m_timer.isActive())
        return;
    m_timer.start(lookEvery);
    look();
}

void Retention::look()
{
    const QDateTime now = m_clock();
    const RetentionPolicy policy = m_policy();
    const auto removal = policy.removalAt(now);
    if (!removal || (m_lastApplied.isValid() && m_lastApplied.secsTo(now) < daySecs))
        return;
    m_lastApplied = now;
    whenDone(m_care.removeTests(*removal), this, [this, policy](const Result<qint64> &tests) {
        if (!tests)
            emit failed(tests.error());
        else if (*tests > 0)
            emit removed(policy.removedSentence(*tests), *tests);
    });
}

} // namespace fabriscope
