// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accounts/keychain/keychainwrite.h"

#include "app/accounts/keychain/keychainstore.h"

namespace fabriscope {

KeychainWrite::KeychainWrite(const SecretEntry &entry, ProfileSecrets secrets, const KeychainSettings &settings,
                             KeychainReads &reads, QObject *parent)
    : KeychainJob(entry, settings, reads, parent), m_secrets(std::move(secrets))
{
}

void KeychainWrite::work()
{
    readText([this](QKeychain::Error error, const QString &text) { takeExisting(error, text); });
}

void KeychainWrite::takeExisting(QKeychain::Error error, const QString &text)
{
    if (error == QKeychain::NoError) {
        const auto object = keychainObject(text);
        return object ? write(*object) : end(foreignEntry(entry()));
    }
    if (error != QKeychain::EntryNotFound)
        return explain(error);
    askState([this](const KeyringState &state) {
        const bool mayBeThere = state.entry == KeyringState::Entry::Locked
            || (entry().isKnown && state.collection != KeyringState::Collection::Unlocked
                && state.service == KeyringState::Service::Present);
        if (mayBeThere)
            return end(SecretOutcome::Locked, state);
        write({}); // into a locked keyring too: it then asks its user
    });
}

void KeychainWrite::write(const QJsonObject &existing)
{
    auto *job = new QKeychain::WritePasswordJob(settings().service);
    job->setTextData(keychainText(m_secrets, existing));
    run(job, [this](QKeychain::Error error) {
        if (error == QKeychain::NoError)
            end(SecretOutcome::Ok);
        else
            explain(error);
    });
}

} // namespace fabriscope
