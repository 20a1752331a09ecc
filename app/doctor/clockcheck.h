// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/doctor/examination.h"

namespace fabriscope {

/// Asks for the list (without credentials: for nothing) and compares this computer's clock with the Date of the answer.
/// The service refuses requests that are dated more than 15 minutes off (eflo-api.md, section 2).
class ClockCheck final : public Examination {
    Q_OBJECT
public:
    using Examination::Examination;
    void start() override;

    /// What can still be told about the clock when nothing could be asked because of \a findings' obstacle.
    [[nodiscard]] static DoctorStep withoutAnswer(const Findings &findings);

private:
    void take(const DoctorCalls::Asked &asked);
};

/// The question for the first page, of \a type if that is not empty.
[[nodiscard]] ServiceRequest pageRequest(const Findings &findings, const QString &type = {});

} // namespace fabriscope
