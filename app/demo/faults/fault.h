// SPDX-FileCopyrightText: 2026 The Fabriscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/service/listing.h"
#include "app/demo/service/servicecall.h"

namespace fabriscope::demo {

/// One way in which the service misbehaves when it is told to. Every hook does nothing by default; the service calls
/// them in the order in which they stand here, on its own thread.
class Fault {
public:
    Fault() = default;
    Fault(const Fault &) = delete;
    Fault &operator=(const Fault &) = delete;
    virtual ~Fault() = default;

    /// Added to the server's clock, ms.
    [[nodiscard]] virtual qint64 clockOffsetMsecs() const { return 0; }
    /// The fleet has no tests.
    [[nodiscard]] virtual bool hasNoTests() const { return false; }
    /// Something in front of the service answers, before the request was looked at.
    [[nodiscard]] virtual std::optional<HttpAnswer> atGateway(const HttpRequest &) { return std::nullopt; }
    /// The service refuses a genuine call.
    [[nodiscard]] virtual std::optional<ServiceError> refusal(const ServiceCall &) { return std::nullopt; }
    /// A page of a list is ready: it may be changed, or refused after all.
    [[nodiscard]] virtual std::optional<ServiceError> onPage(const ListQuery &, ListedPage &) { return std::nullopt; }
    /// An answer, of whatever kind, goes out.
    virtual void onDelivery(HttpDelivery &) const { }
};

} // namespace fabriscope::demo
