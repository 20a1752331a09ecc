// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QString>

namespace fabriscope {

/// What signs a request. Lives in memory only; never written, logged or put into an error text.
struct Credentials {
    QString accessKeyId;
    QString accessKeySecret;
    QString securityToken; ///< STS; empty for a plain access key

    [[nodiscard]] bool isComplete() const { return !accessKeyId.isEmpty() && !accessKeySecret.isEmpty(); }
    /// The id with its middle replaced, for the screen: "LTAI…9f3a".
    [[nodiscard]] QString shownId() const;
};

} // namespace fabriscope

Q_DECLARE_METATYPE(fabriscope::Credentials)
