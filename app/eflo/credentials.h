// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/problem/problem.h"

#include <QMetaType>
#include <QString>

#include <optional>

namespace fabriscope {

/// What signs a request. Lives in memory only; never written, logged or put into an error text.
struct Credentials {
    QString accessKeyId;
    QString accessKeySecret;
    QString securityToken; ///< STS; empty for a plain access key

    [[nodiscard]] bool isComplete() const { return !accessKeyId.isEmpty() && !accessKeySecret.isEmpty(); }
    /// The id with its middle replaced, for the screen: "LTAI…9f3a".
    [[nodiscard]] QString shownId() const;

    friend bool operator==(const Credentials &, const Credentials &) = default;
};

/// Why nothing can be signed with \a credentials: a part is missing, or holds characters that no header can carry
/// (a line break in a pasted key). Kind::Credentials; empty if all is well.
[[nodiscard]] std::optional<Problem> flawOf(const Credentials &credentials);

} // namespace fabriscope

Q_DECLARE_METATYPE(fabriscope::Credentials)
