// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/accounts/book/profilechange.h"
#include "app/accounts/book/removeprofile.h"

namespace fabriscope {

/// The profiles together with their secrets: what a dialog or a command does to them. Owns the changes under way, none
/// of the places. Main thread.
class ProfileBook : public QObject {
    Q_OBJECT
public:
    explicit ProfileBook(const ProfilePlaces &places, QObject *parent = nullptr) : QObject(parent), m_places(places) { }

    [[nodiscard]] ProfileStore &profiles() const { return m_places.profiles; }

    /// Those kept for this session, else those of the keychain.
    [[nodiscard]] SecretJob *secretsOf(const Profile &profile) const;
    /// Used instead of the keychain's until the program ends; stored nowhere.
    void keepForThisSession(const QString &id, const ProfileSecrets &secrets);
    [[nodiscard]] bool isKeptForThisSession(const QString &id) const { return m_places.session.holds(id); }

    /// A profile with an id of its own. Kind::Usage, Credentials (a flaw of the key, or the keyring), File.
    [[nodiscard]] ProfileChange *add(const Profile &profile, const ProfileSecrets &secrets);
    /// No secrets: they stay as they are. Empty ones are taken out of the keychain.
    [[nodiscard]] ProfileChange *update(const Profile &profile, const std::optional<ProfileSecrets> &secrets = {});
    [[nodiscard]] ProfileChange *duplicate(const QString &id);
    [[nodiscard]] ProfileChange *remove(const QString &id, SecretsOfRemoved secrets = SecretsOfRemoved::Remove);

private:
    ProfilePlaces m_places;
};

/// As ProfileBook::secretsOf().
[[nodiscard]] SecretJob *readSecrets(const Profile &profile, const ProfilePlaces &places);

} // namespace fabriscope
