// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace fabriscope::testing {

/// While one lives, the disk has room for so many bytes more; then every write of this program fails as on a full one
/// (ENOSPC). Works below the libraries, by standing in for the C library's write functions.
class FullDisk {
public:
    explicit FullDisk(qint64 room);
    ~FullDisk();
    Q_DISABLE_COPY_MOVE(FullDisk)
};

} // namespace fabriscope::testing
