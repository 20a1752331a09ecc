// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/filters/filterfiles.h"

#include "app/exporting/savefile.h"

#include <QtConcurrentRun>

namespace fabriscope {

namespace {

/// All of it; empty if it cannot be filters.
QByteArray bytesOf(const FileToImport &file)
{
    if (file.size <= 0 || file.size > largestFilterFile)
        return {};
    const auto device = file.open();
    return device ? (*device)->read(largestFilterFile) : QByteArray();
}

SortedFiles sorted(const QList<FileToImport> &files, bool onlyFilters)
{
    SortedFiles sorted;
    for (const FileToImport &file : files) {
        const QByteArray bytes = bytesOf(file);
        if (!onlyFilters && !looksLikeFilters(bytes)) {
            sorted.tests.append(file);
            continue;
        }
        const auto read = readFilters(bytes, file.name);
        if (!read) {
            sorted.problems.append(read.error());
            continue;
        }
        ++sorted.filterFiles;
        for (const SavedFilter &filter : read->list.filters())
            sorted.filters.append(filter);
    }
    return sorted;
}

} // namespace

QFuture<SortedFiles> sortFiles(const QList<FileToImport> &files, bool onlyFilters)
{
    return QtConcurrent::run([files, onlyFilters] { return sorted(files, onlyFilters); });
}

QFuture<Result<void>> saveFilters(const FilterList &list, const QString &path)
{
    return QtConcurrent::run([list, path] { return saveFile(path, writtenFilters(list)); });
}

} // namespace fabriscope
