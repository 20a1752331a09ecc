// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/filters/filterlist.h"
#include "app/problem/problem.h"

namespace fabriscope {

/// The JSON in which filters are kept and handed on: "format" names it, "version" counts (1), and each filter stands
/// on a line of its own with "id", "name" and "query", so that a person can read, change and compare it. What else a
/// file says is kept. Any thread.
struct FilterFile {
    FilterList list;
    bool isNewer = false; ///< of a later version: what could be understood of it; not to be written over
};

/// Larger files are no files of filters.
inline constexpr qint64 largestFilterFile = 16 * 1024 * 1024;

/// \a name is how the file is called in the error (Kind::File): not JSON, and where; or something else.
[[nodiscard]] Result<FilterFile> readFilters(const QByteArray &json, const QString &name);
[[nodiscard]] QByteArray writtenFilters(const FilterList &list);
/// True if \a bytes mean to be filters, whatever the file is called, and even if they are damaged.
[[nodiscard]] bool looksLikeFilters(const QByteArray &bytes);

} // namespace fabriscope
