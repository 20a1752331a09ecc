// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/eflo/serviceerror.h"

#include "app/eflo/serviceproblem.h"

namespace fabriscope {

ServiceError readServiceError(const HttpAnswer &answer, const ServiceRequest &request, const Credentials &credentials)
{
    const ErrorBody body = readErrorBody(answer);
    ServiceError error;
    error.meaning = meaningOf(body, answer.status, request);
    error.hintMsecs = retryHint(answer, error.meaning);
    error.clockOffSecs = clockOff(answer);
    error.problem = serviceProblem({error, body, answer, request, credentials});
    return error;
}

} // namespace fabriscope
