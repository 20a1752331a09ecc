// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exporting/savefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

struct SaveFile {
    Q_DECLARE_TR_FUNCTIONS(SaveFile)
};

tl::unexpected<Problem> failure(const QString &happened, const QString &remedy, const QString &detail = {})
{
    Problem problem;
    problem.kind = Problem::Kind::File;
    problem.happened = happened;
    problem.remedy = remedy;
    problem.detail = detail;
    return tl::unexpected<Problem>(problem);
}

/// What can be said before anything is written.
Result<void> checkTarget(const QString &path)
{
    const QFileInfo target(path);
    if (path.isEmpty())
        return failure(SaveFile::tr("No file was named"), SaveFile::tr("Name the file to write"));
    if (target.isDir())
        return failure(SaveFile::tr("%1 is a folder").arg(path), SaveFile::tr("Name a file inside it"));
    const QFileInfo folder(target.absolutePath());
    if (!folder.exists())
        return failure(SaveFile::tr("The folder %1 does not exist").arg(folder.filePath()),
                       SaveFile::tr("Choose another folder, or make this one first"));
    if (!folder.isDir())
        return failure(SaveFile::tr("%1 is not a folder").arg(folder.filePath()),
                       SaveFile::tr("Choose another folder"));
    return {};
}

bool saysDiskFull(const QString &error)
{
    return error == qt_error_string(ENOSPC) || error == qt_error_string(EDQUOT) || error == qt_error_string(EFBIG);
}

tl::unexpected<Problem> writeFailure(const QString &path, const QString &error)
{
    if (saysDiskFull(error))
        return failure(SaveFile::tr("There is no room left for %1").arg(path),
                       SaveFile::tr("Make room on the disk, or choose another place"), error);
    const QFileInfo target(path);
    const bool refused = error == qt_error_string(EACCES) || error == qt_error_string(EPERM)
        || error == qt_error_string(EROFS) || (target.exists() && !target.isWritable())
        || !QFileInfo(target.absolutePath()).isWritable();
    if (refused)
        return failure(SaveFile::tr("%1 may not be written").arg(path),
                       SaveFile::tr("Choose a place where you may write"), error);
    return failure(SaveFile::tr("%1 could not be written").arg(path),
                   SaveFile::tr("Try again, or choose another place"), error);
}

/// Devices, pipes and the like: replacing them by a file would be the last thing anybody wants.
Result<void> writeThrough(const QString &path, const FileContent &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return writeFailure(path, file.errorString());
    if (!content(file) || !file.flush())
        return writeFailure(path, file.errorString());
    return {};
}

} // namespace

bool writeAll(QIODevice &device, const QByteArray &bytes)
{
    qint64 written = 0;
    while (written < bytes.size()) {
        const qint64 piece = device.write(bytes.constData() + written, bytes.size() - written);
        if (piece <= 0)
            return false;
        written += piece;
    }
    return true;
}

Result<void> checkSavable(const QString &path)
{
    const Result<void> possible = checkTarget(path);
    if (!possible)
        return possible;
    const QFileInfo target(path);
    if (target.exists() && !target.isFile())
        return target.isWritable() ? Result<void>() : writeFailure(path, qt_error_string(EACCES));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return writeFailure(path, file.errorString());
    file.cancelWriting();
    return {};
}

Result<void> saveFile(const QString &path, const FileContent &content)
{
    const Result<void> possible = checkTarget(path);
    if (!possible)
        return possible;
    const QFileInfo target(path);
    if (target.exists() && !target.isFile())
        return writeThrough(path, content);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return writeFailure(path, file.errorString());
    if (!content(file) || !file.flush()) {
        const QString error = file.errorString(); // giving up overwrites it
        file.cancelWriting();
        file.commit();
        return writeFailure(path, error);
    }
    if (!file.commit())
        return writeFailure(path, file.errorString());
    return {};
}

Result<void> saveFile(const QString &path, const QByteArray &content)
{
    return saveFile(path, [&content](QIODevice &device) { return writeAll(device, content); });
}

} // namespace fabriscope
