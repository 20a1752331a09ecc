// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/problem/problem.h"

#include <functional>
#include <optional>

namespace fabriscope {

/// What became of a damaged archive.
struct Recovery {
    QString setAside; ///< where the damaged file is now
    qint64 tests = 0; ///< how many could be read out of it
};

/// Whether somebody recovers the archive at \a path just now, or was kept from ending that.
[[nodiscard]] bool isRecoveryBegun(const QString &path);

/// Recovers what can be read of the damaged archive at \a path in a walk over its rows (salvage.h): into
/// NAME.recovering, while the damaged one stands where it is; only then is that set aside as NAME.damaged-DATE, and the
/// new one put in its place. Whenever it is ended, the next call finishes it or begins anew. One at a time: others wait
/// for a minute, and are refused then. Nothing: there was nothing to do any more. \a isDamaged is asked once it is this
/// one's turn. Blocks. Errors: Kind::Storage; then all is as it was.
[[nodiscard]] Result<std::optional<Recovery>> recoverArchive(const QString &path,
                                                             const std::function<bool()> &isDamaged);

/// Reads what can be read of the archive at \a path into a new one at \a fresh, by way of a copy at \a copy, which is
/// gone afterwards. Changes nothing at \a path. Answers how many tests that were. Errors: Kind::Storage; then there is
/// none at \a fresh.
[[nodiscard]] Result<qint64> recoverInto(const QString &path, const QString &copy, const QString &fresh);

} // namespace fabriscope
