// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/problem/problem.h"

namespace fabriscope {

struct CommandLine;

/// Whether \a path, be it there or not, is an archive at \a archive or one of the files that SQLite keeps beside it, by
/// whatever name: through links, or as another name of the same file.
[[nodiscard]] bool isFileOfArchive(const QString &path, const QString &archive);

/// Kind::Usage if \a line would have a command write its output over the archive it reads or over the user's own: that
/// is never meant, and everything in it would be lost.
[[nodiscard]] Result<void> checkOutput(const CommandLine &line);

} // namespace fabriscope
