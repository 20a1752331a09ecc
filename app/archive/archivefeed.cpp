// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/archive/archivefeed.h"

#include "app/futures/whendone.h"

namespace fabriscope {

namespace {
/// Tests a batch: small enough that taking one in keeps the receiving thread free (8 ms), large enough to be quick.
constexpr int batchSize = 1000;
} // namespace

ArchiveFeed::ArchiveFeed(Archive &archive, QString profile, QObject *parent)
    : QObject(parent), m_archive(archive), m_profile(std::move(profile))
{
}

void ArchiveFeed::start()
{
    connect(&m_archive, &Archive::changed, this, &ArchiveFeed::expect, Qt::QueuedConnection);
    connect(&m_archive, &Archive::cleared, this, &ArchiveFeed::beginAnew, Qt::QueuedConnection);
    ask();
}

void ArchiveFeed::beginAnew()
{
    ++m_round;
    m_asking = false;
    m_delivered = 0;
    emit cleared();
    ask();
}

void ArchiveFeed::expect(quint64 newest)
{
    m_announced = qMax(m_announced, newest);
    if (m_announced > m_delivered)
        ask();
}

void ArchiveFeed::ask()
{
    if (m_asking)
        return;
    m_asking = true;
    whenDone(m_archive.changesSince(m_delivered, batchSize, m_profile), this,
             [this, round = m_round](const Result<ChangeBatch> &answer) {
                 if (round == m_round)
                     take(answer);
             });
}

void ArchiveFeed::take(const Result<ChangeBatch> &answer)
{
    m_asking = false;
    if (!answer) {
        m_announced = m_delivered; // asked again with the next change, not in a loop
        emit problem(answer.error());
        emit idle();
        return;
    }
    m_delivered = qMax(m_delivered, answer->upTo);
    const bool goesOn = answer->more || m_delivered < m_announced;
    if (goesOn)
        ask(); // the archive reads on while these are taken in
    if (!answer->tests.isEmpty())
        emit changes(answer->tests);
    if (!goesOn && isIdle())
        emit idle();
}

} // namespace fabriscope
