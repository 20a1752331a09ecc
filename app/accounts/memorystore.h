// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/accounts/secretstore.h"

#include <QHash>

namespace fabriscope {

/// Secrets for this session only: forgotten when the program ends.
class MemoryStore : public SecretStore {
    Q_OBJECT
public:
    using SecretStore::SecretStore;

    [[nodiscard]] SecretJob *read(const SecretEntry &entry) override;
    [[nodiscard]] SecretJob *write(const SecretEntry &entry, const ProfileSecrets &secrets) override;
    [[nodiscard]] SecretJob *remove(const SecretEntry &entry) override;

    [[nodiscard]] bool isEmpty() const { return m_secrets.isEmpty(); }
    [[nodiscard]] bool holds(const QString &id) const { return m_secrets.contains(id); }
    void keep(const QString &id, const ProfileSecrets &secrets) { m_secrets.insert(id, secrets); }
    void forget(const QString &id) { m_secrets.remove(id); }

private:
    [[nodiscard]] SecretJob *answer(const SecretAnswer &answer);

    QHash<QString, ProfileSecrets> m_secrets;
};

} // namespace fabriscope
