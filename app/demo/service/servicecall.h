// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/http/httprequest.h"

namespace fabriscope::demo {

/// A call on its way through the service.
struct ServiceCall {
    const HttpRequest &http;
    QByteArray action; ///< "ListNetTestResults"
    ParameterList parameters;
    qint64 serverMsecs = 0; ///< the server's clock, ms since the epoch
    qint64 momentMsecs = 0; ///< the fleet's clock, ms since the epoch
};

} // namespace fabriscope::demo
