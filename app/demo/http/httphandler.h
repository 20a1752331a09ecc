// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/http/httpanswer.h"
#include "app/demo/http/httphead.h"

namespace fabriscope::demo {

/// What stands behind the wire. Called on the server's thread, one request at a time.
class HttpHandler {
public:
    virtual ~HttpHandler() = default;

    [[nodiscard]] virtual HttpAnswer answer(const HttpRequest &request) = 0;
    /// The answer to bytes that are no request, or one too large; the connection closes after it.
    [[nodiscard]] virtual HttpAnswer answerTo(const HttpRefusal &refusal) = 0;
};

} // namespace fabriscope::demo
