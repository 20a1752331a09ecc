// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/archive/sqlite/storageproblem.h"

#include "app/archive/archivetext.h"

#include <QFile>

namespace fabriscope {

namespace {

constexpr QLatin1String damageNote("-damage-met");

// sqlite.org/rescode.html
constexpr int busy = 5;
constexpr int locked = 6;
constexpr int readOnly = 8;
constexpr int ioError = 10;
constexpr int corrupt = 11;
constexpr int full = 13;
constexpr int cantOpen = 14;
constexpr int notADatabase = 26;

QString happenedFor(int code)
{
    switch (code) {
    case busy:
    case locked:
        return ArchiveText::tr("Another program keeps the archive %1 locked");
    case readOnly:
        return ArchiveText::tr("The archive %1 cannot be written");
    case ioError:
        return ArchiveText::tr("The disk with the archive %1 does not work as it should");
    case full:
        return ArchiveText::tr("The disk with the archive %1 is full");
    case cantOpen:
        return ArchiveText::tr("The archive %1 cannot be opened");
    case corrupt:
        return ArchiveText::tr("The archive %1 is damaged");
    case notADatabase:
        return ArchiveText::tr("The file %1 is no archive");
    default:
        return ArchiveText::tr("The archive %1 cannot be used");
    }
}

QString remedyFor(int code)
{
    switch (code) {
    case busy:
    case locked:
        return ArchiveText::tr("Close the other program, or wait until it is done");
    case readOnly:
        return ArchiveText::tr("Make the file and its folder writable; until then nothing new is kept");
    case ioError:
        return ArchiveText::tr("Check the disk or the network drive it is on");
    case full:
        return ArchiveText::tr("Make room on the disk; what was kept before is safe");
    case cantOpen:
        return ArchiveText::tr("Check that the folder exists and that you may read and write it");
    case corrupt:
        return ArchiveText::tr(
            "Open it anew to have what can be read recovered, or shown where nothing may be changed");
    case notADatabase:
        return ArchiveText::tr("Choose another file; this one is left as it is");
    default:
        return ArchiveText::tr("Check the file, or name another with --archive");
    }
}

} // namespace

bool isDamage(int code)
{
    return code == corrupt || code == notADatabase;
}

bool isBusy(int code)
{
    return code == busy || code == locked;
}

Problem storageProblem(const QString &path, int code, const QString &text)
{
    Problem problem = storageProblem(happenedFor(code).arg(path), remedyFor(code));
    problem.detail = text;
    return problem;
}

Problem storageProblem(const QString &happened, const QString &remedy)
{
    return {.kind = Problem::Kind::Storage, .happened = happened, .remedy = remedy};
}

void noteDamage(const QString &path, int code)
{
    if (code == corrupt)
        noteDamage(path);
}

void noteDamage(const QString &path)
{
    QFile note(path + damageNote);
    if (!note.exists())
        (void)note.open(QFile::WriteOnly, QFile::ReadOwner | QFile::WriteOwner);
}

bool hasDamageNote(const QString &path)
{
    return QFile::exists(path + damageNote);
}

bool takeDamageNote(const QString &path)
{
    return QFile::remove(path + damageNote);
}

} // namespace fabriscope
