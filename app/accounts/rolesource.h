// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/accounts/stsclient.h"

namespace fabriscope {

/// A role assumed with the credentials of another source, which is asked anew each time.
class RoleSource final : public CredentialSource {
public:
    RoleSource(std::unique_ptr<CredentialSource> base, AssumedRole role, const SourceSurroundings &surroundings);
    [[nodiscard]] FetchFuture fetch() override;
    [[nodiscard]] QString description() const override;

private:
    std::unique_ptr<CredentialSource> m_base;
    AssumedRole m_role;
    StsClient m_sts;
    QObject m_context;
};

} // namespace fabriscope
