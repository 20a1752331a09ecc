// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/eflo/signature.h"

#include <QByteArray>
#include <QList>

namespace fabriscope::demo {

/// A whole request as it came over the wire: headers in their order and spelling, the body without its chunks.
struct HttpRequest {
    QByteArray method;
    QByteArray path;  ///< "/", percent-encoded as sent; of an absolute target only its path
    QByteArray query; ///< without "?", as sent
    HeaderList headers;
    QByteArray body;
    int minorVersion = 1;  ///< of HTTP/1.x
    bool keepAlive = true; ///< the client means to send further requests on this connection

    /// All values of a header, its name compared case-blind, in their order.
    [[nodiscard]] QList<QByteArray> values(QByteArrayView name) const;
    /// The values joined by a comma; empty when there is no such header.
    [[nodiscard]] QByteArray value(QByteArrayView name) const;
    /// True if one of the comma-separated elements of the header is \a token, case-blind.
    [[nodiscard]] bool hasToken(QByteArrayView name, QByteArrayView token) const;
};

} // namespace fabriscope::demo
