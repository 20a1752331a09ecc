// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accounts/book/addprofile.h"

#include "app/accounts/profilecheck.h"

#include <QUuid>

namespace fabriscope {

AddProfile::AddProfile(Profile profile, ProfileSecrets secrets, const ProfilePlaces &places, QObject *parent)
    : ProfileChange(places, parent), m_profile(std::move(profile)), m_secrets(std::move(secrets))
{
    m_profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_profile.name = tidyName(m_profile.name);
    m_profile.hasSecrets = false;
    m_profile.proxy.hasPassword = !m_secrets.proxyPassword.isEmpty();
}

void AddProfile::begin()
{
    if (const auto flaw = flawAmong(m_profile, places().profiles.profiles()))
        return fail(*flaw);
    if (const auto flaw = flawOf(m_profile, m_secrets))
        return fail(*flaw);
    if (m_secrets.isEmpty())
        return store();
    if (m_profile.credentials.kind == CredentialOrigin::Kind::Session) {
        places().session.keep(m_profile.id, m_secrets);
        return store();
    }
    await(places().kept.write({m_profile.id, m_profile.name}, m_secrets), [this](const SecretAnswer &answer) {
        if (!answer.isOk())
            return fail(answer.problem);
        m_profile.hasSecrets = true;
        store();
    });
}

void AddProfile::store()
{
    await(places().profiles.add(m_profile), [this](const Result<Profile> &added) {
        if (added)
            end(added);
        else
            undo(added.error());
    });
}

void AddProfile::undo(const Problem &problem)
{
    places().session.forget(m_profile.id);
    if (!m_profile.hasSecrets)
        return fail(problem);
    await(places().kept.remove({m_profile.id, m_profile.name, true}), [this, problem](const SecretAnswer &answer) {
        Problem told = problem;
        if (!answer.isOk())
            told.detail =
                tr("The secret is left in the keyring, as the entry %1: %2").arg(m_profile.id, answer.problem.line());
        fail(told);
    });
}

} // namespace fabriscope
