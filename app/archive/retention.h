// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/archive/retentionpolicy.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace fabriscope {

/// Applies a retention policy to an archive: once when it is started, and once a day from then on. The work is done on
/// the archive's own thread. Lives on the thread of its receivers; the archive must outlive it.
class Retention : public QObject {
    Q_OBJECT
public:
    using Policy = std::function<RetentionPolicy()>; ///< asked each time
    using Clock = std::function<QDateTime()>;

    Retention(ArchiveCare &care, Policy policy, QObject *parent = nullptr, Clock clock = QDateTime::currentDateTimeUtc);

    /// Begins, with a first look. Does nothing when it has begun.
    void start();
    /// Applies the policy if that was last done a day ago, or never.
    void look();

signals:
    /// Tests were removed; a whole sentence that says how many and why.
    void removed(const QString &sentence, qint64 tests);
    void failed(const fabriscope::Problem &problem);

private:
    ArchiveCare &m_care;
    Policy m_policy;
    Clock m_clock;
    QTimer m_timer;
    QDateTime m_lastApplied; ///< UTC
};

} // namespace fabriscope
