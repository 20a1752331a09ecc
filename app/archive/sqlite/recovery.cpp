// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/archive/sqlite/recovery.h"

#include "app/archive/archivetext.h"
#include "app/archive/sqlite/salvage.h"
#include "app/archive/sqlite/schema.h"
#include "app/archive/sqlite/storageproblem.h"

#include <QDateTime>
#include <QFile>
#include <QtEndian>

#include <array>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array companions{"-wal"_L1, "-shm"_L1, "-journal"_L1}; // SQLite's own files beside an archive

QString freeName(const QString &path)
{
    const QString name = path + ".damaged-"_L1 + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    QString free = name;
    for (int i = 2; QFile::exists(free); ++i)
        free = name + u'-' + QString::number(i);
    return free;
}

/// SQLite's files beside the archive belong to it: its last changes may stand in them.
bool moveAway(const QString &path, const QString &to)
{
    for (const QLatin1StringView suffix : companions) {
        if (QFile::exists(path + suffix) && !QFile::rename(path + suffix, to + suffix))
            return false;
    }
    return QFile::rename(path, to);
}

bool copyPrivately(const QString &from, const QString &to)
{
    QFile::remove(to);
    if (!QFile::exists(from))
        return true;
    return QFile::copy(from, to) && QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
}

void removeWithCompanions(const QString &path)
{
    for (const QLatin1StringView suffix : companions)
        QFile::remove(path + suffix);
    QFile::remove(path);
}

/// The first hundred bytes say what kind of file it is, and are the same for every archive but for its size
/// (sqlite.org/fileformat2.html, 1.3): where they are damaged, those of a new one will do.
void mendHeader(const QString &damaged, const QString &fresh)
{
    QFile from(fresh);
    QFile file(damaged);
    if (!from.open(QFile::ReadOnly) || !file.open(QFile::ReadWrite))
        return;
    QByteArray header = from.read(100);
    if (header.size() < 100)
        return;
    const auto pageSize = qFromBigEndian<quint16>(header.constData() + 16);
    qToBigEndian(quint32(file.size() / qMax<quint16>(pageSize, 512)), header.data() + 28); // pages of the file
    header.replace(32, 8, QByteArray(8, '\0'));                                            // none of them is free
    if (QFile::exists(damaged + "-wal"_L1))
        header.replace(18, 2, QByteArray(2, '\2'));
    file.write(header);
}

bool isReadable(const QString &path)
{
    SqlSession session(path, SqlSession::Access::ReadWrite);
    (void)session.value("SELECT count(*) FROM sqlite_schema");
    return !session.hasFailed();
}

/// What can be read of \a damaged, which may be changed, into \a fresh. Answers how many tests that were.
Result<qint64> salvage(const QString &damaged, const QString &fresh)
{
    {
        SqlSession into(fresh, SqlSession::Access::ReadWrite);
        if (!makeTables(into))
            return tl::unexpected(into.problem());
    }
    if (!isReadable(damaged))
        mendHeader(damaged, fresh);
    SqlSession from(damaged, SqlSession::Access::ReadWrite);
    SqlSession into(fresh, SqlSession::Access::ReadWrite);
    if (const auto done = Salvage(from, into).run(); !done)
        return tl::unexpected(done.error());
    return into.value("SELECT count(*) FROM tests").toLongLong();
}

} // namespace

Result<Recovery> recoverArchive(const QString &path)
{
    Recovery recovery{.setAside = freeName(path)};
    if (!moveAway(path, recovery.setAside)) {
        return tl::unexpected(
            storageProblem(ArchiveText::tr("The archive %1 is damaged and cannot be set aside").arg(path),
                           ArchiveText::tr("Make its folder writable, or name another archive with --archive")));
    }
    const QString fresh = path + ".recovering"_L1;
    const QString copy = path + ".reading"_L1;
    removeWithCompanions(fresh);
    bool copied = copyPrivately(recovery.setAside, copy);
    for (const QLatin1StringView suffix : companions)
        copied = copyPrivately(recovery.setAside + suffix, copy + suffix) && copied;
    QFile file(fresh);
    if (!copied || !file.open(QFile::WriteOnly, QFile::ReadOwner | QFile::WriteOwner)) {
        removeWithCompanions(copy);
        return tl::unexpected(storageProblem(
            ArchiveText::tr("The damaged archive was set aside as %1, but there is no room to recover it")
                .arg(recovery.setAside),
            ArchiveText::tr("Make room on the disk, rename it to %1 and open it again").arg(path)));
    }
    file.close();
    const auto tests = salvage(copy, fresh);
    removeWithCompanions(copy);
    (void)takeDamageNote(copy); // met again, in the copy
    if (!tests)
        return tl::unexpected(tests.error());
    recovery.tests = *tests;
    QFile::rename(fresh, path);
    return recovery;
}

} // namespace fabriscope
