// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/accounts/credentialsource.h"
#include "app/accounts/sourcesurroundings.h"

namespace fabriscope {

/// Keys from an address that hands them out (CredentialsURI). The ecosystem does so over plain http on the machine
/// itself or within its own network, so that is let through for localhost and for addresses that are private or local
/// to the link, and then never through a proxy; to every other place only https goes. No redirect is followed.
class UriSource final : public CredentialSource {
public:
    UriSource(const QString &uri, const SourceSurroundings &surroundings);
    [[nodiscard]] FetchFuture fetch() override;
    [[nodiscard]] QString description() const override;

private:
    QUrl m_url;
    QObject m_context;
    Transport m_transport;
};

} // namespace fabriscope
