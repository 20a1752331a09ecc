// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/accounts/keychain/keychainreads.h"
#include "app/accounts/keychain/keyringstate.h"
#include "app/accounts/secretstore.h"

#include <QTimer>

#include <chrono>
#include <functional>

namespace fabriscope {

struct KeychainSettings {
    QString service;                    ///< the name that all entries are kept under
    std::chrono::milliseconds patience; ///< after this long without an answer the user is told; nothing is given up
};

/// What reading, writing and removing have in common: first whether there is a keyring at all, then QtKeychain's job,
/// then, if that failed, a look at the keyring to tell why. QtKeychain's jobs have no parent and are never deleted
/// here: one that is deleted, or whose owner is, while the keyring asks its user crashes in the library's callback.
class KeychainJob : public SecretJob {
    Q_OBJECT
public:
    KeychainJob(SecretEntry entry, const KeychainSettings &settings, KeychainReads &reads, QObject *parent);

protected:
    using TakeState = std::function<void(const KeyringState &)>;
    using TakeText = std::function<void(QKeychain::Error, const QString &text)>;
    using TakeEnd = std::function<void(QKeychain::Error)>;

    /// There is a keyring to be asked.
    virtual void work() = 0;

    void askState(const TakeState &take);
    void readText(const TakeText &take);
    /// \a job has been made without a parent; it is told its key and started.
    void run(QKeychain::Job *job, const TakeEnd &take);
    /// Ends with what \a error means.
    void explain(QKeychain::Error error);
    void end(SecretOutcome outcome, const KeyringState &state = {});
    void end(const SecretAnswer &answer);

    [[nodiscard]] const SecretEntry &entry() const { return m_entry; }
    [[nodiscard]] const KeychainSettings &settings() const { return m_settings; }

private:
    void begin();
    void takePresence(const KeyringState &state);

    SecretEntry m_entry;
    KeychainSettings m_settings;
    KeychainReads &m_reads;
    QString m_errorText;
    QTimer m_patience;
};

} // namespace fabriscope
