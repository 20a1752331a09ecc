// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/doctor/examination.h"

namespace fabriscope {

/// Whether the service takes the credentials, by its answer to the question for the list. Asks once more where the
/// first answer could not tell: by the service's time, or for one type of test.
class CredentialsCheck final : public Examination {
    Q_OBJECT
public:
    using Examination::Examination;
    void start() override;

private:
    [[nodiscard]] bool askAgain();
    void judge();
    void judgeRefusal(const ServiceError &error);
    void accept();

    bool m_clockCorrected = false;
    bool m_nonceRenewed = false;
};

} // namespace fabriscope
