// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/accounts/book/profilebook.h"
#include "app/accounts/keychain/keychainstore.h"
#include "app/cli/command.h"

#include <QTimer>

namespace fabriscope {

/// `profile`: lists, shows, adds and removes profiles. What can be refused is refused before a secret is asked for. A
/// keyring that asks its user is waited for two minutes.
class ProfileCommand : public Command {
    Q_OBJECT
public:
    explicit ProfileCommand(ProfileOptions options);
    void start() override;

private:
    void list();
    void show();
    void add();
    void askSecrets();
    void remove();
    void await(ProfileChange *change);
    void print(const QString &text);
    void refuse(const Problem &problem);
    [[nodiscard]] Result<Profile> named() const;
    [[nodiscard]] QStringList questions() const;
    [[nodiscard]] Problem explained(const Problem &problem) const;

    ProfileOptions m_options;
    ProfileStore m_profiles;
    KeychainStore m_keychain;
    MemoryStore m_session;
    ProfileBook m_book{{m_profiles, m_keychain, m_session}};
    QTimer m_limit;
    QString m_done; ///< what to print when it is
};

} // namespace fabriscope
