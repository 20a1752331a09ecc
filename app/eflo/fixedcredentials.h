// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/eflo/credentialsprovider.h"

namespace fabriscope {

/// The same credentials for ever: an access key that is known already.
class FixedCredentials final : public CredentialsProvider {
public:
    explicit FixedCredentials(Credentials credentials) : m_credentials(std::move(credentials)) { }

    [[nodiscard]] QFuture<Result<Credentials>> credentials() override
    {
        return QtFuture::makeReadyFuture(Result<Credentials>(m_credentials));
    }
    [[nodiscard]] QFuture<Result<Credentials>> renewed(const Credentials &) override { return credentials(); }

private:
    Credentials m_credentials;
};

} // namespace fabriscope
