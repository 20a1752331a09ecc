// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accounts/keychain/keychainreads.h"

namespace fabriscope {

QKeychain::ReadPasswordJob *KeychainReads::start(const QString &key)
{
    if (auto *running = m_running.value(key).data())
        return running;
    auto *job = new QKeychain::ReadPasswordJob(m_service); // no parent: a running job must outlive everybody
    job->setKey(key);
    connect(job, &QKeychain::Job::finished, this, [this, key] { m_running.remove(key); });
    m_running.insert(key, job);
    job->start();
    return job;
}

} // namespace fabriscope
