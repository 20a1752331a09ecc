// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/accounts/memorystore.h"

namespace fabriscope::testing {

/// A keychain in memory that may refuse to do things, or not answer at all.
class StubbornStore : public MemoryStore {
public:
    SecretOutcome reading = SecretOutcome::Ok;
    SecretOutcome writing = SecretOutcome::Ok;
    SecretOutcome removing = SecretOutcome::Ok;
    int reads = 0;
    int writes = 0;

    SecretJob *read(const SecretEntry &entry) override
    {
        ++reads;
        return reading == SecretOutcome::Ok ? MemoryStore::read(entry) : refuse(reading, entry);
    }
    SecretJob *write(const SecretEntry &entry, const ProfileSecrets &secrets) override
    {
        ++writes;
        return writing == SecretOutcome::Ok ? MemoryStore::write(entry, secrets) : refuse(writing, entry);
    }
    SecretJob *remove(const SecretEntry &entry) override
    {
        return removing == SecretOutcome::Ok ? MemoryStore::remove(entry) : refuse(removing, entry);
    }

private:
    /// Slow is a question that nobody answers: it is told of, and never ends.
    SecretJob *refuse(SecretOutcome outcome, const SecretEntry &entry)
    {
        auto *job = new SecretJob(this);
        const Problem problem{.kind = Problem::Kind::Credentials,
                              .happened = outcome == SecretOutcome::Slow
                                  ? QStringLiteral("The keyring has not answered yet")
                                  : QStringLiteral("The keyring is locked"),
                              .remedy = QStringLiteral("Unlock it and try again"),
                              .profile = entry.name};
        QMetaObject::invokeMethod(
            job,
            [job, outcome, problem] {
                if (outcome == SecretOutcome::Slow)
                    return emit job->delayed(problem);
                job->deleteLater();
                emit job->finished({.outcome = outcome, .problem = problem});
            },
            Qt::QueuedConnection);
        return job;
    }
};

} // namespace fabriscope::testing
