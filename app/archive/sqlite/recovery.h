// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/problem/problem.h"

namespace fabriscope {

/// What became of a damaged archive.
struct Recovery {
    QString setAside; ///< where the damaged file is now
    qint64 tests = 0; ///< how many could be read out of it
};

/// Moves the damaged file at \a path out of the way, to NAME.damaged-DATE beside it, and makes a new one at \a path of
/// what can be read in a walk over its rows (salvage.h). Blocks. Errors: Kind::Storage.
[[nodiscard]] Result<Recovery> recoverArchive(const QString &path);

} // namespace fabriscope
