// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/accounts/stsclient.h"

namespace fabriscope {

/// A role assumed with the OIDC token that stands in a file; the file is read anew each time, as whoever writes it does
/// so before the token expires.
class OidcSource final : public CredentialSource {
public:
    OidcSource(AssumedRole role, QString providerArn, QString tokenFile, const SourceSurroundings &surroundings);
    [[nodiscard]] FetchFuture fetch() override;
    [[nodiscard]] QString description() const override;

private:
    AssumedRole m_role;
    QString m_providerArn;
    QString m_tokenFile;
    StsClient m_sts;
};

} // namespace fabriscope
