// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/eflo/serviceerror.h"

namespace fabriscope {

/// As readServiceError(), in the words of STS: who may not assume which role, or what is wrong with the role or the
/// OIDC token. \a credentials are those it was signed with; for an OIDC call, the token as their security token, so
/// that it is cut out of whatever STS repeats. \a roleArn is named.
[[nodiscard]] ServiceError readStsError(const HttpAnswer &answer, const ServiceRequest &request,
                                        const Credentials &credentials, const QString &roleArn);

} // namespace fabriscope
