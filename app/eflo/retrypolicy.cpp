// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/eflo/retrypolicy.h"

#include <algorithm>

namespace fabriscope {

namespace {

using enum ErrorMeaning;

constexpr int longestHintMinutes = 5; ///< a program in front of which somebody sits does not wait for longer
constexpr int highestDoubling = 10;

NextStep afterWaiting(const ServiceError &error, const CallHistory &history, const Pacing &pacing, double random)
{
    if (history.tries >= pacing.maxTries)
        return {};
    const qint64 longest = qint64(longestHintMinutes) * pacing.minuteMsecs;
    if (error.hintMsecs)
        return {NextStep::Kind::Wait, std::min(*error.hintMsecs, longest), *error.hintMsecs > longest};
    const qint64 jitter = qint64(random * pacing.firstBackoffMsecs);
    if (error.meaning == Throttled)
        return {NextStep::Kind::Wait, pacing.minuteMsecs + jitter, false};
    const qint64 factor = qint64(1) << std::clamp(history.tries - 1, 0, highestDoubling);
    return {NextStep::Kind::Wait, factor * (pacing.firstBackoffMsecs + jitter), false};
}

NextStep once(bool done, NextStep::Kind kind)
{
    return done ? NextStep{} : NextStep{kind, 0, false};
}

} // namespace

NextStep nextStep(const ServiceError &error, const CallHistory &history, const Pacing &pacing, double random)
{
    switch (error.meaning) {
    case Throttled:
    case LimitExceeded:
    case Unavailable:
        return afterWaiting(error, history, pacing, random);
    case NonceUsed:
        return once(history.nonceRenewed, NextStep::Kind::RenewNonce);
    case ClockOff:
        return error.clockOffSecs ? once(history.clockCorrected, NextStep::Kind::CorrectClock) : NextStep{};
    case TokenRefused:
        return once(history.credentialsRenewed, NextStep::Kind::RenewCredentials);
    default:
        return {};
    }
}

} // namespace fabriscope
