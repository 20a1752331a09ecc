// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/accounts/keychain/keychainjob.h"

namespace fabriscope {

/// Writes an entry, after a look at what is there: an entry that cannot be read is never overwritten.
class KeychainWrite : public KeychainJob {
    Q_OBJECT
public:
    KeychainWrite(const SecretEntry &entry, ProfileSecrets secrets, const KeychainSettings &settings,
                  KeychainReads &reads, QObject *parent);

private:
    void work() override;
    void takeExisting(QKeychain::Error error, const QString &text);
    void write(const QJsonObject &existing);

    ProfileSecrets m_secrets;
};

} // namespace fabriscope
