// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/accounts/secrets.h"
#include "app/problem/problem.h"

#include <QObject>

namespace fabriscope {

/// Which secrets are meant: those of one profile.
struct SecretEntry {
    QString id;           ///< the profile's
    QString name;         ///< the profile's, for messages
    bool isKnown = false; ///< it has been kept before: not finding it is no first run
};

enum class SecretOutcome : quint8 {
    Ok,
    Missing,   ///< there is no such entry, for certain
    Locked,    ///< it cannot be read or written before somebody unlocks the keyring, or makes one
    NoService, ///< there is no keyring, or no session bus to reach it by
    Denied,    ///< the keyring, or the user, refused
    Slow,      ///< nothing came yet; a window may be asking
    Failed,    ///< anything else, an entry that is not ours to understand too
};

/// How a job on a secret store ended.
struct SecretAnswer {
    SecretOutcome outcome = SecretOutcome::Ok;
    ProfileSecrets secrets; ///< of a read that is Ok
    Problem problem;        ///< unless Ok; Kind::Credentials, with cause and remedy

    [[nodiscard]] bool isOk() const { return outcome == SecretOutcome::Ok; }
};

/// One read, write or removal. Ends with one finished() and deletes itself afterwards. Whoever is no longer interested
/// deletes it or looks away; what the keyring has begun goes on by itself.
class SecretJob : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

signals:
    /// Nothing came for a while; the job goes on, and may yet end well. At most once.
    void delayed(const fabriscope::Problem &problem);
    void finished(const fabriscope::SecretAnswer &answer);
};

/// Where the secrets of profiles are. Lives on the main thread, and so do its jobs, which it owns; never blocks; no
/// job ends before the event loop runs again. Its end is that of its jobs, without a further signal.
class SecretStore : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual SecretJob *read(const SecretEntry &entry) = 0;
    /// An entry that is there and cannot be read or understood is not overwritten: the job ends as reading it would.
    [[nodiscard]] virtual SecretJob *write(const SecretEntry &entry, const ProfileSecrets &secrets) = 0;
    /// Ok also when there was none.
    [[nodiscard]] virtual SecretJob *remove(const SecretEntry &entry) = 0;
};

} // namespace fabriscope

Q_DECLARE_METATYPE(fabriscope::SecretAnswer)
