// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/problem/problem.h"

#include <QIODevice>

#include <functional>

namespace fabriscope {

/// Writes into a device; false stops.
using FileContent = std::function<bool(QIODevice &)>;

/// All of \a bytes, in as many pieces as it takes. A disk that is nearly full takes a piece before it says so.
[[nodiscard]] bool writeAll(QIODevice &device, const QByteArray &bytes);

/// Writes a file the user named: whole or not at all (QSaveFile), with the usual rights of a new file and the old
/// rights of one that is replaced. What is no regular file (/dev/stdout, a pipe) is written to as it is, never
/// replaced. Blocks; any thread. Errors are Kind::File and name the path: no such folder, a folder, no permission, disk
/// full.
[[nodiscard]] Result<void> saveFile(const QString &path, const FileContent &content);
/// Whether saveFile() could begin now, without touching what is there.
[[nodiscard]] Result<void> checkSavable(const QString &path);
[[nodiscard]] Result<void> saveFile(const QString &path, const QByteArray &content);

} // namespace fabriscope
