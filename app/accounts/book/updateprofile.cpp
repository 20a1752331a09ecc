// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accounts/book/updateprofile.h"

#include "app/accounts/profilecheck.h"

namespace fabriscope {

UpdateProfile::UpdateProfile(Profile profile, std::optional<ProfileSecrets> secrets, const ProfilePlaces &places,
                             QObject *parent)
    : ProfileChange(places, parent), m_profile(std::move(profile)), m_secrets(std::move(secrets))
{
    m_profile.name = tidyName(m_profile.name);
}

void UpdateProfile::begin()
{
    const auto old = places().profiles.profile(m_profile.id);
    m_hadSecrets = old && old->hasSecrets;
    m_profile.hasSecrets = m_hadSecrets;
    if (const auto flaw = flawAmong(m_profile, places().profiles.profiles()))
        return fail(*flaw);
    if (!old || !m_secrets)
        return store();
    if (const auto flaw = flawOf(m_profile, *m_secrets))
        return fail(*flaw);
    m_profile.proxy.hasPassword = !m_secrets->proxyPassword.isEmpty();
    if (!m_hadSecrets)
        return replaceSecrets();
    await(places().kept.read({m_profile.id, old->name, true}), [this](const SecretAnswer &answer) {
        if (!answer.isOk() && answer.outcome != SecretOutcome::Missing)
            return fail(answer.problem);
        m_oldSecrets = answer.secrets;
        replaceSecrets();
    });
}

void UpdateProfile::replaceSecrets()
{
    const bool isForSession = m_profile.credentials.kind == CredentialOrigin::Kind::Session;
    if (isForSession)
        places().session.keep(m_profile.id, *m_secrets);
    const SecretEntry entry{m_profile.id, m_profile.name, m_hadSecrets};
    m_profile.hasSecrets = !isForSession && !m_secrets->isEmpty();
    if (!m_profile.hasSecrets && !m_hadSecrets)
        return store();
    await(m_profile.hasSecrets ? places().kept.write(entry, *m_secrets) : places().kept.remove(entry),
          [this](const SecretAnswer &answer) { takeReplaced(answer); });
}

void UpdateProfile::takeReplaced(const SecretAnswer &answer)
{
    if (!answer.isOk())
        return fail(answer.problem);
    m_replaced = true;
    store();
}

void UpdateProfile::store()
{
    await(places().profiles.update(m_profile), [this](const Result<Profile> &updated) {
        if (!updated)
            return undo(updated.error());
        if (m_profile.hasSecrets && m_secrets)
            places().session.forget(m_profile.id); // the keychain has newer ones
        end(updated);
    });
}

void UpdateProfile::undo(const Problem &problem)
{
    if (!m_replaced)
        return fail(problem);
    const SecretEntry entry{m_profile.id, m_profile.name, m_profile.hasSecrets};
    SecretJob *job = m_oldSecrets.isEmpty() ? places().kept.remove(entry) : places().kept.write(entry, m_oldSecrets);
    await(job, [this, problem](const SecretAnswer &answer) {
        Problem told = problem;
        if (!answer.isOk())
            told.detail = tr("The keyring holds the new secret already: %1").arg(answer.problem.line());
        fail(told);
    });
}

} // namespace fabriscope
