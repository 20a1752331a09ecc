// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/eflo/credentials.h"

#include <QFuture>

namespace fabriscope {

/// Hands out what signs the requests of one client, and renews it in time. Belongs to the client and is asked on its
/// thread, before every attempt. It answers as long as it lives; destroyed, it drops what still waits.
class CredentialsProvider {
public:
    CredentialsProvider() = default;
    virtual ~CredentialsProvider() = default;
    Q_DISABLE_COPY_MOVE(CredentialsProvider)

    [[nodiscard]] virtual QFuture<Result<Credentials>> credentials() = 0;
    /// The service does not take \a refused any more: others if there are any by now, else the same again.
    [[nodiscard]] virtual QFuture<Result<Credentials>> renewed(const Credentials &refused) = 0;
};

} // namespace fabriscope
