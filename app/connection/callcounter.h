// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QtGlobal>

namespace fabriscope {

/// How many calls went to the service in the last minute: a limit of the service counts per account and minute.
class CallCounter {
public:
    /// \a nowMsecs: a clock that never goes back, in ms.
    void add(qint64 nowMsecs);
    [[nodiscard]] int inLastMinute(qint64 nowMsecs) const;
    /// When the oldest counted call leaves the minute, in ms of the same clock; \a nowMsecs when there is none.
    [[nodiscard]] qint64 nextChange(qint64 nowMsecs) const;

private:
    QList<qint64> m_calls; ///< rising
};

} // namespace fabriscope
