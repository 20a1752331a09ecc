// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accounts/keychain/keychainstore.h"

#include "app/accounts/keychain/keychainread.h"
#include "app/accounts/keychain/keychainremove.h"
#include "app/accounts/keychain/keychainwrite.h"

namespace fabriscope {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

KeychainStore::KeychainStore(KeychainSettings settings, QObject *parent)
    : SecretStore(parent), m_settings(std::move(settings))
{
}

KeychainSettings KeychainStore::defaultSettings()
{
    return {.service = u"fabriscope"_s, .patience = 8s};
}

SecretJob *KeychainStore::read(const SecretEntry &entry)
{
    return new KeychainRead(entry, m_settings, m_reads, this);
}

SecretJob *KeychainStore::write(const SecretEntry &entry, const ProfileSecrets &secrets)
{
    return new KeychainWrite(entry, secrets, m_settings, m_reads, this);
}

SecretJob *KeychainStore::remove(const SecretEntry &entry)
{
    return new KeychainRemove(entry, m_settings, m_reads, this);
}

SecretAnswer foreignEntry(const SecretEntry &entry)
{
    return {.outcome = SecretOutcome::Failed,
            .problem = {.kind = Problem::Kind::Credentials,
                        .happened = KeychainStore::tr("The keyring's entry of this profile was not made by this "
                                                      "Fabriscope, and is left as it is"),
                        .remedy = KeychainStore::tr("Update Fabriscope, or remove the profile and add it anew"),
                        .profile = entry.name}};
}

} // namespace fabriscope
