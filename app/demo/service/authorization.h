// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace fabriscope::demo {

/// The value of an Authorization header: `ACS3-HMAC-SHA256 Credential=ID,SignedHeaders=a;b,Signature=hex`.
struct Authorization {
    QByteArray accessKeyId;
    QByteArray signedHeaders; ///< as sent: it is part of what was signed
    QByteArray signature;

    /// Blanks after the commas and any order of the three are accepted; anything else is not.
    [[nodiscard]] static std::optional<Authorization> fromHeader(const QByteArray &value);

    /// Whether \a name (lower-case) stands among the signed ones.
    [[nodiscard]] bool isSigned(const QByteArray &name) const;
};

} // namespace fabriscope::demo
