// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/archive/sqlite/sqlsession.h"

namespace fabriscope {

/// Held by whoever recovers the archive at a path: one at a time, of all programs on all computers that share it. A
/// lock of SQLite's on an empty file beside the archive, NAME.recovery-lock: it ends with its process, however that
/// ends. The file stays: to remove it would let two in. Thread of its maker.
class RecoveryLock {
public:
    /// Waits for another's (a minute at most).
    explicit RecoveryLock(const QString &archive);

    [[nodiscard]] bool isHeld() const { return m_session && !m_session->hasFailed(); }
    /// Why it is not held.
    [[nodiscard]] Problem problem() const;

private:
    QString m_archive;
    std::optional<SqlSession> m_session; ///< none: the file cannot be made
};

} // namespace fabriscope
