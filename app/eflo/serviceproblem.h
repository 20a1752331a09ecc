// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/eflo/serviceerror.h"

namespace fabriscope {

/// All that is known about an error answer.
struct ErrorReport {
    const ServiceError &error; ///< its problem is not looked at
    const ErrorBody &body;
    const HttpAnswer &answer;
    const ServiceRequest &request;
    const Credentials &credentials;
};

/// The words for it: cause and remedy as whole sentences, the service's own message cleaned, bounded and without
/// secrets in the detail. Any thread.
[[nodiscard]] Problem serviceProblem(const ErrorReport &report);

/// The smallest policy that grants both of the program's calls, and \a missingAction where that is another one
/// (eflo-api.md, section 5): one line of JSON.
[[nodiscard]] QString smallestPolicy(const QString &missingAction);

/// \a text without the secret and the token of \a credentials and without any signature, its access key id shortened;
/// fit to be shown, at most \a limit characters.
[[nodiscard]] QString redacted(QString text, const Credentials &credentials, qsizetype limit);

} // namespace fabriscope
