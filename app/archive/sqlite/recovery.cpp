// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/archive/sqlite/recovery.h"

#include "app/archive/archivetext.h"
#include "app/archive/sqlite/recoveryfiles.h"
#include "app/archive/sqlite/recoverylock.h"
#include "app/archive/sqlite/salvage.h"
#include "app/archive/sqlite/schema.h"
#include "app/archive/sqlite/storageproblem.h"

#include <QFile>
#include <QtEndian>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 headerSize = 100;

/// The first hundred bytes say what kind of file it is, and are the same for every archive but for its size
/// (sqlite.org/fileformat2.html, 1.3), and what follows on the first page says where the tables begin, which is the
/// same for most: where they are damaged, those of a new one will do.
void mendStart(const QString &damaged, const QString &fresh, bool wholePage)
{
    QFile from(fresh);
    QFile file(damaged);
    if (!from.open(QFile::ReadOnly) || !file.open(QFile::ReadWrite))
        return;
    QByteArray header = from.read(headerSize);
    if (header.size() < headerSize)
        return;
    const auto pageSize = qMax<quint16>(qFromBigEndian<quint16>(header.constData() + 16), 512);
    qToBigEndian(quint32(file.size() / pageSize), header.data() + 28); // pages of the file
    header.replace(32, 8, QByteArray(8, '\0'));                        // none of them is free
    if (QFile::exists(damaged + "-wal"_L1))
        header.replace(18, 2, QByteArray(2, '\2'));
    file.write(header);
    if (wholePage)
        file.write(from.read(pageSize - headerSize));
}

bool knowsItsTables(const QString &path)
{
    SqlSession session(path, SqlSession::Access::ReadWrite);
    return session.value("SELECT count(*) FROM sqlite_schema WHERE name IN ('profiles', 'origins', 'tests', 'details')")
               .toInt()
        == 4;
}

Result<void> makeFresh(const QString &path)
{
    RecoveryFiles::remove(path);
    QFile file(path);
    if (!file.open(QFile::WriteOnly | QFile::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return tl::unexpected(storageProblem(ArchiveText::tr("%1 cannot be made: %2").arg(path, file.errorString()),
                                             ArchiveText::tr("Make its folder writable")));
    file.close();
    SqlSession session(path, SqlSession::Access::ReadWrite);
    return makeTables(session) ? Result<void>() : tl::unexpected(session.problem());
}

/// What can be read of \a damaged, which may be changed.
Result<qint64> salvage(const QString &damaged, const QString &fresh)
{
    if (const auto made = makeFresh(fresh); !made)
        return tl::unexpected(made.error());
    const qint64 bytes = RecoveryFiles::size(damaged);
    for (const bool wholePage : {false, true}) {
        if (!knowsItsTables(damaged))
            mendStart(damaged, fresh, wholePage);
    }
    SqlSession from(damaged, SqlSession::Access::ReadWrite);
    (void)from.value("PRAGMA locking_mode = EXCLUSIVE"); // it is asked thousands of times
    SqlSession into(fresh, SqlSession::Access::ReadWrite);
    if (const auto done = Salvage(from, into, bytes).run(); !done)
        return tl::unexpected(done.error());
    const qint64 tests = into.value("SELECT count(*) FROM tests").toLongLong();
    return into.hasFailed() ? Result<qint64>(tl::unexpected(into.problem())) : tests;
}

Result<qint64> countTests(const QString &path)
{
    SqlSession session(path, SqlSession::Access::ReadOnly);
    const qint64 tests = session.value("SELECT count(*) FROM tests").toLongLong();
    return session.hasFailed() ? Result<qint64>(tl::unexpected(session.problem())) : tests;
}

Result<std::optional<Recovery>> putInPlace(const RecoveryFiles &files)
{
    const QString aside = files.setAsideName();
    if (!files.putInPlace()) {
        return tl::unexpected(
            storageProblem(ArchiveText::tr("The archive %1 is damaged and cannot be set aside").arg(files.archive()),
                           ArchiveText::tr("Make its folder writable, or name another archive with --archive")));
    }
    (void)takeDamageNote(files.archive());
    return countTests(files.archive()).map([&](qint64 tests) { return std::optional(Recovery{aside, tests}); });
}

} // namespace

bool isRecoveryBegun(const QString &path)
{
    return RecoveryFiles(path).isBegun();
}

Result<qint64> recoverInto(const QString &path, const QString &copy, const QString &fresh)
{
    Result<qint64> tests;
    if (RecoveryFiles::copy(path, copy))
        tests = salvage(copy, fresh);
    else
        tests = tl::unexpected(
            storageProblem(ArchiveText::tr("The archive %1 is damaged, and there is no room to recover it").arg(path),
                           ArchiveText::tr("Make room on the disk and open it again")));
    RecoveryFiles::remove(copy);
    if (!tests)
        RecoveryFiles::remove(fresh);
    return tests;
}

Result<std::optional<Recovery>> recoverArchive(const QString &path, const std::function<bool()> &isDamaged)
{
    const RecoveryLock lock(path);
    if (!lock.isHeld())
        return tl::unexpected(lock.problem());
    RecoveryFiles files(path);
    if (files.isDone())
        return putInPlace(files);
    files.beginAnew();
    if (!QFile::exists(path) || !isDamaged())
        return std::optional<Recovery>();
    if (const auto tests = recoverInto(path, files.copyName(), files.freshName()); !tests) {
        noteDamage(path); // it is as damaged as before
        return tl::unexpected(tests.error());
    }
    files.setDone();
    return putInPlace(files);
}

} // namespace fabriscope
