// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/accounts/timedcredentials.h"

#include <QFuture>
#include <QPromise>

#include <memory>

namespace fabriscope {

using Fetched = Result<TimedCredentials>;
using FetchFuture = QFuture<Fetched>;
using FetchPromise = QPromise<Fetched>;

/// A place that credentials come from. Lives on one thread, the one that makes it (a client's network thread), with an
/// event loop; never blocks it for longer than reading a small file takes. Destroying it ends a fetch silently.
class CredentialSource {
public:
    CredentialSource() = default;
    virtual ~CredentialSource() = default;
    Q_DISABLE_COPY_MOVE(CredentialSource)

    /// Asks the place anew, whatever it answered before. One at a time: not again before the answer.
    [[nodiscard]] virtual FetchFuture fetch() = 0;
    /// Where they come from, for people; without secrets.
    [[nodiscard]] virtual QString description() const = 0;
};

/// An answer that is there already.
[[nodiscard]] inline FetchFuture fetchedAlready(const Fetched &fetched)
{
    return QtFuture::makeReadyFuture(fetched);
}

/// A promise that the steps of a fetch hand on to each other.
[[nodiscard]] inline std::shared_ptr<FetchPromise> newFetch()
{
    auto promise = std::make_shared<FetchPromise>();
    promise->start();
    return promise;
}

inline void endFetch(FetchPromise &promise, const Fetched &fetched)
{
    promise.addResult(fetched);
    promise.finish();
}

} // namespace fabriscope
