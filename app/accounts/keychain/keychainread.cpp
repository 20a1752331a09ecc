// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accounts/keychain/keychainread.h"

#include "app/accounts/keychain/keychainstore.h"

namespace fabriscope {

void KeychainRead::work()
{
    readText([this](QKeychain::Error error, const QString &text) {
        if (error != QKeychain::NoError)
            return explain(error);
        const auto object = keychainObject(text);
        end(object ? SecretAnswer{.secrets = secretsIn(*object)} : foreignEntry(entry()));
    });
}

} // namespace fabriscope
