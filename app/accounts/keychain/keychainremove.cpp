// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accounts/keychain/keychainremove.h"

namespace fabriscope {

using Entry = KeyringState::Entry;

void KeychainRemove::work()
{
    askState([this](const KeyringState &state) {
        if (state.entry == Entry::Absent) {
            const bool isHidden = entry().isKnown && state.collection != KeyringState::Collection::Unlocked;
            return end(isHidden ? SecretOutcome::Locked : SecretOutcome::Ok, state);
        }
        if (state.entry != Entry::Locked)
            return remove();
        // Only reading makes the keyring ask to be unlocked.
        readText([this](QKeychain::Error, const QString &) { remove(); });
    });
}

void KeychainRemove::remove()
{
    run(new QKeychain::DeletePasswordJob(settings().service), [this](QKeychain::Error error) {
        if (error == QKeychain::NoError || error == QKeychain::EntryNotFound)
            makeSure();
        else
            explain(error);
    });
}

void KeychainRemove::makeSure()
{
    askState([this](const KeyringState &state) {
        if (state.entry == Entry::Locked)
            return end(SecretOutcome::Locked, state);
        if (state.entry == Entry::Unlocked)
            return end(SecretOutcome::Denied, state);
        end(SecretOutcome::Ok);
    });
}

} // namespace fabriscope
