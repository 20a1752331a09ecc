// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/accounts/credentialsource.h"
#include "app/eflo/credentialsprovider.h"

#include <QObject>

#include <functional>
#include <vector>

namespace fabriscope {

/// Asks a source once, hands out what it says until 180 s before its end (as the SDKs do), then asks again. Whoever
/// asks while it is asked waits for the one answer. Where renewal fails, keys that are still good are handed out
/// further on, and the source is left alone for 5 s, then longer, up to a minute; where none are good, the problem
/// stands for 2 s. Keys without an end are good until the service refuses them. Lives on its source's thread.
class RenewingCredentials final : public CredentialsProvider {
public:
    /// \a clock: UTC; empty: this computer's.
    explicit RenewingCredentials(std::unique_ptr<CredentialSource> source, std::function<QDateTime()> clock = {});

    [[nodiscard]] QFuture<Result<Credentials>> credentials() override;
    [[nodiscard]] QFuture<Result<Credentials>> renewed(const Credentials &refused) override;

private:
    using Promise = QPromise<Result<Credentials>>;

    [[nodiscard]] QDateTime now() const;
    [[nodiscard]] bool isGoodFor(qint64 secs) const;
    [[nodiscard]] bool isQuiet() const;
    [[nodiscard]] Result<Credentials> answer() const;
    [[nodiscard]] QFuture<Result<Credentials>> wait();
    void take(const Fetched &fetched);

    std::unique_ptr<CredentialSource> m_source;
    std::function<QDateTime()> m_clock;
    std::optional<TimedCredentials> m_current;
    std::optional<Problem> m_problem; ///< of the latest renewal, if it failed
    QDateTime m_quietUntil;           ///< no renewal before
    QDateTime m_forcedAt;             ///< the latest renewal that the service made necessary
    int m_failures = 0;               ///< in a row
    bool m_isFetching = false;
    std::vector<Promise> m_waiting;
    QObject m_context;
};

} // namespace fabriscope
