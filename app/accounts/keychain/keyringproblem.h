// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/accounts/keychain/keyringstate.h"
#include "app/accounts/secretstore.h"

#include <qt6keychain/keychain.h>

namespace fabriscope {

/// What QtKeychain's \a error means for an entry, seen beside what the keyring itself says. \a isKnown: the entry has
/// been kept before, and not finding it is no proof that it is gone.
[[nodiscard]] SecretOutcome outcomeOf(QKeychain::Error error, const KeyringState &state, bool isKnown);

/// The cause and what can be done, for the screen. \a detail: the library's own words, no secret is ever in them.
[[nodiscard]] SecretAnswer keyringAnswer(SecretOutcome outcome, const SecretEntry &entry,
                                         const KeyringState &state = {}, const QString &detail = {});

} // namespace fabriscope
