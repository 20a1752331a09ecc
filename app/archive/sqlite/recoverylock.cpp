// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/archive/sqlite/recoverylock.h"

#include "app/archive/archivetext.h"
#include "app/archive/sqlite/storageproblem.h"

#include <QFile>

namespace fabriscope {

using namespace Qt::StringLiterals;

RecoveryLock::RecoveryLock(const QString &archive) : m_archive(archive)
{
    const QString path = archive + ".recovery-lock"_L1;
    // Not opened where it is there: to close it would end this process's locks on it (sqlite.org/howtocorrupt.html).
    if (QFile file(path); !file.exists())
        (void)file.open(QFile::WriteOnly | QFile::NewOnly, QFile::ReadOwner | QFile::WriteOwner);
    if (!QFile::exists(path))
        return;
    m_session.emplace(path, SqlSession::Access::ReadWrite);
    (void)m_session->value("PRAGMA journal_mode = MEMORY"); // there is nothing to undo
    m_session->run("BEGIN EXCLUSIVE");
}

Problem RecoveryLock::problem() const
{
    if (!m_session || !m_session->isBusy()) {
        return storageProblem(ArchiveText::tr("The archive %1 is damaged and cannot be set aside").arg(m_archive),
                              ArchiveText::tr("Make its folder writable, or name another archive with --archive"));
    }
    return storageProblem(ArchiveText::tr("The archive %1 is being recovered by another Fabriscope").arg(m_archive),
                          ArchiveText::tr("Wait until that is done, and open it again"));
}

} // namespace fabriscope
