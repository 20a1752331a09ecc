// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/archive/openarchive.h"
#include "app/cli/commandline.h"
#include "app/connection/connection.h"
#include "app/demo/demoservice.h"

#include <memory>
#include <optional>

class QProcessEnvironment;

namespace fabriscope {

/// What CONNECTION stands for: how to connect and, for the demo, the service itself, which lives as long.
struct OpenedConnection {
    ConnectionSetup setup;
    std::unique_ptr<DemoService> demo;
    QString resourceGroup; ///< what the connection is limited to; empty: nothing
    QString ownProfile;    ///< the id of the profile of ours that it is for; empty: of none
};

/// True if neither \a options nor \a environment say what to connect to.
[[nodiscard]] bool saysNothing(const ConnectionOptions &options, const QProcessEnvironment &environment);

/// Finds out what \a options and \a environment mean. An empty optional: nobody said anything, there are no credentials
/// (the window shows its welcome page then). Errors: Usage, Credentials, Network (the demo's port).
[[nodiscard]] Result<std::optional<OpenedConnection>> openConnection(const ConnectionOptions &options,
                                                                     const QProcessEnvironment &environment);

/// Where a command's tests come from.
struct OpenedSource {
    std::unique_ptr<Archive> archive;           ///< what has been seen; that of a connection is in memory
    ArchiveCare *care = nullptr;                ///< part of archive; null: it is in memory
    bool isReadOnly = false;                    ///< of an archive in a file
    QList<Problem> notices;                     ///< what has to be said about how it was opened
    std::optional<OpenedConnection> connection; ///< none: the archive is all there is
    QString profile;                            ///< the identity asked for; empty: all that the archive has
    QString name;                               ///< of an archive alone, for people
    QString place;                              ///< of an archive alone: its file
};

/// The archive that \a options name, for reading, or the connection. What a connection brings to a command is kept by
/// nobody: a script with keys that change each time would fill the user's archive with profiles nobody knows.
/// Kind::Usage: the archive has nothing of the profile asked for (keptIdentity()).
[[nodiscard]] Result<OpenedSource> openSource(const ConnectionOptions &options, const QProcessEnvironment &environment);

/// The archive at \a place; empty: the user's own.
[[nodiscard]] Result<OpenedArchive> openArchiveAt(const QString &place, ArchiveMode mode);

/// What the window works on: as openSource(), but what a connection brings is kept in the user's own archive if \a keep
/// (not what the demo makes up), and without credentials that archive is shown, with a notice. An archive that cannot
/// be opened never keeps anybody from the service: then the memory has to do, and a notice says so. An empty optional:
/// no credentials and nothing kept.
[[nodiscard]] Result<std::optional<OpenedSource>> openWorkplace(const ConnectionOptions &options,
                                                                const QProcessEnvironment &environment, bool keep);

/// The same for commands, where no credentials are a problem (Kind::Credentials).
[[nodiscard]] Result<OpenedConnection> requireConnection(const ConnectionOptions &options,
                                                         const QProcessEnvironment &environment);

} // namespace fabriscope
