// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/accounts/book/profilechange.h"

namespace fabriscope {

/// Puts a profile in the place of the one with its id, and its secrets in the place of the old ones if there are new
/// ones. The old secrets are read first: what cannot be read is not overwritten, and what was read can be put back.
class UpdateProfile : public ProfileChange {
    Q_OBJECT
public:
    UpdateProfile(Profile profile, std::optional<ProfileSecrets> secrets, const ProfilePlaces &places, QObject *parent);

private:
    void begin() override;
    void replaceSecrets();
    void takeReplaced(const SecretAnswer &answer);
    void store();
    void undo(const Problem &problem);

    Profile m_profile;
    std::optional<ProfileSecrets> m_secrets;
    bool m_hadSecrets = false;
    bool m_replaced = false;
    ProfileSecrets m_oldSecrets; ///< empty: there were none
};

} // namespace fabriscope
