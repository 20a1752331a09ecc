// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/doctor/doctorstep.h"

#include <QDateTime>

namespace fabriscope {

/// A connection check from end to end, to be read, copied or sent: it holds no secret. Plain value.
struct DoctorReport {
    QString profile;         ///< its name, for people
    QString address;         ///< of the service; empty: not known
    QDateTime startedAt;     ///< UTC
    bool stopped = false;    ///< by the user
    QList<DoctorStep> steps; ///< all of them, in their order

    /// What the whole comes to: the worst of its steps.
    [[nodiscard]] DoctorStep::Outcome outcome() const;
    [[nodiscard]] const DoctorStep *firstBad() const;
    /// Of a command: 0 without a bad step, else that of the first bad one's problem.
    [[nodiscard]] int exitStatus() const;
};

/// What stands above the steps: program, time, profile, address.
[[nodiscard]] QString headText(const DoctorReport &report);
/// How long it took; empty for what has not ended, and for what was not even tried.
[[nodiscard]] QString timeText(const DoctorStep &step);
/// One step: a mark of fixed width, title, duration, and everything there is to say about it, indented.
[[nodiscard]] QString stepText(const DoctorStep &step);
/// One sentence about the whole.
[[nodiscard]] QString summaryText(const DoctorReport &report);
[[nodiscard]] QString reportText(const DoctorReport &report);
/// One object; its keys are described in the manual page.
[[nodiscard]] QByteArray reportJson(const DoctorReport &report);

} // namespace fabriscope

Q_DECLARE_METATYPE(fabriscope::DoctorReport)
