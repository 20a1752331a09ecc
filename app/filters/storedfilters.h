// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/filters/filterfile.h"

#include <functional>

namespace fabriscope {

/// Where the user's saved filters are: a file of their own beside the settings.
[[nodiscard]] QString savedFiltersPath();

/// The filters in a file, read and changed. What another program wrote meanwhile is never lost: a change is made to
/// what the file says at that moment, under a lock, and the file is replaced as a whole. A damaged file is set aside as
/// NAME.damaged-DATE before anything is written, one of a later version is left as it is. Errors are Kind::File.
/// Blocks; one thread at a time.
class StoredFilters {
public:
    /// Where there is no file, the filters are those that come with the program.
    explicit StoredFilters(QString path);

    [[nodiscard]] const FilterList &list() const { return m_list; }
    /// Reads the file; what cannot be read leaves the list as it was.
    [[nodiscard]] Result<void> read();
    /// True: there was something to change, and it is in the file now.
    [[nodiscard]] Result<bool> change(const std::function<void(FilterList &)> &edit);
    /// Where the last change set a damaged file aside; empty if it did not.
    [[nodiscard]] const QString &setAside() const { return m_setAside; }

private:
    [[nodiscard]] Result<QByteArray> bytes() const;
    [[nodiscard]] Result<void> setDamagedAside();
    [[nodiscard]] Result<void> write(const FilterList &list);

    QString m_path;
    FilterList m_list = FilterList::builtIn();
    QByteArray m_bytes; ///< that the list was read from
    bool m_isNewer = false;
    bool m_isDamaged = false;
    QString m_setAside;
};

} // namespace fabriscope
