// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/importing/importer.h"

#include "app/futures/whendone.h"
#include "app/importing/importjob.h"

#include <QtConcurrent/QtConcurrentRun>

namespace fabriscope {

Importer::Importer(Archive &archive, QObject *parent) : QObject(parent), m_archive(archive)
{
    m_pool.setMaxThreadCount(2); // one reads, one decodes
}

Importer::~Importer()
{
    m_cancelled = true;
    m_pool.waitForDone();
}

void Importer::start(const FileToImport &file, const QString &profile)
{
    Q_ASSERT(!m_isRunning);
    m_isRunning = true;
    m_cancelled = false;
    const auto tell = [this](const ImportProgress &progress) {
        QMetaObject::invokeMethod(
            this, [this, progress] { emit progressed(progress); }, Qt::QueuedConnection);
    };
    auto future = QtConcurrent::run(&m_pool, [this, order = ImportJob::Order{file, profile, tell}] {
        return ImportJob(order, m_archive, m_pool, m_cancelled).run();
    });
    whenDone(future, this, [this](const ImportOutcome &outcome) {
        m_isRunning = false;
        emit finished(outcome);
    });
}

void Importer::cancel()
{
    m_cancelled = true;
}

} // namespace fabriscope
