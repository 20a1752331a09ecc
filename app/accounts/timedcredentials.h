// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/eflo/credentials.h"

#include <QDateTime>
#include <QJsonObject>

namespace fabriscope {

/// Credentials and until when they are good.
struct TimedCredentials {
    Credentials credentials;
    QDateTime expiresAt; ///< UTC; invalid: nobody said so

    friend bool operator==(const TimedCredentials &, const TimedCredentials &) = default;
};

/// How the fields of an answer with keys are called.
enum class KeyNames : quint8 {
    Service, ///< AccessKeyId, AccessKeySecret, SecurityToken, Expiration: STS, instance metadata, credentials URIs
    Cli,     ///< access_key_id, access_key_secret, sts_token, expiration: programs of the aliyun CLI
};

/// The keys in \a object, which \a from (a host, a program) gave. A moment is ISO 8601 or seconds since the epoch; what
/// cannot be understood as one counts as none. Kind::Credentials, without a word of the answer, if there are none.
[[nodiscard]] Result<TimedCredentials> readTimedCredentials(const QJsonObject &object, KeyNames names,
                                                            const QString &from);

} // namespace fabriscope
