// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/archive/archive.h"
#include "app/archive/archivecare.h"

namespace fabriscope {

enum class ArchiveMode {
    ReadWrite, ///< made if there is none
    ReadOnly,  ///< never changes a byte; there has to be one
    /// As ReadOnly, but of a damaged one what can be read of it is shown.
    ReadReadable,
    /// For reading, but a damaged one is recovered, if it can be written; there has to be one.
    ReadRecovered,
};

/// An archive and what has to be said about how it was opened.
struct OpenedArchive {
    std::unique_ptr<Archive> archive;
    ArchiveCare *care = nullptr; ///< part of archive
    bool isReadOnly = false;     ///< asked for, or nothing else was possible: then a notice says why
    QList<Problem> notices;      ///< Kind::Storage: read-only, recovered from damage, …
};

/// Where the user's own archive is.
[[nodiscard]] QString defaultArchiveLocation();

/// Opens the archive at \a location, today the path of an SQLite file. Brings an older one up to date (keeping a copy
/// beside it); opens a newer one, or one that cannot be written, for reading only. One that is damaged is set aside as
/// NAME.damaged-DATE, never overwritten, and what can be read is recovered; where it cannot be written, that is shown
/// out of a temporary file. The file is private to the user (0600). Blocks for as long as that takes; any thread, which
/// may hand the archive on by moveToThread(). Errors: Kind::Storage.
[[nodiscard]] Result<OpenedArchive> openArchive(const QString &location, ArchiveMode mode = ArchiveMode::ReadWrite);

/// Whether openArchive() may find the archive at \a location damaged, and would take long then. Quick. Damage that
/// nobody has met yet is not seen.
[[nodiscard]] bool mayNeedRecovery(const QString &location);

} // namespace fabriscope
