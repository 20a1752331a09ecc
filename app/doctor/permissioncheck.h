// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/doctor/examination.h"

namespace fabriscope {

/// Which of the program's two calls are granted. The answer for the list is known by now; a test is asked for, the
/// newest of the page, or one that does not exist: then "not found" means that asking is allowed.
class PermissionCheck final : public Examination {
    Q_OBJECT
public:
    using Examination::Examination;
    void start() override;

private:
    enum class Grant : quint8 { Unknown, Given, Missing };

    [[nodiscard]] QString reasonToSkip();
    [[nodiscard]] QString testIdToAsk();
    void take(const DoctorCalls::Outcome &described);
    [[nodiscard]] DoctorStep verdict() const;
    [[nodiscard]] static Grant grantOf(const DoctorCalls::Outcome &outcome);
    [[nodiscard]] static QString wordOf(Grant grant);

    Grant m_list = Grant::Unknown;
    Grant m_describe = Grant::Unknown;
    std::optional<Problem> m_listProblem;
    std::optional<Problem> m_describeProblem;
};

} // namespace fabriscope
