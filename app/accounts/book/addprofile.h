// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/accounts/book/profilechange.h"

namespace fabriscope {

/// First the secrets, then the profile: there is never a profile whose secrets were lost on the way.
class AddProfile : public ProfileChange {
    Q_OBJECT
public:
    AddProfile(Profile profile, ProfileSecrets secrets, const ProfilePlaces &places, QObject *parent);

private:
    void begin() override;
    void store();
    void undo(const Problem &problem);

    Profile m_profile;
    ProfileSecrets m_secrets;
};

} // namespace fabriscope
