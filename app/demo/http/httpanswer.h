// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/http/httprequest.h"

#include <optional>

namespace fabriscope::demo {

/// How the bytes of an answer go out. The plain case is: at once and whole.
struct HttpDelivery {
    int waitMsecs = 0;                  ///< before the first byte
    int pieces = 1;                     ///< the body comes in that many pieces
    int pieceMsecs = 0;                 ///< between two of them
    std::optional<qint64> cutAfter;     ///< bytes of the answer, head included, after which the connection is closed
    std::optional<double> cutAfterPart; ///< the same as a part (0…1) of the body
};

/// An answer before it is written. Content-Length and Connection are added when it is.
struct HttpAnswer {
    int status = 200;
    HeaderList headers;
    QByteArray body;
    HttpDelivery delivery;
};

/// The words that go with a status, as "Not Found".
[[nodiscard]] QByteArray reasonPhrase(int status);

/// The bytes up to and with the blank line. \a keepAlive as it was decided for this connection.
[[nodiscard]] QByteArray headBytes(const HttpAnswer &answer, bool keepAlive);

/// Packs the body if \a request accepts gzip and the body is large enough to gain by it; sets Content-Encoding and
/// Vary. A body that cannot be packed stays as it is.
void packFor(const HttpRequest &request, HttpAnswer &answer);

/// \a bytes as one gzip member at the fastest level; empty if zlib refuses.
[[nodiscard]] QByteArray gzipped(const QByteArray &bytes);

} // namespace fabriscope::demo
