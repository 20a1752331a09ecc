// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/outputcheck.h"

#include "app/archive/openarchive.h"
#include "app/cli/clitext.h"
#include "app/cli/commandline.h"
#include "app/cli/commandtable.h"

#include <QFileInfo>

#include <filesystem>

namespace fabriscope {

using namespace Qt::StringLiterals;

namespace {

std::filesystem::path nativePath(const QString &path)
{
    return path.toStdU16String();
}

/// The file that \a path leads to, through links; where there is none yet, by the folder it would be in.
QString placeOf(const QString &path)
{
    std::error_code error;
    const auto place = std::filesystem::weakly_canonical(nativePath(QFileInfo(path).absoluteFilePath()), error);
    return error ? QFileInfo(path).absoluteFilePath() : QString::fromStdU16String(place.generic_u16string());
}

bool isSameFile(const QString &one, const QString &other)
{
    std::error_code error; // of files that are not there
    return placeOf(one) == placeOf(other) || std::filesystem::equivalent(nativePath(one), nativePath(other), error);
}

/// What \a line has its command write; empty: nothing, or standard output.
QString outputOf(const CommandLine &line)
{
    switch (line.command) {
    case CommandLine::Command::Window:
        return line.window.screenshot;
    case CommandLine::Command::List:
        return line.list.output;
    case CommandLine::Command::Render:
        return line.render.out;
    case CommandLine::Command::Archive:
        return line.archive.output == "-"_L1 ? QString() : line.archive.output;
    default:
        return {};
    }
}

} // namespace

bool isFileOfArchive(const QString &path, const QString &archive)
{
    const QString place = placeOf(archive); // SQLite names its files after what a link leads to
    for (const auto &suffix : {""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1}) {
        if (isSameFile(path, archive + suffix) || isSameFile(path, place + suffix))
            return true;
    }
    return false;
}

Result<void> checkOutput(const CommandLine &line)
{
    const QString output = outputOf(line);
    if (output.isEmpty())
        return {};
    const QString &read =
        line.command == CommandLine::Command::Archive ? line.archive.archive : line.connection.archive;
    for (const QString &archive : {read, defaultArchiveLocation()}) {
        if (!archive.isEmpty() && isFileOfArchive(output, archive))
            return tl::unexpected(
                usageProblem(Cli::tr("%1 belongs to an archive, and all in it would be lost").arg(output),
                             Cli::tr("Name another file to write")));
    }
    return {};
}

} // namespace fabriscope
