// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/importing/importqueue.h"

#include "app/nettest/displaytext.h"

#include <utility>

namespace fabriscope {

namespace {
constexpr int longestName = 120;
}

ImportQueue::ImportQueue(Archive &archive, QObject *parent) : QObject(parent), m_importer(archive)
{
    connect(&m_importer, &Importer::progressed, this, [this](const ImportProgress &progress) {
        const int percent = progress.size > 0 ? int(qMin<qint64>(100, progress.bytes * 100 / progress.size)) : -1;
        emit progressed({m_current.file.name, percent, m_outcome.tests + progress.tests});
    });
    connect(&m_importer, &Importer::finished, this, &ImportQueue::take);
}

void ImportQueue::add(const QList<FileToImport> &files, const QString &profile)
{
    for (const FileToImport &file : files)
        m_waiting.enqueue({file, profile});
    if (m_isRunning || m_waiting.isEmpty())
        return;
    m_isRunning = true;
    m_outcome = {};
    next();
}

void ImportQueue::next()
{
    m_current = m_waiting.dequeue();
    emit progressed({m_current.file.name, m_current.file.size > 0 ? 0 : -1, m_outcome.tests});
    m_importer.start(m_current.file, m_current.profile);
}

void ImportQueue::cancel()
{
    m_waiting.clear();
    if (m_isRunning)
        m_importer.cancel();
}

void ImportQueue::take(const ImportOutcome &outcome)
{
    m_outcome.tests += outcome.tests;
    m_outcome.added += outcome.added;
    m_outcome.changed += outcome.changed;
    m_outcome.skipped += outcome.skipped;
    const bool cancelled = outcome.problem && outcome.problem->kind == Problem::Kind::Cancelled;
    m_outcome.cancelled = m_outcome.cancelled || cancelled;
    if (outcome.problem && !cancelled)
        m_outcome.problems += *outcome.problem;
    else if (outcome.skipped > 0)
        m_outcome.problems += skippedProblem(outcome);
    if (!m_waiting.isEmpty())
        return next();
    m_isRunning = false;
    emit finished(std::exchange(m_outcome, {}));
}

Problem ImportQueue::skippedProblem(const ImportOutcome &outcome) const
{
    QStringList places;
    for (const Damage &damage : outcome.damages)
        places += damageText(damage);
    if (outcome.skipped > outcome.damages.size())
        places += tr("and %Ln more place(s)", nullptr, int(outcome.skipped - outcome.damages.size()));
    return {.kind = Problem::Kind::File,
            .happened = tr("%Ln record(s) of %1 could not be read and were skipped", nullptr, int(outcome.skipped))
                            .arg(displayText(m_current.file.name, longestName)),
            .remedy = tr("The rest is shown; the details name the places in the file"),
            .detail = places.join(QLatin1Char('\n'))};
}

} // namespace fabriscope
