// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accounts/book/duplicateprofile.h"

#include "app/accounts/book/addprofile.h"
#include "app/accounts/book/profilebook.h"

namespace fabriscope {

DuplicateProfile::DuplicateProfile(QString id, const ProfilePlaces &places, QObject *parent)
    : ProfileChange(places, parent), m_id(std::move(id))
{
}

void DuplicateProfile::begin()
{
    const auto original = places().profiles.profile(m_id);
    if (!original)
        return fail({.kind = Problem::Kind::Usage,
                     .happened = tr("The profile that was to be copied is no longer there"),
                     .remedy = tr("Choose another one")});
    if (!original->hasSecrets && !places().session.holds(m_id))
        return add(*original, {});
    await(readSecrets(*original, places()), [this, original = *original](const SecretAnswer &answer) {
        if (answer.isOk())
            add(original, answer.secrets);
        else
            fail(answer.problem);
    });
}

void DuplicateProfile::add(const Profile &original, const ProfileSecrets &secrets)
{
    const Profile copy = duplicateOf(original, places().profiles.profiles());
    auto *job = new AddProfile(copy, secrets, places(), this);
    connect(job, &ProfileChange::delayed, this, &ProfileChange::delayed);
    connect(job, &ProfileChange::finished, this, &DuplicateProfile::end);
}

} // namespace fabriscope
