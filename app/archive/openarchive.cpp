// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/archive/openarchive.h"

#include "app/archive/archivetext.h"
#include "app/archive/sqlite/blockstore.h"
#include "app/archive/sqlite/migration.h"
#include "app/archive/sqlite/recovery.h"
#include "app/archive/sqlite/schema.h"
#include "app/archive/sqlite/sqlitearchive.h"
#include "app/archive/sqlite/storageproblem.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStorageInfo>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

/// WAL needs memory shared between all who use the file, which other computers do not have (sqlite.org/wal.html).
bool isOnNetwork(const QString &path)
{
    static const QStringList kinds{u"nfs"_s, u"nfs4"_s, u"cifs"_s,   u"smb3"_s, u"smbfs"_s,  u"fuse.sshfs"_s, u"9p"_s,
                                   u"afs"_s, u"ceph"_s, u"lustre"_s, u"gpfs"_s, u"beegfs"_s, u"glusterfs"_s};
    const QString kind = QString::fromLatin1(QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType()).toLower();
    return kinds.contains(kind) || kind.startsWith("fuse.gluster"_L1) || kind.startsWith("fuse.ceph"_L1);
}

/// Made before SQLite sees it, so that it is never readable for others, not even for a moment.
Result<void> makePrivateFile(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir(folder).exists()) {
        if (!QDir().mkpath(folder))
            return tl::unexpected(
                storageProblem(ArchiveText::tr("The folder %1 for the archive cannot be made").arg(folder),
                               ArchiveText::tr("Make it by hand, or name another place with --archive")));
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QFile file(path);
    if (file.exists() || file.open(QFile::WriteOnly | QFile::NewOnly, QFile::ReadOwner | QFile::WriteOwner)
        || QFile::exists(path))
        return {};
    return tl::unexpected(
        storageProblem(ArchiveText::tr("The archive %1 cannot be made: %2").arg(path, file.errorString()),
                       ArchiveText::tr("Make its folder writable, or name another place with --archive")));
}

/// A file of another kind is never moved out of the way, whatever name it was given under.
bool wasArchive(const QString &path)
{
    QFile file(path);
    return path == defaultArchiveLocation()
        || (file.open(QFile::ReadOnly) && file.read(16) == QByteArray("SQLite format 3", 16));
}

/// Damage within is met when somebody reads there, and a word of it left; looking for it each time would take long.
bool isDamaged(const QString &path, SqlSession &session, SchemaState state)
{
    if (state == SchemaState::Unknown)
        return session.isDamaged() && wasArchive(path);
    if (!takeDamageNote(path) || state == SchemaState::Foreign || state == SchemaState::Newer)
        return false;
    return session.value("PRAGMA quick_check(1)").toString() != "ok"_L1
        || (state == SchemaState::Current && !areBlocksWhole(session));
}

Problem notice(const QString &happened, const QString &remedy)
{
    return storageProblem(happened, remedy);
}

OpenedArchive opened(const QString &path, SqlSession::Access access, QList<Problem> notices,
                     const std::optional<QString> &oldCopy = {})
{
    auto archive = std::make_unique<SqliteArchive>(path, access, oldCopy);
    ArchiveCare *care = archive.get();
    return {std::move(archive), care, access == SqlSession::Access::ReadOnly, std::move(notices)};
}

Result<OpenedArchive> openForReading(const QString &path, QList<Problem> notices)
{
    SqlSession session(path, SqlSession::Access::ReadOnly);
    switch (schemaStateOf(session)) {
    case SchemaState::Unknown:
        return tl::unexpected(session.problem());
    case SchemaState::Newer:
        notices.append(notice(
            ArchiveText::tr("The archive %1 was made by a newer Fabriscope and is opened for reading only").arg(path),
            ArchiveText::tr("Update Fabriscope; until then nothing new is kept")));
        break;
    case SchemaState::Foreign:
    case SchemaState::Empty:
        return tl::unexpected(storageProblem(ArchiveText::tr("The file %1 is no archive of Fabriscope").arg(path),
                                             ArchiveText::tr("Choose another file; this one is left as it is")));
    case SchemaState::Older:
    case SchemaState::Current:
        break;
    }
    return opened(path, SqlSession::Access::ReadOnly, std::move(notices));
}

/// The work itself is left to the archive's own thread: it takes a second or more.
OpenedArchive openOlder(const QString &path, QList<Problem> notices)
{
    const QString copy = nameOfOldCopy(path);
    notices.append(
        notice(ArchiveText::tr("The archive %1 is brought into the form of this version of Fabriscope").arg(path),
               ArchiveText::tr("A copy of it as it was is kept as %1; delete that when you are content").arg(copy)));
    return opened(path, SqlSession::Access::ReadWrite, std::move(notices), copy);
}

Result<OpenedArchive> openForWriting(const QString &path, QList<Problem> notices, bool mayRecover);

Result<OpenedArchive> openRecovered(const QString &path, QList<Problem> notices)
{
    const auto recovery = recoverArchive(path);
    if (!recovery)
        return tl::unexpected(recovery.error());
    notices.append(notice(ArchiveText::tr("The archive was damaged; %n test(s) could be recovered from it", nullptr,
                                          int(recovery->tests)),
                          ArchiveText::tr("The damaged file is kept as %1; refresh to ask the service for the rest")
                              .arg(recovery->setAside)));
    return openForWriting(path, std::move(notices), false);
}

Result<OpenedArchive> openForWriting(const QString &path, QList<Problem> notices, bool mayRecover)
{
    if (const auto made = makePrivateFile(path); !made)
        return tl::unexpected(made.error());
    if (!QFileInfo(path).isWritable() || !QFileInfo(QFileInfo(path).absolutePath()).isWritable()) {
        notices.append(
            notice(ArchiveText::tr("The archive %1 cannot be written and is opened for reading only").arg(path),
                   ArchiveText::tr("Make the file and its folder writable; until then nothing new is kept")));
        return openForReading(path, std::move(notices));
    }
    std::optional<SqlSession> session(std::in_place, path, SqlSession::Access::ReadWrite);
    (void)session->value(isOnNetwork(path) ? "PRAGMA journal_mode = TRUNCATE" : "PRAGMA journal_mode = WAL");
    SchemaState state = schemaStateOf(*session);
    if (state == SchemaState::Empty && makeTables(*session))
        state = schemaStateOf(*session);
    if (mayRecover && isDamaged(path, *session, state)) {
        session.reset();
        (void)takeDamageNote(path);
        return openRecovered(path, std::move(notices));
    }
    if (state == SchemaState::Current) {
        finishOldCopy(path, nameOfOldCopy(path));
        return opened(path, SqlSession::Access::ReadWrite, std::move(notices));
    }
    if (state == SchemaState::Older)
        return openOlder(path, std::move(notices));
    if (session->hasFailed() && !session->isFull())
        return tl::unexpected(session->problem());
    if (session->hasFailed())
        notices.append(session->problem());
    session.reset();
    return openForReading(path, std::move(notices));
}

} // namespace

QString defaultArchiveLocation()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/archive.sqlite"_L1;
}

Result<OpenedArchive> openArchive(const QString &location, ArchiveMode mode)
{
    const QString path = QFileInfo(location).absoluteFilePath();
    if (mode == ArchiveMode::ReadWrite)
        return openForWriting(path, {}, true);
    if (QFileInfo::exists(path))
        return openForReading(path, {});
    return tl::unexpected(
        storageProblem(ArchiveText::tr("There is no archive at %1").arg(path),
                       path == defaultArchiveLocation()
                           ? ArchiveText::tr("Open the window once with a connection, or import a file, to make one")
                           : ArchiveText::tr("Check the path, or import a file to make one there")));
}

} // namespace fabriscope
