// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/filters/filterfile.h"
#include "app/importing/filetoimport.h"

#include <QFuture>

namespace fabriscope {

/// Files told apart by what is in them, whatever they are called.
struct SortedFiles {
    QList<FileToImport> tests; ///< all that are no filters
    FilterList filters;        ///< of all files of filters, one after the other
    int filterFiles = 0;       ///< that could be read
    QList<Problem> problems;   ///< with files of filters
};

/// Reads files on another thread. \a onlyFilters: none of them is taken for tests.
[[nodiscard]] QFuture<SortedFiles> sortFiles(const QList<FileToImport> &files, bool onlyFilters);
/// Writes filters to hand on, on another thread.
[[nodiscard]] QFuture<Result<void>> saveFilters(const FilterList &list, const QString &path);

} // namespace fabriscope
