// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/http/httprequest.h"

#include <optional>

namespace fabriscope::demo {

/// Why a request is not read further: an HTTP status and a sentence for whoever wrote the client.
struct HttpRefusal {
    int status = 400;
    QByteArray why;
};

/// How much of a request is read. Beyond these the server answers 413 or 431 and closes.
struct HttpLimits {
    qsizetype headBytes = 65'536;
    qsizetype headers = 200;
    qsizetype bodyBytes = 1'048'576;
};

/// How the end of the body is known.
struct BodyFraming {
    bool chunked = false;
    qsizetype length = 0; ///< bytes; meaningful unless chunked
};

/// The request line ("POST / HTTP/1.1") into \a request.
[[nodiscard]] std::optional<HttpRefusal> readRequestLine(const QByteArray &line, HttpRequest &request);
/// One header line into \a request. Folded lines are refused (RFC 9112, section 5.2).
[[nodiscard]] std::optional<HttpRefusal> readHeaderLine(const QByteArray &line, HttpRequest &request);
/// What the headers say together: keepAlive, Host, and how the body ends. Anything by which two readers could
/// disagree about the end of the body is refused (RFC 9112, section 6.3).
[[nodiscard]] std::optional<HttpRefusal> readFraming(HttpRequest &request, const HttpLimits &limits,
                                                     BodyFraming &framing);

} // namespace fabriscope::demo
