// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/eflo/pacing.h"
#include "app/eflo/serviceerror.h"

namespace fabriscope {

/// What one call has tried so far.
struct CallHistory {
    int tries = 1; ///< attempts made, the failed one included
    bool nonceRenewed = false;
    bool clockCorrected = false;
    bool credentialsRenewed = false;
    bool reconnected = false; ///< an idle connection turned out to be closed
};

/// What to do after a failed attempt.
struct NextStep {
    enum class Kind {
        GiveUp,
        Wait,             ///< then try again
        RenewNonce,       ///< at once; every attempt has a new nonce anyway
        CorrectClock,     ///< at once, by the service's time
        RenewCredentials, ///< at once, if there are other ones by now
    };
    Kind kind = Kind::GiveUp;
    qint64 waitMsecs = 0;
    bool hintCapped = false; ///< the service asked for more than anybody would wait
};

/// Retries only where eflo-api.md, section 3, allows them. Pure: \a random is between 0 and 1.
///
/// Throttling waits as long as the service says, else for the next minute. The others back off from
/// Pacing::firstBackoffMsecs, doubling, up to as much again by chance, so that the clients of one account do not come
/// back together; maxTries attempts in all.
[[nodiscard]] NextStep nextStep(const ServiceError &error, const CallHistory &history, const Pacing &pacing,
                                double random);

} // namespace fabriscope
