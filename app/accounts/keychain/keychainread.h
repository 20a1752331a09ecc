// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/accounts/keychain/keychainjob.h"

namespace fabriscope {

/// Reads an entry; the keyring may ask its user for a password on the way.
class KeychainRead : public KeychainJob {
    Q_OBJECT
public:
    using KeychainJob::KeychainJob;

private:
    void work() override;
};

} // namespace fabriscope
