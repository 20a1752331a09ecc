// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/problem/problem.h"

#include <QDateTime>
#include <QIODevice>

#include <functional>
#include <memory>

namespace fabriscope {

/// Something to be imported: a file, what comes through standard input, or text from the clipboard.
struct FileToImport {
    QString name;         ///< for people, and kept as the records' origin
    QDateTime receivedAt; ///< UTC: when the file was written last, as nobody knows when its records were received
    qint64 size = 0;      ///< bytes; 0: nobody knows
    /// Opens it for reading from its begin. Kind::File. Called on the thread that reads.
    std::function<Result<std::unique_ptr<QIODevice>>()> open;

    /// \a path as the user named it.
    [[nodiscard]] static FileToImport file(const QString &path);
    /// Can be read once.
    [[nodiscard]] static FileToImport standardInput();
    [[nodiscard]] static FileToImport text(const QString &name, const QByteArray &bytes);
};

/// The identity under which imported tests are kept that belong to no profile: one for all, so that a later file
/// changes the tests of an earlier one.
inline constexpr char16_t importedIdentity[] = u"imported";

/// The identity of a viewed file: "file:" and the hash of its bytes. Blocks: it reads all of the file.
[[nodiscard]] Result<QString> contentIdentity(const FileToImport &file);

} // namespace fabriscope
