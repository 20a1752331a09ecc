// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/problem/problem.h"

namespace fabriscope {

/// A problem of Kind::Credentials.
[[nodiscard]] inline Problem credentialsProblem(const QString &happened, const QString &remedy,
                                                const QString &detail = {})
{
    Problem problem;
    problem.kind = Problem::Kind::Credentials;
    problem.happened = happened;
    problem.remedy = remedy;
    problem.detail = detail;
    return problem;
}

} // namespace fabriscope
