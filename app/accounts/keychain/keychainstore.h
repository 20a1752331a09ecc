// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/accounts/keychain/keychainjob.h"
#include "app/accounts/secretstore.h"

namespace fabriscope {

/// Secrets in the user's keyring, through QtKeychain: Secret Service and KWallet, the keychain of macOS, the
/// credentials of Windows. One entry a profile, under its id. Never falls back to a file. Owns its jobs; those of the
/// library live on without it. Main thread.
class KeychainStore : public SecretStore {
    Q_OBJECT
public:
    explicit KeychainStore(KeychainSettings settings = defaultSettings(), QObject *parent = nullptr);

    [[nodiscard]] SecretJob *read(const SecretEntry &entry) override;
    [[nodiscard]] SecretJob *write(const SecretEntry &entry, const ProfileSecrets &secrets) override;
    [[nodiscard]] SecretJob *remove(const SecretEntry &entry) override;

    [[nodiscard]] static KeychainSettings defaultSettings();

private:
    KeychainSettings m_settings;
    KeychainReads m_reads{m_settings.service};
};

/// An entry that another program made, or a newer Fabriscope: left as it is.
[[nodiscard]] SecretAnswer foreignEntry(const SecretEntry &entry);

} // namespace fabriscope
