// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/http/httpanswer.h"

#include <tl/expected.hpp>

namespace fabriscope::demo {

/// An error as the service says it (eflo-api.md, section 3). The texts are the service's own English, not the
/// program's: they are never translated.
struct ServiceError {
    int status = 400;
    QByteArray code;
    QByteArray message;
    HeaderList headers;      ///< beside the usual ones: hints for a retry
    QByteArray deniedAction; ///< "eflo:ListNetTestResults": adds AccessDeniedDetail
};

/// A body in JSON, or the error.
using ServiceAnswer = tl::expected<QByteArray, ServiceError>;

/// {RequestId, HostId, Code, Message, Recommend} and AccessDeniedDetail where there is one.
[[nodiscard]] QByteArray errorJson(const ServiceError &error, const QByteArray &requestId, const QByteArray &hostId);

} // namespace fabriscope::demo
