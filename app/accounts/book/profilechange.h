// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/accounts/memorystore.h"
#include "app/accounts/profilestore.h"

namespace fabriscope {

/// Where a change is made.
struct ProfilePlaces {
    ProfileStore &profiles;
    SecretStore &kept;    ///< the keychain
    MemoryStore &session; ///< what is kept for this session only
};

/// A change of a profile together with its secrets. Either all of it is done or nothing, as far as file and keyring let
/// it be undone. Ends with one finished() and deletes itself then; deleting it before stops it half-way.
class ProfileChange : public QObject {
    Q_OBJECT
public:
    ProfileChange(const ProfilePlaces &places, QObject *parent);

signals:
    /// The keyring takes its time: it may be asking its user. The change goes on.
    void delayed(const fabriscope::Problem &problem);
    void finished(const fabriscope::Result<fabriscope::Profile> &profile);

protected:
    using TakeSecrets = std::function<void(const SecretAnswer &)>;
    using TakeProfile = std::function<void(const Result<Profile> &)>;

    /// Called once somebody could be connected.
    virtual void begin() = 0;

    void await(SecretJob *job, const TakeSecrets &take);
    void await(const QFuture<Result<Profile>> &future, const TakeProfile &take);
    void end(const Result<Profile> &result);
    void fail(const Problem &problem) { end(tl::unexpected(problem)); }

    [[nodiscard]] const ProfilePlaces &places() const { return m_places; }

private:
    ProfilePlaces m_places;
};

} // namespace fabriscope
