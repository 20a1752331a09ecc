// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/faults/fault.h"

#include <QHash>

namespace fabriscope::demo {

/// Too many calls: the service says so in each of its spellings in turn, with or without a hint when to come back.
class ThrottleFault : public Fault {
public:
    enum class Hint { RetryAfter, AcsRetryAfter, RateLimit, None };

    /// \a perMinute calls are served in a minute of the server's clock; 0: every other call is.
    ThrottleFault(int perMinute, Hint hint) : m_perMinute(perMinute), m_hint(hint) { }
    std::optional<ServiceError> refusal(const ServiceCall &call) override;

private:
    [[nodiscard]] bool isServed(qint64 serverMsecs);
    [[nodiscard]] HeaderList hint(qint64 waitMsecs) const;

    int m_perMinute;
    Hint m_hint;
    qint64 m_minute = -1;
    int m_served = 0; ///< in m_minute
    int m_calls = 0;
    int m_refused = 0;
};

/// 503 ServiceUnavailable to the first tries of every call; a call is known again by its action and parameters.
class UnavailableFault : public Fault {
public:
    /// \a tries of each call fail; 0: all do.
    explicit UnavailableFault(int tries) : m_tries(tries) { }
    std::optional<ServiceError> refusal(const ServiceCall &call) override;

private:
    int m_tries;
    QHash<QByteArray, int> m_failed; ///< by call, how often
};

/// The server's clock is off.
class BadClockFault : public Fault {
public:
    explicit BadClockFault(int minutes) : m_minutes(minutes) { }
    qint64 clockOffsetMsecs() const override { return m_minutes * qint64(60'000); }

private:
    int m_minutes;
};

/// The user lacks the permission.
class ForbiddenFault : public Fault {
public:
    explicit ForbiddenFault(QByteArray code) : m_code(std::move(code)) { }
    std::optional<ServiceError> refusal(const ServiceCall &call) override;

private:
    QByteArray m_code;
};

/// A list must say which type of test it wants, though the documentation calls that optional.
class RequireTypeFault : public Fault {
public:
    std::optional<ServiceError> refusal(const ServiceCall &call) override;
};

/// The account has no tests.
class EmptyFault : public Fault {
public:
    bool hasNoTests() const override { return true; }
};

} // namespace fabriscope::demo
