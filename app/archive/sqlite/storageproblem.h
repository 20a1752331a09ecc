// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/problem/problem.h"

namespace fabriscope {

/// Result codes of SQLite that mean: what stands in the file is not what was written (sqlite.org/rescode.html).
[[nodiscard]] bool isDamage(int code);
/// Those that mean: another connection holds what is wanted.
[[nodiscard]] bool isBusy(int code);

/// Says in words what the primary result \a code means for the archive at \a path. \a text is SQLite's own.
[[nodiscard]] Problem storageProblem(const QString &path, int code, const QString &text);

/// A problem of the archive in words of our own.
[[nodiscard]] Problem storageProblem(const QString &happened, const QString &remedy);

/// Leaves word beside the archive at \a path that damage was met in it, so that the next one who opens it looks. Not if
/// the \a code means that it is no archive at all: that shows by itself, and it may be anybody's file.
void noteDamage(const QString &path, int code);
void noteDamage(const QString &path);
/// Whether there is such a word.
[[nodiscard]] bool hasDamageNote(const QString &path);
/// Takes it away. False: there was none.
bool takeDamageNote(const QString &path);

} // namespace fabriscope
