// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/accounts/book/profilechange.h"

namespace fabriscope {

enum class SecretsOfRemoved : quint8 {
    Remove, ///< or the profile stays
    Leave,  ///< in the keyring, which cannot be reached perhaps
};

/// First the secrets, then the profile: as long as they may be somewhere, somebody knows of them.
class RemoveProfile : public ProfileChange {
    Q_OBJECT
public:
    RemoveProfile(QString id, SecretsOfRemoved secrets, const ProfilePlaces &places, QObject *parent);

private:
    void begin() override;
    void removeSecrets();
    void removeProfile();

    QString m_id;
    SecretsOfRemoved m_secrets;
};

} // namespace fabriscope
