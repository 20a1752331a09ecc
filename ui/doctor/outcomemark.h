// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/doctor/doctorstep.h"

#include <QWidget>

namespace fabriscope {

/// The shape of a step's outcome, 16 × 16 logical pixels, so that colour never stands alone: as in the table of tests a
/// ring while it runs, a disc with a tick, a triangle with a cross; a warning triangle, a dash for what was skipped, a
/// small ring for what waits.
class OutcomeMark : public QWidget {
    Q_OBJECT
public:
    explicit OutcomeMark(QWidget *parent = nullptr);

    void setOutcome(DoctorStep::Outcome outcome);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    DoctorStep::Outcome m_outcome = DoctorStep::Outcome::Pending;
};

} // namespace fabriscope
