// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/accounts/keychain/keychainjob.h"

namespace fabriscope {

/// Takes an entry away, and makes sure that it is gone: of a locked entry QtKeychain says that it is removed, and
/// leaves it where it is (tried, 0.13).
class KeychainRemove : public KeychainJob {
    Q_OBJECT
public:
    using KeychainJob::KeychainJob;

private:
    void work() override;
    void remove();
    void makeSure();
};

} // namespace fabriscope
