// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/archive/archive.h"
#include "app/archive/archivecare.h"
#include "app/cli/commandoptions.h"

class QProcessEnvironment;

namespace fabriscope {

/// What people call \a identities, for a sentence: the names of their own profiles, else the identity. Each is
/// understood by --profile.
[[nodiscard]] QString keptProfileNames(const QStringList &identities);

/// The identity that the --profile of \a options means in an archive: one that the archive has, or that of a profile of
/// that name. Kind::Usage: the archive keeps nothing of it, and the problem names those it has; Kind::Storage. Blocks.
[[nodiscard]] Result<QString> keptIdentity(const ConnectionOptions &options, Archive &archive, ArchiveCare &care,
                                           const QProcessEnvironment &environment);

} // namespace fabriscope
