// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accounts/memorystore.h"

namespace fabriscope {

SecretJob *MemoryStore::read(const SecretEntry &entry)
{
    const auto found = m_secrets.constFind(entry.id);
    if (found != m_secrets.cend())
        return answer({.secrets = *found});
    return answer({.outcome = SecretOutcome::Missing,
                   .problem = {.kind = Problem::Kind::Credentials,
                               .happened = tr("The secret of the profile was kept for one session only"),
                               .remedy = tr("Enter it again"),
                               .profile = entry.name}});
}

SecretJob *MemoryStore::write(const SecretEntry &entry, const ProfileSecrets &secrets)
{
    keep(entry.id, secrets);
    return answer({});
}

SecretJob *MemoryStore::remove(const SecretEntry &entry)
{
    forget(entry.id);
    return answer({});
}

SecretJob *MemoryStore::answer(const SecretAnswer &answer)
{
    auto *job = new SecretJob(this);
    QMetaObject::invokeMethod(
        job,
        [job, answer] {
            emit job->finished(answer);
            job->deleteLater();
        },
        Qt::QueuedConnection);
    return job;
}

} // namespace fabriscope
