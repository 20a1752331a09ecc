// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/eflo/signature.h"

#include <QDateTime>

#include <optional>

namespace fabriscope {

/// What came back for one attempt, whole, whatever its status.
struct HttpAnswer {
    int status = 0;
    HeaderList headers;
    QByteArray body;      ///< as its Content-Encoding header says, still packed
    QDateTime receivedAt; ///< UTC, this computer's clock

    /// The value of the first header called \a name, in any case; trimmed, empty if there is none.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

/// A moment as HTTP writes it ("Sun, 06 Nov 1994 08:49:37 GMT"), UTC.
[[nodiscard]] std::optional<QDateTime> readHttpDate(const QByteArray &text);

} // namespace fabriscope
