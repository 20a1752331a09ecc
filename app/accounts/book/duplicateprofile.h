// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/accounts/book/profilechange.h"

namespace fabriscope {

/// A copy under another name, with secrets of its own: they are read before anything is made.
class DuplicateProfile : public ProfileChange {
    Q_OBJECT
public:
    DuplicateProfile(QString id, const ProfilePlaces &places, QObject *parent);

private:
    void begin() override;
    void add(const Profile &original, const ProfileSecrets &secrets);

    QString m_id;
};

} // namespace fabriscope
