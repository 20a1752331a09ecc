// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accounts/book/removeprofile.h"

namespace fabriscope {

RemoveProfile::RemoveProfile(QString id, SecretsOfRemoved secrets, const ProfilePlaces &places, QObject *parent)
    : ProfileChange(places, parent), m_id(std::move(id)), m_secrets(secrets)
{
}

void RemoveProfile::begin()
{
    await(places().profiles.checkWritable(), [this](const Result<Profile> &possible) {
        if (possible)
            removeSecrets();
        else
            fail(possible.error()); // before the secrets are gone
    });
}

void RemoveProfile::removeSecrets()
{
    const auto profile = places().profiles.profile(m_id);
    if (!profile || !profile->hasSecrets || m_secrets == SecretsOfRemoved::Leave)
        return removeProfile();
    await(places().kept.remove({m_id, profile->name, true}), [this](const SecretAnswer &answer) {
        if (answer.isOk())
            removeProfile();
        else
            fail(answer.problem);
    });
}

void RemoveProfile::removeProfile()
{
    await(places().profiles.remove(m_id), [this](const Result<Profile> &removed) {
        if (removed)
            places().session.forget(m_id);
        end(removed);
    });
}

} // namespace fabriscope
