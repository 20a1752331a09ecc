// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accounts/book/profilebook.h"

#include "app/accounts/book/addprofile.h"
#include "app/accounts/book/duplicateprofile.h"
#include "app/accounts/book/updateprofile.h"

namespace fabriscope {

SecretJob *readSecrets(const Profile &profile, const ProfilePlaces &places)
{
    const SecretEntry entry{profile.id, profile.name, profile.hasSecrets};
    const bool isForSession = profile.credentials.kind == CredentialOrigin::Kind::Session;
    return isForSession || places.session.holds(profile.id) ? places.session.read(entry) : places.kept.read(entry);
}

SecretJob *ProfileBook::secretsOf(const Profile &profile) const
{
    return readSecrets(profile, m_places);
}

void ProfileBook::keepForThisSession(const QString &id, const ProfileSecrets &secrets)
{
    m_places.session.keep(id, secrets);
}

ProfileChange *ProfileBook::add(const Profile &profile, const ProfileSecrets &secrets)
{
    return new AddProfile(profile, secrets, m_places, this);
}

ProfileChange *ProfileBook::update(const Profile &profile, const std::optional<ProfileSecrets> &secrets)
{
    return new UpdateProfile(profile, secrets, m_places, this);
}

ProfileChange *ProfileBook::duplicate(const QString &id)
{
    return new DuplicateProfile(id, m_places, this);
}

ProfileChange *ProfileBook::remove(const QString &id, SecretsOfRemoved secrets)
{
    return new RemoveProfile(id, secrets, m_places, this);
}

} // namespace fabriscope
