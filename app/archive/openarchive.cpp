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
#include <QTemporaryDir>

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
    if (!hasDamageNote(path) || state == SchemaState::Foreign || state == SchemaState::Newer)
        return false;
    if (session.value("PRAGMA quick_check(1)").toString() != "ok"_L1
        || (state == SchemaState::Current && !areBlocksWhole(session)))
        return true;
    takeDamageNote(path);
    return false;
}

bool isDamaged(const QString &path, SqlSession::Access access)
{
    SqlSession session(path, access);
    return isDamaged(path, session, schemaStateOf(session));
}

bool isWritable(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    return QFileInfo(path).isWritable() && QFileInfo(folder).isWritable();
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

/// Where it may not be changed: in a folder that goes with the archive.
Result<OpenedArchive> openReadable(const QString &path, QList<Problem> notices)
{
    struct Folder : QObject {
        QTemporaryDir temporary;
    };
    auto folder = std::make_unique<Folder>();
    const QString fresh = folder->temporary.filePath(QFileInfo(path).fileName());
    const auto tests = recoverInto(path, fresh + ".reading"_L1, fresh);
    if (!tests)
        return tl::unexpected(tests.error());
    notices.append(notice(
        ArchiveText::tr("The archive %1 is damaged; %n test(s) can be read in it and are shown", nullptr, int(*tests))
            .arg(path),
        ArchiveText::tr("It is left as it is; to recover it, run fabriscope archive compact with "
                        "--archive %1 where it may be written")
            .arg(path)));
    auto opened = openForReading(fresh, std::move(notices));
    if (opened)
        folder.release()->setParent(opened->archive.get());
    return opened;
}

/// Recovers the archive, if another has not done so meanwhile.
Result<void> recover(const QString &path, QList<Problem> &notices)
{
    const auto recovery = recoverArchive(path, [&path] { return isDamaged(path, SqlSession::Access::ReadWrite); });
    if (!recovery)
        return tl::unexpected(recovery.error());
    if (!*recovery)
        return {};
    notices.append(notice(ArchiveText::tr("The archive was damaged; %n test(s) could be recovered from it", nullptr,
                                          int((*recovery)->tests)),
                          ArchiveText::tr("The damaged file is kept as %1; refresh to ask the service for the rest")
                              .arg((*recovery)->setAside)));
    return {};
}

/// A file that was made for an archive which then found no room.
void removeEmpty(const QString &path)
{
    const SchemaState state = [&path] {
        SqlSession session(path, SqlSession::Access::ReadOnly);
        return schemaStateOf(session);
    }();
    if (state == SchemaState::Empty)
        QFile::remove(path);
}

/// What was recovered into its place is opened; where that could not be, what can be read.
Result<OpenedArchive> openMade(const QString &path, QList<Problem> notices, bool isNew)
{
    std::optional<SqlSession> session(std::in_place, path, SqlSession::Access::ReadWrite);
    (void)session->value(isOnNetwork(path) ? "PRAGMA journal_mode = TRUNCATE" : "PRAGMA journal_mode = WAL");
    SchemaState state = schemaStateOf(*session);
    if (state == SchemaState::Empty && makeTables(*session))
        state = schemaStateOf(*session);
    if (state == SchemaState::Current) {
        finishOldCopy(path, nameOfOldCopy(path));
        return opened(path, SqlSession::Access::ReadWrite, std::move(notices));
    }
    if (state == SchemaState::Older)
        return openOlder(path, std::move(notices));
    const Problem problem = session->problem();
    const bool hasFailed = session->hasFailed();
    const bool isUseless = isNew || state == SchemaState::Empty || !session->isFull();
    session.reset();
    if (hasFailed && isNew)
        removeEmpty(path);
    if (hasFailed && isUseless)
        return tl::unexpected(problem);
    if (hasFailed)
        notices.append(problem);
    return openForReading(path, std::move(notices));
}

/// The archive as it is could not be recovered, for the reason \a why: what can be read is shown.
Result<OpenedArchive> openUnrecovered(const QString &path, const Problem &why)
{
    auto opened = openReadable(path, {});
    if (!opened)
        return tl::unexpected(why);
    opened->notices.append(why);
    return opened;
}

Result<OpenedArchive> openForWriting(const QString &path)
{
    QList<Problem> notices;
    if (isRecoveryBegun(path) && QFileInfo(QFileInfo(path).absolutePath()).isWritable()) {
        if (const auto done = recover(path, notices); !done)
            return openUnrecovered(path, done.error());
    }
    const bool isNew = !QFile::exists(path);
    if (const auto made = makePrivateFile(path); !made)
        return tl::unexpected(made.error());
    if (!isWritable(path)) {
        notices.append(
            notice(ArchiveText::tr("The archive %1 cannot be written and is opened for reading only").arg(path),
                   ArchiveText::tr("Make the file and its folder writable; until then nothing new is kept")));
        return isDamaged(path, SqlSession::Access::ReadOnly) ? openReadable(path, std::move(notices))
                                                             : openForReading(path, std::move(notices));
    }
    if (hasDamageNote(path) || isDamaged(path, SqlSession::Access::ReadWrite)) {
        if (const auto done = recover(path, notices); !done)
            return openUnrecovered(path, done.error());
    }
    return openMade(path, std::move(notices), isNew);
}

Problem noArchive(const QString &path)
{
    if (isRecoveryBegun(path)) {
        return storageProblem(ArchiveText::tr("The archive %1 is being recovered, or that was not ended").arg(path),
                              ArchiveText::tr("Wait a moment; or open it for writing: then it is recovered anew"));
    }
    return storageProblem(ArchiveText::tr("There is no archive at %1").arg(path),
                          path == defaultArchiveLocation()
                              ? ArchiveText::tr("Open the window once with a connection, or import a file, to make one")
                              : ArchiveText::tr("Check the path, or import a file to make one there"));
}

/// Its problem, if it could not be recovered for any reason, is one of the notices: what can be read is shown.
Result<OpenedArchive> openKeptForReading(const QString &path, bool mayRecover)
{
    QList<Problem> notices;
    const bool isBegun = isRecoveryBegun(path);
    if (mayRecover && (isBegun || QFile::exists(path)) && QFileInfo(QFileInfo(path).absolutePath()).isWritable()
        && (isBegun || (isWritable(path) && isDamaged(path, SqlSession::Access::ReadWrite)))) {
        if (const auto done = recover(path, notices); !done)
            notices.append(done.error());
    }
    if (!QFile::exists(path))
        return tl::unexpected(noArchive(path));
    return isDamaged(path, SqlSession::Access::ReadOnly) ? openReadable(path, std::move(notices))
                                                         : openForReading(path, std::move(notices));
}

} // namespace

QString defaultArchiveLocation()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/archive.sqlite"_L1;
}

Result<OpenedArchive> openArchive(const QString &location, ArchiveMode mode)
{
    const QString path = QFileInfo(location).absoluteFilePath();
    switch (mode) {
    case ArchiveMode::ReadWrite:
        return openForWriting(path);
    case ArchiveMode::ReadReadable:
    case ArchiveMode::ReadRecovered:
        return openKeptForReading(path, mode == ArchiveMode::ReadRecovered);
    case ArchiveMode::ReadOnly:
        break;
    }
    return QFileInfo::exists(path) ? openForReading(path, {}) : tl::unexpected(noArchive(path));
}

bool mayNeedRecovery(const QString &location)
{
    const QString path = QFileInfo(location).absoluteFilePath();
    if (hasDamageNote(path) || isRecoveryBegun(path))
        return true;
    if (!QFileInfo::exists(path))
        return false;
    SqlSession session(path, SqlSession::Access::ReadOnly);
    return schemaStateOf(session) == SchemaState::Unknown && session.isDamaged();
}

} // namespace fabriscope
